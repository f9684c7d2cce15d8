"""Between the tray and the core's downloads: commands go out in jobs, news come by the bridge."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.downloads.ledger import Ledger
from leastwise.desktop.jobs import Job, Jobs
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.downloads import (
    DownloadChanged,
    DownloadEvent,
    DownloadPhase,
    DownloadState,
)
from leastwise.domain.errors import BadInput, Cancelled, LeastwiseError
from leastwise.domain.messages import Message

if TYPE_CHECKING:
    from leastwise.desktop.store_calls import DownloadCalls

REPAINT_MS: Final = 100


class DownloadDesk(QObject):
    """`changed` comes at most ten times a second, however much is told. `downloads` gives those of
    the present store.

    `asking` names a model whose files the Hub is asked for, and is empty once it has answered.
    `arrived` gives a download that is whole now.
    """

    changed = Signal()
    asking = Signal(str)
    arrived = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        downloads: Callable[[], DownloadCalls],
        jobs: Jobs,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.ledger = Ledger()
        self._present, self._jobs, self._bridge = downloads, jobs, bridge
        self._held: Message | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._commands: deque[Callable[[Cancellation], object]] = deque()
        self._under_way = self._follows = False
        self._adding: dict[str, Job] = {}
        self._repaint = QTimer(self)
        self._repaint.setSingleShot(True)
        self._repaint.setInterval(REPAINT_MS)
        self._repaint.timeout.connect(self.changed)
        bridge.download_told.connect(self._take)

    @property
    def _downloads(self) -> DownloadCalls:
        return self._present()

    def start(self) -> None:
        """Follow the downloads from now on, and let those go on that were under way."""
        if self._follows:
            return
        self._follows = True

        def listen(_cancellation: Cancellation) -> tuple[DownloadState, ...]:
            downloads = self._downloads
            self._unsubscribe = downloads.subscribe(self._bridge.accept)
            downloads.start()
            return downloads.states()

        self._jobs.start(listen, self._take_list, self.failed.emit, self)

    def stop(self) -> None:
        """Listen no more."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def restart(self) -> None:
        """Follow those of the store as it is now, which may lie elsewhere than before."""
        self.stop()
        self._follows = False
        self.ledger = Ledger()
        self._change()
        self.start()

    def hold(self, reason: Message | None) -> None:
        """Begin no download and say why, or begin them again."""
        self._held = reason

    def limit(self, bytes_per_s: float | None) -> None:
        """What all downloads may take together; None lifts the limit."""
        self._command(lambda _c: self._downloads.set_rate_limit(bytes_per_s))

    @property
    def asked(self) -> tuple[str, ...]:
        """The models whose files the Hub is being asked for."""
        return tuple(self._adding)

    def add(self, reference: str) -> None:
        """Download a model; nothing happens if it is under way."""
        self.start()
        if reference in self._adding:
            return
        if self._held is not None:
            self.failed.emit(BadInput(self._held))
            return
        self._adding[reference] = self._jobs.start(
            lambda cancellation: self._downloads.add(reference, cancellation),
            lambda state: self._end_adding(reference, state),
            lambda error: self._end_adding(reference, error),
            self,
        )
        self.asking.emit(reference)

    def stop_asking(self) -> None:
        """Do not wait for what the Hub says any more."""
        for job in self._adding.values():
            job.cancel()

    def pause(self, download_id: str) -> None:
        """Stop a download for now."""
        self._command(lambda _c: self._downloads.pause(download_id))

    def resume(self, download_id: str) -> None:
        """Go on with a download, or try it again."""
        self._command(lambda _c: self._downloads.resume(download_id))

    def cancel(self, download_id: str) -> None:
        """Stop a download for good; what was fetched is deleted."""
        self._command(lambda _c: self._downloads.cancel(download_id))

    def clear(self, download_id: str) -> None:
        """Show one no more that is whole; it stays on this computer."""
        self.ledger.forget(download_id)
        self._change()

    def move(self, download_id: str, by: int) -> None:
        """Put a download so many places on, or back where `by` is negative."""
        before = tuple(state.download_id for state in self.ledger.unfinished)
        order = self.ledger.order_after_move(download_id, by)
        if order != before:
            self._command(lambda _c: self._downloads.reorder(order))

    def _command(self, work: Callable[[Cancellation], object]) -> None:
        """One after the other, so that the last one given is the one that holds."""
        self._commands.append(work)
        self._next_command()

    def _next_command(self) -> None:
        if self._under_way or not self._commands:
            return
        self._under_way = True
        self._jobs.start(
            self._commands.popleft(), lambda _done: self._end_command(), self._fail_command, self
        )

    def _end_command(self) -> None:
        self._under_way = False
        self._next_command()

    def _fail_command(self, error: LeastwiseError) -> None:
        self._end_command()
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _end_adding(self, reference: str, outcome: DownloadState | LeastwiseError) -> None:
        del self._adding[reference]
        self.asking.emit(next(iter(self._adding), ""))
        if isinstance(outcome, DownloadState):
            # What was told meanwhile is newer; of a model that is there already nothing is told.
            if _is_whole(outcome):
                self.ledger.apply(DownloadChanged(outcome))
            elif self.ledger.state(outcome.download_id) is None:
                self.ledger.take_list((*self.ledger.states, outcome))
            self._change()
        elif not isinstance(outcome, Cancelled):
            self.failed.emit(outcome)

    def _take_list(self, states: tuple[DownloadState, ...]) -> None:
        self.ledger.take_list(states)
        self._change()

    def _take(self, event: DownloadEvent) -> None:
        arrived = None
        if isinstance(event, DownloadChanged) and self._is_news_of_whole(event.state):
            arrived = event.state
        self.ledger.apply(event)
        if arrived is not None:
            self.arrived.emit(arrived)
        self._change()

    def _is_news_of_whole(self, state: DownloadState) -> bool:
        before = self.ledger.state(state.download_id)
        return _is_whole(state) and not (before is not None and _is_whole(before))

    def _change(self) -> None:
        if not self._repaint.isActive():
            self._repaint.start()


def _is_whole(state: DownloadState) -> bool:
    return state.phase is DownloadPhase.FINISHED
