"""A provider in full: what can be done with it, where it is, its key, its consent, its price."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.cloud_calls import PriceCalls
from leastwise.desktop.language.figures import dated, exactly
from leastwise.desktop.pages.cloud.tables import key_words
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.text import ElidedLabel, Label, rule
from leastwise.desktop.wording import isolated, shortened
from leastwise.domain.cloud import ProviderState

_LONGEST_MODEL: Final = 80
_MOST_MODELS: Final = 2000
_LONGEST_ADDRESS: Final = 300


class ProviderDetail(QWidget):
    """Buttons that the view connects, and facts of the provider that is chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._of = ""
        self._offered: tuple[str, ...] = ()
        self.name = ElidedLabel(theme, TypeSize.HEADING, strong=True)
        self.test = QPushButton(self.tr("Test it"))
        self.key = quiet_button(self.tr("Key..."))
        self.remove = quiet_button(self.tr("Remove..."))
        self.told = Label(theme, TypeSize.BODY, wraps=True)
        self.models = QComboBox()
        self.models.setAccessibleName(self.tr("Models that the provider offers"))
        self.models.setMinimumContentsLength(8)
        self.models.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.use = QPushButton(self.tr("Ask this one where none is named"))
        self.keys = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.facts: dict[str, Label] = {}
        self._lay_out()
        self.say("")

    def show_provider(self, state: ProviderState | None, prices: PriceCalls | None) -> None:
        """Show a provider; None shows what to do instead."""
        self._pages.setCurrentIndex(0 if state is None else 1)
        if state is None:
            return
        provider = state.provider
        self.name.say(isolated(shortened(provider.name)))
        self.facts["address"].say(shortened(provider.address, _LONGEST_ADDRESS))
        self.facts["protocol"].say(provider.kind.value)
        model = shortened(provider.model, _LONGEST_MODEL)
        self.facts["model"].say(model or self.tr("None yet: test it, and choose one."))
        self.facts["key"].say(key_words(self, state))
        self.facts["consent"].say(
            self.tr("Yes: nothing is asked again before something goes there.")
            if state.confirmed
            else self.tr("Not yet: you are shown the first request before it goes there.")
        )
        self.facts["price"].say(self._price(state, prices))
        offers = provider.name == self._of and bool(self._offered)
        for part in (self.models, self.use):
            part.setVisible(offers)

    def show_keyring(self, keyring: str) -> None:
        """Where keys are kept; `keyring` is empty where this system has none."""
        kept = self.tr("Keys are kept in {keyring}, and in no file of Leastwise.")
        lost = self.tr(
            "This system has no keyring: a key that you give here is used until the window is "
            "closed. To have it again next time, put it into the environment."
        )
        self.keys.say(kept.format(keyring=keyring) if keyring else lost)

    def show_asking(self, *, asking: bool) -> None:
        """The provider is being asked, or not any more."""
        self.test.setText(self.tr("Cancel") if asking else self.tr("Test it"))
        self.test.setAccessibleName(self.test.text())
        for button in (self.key, self.remove):
            button.setEnabled(not asking)

    def say(self, words: str) -> None:
        """Tell what came of something; empty tells nothing."""
        self.told.say(words)
        self.told.setVisible(bool(words))

    def show_models(self, provider: str, models: Sequence[str]) -> None:
        """What a provider offers, to choose from."""
        self._of, self._offered = provider, tuple(models[:_MOST_MODELS])
        self.models.clear()
        for model in self._offered:
            self.models.addItem(shortened(model, _LONGEST_MODEL))

    @property
    def model(self) -> str:
        """The model that is chosen of those that are offered; empty for none."""
        at = self.models.currentIndex()
        return self._offered[at] if 0 <= at < len(self._offered) else ""

    def _price(self, state: ProviderState, prices: PriceCalls | None) -> str:
        provider = state.provider
        if provider.free:
            return self.tr("Nobody charges for tokens there.")
        if not provider.model or prices is None:
            return "-"
        price = prices.find(provider, provider.model)
        if price is None:
            return self.tr("Not known. Give one under Prices.")
        words = self.tr("{input} {currency} in and {output} {currency} out per million tokens")
        said = words.format(
            input=exactly(price.input), output=exactly(price.output), currency=prices.currency
        )
        with_day = self.tr("{price}, dated {day}")
        return with_day.format(price=said, day=dated(price.dated)) if price.dated else said

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        buttons, choosing = FlowLayout(self._theme), FlowLayout(self._theme)
        buttons.add(self.test, self.key, self.remove)
        choosing.add_stretched(self.models, 24 * 6)
        choosing.add(self.use)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, step(8), 0)
        column.setSpacing(step(12))
        column.addWidget(self.name)
        column.addLayout(buttons)
        column.addWidget(self.told)
        column.addLayout(choosing)
        column.addWidget(rule())
        column.addLayout(self._facts())
        column.addWidget(self.keys)
        column.addStretch(1)
        self._pages = QStackedLayout(self)
        hint = self.tr("Choose a provider to see where it is, its key and its price.")
        self._pages.addWidget(EmptyState(self._theme, hint))
        self._pages.addWidget(full)

    def _facts(self) -> QGridLayout:
        step = self._theme.measures.step
        grid = QGridLayout()
        grid.setHorizontalSpacing(step(16))
        grid.setVerticalSpacing(step(8))
        grid.setColumnStretch(1, 1)
        for line, (key, words) in enumerate(
            (
                ("address", self.tr("Address")),
                ("protocol", self.tr("Protocol")),
                ("model", self.tr("Model")),
                ("price", self.tr("Price")),
                ("consent", self.tr("You agreed to send")),
                ("key", self.tr("Key")),
            )
        ):
            title = Label(self._theme, TypeSize.BODY, Role.MUTED)
            title.say(words)
            # What strangers named may be one word without end, which no line break helps.
            value = (
                ElidedLabel(self._theme, TypeSize.BODY)
                if key in ("address", "model")
                else Label(self._theme, TypeSize.BODY, tabular=True, wraps=True)
            )
            self.facts[key] = value
            grid.addWidget(title, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, line, 1)
        return grid
