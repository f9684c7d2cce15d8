"""The model that is chosen in the table: shown in full, and planned under what is set for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from leastwise.desktop.pages.models.detail_pane import DetailPane
from leastwise.desktop.pages.models.fit_row import FitRow
from leastwise.desktop.pages.models.model_table import ModelTable
from leastwise.desktop.pages.models.planner import Planner
from leastwise.desktop.pages.models.row_details import RowDetails


class ChosenModel(QObject):
    """`may_plan` tells whether children may work now, and rows be shown."""

    def __init__(
        self, table: ModelTable, pane: DetailPane, details: RowDetails, planner: Planner
    ) -> None:
        super().__init__(details)
        self.may_plan: Callable[[], bool] = lambda: True
        self.may_turn: Callable[[], bool] = lambda: True
        self._table, self._pane, self._details = table, pane, details
        self._planner = planner
        table.cell_chosen.connect(self._choose)
        table.activated_row.connect(self.open)
        details.panel.formula_wanted.connect(self._compute)
        details.panel.plan_wanted.connect(self._plan)
        planner.changed.connect(self._show_changed)

    @property
    def row(self) -> FitRow | None:
        """The model; None where none is chosen."""
        return self._details.panel.row

    def choose(self, row: FitRow) -> None:
        """Choose another one, in the table too."""
        self._table.choose_row(row)
        self.open(row)

    def open(self, row: FitRow) -> None:
        """Show it in full, also where it was chosen already and what to try stood before it."""
        if row is self.row:
            self._pane.show_details()

    def take(self, row: FitRow) -> None:
        """Show one that was just looked up, whatever stood there."""
        self._details.show_row(row)
        self.choose(row)
        self._table.setFocus()

    def show_first(self, row: FitRow) -> None:
        """Choose the first one, unless one is chosen; what to try stays in front of it."""
        if self.row is None and row.fit is not None:
            suggests = self._pane.suggests
            self._table.choose_row(row)
            if suggests:
                self._pane.show_suggestions()

    def refresh(self) -> None:
        """More is known of it."""
        row = self.row
        if row is not None and row.shown is None:
            self._details.show_row(row)
        else:
            self._details.refresh()

    def go_on(self) -> None:
        """Plan what waits to be planned."""
        if self.row is not None and self.may_plan():
            self._planner.go_on(self.row)

    def _choose(self, row: FitRow, _key: str) -> None:
        if row is not self.row and self.may_turn():
            self._pane.show_details()
            self._details.show_row(row)
            self.go_on()

    def _compute(self, context_tokens: int, kv_type: str) -> None:
        if self.row is not None:
            self._planner.compute(self.row, context_tokens, kv_type)

    def _plan(self, context_tokens: int, kv_type: str) -> None:
        if self.row is not None and self.may_plan():
            self._planner.plan(self.row, context_tokens, kv_type)

    def _show_changed(self, row: FitRow) -> None:
        if row is self.row:
            self.refresh()
