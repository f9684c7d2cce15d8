"""A symbol of where something stands, as wide as a line of text is high."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from leastwise.desktop.theme.symbols import ROLES, Symbol, paint_symbol
from leastwise.desktop.theme.theme import Theme


class StateMark(QWidget):
    """The words beside it say the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.symbol = Symbol.WAITING
        side = theme.measures.step(12)
        self.setFixedSize(side, side)
        theme.changed.connect(self.update)

    def show_symbol(self, symbol: Symbol) -> None:
        """Show another symbol."""
        if symbol is not self.symbol:
            self.symbol = symbol
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it in its colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color(ROLES[self.symbol])
        paint_symbol(painter, self.symbol, QRectF(self.rect()), color)
        painter.end()
