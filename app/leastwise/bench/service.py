"""Benchmarks and tuning over one history: what the core calls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from leastwise.bench.session import BenchKeeper, BenchSession
from leastwise.bench.subjects import SubjectMaker
from leastwise.bench.trials import Trials
from leastwise.bench.tuned_lookup import TunedMemory, tuned_lookup
from leastwise.bench.tuning import Tuner, tuning_tests
from leastwise.domain.bench_events import BenchEvent, TuneFinished
from leastwise.domain.benchmarks import (
    BenchRequest,
    BenchSubject,
    ChosenSettings,
    TuneRequest,
)
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.hub.examining import ExaminationMemory

if TYPE_CHECKING:
    from leastwise.domain.bench_results import BenchRun, TuneResult
    from leastwise.domain.computer import Computer
    from leastwise.engine.client import Engine


class BenchMemory(BenchKeeper, ExaminationMemory, TunedMemory, Protocol):
    """All that measuring keeps."""


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
