"""One column: its model, its answer as it comes, what was measured, what can be done with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.answer.answer_view import AnswerView
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.playground.asked_row import AskedRow
from leastwise.desktop.pages.playground.column_log import ColumnLog, PlayedTurn, State
from leastwise.desktop.pages.playground.figures_grid import FiguresGrid
from leastwise.desktop.pages.playground.model_picker import ModelPicker
from leastwise.desktop.pages.playground.turn_words import status_words
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import PictureButton
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.text import Paragraph
from leastwise.domain.playground import (
    ColumnKind,
    ColumnModel,
    ColumnStarted,
    PlayEntry,
    PlayEvent,
    PlayMeasures,
    ReasoningArrived,
    TextArrived,
)
from leastwise.domain.suites import ChatTurn

NARROWEST_STEPS: Final = 9


class ColumnView(QFrame):
    """Tells what the user wants done; the page does it. `edit_wanted` and `case_wanted` give the
    number of the turn that is shown."""

    model_chosen = Signal(object)
    other_model_wanted = Signal()
    stop_wanted = Signal()
    again_wanted = Signal()
    send_wanted = Signal()
    edit_wanted = Signal(int)
    case_wanted = Signal(int)
    forget_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme, jobs: Jobs, number: int) -> None:
        super().__init__()
        self._theme = theme
        self.log = ColumnLog()
        self._shown = -1
        self._said: State | None = None
        self._known_model: ColumnModel | None = None
        self.setObjectName("sheet")
        self.setAccessibleName(self.tr("Column {number}").format(number=number + 1))
        self.picker = ModelPicker()
        self.asked = AskedRow(theme)
        name = self.tr("Answer {number}").format(number=number + 1)
        self.answer = AnswerView(theme, jobs, name, number)
        self.status = Paragraph(theme, TypeSize.CAPTION, Role.MUTED)
        self.figures = FiguresGrid(theme)
        self.before, self.after = self.asked.before, self.asked.after
        self.remove = PictureButton(
            theme, "x", self.tr("Remove this column"), self.remove_wanted.emit
        )
        self.stop = QPushButton(self.tr("Stop"))
        self.again = QPushButton(self.tr("Again"))
        self.again.setToolTip(self.tr("Answer the last turn again"))
        self.send = QPushButton(self.tr("Send here"))
        self.send.setToolTip(self.tr("Send the prompt to this column alone"))
        self.more = PictureButton(theme, "dots-three", self.tr("More"), lambda: None)
        self.edit = QAction(self.tr("Edit and send again"), self)
        self.case = QAction(self.tr("Make a case of this"), self)
        self.copy = QAction(self.tr("Copy the answer"), self)
        self.forget = QAction(self.tr("New conversation"), self)
        self.unpriced = QAction(self.tr("Send although its price is not known"), self)
        self.unpriced.setCheckable(True)
        self.picker.chosen.connect(self.model_chosen)
        self.picker.other_wanted.connect(self.other_model_wanted)
        self._connect()
        self._lay_out()
        self.refresh()

    @property
    def model(self) -> ColumnModel | None:
        """Its model; what the user agreed to about a cloud model's price goes with it."""
        chosen = self.picker.chosen_model
        if chosen is None or chosen.kind is not ColumnKind.CLOUD:
            return chosen
        return replace(chosen, unpriced=self.unpriced.isChecked())

    @property
    def running(self) -> bool:
        """Whether it is answering."""
        return self.log.running

    @property
    def turn(self) -> PlayedTurn | None:
        """The turn that is shown."""
        return self.log.turns[self._shown] if 0 <= self._shown < len(self.log.turns) else None

    def forget_abilities(self) -> None:
        """Another model may be chosen: what it can do is not known."""
        if self._known_model != self.model:
            self._known_model = self.model
            self.log.abilities = None
        model = self.model
        self.unpriced.setVisible(model is not None and model.kind is ColumnKind.CLOUD)

    def take(self, event: PlayEvent) -> None:
        """Follow an event of this column."""
        if not self.log.apply(event):
            return
        last = len(self.log.turns) - 1
        if isinstance(event, TextArrived | ReasoningArrived):
            if self._shown == last:
                self._add(event)
            if self.log.turns[last].state is not self._said:
                self.refresh()
            return
        if self._shown == last and not self.log.turns[last].running:
            self._complete(self.log.turns[last])
        elif isinstance(event, ColumnStarted):
            self.show_turn(last)
        self.refresh()

    def restore(self, turns: tuple[ChatTurn, ...]) -> None:
        """Show a conversation that was had before."""
        self.log.restore(turns)
        self.show_turn(len(self.log.turns) - 1)

    def reopen(self, entry: PlayEntry, turns: tuple[ChatTurn, ...]) -> None:
        """Show how an exchange of the history ended, with the turns before it."""
        self.log.reopen(entry, turns)
        self.show_turn(len(self.log.turns) - 1)

    def show_turn(self, number: int) -> None:
        """Show a turn and its answer."""
        self._shown = min(max(number, -1), len(self.log.turns) - 1)
        turn = self.turn
        if turn is None:
            self.answer.show_answer("")
        elif turn.running:
            self.answer.begin()
            self.answer.add_reasoning(turn.reasoning)
            self.answer.add(turn.text)
        else:
            self.answer.show_answer(turn.text, turn.reasoning)
        self.refresh()

    def refresh(self) -> None:
        """Say how things stand."""
        turn, turns = self.turn, self.log.turns
        running = self.running
        self._said = turns[-1].state if turns else None
        words, role = status_words(turn)
        self.status.say(words)
        self.status.set_role(role)
        self.status.setVisible(bool(words))
        self.figures.show_measures(turn.measures if turn else PlayMeasures())
        self.figures.setVisible(turn is not None)
        self.asked.show_turn(self._shown, len(turns), turn.asked if turn else "")
        self.stop.setVisible(running)
        self.again.setVisible(not running and bool(turns))
        self.edit.setEnabled(turn is not None)
        self.case.setEnabled(turn is not None and bool(turn.text) and not turn.running)
        self.copy.setEnabled(turn is not None and bool(turn.text))
        self.forget.setEnabled(bool(turns))

    def _add(self, event: TextArrived | ReasoningArrived) -> None:
        if isinstance(event, TextArrived):
            self.answer.add(event.text)
        else:
            self.answer.add_reasoning(event.text)

    def _complete(self, turn: PlayedTurn) -> None:
        """The answer is whole: what is kept is what is shown."""
        if self.answer.text == turn.text and self.answer.reasoning == turn.reasoning:
            self.answer.end()
        else:
            self.answer.show_answer(turn.text, turn.reasoning)

    def _connect(self) -> None:
        self.stop.clicked.connect(self.stop_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.send.clicked.connect(self.send_wanted)
        self.before.clicked.connect(lambda: self.show_turn(self._shown - 1))
        self.after.clicked.connect(lambda: self.show_turn(self._shown + 1))
        menu = QMenu(self.more)
        for action in (self.edit, self.case, self.copy, self.forget, self.unpriced):
            menu.addAction(action)
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.edit.triggered.connect(lambda: self.edit_wanted.emit(self._shown))
        self.case.triggered.connect(lambda: self.case_wanted.emit(self._shown))
        self.copy.triggered.connect(self._copy)
        self.forget.triggered.connect(self.forget_wanted)
        self.unpriced.toggled.connect(lambda _on: self.model_chosen.emit(self.model))

    def _copy(self) -> None:
        turn = self.turn
        if turn is not None:
            QGuiApplication.clipboard().setText(turn.text)

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        self.setMinimumWidth(step(24) * NARROWEST_STEPS)
        column = QVBoxLayout(self)
        column.setContentsMargins(step(12), step(12), step(12), step(12))
        column.setSpacing(step(8))
        head, deeds = QHBoxLayout(), FlowLayout(self._theme)
        head.addWidget(self.picker, 1)
        head.addWidget(self.remove)
        for button in (self.send, self.stop, self.again):
            button.setAccessibleName(button.text())
            deeds.addWidget(button)
        deeds.add_stretched(QWidget(), 1)
        deeds.addWidget(self.more)
        column.addLayout(head)
        column.addWidget(self.asked)
        column.addWidget(self.answer, 1)
        column.addWidget(self.status)
        column.addWidget(self.figures)
        column.addLayout(deeds)
