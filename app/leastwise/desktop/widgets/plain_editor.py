"""A field for plain text of several lines, as high as its text up to a limit."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontDatabase, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.theme import Theme

_MARGIN_STEPS: Final = 12


class PlainEditor(QPlainTextEdit):
    """Tab leaves it. `typed` tells of every change that was typed, with the text as it is."""

    typed = Signal(str)

    def __init__(
        self, theme: Theme, name: str, *, lines: tuple[int, int] = (1, 6), fixed_width: bool = False
    ) -> None:
        super().__init__()
        self._theme, self._lines = theme, lines
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        font = theme.measures.font(TypeSize.BODY)
        if fixed_width:
            size = font.pointSizeF()
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            font.setPointSizeF(size)
        self.setFont(font)
        self.textChanged.connect(self._tell)
        self._fit_height()

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def set_lines(self, lines: tuple[int, int]) -> None:
        """Be as high as the text between these numbers of lines."""
        if lines != self._lines:
            self._lines = lines
            self._fit_height()

    def say(self, text: str) -> None:
        """Put `text` there, which nothing is told of; the cursor stays if it stood there."""
        if text != self.toPlainText():
            with QSignalBlocker(self):
                self.setPlainText(text)
        self._fit_height()

    def _tell(self) -> None:
        self._fit_height()
        self.typed.emit(self.toPlainText())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere in another width."""
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        fewest, most = self._lines
        needed = round(self.document().size().height())  # in lines, as Qt counts it here
        lines = min(max(needed, fewest), most)
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(on if needed > most else off)
        height = self.fontMetrics().lineSpacing() * lines
        self.setFixedHeight(height + self._theme.measures.step(_MARGIN_STEPS))
