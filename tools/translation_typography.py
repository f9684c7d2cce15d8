"""How each language is printed: its quotation marks, its punctuation, the spaces around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

NARROW, FIXED = "\u202f", "\u00a0"
# What is no prose: code, an example in JSON or YAML, a grammar, a web address, a date's format.
_CODE: Final = re.compile(
    r"`[^`]*`|\{\"[^{}]*\}|\w+: \[[^\]]*\](?:, \w+: \w+)*|::= \S+|\w+://\S*|<<|yyyy\S*"
)
_FILTER: Final = re.compile(r" ?\(\*[^()]*\)(?:;;)?")
_FIELD: Final = re.compile(r"\{(\w+)[^{}|]*\}")
# Fields that hold words of the language, where others hold a figure or a name.
_WORDS: Final = frozenset(
    {"cause", "doing", "month", "page", "second", "title", "volume", "ways", "what"}
)
_QUOTES: Final[Mapping[str, tuple[str, ...]]] = {
    "de": ("„“", "‚‘"),
    "es": ("«»", "“”"),
    "fr": ("«»",),
    "zh_CN": ("“”", "‘’"),
    "ja": ("「」", "『』"),
}
_OPENED: Final = (("¿", "?"), ("¡", "!"))  # of Spanish
_ANY_QUOTES: Final = '"„“”‚‘«»‹›「」『』'
_HAN: Final = "\u3040-\u30ff\u3400-\u9fff"
_NARROW_MARK: Final = (
    rf"[{_HAN}](?:[,;:?!()]|\.(?!\w))|[,;:?!()][{_HAN}]",
    "has narrow punctuation in {!r}",
)
_RULES: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "fr": (
        (rf"(?<!{NARROW})[;?!»]", "lacks the narrow space before {!r}"),
        (rf"«(?!{NARROW})", "lacks the narrow space after {!r}"),
        (rf"(?<!{FIXED}):(?=\s|$)", "lacks the fixed space before {!r}"),
        (r"(?<=\w)'(?=\w)", "has a straight apostrophe"),
    ),
    "zh_CN": (
        _NARROW_MARK,
        (rf"[{_HAN}][A-Za-z0-9{{`]|[A-Za-z0-9}}`][{_HAN}]", "lacks a space in {!r}"),
        (r" [，。、：；？！（）]|[，。、：；？！（）] ", "has a space in {!r}"),
    ),
    "ja": (
        _NARROW_MARK,
        (r"，", "has the comma {!r}, where Japanese has 、"),
        (rf"[{_HAN}] (?!トークン/s)\S|[^\s=`] (?!トークン/s)[{_HAN}]", "has a space in {!r}"),
        (r" [。、：；？！（）]|[。、：；？！（）] ", "has a space in {!r}"),
    ),
}


def misprints(source: str, translation: str, language: str) -> Iterator[str]:
    """Each thing in a translation that the language does not write so, in a few words."""
    prose = _FILTER.sub("\n", _CODE.sub("`", translation))
    prose = _FIELD.sub(lambda field: "_" if field[1] in _WORDS else "{}", prose)
    if "  " in prose and "  " not in source:
        yield "has two spaces on end"
    if source.endswith("...") and not translation.endswith("…"):
        yield "does not end with …, as the source does with three points"
    if "..." in prose:
        yield "has three points in place of …"
    yield from _quotes(prose, _QUOTES.get(language, ()))
    if language == "es" and any(prose.count(a) != prose.count(b) for a, b in _OPENED):
        yield "does not open a question as it closes it"
    for rule, words in _RULES.get(language, ()):
        if found := re.search(rule, prose):
            yield words.format(found[0])


def _quotes(prose: str, pairs: tuple[str, ...]) -> Iterator[str]:
    known = "".join(pairs)
    for mark in _ANY_QUOTES:
        if known and mark in prose and mark not in known:
            yield f"has the mark {mark}, which the language has not"
    for opened, closed in map(tuple, pairs):
        if prose.count(opened) != prose.count(closed):
            yield f"has another number of {opened} than of {closed}"
