"""A benchmark as the window shows it: plain Python, fed by events or by a past run."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

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
    BenchFigures,
    BenchMemory,
    BenchResult,
    BenchRun,
    Repetition,
    WarmUp,
)
from leastwise.domain.benchmarks import BenchKind, BenchSubject, BenchTest
from leastwise.domain.messages import Message


class Stage(StrEnum):
    """Where the benchmark stands."""

    PREPARING = "preparing"
    MEASURING = "measuring"
    FINISHED = "finished"
    INTERRUPTED = "interrupted"


class Phase(StrEnum):
    """Where one subject stands."""

    WAITING = "waiting"
    LOADING = "loading"
    MEASURING = "measuring"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "interrupted"


@dataclass
class Line:
    """One test of one subject, as far as it got; `wanted` repetitions in all."""

    entry: Entry
    test: BenchTest
    wanted: int
    warm_up: WarmUp = field(default_factory=WarmUp)
    repetitions: list[Repetition] = field(default_factory=list)
    figures: BenchFigures | None = None
    remarks: tuple[Message, ...] = ()

    @property
    def warming(self) -> bool:
        """Whether it is repeated unrecorded now."""
        under_way = self.entry.phase is Phase.MEASURING and self.entry.current == self.test
        return under_way and not self.repetitions

    @property
    def first_token(self) -> Line | None:
        """The time to the first token of the same prompt at the same depth."""
        test = self.test
        wanted = BenchTest(test.prompt_tokens, 1, test.depth_tokens, BenchKind.FIRST_TOKEN)
        return next((line for line in self.entry.lines if line.test == wanted), None)


@dataclass
class Entry:
    """One subject: a model with the settings that it is measured under."""

    position: int
    subject: BenchSubject
    phase: Phase = Phase.WAITING
    load_fraction: float = 0.0
    loads_s: tuple[float, ...] = ()
    memory: BenchMemory = field(default_factory=BenchMemory)
    fault: Message | None = None
    score: float | None = None
    current: BenchTest | None = None
    lines: list[Line] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The model's name with its quantisation."""
        return self.subject.candidate.name

    def take_result(self, result: BenchResult) -> None:
        """Everything that was found of this subject."""
        self.loads_s, self.memory = result.loads_s, result.memory
        self.fault, self.score = result.fault, result.score
        self.phase = Phase.FAILED if result.fault else Phase.DONE
        found = {series.test: series for series in result.series}
        for line in self.lines:
            if (series := found.get(line.test)) is not None:
                line.warm_up, line.figures = series.warm_up, series.figures
                line.repetitions, line.remarks = list(series.repetitions), series.remarks


@dataclass
class BenchWalk:
    """All subjects in their order; `run` once it is finished, or where it came from history."""

    stage: Stage = Stage.PREPARING
    run_id: int | None = None
    entries: list[Entry] = field(default_factory=list)
    interleaved: bool = True
    remarks: tuple[Message, ...] = ()
    done: int = 0
    total: int = 0
    time_left_s: float | None = None
    current: int | None = None
    run: BenchRun | None = None

    @property
    def lines(self) -> list[Line]:
        """Every test of every subject."""
        return [line for entry in self.entries for line in entry.lines]

    @property
    def speeds(self) -> list[Line]:
        """The lines that are speeds."""
        return [line for line in self.lines if line.test.kind is BenchKind.SPEED]

    @property
    def fraction(self) -> float:
        """The share of the repetitions that lies behind, in [0, 1]."""
        if self.stage is Stage.FINISHED:
            return 1.0
        return self.done / self.total if self.total else 0.0

    def apply(self, event: BenchEvent) -> None:
        """Take in one event of the core; those that are not about a benchmark change nothing."""
        if isinstance(event, BenchPlanned):
            self._plan(event)
        elif isinstance(event, BenchFinished):
            self.stage, self.run, self.remarks = Stage.FINISHED, event.run, event.run.remarks
        elif isinstance(
            event,
            BenchLoadProgressed
            | BenchModelLoaded
            | WarmUpProgressed
            | SampleKept
            | BenchModelUnloaded
            | BenchResultFinished,
        ) and event.position < len(self.entries):
            self.current = event.position
            self._take(event, self.entries[event.position])

    def interrupt(self) -> None:
        """It was stopped; what was measured stays."""
        self.stage = Stage.INTERRUPTED
        for entry in self.entries:
            if entry.phase not in (Phase.DONE, Phase.FAILED):
                begun = any(line.repetitions for line in entry.lines)
                entry.phase = Phase.STOPPED if begun else Phase.WAITING

    def _plan(self, event: BenchPlanned) -> None:
        self.stage, self.run_id = Stage.MEASURING, event.run_id
        self.interleaved, self.remarks = event.interleaved, event.remarks
        self.entries = [
            _entry(position, subject, event.tests, event.repetitions)
            for position, subject in enumerate(event.subjects)
        ]
        self.total = len(self.lines) * event.repetitions

    def _take(
        self,
        event: BenchLoadProgressed
        | BenchModelLoaded
        | WarmUpProgressed
        | SampleKept
        | BenchModelUnloaded
        | BenchResultFinished,
        entry: Entry,
    ) -> None:
        if isinstance(event, BenchLoadProgressed):
            entry.phase, entry.load_fraction = Phase.LOADING, event.fraction
        elif isinstance(event, BenchModelLoaded):
            entry.phase, entry.loads_s = Phase.MEASURING, (*entry.loads_s, event.load_s)
            entry.memory = BenchMemory(event.memory, entry.memory.peak, entry.memory.unloaded)
        elif isinstance(event, BenchModelUnloaded):
            entry.memory = event.memory
        elif isinstance(event, BenchResultFinished):
            entry.take_result(event.result)
        else:
            self._measure(event, entry)

    def _measure(self, event: WarmUpProgressed | SampleKept, entry: Entry) -> None:
        entry.phase, entry.current = Phase.MEASURING, event.test
        line = next((one for one in entry.lines if one.test == event.test), None)
        if line is None:
            return
        if isinstance(event, WarmUpProgressed):
            line.warm_up = event.warm_up
        else:
            line.repetitions.append(event.repetition)
            line.figures = event.figures
            self.done, self.total = event.done, event.total
            self.time_left_s = event.time_left_s


def bench_walk_of(run: BenchRun) -> BenchWalk:
    """A past benchmark as it stood when it ended."""
    walk = BenchWalk(run_id=run.summary.run_id, interleaved=run.interleaved, run=run)
    walk.stage = Stage.FINISHED if run.summary.finished else Stage.INTERRUPTED
    walk.remarks = run.remarks
    for result in run.results:
        tests = tuple(series.test for series in result.series)
        entry = _entry(result.position, result.subject, tests, run.repetitions)
        entry.take_result(result)
        walk.entries.append(entry)
    walk.total = len(walk.lines) * run.repetitions
    walk.done = sum(len(line.repetitions) for line in walk.lines)
    if not run.summary.finished:
        walk.interrupt()
        for entry in walk.entries:
            if any(len(line.repetitions) < line.wanted for line in entry.lines):
                entry.phase = Phase.FAILED if entry.fault else Phase.STOPPED
    return walk


def _entry(
    position: int, subject: BenchSubject, tests: tuple[BenchTest, ...], repetitions: int
) -> Entry:
    entry = Entry(position, subject)
    entry.lines = [Line(entry, test, repetitions) for test in tests]
    return entry
