"""The queue of suites as the window runs it: one job after another, each can be watched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Job, Jobs
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.history import FindRequest
from leastwise.domain.messages import Message
from leastwise.domain.queues import QueueOutcome, Turn
from leastwise.domain.tasks import Task
from leastwise.evals.queueing import Waiting, outcome_of


@dataclass
class Place:
    """A task's place in the queue, and what came of it.

    `asked` is what was asked for on the Find page; None is what the task was asked before.
    """

    task: Task
    asked: FindRequest | None = None
    turn: Turn = Turn.WAITS
    outcome: QueueOutcome | None = None


class TaskQueue(QObject):
    """`changed` says that some place stands otherwise, `ended` that nothing waits any more."""

    changed = Signal()
    ended = Signal()

    def __init__(self, core: CoreCalls, jobs: Jobs, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._core, self._jobs, self._bridge = core, jobs, bridge
        self._job: Job | None = None
        self.places: list[Place] = []

    @property
    def running(self) -> bool:
        """Whether a suite is being run."""
        return self._job is not None

    @property
    def current(self) -> Place | None:
        """The place whose turn it is."""
        return next((place for place in self.places if place.turn is Turn.RUNS), None)

    @property
    def done(self) -> int:
        """How many places of this queue are over."""
        return sum(place.turn not in (Turn.WAITS, Turn.RUNS) for place in self.places)

    @property
    def unfinished(self) -> int:
        """How many places of this queue wait or run."""
        return len(self.places) - self.done

    def turn_of(self, path: str) -> Turn | None:
        """Where the suite at `path` stands in this queue, or None."""
        found = (place.turn for place in reversed(self.places) if place.task.path == path)
        return next(found, None)

    def fault_of(self, path: str) -> Message | None:
        """Why the suite at `path` could not be run in this queue."""
        ended = (one for one in reversed(self.places) if one.task.path == path and one.outcome)
        return next((one.outcome.fault for one in ended if one.outcome), None)

    def add(self, tasks: Sequence[Task]) -> None:
        """Put tasks at the end; those that wait or run already stay where they are."""
        if not self.running:
            self.places = []
        under_way = (Turn.WAITS, Turn.RUNS)
        new = [task for task in tasks if self.turn_of(task.path) not in under_way]
        self.places += [Place(task) for task in new]
        if not self.running:
            self._go_on()
        self.changed.emit()

    def add_asked(self, request: FindRequest) -> None:
        """Put a request at the end, unless exactly this waits or runs already."""
        if not self.running:
            self.places = []
        task = Task(request.suite.name, request.suite.path, shipped=False)
        under_way = (Turn.WAITS, Turn.RUNS)
        if all(place.asked != request or place.turn not in under_way for place in self.places):
            self.places.append(Place(task, request))
        if not self.running:
            self._go_on()
        self.changed.emit()

    def cancel(self) -> None:
        """Stop what runs and let go of what waits; what was finished is kept."""
        for place in self.places:
            if place.turn is Turn.WAITS:
                place.turn = Turn.CANCELLED
        if self._job is not None:
            self._job.cancel()
        self.changed.emit()

    def _go_on(self) -> None:
        place = next((place for place in self.places if place.turn is Turn.WAITS), None)
        if place is None:
            self._job = None
            self.changed.emit()
            self.ended.emit()
            return
        place.turn = Turn.RUNS
        waiting = Waiting(place.task.name, partial(self._ask, place))
        self._job = self._jobs.start(
            partial(self._run, waiting),
            lambda outcome: self._bridge.afterwards(lambda: self._finish(place, outcome)),
            lambda error: self._bridge.afterwards(lambda: self._fail(place, error)),
            self,
        )
        self.changed.emit()

    def _run(self, waiting: Waiting, cancellation: Cancellation) -> QueueOutcome:
        return outcome_of(waiting, self._core.find, self._bridge.accept, cancellation)

    def _ask(self, place: Place) -> FindRequest:
        """As it is asked now or was before; of every model where it never was."""
        task = place.task
        if place.asked is not None:
            return replace(place.asked, suite=self._core.load_suite(task.path))
        if task.answer is not None:
            return self._core.tasks.request(task)
        suite = self._core.load_suite(task.path)
        return self._core.find_request(suite, self._core.model_paths(None))

    def _finish(self, place: Place, outcome: QueueOutcome) -> None:
        place.turn, place.outcome = outcome.turn, outcome
        self._go_on()

    def _fail(self, place: Place, error: LeastwiseError) -> None:
        if isinstance(error, Cancelled):
            place.turn = Turn.CANCELLED
        else:
            place.turn = Turn.FAILED
            place.outcome = QueueOutcome(place.task.name, fault=error.message)
        self._go_on()
