"""What stands above a thing that was opened from a list: the way back, its name, its deeds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import PictureButton
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.text import ElidedLabel


class OpenedRow(QWidget):
    """`back` returns to the list, which `words` name; the deeds are added at the end."""

    def __init__(self, theme: Theme, words: str, go_back: Callable[[], object]) -> None:
        super().__init__()
        self.back = PictureButton(theme, "arrow-left", words, go_back)
        self.name = ElidedLabel(theme, TypeSize.BODY, strong=True)
        self._flow = FlowLayout(theme)
        self._flow.add(self.back)
        self._flow.add_stretched(self.name, 24 * 6)
        self.setLayout(self._flow)

    def add(self, *deeds: QWidget) -> None:
        """Offer these, in this order, after those that are there."""
        self._flow.add(*deeds)
