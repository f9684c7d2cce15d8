"""The quantisations of a repository in a table, to choose one before it is downloaded."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leastwise.desktop.fit_words import (
    memory_words,
    verdict_order,
    verdict_sentence,
    verdict_symbol,
    verdict_words,
)
from leastwise.desktop.language.figures import exact_bytes, gb
from leastwise.desktop.pages.models.offers import Offer, Offers
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import shortened
from leastwise.domain.figures import NOT_MEASURED

_LINES: Final = 8


def _tr(text: str) -> str:
    return QCoreApplication.translate("OffersView", text)


class OffersView(QWidget):
    """`chosen` gives the one that the keyboard is on, `look_up_wanted` its reference."""

    chosen = Signal(object)
    look_up_wanted = Signal(str)

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        step = theme.measures.step
        self._chosen: Offer | None = None
        self.table: ResultsTable[Offer] = ResultsTable(
            theme, _tr("Quantisations"), _columns(), memory
        )
        self.table.setMinimumHeight(step(24 + 4) * _LINES)
        self.look_up = quiet_button(self.tr("Look up this one"))
        self.look_up.setToolTip(self.tr("Asks the Hub for its own header: a few MB"))
        self.about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.table.cell_chosen.connect(self._choose)
        self.look_up.clicked.connect(self._look_up)
        above = QHBoxLayout()
        above.setSpacing(step(8))
        above.addWidget(self.about, 1)
        above.addWidget(self.look_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, step(8), 0)
        column.setSpacing(step(8))
        column.addLayout(above)
        column.addWidget(self.table, 1)

    def show_offers(self, told: Offers, present: str) -> None:
        """Show what there is; `present` is the quantisation that the model's row means."""
        self._chosen = None
        self.table.show_rows(told.offers)
        self.table.fit_columns()
        self.about.say(self._basis(told))
        chosen = next((one for one in told.offers if one.label == present), None)
        usual = next((one for one in told.offers if one.label == "Q4_K_M"), None)
        first = chosen or usual or next(iter(told.offers), None)
        self._show_chosen(first)
        if first is not None:
            self.table.choose_row(first)

    def _basis(self, told: Offers) -> str:
        if not any(one.fit for one in told.offers):
            return self.tr("What they need is not known; looking one up tells it.")
        if told.from_shape:
            return self.tr(
                "Sizes are the Hub's. Memory is computed from the published shape and the size of "
                "each file; looking one up tells it by its own header."
            )
        return self.tr(
            "Sizes are the Hub's. Memory is computed from the header of one of them and the size "
            "of each file; looking one up tells it by its own header."
        )

    def _choose(self, offer: Offer, _key: str) -> None:
        self._show_chosen(offer)

    def _show_chosen(self, offer: Offer | None) -> None:
        if offer is not self._chosen:
            self._chosen = offer
            self.look_up.setEnabled(offer is not None)
            self.chosen.emit(offer)

    def _look_up(self) -> None:
        if self._chosen is not None:
            self.look_up_wanted.emit(self._chosen.reference)


def _columns() -> tuple[Column[Offer], ...]:
    return (
        Column("label", _tr("Quantisation"), lambda one: shortened(one.label)),
        Column(
            "file",
            _tr("File"),
            lambda one: gb(one.file_bytes),
            sort=lambda one: float(one.file_bytes),
            tip=lambda one: exact_bytes(one.file_bytes),
            figures=True,
        ),
        Column(
            "memory",
            _tr("Memory"),
            lambda one: memory_words(one.fit),
            sort=lambda one: float(one.fit.memory.total_bytes) if _known(one) else None,
            figures=True,
        ),
        Column(
            "fit",
            _tr("Fit"),
            lambda one: verdict_words(one.fit) if one.fit else NOT_MEASURED,
            sort=lambda one: verdict_order(one.fit) if one.fit else None,
            tip=lambda one: verdict_sentence(one.fit) if one.fit else "",
            symbol=lambda one: verdict_symbol(one.fit) if one.fit else None,
        ),
    )


def _known(offer: Offer) -> bool:
    return offer.fit is not None and offer.fit.memory is not None
