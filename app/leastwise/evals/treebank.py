"""The words of a sentence after the Penn Treebank's rules, as js-rouge (MIT) splits them."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from leastwise.evals.comma_lists import JS_WHITESPACE

_SPACES: Final = re.compile(f"[{re.escape(JS_WHITESPACE)}\u0085]+")
_QUOTE: Final = re.compile("``|''|\"")
_PUNCTUATION: Final = (
    (re.compile(r"\.{3}"), " ... "),
    (re.compile(r"[:,](?!\d)"), r" \g<0> "),
    (re.compile(r"[;@#$%&]"), r" \g<0> "),
)
_LAST_STOP: Final = re.compile(r"([^.])(\.)([\])}>' ]*)\Z")
_ACRONYM: Final = re.compile(r"\b[A-Za-z]\.[A-Za-z]\Z", re.ASCII)
_MORE_PUNCTUATION: Final = (
    (re.compile(r"[?!]"), r" \g<0> "),
    (re.compile(r"[\][(){}<>]"), r" \g<0> "),
    (re.compile("--"), " -- "),
)
_APOSTROPHES: Final = (
    (re.compile("([^'])' "), r"\1 ' "),
    (re.compile("'([sSmMdD]) "), r" '\1 "),
    (re.compile("('ll|'LL|'re|'RE|'ve|'VE|n't|N'T) "), r" \1 "),
)
_CONTRACTIONS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        "(can)(not)",
        "(d)('ye)",
        "(gim)(me)",
        "(gon)(na)",
        "(got)(ta)",
        "(lem)(me)",
        "(more)('n)",
        "(wan)(na)(?= )",
        "('t)(is)",
        "('t)(was)",
    )
)
_OPENS_WORD: Final = ("L", "N", "Sc", "Ps")


def treebank_tokens(text: str) -> list[str]:
    """The tokens of `text`, none of them empty."""
    text = _SPACES.sub(" ", text).strip(" ")
    if not text:
        return []
    parsed = _with_marked_quotes(text)
    for pattern, replacement in _PUNCTUATION:
        parsed = pattern.sub(replacement, parsed)
    parsed = _with_split_last_stop(parsed)
    for pattern, replacement in _MORE_PUNCTUATION:
        parsed = pattern.sub(replacement, parsed)
    parsed = f" {parsed} "
    for pattern, replacement in _APOSTROPHES:
        parsed = pattern.sub(replacement, parsed)
    for pattern in _CONTRACTIONS:
        parsed = pattern.sub(_split_unless_inside_a_word, parsed)
    return [token for token in parsed.split(" ") if token]


def _with_marked_quotes(text: str) -> str:
    """Opening quotation marks as ``, closing ones as ''; pairs are told by what is around them."""
    parts, end, inside = [], 0, False
    for found in _QUOTE.finditer(text):
        inside = found[0] == "``" or _opens(text, found.start(), found[0], inside)
        parts += [text[end : found.start()], " `` " if inside else " '' "]
        end = found.end()
    return "".join(parts) + text[end:]


def _opens(text: str, start: int, quote: str, inside: bool) -> bool:
    before = text[start - 1] if start else ""
    after = start + len(quote)
    at_an_edge = after < len(text) or start == 0 or _is_space_or(before, "Ps")
    if not at_an_edge or inside or before in (".", "!", "?"):
        return False
    if not (start == 0 or _is_space_or(before, "P") or text[max(0, start - 2) : start] == "``"):
        return False
    if quote == '"':
        return True
    following = _QUOTE.search(text, start + 2)
    return (
        start > 0
        and unicodedata.category(text[start + 2 : start + 3] or " ").startswith(_OPENS_WORD)
        and following is not None
        and following[0] == "''"
    )


def _is_space_or(character: str, category: str) -> bool:
    in_category = unicodedata.category(character).startswith(category)
    return character == "<" or character in JS_WHITESPACE or in_category


def _with_split_last_stop(text: str) -> str:
    """The full stop at the end apart, unless it ends an acronym."""
    found = _LAST_STOP.search(text)
    if found is None or _ACRONYM.search(text[max(0, found.end(1) - 4) : found.end(1)]):
        return text
    return f"{text[: found.end(1)]} {found[2]}{found[3]} "


def _split_unless_inside_a_word(found: re.Match[str]) -> str:
    text, start, end = found.string, found.start(), found.end()
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if _continues_word(before) or _continues_word(after):
        return found[0]
    return f" {found[1]} {found[2]} "


def _continues_word(character: str) -> bool:
    joiner = character in ("\u200c", "\u200d")
    return joiner or (character != "" and f"a{character}".isidentifier())
