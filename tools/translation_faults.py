"""What is wrong with a translation, as far as that can be told without knowing the language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

# Fields with their formats, Qt's placeholders, and tags must come out as they went in.
_KEPT: Final = re.compile(r"\{[^{}]*\}|%n|%\d|</?\w[^<>]*>")
_MNEMONIC: Final = re.compile(r"&(?=\w)")
UNITS: Final = re.compile(r" (?:%|k?B|[MG]i?B|(?:[MG]?B|tokens)/s)")


def faults(source: str, translation: str) -> Iterator[str]:
    """Each fault in a few words; none for a sound translation."""
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
    if not UNITS.fullmatch(source):
        yield from _edges(source, translation)


def _edges(source: str, translation: str) -> Iterator[str]:
    """A sentence is built around what stands at a text's edge."""
    if source[:1].isspace() != translation[:1].isspace():
        yield "begins with a space, or not, unlike the source"
    if source[-1:].isspace() != translation[-1:].isspace():
        yield "ends with a space, or not, unlike the source"
