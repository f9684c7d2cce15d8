"""One shape for every background job: what to do, what on success, what on failure."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import InternalFault, LeastwiseError
from leastwise.domain.messages import say

Result = TypeVar("Result")
_log = logging.getLogger(__name__)


class Job:
    """A job under way. Cancelling asks politely; the job ends with `Cancelled` as its failure."""

    def __init__(self) -> None:
        self.cancellation = Cancellation()
        self.thread: threading.Thread | None = None

    def cancel(self) -> None:
        """Ask the job to stop."""
        self.cancellation.ask()

    @property
    def running(self) -> bool:
        """Whether its thread is still alive."""
        return self.thread is not None and self.thread.is_alive()


class Jobs(QObject):
    """Starts jobs, each on a thread of its own, and brings what comes of them home.

    Progress comes as the core's events, through the bridge. `log` is named to the user in
    case of a defect of ours.
    """

    _ended = Signal(object)

    def __init__(self, log: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_file = log
        self._jobs: list[Job] = []
        self._stopped = False
        self._ended.connect(self._bring_home, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Callable[[Cancellation], Result],
        on_success: Callable[[Result], None],
        on_failure: Callable[[LeastwiseError], None],
        parent: QObject,
    ) -> Job:
        """Do `work` in the background, then one of the two on this thread.

        Neither is called once `parent` is gone; the job is then asked to stop. After `stop`
        nothing more is begun.
        """
        job = Job()

        def succeed(result: Result) -> None:
            on_success(result)

        def run() -> None:
            end: Callable[[], None]
            try:
                result = work(job.cancellation)
            except LeastwiseError as error:
                failure = error
                end = lambda: on_failure(failure)  # noqa: E731 - bound to this outcome
            except Exception as error:  # noqa: BLE001 - the thread's boundary
                _log.exception("a job failed unexpectedly")
                fault = self._internal(error)
                end = lambda: on_failure(fault)  # noqa: E731 - bound to this outcome
            else:
                end = lambda: succeed(result)  # noqa: E731 - bound to this outcome
            with contextlib.suppress(RuntimeError):  # outlived the window: nobody to tell
                self._ended.emit((job, parent, end))

        if self._stopped:
            return job
        parent.destroyed.connect(job.cancel)
        job.thread = threading.Thread(target=run, name="leastwise-job", daemon=True)
        self._jobs.append(job)
        job.thread.start()
        return job

    def stop(self, patience_s: float) -> bool:
        """Ask every job to stop and wait for at most `patience_s`; whether all have ended.

        For good: what is on its way to the window then begins no other.
        """
        self._stopped = True
        deadline_s = time.monotonic() + patience_s
        for job in self._jobs:
            job.cancel()
        for job in self._jobs:
            if job.thread is not None:
                job.thread.join(max(deadline_s - time.monotonic(), 0))
        return not any(job.running for job in self._jobs)

    def _bring_home(self, ended: tuple[Job, QObject, Callable[[], None]]) -> None:
        job, parent, end = ended
        self._jobs.remove(job)
        if isValid(parent):
            end()

    def _internal(self, error: Exception) -> InternalFault:
        detail = f"{type(error).__name__}: {error}"
        return InternalFault(say("system.internal", detail=detail, log=self._log_file))
