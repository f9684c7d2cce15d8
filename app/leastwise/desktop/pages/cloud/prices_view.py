"""What models cost, with source and date; the user's own prices come before those that ship."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from leastwise.desktop.cloud_calls import PriceCalls
from leastwise.desktop.pages.cloud.tables import price_columns
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.text import Label
from leastwise.domain.cloud import Price


class PricesView(QWidget):
    """`edit_wanted` gives the price that is chosen, or None; `drop_wanted` one of the user's."""

    edit_wanted = Signal(object)
    drop_wanted = Signal(object)

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self._own: set[Price] = set()
        self.table: ResultsTable[Price] = ResultsTable(
            theme, self.tr("Prices"), price_columns(self, self._own), memory, 8
        )
        self.add = QPushButton(self.tr("Add a price..."))
        self.edit = quiet_button(self.tr("Edit..."))
        self.drop = quiet_button(self.tr("Take your price away"))
        self.note = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.table.selectionModel().selectionChanged.connect(lambda *_moved: self._refresh())
        self.add.clicked.connect(lambda: self.edit_wanted.emit(None))
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(self._chosen))
        self.drop.clicked.connect(lambda: self.drop_wanted.emit(self._chosen))
        self._lay_out(theme)
        self._refresh()

    @property
    def _chosen(self) -> Price | None:
        rows = self.table.selected_rows()
        return rows[0] if len(rows) == 1 else None

    def show_prices(self, prices: PriceCalls) -> None:
        """Show the table."""
        self._own.clear()
        self._own.update(prices.own)
        self.table.show_rows(prices.prices)
        self.table.fit_closely(24 * 8)
        words = self.tr(
            "In {currency} per million tokens. What no provider's own page was seen to state is "
            "left out. A price of yours comes before the one that ships."
        )
        self.note.say(words.format(currency=prices.currency))
        self._refresh()

    def _refresh(self) -> None:
        chosen = self._chosen
        self.edit.setEnabled(chosen is not None)
        self.drop.setEnabled(chosen is not None and chosen in self._own)

    def _lay_out(self, theme: Theme) -> None:
        step = theme.measures.step
        above = FlowLayout(theme)
        above.add(self.add, self.edit, self.drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, step(8), 0, 0)
        column.setSpacing(step(8))
        column.addLayout(above)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)
