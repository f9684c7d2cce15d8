"""Tasks: every suite with its standing answer, what is stale, and a queue that runs it again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.language.figures import filled
from leastwise.desktop.pages.page import Page
from leastwise.desktop.pages.tasks.columns import TaskRow, columns, why
from leastwise.desktop.pages.tasks.queue import Place, TaskQueue
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.walk import Walk
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.progress_line import ProgressLine
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.text import ElidedLabel, Label
from leastwise.desktop.wording import sentence
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.events import Event, NotKeptAwake, VariantTold
from leastwise.domain.history import FindRequest
from leastwise.domain.messages import say
from leastwise.domain.queues import queue_summary
from leastwise.domain.suites import Bar
from leastwise.domain.tasks import Standing, Task


class TasksPage(Page):
    """A table of tasks; those that are chosen, or all that are stale, are run one by one."""

    def __init__(
        self, theme: Theme, core: CoreCalls, jobs: Jobs, bridge: Bridge, memory: QSettings
    ) -> None:
        tr = QCoreApplication.translate
        question = tr("TasksPage", "The smallest model that passes, for every task")
        super().__init__(theme, tr("TasksPage", "Tasks"), question)
        self._core, self._jobs, self._bridge = core, jobs, bridge
        self._judging: Job | None = None
        self._rows: list[TaskRow] = []
        self._watched: Place | None = None
        self._walk: Walk | None = None
        self.queue = TaskQueue(core, jobs, bridge, self)
        self.main_button = QPushButton()
        self.again_button = QPushButton(self.tr("Run again"))
        self.error = ErrorCard(theme)
        self.progress = ProgressLine(theme, self.tr("Progress of the queue"))
        self.summary = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.note = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.search = QLineEdit(placeholderText=self.tr("Filter"), clearButtonEnabled=True)
        self.table: ResultsTable[TaskRow] = ResultsTable(
            theme, self.tr("Tasks"), columns(), memory, stretched=0
        )
        self.reasons = Label(theme, TypeSize.BODY, wraps=True)
        self.stack = QStackedWidget()
        self._lay_out()
        self._note("")
        self._connect()
        self._refresh()

    @property
    def busy(self) -> bool:
        """Whether the queue runs."""
        return self.queue.running

    @property
    def at_stake(self) -> tuple[str, str]:
        """What runs, and what stays of it when the window closes."""
        kept = self.tr("Finished cases are kept, and each task can be run again.")
        return self.tr("Tasks are being run, one after another."), kept

    @property
    def fraction(self) -> float | None:
        """How much of it is done."""
        return self.progress.fraction

    def arrive(self) -> None:
        """Ask for the tasks anew, and whether their answers hold, unless something runs."""
        self.table.setFocus()
        if not self.busy:
            self._ask()

    def _ask(self) -> None:
        self._jobs.start(lambda _c: self._core.tasks.tasks(), self._show, self._fail, self)

    def do_main_action(self) -> None:
        """Run what is stale, or cancel what runs."""
        if self.busy:
            self.stop()
        else:
            self.run_tasks([row.task for row in self._rows if row.task.is_stale])

    def stop(self) -> None:
        """Stop what runs; what waits is let go of."""
        if self.busy:
            self.queue.cancel()

    def pause(self) -> None:
        """Leave off looking whether answers hold: something is measured now."""
        if self._judging is not None:
            self._judging.cancel()

    def resume(self) -> None:
        """Nothing is measured any more, and other answers may stand."""
        if self.isVisible() and not self.busy:
            self._ask()

    def run_tasks(self, tasks: Sequence[Task]) -> None:
        """Put tasks into the queue, which begins if nothing else runs."""
        runnable = [task for task in tasks if task.fault is None]
        if runnable and self._may_run():
            self.queue.add(runnable)

    def run_asked(self, request: FindRequest) -> None:
        """Put what was asked for on another page into the queue."""
        if self._may_run():
            if not self._rows:
                self._ask()  # the page may never have been opened
            self.queue.add_asked(request)

    def _may_run(self) -> bool:
        """Make way for the queue, or say that something else is measured now."""
        if self.elsewhere():
            self.error.tell(say("bench.in_use"))
            return False
        self.error.hide()
        self.pause()
        if not self.busy:
            self.progress.restart()
            self._note("")
            self.run_began.emit()
        return True

    def _show(self, tasks: Sequence[Task]) -> None:
        chosen = {row.task.path for row in self.table.selected_rows()}
        self._rows = [TaskRow(task, self.queue.turn_of(task.path)) for task in tasks]
        self.table.show_rows(self._rows)
        self.table.fit_closely(widest=24 * 8)
        self.stack.setCurrentIndex(1 if tasks else 0)
        place = next((row for row in self._rows if row.task.path in chosen), None)
        if place is not None:
            self.table.choose_row(place)
        self._refresh()
        self._judge()

    def _judge(self) -> None:
        """Look at each answer in turn, in the background."""
        waiting = [row.task for row in self._rows if row.task.stale is None]
        if self._judging is not None or not waiting or self.busy or self.elsewhere():
            return

        def work(cancellation: Cancellation) -> None:
            for task in waiting:
                cancellation.raise_if_asked()
                judged = self._core.tasks.judged(task, cancellation)
                self._bridge.afterwards(partial(self._take_judged, judged))

        self._judging = self._jobs.start(
            work, lambda _none: self._end_judging(), self._end_judging, self
        )

    def _take_judged(self, task: Task) -> None:
        for row in self._rows:
            if row.task.path == task.path:
                row.task = task
        self.table.item_model.repaint_rows()
        self._refresh()

    def _end_judging(self, error: LeastwiseError | None = None) -> None:
        self._judging = None
        self.table.fit_closely(widest=24 * 8)
        if error is not None and not isinstance(error, Cancelled):
            self._fail(error)

    def _fail(self, error: LeastwiseError) -> None:
        self.error.tell(error.message)

    def _follow(self) -> None:
        """The queue stands otherwise."""
        for row in self._rows:
            row.turn = self.queue.turn_of(row.task.path)
        current = self.queue.current
        if current is not None and current is not self._watched:
            self._watched, self._walk = current, Walk(Bar(), current.task.name)
        self.table.hold_order(self.busy)
        self.table.item_model.repaint_rows()
        self._refresh()

    def _take_event(self, event: Event) -> None:
        if isinstance(event, NotKeptAwake) and self.busy:
            self._note(sentence(event.reason))
        elif isinstance(event, VariantTold) and self.busy:
            self._note(sentence(event.message))
        elif self._walk is not None and self.busy:
            before = self._walk.foreseen
            self._walk.apply(event)
            if (foreseen := self._walk.foreseen) is not before:
                self._note("" if foreseen is None else sentence(foreseen.message))

    def _note(self, words: str) -> None:
        self.note.say(words)
        self.note.setVisible(bool(words))

    def _settle(self) -> None:
        current = self.queue.current
        if current is None or self._walk is None or not self.busy:
            return
        total, done = max(len(self.queue.places), 1), self.queue.done
        self.progress.show_fraction((done + self._walk.fraction) / total)
        words = self.tr("Task {position} of {total}: {name}")
        figure = filled(words, position=done + 1, total=total, name=current.task.name)
        rungs, decided = len(self._walk.rungs), self._walk.decided
        tried = filled(
            self.tr("{decided} of {rungs} {rungs|candidate|candidates}"),
            decided=decided,
            rungs=rungs,
        )
        self.progress.show_figures(figure, tried if rungs else "")

    def _end(self) -> None:
        self._watched = self._walk = None
        outcomes = [place.outcome for place in self.queue.places if place.outcome is not None]
        if outcomes:
            self._note(sentence(queue_summary(outcomes)))
        self._refresh()
        self.run_ended.emit()  # upon which `resume` asks for the answers anew

    def _refresh(self) -> None:
        stale = sum(row.task.is_stale for row in self._rows)
        chosen = [row.task for row in self.table.selected_rows()]
        busy = self.busy
        self.main_button.setText(self._main_words(stale))
        self.main_button.setEnabled(busy or bool(stale))
        self.again_button.setEnabled(bool(chosen))
        self.again_button.setText(self._again_words(chosen))
        for button in (self.main_button, self.again_button):
            button.setAccessibleName(button.text())
        self.progress.setVisible(busy)
        self._say_reasons()
        self._say_summary(stale)

    def _main_words(self, stale: int) -> str:
        if self.busy:
            return self.tr("Cancel")
        words = self.tr("Run {count} stale") if stale else self.tr("Run all stale")
        return words.format(count=stale)

    def _again_words(self, chosen: Sequence[Task]) -> str:
        if self.busy:
            return self.tr("Add to the queue")
        never = bool(chosen) and all(task.answer is None for task in chosen)
        return self.tr("Run it") if never else self.tr("Run again")

    def _say_summary(self, stale: int) -> None:
        standings = [row.task.standing for row in self._rows]
        words = self.tr(
            "{total} in all: {passing} with a model that passes, {none} with none, "
            "{never} not run yet, {stale} stale"
        )
        self.summary.say(
            words.format(
                total=len(standings),
                passing=standings.count(Standing.PASSES),
                none=standings.count(Standing.NONE_PASSES),
                never=standings.count(Standing.NOT_RUN),
                stale=stale,
            )
        )

    def _say_reasons(self) -> None:
        """Below the table: why the chosen answer is stale, or what it says."""
        rows = self.table.selected_rows()
        if len(rows) != 1:
            self.reasons.say("")
            return
        row = rows[0]
        found = row.task.answer
        lines = (
            [sentence(found.summary)]
            if found
            else [self.tr("This task was not run yet. Running it tries every model on it.")]
        )
        fault = self.queue.fault_of(row.task.path)
        lines += [sentence(fault)] if fault is not None else []
        self.reasons.say("\n".join(filter(None, [*lines, why(row)])))

    def _run_chosen(self) -> None:
        self.run_tasks([row.task for row in self.table.selected_rows()])

    def _connect(self) -> None:
        self.main_button.clicked.connect(self.do_main_action)
        self.again_button.clicked.connect(self._run_chosen)
        self.search.textChanged.connect(self.table.filter_rows)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._refresh())
        self.queue.changed.connect(self._follow)
        self.queue.ended.connect(self._end)
        bridge = self._bridge
        for signal in (
            bridge.not_kept_awake,
            bridge.variant_told,
            bridge.ladder_planned,
            bridge.candidate_started,
            bridge.candidate_made,
            bridge.case_finished,
            bridge.pass_foreseen,
            bridge.candidate_finished,
            bridge.ladder_finished,
        ):
            signal.connect(self._take_event)
        bridge.settled.connect(self._settle)

    def _lay_out(self) -> None:
        step = self.theme.measures.step
        self.main_button.setObjectName("primary")
        for button in (self.again_button, self.main_button):
            self.header.addWidget(button)
        self.search.setObjectName("field")
        self.search.setAccessibleName(self.tr("Filter the tasks"))
        self.search.setMinimumWidth(step(24) * 12)
        above = QHBoxLayout()
        above.setSpacing(step(12))
        above.addWidget(self.search)
        above.addWidget(self.summary, 1)
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(12))
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addWidget(self.reasons)
        empty = EmptyState(
            self.theme,
            self.tr("No task yet. Each suite is a task: make or import one."),
            self.tr("To the suites"),
            lambda: self.page_wanted.emit("suites"),
        )
        self.stack.addWidget(empty)
        self.stack.addWidget(view)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.note)
        self.column.addWidget(self.error)
        self.column.addWidget(self.stack, 1)
