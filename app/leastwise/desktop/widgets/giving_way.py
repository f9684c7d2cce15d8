"""Columns of a table that give way where there is no room for all, so that nothing is scrolled
sideways."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.results_table import ResultsTable

_NAME_STEPS: Final = 8


class GivingWay:
    """`keys` are of the columns that go, the first one first: what they say must be told elsewhere
    too, and those in which no row has anything go before them. `stretched` is the column that takes
    what is left over: columns go for it until it has `wanted_px`, or where that is not told, what
    its words take, up to a name of usual length."""

    def __init__(
        self,
        theme: Theme,
        table: ResultsTable[Any],
        keys: Sequence[str],
        stretched: int = 0,
        wanted_px: Callable[[], int] | None = None,
    ) -> None:
        self._wanted_px = wanted_px or self._usual_px
        self._theme, self._table, self._stretched = theme, table, stretched
        columns = [column.key for column in table.item_model.columns]
        self._order = tuple(map(columns.index, keys))
        self._hidden: dict[int, float] = {}
        for at in range(len(columns)):
            table.setColumnHidden(at, False)  # as an earlier window may have left it

    def fit(self) -> None:
        """Hide what has no room, and show what has some again."""
        widths = {
            at: self._width(at) if at in self._hidden else self._table.wanted_width(at)
            for at in range(self._table.horizontalHeader().count())
            if at != self._stretched
        }
        spare = self._table.viewport().width() - sum(widths.values()) - self._wanted_px()
        going = self._going(widths, spare)
        for at in self._order:
            if at in going and at not in self._hidden:
                self._hidden[at] = widths[at] / self._theme.measures.percent
                self._table.setColumnHidden(at, True)
            elif at not in going and at in self._hidden:
                self._show(at)

    def _usual_px(self) -> int:
        usual = min(
            self._table.wanted_width(self._stretched), self._theme.measures.step(24) * _NAME_STEPS
        )
        return max(usual, self._table.least_room())

    def _going(self, widths: Mapping[int, int], spare_px: int) -> set[int]:
        """The columns that go. A wide one that went may leave room for narrower ones before it."""
        going: set[int] = set()
        silent = self._table.silent
        order = sorted(self._order, key=lambda at: at not in silent)  # else as they are
        for at in order:
            if spare_px < 0:
                going.add(at)
                spare_px += widths[at]
        for at in reversed(order):
            if at in going and at not in silent and widths[at] <= spare_px:
                going.remove(at)
                spare_px -= widths[at]
        return going

    def show_all(self) -> None:
        """Show every column, such as to find out how wide each has to be."""
        for at in tuple(self._hidden):
            self._show(at)

    def _show(self, at: int) -> None:
        width = self._width(at)
        del self._hidden[at]
        self._table.setColumnHidden(at, False)
        self._table.horizontalHeader().resizeSection(at, width)

    def _width(self, at: int) -> int:
        """As wide as it was before it was hidden, in the size that the text has now."""
        return round(self._hidden[at] * self._theme.measures.percent)
