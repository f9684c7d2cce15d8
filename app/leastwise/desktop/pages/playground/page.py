"""The Playground: one prompt on one to four models, their answers beside one another."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from functools import partial
from itertools import combinations

from PySide6.QtCore import QCoreApplication, QPoint, QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.answer.answer_view import Form
from leastwise.desktop.answer.differences_view import DifferencesView
from leastwise.desktop.bridge import Bridge
from leastwise.desktop.cloud.model_choice import CloudModelChoice
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.page import Page
from leastwise.desktop.pages.playground.case_making import new_case
from leastwise.desktop.pages.playground.column_view import ColumnView
from leastwise.desktop.pages.playground.columns_row import ColumnsRow
from leastwise.desktop.pages.playground.history_view import HistoryView
from leastwise.desktop.pages.playground.library_view import LibraryView
from leastwise.desktop.pages.playground.model_picker import cloud_model, models_to_choose
from leastwise.desktop.pages.playground.playing import Playing
from leastwise.desktop.pages.playground.prompt_editor import PromptEditor
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.domain.cloud import SendNotice
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.messages import Message, say
from leastwise.domain.playground import (
    MOST_COLUMNS,
    ColumnKind,
    ColumnModel,
    PlayRequest,
    Reopened,
)


class View(IntEnum):
    """What the page shows."""

    EMPTY = 0
    PLAY = 1
    HISTORY = 2
    LIBRARY = 3
    DIFFERENCES = 4


class PlaygroundPage(Page):
    """`confirm` asks before a host's first request. `case_wanted` gives a `NewCase`, and
    `models_wanted` asks for the page where models are got."""

    case_wanted = Signal(object)
    models_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        core: CoreCalls,
        jobs: Jobs,
        bridge: Bridge,
        memory: QSettings,
        confirm: Callable[[SendNotice], bool],
    ) -> None:
        tr = QCoreApplication.translate
        question = tr("PlaygroundPage", "One prompt, several models, side by side")
        super().__init__(theme, tr("PlaygroundPage", "Playground"), question)
        self._core, self._jobs, self._memory = core, jobs, memory
        self._cloud_models = CloudModelChoice(theme, core, jobs, memory, confirm)
        self._editing: tuple[int, int] | None = None
        self.error = ErrorCard(theme)
        self.note = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.editor = PromptEditor(theme, jobs)
        self.columns = ColumnsRow(theme, jobs)
        self.playing = Playing(core, jobs, bridge, self.columns, confirm)
        self.history = HistoryView(theme, core, jobs, memory)
        self.library = LibraryView(theme, core, jobs, memory, lambda: self.editor.request)
        self.differences = DifferencesView(theme, jobs)
        self.form = QComboBox()
        self.send_button = QPushButton()
        self.stop_button = QPushButton(self.tr("Stop"))
        self.column_button = QPushButton(self.tr("Add a column"))
        self.differences_button = QPushButton(self.tr("Differences"))
        self.history_button = QPushButton(self.tr("History"))
        self.library_button = QPushButton(self.tr("Prompts"))
        self.pairs = QMenu(self)
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def view(self) -> View:
        """What is shown."""
        return View(self.stack.currentIndex())

    @property
    def busy(self) -> bool:
        """Whether a column answers."""
        return self.playing.running

    @property
    def at_stake(self) -> tuple[str, str]:
        """What runs, and what stays of it."""
        kept = self.tr("What was written so far is kept in the history.")
        return self.tr("Answers are being written in the Playground."), kept

    def arrive(self) -> None:
        """Ask which models there are."""
        self._jobs.start(lambda _c: models_to_choose(self._core), self._offer, self._fail, self)
        if self.view is View.PLAY:
            self.editor.write()

    def leave(self) -> None:
        """Free the models."""
        self.playing.leave()

    def do_main_action(self) -> None:
        """Ctrl+Enter sends; elsewhere than at the prompt it goes back there."""
        if self.view in (View.PLAY, View.EMPTY):
            self.send()
        else:
            self.turn(View.PLAY)

    def stop(self) -> None:
        """Esc stops all columns; where nothing runs it goes back to the prompt."""
        if self.busy:
            self.playing.stop()
        elif self._editing is not None:
            self._edit(None)
        elif self.view > View.PLAY:
            self.turn(View.PLAY)

    def send(self, column: int | None = None) -> None:
        """Send what is in the editor to a column or to all, or in the place of an earlier turn."""
        if self.view is View.EMPTY or not self.editor.sendable:
            return
        if self.gives_way(self.error):
            return
        editing, request = self._editing, self.editor.request
        if editing is not None and column in (None, editing[0]):
            sent = self.playing.resend(*editing, request)
        else:
            sent = self.playing.send(request, column)
        if sent:
            self._edit(None)

    def turn(self, view: View) -> None:
        """Show another part of the page."""
        if view is View.PLAY and not self.columns.columns:
            view = View.EMPTY
        self.stack.setCurrentIndex(view)
        if view is View.HISTORY:
            self.history.ask_anew()
            self.history.search.setFocus()
        elif view is View.LIBRARY:
            self.library.ask_anew()
            self.library.name.setFocus()
        elif view is View.PLAY:
            self.editor.write()
        self._refresh()

    def compare(self) -> None:
        """Show what differs between two answers; of more than two the user chooses a pair."""
        answered = [at for at, one in enumerate(self.columns.columns) if one.answer.text]
        pairs = list(combinations(answered, 2))
        if len(pairs) == 1:
            self.compare_columns(*pairs[0])
            return
        self.pairs.clear()
        for first, second in pairs:
            words = self.tr("Columns {first} and {second}")
            action = self.pairs.addAction(words.format(first=first + 1, second=second + 1))
            action.triggered.connect(partial(self.compare_columns, first, second))
        below = QPoint(0, self.differences_button.height())
        self.pairs.popup(self.differences_button.mapToGlobal(below))

    def compare_columns(self, first: int, second: int, _checked: bool = False) -> None:
        """Show what differs between the answers of these columns."""
        one, other = self.columns.columns[first], self.columns.columns[second]
        names = _name(one.model), _name(other.model)
        self.differences.show_answers(names, (one.answer.text, other.answer.text))
        self.turn(View.DIFFERENCES)

    def _offer(self, models: tuple[ColumnModel, ...]) -> None:
        self.columns.offer(models)
        if self.view is View.EMPTY and self.columns.columns:
            self.turn(View.PLAY)
        self._refresh()

    def _reopen(self, found: Reopened) -> None:
        if self.busy:
            return
        self.playing.reopen(found.columns)
        self.editor.show_request(found.request)
        self.turn(View.PLAY)
        if found.missing:
            self._say(say("play.files_gone", count=len(found.missing), paths=found.missing))

    def _use(self, request: PlayRequest) -> None:
        self.editor.show_request(request)
        self.turn(View.PLAY)

    def _edit(self, turn: tuple[int, int] | None) -> None:
        """Change a turn that was sent; None is the next turn again."""
        self._editing = turn
        if turn is not None:
            played = self.columns.columns[turn[0]].log.turns[turn[1]]
            if played.request is not None:
                self.editor.show_request(played.request)
            else:
                self.editor.text.say(played.asked)
            self.editor.write()
        self._refresh()

    def _make_case(self, column: int, turn: int) -> None:
        self.case_wanted.emit(new_case(self.columns.columns[column].log.turns[turn]))

    def _ask_model(self, column: ColumnView) -> None:
        """Have a cloud model chosen that is not in the list."""
        model = column.model
        shown = model.reference if model and model.kind is ColumnKind.CLOUD else ""
        self._cloud_models.ask(
            self, lambda named: self.columns.choose(column, cloud_model(named)), shown
        )

    def _say(self, message: Message) -> None:
        self.error.tell(message)

    def _fail(self, error: LeastwiseError) -> None:
        self._say(error.message)

    def _join(self, column: ColumnView) -> None:
        def number() -> int:
            return self.columns.columns.index(column)

        column.send_wanted.connect(lambda: self.send(number()))
        column.other_model_wanted.connect(lambda: self._ask_model(column))
        column.edit_wanted.connect(lambda turn: self._edit((number(), turn)))
        column.case_wanted.connect(lambda turn: self._make_case(number(), turn))

    def _tell_running(self) -> None:
        self._refresh()
        (self.run_began if self.busy else self.run_ended).emit()

    def _refresh(self) -> None:
        busy, at_play = self.busy, self.view in (View.PLAY, View.EMPTY)
        count = len(self.columns.columns)
        self.send_button.setText(self._send_words(count))
        self.send_button.setAccessibleName(self.send_button.text())
        self.send_button.setEnabled(not at_play or (count > 0 and self.editor.sendable))
        self.stop_button.setEnabled(busy)
        self.column_button.setEnabled(at_play and 0 < count < MOST_COLUMNS and not busy)
        answered = sum(bool(one.answer.text) for one in self.columns.columns)
        self.differences_button.setEnabled(at_play and answered > 1)
        self.editor.settings.allow_thinking(allowed=self.playing.thinking)
        for column in self.columns.columns:
            column.remove.setEnabled(not busy)

    def _send_words(self, count: int) -> str:
        if self.view > View.PLAY:
            return self.tr("Back to the prompt")
        if self._editing is not None:
            words = self.tr("Send again in column {number}")
            return words.format(number=self._editing[0] + 1)
        return self.tr("Send to {count}").format(count=count) if count > 1 else self.tr("Send")

    def _connect(self) -> None:
        self.send_button.clicked.connect(self.do_main_action)
        self.stop_button.clicked.connect(lambda _on: self.playing.stop())
        self.column_button.clicked.connect(lambda _on: self.columns.add_column())
        self.differences_button.clicked.connect(self.compare)
        self.history_button.clicked.connect(lambda: self.turn(View.HISTORY))
        self.library_button.clicked.connect(lambda: self.turn(View.LIBRARY))
        self.form.currentIndexChanged.connect(
            lambda _at: self.columns.show_form(Form(self.form.currentData()))
        )
        self.editor.changed.connect(self._refresh)
        self.columns.added.connect(self._join)
        self.columns.chosen.connect(self._refresh)
        self.columns.removed.connect(lambda _number: self._edit(None))
        self.playing.changed.connect(self._tell_running)
        self.playing.failed.connect(self._say)
        self.playing.residency.connect(self.note.say)
        self.playing.not_kept.connect(self._say)
        self.history.opened.connect(self._reopen)
        self.library.used.connect(self._use)
        for part in (self.history, self.library):
            part.failed.connect(self._say)

    def _lay_out(self) -> None:
        for words, form in (
            (self.tr("Markdown"), Form.MARKDOWN),
            (self.tr("Plain text"), Form.PLAIN),
            (self.tr("JSON tree"), Form.JSON),
        ):
            self.form.addItem(words, form)
        self.form.setAccessibleName(self.tr("How answers are shown"))
        self.send_button.setObjectName("primary")
        for button in (
            self.history_button,
            self.library_button,
            self.differences_button,
            self.stop_button,
            self.send_button,
        ):
            self.header.addWidget(button)
        empty = EmptyState(
            self.theme,
            self.tr("No model is here to ask. Get one on the Models page, or add a cloud model."),
            self.tr("To the models"),
            self.models_wanted.emit,
        )
        for view in (empty, self._play_view(), self.history, self.library, self.differences):
            self.stack.addWidget(view)
        self.column.addWidget(self.error)
        self.column.addWidget(self.stack, 1)

    def _play_view(self) -> QWidget:
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.measures.step(4))
        column.addWidget(self.columns, 1)
        below = QHBoxLayout()
        below.setSpacing(self.theme.measures.step(8))
        below.addWidget(self.note, 1)
        below.addWidget(self.form)
        below.addWidget(self.column_button)
        column.addLayout(below)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(above)
        parts.addWidget(self.editor)
        parts.setStretchFactor(0, 1)
        parts.setStretchFactor(1, 0)
        return parts


def _name(model: ColumnModel | None) -> str:
    return model.name if model is not None else ""
