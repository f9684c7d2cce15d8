"""The Playground: one prompt on one to four models, their answers beside one another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtWidgets import (
    QPushButton,
    QStackedWidget,
)

from leastwise.desktop.answer.differences_view import DifferencesView
from leastwise.desktop.bridge import Bridge
from leastwise.desktop.cloud.model_choice import CloudModelChoice
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.page import Page
from leastwise.desktop.pages.playground.case_making import new_case
from leastwise.desktop.pages.playground.column_view import ColumnView
from leastwise.desktop.pages.playground.history_view import HistoryView
from leastwise.desktop.pages.playground.library_view import LibraryView
from leastwise.desktop.pages.playground.model_picker import cloud_model, models_to_choose
from leastwise.desktop.pages.playground.play_view import PlayView
from leastwise.desktop.pages.playground.playing import Playing
from leastwise.desktop.pages.playground.prompt_editor import PromptEditor
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.domain.cloud import SendNotice
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.messages import Message, say
from leastwise.domain.playground import (
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
        self._core, self._jobs, self._bridge, self._memory = core, jobs, bridge, memory
        self._confirm = confirm
        self._cloud_models = CloudModelChoice(theme, core, jobs, memory, confirm)
        self._editing: tuple[int, int] | None = None
        self.error = ErrorCard(theme)
        self.send_button = QPushButton()
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stack = QStackedWidget()
        self._lay_out()

    def parts(self) -> Iterator[None]:
        """The prompt with its answers, then what is shown in their place."""
        theme, core, jobs, memory = self.theme, self._core, self._jobs, self._memory
        self.editor = PromptEditor(theme, jobs)
        yield
        self.play = PlayView(theme, jobs, memory, self.editor)
        self.columns = self.play.columns
        self.playing = Playing(core, jobs, self._bridge, self.columns, self._confirm)
        yield
        self.stack.addWidget(self.play)
        yield
        self.history = HistoryView(theme, core, jobs, memory)
        self.stack.addWidget(self.history)
        yield
        self.library = LibraryView(theme, core, jobs, memory, lambda: self.editor.request)
        self.stack.addWidget(self.library)
        yield
        self.differences = DifferencesView(theme, jobs)
        self.stack.addWidget(self.differences)
        self._connect()
        self._refresh()
        yield

    @property
    def view(self) -> View:
        """What is shown."""
        shown = View(self.stack.currentIndex() + 1)
        return shown if shown > View.PLAY or self.columns.columns else View.EMPTY

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
            self._keep_writing()

    def _keep_writing(self) -> None:
        """The next turn can be written at once, unless the keyboard is at something else here."""
        focus = self.window().focusWidget()
        if focus in (None, self.send_button) or not self.isAncestorOf(focus):
            self.editor.write()

    def turn(self, view: View) -> None:
        """Show another part of the page."""
        self.stack.setCurrentIndex(max(view, View.PLAY) - 1)
        if view is View.HISTORY:
            self.history.ask_anew()
            self.history.search.setFocus()
        elif view is View.LIBRARY:
            self.library.ask_anew()
            self.library.name.setFocus()
        elif view is View.PLAY:
            self.editor.write()
        self._refresh()

    def compare_columns(self, first: int, second: int) -> None:
        """Show what differs between the answers of these columns."""
        one, other = self.columns.columns[first], self.columns.columns[second]
        names = _name(one.model), _name(other.model)
        self.differences.show_answers(names, (one.answer.text, other.answer.text))
        self.turn(View.DIFFERENCES)

    def _offer(self, models: tuple[ColumnModel, ...]) -> None:
        was_empty = self.view is View.EMPTY
        self.columns.offer(models)
        self._refresh()
        if was_empty and self.view is View.PLAY and self.isVisible():
            self._keep_writing()

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
        self.play.refresh(busy=busy)
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
        self.play.compare_wanted.connect(self.compare_columns)
        self.play.models_wanted.connect(self.models_wanted)
        self.editor.history_button.clicked.connect(lambda: self.turn(View.HISTORY))
        self.editor.library_button.clicked.connect(lambda: self.turn(View.LIBRARY))
        self.editor.changed.connect(self._refresh)
        self.columns.added.connect(self._join)
        self.columns.chosen.connect(self._refresh)
        self.columns.removed.connect(lambda _number: self._edit(None))
        self.playing.changed.connect(self._tell_running)
        self.playing.failed.connect(self._say)
        self.playing.residency.connect(self.play.note.say)
        self.playing.not_kept.connect(self._say)
        self.history.opened.connect(self._reopen)
        self.library.used.connect(self._use)
        for part in (self.history, self.library):
            part.failed.connect(self._say)

    def _lay_out(self) -> None:
        self.send_button.setObjectName("primary")
        for button in (self.stop_button, self.send_button):
            self.header.addWidget(button)
        self.column.addWidget(self.error)
        self.column.addWidget(self.stack, 1)


def _name(model: ColumnModel | None) -> str:
    return model.name if model is not None else ""
