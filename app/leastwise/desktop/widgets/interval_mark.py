"""An interval as a mark on a line from nothing, with its likely value."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QBrush,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.origin_card import EXPLAIN

_ROOM_ABOVE: Final = 1.25


class Fill(StrEnum):
    """How firm an interval stands: hollow, hatched or full."""

    HOLLOW = "hollow"
    HATCHED = "hatched"
    FULL = "full"


_PATTERNS: Final = {
    Fill.HOLLOW: Qt.BrushStyle.NoBrush,
    Fill.HATCHED: Qt.BrushStyle.BDiagPattern,
    Fill.FULL: Qt.BrushStyle.SolidPattern,
}


class IntervalMark(QWidget):
    """From low to high as a box, the likely value a line across it. A click or Ctrl+I asks
    where it comes from."""

    accessible_role = QAccessible.Role.Chart

    explained = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._interval: tuple[float, float, float] | None = None
        self._fill = Fill.HOLLOW
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def interval(self) -> tuple[float, float, float] | None:
        """Low, likely and high."""
        return self._interval

    def show_interval(self, interval: tuple[float, float, float] | None, fill: Fill) -> None:
        """Show low, likely and high; None is not known."""
        if (interval, fill) != (self._interval, self._fill):
            self._interval, self._fill = interval, fill
            shape = Qt.CursorShape.PointingHandCursor if interval else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line, and on it the interval."""
        painter = QPainter(self)
        theme, step = self._theme, self._theme.measures.step
        ring = step(4)
        line = QRectF(ring, ring, max(self.width() - 2 * ring, 1), self.height() - 2 * ring)
        middle = line.center().y()
        painter.setPen(QPen(theme.color(Role.BORDER), 1))
        painter.drawLine(QPointF(line.left(), middle), QPointF(line.right(), middle))
        painter.drawLine(QPointF(line.left(), middle - 2), QPointF(line.left(), middle + 2))
        if self._interval is not None:
            self._paint_interval(painter, line, self._interval)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color(Role.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), ring, ring)
        painter.end()

    def _paint_interval(
        self, painter: QPainter, line: QRectF, interval: tuple[float, float, float]
    ) -> None:
        color = self._theme.color(Role.SERIES_1)
        low, likely, high = (
            line.left() + line.width() * value / max(interval[2] * _ROOM_ABOVE, 1e-12)
            for value in interval
        )
        box = QRectF(low, line.top() + 1, max(high - low, 2), line.height() - 2)
        painter.fillRect(box, self._theme.color(Role.RAISED))
        soft = QColor(color)
        soft.setAlpha(150)
        painter.setBrush(QBrush(soft, _PATTERNS[self._fill]))
        painter.setPen(QPen(color, 1))
        painter.drawRect(box)
        painter.setPen(QPen(self._theme.color(Role.TEXT), 3))
        painter.drawLine(QPointF(likely, line.top()), QPointF(likely, line.bottom()))

    def sizeHint(self) -> QSize:
        """As high as a line of text."""
        step = self._theme.measures.step
        return QSize(step(24) * 6, step(16) + step(4))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the smallest window."""
        step = self._theme.measures.step
        return QSize(step(24) * 3, step(16) + step(4))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Ask where it comes from."""
        self.explained.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+I asks where it comes from."""
        if event.keyCombination() == EXPLAIN:
            self.explained.emit()
        else:
            super().keyPressEvent(event)
