"""Which rows of the table pass: by where they come from, words, kind, licence and fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import TypeAlias

from leastwise.desktop.pages.models.fit_row import FitRow, Where
from leastwise.domain.catalogue import ModelKind
from leastwise.domain.fits import FitVerdict

_Test: TypeAlias = Callable[[FitRow], bool]


@dataclass(frozen=True)
class Sieve:
    """What is asked of a row. All of `words` must stand in it somewhere, `kind` None is any.

    `found_by` are the words that the Hub was searched for: what it found by them passes.
    """

    places: frozenset[Where] = frozenset(Where)
    words: str = ""
    kind: ModelKind | None = None
    commercial: bool = False
    fits: bool = False
    found_by: str | None = None

    @property
    def passes(self) -> _Test | None:
        """Whether a row passes; None where every row would.

        Only what is asked is tested: with 20,000 rows each test is felt.
        """
        tests = self._tests()
        return reduce(_both, tests) if tests else None

    def _tests(self) -> list[_Test]:
        places, words, kind = self.places, self.words.casefold().split(), self.kind
        tests: list[_Test] = []
        if len(places) < len(Where):
            tests.append(lambda row: row.where in places)
        if self.fits:
            tests.append(fits_here)
        if self.commercial:
            tests.append(lambda row: row.facts.commercial is True)
        if kind is not None:
            tests.append(lambda row: kind in row.facts.kinds)
        if words and self.words == self.found_by:
            tests.append(lambda row: row.where is Where.HUB or _has(row, words))
        elif len(words) == 1:
            tests.append(lambda row: words[0] in row.words)
        elif words:
            tests.append(lambda row: _has(row, words))
        return tests


def _both(one: _Test, other: _Test) -> _Test:
    return lambda row: one(row) and other(row)


def _has(row: FitRow, words: Sequence[str]) -> bool:
    return all(map(row.words.__contains__, words))


def fits_here(row: FitRow) -> bool:
    """Whether it is known to fit, with memory to spare."""
    judgement = row.fit.judgement if row.fit else None
    return judgement is not None and judgement.verdict is FitVerdict.FITS
