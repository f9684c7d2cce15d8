"""The providers that were added, and beside them the one that is chosen in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leastwise.desktop.cloud_calls import PriceCalls
from leastwise.desktop.pages.cloud.provider_detail import ProviderDetail
from leastwise.desktop.pages.cloud.tables import provider_columns
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.list_and_detail import ListAndDetail
from leastwise.desktop.widgets.narrow_table import NarrowTable
from leastwise.domain.cloud import ProviderState


class ProvidersView(QWidget):
    """The signals give the provider that is chosen; `model_wanted` a model with it."""

    test_wanted = Signal(object)
    key_wanted = Signal(object)
    remove_wanted = Signal(object)
    model_wanted = Signal(object, str)

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self._prices: PriceCalls | None = None
        self.table: NarrowTable[ProviderState] = NarrowTable(
            theme, self.tr("Cloud providers"), provider_columns(self), memory, 1
        )
        self.table.let_go("confirmed", "key", "model")  # the detail has them
        self.detail = ProviderDetail(theme)
        self.halves = ListAndDetail(
            theme, memory, "cloud", self.table, self.detail, ((52, 48), (36, 64))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.measures.step(8), 0, 0)
        column.addWidget(self.halves)
        self.table.selectionModel().selectionChanged.connect(lambda *_moved: self._refresh())
        for button, signal in (
            (self.detail.test, self.test_wanted),
            (self.detail.key, self.key_wanted),
            (self.detail.remove, self.remove_wanted),
        ):
            button.clicked.connect(lambda _checked, wanted=signal: wanted.emit(self.chosen))
        self.detail.use.clicked.connect(self._tell_model)
        self._refresh()

    @property
    def chosen(self) -> ProviderState | None:
        """The provider that is chosen; the only one where there is one."""
        rows = self.table.selected_rows() or self.table.shown_rows
        return rows[0] if len(rows) == 1 else None

    def show_providers(
        self, states: Sequence[ProviderState], keyring: str, prices: PriceCalls
    ) -> None:
        """Show the providers; `keyring` is empty where this system has none."""
        name = self.chosen.provider.name if self.chosen else ""
        self._prices = prices
        self.table.show_rows(states)
        self.table.fit_columns()
        kept = [state for state in states if state.provider.name == name]
        for state in (*kept, *states)[:1]:
            self.table.choose_row(state)
        self.detail.show_keyring(keyring)
        self._refresh()

    def show_models(self, provider: str, models: Sequence[str]) -> None:
        """Show what a provider offers, to choose from."""
        self.detail.show_models(provider, models)
        self._refresh()

    def _tell_model(self) -> None:
        if self.chosen is not None and self.detail.model:
            self.model_wanted.emit(self.chosen, self.detail.model)

    def _refresh(self) -> None:
        self.detail.show_provider(self.chosen, self._prices)
