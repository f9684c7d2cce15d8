"""The providers that were added, and what can be done with the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leastwise.desktop.pages.cloud.tables import provider_columns
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import shortened
from leastwise.domain.cloud import ProviderState

_LONGEST_MODEL = 80
_MOST_MODELS = 2000


class ProvidersView(QWidget):
    """The signals give the provider that is chosen; `model_wanted` a model with it."""

    test_wanted = Signal(object)
    key_wanted = Signal(object)
    remove_wanted = Signal(object)
    model_wanted = Signal(object, str)

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self.table: ResultsTable[ProviderState] = ResultsTable(
            theme, self.tr("Cloud providers"), provider_columns(self), memory, 1
        )
        self.test = QPushButton(self.tr("Test it"))
        self.key = QPushButton(self.tr("Key..."))
        self.remove = QPushButton(self.tr("Remove..."))
        self.told = Label(theme, TypeSize.BODY, wraps=True)
        self.models = QComboBox()
        self.models.setAccessibleName(self.tr("Models that the provider offers"))
        self.use = QPushButton(self.tr("Ask this one where none is named"))
        self.keys = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self._offered: tuple[str, ...] = ()
        self._of: str = ""
        self._lay_out(theme)
        self.table.selectionModel().selectionChanged.connect(lambda *_moved: self._refresh())
        for button, signal in (
            (self.test, self.test_wanted),
            (self.key, self.key_wanted),
            (self.remove, self.remove_wanted),
        ):
            button.clicked.connect(lambda _checked, wanted=signal: wanted.emit(self.chosen))
        self.use.clicked.connect(self._tell_model)
        self._refresh()

    @property
    def chosen(self) -> ProviderState | None:
        """The provider that is chosen; the only one where there is one."""
        rows = self.table.selected_rows() or self.table.shown_rows
        return rows[0] if len(rows) == 1 else None

    def show_providers(self, states: Sequence[ProviderState], keyring: str) -> None:
        """Show the providers; `keyring` is empty where this system has none."""
        name = self.chosen.provider.name if self.chosen else ""
        self.table.show_rows(states)
        self.table.fit_columns()
        for state in states:
            if state.provider.name == name:
                self.table.choose_row(state)
        kept = self.tr("Keys are kept in {keyring}, and in no file of Leastwise.")
        lost = self.tr(
            "This system has no keyring: a key that you give here is used until the window is "
            "closed. To have it again next time, put it into the environment."
        )
        self.keys.say(kept.format(keyring=keyring) if keyring else lost)
        self._refresh()

    def say(self, words: str) -> None:
        """Tell what came of something; empty tells nothing."""
        self.told.say(words)
        self.told.setVisible(bool(words))

    def show_models(self, provider: str, models: Sequence[str]) -> None:
        """Show what a provider offers, to choose from."""
        self._of, self._offered = provider, tuple(models[:_MOST_MODELS])
        self.models.clear()
        for model in self._offered:
            self.models.addItem(shortened(model, _LONGEST_MODEL))
        self._refresh()

    def _tell_model(self) -> None:
        at = self.models.currentIndex()
        if self.chosen is not None and 0 <= at < len(self._offered):
            self.model_wanted.emit(self.chosen, self._offered[at])

    def _refresh(self) -> None:
        chosen = self.chosen
        for button in (self.test, self.key, self.remove):
            button.setEnabled(chosen is not None)
        offers = chosen is not None and chosen.provider.name == self._of and bool(self._offered)
        for part in (self.models, self.use):
            part.setVisible(offers)

    def _lay_out(self, theme: Theme) -> None:
        step = theme.measures.step
        self.told.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(step(8))
        for button in (self.test, self.key, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.models)
        buttons.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, step(8), 0, 0)
        column.setSpacing(step(8))
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        column.addLayout(buttons)
        column.addWidget(self.keys)
