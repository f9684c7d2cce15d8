"""What measuring found: samples, what they say, runs, comparisons, tuned settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from leastwise.domain.benchmarks import (
    BenchKind,
    BenchSample,
    BenchSubject,
    BenchTest,
    ChosenSettings,
)
from leastwise.domain.candidates import ChosenByEngine, ModelFile, RunSettings
from leastwise.domain.computer import Computer
from leastwise.domain.measures import PeakMemory
from leastwise.domain.messages import Message


@dataclass(frozen=True)
class Watched:
    """What the system told of itself while one repetition ran; None where it does not tell.

    `others_cpu_share` is the part of all processors' time that other processes used, in
    [0, 1]; `throttle_events` counts what the processor's thermal counters rose by.
    """

    others_cpu_share: float | None = None
    frequency_hz: float | None = None
    throttle_events: int | None = None
    temperature_celsius: float | None = None


@dataclass(frozen=True)
class Repetition:
    """One recorded repetition: in which round, and how far into the run it began."""

    round: int
    begun_s: float
    sample: BenchSample
    watched: Watched = Watched()


@dataclass(frozen=True)
class WarmUp:
    """The repetitions before the recorded ones, kept apart; in nanoseconds.

    `stable` tells whether the last three lay within `tolerance` (a share) of their median.
    """

    samples_ns: tuple[int, ...] = ()
    stable: bool = False
    tolerance: float = 0.0


@dataclass(frozen=True)
class Spread:
    """A median with its 95 % interval; `low` and `high` are None for fewer than three samples.

    `mean` and `deviation` (n - 1) are llama-bench's; the deviation of one sample is 0, as there.
    """

    median: float
    low: float | None
    high: float | None
    mean: float
    deviation: float

    @property
    def half_width(self) -> float | None:
        """Half the interval's width as a share of the median; None without an interval."""
        if self.low is None or self.high is None or self.median == 0:
            return None
        return (self.high - self.low) / 2 / self.median


@dataclass(frozen=True)
class Noise:
    """Whether the interval is too wide to rely on, and what it would take to settle it.

    `more_repetitions` and `more_s` come from the interval shrinking as n ** -1/2.
    """

    noisy: bool
    half_width: float | None
    more_repetitions: int = 0
    more_s: float = 0.0


@dataclass(frozen=True)
class Drift:
    """A trend over the order of the samples, by Kendall's test of the Theil-Sen slope.

    `change` is what it adds up to from the first sample to the last, as a share of the median
    time: positive became slower.
    """

    change: float
    p_value: float
    drifting: bool


@dataclass(frozen=True)
class BenchFigures:
    """What the samples of one test say.

    `tokens_per_s` is None for FIRST_TOKEN, `evaluate_ns` (without tokenising and sampling) is
    None for SPEED; `elapsed_ns` is both kinds' timer.
    """

    samples: int
    elapsed_ns: Spread
    tokens_per_s: Spread | None
    evaluate_ns: Spread | None
    noise: Noise
    drift: Drift | None


@dataclass(frozen=True)
class BenchSeries:
    """One test of one subject: every sample, what they say, and what spoils them.

    `figures` is None where none was taken; `remarks` say noise, drift, a busy machine,
    throttling, an unstable warm-up.
    """

    test: BenchTest
    warm_up: WarmUp
    repetitions: tuple[Repetition, ...]
    figures: BenchFigures | None
    remarks: tuple[Message, ...] = ()
    started: datetime | None = None

    @property
    def is_prefill(self) -> bool:
        """Whether it is a prompt alone that is timed, so that a time to the first token fits."""
        return self.test.prompt_tokens > 0 and self.test.output_tokens == 0


@dataclass(frozen=True)
class BenchMemory:
    """One process's memory: with the model loaded, at the peak, and after unloading it."""

    loaded: PeakMemory | None = None
    peak: PeakMemory | None = None
    unloaded: PeakMemory | None = None


@dataclass(frozen=True)
class RanBy:
    """What llama.cpp calls a model, and how it runs it."""

    description: str
    chosen: ChosenByEngine


@dataclass(frozen=True)
class BenchResult:
    """What was found of one subject. `loads_s` has one entry a load; `fault` ended it early.

    `score` is the preset's, by its formula and our measurement; None where it cannot be had.
    `description` is what llama.cpp calls the model ("llama 1B Q8_0"), or empty; `engine` is how
    it ran it.
    """

    position: int
    subject: BenchSubject
    series: tuple[BenchSeries, ...]
    loads_s: tuple[float, ...] = ()
    memory: BenchMemory = BenchMemory()
    fault: Message | None = None
    score: float | None = None
    description: str = ""
    engine: ChosenByEngine | None = None

    def first_token(self, test: BenchTest) -> BenchSeries | None:
        """The time to the first token of the same prompt at the same depth, if it was taken."""
        wanted = BenchTest(test.prompt_tokens, 1, test.depth_tokens, BenchKind.FIRST_TOKEN)
        return next((one for one in self.series if one.test == wanted), None)

    @property
    def speeds(self) -> tuple[BenchSeries, ...]:
        """The series that are speeds, in the order of the tests."""
        return tuple(one for one in self.series if one.test.kind is BenchKind.SPEED)


@dataclass(frozen=True)
class BenchConditions:
    """The computer at the beginning of a run, as far as it bears on speed."""

    on_battery: bool | None = None
    governor: str = ""
    frequency_max_hz: float | None = None
    others_cpu_share: float | None = None
    memory_available_bytes: int | None = None


@dataclass(frozen=True)
class BenchPlan:
    """A run that is about to begin, as it is kept: subjects by position, tests by place."""

    subjects: tuple[BenchSubject, ...]
    tests: tuple[BenchTest, ...]
    repetitions: int
    interleaved: bool
    preset: str
    build: str
    backends: str
    computer: Computer
    conditions: BenchConditions
    remarks: tuple[Message, ...] = ()


@dataclass(frozen=True)
class BenchSummary:
    """One row of the list of runs; `finished` is false for an interrupted or running one."""

    run_id: int
    started: datetime
    finished: bool
    models: tuple[str, ...]
    tests: tuple[str, ...]
    samples: int
    wall_s: float
    preset: str = ""


@dataclass(frozen=True)
class BenchRun:
    """A run, whole. `interleaved`: the models took turns; otherwise they were swapped by rounds.

    `backends` are those of llama.cpp with commas between, as llama-bench names them.
    `remarks` concern the run as a whole (battery, governor, models that were swapped).
    """

    summary: BenchSummary
    computer: Computer
    conditions: BenchConditions
    build: str
    version: str
    repetitions: int
    interleaved: bool
    results: tuple[BenchResult, ...]
    remarks: tuple[Message, ...] = ()
    backends: str = ""


@dataclass(frozen=True)
class BenchSide:
    """One side of a comparison: a recorded run, and which of its subjects (from 0)."""

    run_id: int
    position: int = 0


@dataclass(frozen=True)
class ComparedTest:
    """The second side against the first, on one test.

    `ratio` is the second's median speed over the first's (of FIRST_TOKEN: the first's time over
    the second's), so that above 1 is faster; `paired` when both took turns in one run.
    `words` say it: faster, slower, no difference that can be told, too few samples.
    """

    test: BenchTest
    first: BenchFigures
    second: BenchFigures
    ratio: float
    low: float | None
    high: float | None
    paired: bool
    words: Message


@dataclass(frozen=True)
class BenchComparison:
    """Two recorded results, test by test; `differences` say what else differs between them.

    (Model, settings, machine, build, version: each as a message.)
    """

    first: BenchSide
    second: BenchSide
    first_result: BenchResult
    second_result: BenchResult
    tests: tuple[ComparedTest, ...]
    differences: tuple[Message, ...] = ()


@dataclass(frozen=True)
class TuneTrial:
    """Settings that were tried against those in force then, and what came of it.

    `change` are the settings that differ. `ratio` compares the time of `prompt_tokens` and
    `output_tokens` together; above 1 is faster. `fault` where they could not be run.
    """

    change: ChosenSettings
    prefill_tokens_per_s: Spread | None
    decode_tokens_per_s: Spread | None
    ratio: float | None
    low: float | None
    high: float | None
    taken: bool
    fault: Message | None = None


@dataclass(frozen=True)
class TunedSettings:
    """The settings found for a model on this computer with this build; `tuned` is when."""

    model_sha256: str
    build: str
    settings: ChosenSettings
    tuned: datetime
    trials: tuple[TuneTrial, ...]
    run_settings: RunSettings


@dataclass(frozen=True)
class TuneResult:
    """What tuning came to. `words` say whether other settings are better beyond the noise."""

    model: ModelFile
    tuned: TunedSettings
    words: Message
