"""One benchmark: models taking turns, every sample on the disk before it is told."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, Protocol

from leastwise.bench.judging import judged
from leastwise.bench.pace import Pace
from leastwise.bench.planning import Visit, concerns, fit_together, visits
from leastwise.bench.seat import Seat
from leastwise.bench.statistics import figures
from leastwise.domain.bench_events import (
    BenchEvent,
    BenchFinished,
    BenchLoadProgressed,
    BenchModelLoaded,
    BenchModelUnloaded,
    BenchPlanned,
    BenchResultFinished,
    SampleKept,
    WarmUpProgressed,
)
from leastwise.domain.bench_results import (
    BenchMemory,
    BenchPlan,
    BenchRun,
    RanBy,
    Repetition,
    WarmUp,
)
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import (
    BadInput,
    ChildDied,
    EngineFault,
)
from leastwise.domain.messages import Message
from leastwise.engine.backends import backend_names
from leastwise.engine.build import build_name
from leastwise.machine.conditions import ConditionsWatch, read_conditions

if TYPE_CHECKING:
    from leastwise.domain.benchmarks import BenchRequest, BenchSubject, BenchTest
    from leastwise.domain.computer import Computer
    from leastwise.engine.client import Engine

_SEED_STEP: Final = 1009


class BenchKeeper(Protocol):
    """Keeps what is measured; on the disk when a call returns."""

    def begin_bench(self, plan: BenchPlan) -> int:
        """Begin a benchmark; its number."""

    def keep_bench_load(self, run_id: int, position: int, load_s: float, ran: RanBy) -> None:
        """Keep one load."""

    def keep_bench_memory(self, run_id: int, position: int, memory: BenchMemory) -> None:
        """Keep a subject's memory."""

    def keep_bench_fault(self, run_id: int, position: int, fault: Message) -> None:
        """Keep why a subject was not measured to its end."""

    def keep_warm_up(self, run_id: int, position: int, place: int, warm_up: WarmUp) -> None:
        """Keep the warm-up of a test."""

    def keep_sample(self, run_id: int, position: int, place: int, repetition: Repetition) -> None:
        """Keep a sample of a test."""

    def close_bench(self, run_id: int, wall_s: float, *, finished: bool) -> None:
        """Keep the time spent, and whether the benchmark came to its end."""

    def bench_run(self, run_id: int) -> BenchRun | None:
        """A benchmark as it was kept."""


class BenchSession:
    """Measures the subjects of one request; use once."""

    def __init__(
        self,
        keeper: BenchKeeper,
        start_engine: Callable[[], Engine],
        on_event: Callable[[BenchEvent], None],
        cancellation: Cancellation,
    ) -> None:
        self._keeper = keeper
        self._start_engine = start_engine
        self._on_event = on_event
        self._cancellation = cancellation
        self._begun_s = time.monotonic()
        self._run_id = 0
        self._tests: tuple[BenchTest, ...] = ()
        self._seats: list[Seat] = []
        self._faults: dict[int, Message] = {}
        self._kept: dict[tuple[int, int], list[Repetition]] = {}
        self._watch = ConditionsWatch(self._pids)
        self._pace = Pace()

    def run(
        self, request: BenchRequest, subjects: tuple[BenchSubject, ...], computer: Computer
    ) -> BenchRun:
        """Measure `subjects`; one that cannot be measured is told and the others go on.

        Raises StoreFault, EnvironmentFault where no process starts, and Cancelled, after
        which everything measured is kept and the run is not finished.
        """
        plan = self._plan(request, subjects, computer)
        self._run_id = self._keeper.begin_bench(plan)
        self._tests = request.tests
        self._seats = [Seat(one, self._start_engine, self._cancellation) for one in subjects]
        self._on_event(
            BenchPlanned(
                self._run_id,
                subjects,
                request.tests,
                request.repetitions,
                plan.interleaved,
                plan.remarks,
            )
        )
        finished = False
        try:
            self._measure(request.repetitions, interleaved=plan.interleaved)
            finished = True
        finally:
            for seat in self._seats:
                seat.close()
            self._keeper.close_bench(self._run_id, self._spent_s(), finished=finished)
        run = self._as_kept()
        self._on_event(BenchFinished(run))
        return run

    def _plan(
        self, request: BenchRequest, subjects: tuple[BenchSubject, ...], computer: Computer
    ) -> BenchPlan:
        swapped = fit_together(subjects, computer)
        conditions = read_conditions(computer)
        with self._start_engine() as engine:
            backends = backend_names(engine.ready.system, engine.ready.devices)
        return BenchPlan(
            subjects=subjects,
            tests=request.tests,
            repetitions=request.repetitions,
            interleaved=swapped is None,
            preset=request.preset,
            build=build_name(),
            backends=backends,
            computer=computer,
            conditions=conditions,
            remarks=(*concerns(conditions), *([swapped] if swapped else [])),
        )

    def _measure(self, repetitions: int, *, interleaved: bool) -> None:
        for position, seat in enumerate(self._seats):
            if seat.subject.candidate.fault is not None:
                self._fail(position, seat.subject.candidate.fault)
        places = len(self._tests)
        waiting = [p for p in range(len(self._seats)) if p not in self._faults]
        self._pace.expect({(p, place): repetitions for p in waiting for place in range(places)})
        for visit in visits(len(self._seats), repetitions, interleaved=interleaved):
            if visit.position in self._faults:
                continue
            if not interleaved:
                self._make_room(visit.position)
            with self._surviving(visit.position):
                self._visit(visit)
        for position in waiting:
            if position not in self._faults:
                self._end(position)

    def _end(self, position: int) -> None:
        with self._surviving(position):
            if self._seats[position].loaded:
                self._unload(position)
            self._tell_result(position)

    @contextlib.contextmanager
    def _surviving(self, position: int) -> Iterator[None]:
        """A model that fails is told of and left; what is full or stopped ends the run."""
        try:
            yield
        except (BadInput, ChildDied, EngineFault) as fault:
            self._fail(position, fault.message)

    def _fail(self, position: int, fault: Message) -> None:
        self._seats[position].close()
        self._watch.restart()
        self._faults[position] = fault
        self._pace.drop(position)
        self._keeper.keep_bench_fault(self._run_id, position, fault)
        self._tell_result(position)

    def _make_room(self, position: int) -> None:
        for other, seat in enumerate(self._seats):
            if other != position and seat.loaded:
                self._unload(other)

    def _visit(self, visit: Visit) -> None:
        seat, position = self._seats[visit.position], visit.position
        if not seat.loaded:
            self._load(position)
        if not seat.warm:
            self._warm_up(position)
        for number in visit.rounds:
            if len(self._seats) > 1:
                seat.touch(self._tests[0].depth_tokens)
            for place, test in enumerate(self._tests):
                self._repeat(position, place, test, number)

    def _load(self, position: int) -> None:
        seat = self._seats[position]
        loaded = seat.load(lambda share: self._on_event(BenchLoadProgressed(position, share)))
        ran = RanBy(loaded.description, loaded.chosen)
        self._keeper.keep_bench_load(self._run_id, position, loaded.load_s, ran)
        self._on_event(BenchModelLoaded(position, loaded.load_s, loaded.memory))
        self._watch.restart()

    def _warm_up(self, position: int) -> None:
        seat = self._seats[position]
        for place, test in enumerate(self._tests):
            begun_s = time.monotonic()

            def progressed(warm_up: WarmUp, test: BenchTest = test) -> None:
                self._on_event(WarmUpProgressed(position, test, warm_up))

            before = len(seat.warm_up_of(test).samples_ns)
            warm_up = seat.warm_up(test, progressed)
            taken = len(warm_up.samples_ns) - before
            self._pace.guess((position, place), (time.monotonic() - begun_s) / taken)
            self._keeper.keep_warm_up(self._run_id, position, place, warm_up)
        seat.warm = True

    def _repeat(self, position: int, place: int, test: BenchTest, number: int) -> None:
        begun_s = time.monotonic()
        # The same tokens for every subject in a round, so that only the subjects differ.
        sample = self._seats[position].repeat(test, number * _SEED_STEP + place)
        took_s = time.monotonic() - begun_s
        repetition = Repetition(number, begun_s - self._begun_s, sample, self._watch.look())
        self._keeper.keep_sample(self._run_id, position, place, repetition)
        kept = self._kept.setdefault((position, place), [])
        kept.append(repetition)
        self._pace.done((position, place), took_s)
        found = figures(test, kept)
        assert found is not None
        done, total = self._pace.progress
        left_s = self._pace.left_s
        self._on_event(SampleKept(position, test, repetition, found, done, total, left_s))

    def _unload(self, position: int) -> None:
        memory = self._seats[position].unload()
        self._watch.restart()
        self._keeper.keep_bench_memory(self._run_id, position, memory)
        self._on_event(BenchModelUnloaded(position, memory))

    def _tell_result(self, position: int) -> None:
        self._on_event(BenchResultFinished(position, self._as_kept().results[position]))

    def _as_kept(self) -> BenchRun:
        run = self._keeper.bench_run(self._run_id)
        assert run is not None
        return judged(run)

    def _pids(self) -> list[int]:
        return [seat.pid for seat in self._seats if seat.pid is not None]

    def _spent_s(self) -> float:
        return time.monotonic() - self._begun_s
