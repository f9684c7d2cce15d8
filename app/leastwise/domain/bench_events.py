"""What happens while models are measured, in the past tense; the closed list is `BenchEvent`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from leastwise.domain.bench_results import (
    BenchFigures,
    BenchMemory,
    BenchResult,
    BenchRun,
    Repetition,
    TuneResult,
    TuneTrial,
    WarmUp,
)
from leastwise.domain.benchmarks import BenchSubject, BenchTest
from leastwise.domain.events import ModelExamined
from leastwise.domain.measures import PeakMemory
from leastwise.domain.messages import Message


@dataclass(frozen=True)
class BenchPlanned:
    """What will be measured. Positions in later events count `subjects` from 0.

    `interleaved` when all fit into memory together; `remarks` concern the whole run.
    """

    run_id: int
    subjects: tuple[BenchSubject, ...]
    tests: tuple[BenchTest, ...]
    repetitions: int
    interleaved: bool
    remarks: tuple[Message, ...]


@dataclass(frozen=True)
class BenchLoadProgressed:
    """The share of the weights loaded, in [0, 1]."""

    position: int
    fraction: float


@dataclass(frozen=True)
class BenchModelLoaded:
    """A model is ready to be measured; when models are swapped this comes every round."""

    position: int
    load_s: float
    memory: PeakMemory | None


@dataclass(frozen=True)
class WarmUpProgressed:
    """One more repetition that is not recorded; `warm_up.stable` when it was the last."""

    position: int
    test: BenchTest
    warm_up: WarmUp


@dataclass(frozen=True)
class SampleKept:
    """A repetition was measured and is on the disk.

    `figures` are those of all its samples so far. `time_left_s` is None while it cannot be
    told yet; `done` of `total` repetitions are kept over all subjects and tests.
    """

    position: int
    test: BenchTest
    repetition: Repetition
    figures: BenchFigures
    done: int
    total: int
    time_left_s: float | None


@dataclass(frozen=True)
class BenchModelUnloaded:
    """A model was measured to its end and unloaded."""

    position: int
    memory: BenchMemory


@dataclass(frozen=True)
class BenchResultFinished:
    """All of one subject is known; `result.fault` where it could not be measured."""

    position: int
    result: BenchResult


@dataclass(frozen=True)
class BenchFinished:
    """The run is finished."""

    run: BenchRun


@dataclass(frozen=True)
class TuneTried:
    """Settings were tried and taken or not. `total` is how many will be tried at most."""

    trial: TuneTrial
    done: int
    total: int


@dataclass(frozen=True)
class TuneFinished:
    """The search is over and what it found is kept."""

    result: TuneResult


BenchEvent: TypeAlias = (
    ModelExamined
    | BenchPlanned
    | BenchLoadProgressed
    | BenchModelLoaded
    | WarmUpProgressed
    | SampleKept
    | BenchModelUnloaded
    | BenchResultFinished
    | BenchFinished
    | TuneTried
    | TuneFinished
)
