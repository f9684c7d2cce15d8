"""Fitting in the background, one piece of work at a time: a newer takes the place of an older."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.bridge import Bridge, FitTold
from leastwise.desktop.jobs import Job, Jobs
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, LeastwiseError

if TYPE_CHECKING:
    from leastwise.domain.fit_events import FitEvent
    from leastwise.domain.fits import Fit

    FitWork: TypeAlias = Callable[[Callable[[FitEvent], None], Cancellation], tuple[Fit, ...]]


class FitTask(QObject):
    """Tells of the newest work alone: nothing is told of one that was replaced.

    `ended` follows in every case, once nothing runs any more.
    """

    progressed = Signal(object)
    fitted = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, jobs: Jobs, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._bridge = jobs, bridge
        self._job: Job | None = None
        self._work: object = None
        bridge.fit_told.connect(self._take)

    @property
    def running(self) -> bool:
        """Whether work is under way."""
        return self._job is not None

    def start(self, work: FitWork) -> None:
        """Do this in place of what runs."""
        self.cancel()
        mark = object()
        accept = self._bridge.accept_for(mark)
        self._work = mark
        self._job = self._jobs.start(
            lambda cancellation: work(accept, cancellation),
            lambda fits: self._bridge.afterwards(lambda: self._succeed(mark, fits)),
            lambda error: self._bridge.afterwards(lambda: self._fail(mark, error)),
            self,
        )

    def cancel(self) -> None:
        """Ask what runs to stop. It counts as running until it has."""
        if self._job is not None:
            self._job.cancel()

    def _take(self, told: FitTold) -> None:
        from leastwise.domain.fit_events import FitProgressed

        if told.work is self._work:
            if isinstance(told.event, FitProgressed):
                self.progressed.emit(told.event)
            else:
                self.fitted.emit(told.event)

    def _succeed(self, mark: object, fits: tuple[Fit, ...]) -> None:
        if self._end(mark):
            self.finished.emit(fits)
            self.ended.emit()

    def _fail(self, mark: object, error: LeastwiseError) -> None:
        if self._end(mark):
            if not isinstance(error, Cancelled):
                self.failed.emit(error)
            self.ended.emit()

    def _end(self, mark: object) -> bool:
        if mark is not self._work:
            return False
        self._work = self._job = None
        return True
