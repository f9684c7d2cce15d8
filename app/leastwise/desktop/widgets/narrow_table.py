"""A results table whose columns give way, in an order, where there is no room for all."""

from __future__ import annotations

from leastwise.desktop.widgets.giving_way import GivingWay
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Row


class NarrowTable(ResultsTable[Row]):
    """`let_go` names the columns that may go; what they say must be told elsewhere too."""

    _giving: GivingWay | None = None

    def let_go(self, *keys: str) -> None:
        """Let the columns with these keys go, the first one first."""
        self._giving = GivingWay(self._theme, self, keys, self._stretched)
        self.share_room()

    def share_room(self) -> None:
        """Show the columns that have room, and give one of them what is left over."""
        if self._giving is not None:
            self._giving.fit()
        super().share_room()

    def fit_columns(self) -> None:
        """As wide as its words, all of them."""
        self._show_all()
        super().fit_columns()
        self.share_room()

    def fit_closely(self, widest: int) -> None:
        """As wide as its words, all of them, and no wider than `widest` steps."""
        self._show_all()
        super().fit_closely(widest)
        self.share_room()

    def _show_all(self) -> None:
        if self._giving is not None:
            self._giving.show_all()
