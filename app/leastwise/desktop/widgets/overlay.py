"""A sheet over the window: covers it until Esc or a click, and gives the keyboard back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme


class Overlay(QWidget):
    """`build` is called by `prepare`, at the first showing at the latest: what is in it would hold
    the window up."""

    accessible_role = QAccessible.Role.Dialog

    def __init__(self, theme: Theme, covered: QWidget) -> None:
        super().__init__(covered)
        self.theme = theme
        self._covered = covered
        self._before: QWidget | None = None
        covered.installEventFilter(self)
        self.hide()

    def build(self) -> None:
        """Lay the sheet out."""
        raise NotImplementedError

    def prepare(self) -> None:
        """Lay it out, unless that was done."""
        if self.layout() is None:
            self.build()

    def take_keyboard(self) -> None:
        """Put the keyboard where it is needed first."""
        raise NotImplementedError

    def toggle(self) -> None:
        """Show or hide it."""
        if self.isVisible():
            self.close_overlay()
            return
        self.prepare()
        self._before = self.window().focusWidget()
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()
        self.take_keyboard()

    def close_overlay(self) -> None:
        """Hide it and give the keyboard back."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on the sheet: what lies below it is covered."""
        moved = super().focusNextPrevChild(forward)
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self.take_keyboard()
        return moved

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self.setGeometry(self._covered.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; nothing else gets through to the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click beside it closes."""
        self.close_overlay()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the page below."""
        painter = QPainter(self)
        veil = QColor(self.theme.color(Role.SUNKEN))
        veil.setAlpha(215)
        painter.fillRect(self.rect(), veil)
        painter.end()
