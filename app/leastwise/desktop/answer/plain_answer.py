"""An answer as plain text, letter by letter as it came, filled while it arrives."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor

from leastwise.desktop.answer.harmless import harmless
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.plain_text import LONGEST_LINE, PlainText, split_lines

FRAME_MS: Final = 33
SIGNS_A_TURN: Final = 20_000


class PlainAnswer(PlainText):
    """`say` shows a text, `add` more of it, a slice in each turn of the event loop.

    A line too long to lay out is split where it is shown; `given` is as it came.
    """

    def __init__(self, theme: Theme, name: str, *, fixed_width: bool = False) -> None:
        super().__init__(theme, name, fixed_width=fixed_width)
        self._given: list[str] = []
        self._waiting, self._taken = "", 0
        self._column, self._half_line_end = 0, False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._turn)

    @property
    def given(self) -> str:
        """All that was given."""
        return "".join(self._given)

    @property
    def busy(self) -> bool:
        """Whether something given does not stand there yet."""
        return self._taken < len(self._waiting)

    def say(self, text: str) -> None:
        """Show another text."""
        self.clear()
        if text:
            self.add(text)

    def clear(self) -> None:
        """Show nothing."""
        self._given, self._waiting, self._taken = [], "", 0
        self._column, self._half_line_end = 0, False
        self._timer.stop()
        super().clear()

    def add(self, text: str) -> None:
        """Add to the text."""
        self._given.append(text)
        self._waiting = self._waiting[self._taken :] + text
        self._taken = 0
        if not self._timer.isActive():
            self._timer.start(FRAME_MS if self._column or self.blockCount() > 1 else 0)

    def _turn(self) -> None:
        bar = self.verticalScrollBar()
        follows = self.blockCount() > 1 and bar.value() >= bar.maximum() - bar.singleStep()
        piece = self._waiting[self._taken : self._taken + SIGNS_A_TURN]
        self._taken += len(piece)
        shown = piece.removeprefix("\n") if self._half_line_end else piece
        self._half_line_end = piece.endswith("\r")
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(self._split(harmless(shown)), QTextCharFormat())
        if follows:
            bar.setValue(bar.maximum())
        if self.busy:
            self._timer.start(FRAME_MS)

    def _split(self, piece: str) -> str:
        """The piece with its lines split, the one that it goes on with too."""
        head, newline, rest = piece.partition("\n")
        room = LONGEST_LINE - self._column
        first = head if len(head) <= room else f"{head[:room]}\n{split_lines(head[room:])}"
        shown = f"{first}{newline}{split_lines(rest)}"
        last = shown.rsplit("\n", 1)[-1]
        self._column = len(last) + (0 if "\n" in shown else self._column)
        return shown
