"""What the words mean that the history is searched by: a verdict, a time, or part of a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

_PIECES: Final = re.compile(r'"([^"]*)"|(\S+)')
_DAY: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z", re.ASCII)


class RunWord(StrEnum):
    """A word that says more than that a name has it. Each is understood in English."""

    PASSES = "passes"
    NONE_PASSES = "none passes"
    FAILS = "fails"
    UNDECIDED = "undecided"
    STALE = "stale"
    INTERRUPTED = "interrupted"
    REFERENCE = "reference"
    TODAY = "today"
    YESTERDAY = "yesterday"
    LAST_WEEK = "last week"
    LAST_MONTH = "last month"


@dataclass(frozen=True)
class Term:
    """One thing asked for: `text` is in a name, or else what `word` or the two times say is so.

    `until` is not included. In quotes a text is only looked for in names.
    """

    text: str
    word: RunWord | None = None
    since: datetime | None = None
    until: datetime | None = None


def read_terms(
    text: str, now: datetime, spoken: Mapping[str, RunWord] | None = None
) -> tuple[Term, ...]:
    """The terms of a search, all of which shall hold. Days begin at midnight in `now`'s zone.

    `spoken` has the words of the user's language beside the English ones.
    """
    known = {word.value: word for word in RunWord} | dict(spoken or {})
    phrases = {tuple(phrase.casefold().split()): word for phrase, word in known.items() if phrase}
    return tuple(_terms(text, now, phrases))


def _terms(text: str, now: datetime, phrases: Mapping[tuple[str, ...], RunWord]) -> Iterator[Term]:
    pieces = [(found[1], found[2]) for found in _PIECES.finditer(text)]
    longest = max(map(len, phrases))
    at = 0
    while at < len(pieces):
        quoted, plain = pieces[at]
        if plain is None:
            yield from [Term(quoted)] if quoted.strip() else []
            at += 1
            continue
        said = [piece for _, piece in pieces[at : at + longest]]
        sizes = range(len(said), 0, -1)
        size = next((n for n in sizes if None not in said[:n] and _folded(said[:n]) in phrases), 0)
        if size:
            yield _of_word(" ".join(said[:size]), phrases[_folded(said[:size])], now)
        else:
            yield _of_date(plain)
        at += size or 1


def _folded(said: list[str]) -> tuple[str, ...]:
    return tuple(one.casefold() for one in said)


def _of_word(text: str, word: RunWord, now: datetime) -> Term:
    days = _DAYS.get(word)
    if days is None:
        return Term(text, word)
    back, length = days
    first = now.date() - timedelta(days=back)
    return Term(text, word, _midnight(first), _midnight(first + timedelta(days=length)))


_DAYS: Final[Mapping[RunWord, tuple[int, int]]] = {
    RunWord.TODAY: (0, 1),
    RunWord.YESTERDAY: (1, 1),
    RunWord.LAST_WEEK: (7, 8),
    RunWord.LAST_MONTH: (30, 31),
}


def _of_date(text: str) -> Term:
    """A year, a month or a day, written as 2026, 2026-11 or 2026-11-26."""
    found = _DAY.match(text)
    if found is None:
        return Term(text)
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    try:
        first = date(year, month or 1, day or 1)
        if day is not None:
            after = first + timedelta(days=1)
        elif month is not None:
            after = date(year + month // 12, month % 12 + 1, 1)
        else:
            after = date(year + 1, 1, 1)
        return Term(text, None, _midnight(first), _midnight(after))
    except (ValueError, OverflowError):  # no such month, day or year
        return Term(text)


def _midnight(day: date) -> datetime:
    """The day's first moment in this computer's zone, whose clock may have been changed since."""
    return datetime.combine(day, time()).astimezone()
