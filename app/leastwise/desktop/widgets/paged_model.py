"""Rows that come page by page from somewhere that also sorts and sifts them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic

from PySide6.QtCore import QObject, Qt, Signal

from leastwise.desktop.widgets.row_model import Column, Row, RowModel
from leastwise.desktop.widgets.table_model import NOWHERE, Index


class PagedModel(RowModel[Row], Generic[Row]):
    """`more_wanted` asks for the rows after those that are here, `order_wanted` for the first page
    in another order. `total` counts all rows that there are."""

    more_wanted = Signal()
    order_wanted = Signal()

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self.total = 0
        self.order: tuple[str, bool] | None = None
        self._asked = False

    def show_first(self, rows: Sequence[Row], total: int) -> None:
        """Show the first page of other rows."""
        self.total, self._asked = total, False
        self.show_rows(rows)

    def show_next(self, rows: Sequence[Row], total: int) -> None:
        """Show one page more."""
        self.total, self._asked = total, False
        if rows:
            self.add_rows(rows)
        else:
            self.total = len(self.rows)

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:
        """Whether there are rows that are not here yet, and were not asked for."""
        return not parent.isValid() and not self._asked and len(self.rows) < self.total

    def fetchMore(self, parent: Index = NOWHERE) -> None:
        """Ask for the next page; the view calls this when it comes near the end."""
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the rows in another order, by the column's key and whether it descends."""
        known = 0 <= column < len(self.columns)
        descending = order is Qt.SortOrder.DescendingOrder
        wanted = (self.columns[column].key, descending) if known else None
        if wanted != self.order:
            self.order = wanted
            self.order_wanted.emit()
