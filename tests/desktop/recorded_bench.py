"""The part of the recorded core that replays benchmarks: real events, figures and comparisons."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from leastwise.bench.comparing import compare
from leastwise.bench.judging import judged_series
from leastwise.bench.planning import check
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
    TuneFinished,
    TuneTried,
    WarmUpProgressed,
)
from leastwise.domain.bench_results import (
    BenchComparison,
    BenchConditions,
    BenchMemory,
    BenchResult,
    BenchRun,
    BenchSeries,
    BenchSide,
    BenchSummary,
    Repetition,
    Spread,
    TunedSettings,
    TuneResult,
    TuneTrial,
    WarmUp,
    Watched,
)
from leastwise.domain.benchmarks import (
    DEFAULT_REPETITIONS,
    NANOSECONDS,
    BenchKind,
    BenchRequest,
    BenchSample,
    BenchSubject,
    BenchTest,
    ChosenSettings,
    TuneRequest,
    bench_tests,
)
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate, RunSettings
from leastwise.domain.computer import Computer
from leastwise.domain.errors import BadInput, LeastwiseError
from leastwise.domain.measures import PeakMemory
from leastwise.domain.messages import say

Tell = Callable[[BenchEvent], None]


@dataclass(kw_only=True)
class RecordedBench:
    """Each sample takes `sample_s` seconds; `bench_failure` is raised after `bench_fails_after`."""

    sample_s: float = 0.0
    bench_failure: LeastwiseError | None = None
    bench_fails_after: int = 7
    benchmarks: list[BenchRun] = field(default_factory=list)
    bench_requests: list[BenchRequest] = field(default_factory=list)
    tune_requests: list[TuneRequest] = field(default_factory=list)

    def _candidate(self, number: int) -> Candidate:
        raise NotImplementedError

    def _decode_speed(self, number: int) -> float:
        raise NotImplementedError

    def computer(self) -> Computer:
        raise NotImplementedError

    def bench_request(
        self,
        models: Sequence[Path],
        tests: Sequence[BenchTest] = bench_tests(),
        choices: Sequence[ChosenSettings] = (ChosenSettings(),),
        repetitions: int = DEFAULT_REPETITIONS,
        use_tuned: bool = True,
        preset: str = "",
    ) -> BenchRequest:
        settings = RunSettings(threads=8)
        request = BenchRequest(
            tuple(models), tuple(tests), settings, tuple(choices), repetitions, use_tuned, preset
        )
        check(request)
        return request

    def bench(self, request: BenchRequest, on_event: Tell, cancellation: Cancellation) -> BenchRun:
        self.bench_requests.append(request)
        replay = _Replay(self, request, len(self.benchmarks) + 1, on_event, cancellation)
        try:
            replay.measure()
        finally:
            self.benchmarks.insert(0, replay.run)
        on_event(BenchFinished(replay.run))
        return replay.run

    def bench_runs(self, limit: int = 50) -> tuple[BenchSummary, ...]:
        return tuple(run.summary for run in self.benchmarks)[:limit]

    def bench_run(self, run_id: int) -> BenchRun:
        for run in self.benchmarks:
            if run.summary.run_id == run_id:
                return run
        raise BadInput(say("bench.no_run", run_id=run_id))

    def compare_bench(self, first: BenchSide, second: BenchSide) -> BenchComparison:
        return compare(self.bench_run(first.run_id), first, self.bench_run(second.run_id), second)

    def tune_request(self, model: Path, with_kv_types: bool = False) -> TuneRequest:
        return TuneRequest(model, RunSettings(threads=8), with_kv_types=with_kv_types)

    def tune(self, request: TuneRequest, on_event: Tell, cancellation: Cancellation) -> TuneResult:
        self.tune_requests.append(request)
        candidate = self._candidate(int(request.model.stem))
        fast, slow = Spread(9800, 9700, 9900, 9801, 40), Spread(8800, 8700, 8900, 8801, 40)
        changes = (
            (ChosenSettings(threads=4), 0.91, 0.89, 0.93, False),
            (ChosenSettings(threads=16), 1.12, 1.09, 1.15, True),
            (ChosenSettings(micro_batch_tokens=256), 1.0, 0.98, 1.02, False),
        )
        trials: list[TuneTrial] = []
        for done, (change, ratio, low, high, taken) in enumerate(changes, start=1):
            cancellation.raise_if_asked()
            time.sleep(self.sample_s)
            speed = fast if taken else slow
            trials.append(TuneTrial(change, speed, speed, ratio, low, high, taken))
            on_event(TuneTried(trials[-1], done, 6))
        tuned = TunedSettings(
            candidate.model.sha256,
            "b9999",
            ChosenSettings(threads=16),
            datetime(2026, 11, 24, tzinfo=UTC),
            tuple(trials),
            RunSettings(threads=16),
        )
        words = say(
            "tune.better",
            model=candidate.name,
            gain=0.12,
            low=0.09,
            high=0.15,
            settings="threads 16",
        )
        result = TuneResult(candidate.model, tuned, words)
        on_event(TuneFinished(result))
        return result

    def record_bench(self, models: int = 3, **kind: Any) -> BenchRun:
        """Measure the first models once, and keep it as a past benchmark."""
        paths = [Path(f"/models/{number}.gguf") for number in range(models)]
        request = self.bench_request(paths, **kind)
        run = self.bench(request, lambda _event: None, Cancellation())
        self.bench_requests.clear()
        return run


class _Replay:
    """One benchmark under way."""

    def __init__(
        self,
        core: RecordedBench,
        request: BenchRequest,
        run_id: int,
        on_event: Tell,
        cancellation: Cancellation,
    ) -> None:
        self._core, self._request, self._tell = core, request, on_event
        self._cancellation, self._run_id = cancellation, run_id
        self._numbers = [int(path.stem) for path in request.models]
        self._chance = random.Random(run_id)
        self._done = 0
        self._finished = False
        self._total = len(request.models) * len(request.tests) * request.repetitions
        self._warm: dict[tuple[int, BenchTest], WarmUp] = {}
        self._kept: dict[tuple[int, BenchTest], list[Repetition]] = {}
        self._loaded: set[int] = set()
        self._memory: dict[int, BenchMemory] = {}

    @property
    def _subjects(self) -> tuple[BenchSubject, ...]:
        (choice,) = self._request.choices
        candidates = [self._core._candidate(number) for number in self._numbers]
        settings = choice.over(self._request.settings)
        return tuple(BenchSubject(replace(one, settings=settings)) for one in candidates)

    @property
    def run(self) -> BenchRun:
        """What is kept of it."""
        subjects, request = self._subjects, self._request
        summary = BenchSummary(
            run_id=self._run_id,
            started=datetime(2026, 11, 24, 9, 30, tzinfo=UTC) + timedelta(minutes=self._run_id),
            finished=self._finished,
            models=tuple(subject.candidate.name for subject in subjects),
            tests=tuple(test.name for test in request.tests),
            samples=self._done,
            wall_s=12.5,
            preset=request.preset,
        )
        return BenchRun(
            summary=summary,
            computer=self._core.computer(),
            conditions=BenchConditions(governor="performance"),
            build="b9999",
            version="0.1.0",
            repetitions=request.repetitions,
            interleaved=True,
            results=tuple(self._result(position) for position in range(len(subjects))),
            backends="CPU",
        )

    def measure(self) -> None:
        """Load all, warm them, then measure round by round."""
        request = self._request
        subjects = self._subjects
        self._tell(
            BenchPlanned(self._run_id, subjects, request.tests, request.repetitions, True, ())
        )
        for position, subject in enumerate(subjects):
            if subject.candidate.fault is None:
                self._load(position)
            else:
                self._tell(BenchResultFinished(position, self._result(position)))
        for number in range(request.repetitions):
            for position in sorted(self._loaded):
                for test in request.tests:
                    self._repeat(position, test, number)
        self._finished = True
        for position in sorted(self._loaded):
            loaded = self._memory[position]
            left = PeakMemory(40 << 20, 34 << 20, 6 << 20)
            self._memory[position] = replace(loaded, unloaded=left)
            self._tell(BenchModelUnloaded(position, self._memory[position]))
            self._tell(BenchResultFinished(position, self._result(position)))

    def _load(self, position: int) -> None:
        for share in (0.0, 0.5, 1.0):
            self._tell(BenchLoadProgressed(position, share))
        subject = self._subjects[position]
        assert subject.candidate.plan is not None
        total = subject.candidate.plan.total_bytes + (40 << 20)
        peak = PeakMemory(total, total - (6 << 20), 6 << 20)
        self._memory[position] = BenchMemory(peak, peak)
        self._loaded.add(position)
        self._tell(BenchModelLoaded(position, 0.021, peak))
        for test in self._request.tests:
            taken = tuple(self._sample(position, test).elapsed_ns for _ in range(3))
            self._warm[position, test] = WarmUp(taken, stable=True, tolerance=0.03)
            self._tell(WarmUpProgressed(position, test, self._warm[position, test]))

    def _repeat(self, position: int, test: BenchTest, number: int) -> None:
        core = self._core
        self._cancellation.raise_if_asked()
        time.sleep(core.sample_s)
        if core.bench_failure is not None and self._done >= core.bench_fails_after:
            raise core.bench_failure
        kept = self._kept.setdefault((position, test), [])
        watched = Watched(others_cpu_share=0.01)
        kept.append(Repetition(number, 0.1 * self._done, self._sample(position, test), watched))
        found = figures(test, kept)
        assert found is not None
        self._done += 1
        left_s = (self._total - self._done) * 0.4
        self._tell(SampleKept(position, test, kept[-1], found, self._done, self._total, left_s))

    def _sample(self, position: int, test: BenchTest) -> BenchSample:
        """The second model is noisy; depth costs a third at 4096 tokens."""
        decode = self._core._decode_speed(self._numbers[position])
        noise = self._chance.gauss(1, 0.06 if position == 1 else 0.004)
        slower = (1 + test.depth_tokens / 8192) * noise
        prefill_s = test.prompt_tokens / (decode * 8) * slower
        if test.kind is BenchKind.FIRST_TOKEN:
            evaluate_ns = round(prefill_s * NANOSECONDS)
            return BenchSample(evaluate_ns + 130_000, 110_000, evaluate_ns, 20_000)
        whole_s = prefill_s + test.output_tokens / decode * slower
        return BenchSample(max(round(whole_s * NANOSECONDS), 1))

    def _result(self, position: int) -> BenchResult:
        series = []
        for test in self._request.tests:
            warm_up = self._warm.get((position, test), WarmUp())
            kept = tuple(self._kept.get((position, test), ()))
            series.append(judged_series(BenchSeries(test, warm_up, kept, None)))
        subject = self._subjects[position]
        loaded = position in self._loaded
        return BenchResult(
            position=position,
            subject=subject,
            series=tuple(series),
            loads_s=(0.021,) if loaded else (),
            memory=self._memory.get(position, BenchMemory()),
            fault=subject.candidate.fault,
            description="llama 1B Q8_0",
        )
