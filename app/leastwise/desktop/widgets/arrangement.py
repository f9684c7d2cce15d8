"""Puts rows in order and sifts them: few at once, many in slices, one in each turn of the loop."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from itertools import chain
from typing import Any, Final, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QObject

from leastwise.desktop.turns import in_turns

Row = TypeVar("Row")
Key: TypeAlias = Callable[[Row], float | str | None]

AT_ONCE: Final = 2000
_SLICE: Final = 1000


class Arrangement(QObject, Generic[Row]):
    """`key` gives what rows are sorted by, or for what is not known None: such rows come last in
    both directions. Without a key they stay as they were given; `passes` None lets all pass.

    `take` gets the rows in the order in which they are to stand.
    """

    def __init__(self, take: Callable[[list[Row]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take
        self._key: Key[Row] | None = None
        self._descending = False
        self._passes: Callable[[Row], bool] | None = None
        self._ordered: list[Row] | None = None
        self._told = 0
        self._work: Iterator[None] | None = None

    @property
    def passes(self) -> Callable[[Row], bool] | None:
        """Which rows are shown."""
        return self._passes

    @property
    def under_way(self) -> bool:
        """Whether rows are being arranged."""
        return self._work is not None

    @property
    def sorts(self) -> bool:
        """Whether rows are put into another order than they were given in."""
        return self._key is not None

    @property
    def forgotten(self) -> bool:
        """Whether rows may stand in an order that is no longer theirs, with nothing done to it."""
        return self._ordered is None and self._work is None

    def sort_by(self, key: Key[Row] | None, *, descending: bool) -> None:
        """Another order, from the next time on; what is under way comes to nothing."""
        self._key, self._descending = key, descending
        self._ordered = self._work = None

    def sift(self, passes: Callable[[Row], bool] | None) -> None:
        """Let others pass, from the next time on; what is under way comes to nothing."""
        self._passes, self._work = passes, None

    def forget(self) -> None:
        """There are other rows, or they say something else."""
        self._ordered = None
        self._told += 1

    def now(self, rows: Sequence[Row]) -> list[Row]:
        """The rows as they are to stand; what is under way comes to nothing."""
        self._work = None
        return at_once(self._arranged(list(rows)))

    def begin(self, rows: Sequence[Row]) -> None:
        """Arrange them and give them to `take`.

        Where rows are told to be others while many are arranged, that is ended first and then done
        again: else it would never end while more and more arrive.
        """
        if len(rows) <= AT_ONCE:
            self._take(self.now(rows))
        elif self._work is None:
            self._work = work = self._to_the_end(rows)
            in_turns(self._while_wanted(work), self)

    def _while_wanted(self, work: Iterator[None]) -> Iterator[None]:
        while self._work is work:
            try:
                yield next(work)
            except StopIteration:
                return

    def _to_the_end(self, rows: Sequence[Row]) -> Iterator[None]:
        told = None
        wanted: list[Row] = []
        while told != self._told:
            told = self._told
            wanted = yield from self._arranged(list(rows))
        self._work = None
        self._take(wanted)

    def _arranged(self, rows: list[Row]) -> Generator[None, None, list[Row]]:
        ordered, told = self._ordered, self._told
        if ordered is None:
            ordered = yield from in_order(rows, self._key, descending=self._descending)
        if told == self._told:
            self._ordered = ordered
        if self._passes is None:
            return list(ordered)
        passing: list[Row] = []
        for part in _slices(ordered):
            passing += filter(self._passes, part)
            yield
        return passing


def at_once(work: Generator[None, None, list[Row]]) -> list[Row]:
    """What comes of work that is done in slices."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            rows: list[Row] = end.value
            return rows


def in_order(
    rows: list[Row], key: Key[Row] | None, *, descending: bool
) -> Generator[None, None, list[Row]]:
    """The rows in order, those that are alike as they stood, and those without a key last.

    Slices are sorted and then put together two by two: Python's own sort takes two runs that are
    in order as what they are.
    """
    if key is None:
        return rows
    values: list[Any] = []
    for part in _slices(rows):
        values += map(key, part)
        yield
    known = [at for at, value in enumerate(values) if value is not None]
    runs = list(_slices(known))
    while runs:
        for at, run in enumerate(runs):
            runs[at] = sorted(run, key=values.__getitem__, reverse=descending)
            yield
        if len(runs) == 1:
            break
        runs = [[*chain(*runs[at : at + 2])] for at in range(0, len(runs), 2)]
    unknown = [row for row, value in zip(rows, values, strict=True) if value is None]
    return [*map(rows.__getitem__, chain(*runs)), *unknown]


def _slices(things: list[Row]) -> Iterator[list[Row]]:
    for start in range(0, len(things), _SLICE):
        yield things[start : start + _SLICE]
