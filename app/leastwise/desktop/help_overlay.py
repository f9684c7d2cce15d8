"""F1: what the keyboard does, over the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.text import Label, sheet


class HelpOverlay(QWidget):
    """Covers the window until a key or a click; gives the keyboard back to where it was."""

    def __init__(self, theme: Theme, parent: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self._covered = parent
        self._theme = theme
        self._before: QWidget | None = None
        self.keys = tuple(keys)
        self.setAccessibleName(self.tr("Help: what the keyboard does"))
        self.done = QPushButton(self.tr("Close"), self)
        self.done.clicked.connect(self.close_help)
        parent.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        """At its first showing: a label for each key and each deed would hold the window up."""
        theme = self._theme
        step = theme.measures.step
        frame = sheet()
        frame.setParent(self)
        grid = QGridLayout(frame)
        grid.setContentsMargins(step(24), step(24), step(24), step(24))
        grid.setHorizontalSpacing(step(24))
        grid.setVerticalSpacing(step(8))
        title = Label(theme, TypeSize.HEADING, strong=True)
        title.say(self.tr("What the keyboard does"))
        grid.addWidget(title, 0, 0, 1, 2)
        for line, (key, deed) in enumerate(self.keys, start=1):
            name, words = Label(theme, strong=True), Label(theme, role=Role.TEXT)
            name.say(key)
            words.say(deed)
            grid.addWidget(name, line, 0)
            grid.addWidget(words, line, 1)
        grid.addWidget(self.done, len(self.keys) + 1, 1, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.addWidget(frame, 0, Qt.AlignmentFlag.AlignCenter)

    def toggle(self) -> None:
        """Show or hide it."""
        if self.isVisible():
            self.close_help()
            return
        if self.layout() is None:
            self._lay_out()
        self._before = self.window().focusWidget()
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()
        self.done.setFocus(Qt.FocusReason.TabFocusReason)

    def close_help(self) -> None:
        """Hide it and give the keyboard back."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self.setGeometry(self._covered.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; nothing else gets through to the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_help()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click beside it closes."""
        self.close_help()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the page below."""
        painter = QPainter(self)
        veil = QColor(self._theme.color(Role.SUNKEN))
        veil.setAlpha(215)
        painter.fillRect(self.rect(), veil)
        painter.end()
