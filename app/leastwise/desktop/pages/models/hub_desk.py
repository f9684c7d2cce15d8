"""What the page asks of the Hub in the background, each time because a button was pressed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.pages.models.fit_row import FitRow
from leastwise.desktop.pages.models.row_making import RowMaker
from leastwise.desktop.pages.models.row_reading import RowReading
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.hub_search import HubFound, HubQuery, HubRow


class HubSearch(QObject):
    """`found` gives rows as they come, page by page; `ended` follows once nothing runs."""

    found = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(
        self, core: CoreCalls, jobs: Jobs, bridge: Bridge, maker: RowMaker, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._core, self._jobs, self._bridge, self._maker = core, jobs, bridge, maker
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether the Hub is being searched."""
        return self._job is not None

    def start(self, query: HubQuery) -> None:
        """Search for this, in place of what is searched for now."""
        self.cancel()

        def search(stop: Cancellation) -> HubFound:
            def take(told: tuple[HubRow, ...]) -> None:
                rows = self._maker.of_hub(told)
                self._bridge.afterwards(lambda: self._take(job, rows))

            return self._core.hub.search(query, stop, take)

        job = self._job = self._jobs.start(
            search,
            lambda told: self._bridge.afterwards(lambda: self._succeed(job, told)),
            lambda error: self._bridge.afterwards(lambda: self._fail(job, error)),
            self,
        )

    def cancel(self) -> None:
        """Ask the search to stop. It counts as running until it has."""
        if self._job is not None:
            self._job.cancel()

    def _take(self, job: Job, rows: list[FitRow]) -> None:
        if job is self._job and not job.cancellation.asked:
            self.found.emit(rows)

    def _succeed(self, job: Job, told: HubFound) -> None:
        if job is self._job:
            self._job = None
            self.finished.emit(told)
            self.ended.emit()

    def _fail(self, job: Job, error: LeastwiseError) -> None:
        if job is self._job:
            self._job = None
            if not isinstance(error, Cancelled):
                self.failed.emit(error)
            self.ended.emit()


class CardReading(RowReading):
    """Gives a row's card."""

    def start(self, row: FitRow) -> None:
        """Ask the Hub for the card of a row's repository."""
        repository = row.facts.repository
        self._ask(row, lambda stop: self._core.hub.card(repository, stop))
