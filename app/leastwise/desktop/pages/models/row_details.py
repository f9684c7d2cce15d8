"""The chosen model in full: its name, what can be done with it, what is told of it, its fit."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSettings, QSignalBlocker, Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from leastwise.desktop.pages.models.actions import ModelActions
from leastwise.desktop.pages.models.fit_panel import FitPanel
from leastwise.desktop.pages.models.fit_row import FitRow, Where
from leastwise.desktop.pages.models.offers import Offers
from leastwise.desktop.pages.models.offers_view import OffersView
from leastwise.desktop.pages.models.row_words import facts_lines, row_name, shape_words
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.text import ElidedLabel, Label, rule
from leastwise.desktop.wording import isolated, shortened
from leastwise.domain.hub_search import ModelCard

_FIT, _UNKNOWN, _CARD, _OFFERS = range(4)
_CARD_LINES: Final = 16


class RowDetails(QWidget):
    """`look_up_wanted`, `card_wanted` and `offers_wanted` ask the Hub for a model's header, its
    card, or the quantisations that there are."""

    look_up_wanted = Signal(object)
    card_wanted = Signal(object)
    offers_wanted = Signal(object)

    def __init__(self, theme: Theme, memory: QSettings, panel: FitPanel) -> None:
        super().__init__()
        self._theme = theme
        self._row: FitRow | None = None
        self.panel = panel
        self.buttons = ModelActions(theme)
        self.name = ElidedLabel(theme, TypeSize.HEADING, strong=True)
        self.facts = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.mark = Label(theme, TypeSize.CAPTION, Role.UNSURE, wraps=True)
        self.unknown = Label(theme, TypeSize.BODY, Role.TEXT, wraps=True)
        self.look_up = quiet_button(self.tr("Look up"), self._look_up)
        self.card_button = quiet_button(self.tr("Model card"))
        self.offers_button = quiet_button(self.tr("Quantisations"))
        # A screen reader's press toggles a button, and clicks none that can be checked.
        for button, turn in (
            (self.card_button, self._turn_card),
            (self.offers_button, self._turn_offers),
        ):
            button.setCheckable(True)
            button.toggled.connect(turn)
        self.offers = OffersView(theme, memory)
        self.offers.chosen.connect(self.buttons.show_offer)
        self.card = PlainText(theme, self.tr("Model card"))
        self.card.setMinimumHeight(theme.measures.step(16) * _CARD_LINES)
        self._lay_out()
        self.show_row(None)

    @property
    def row(self) -> FitRow | None:
        """The model that is shown."""
        return self._row

    def show_row(self, row: FitRow | None) -> None:
        """Show a model, with what is known of it so far."""
        other = row is not self._row
        self._row = row
        self.panel.show_row(row)
        if other:
            self._close_card()
        self.refresh()

    def refresh(self) -> None:
        """Show what is known of the model now."""
        row = self._row
        self.panel.refresh()
        self.buttons.show_row(row)
        on_the_hub = row is not None and bool(row.facts.repository)
        for part in (self._head, self._line):
            part.setVisible(row is not None)
        for button in (self.offers_button, self.card_button):
            button.setVisible(on_the_hub)
        if row is None:
            self.look_up.hide()
            return
        self.name.say(isolated(shortened(row_name(row))))
        self.facts.say(" ".join(facts_lines(row.facts)))
        self.facts.setVisible(bool(self.facts.text()))
        self.mark.say(shape_words() if row.from_shape and row.fit is not None else "")
        self.mark.setVisible(bool(self.mark.text()))
        self.unknown.say(self._why_unknown(row))
        self.look_up.setVisible(row.where is not Where.HERE)
        self.look_up.setText(self.tr("Look up again") if row.looked_up else self.tr("Look up"))
        self.look_up.setAccessibleName(self.look_up.text())
        if self.pages.currentIndex() not in (_CARD, _OFFERS):
            known = row.in_panel is not None or not on_the_hub
            self.pages.setCurrentIndex(_FIT if known else _UNKNOWN)

    def show_asking(self, *, asking: bool) -> None:
        """The Hub is being asked for something, or not any more."""
        self.look_up.setEnabled(not asking)
        self.card_button.setEnabled(not asking)
        self.offers_button.setEnabled(not asking)

    def show_card(self, row: FitRow, card: ModelCard) -> None:
        """Show what a model's authors wrote, as plain text, if it is still chosen."""
        if row is not self._row:
            return
        cut = self.tr("\n\nThe card goes on; this is its first part.") if card.cut else ""
        self.card.say(card.text + cut)
        self.buttons.show_offer(None)
        self._turn_to(_CARD)
        self.card.setFocus()

    def show_offers(self, row: FitRow, told: Offers) -> None:
        """Show the quantisations of a model's repository, if it is still chosen."""
        if row is not self._row:
            return
        self.offers.show_offers(told, row.fit.quantisation if row.fit else "")
        self._turn_to(_OFFERS)
        self.offers.table.setFocus()

    def point(self, direction: QBoxLayout.Direction) -> None:
        """Put memory and speed beside each other, or one above the other."""
        self.panel.point(direction)

    def close_card(self) -> bool:
        """Back from the card or the quantisations to the fit; whether one of them was open."""
        was_open = self.pages.currentIndex() in (_CARD, _OFFERS)
        self._close_card()
        self.refresh()
        return was_open

    def _close_card(self) -> None:
        self.card.clear()
        self.buttons.show_offer(None)
        if self.pages.currentIndex() in (_CARD, _OFFERS):  # else another page than is wanted
            self._turn_to(_FIT)

    def _turn_to(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        _check(self.card_button, checked=page == _CARD)
        _check(self.offers_button, checked=page == _OFFERS)

    def _turn_card(self, wanted: bool) -> None:
        if wanted and self._row is not None:
            _check(self.card_button, checked=False)  # until it is there
            self.card_wanted.emit(self._row)
        else:
            self.close_card()

    def _turn_offers(self, wanted: bool) -> None:
        if wanted and self._row is not None:
            _check(self.offers_button, checked=False)  # until they are there
            self.offers_wanted.emit(self._row)
        else:
            self.close_card()

    def _look_up(self) -> None:
        if self._row is not None:
            self.look_up_wanted.emit(self._row)

    def _why_unknown(self, row: FitRow) -> str:
        if row.where is Where.CATALOGUE:
            return self.tr(
                "What it needs is not known offline, since its shape or its mix of types is not. "
                "Look up asks the Hub for its header: a few MB."
            )
        return self.tr(
            "What it needs is not known yet. Look up asks the Hub for its header: a few MB."
        )

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        self.look_up.setToolTip(self.tr("Asks the Hub for the header: a few MB"))
        self.card_button.setToolTip(self.tr("Asks the Hub for what the authors wrote"))
        about = self.tr("Asks the Hub which quantisations there are, and for one header: a few MB")
        self.offers_button.setToolTip(about)
        self._head = QWidget()
        lines = QVBoxLayout(self._head)
        lines.setContentsMargins(0, 0, step(8), 0)
        lines.setSpacing(step(4))
        lines.addWidget(self.name)
        lines.addWidget(self.facts)
        lines.addWidget(self.mark)
        self.buttons.put_beside(self.look_up, self.offers_button, self.card_button)
        self._line = rule()
        nothing = QWidget()
        inside = QVBoxLayout(nothing)
        inside.setContentsMargins(0, step(8), 0, 0)
        inside.addWidget(self.unknown)
        inside.addStretch(1)
        self.pages = QStackedWidget()
        for page in (self.panel, nothing, self.card, self.offers):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(8))
        column.addWidget(self._head)
        column.addWidget(self.buttons)
        column.addWidget(self._line)
        column.addWidget(self.pages, 1)


def _check(button: QToolButton, *, checked: bool) -> None:
    """Show a button checked or not, as if nobody had pressed it."""
    with QSignalBlocker(button):
        button.setChecked(checked)
