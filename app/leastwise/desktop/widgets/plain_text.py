"""Text of any origin and length, read-only and plain."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.theme import Theme

LONGEST_LINE: Final = 2000


class PlainText(QPlainTextEdit):
    """Shows text as it is. Tab leaves it; lines too long to lay out are split."""

    def __init__(self, theme: Theme, name: str, *, fixed_width: bool = False) -> None:
        super().__init__()
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
