"""The buttons in the head of the Bench page, of which only those that lead somewhere are shown."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout, QPushButton

from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button


class BenchControls(QObject):
    """The page connects them."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.setup = quiet_button(self.tr("Choose models"))
        self.result = quiet_button(self.tr("Last result"))
        self.past = quiet_button(self.tr("Past benchmarks"))
        self.export = quiet_button(self.tr("Export"))
        self.export.setToolTip(self.tr("Write it as CSV, JSON or Markdown"))
        self.measure = QPushButton(self.tr("Measure"))
        measures = theme.measures
        self.measure.setMinimumWidth(measures.width(self.tr("Measure")) + measures.step(24) * 2)

    def stand_in(self, header: QLayout) -> None:
        """Stand in the head of a page."""
        for button in (self.setup, self.result, self.past, self.export, self.measure):
            header.addWidget(button)

    def show_stopping(self) -> None:
        """What runs was asked to stop."""
        self.measure.setEnabled(False)
        self.measure.setText(self.tr("Stopping"))

    def show_measure(self, *, busy: bool, ready: bool) -> None:
        """The main button measures, or cancels what runs."""
        button = self.measure
        button.setText(self.tr("Cancel") if busy else self.tr("Measure"))
        button.setAccessibleName(button.text())
        button.setObjectName("" if busy else "primary")
        button.style().unpolish(button)
        button.style().polish(button)
        button.setEnabled(busy or ready)
