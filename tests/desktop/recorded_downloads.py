"""The part of the recorded core that downloads: states as a test sets them, nothing is fetched."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.downloads import (
    DownloadChanged,
    DownloadEvent,
    DownloadPhase,
    DownloadRemoved,
    DownloadsReordered,
    DownloadState,
)
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.messages import say

GB = 1_000_000_000


def fetching(
    name: str = "acme/Qwen3-32B-GGUF:Q4_K_M",
    done_bytes: int = 5 * GB,
    total_bytes: int = 20 * GB,
    bytes_per_s: float | None = 34.1e6,
    left_s: float | None = 440.0,
) -> DownloadState:
    """A download under way; its id is its name."""
    return DownloadState(
        download_id=name,
        reference=name,
        repository=name.partition(":")[0],
        names=("model.gguf",),
        phase=DownloadPhase.FETCHING,
        total_bytes=total_bytes,
        done_bytes=done_bytes,
        bytes_per_s=bytes_per_s,
        left_s=left_s,
    )


def standing(name: str, phase: DownloadPhase, done_bytes: int = 0) -> DownloadState:
    """A download that nobody works on."""
    state = fetching(name, done_bytes, 2 * GB, None, None)
    return replace(state, phase=phase, folder="/store/0123" if _whole(phase) else "")


def stopped(name: str = "acme/Llama-8B-GGUF:Q8_0") -> DownloadState:
    """A download that failed for want of room."""
    notice = say(
        "download.no_room", reference=name, path="/store", needed_bytes=4 * GB, free_bytes=GB
    )
    return replace(standing(name, DownloadPhase.FAILED, GB // 2), notice=notice)


def _whole(phase: DownloadPhase) -> bool:
    return phase is DownloadPhase.FINISHED


@dataclass
class RecordedDownloads:
    """Does at once what it is asked; `deeds` are what it was asked."""

    listed: list[DownloadState] = field(default_factory=list)
    add_failure: LeastwiseError | None = None
    add_waits: bool = False
    deeds: list[tuple[str, ...]] = field(default_factory=list)
    listeners: list[Callable[[DownloadEvent], None]] = field(default_factory=list)

    def start(self) -> None:
        self.deeds.append(("start",))

    def states(self) -> tuple[DownloadState, ...]:
        return tuple(self.listed)

    def subscribe(self, listener: Callable[[DownloadEvent], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def tell(self, *events: DownloadEvent) -> None:
        """Tell everybody who listens."""
        for event in events:
            for listener in self.listeners:
                listener(event)

    def show(self, *states: DownloadState) -> None:
        """Let these be the states, and tell of each."""
        known = {state.download_id: state for state in (*self.listed, *states)}
        self.listed = list(known.values())
        self.tell(*(DownloadChanged(state) for state in states))

    def add(self, reference: str, cancellation: Cancellation) -> DownloadState:
        self.deeds.append(("add", reference))
        if self.add_waits:
            asked = threading.Event()
            with cancellation.listening(asked.set):
                asked.wait(30)
            cancellation.raise_if_asked()
        if self.add_failure is not None:
            raise self.add_failure
        state = fetching(reference, 0)
        self.show(state)
        return state

    def pause(self, download_id: str) -> None:
        self.deeds.append(("pause", download_id))
        self._become(download_id, DownloadPhase.PAUSED)

    def resume(self, download_id: str) -> None:
        self.deeds.append(("resume", download_id))
        self._become(download_id, DownloadPhase.WAITING)

    def cancel(self, download_id: str) -> None:
        self.deeds.append(("cancel", download_id))
        self.listed = [one for one in self.listed if one.download_id != download_id]
        self.tell(DownloadRemoved(download_id))

    def set_rate_limit(self, bytes_per_s: float | None) -> None:
        self.deeds.append(("limit", str(bytes_per_s)))

    def reorder(self, download_ids: Sequence[str]) -> None:
        self.deeds.append(("reorder", *download_ids))
        places = {one: place for place, one in enumerate(download_ids)}
        self.listed.sort(key=lambda one: places.get(one.download_id, len(places)))
        self.tell(DownloadsReordered(tuple(one.download_id for one in self.listed)))

    def _become(self, download_id: str, phase: DownloadPhase) -> None:
        state = next(one for one in self.listed if one.download_id == download_id)
        self.listed[self.listed.index(state)] = replace(
            state, phase=phase, bytes_per_s=None, left_s=None, notice=None
        )
        self.show(next(one for one in self.listed if one.download_id == download_id))


@dataclass(kw_only=True)
class RecordedDownloading:
    """`downloads` is nothing but what a test makes of it."""

    downloads: RecordedDownloads = field(default_factory=RecordedDownloads)
