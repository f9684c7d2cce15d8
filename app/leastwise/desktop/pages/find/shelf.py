"""What the Find page can choose from: loads suites and reads model files in the background."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.jobs import Job, Jobs
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, LeastwiseError

if TYPE_CHECKING:
    from leastwise.desktop.core_calls import CoreCalls
    from leastwise.domain.candidates import Candidate
    from leastwise.domain.history import FindRequest, OpenRun
    from leastwise.domain.suites import Suite


class Shelf(QObject):
    """Each answer comes as a signal; what goes wrong comes as `failed` with its message."""

    listings_known = Signal(object)
    suite_loaded = Signal(object)
    reading_began = Signal(int)
    candidates_known = Signal(object)
    open_run_known = Signal(object)
    agreements_known = Signal(object)
    failed = Signal(object)

    def __init__(self, core: CoreCalls, jobs: Jobs, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._core, self._jobs, self._bridge = core, jobs, bridge
        self._reading: Job | None = None
        self._asked = 0
        self.known: tuple[Candidate, ...] | None = None

    def list_suites(self) -> None:
        """Ask which suites there are."""
        self._jobs.start(lambda _c: self._core.suites(), self.listings_known.emit, self._fail, self)

    def load_suite(self, reference: str | None) -> None:
        """Ask for a suite; None is the one that ships."""

        def work(_cancellation: Cancellation) -> Suite:
            suite = self._core.load_suite(reference)
            # Every case is looked at for these, which would hold the window up.
            _ = suite.prompts, suite.unsupported
            return suite

        self._jobs.start(work, self.suite_loaded.emit, self._fail, self)

    def ask_agreements(self, suite_name: str) -> None:
        """Ask how often judges agreed with the user on this suite."""
        self._jobs.start(
            lambda _c: self._core.judges.agreements(suite_name),
            self.agreements_known.emit,
            self._fail,
            self,
        )

    def read_models(self, added: Sequence[Path], earlier: Sequence[Path] = ()) -> None:
        """Read the known model files and those under the paths that the user added.

        What was added `earlier`, before the last start, may be gone since.
        """
        if self._reading is not None:
            self._reading.cancel()

        def work(cancellation: Cancellation) -> tuple[Candidate, ...]:
            self._core.get_ready()
            paths = list(self._core.model_paths(None))
            for path in (*added, *(path for path in earlier if path.exists())):
                paths += self._core.model_paths(str(path))
            unique = tuple(dict.fromkeys(paths))
            return self._core.examine(unique, self._bridge.accept, cancellation)

        job = self._jobs.start(
            work,
            lambda found: self._bridge.afterwards(lambda: self._finish_reading(job, found)),
            self._fail,
            self,
        )
        self._reading = job
        self.reading_began.emit(len(added))

    def ask_open_run(self, request: FindRequest, candidates: Sequence[Candidate]) -> None:
        """Ask whether an interrupted run fits `request`; only the newest question is answered."""
        self._asked += 1
        asked = self._asked

        def know(run: OpenRun | None) -> None:
            if asked == self._asked:
                self.open_run_known.emit(run)

        self._jobs.start(
            lambda _c: self._core.open_run(request, candidates), know, self._fail, self
        )

    def _finish_reading(self, job: Job, candidates: tuple[Candidate, ...]) -> None:
        if job is self._reading:
            self._reading = None
            self.known = candidates
            self.candidates_known.emit(candidates)

    def _fail(self, error: LeastwiseError) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error.message)
