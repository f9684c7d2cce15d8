"""The only place where an event of the core becomes a Qt signal."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from leastwise.domain.bench_events import (
    BenchEvent,
    BenchFinished,
    BenchLoadProgressed,
    BenchModelLoaded,
    BenchModelUnloaded,
    BenchPlanned,
    BenchResultFinished,
    SampleKept,
    TuneFinished,
    TuneTried,
    WarmUpProgressed,
)
from leastwise.domain.downloads import (
    DownloadChanged,
    DownloadEvent,
    DownloadRemoved,
    DownloadsReordered,
)
from leastwise.domain.events import (
    CandidateFinished,
    CandidateMade,
    CandidateStarted,
    CaseFinished,
    ConfirmationStarted,
    Event,
    LadderFinished,
    LadderPlanned,
    LoadProgressed,
    MakingProgressed,
    ModelExamined,
    ModelLoaded,
    NotKeptAwake,
    PassForeseen,
    ProbeFinished,
    PromptsTooLong,
    VariantTold,
)
from leastwise.domain.fit_events import FitEvent
from leastwise.domain.known_models import LibraryProgressed
from leastwise.domain.playground import (
    ColumnFailed,
    ColumnFinished,
    ColumnLoaded,
    ColumnLoading,
    ColumnStarted,
    ColumnStopped,
    ColumnWaiting,
    ContextWarned,
    NotKept,
    PlayEvent,
    ReasoningArrived,
    TextArrived,
)
from leastwise.domain.quantising import QuantisingProgressed
from leastwise.domain.serving import ServerEvent

FRAME_MS: Final = 33
SLICE_S: Final = 0.008
_OF_A_BENCHMARK: Final = (
    BenchPlanned,
    BenchLoadProgressed,
    BenchModelLoaded,
    WarmUpProgressed,
    SampleKept,
    BenchModelUnloaded,
    BenchResultFinished,
    BenchFinished,
    TuneTried,
    TuneFinished,
)
_OF_THE_PLAYGROUND: Final = (
    ColumnStarted,
    ColumnWaiting,
    ColumnLoading,
    ColumnLoaded,
    TextArrived,
    ReasoningArrived,
    ContextWarned,
    ColumnFinished,
    ColumnStopped,
    ColumnFailed,
    NotKept,
)
_OF_A_DOWNLOAD: Final = (DownloadChanged, DownloadRemoved, DownloadsReordered)


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


_Told: TypeAlias = (
    Event | BenchEvent | DownloadEvent | PlayEvent | FitTold | LibraryTold | ServerTold
)


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
        self._emit: dict[type, Callable[[_Told], None]] = {
            ModelExamined: self.model_examined.emit,
            NotKeptAwake: self.not_kept_awake.emit,
            VariantTold: self.variant_told.emit,
            LadderPlanned: self.ladder_planned.emit,
            CandidateStarted: self.candidate_started.emit,
            MakingProgressed: self.making_progressed.emit,
            CandidateMade: self.candidate_made.emit,
            LoadProgressed: self.load_progressed.emit,
            ModelLoaded: self.model_loaded.emit,
            ProbeFinished: self.probe_finished.emit,
            PromptsTooLong: self.prompts_too_long.emit,
            CaseFinished: self.case_finished.emit,
            PassForeseen: self.pass_foreseen.emit,
            ConfirmationStarted: self.confirmation_started.emit,
            CandidateFinished: self.candidate_finished.emit,
            LadderFinished: self.ladder_finished.emit,
            FitTold: self.fit_told.emit,
            LibraryTold: self.library_told.emit,
            ServerTold: self.server_told.emit,
            **dict.fromkeys(_OF_A_BENCHMARK, self.bench_told.emit),
            **dict.fromkeys(_OF_THE_PLAYGROUND, self.play_told.emit),
            **dict.fromkeys(_OF_A_DOWNLOAD, self.download_told.emit),
        }

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
                self._emit[type(item)](item)
            self._waiting.popleft()
        self.settled.emit()
        if self._waiting:
            self._timer.start()
