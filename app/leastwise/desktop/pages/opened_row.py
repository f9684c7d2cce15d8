"""What stands above a thing that was opened from a list: the way back, its name, its deeds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import PictureButton
from leastwise.desktop.widgets.text import ElidedLabel


class OpenedRow(QWidget):
    """`back` returns to the list, which `words` name; the deeds are added at the end."""

    def __init__(self, theme: Theme, words: str, go_back: Callable[[], object]) -> None:
        super().__init__()
        self.back = PictureButton(theme, "arrow-left", words, go_back)
        self.name = ElidedLabel(theme, TypeSize.BODY, strong=True)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(theme.measures.step(8))
        self._across.addWidget(self.back)
        self._across.addWidget(self.name, 1)

    def add(self, *deeds: QWidget) -> None:
        """Offer these, in this order, after those that are there."""
        for deed in deeds:
            self._across.addWidget(deed)
