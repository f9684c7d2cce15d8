"""The table of models below its filters, or what to do where none passes them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QStackedWidget

from leastwise.desktop.pages.models.filter_bar import FilterBar
from leastwise.desktop.pages.models.fit_row import FitRow
from leastwise.desktop.pages.models.look_up import LookUp
from leastwise.desktop.pages.models.model_table import ModelTable
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.empty_state import EmptyState

_TABLE, _NONE_PASSES = range(2)


class ModelList(QStackedWidget):
    """What is typed and what is chosen in the filters sifts it. `found_by` gives the words of the
    last search, whose finds pass for those words."""

    def __init__(
        self,
        theme: Theme,
        memory: QSettings,
        look_up: LookUp,
        filters: FilterBar,
        found_by: Callable[[], str | None],
    ) -> None:
        super().__init__()
        self._look_up, self._filters, self._found_by = look_up, filters, found_by
        self.table = ModelTable(theme, memory)
        none_passes = self.tr("No model here passes these filters.")
        self.addWidget(self.table)
        self.addWidget(EmptyState(theme, none_passes, self.tr("Show all"), self.let_all_pass))
        look_up.changed.connect(self.sift)
        look_up.down.connect(self.table.setFocus)
        filters.changed.connect(self.sift)
        self.table.item_model.moved.connect(self.count_rows)

    @property
    def rows(self) -> list[FitRow]:
        """The models, also those that do not pass."""
        return self.table.item_model.rows

    def show_rows(self, rows: list[FitRow], chosen: FitRow | None) -> bool:
        """Show these; those that are there already stay. Whether `chosen` is among them."""
        if rows == self.rows:
            self.table.item_model.repaint_rows()
        else:
            self.table.show_rows(rows)
            if chosen in rows:
                self.table.choose_row(chosen)
        self.count_rows()
        return chosen in rows

    def add_rows(self, rows: list[FitRow]) -> None:
        """More of them."""
        self.table.item_model.add_rows(rows)
        self.count_rows()

    def sift(self, _words: str = "") -> None:
        """Show only what passes now."""
        sieve = self._filters.sieve(self._look_up.reference, self._found_by())
        self.table.sift(sieve.passes)
        self.count_rows()

    def count_rows(self) -> None:
        """Say how many pass."""
        shown = len(self.table.shown_rows)
        self._filters.show_count(shown, len(self.rows))
        self.setCurrentIndex(_TABLE if shown or not self.rows else _NONE_PASSES)

    def let_all_pass(self) -> None:
        """Clear the filters."""
        self._look_up.field.clear()
        self._filters.clear()
        self.table.setFocus()
