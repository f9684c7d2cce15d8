"""What a column was asked: on one line with its turns, and whole where that is wanted."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leastwise.desktop.language.figures import whole
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import PictureButton
from leastwise.desktop.widgets.plain_editor import PlainEditor
from leastwise.desktop.widgets.plain_text import split_lines
from leastwise.desktop.widgets.text import ElidedLabel

LONGEST_LINE: Final = 300
LONGEST_WHOLE: Final = 100_000
_LINES: Final = (1, 6)


class AskedRow(QWidget):
    """`before` and `after` go through the turns; the page connects them. `unfold` shows all."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._asked = ""
        self.line = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.whole = PlainEditor(theme, self.tr("What was asked"), lines=_LINES)
        self.whole.setReadOnly(True)
        self.unfold = PictureButton(
            theme, "caret-down", self.tr("Show the whole prompt"), lambda: None
        )
        self.unfold.setCheckable(True)
        self.before = PictureButton(theme, "caret-left", self.tr("Turn before"), lambda: None)
        self.after = PictureButton(theme, "caret-right", self.tr("Turn after"), lambda: None)
        self.unfold.toggled.connect(self._show_whole)
        across = QHBoxLayout()
        across.setSpacing(theme.measures.step(4))
        across.addWidget(self.line, 1)
        for button in (self.before, self.after, self.unfold):
            across.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.measures.step(4))
        column.addLayout(across)
        column.addWidget(self.whole)
        self.whole.hide()

    def show_turn(self, at: int, turns: int, asked: str) -> None:
        """Show what was asked in turn `at` of `turns`; of none, what is to be done first."""
        self._asked = asked
        for button, there in ((self.before, at > 0), (self.after, at + 1 < turns)):
            button.setEnabled(there)
            button.setVisible(turns > 1)
        self.unfold.setVisible(turns > 0)
        self.line.say(self._words(at, turns, asked[:LONGEST_LINE]))
        if not turns:
            self.unfold.setChecked(False)
        self._show_whole(self.unfold.isChecked())

    def _words(self, at: int, turns: int, asked: str) -> str:
        if not turns:
            return self.tr("No answer yet. Write a prompt and send it.")
        if turns == 1:
            return asked
        words = self.tr("{number} of {total}: {asked}")
        return words.format(number=whole(at + 1), total=whole(turns), asked=asked)

    def _show_whole(self, shown: bool) -> None:
        self.whole.setVisible(shown)
        if shown:
            self.whole.say(split_lines(self._asked[:LONGEST_WHOLE]))
