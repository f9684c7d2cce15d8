"""What is wrong with a translation, as far as a machine can tell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from translation_glossary import strays
from translation_typography import misprints

# Fields with their formats, Qt's placeholders, and tags must come out as they went in.
_KEPT: Final = re.compile(r"\{[^{}|]*\}|%n|%\d|</?\w[^<>]*>")
# The words that go with a count, singular first: {count|case|cases}.
_NUMBERED: Final = re.compile(r"\{(\w+)\|([^{}]*)\}")
# A count right before a word, which then has to go with it.
_BARE: Final = re.compile(r"\{(\w+)(?::,)?\} (?=([^\W\d_]+))")
# A count whose noun stands at the whole: {run} of {cases} cases.
_OF: Final = re.compile(r"\{(\w+)(?::,)?\} of (?:at most )?\{(\w+)(?::,)?\}")
# Languages that have a singular and a plural, and what goes with one and with many alike.
_UNCHANGED: Final[Mapping[str, frozenset[str]]] = {
    "de": frozenset({"Token", "Prompt", "Zeichen", "Mal", "Kandidaten", "bewerteten", "Like"}),
    "es": frozenset({"me"}),
    "fr": frozenset({"cas", "fois", "choix", "j"}),
}
# What follows a count and belongs to another word.
_APART: Final = frozenset(
    {"au", "bis", "como", "de", "des", "du", "en", "et", "in", "mit", "oder", "par", "sur", "und"}
    | {"von", "y"}
)
_MNEMONIC: Final = re.compile(r"&(?=\w)")
# A unit's space and what stands between the items of a list are the language's own.
UNITS: Final = re.compile(r" (?:%|k?B|[MG]i?B|(?:[MG]?B|tokens)/s)|[,;] ")


def faults(source: str, translation: str, language: str = "") -> Iterator[str]:
    """Each fault in a few words; none for a sound translation into a language."""
    if not translation.strip():
        yield "empty"
        return
    kept, found = Counter(_KEPT.findall(source)), Counter(_KEPT.findall(translation))
    for lost in (kept - found).elements():
        yield f"lacks {lost}"
    for new in (found - kept).elements():
        yield f"has {new}, which the source has not"
    if len(_MNEMONIC.findall(translation)) != len(_MNEMONIC.findall(source)):
        yield "has another number of mnemonics"
    if source.count("\n") != translation.count("\n"):
        yield "has another number of lines"
    yield from _numbers(source, translation, language)
    if not UNITS.fullmatch(source):
        yield from _edges(source, translation)
        yield from misprints(source, translation, language)
    yield from strays(source, translation, language)


def _numbers(source: str, translation: str, language: str) -> Iterator[str]:
    """What goes with a count has a singular and a plural where the language has them."""
    counted = {name for name, _ in _NUMBERED.findall(source)}
    partners = {part for part, whole in _OF.findall(source) if whole in counted}
    found = _NUMBERED.findall(translation)
    for name, words in found:
        if f"{{{name}" not in source:
            yield f"has words for {name}, which the source has not"
        if words.count("|") != 1 or (language and language not in _UNCHANGED):
            yield f"has {words.count('|') + 1} forms for {name}"
    if language in _UNCHANGED:
        apart = _APART | _UNCHANGED[language]
        with_words = {name for name, _ in found}
        for name, word in _BARE.findall(translation):
            if name in (counted | partners) - with_words and word not in apart:
                yield f"has no singular and plural for {name}, before {word!r}"


def _edges(source: str, translation: str) -> Iterator[str]:
    """A sentence is built around what stands at a text's edge."""
    if source[:1].isspace() != translation[:1].isspace():
        yield "begins with a space, or not, unlike the source"
    if source[-1:].isspace() != translation[-1:].isspace():
        yield "ends with a space, or not, unlike the source"
