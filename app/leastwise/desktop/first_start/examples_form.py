"""Where a person types or pastes examples of their task."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QGridLayout, QLineEdit, QWidget

from leastwise.desktop.first_start.examples import MOST, Example, examples_of_text
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.plain_editor import PlainEditor
from leastwise.desktop.widgets.text import Label

FIRST_ROWS: Final = 5


class ExamplesForm(QWidget):
    """An instruction, and rows of an input and an output each. `changed` tells of every change."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.name = QLineEdit(self.tr("My task"))
        self.name.setObjectName("field")
        self.instruction = PlainEditor(theme, self.tr("What the model shall do"), lines=(1, 3))
        self.instruction.setPlaceholderText(
            self.tr("For example: Answer with the city that the text is about, and nothing else.")
        )
        self.kind = QComboBox()
        self.kind.addItem(self.tr("is exactly the wanted output"), "equals")
        self.kind.addItem(self.tr("has the wanted output in it"), "contains")
        self.paste = quiet_button(self.tr("Paste two columns of a spreadsheet"), self._paste)
        self.note = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.rows: list[tuple[PlainEditor, PlainEditor]] = []
        self._lay_out()
        for _row in range(FIRST_ROWS):
            self._add_row()
        self.name.textChanged.connect(self._tell)
        self._tell()

    @property
    def examples(self) -> Sequence[Example]:
        """Those that are whole."""
        return [one for one in self._all() if one.is_whole]

    @property
    def is_ready(self) -> bool:
        """Whether a suite can be made of what stands here."""
        halves = any(not one.is_whole and not one.is_empty for one in self._all())
        return bool(self.examples) and not halves and bool(self.name.text().strip())

    def show_examples(self, examples: Sequence[Example]) -> None:
        """Fill the rows, with more of them where there must be."""
        while len(self.rows) < min(len(examples), MOST):
            self._add_row()
        for (given, wanted), one in zip(self.rows, examples, strict=False):
            given.say(one.given)
            wanted.say(one.wanted)
        self._tell()

    def _all(self) -> Sequence[Example]:
        return [Example(given.text, wanted.text) for given, wanted in self.rows]

    def _paste(self) -> None:
        found = examples_of_text(QApplication.clipboard().text())
        if found:
            self.show_examples(found)
        else:
            self.note.say(self.tr("Copy two columns of a spreadsheet first: input and output."))

    def _tell(self, _text: str = "") -> None:
        half = next(
            (at for at, one in enumerate(self._all(), 1) if not one.is_whole and not one.is_empty),
            None,
        )
        if half is not None:
            words = self.tr("Example {number} needs both an input and an output.")
            self.note.say(words.format(number=half))
        else:
            words = self.tr(
                "Whole examples: {count}. A few show whether this is the right way to ask; what a "
                "model does on new inputs takes many more, to be added on the Suites page."
            )
            self.note.say(words.format(count=len(self.examples)))
        self.changed.emit()

    def _add_row(self) -> None:
        number = len(self.rows) + 1
        given = PlainEditor(
            self._theme, self.tr("Input of example {number}").format(number=number), lines=(1, 3)
        )
        wanted = PlainEditor(
            self._theme,
            self.tr("Wanted output of example {number}").format(number=number),
            lines=(1, 3),
        )
        for column, field in enumerate((given, wanted)):
            field.typed.connect(self._tell)
            self._grid.addWidget(field, number, column)
        self.rows.append((given, wanted))

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(step(8))
        self._grid.setVerticalSpacing(step(4))
        for column, words in enumerate((self.tr("Input"), self.tr("Wanted output"))):
            title = Label(self._theme, TypeSize.CAPTION, Role.MUTED)
            title.say(words)
            self._grid.addWidget(title, 0, column)
            self._grid.setColumnStretch(column, 2 - column)
        whole = QGridLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setHorizontalSpacing(step(12))
        whole.setVerticalSpacing(step(8))
        for line, (words, field) in enumerate(
            (
                (self.tr("Name of the task"), self.name),
                (self.tr("What to do"), self.instruction),
                (self.tr("An answer passes if it"), self.kind),
            )
        ):
            title = Label(self._theme)
            title.say(words)
            field.setAccessibleName(words)
            whole.addWidget(title, line, 0)
            whole.addWidget(field, line, 1)
        whole.addWidget(self.paste, 3, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        whole.addLayout(self._grid, 4, 0, 1, 2)
        whole.addWidget(self.note, 5, 0, 1, 2)
        whole.setColumnStretch(1, 1)
