"""The prompt and its answers: columns above, the editor below, as high as what is written."""

from __future__ import annotations

from functools import partial
from itertools import combinations
from typing import Final

from PySide6.QtCore import QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.answer.answer_view import Form
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.playground.columns_row import ColumnsRow
from leastwise.desktop.pages.playground.prompt_editor import PromptEditor
from leastwise.desktop.remembered import keep_split
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.domain.playground import MOST_COLUMNS

_LEAST_STEPS: Final = 9  # for answers, and for the controls below them on two lines


class PlayView(QWidget):
    """`compare_wanted` gives the numbers of two columns, `models_wanted` asks for the page where
    models are got. The editor gets the room that it needs, until the user drags the line."""

    compare_wanted = Signal(int, int)
    models_wanted = Signal()

    def __init__(self, theme: Theme, jobs: Jobs, memory: QSettings, editor: PromptEditor) -> None:
        super().__init__()
        self._theme = theme
        self.editor = editor
        self.columns = ColumnsRow(theme, jobs)
        self.note = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.form = QComboBox()
        self.column_button = QPushButton(self.tr("Add a column"))
        self.differences_button = QPushButton(self.tr("Differences"))
        self.pairs = QMenu(self)
        self._answers = QStackedWidget()
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self._dragged = keep_split(self._parts, memory, "splits/playground")
        self._connect()

    @property
    def answered(self) -> list[int]:
        """The numbers of the columns with an answer."""
        return [at for at, one in enumerate(self.columns.columns) if one.answer.text]

    def refresh(self, *, busy: bool) -> None:
        """Say what can be done."""
        count = len(self.columns.columns)
        self._answers.setCurrentIndex(1 if count else 0)
        self.column_button.setEnabled(0 < count < MOST_COLUMNS and not busy)
        self.differences_button.setEnabled(len(self.answered) > 1)
        asked = any(column.log.turns for column in self.columns.columns)
        self.editor.make_room(favoured=not asked)
        self._share_room()

    def compare(self) -> None:
        """Ask for what differs between two answers; of more than two the user chooses a pair."""
        pairs = list(combinations(self.answered, 2))
        if len(pairs) == 1:
            self.compare_wanted.emit(*pairs[0])
            return
        self.pairs.clear()
        for first, second in pairs:
            words = self.tr("Columns {first} and {second}")
            action = self.pairs.addAction(words.format(first=first + 1, second=second + 1))
            action.triggered.connect(partial(self._tell, first, second))
        below = QPoint(0, self.differences_button.height())
        self.pairs.popup(self.differences_button.mapToGlobal(below))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The editor keeps what it needs."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give the editor what it needs, half of the height at most."""
        whole = self._parts.height()
        if not self._dragged and whole:
            wanted = min(self.editor.wanted_height(), whole // 2)
            if self._parts.sizes()[1] != wanted:
                self._parts.setSizes([whole - wanted, wanted])

    def _tell(self, first: int, second: int, _checked: bool = False) -> None:
        self.compare_wanted.emit(first, second)

    def _keep(self) -> None:
        self._dragged = True

    def _connect(self) -> None:
        self._parts.splitterMoved.connect(lambda *_at: self._keep())
        self.editor.changed.connect(self._share_room)
        self.column_button.clicked.connect(lambda _on: self.columns.add_column())
        self.differences_button.clicked.connect(self.compare)
        self.form.currentIndexChanged.connect(
            lambda _at: self.columns.show_form(Form(self.form.currentData()))
        )

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        for words, form in (
            (self.tr("Markdown"), Form.MARKDOWN),
            (self.tr("Plain text"), Form.PLAIN),
            (self.tr("JSON tree"), Form.JSON),
        ):
            self.form.addItem(words, form)
        self.form.setAccessibleName(self.tr("How answers are shown"))
        empty = EmptyState(
            self._theme,
            self.tr("No model is here to ask. Get one on the Models page, or add a cloud model."),
            self.tr("To the models"),
            self.models_wanted.emit,
        )
        self._answers.addWidget(empty)
        self._answers.addWidget(self.columns)
        above = QWidget()
        above.setMinimumHeight(step(24) * _LEAST_STEPS)
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(8))
        column.addWidget(self._answers, 1)
        below = FlowLayout(self._theme)
        below.add_stretched(self.note, 24 * 4)
        below.add(self.form, self.differences_button, self.column_button)
        column.addLayout(below)
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(step(8))
        self._parts.addWidget(above)
        self._parts.addWidget(self.editor)
        self._parts.setStretchFactor(0, 1)
        self._parts.setStretchFactor(1, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._parts)
