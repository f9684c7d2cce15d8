"""The only place where an event of the core becomes a Qt signal."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from leastwise.domain.bench_events import BenchEvent
    from leastwise.domain.downloads import DownloadEvent
    from leastwise.domain.events import Event
    from leastwise.domain.fit_events import FitEvent
    from leastwise.domain.known_models import LibraryProgressed
    from leastwise.domain.playground import PlayEvent
    from leastwise.domain.quantising import QuantisingProgressed
    from leastwise.domain.serving import ServerEvent

    _Told: TypeAlias = (
        Event | BenchEvent | DownloadEvent | PlayEvent | "FitTold" | "LibraryTold" | "ServerTold"
    )

FRAME_MS: Final = 33
SLICE_S: Final = 0.008
# By name: the classes themselves would load what the window needs for none of its first pages.
SIGNALS: Final = {
    "ModelExamined": "model_examined",
    "NotKeptAwake": "not_kept_awake",
    "VariantTold": "variant_told",
    "LadderPlanned": "ladder_planned",
    "CandidateStarted": "candidate_started",
    "MakingProgressed": "making_progressed",
    "CandidateMade": "candidate_made",
    "LoadProgressed": "load_progressed",
    "ModelLoaded": "model_loaded",
    "ProbeFinished": "probe_finished",
    "PromptsTooLong": "prompts_too_long",
    "CaseFinished": "case_finished",
    "PassForeseen": "pass_foreseen",
    "ConfirmationStarted": "confirmation_started",
    "CandidateFinished": "candidate_finished",
    "LadderFinished": "ladder_finished",
    "FitTold": "fit_told",
    "LibraryTold": "library_told",
    "ServerTold": "server_told",
}
SHARED_SIGNALS: Final = {
    "leastwise.domain.bench_events": "bench_told",
    "leastwise.domain.downloads": "download_told",
    "leastwise.domain.playground": "play_told",
}


def signal_of(kind: type) -> str:
    """The name of the signal that tells of events of this class."""
    return SHARED_SIGNALS.get(kind.__module__) or SIGNALS[kind.__name__]


@dataclass(frozen=True)
class FitTold:
    """An event of fitting, and the work that it is about: several may go on at once."""

    work: object
    event: FitEvent


@dataclass(frozen=True)
class LibraryTold:
    """How far one piece of work on model files is, and which."""

    work: object
    event: LibraryProgressed | QuantisingProgressed


@dataclass(frozen=True)
class ServerTold:
    """An event of one serving process, and which."""

    work: object
    event: ServerEvent


class Bridge(QObject):
    """Takes events on any thread and emits them on its own, in order, thirty times a second.

    Each turn works for at most `SLICE_S` seconds, so that a storm of events never holds the
    event loop; `settled` follows a turn, and is when views repaint.
    """

    model_examined = Signal(object)
    not_kept_awake = Signal(object)
    variant_told = Signal(object)
    ladder_planned = Signal(object)
    candidate_started = Signal(object)
    making_progressed = Signal(object)
    candidate_made = Signal(object)
    load_progressed = Signal(object)
    model_loaded = Signal(object)
    probe_finished = Signal(object)
    prompts_too_long = Signal(object)
    case_finished = Signal(object)
    pass_foreseen = Signal(object)
    confirmation_started = Signal(object)
    candidate_finished = Signal(object)
    ladder_finished = Signal(object)
    bench_told = Signal(object)
    fit_told = Signal(object)
    download_told = Signal(object)
    library_told = Signal(object)
    play_told = Signal(object)
    server_told = Signal(object)
    settled = Signal()
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[_Told | Callable[[], None]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._turn)
        self._woken.connect(self._wake, Qt.ConnectionType.QueuedConnection)

    def accept(self, event: Event | BenchEvent | DownloadEvent | PlayEvent) -> None:
        """Take an event; called by the core on its own threads."""
        self._queue(event)

    def accept_for(self, work: object) -> Callable[[FitEvent], None]:
        """What takes the events of one piece of fitting; they come as `FitTold` with `work`."""
        return partial(self._accept_fit, work)

    def accept_library_for(
        self, work: object
    ) -> Callable[[LibraryProgressed | QuantisingProgressed], None]:
        """The same for work on model files; it comes as `LibraryTold`."""
        return lambda event: self._queue(LibraryTold(work, event))

    def accept_server_for(self, work: object) -> Callable[[ServerEvent], None]:
        """The same for a serving process; it comes as `ServerTold`."""
        return lambda event: self._queue(ServerTold(work, event))

    def afterwards(self, deed: Callable[[], None]) -> None:
        """Do `deed` on this object's thread once every event taken so far was emitted."""
        self._queue(deed)

    def _accept_fit(self, work: object, event: FitEvent) -> None:
        self._queue(FitTold(work, event))

    def _queue(self, item: _Told | Callable[[], None]) -> None:
        idle = not self._waiting
        self._waiting.append(item)
        if idle:
            self._woken.emit()

    def _wake(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _turn(self) -> None:
        deadline_s = time.perf_counter() + SLICE_S
        while self._waiting and time.perf_counter() < deadline_s:
            item = self._waiting[0]
            if callable(item):
                self.settled.emit()
                item()
            else:
                getattr(self, signal_of(type(item))).emit(item)
            self._waiting.popleft()
        self.settled.emit()
        if self._waiting:
            self._timer.start()
