"""Benchmarks and tuning over one history: what the core calls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from leastwise.bench.session import BenchKeeper, BenchSession
from leastwise.bench.subjects import SubjectMaker, TunedLookup
from leastwise.bench.trials import Trials
from leastwise.bench.tuning import Tuner, tuning_tests
from leastwise.domain.bench_events import BenchEvent, TuneFinished
from leastwise.domain.bench_results import BenchRun, TunedSettings, TuneResult
from leastwise.domain.benchmarks import (
    BenchRequest,
    BenchSubject,
    ChosenSettings,
    TuneRequest,
)
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.computer import Computer
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.engine.build import build_name
from leastwise.engine.client import Engine
from leastwise.hub.examining import ExaminationMemory


class TunedMemory(Protocol):
    """Remembers what tuning found."""

    def keep_tuned(self, found: TunedSettings, computer: Computer) -> None:
        """Keep what was found on `computer`."""

    def tuned(
        self, model_sha256: str, build: str, computer: Callable[[], Computer]
    ) -> TunedSettings | None:
        """What was found for this model and build on this computer."""


class BenchMemory(BenchKeeper, ExaminationMemory, TunedMemory, Protocol):
    """All that measuring keeps."""


def tuned_lookup(memory: TunedMemory, computer: Callable[[], Computer]) -> TunedLookup:
    """Asks `memory`, and looks at the computer at most once."""
    known = cache(computer)

    def look_up(model_sha256: str) -> TunedSettings | None:
        return memory.tuned(model_sha256, build_name(), known) if model_sha256 else None

    return look_up


@dataclass(frozen=True)
class BenchService:
    """Measures and tunes; what is found goes into `memory`."""

    memory: BenchMemory
    start_engine: Callable[[], Engine]
    computer: Callable[[], Computer]

    def measure(
        self,
        request: BenchRequest,
        on_event: Callable[[BenchEvent], None],
        cancellation: Cancellation,
    ) -> BenchRun:
        """Measure every model of the request; one that cannot be is told, the others go on.

        Raises BadInput or EnvironmentFault where none can be used, StoreFault, Cancelled.
        """
        subjects = self._subjects(request, on_event, cancellation)
        _refuse_where_all_are_broken(subjects)
        session = BenchSession(self.memory, self.start_engine, on_event, cancellation)
        return session.run(request, subjects, self.computer())

    def tune(
        self,
        request: TuneRequest,
        on_event: Callable[[BenchEvent], None],
        cancellation: Cancellation,
    ) -> TuneResult:
        """Search the settings of one model, and keep what came of it.

        Raises BadInput, EnvironmentFault, StoreFault, Cancelled.
        """
        tests = tuning_tests(request)
        measured = BenchRequest(
            (request.model,), tests, request.settings, repetitions=request.repetitions
        )
        (subject,) = self._subjects(measured, on_event, cancellation)
        _refuse_where_all_are_broken((subject,))
        computer = self.computer()
        earlier = tuned_lookup(self.memory, lambda: computer)(subject.candidate.model.sha256)
        before = earlier.settings if earlier else ChosenSettings()
        with Trials(subject, tests, computer, self.start_engine, cancellation) as trials:
            result = Tuner(request, computer, on_event).search(trials, subject, before)
        self.memory.keep_tuned(result.tuned, computer)
        on_event(TuneFinished(result))
        return result

    def _subjects(
        self,
        request: BenchRequest,
        on_event: Callable[[BenchEvent], None],
        cancellation: Cancellation,
    ) -> tuple[BenchSubject, ...]:
        look_up = tuned_lookup(self.memory, self.computer)
        maker = SubjectMaker(self.memory, self.start_engine, look_up, on_event, cancellation)
        return maker.subjects(request)


def _refuse_where_all_are_broken(subjects: Sequence[BenchSubject]) -> None:
    faults = [one.candidate for one in subjects if one.candidate.fault is not None]
    if len(faults) == len(subjects):
        first = faults[0]
        assert first.fault is not None
        raise (BadInput if first.broken else EnvironmentFault)(first.fault)
