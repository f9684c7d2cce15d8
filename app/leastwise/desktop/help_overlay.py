"""Shift+F1: what the keyboard does, over the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.overlay import Overlay
from leastwise.desktop.widgets.text import Label, sheet
from leastwise.desktop.wording import plain_tip


class HelpOverlay(Overlay):
    """A line for each key, and a button that closes. `first_steps_wanted` asks for the dialog of
    the first start."""

    first_steps_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(theme, parent)
        self.keys = tuple(keys)
        self.setAccessibleName(self.tr("Help: what the keyboard does"))
        self.first_steps = QPushButton(self.tr("First steps"), self)
        self.first_steps.setToolTip(plain_tip(self.tr("This machine, your task, what to try")))
        self.first_steps.clicked.connect(self._want_first_steps)
        self.done = QPushButton(self.tr("Close"), self)
        self.done.clicked.connect(self.close_overlay)

    def build(self) -> None:
        """A line for each key."""
        step = self.theme.measures.step
        inside = QWidget()
        inside.setObjectName("scrolled")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, step(12), 0)
        grid.setHorizontalSpacing(step(24))
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(step(8))
        for line, (key, deed) in enumerate(self.keys):
            name, words = Label(self.theme, strong=True), Label(self.theme, role=Role.TEXT)
            name.say(key)
            words.say(deed)
            grid.addWidget(name, line, 0)
            grid.addWidget(words, line, 1)
        self._frame_of(inside)

    def _frame_of(self, inside: QWidget) -> None:
        """A sheet as large as its lines need and the window allows; then they are scrolled."""
        step = self.theme.measures.step
        title = Label(self.theme, TypeSize.HEADING, strong=True)
        title.say(self.tr("What the keyboard does"))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(title.text())
        scroll.setWidget(inside)
        buttons = QHBoxLayout()
        buttons.addWidget(self.first_steps)
        buttons.addStretch(1)
        buttons.addWidget(self.done)
        frame = sheet()
        column = QVBoxLayout(frame)
        column.setContentsMargins(step(24), step(24), step(24), step(24))
        column.setSpacing(step(12))
        column.addWidget(title)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
        around = step(24) * 2
        needed = inside.sizeHint() + QSize(
            around, title.sizeHint().height() + around + step(24) * 3
        )
        frame.setMaximumSize(needed)
        for label in inside.findChildren(Label):
            label.setWordWrap(True)  # where the window is narrower than the longest line
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(frame, 1000)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(middle, 1000)
        outer.addStretch(1)

    def take_keyboard(self) -> None:
        """To the button that closes."""
        self.done.setFocus(Qt.FocusReason.TabFocusReason)

    def _want_first_steps(self) -> None:
        self.close_overlay()
        self.first_steps_wanted.emit()
