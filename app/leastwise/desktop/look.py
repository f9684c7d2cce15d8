"""Colours and size of text: taken at once, and kept for the next start."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.theme.theme import Theme

SIZES: Final = (80, 90, 100, 110, 125, 150, 175, 200)
_USUAL: Final = 100


class Look(QObject):
    """`chosen` gives the name of a setting and its new value, written."""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def choose_colours(self, choice: str) -> None:
        """As the system has them, light or dark."""
        self._theme.choose(choice)
        self.chosen.emit("theme", choice)

    def larger(self) -> None:
        """The next larger text, if there is one."""
        now = self._theme.measures.percent
        self.choose_size(next((size for size in SIZES if size > now), now))

    def smaller(self) -> None:
        """The next smaller text, if there is one."""
        now = self._theme.measures.percent
        self.choose_size(next((size for size in reversed(SIZES) if size < now), now))

    def usual(self) -> None:
        """Text as the system has it."""
        self.choose_size(_USUAL)

    def choose_size(self, percent: int) -> None:
        """Text of this size."""
        if percent != self._theme.measures.percent:
            self._theme.scale_text(percent)
            self.chosen.emit("text_percent", str(percent))
