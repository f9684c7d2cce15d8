"""A model card as plain text: what its authors wrote, with nothing that a viewer could follow.

Works in time that grows with the length of the text: the card is a stranger's.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from typing import Final

MOST_CARD_BYTES: Final = 1 << 20


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


# One unbroken line of 300,000 characters takes a window seconds to lay out.
_MOST_LINE: Final = 2000
_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})")
_FRONT: Final = re.compile(r"---[ \t]*\n")
_FRONT_END: Final = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_MARK: Final = re.compile(
    r"(?P<code>`[^`\n]{1,1000}`)"
    r"|(?P<comment><!--)"
    r"|</?(?P<tag>[A-Za-z][A-Za-z0-9]{0,30})(?=[\s/>])[^<>]*>"
)
_IMAGE: Final = re.compile(r"!\[([^\[\]\n]{0,500})\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])")
_LINK: Final = re.compile(
    r"\[([^\[\]\n]{1,500})\]\(\s*<?([^()\s<>]{1,2000})>?(?:\s+[^()\n]{0,500})?\)"
)
_BREAKS: Final = _names(
    "address article aside blockquote body br center dd details div dl dt figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol option p pre section select "
    "summary table tbody textarea tfoot thead title tr ul"
)
_SILENT: Final = _names(
    "a abbr audio b base basefont bdi bdo big button canvas caption cite code col colgroup data "
    "del dfn dialog em embed fieldset font frame frameset i iframe img input ins kbd label legend "
    "link map area mark math menu meta meter object optgroup output param picture progress q rp rt "
    "ruby s samp small source span strike strong sub sup svg path g td template th time track tt u "
    "var video wbr"
)
_SWALLOWED: Final = {
    name: re.compile(f"</{name}\\s*>", re.IGNORECASE) for name in ("script", "style", "noscript")
}
_TURNS_TEXT: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def card_text(card: bytes) -> str:
    """The card without its front matter, HTML and images; links are shown as text.

    Markdown stays as it was written, and so does what stands in code.
    """
    text = card.decode("utf-8", "replace").lstrip("\ufeff")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = "".join(
        part if fenced else _without_html(part) for part, fenced in _parts(_after_front(text))
    )
    lines = (_visible(line).rstrip() for line in plain.split("\n"))
    return "\n".join(_short(_few_blank(lines))).strip("\n")


def _after_front(text: str) -> str:
    """Without the block of YAML that the Hub reads at the beginning."""
    begin = _FRONT.match(text)
    end = _FRONT_END.search(text, begin.end()) if begin else None
    return text[end.end() :] if end else text


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """The text in order, in parts that are inside a fence of code and parts that are not."""
    part: list[str] = []
    fence = ""
    for line in text.splitlines(keepends=True):
        found = _FENCE.match(line)
        mark = found[1] if found else ""
        if fence:
            part.append(line)
            if mark.startswith(fence) and line.strip() == mark:
                yield "".join(part), True
                part, fence = [], ""
            continue
        if mark:
            yield "".join(part), False
            part, fence = [], mark
        part.append(line)
    yield "".join(part), bool(fence)


def _without_html(text: str) -> str:
    kept: list[str] = []
    place = 0
    while (mark := _MARK.search(text, place)) is not None:
        instead, end = _instead(text, mark)
        kept += [_plain(text[place : mark.start()]), instead]
        place = end
    kept.append(_plain(text[place:]))
    return "".join(kept)


def _instead(text: str, mark: re.Match[str]) -> tuple[str, int]:
    """What stands for a piece of code, a comment or a tag, and where the text goes on."""
    if mark["code"]:
        return mark[0], mark.end()
    if mark["comment"]:
        end = text.find("-->", mark.end())
        return "", end + 3 if end >= 0 else len(text)
    name = mark["tag"].lower()
    if name in _SWALLOWED:
        if mark[0].startswith("</"):
            return "", mark.end()
        closing = _SWALLOWED[name].search(text, mark.end())
        return "", closing.end() if closing else len(text)
    if name in _BREAKS:
        return "\n", mark.end()
    if name in _SILENT:
        return " " if name in ("td", "th") else "", mark.end()
    return mark[0], mark.end()  # <think> and its like are words of a prompt


def _plain(text: str) -> str:
    """Without images, with links as text, and with the characters that HTML names."""
    text = _IMAGE.sub(lambda image: image[1], text)
    text = _LINK.sub(lambda link: _link(link[1], link[2]), text)
    return html.unescape(text)


def _link(words: str, address: str) -> str:
    return words if words == address else f"{words} ({address})"


def _visible(line: str) -> str:
    """Without control characters, and those that turn the direction of reading around."""
    if line.isascii() and line.isprintable():
        return line
    return "".join(
        letter
        for letter in line
        if letter == "\t"
        or not (unicodedata.category(letter) in ("Cc", "Cs") or letter in _TURNS_TEXT)
    )


def _few_blank(lines: Iterator[str]) -> Iterator[str]:
    blank = 0
    for line in lines:
        blank = 0 if line else blank + 1
        if blank <= 1:
            yield line


def _short(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        yield from (line[at : at + _MOST_LINE] for at in range(0, len(line) or 1, _MOST_LINE))
