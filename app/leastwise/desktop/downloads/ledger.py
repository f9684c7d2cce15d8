"""The downloads as the window shows them: plain Python, fed by what the core tells."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from leastwise.domain.downloads import (
    WORKING,
    DownloadChanged,
    DownloadEvent,
    DownloadPhase,
    DownloadRemoved,
    DownloadState,
)
from leastwise.domain.drift import Rate, TimeLeft


@dataclass(frozen=True)
class Totals:
    """All downloads taken together: how many stand where, bytes, bytes a second, seconds.

    `open` are those that are not whole yet. The rate is that of what comes in now, and `left_s`
    is for what comes in now or waits its turn; each is None while nothing can be said.
    """

    open: int = 0
    working: int = 0
    waiting: int = 0
    paused: int = 0
    failed: int = 0
    finished: int = 0
    done_bytes: int = 0
    total_bytes: int = 0
    bytes_per_s: float | None = None
    left_s: float | None = None

    @property
    def under_way(self) -> int:
        """How many go on by themselves, now or in their turn."""
        return self.working + self.waiting


class Ledger:
    """Every download in its order.

    What was told of a download is never older than a list that was asked for afterwards: such a
    list adds what nothing was told of, and gives the order.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate, self._left = Rate(clock), TimeLeft(clock)
        self._states: dict[str, DownloadState] = {}
        self._told: set[str] = set()

    @property
    def states(self) -> tuple[DownloadState, ...]:
        """The downloads, the one whose turn comes first at the top."""
        return tuple(self._states.values())

    def state(self, download_id: str) -> DownloadState | None:
        """One of them, None where it is gone."""
        return self._states.get(download_id)

    def of_reference(self, reference: str) -> DownloadState | None:
        """The download of a model by the name that it was asked for with."""
        return next((one for one in self._states.values() if one.reference == reference), None)

    def take_list(self, states: Iterable[DownloadState]) -> None:
        """Take in what the core listed."""
        listed = tuple(states)
        for state in listed:
            if state.download_id not in self._told:
                self._states[state.download_id] = state
        self._order(state.download_id for state in listed)

    def apply(self, event: DownloadEvent) -> None:
        """Take in one event."""
        if isinstance(event, DownloadChanged):
            self._told.add(event.state.download_id)
            self._states[event.state.download_id] = event.state
        elif isinstance(event, DownloadRemoved):
            self._told.add(event.download_id)
            self._states.pop(event.download_id, None)
        else:
            self._order(event.download_ids)

    def forget(self, download_id: str) -> None:
        """Show one no more."""
        self._states.pop(download_id, None)

    def order_after_move(self, download_id: str, by: int) -> tuple[str, ...]:
        """The ids of those that are not whole, once one has changed places with the one `by` on."""
        ids = [one.download_id for one in self.unfinished]
        if download_id in ids:
            at = ids.index(download_id)
            if 0 <= at + by < len(ids):
                ids[at], ids[at + by] = ids[at + by], ids[at]
        return tuple(ids)

    @property
    def unfinished(self) -> tuple[DownloadState, ...]:
        """Those that are not whole yet, in their order."""
        return tuple(one for one in self.states if one.phase is not DownloadPhase.FINISHED)

    @property
    def claimed_bytes(self) -> int:
        """What those that run or wait still need on the disk."""
        ahead = [one for one in self.states if one.phase in WORKING or _waits(one)]
        return sum(max(one.total_bytes - one.done_bytes, 0) for one in ahead)

    def totals(self) -> Totals:
        """All of them taken together; what is whole counts towards the bytes, not the time."""
        states = self.states
        phases = [state.phase for state in states]
        moving = [one for one in states if one.phase is DownloadPhase.FETCHING]
        ahead = [one for one in states if one.phase in WORKING or _waits(one)]
        rates = [one.bytes_per_s for one in moving if one.bytes_per_s is not None]
        rate = self._rate.towards(sum(rates) if rates else None)
        remaining_bytes = sum(one.total_bytes - one.done_bytes for one in ahead)
        sure = bool(rate) and len(rates) == len(moving) and all(one.total_bytes for one in ahead)
        return Totals(
            open=len(states) - phases.count(DownloadPhase.FINISHED),
            working=sum(phase in WORKING for phase in phases),
            waiting=phases.count(DownloadPhase.WAITING),
            paused=phases.count(DownloadPhase.PAUSED),
            failed=phases.count(DownloadPhase.FAILED),
            finished=phases.count(DownloadPhase.FINISHED),
            done_bytes=sum(one.done_bytes for one in states),
            total_bytes=sum(one.total_bytes for one in states),
            bytes_per_s=rate,
            left_s=self._left_s(moving, ahead, remaining_bytes / rate if rate and sure else None),
        )

    def _left_s(
        self, moving: list[DownloadState], ahead: list[DownloadState], together_s: float | None
    ) -> float | None:
        """One alone says it best itself; where one has just begun, the rest counts down."""
        if len(moving) == 1 and len(ahead) == 1:
            return self._left.towards(moving[0].left_s)
        if moving and together_s is None:
            return self._left.coast()
        return self._left.towards(together_s)

    def _order(self, ids: Iterable[str]) -> None:
        first = [one for one in ids if one in self._states]
        rest = [one for one in self._states if one not in set(first)]
        self._states = {one: self._states[one] for one in (*first, *rest)}


def _waits(state: DownloadState) -> bool:
    return state.phase is DownloadPhase.WAITING
