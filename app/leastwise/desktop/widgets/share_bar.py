"""A share of a whole as a bar; the figure stands beside it in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme


class ShareBar(QWidget):
    """The whole is a thin line, the `share` of it, in [0, 1], a bar on that line."""

    def __init__(self, theme: Theme, share: float = 0.0, role: Role = Role.SERIES_1) -> None:
        super().__init__()
        self._theme, self._role = theme, role
        self.share = min(max(share, 0.0), 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """Show another share; more than the whole is the whole."""
        self.share = min(max(share, 0.0), 1.0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line, and the bar on it."""
        painter = QPainter(self)
        high = self._theme.measures.step(8)
        top = (self.height() - high) / 2
        line = QRectF(0, round(self.height() / 2), self.width(), 1)
        painter.fillRect(line, self._theme.color(Role.BORDER))
        if self.share:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(self._role))
            bar = QRectF(0, top, max(self.width() * self.share, 2), high)
            painter.drawRoundedRect(bar, 2, 2)
        painter.end()

    def sizeHint(self) -> QSize:
        """As high as a line of text."""
        step = self._theme.measures.step
        return QSize(step(24) * 6, step(16))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the smallest window."""
        step = self._theme.measures.step
        return QSize(step(24) * 2, step(16))
