"""Text of any origin and length, read-only and plain."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFontDatabase, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.theme import Theme

LONGEST_LINE: Final = 2000
READABLE: Final = 100


class PlainText(QPlainTextEdit):
    """Shows text as it is. Tab leaves it; lines too long to lay out are split.

    `most_letters`, where it is told, is about how long a line becomes however wide it is.
    """

    def __init__(
        self, theme: Theme, name: str, *, fixed_width: bool = False, most_letters: int | None = None
    ) -> None:
        super().__init__()
        self._most_letters = most_letters
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(name)
        font = theme.measures.font(TypeSize.BODY)
        if fixed_width:
            size = font.pointSizeF()
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            font.setPointSizeF(size)
        self.setFont(font)

    @property
    def whole_height(self) -> int:
        """What all its lines take in the width that it has, with its frame, in pixels."""
        lines = max(self.document().documentLayout().documentSize().height(), 1)
        around = 2 * (self.document().documentMargin() + self.frameWidth() + 1)
        return round(lines * self.fontMetrics().lineSpacing() + around)

    def hug(self) -> None:
        """Become no higher than its lines."""
        told = self.document().documentLayout().documentSizeChanged
        told.connect(lambda _size: self.setMaximumHeight(max(self.whole_height, self._least())))

    def _least(self) -> int:
        return max(self.minimumHeight(), self.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave free what a line should not take."""
        if self._most_letters is not None:
            line = self.fontMetrics().horizontalAdvance("n") * self._most_letters
            self.setViewportMargins(0, 0, max(self.width() - line, 0), 0)
        super().resizeEvent(event)

    def say(self, text: str) -> None:
        """Show `text` from its beginning; nothing happens if it stands there already."""
        split = split_lines(text)
        if split != self.toPlainText():
            self.setPlainText(split)


def split_lines(text: str, longest: int = LONGEST_LINE) -> str:
    """`text` with a line break after every `longest` signs of a line without one.

    One unbroken line of 300,000 signs would hold the event loop for seconds.
    """
    lines: list[str] = []
    for line in text.split("\n"):
        if len(line) <= longest:
            lines.append(line)
        else:
            lines += [line[at : at + longest] for at in range(0, len(line), longest)]
    return "\n".join(lines)
