"""What stands where nothing is yet: one sentence, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.text import Label

_WIDEST_STEPS: Final = 30


class EmptyState(QWidget):
    """A sentence in the middle, and a button below it if there is something to do."""

    def __init__(
        self,
        theme: Theme,
        sentence: str,
        action: str = "",
        on_action: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self.sentence = Label(theme, TypeSize.BODY, Role.MUTED, wraps=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.say(sentence)
        self.sentence.setMaximumWidth(theme.measures.step(24) * _WIDEST_STEPS)
        across = QHBoxLayout()
        across.addStretch(0)
        across.addWidget(self.sentence, 1)
        across.addStretch(0)
        column = QVBoxLayout(self)
        column.setSpacing(theme.measures.step(16))
        column.addStretch(1)
        column.addLayout(across)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(theme.measures.step(8))
        self._actions.addStretch(1)
        self._actions.addStretch(1)
        column.addLayout(self._actions)
        column.addStretch(1)
        if action and on_action is not None:
            self.add_action(action, on_action)

    def add_action(self, action: str, on_action: Callable[[], None]) -> None:
        """One more way on, beside what there is."""
        button = QPushButton(action)
        button.setAccessibleName(action)
        button.clicked.connect(on_action)
        self._actions.insertWidget(self._actions.count() - 1, button)
