"""What is chosen in a table: it stays chosen while rows change their places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress, count, repeat
from operator import is_
from typing import Any, Generic

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject
from PySide6.QtWidgets import QTableView

from leastwise.desktop.widgets.row_model import Row, RowModel

_Flag = QItemSelectionModel.SelectionFlag


class KeptChoice(QObject, Generic[Row]):
    """`moving` tells that rows are changing their places, and nothing is chosen anew."""

    def __init__(self, table: QTableView, item_model: RowModel[Row]) -> None:
        super().__init__(table)
        self._table, self._item_model = table, item_model
        self._current: Row | None = None
        self._selected: list[Row] = []
        self._awaited: Row | None = None
        self.moving = False
        item_model.about_to_move.connect(self._remember)
        item_model.moved.connect(self._choose_again)

    @property
    def rows(self) -> list[Row]:
        """The rows that are selected, from top to bottom."""
        # Qt's own list of them asks every cell for its flags.
        ranges: Any = self._table.selectionModel().selection()  # a list, which its type hides
        shown = self._item_model.shown
        if len(ranges) == 1:
            return shown[ranges[0].top() : ranges[0].bottom() + 1]
        places = {at for one in ranges for at in range(one.top(), one.bottom() + 1)}
        return [shown[at] for at in sorted(places)]

    def choose(self, row: Row) -> None:
        """Put the keyboard's place on a row, if it is shown, and select it alone.

        While rows are being arranged, one that is not shown yet is chosen once it is.
        """
        self._awaited = None
        place = self._place_of(row)
        if place is not None:
            # The view's own call would toggle the row while Ctrl is held.
            index = self._item_model.index(place, 0)
            self._table.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)
        elif self._item_model.arrangement.under_way:
            self._awaited = row

    def _remember(self) -> None:
        place = self._table.currentIndex()
        self._current = self._item_model.shown[place.row()] if place.isValid() else None
        self._selected, self.moving = self.rows, True

    def _choose_again(self) -> None:
        """What was selected before rows changed their places, or what waits for that."""
        current, selected, self._current, self._selected = self._current, self._selected, None, []
        if current is not None or selected:
            self._select(selected)
            place = self._place_of(current)
            index = self._item_model.index(-1 if place is None else place, 0)
            self._table.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
        self.moving = False
        if self._awaited is not None:
            self.choose(self._awaited)

    def _select(self, rows: Sequence[Row]) -> None:
        wanted = set(map(id, rows))
        among = map(wanted.__contains__, map(id, self._item_model.shown))
        places = list(compress(count(), among))
        chosen, last = QItemSelection(), len(self._item_model.columns) - 1
        for first, end in _ranges(places):
            chosen.select(self._item_model.index(first, 0), self._item_model.index(end, last))
        self._table.selectionModel().select(chosen, _Flag.ClearAndSelect)

    def _place_of(self, wanted: Row | None) -> int | None:
        among = map(is_, self._item_model.shown, repeat(wanted))
        return next(compress(count(), among), None)


def _ranges(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Places, which are in order, as runs without gaps, each by its first and last."""
    if places and places[-1] - places[0] == len(places) - 1:
        yield places[0], places[-1]
        return
    start = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] != places[at - 1] + 1:
            yield places[start], places[at - 1]
            start = at
