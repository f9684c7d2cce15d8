"""One question to the Hub about a row, because a button was pressed; the newest one counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.pages.models.fit_row import FitRow
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, LeastwiseError

Told = TypeVar("Told")


class RowReading(QObject):
    """`read` gives a row and what was told of it; `ended` follows once nothing runs."""

    read = Signal(object, object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, core: CoreCalls, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._core, self._jobs = core, jobs
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether the Hub is being asked."""
        return self._job is not None

    def cancel(self) -> None:
        """Ask it to stop."""
        if self._job is not None:
            self._job.cancel()

    def _ask(self, row: FitRow, work: Callable[[Cancellation], Told]) -> None:
        """Ask in place of what is asked now."""
        self.cancel()

        def succeed(told: Told) -> None:
            if job is self._job:
                self._job = None
                self.read.emit(row, told)
                self.ended.emit()

        def fail(error: LeastwiseError) -> None:
            if job is self._job:
                self._job = None
                if not isinstance(error, Cancelled):
                    self.failed.emit(error)
                self.ended.emit()

        job = self._job = self._jobs.start(work, succeed, fail, self)
