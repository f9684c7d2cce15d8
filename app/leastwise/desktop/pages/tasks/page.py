"""Tasks: every suite with its standing answer, what is stale, and a queue that runs it again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.pages.page import Page
from leastwise.desktop.pages.tasks.columns import TaskRow, columns
from leastwise.desktop.pages.tasks.queue import TaskQueue
from leastwise.desktop.pages.tasks.queue_progress import QueueProgress
from leastwise.desktop.pages.tasks.task_words import reasons_words, summary_words
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.narrow_table import NarrowTable
from leastwise.desktop.widgets.search_field import SearchField
from leastwise.desktop.widgets.text import ElidedLabel, Label, sheet
from leastwise.desktop.wording import sentence
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.events import Event, NotKeptAwake, VariantTold
from leastwise.domain.history import FindRequest
from leastwise.domain.messages import say
from leastwise.domain.queues import queue_summary
from leastwise.domain.tasks import Task

_NARROW_STEPS: Final = 26


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
        self.queue = TaskQueue(core, jobs, bridge, self)
        self.main_button = QPushButton()
        self.again_button = QPushButton(self.tr("Run again"))
        self.error = ErrorCard(theme)
        name = self.tr("Progress of the queue")
        self.progress = QueueProgress(theme, name, self.queue, bridge)
        self.summary = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.note = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.search = SearchField(theme, self.tr("Filter"), self.tr("Filter the tasks"))
        self.table: NarrowTable[TaskRow] = NarrowTable(
            theme, self.tr("Tasks"), columns(), memory, stretched=0
        )
        # The text below says it.
        self.table.let_go("memory", "speed", "margin", "found", "rate", "holds")
        self.reasons = Label(theme, TypeSize.BODY, wraps=True)
        self._detail = sheet()
        self._above = QBoxLayout(QBoxLayout.Direction.LeftToRight)
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
        was_empty = self.stack.currentIndex() == 0
        self.stack.setCurrentIndex(1 if tasks else 0)
        if was_empty and tasks and self.isVisible():
            self.table.setFocus()  # which `arrive` could not give to what was not shown yet
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
        self.progress.watch()
        self.table.hold_order(self.busy)
        self.table.item_model.repaint_rows()
        self._refresh()

    def _take_event(self, event: Event) -> None:
        if isinstance(event, NotKeptAwake) and self.busy:
            self._note(sentence(event.reason))
        elif isinstance(event, VariantTold) and self.busy:
            self._note(sentence(event.message))

    def _note(self, words: str) -> None:
        self.note.say(words)
        self.note.setVisible(bool(words))

    def _end(self) -> None:
        self.progress.end()
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
        self.summary.say(summary_words(self._rows, stale))

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

    def _say_reasons(self) -> None:
        """Below the table: why the chosen answer is stale, or what it says."""
        rows = self.table.selected_rows()
        self._detail.setVisible(len(rows) == 1)
        if len(rows) == 1:
            fault = self.queue.fault_of(rows[0].task.path)
            self.reasons.say(reasons_words(rows[0], fault))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what is counted stands in a line of its own."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < self.theme.measures.step(24) * _NARROW_STEPS
        self._above.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _run_chosen(self) -> None:
        self.run_tasks([row.task for row in self.table.selected_rows()])

    def _connect(self) -> None:
        self.main_button.clicked.connect(self.do_main_action)
        self.again_button.clicked.connect(self._run_chosen)
        self.search.textChanged.connect(self.table.filter_rows)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._refresh())
        self.queue.changed.connect(self._follow)
        self.queue.ended.connect(self._end)
        for signal in (self._bridge.not_kept_awake, self._bridge.variant_told):
            signal.connect(self._take_event)
        self.progress.foreseen.connect(self._note)

    def _lay_out(self) -> None:
        step = self.theme.measures.step
        self.main_button.setObjectName("primary")
        for button in (self.again_button, self.main_button):
            self.header.addWidget(button)
        self._above.setSpacing(step(12))
        self._above.addWidget(self.search)
        self._above.addWidget(self.summary, 1)
        inside = QVBoxLayout(self._detail)
        inside.setContentsMargins(step(12), step(8), step(12), step(8))
        inside.addWidget(self.reasons)
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(12))
        column.addLayout(self._above)
        column.addWidget(self.table, 1)
        column.addWidget(self._detail)
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
