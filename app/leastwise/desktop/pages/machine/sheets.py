"""What the Machine page shows below its sentence: speed, what fits, and facts, as sheets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from leastwise.desktop.pages.machine.facts import computer_facts
from leastwise.desktop.pages.machine.facts_sheet import FactsSheet
from leastwise.desktop.pages.machine.fits_sheet import FitsSheet
from leastwise.desktop.pages.machine.speed_view import RatesSheet
from leastwise.desktop.theme.theme import Theme
from leastwise.domain.computer import Computer
from leastwise.domain.machine_speed import MachineSpeed

_BESIDE_STEPS: Final = 38


class MachineSheets(QWidget):
    """In two columns where there is room: what was measured, and beside it what was read."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rates: RatesSheet | None = None
        self.facts: FactsSheet | None = None
        self.fits = FitsSheet(theme)
        step = theme.measures.step
        self.setObjectName("scrolled")
        self._measured, self._read = QVBoxLayout(), QVBoxLayout()
        for column in (self._measured, self._read):
            column.setSpacing(step(12))
            column.addStretch(1)
        self._measured.insertWidget(0, self.fits)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(step(12))
        self._columns.addLayout(self._measured, 11)
        self._columns.addLayout(self._read, 9)
        self._columns.setContentsMargins(0, 0, 0, step(4))
        self.setLayout(self._columns)

    def show_machine(self, computer: Computer, speed: MachineSpeed | None) -> Iterator[None]:
        """Show what is known, a sheet a step: each takes some time to make."""
        title = QCoreApplication.translate("MachinePage", "This computer")
        facts = FactsSheet(self._theme, title, computer_facts(computer))
        _replace(self._read, self.facts, facts)
        self.facts = facts
        yield
        rates = RatesSheet(self._theme, speed) if speed is not None else None
        _replace(self._measured, self.rates, rates)
        self.rates = rates

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column or two."""
        super().resizeEvent(event)
        beside = self.width() >= self._theme.measures.step(24) * _BESIDE_STEPS
        direction = QBoxLayout.Direction
        around = self.parentWidget()
        scrolled = around is not None and self.height() > around.height()
        aside = self._theme.measures.step(8) if scrolled else 0
        self._columns.setContentsMargins(0, 0, aside, self._columns.contentsMargins().bottom())
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)


def _replace(column: QVBoxLayout, old: QWidget | None, new: QWidget | None) -> None:
    """Put a sheet in front of its column, in place of one that goes."""
    if old is not None:
        column.removeWidget(old)
        old.deleteLater()
    if new is not None:
        column.insertWidget(0, new)
