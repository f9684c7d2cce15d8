"""Shift+F1: what the keyboard does, over the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.overlay import Overlay
from leastwise.desktop.widgets.text import Label, sheet


class HelpOverlay(Overlay):
    """A line for each key, and a button that closes."""

    def __init__(self, theme: Theme, parent: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(theme, parent)
        self.keys = tuple(keys)
        self.setAccessibleName(self.tr("Help: what the keyboard does"))
        self.done = QPushButton(self.tr("Close"), self)
        self.done.clicked.connect(self.close_overlay)

    def build(self) -> None:
        """A line for each key."""
        step = self.theme.measures.step
        frame = sheet()
        frame.setParent(self)
        grid = QGridLayout(frame)
        grid.setContentsMargins(step(24), step(24), step(24), step(24))
        grid.setHorizontalSpacing(step(24))
        grid.setVerticalSpacing(step(8))
        title = Label(self.theme, TypeSize.HEADING, strong=True)
        title.say(self.tr("What the keyboard does"))
        grid.addWidget(title, 0, 0, 1, 2)
        for line, (key, deed) in enumerate(self.keys, start=1):
            name, words = Label(self.theme, strong=True), Label(self.theme, role=Role.TEXT)
            name.say(key)
            words.say(deed)
            grid.addWidget(name, line, 0)
            grid.addWidget(words, line, 1)
        grid.addWidget(self.done, len(self.keys) + 1, 1, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.addWidget(frame, 0, Qt.AlignmentFlag.AlignCenter)

    def take_keyboard(self) -> None:
        """To the button that closes."""
        self.done.setFocus(Qt.FocusReason.TabFocusReason)
