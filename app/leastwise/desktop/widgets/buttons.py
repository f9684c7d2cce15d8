"""Buttons that stay in the background until they are wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton

from leastwise.desktop.theme.icons import icon
from leastwise.desktop.theme.theme import Theme


def quiet_button(words: str, deed: Callable[[], object] | None = None) -> QToolButton:
    """A button without a frame, on a ground of its own, which says what it does."""
    button = QToolButton()
    button.setText(words)
    button.setObjectName("quiet")
    button.setAccessibleName(words)
    if deed is not None:
        button.clicked.connect(lambda: deed())  # noqa: PLW0108 - drops the `checked` it is given
    return button


class PictureButton(QToolButton):
    """A button without a ground that shows the icon called `name`, and its words in the tooltip:
    where a row of buttons has no room for the words of every language."""

    def __init__(self, theme: Theme, name: str, words: str, deed: Callable[[], object]) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self.setText(words)
        self.setObjectName("picture")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.clicked.connect(lambda: deed())  # noqa: PLW0108 - drops the `checked` it is given
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        side = self._theme.measures.step(16)
        self.setIconSize(QSize(side, side))
        self.setIcon(icon(self._theme, self._name, side))
