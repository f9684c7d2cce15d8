"""A core that replays a recorded walk: real domain events, real sentences, no model behind it.

It stands in where a test needs a state that real models do not give on demand (a storm of
events, a fault in mid-run, a name of 200 letters). What the real core does is tested with it.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from scipy.stats import beta

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate, MemoryPlan, ModelFile, RunSettings
from leastwise.domain.errors import BadInput, EnvironmentFault, LeastwiseError
from leastwise.domain.events import (
    CandidateFinished,
    CandidateStarted,
    CaseFinished,
    Event,
    LadderFinished,
    LadderPlanned,
    LoadProgressed,
    ModelExamined,
    ModelLoaded,
    PassForeseen,
    ProbeFinished,
)
from leastwise.domain.history import (
    CandidateProgress,
    FindRequest,
    OpenRun,
    RunSummary,
    StoredCandidate,
    StoredRun,
    SuiteListing,
)
from leastwise.domain.measures import PeakMemory, Probe, Timing
from leastwise.domain.messages import Message, say
from leastwise.domain.suites import Bar, Case, ChatTurn, Check, Generation, Suite
from leastwise.domain.verdicts import (
    Answer,
    CandidateResult,
    CaseOutcome,
    CaseResult,
    CheckOutcome,
    EarlyVerdict,
    LadderResult,
    Outcome,
    Verdict,
)
from leastwise.evals.suite_loading import load_suite
from leastwise.paths import Paths
from leastwise.settings import Settings
from tests.desktop.recorded_bench import RecordedBench
from tests.desktop.recorded_cloud import RecordedCloud
from tests.desktop.recorded_decisions import RecordedDecisions
from tests.desktop.recorded_downloads import RecordedDownloading
from tests.desktop.recorded_fit import RecordedFit
from tests.desktop.recorded_judges import RecordedJudges
from tests.desktop.recorded_machine import RecordedMachine
from tests.desktop.recorded_models import RecordedModels
from tests.desktop.recorded_past import RecordedPast
from tests.desktop.recorded_playground import RecordedPlayground
from tests.desktop.recorded_suites import RecordedSuites
from tests.desktop.recorded_tasks import RecordedTasks
from tests.desktop.recorded_upkeep import real_upkeep
from tests.desktop.recorded_work import RecordedWork

LONG_NAME = "A-model-with-a-name-that-does-not-end-" * 5 + "at-last-it-does"
ARABIC_NAME = "نموذج فرز الرسائل"
HTML_NAME = '<b>bold</b><img src="file:///etc/passwd">'


@dataclass(frozen=True)
class Recording:
    """One candidate: how good it is, and how big."""

    name: str
    parameters: int
    memory_bytes: int
    pass_share: float
    tokens_per_s: float
    fault: Message | None = None


RECORDINGS = (
    Recording("triage-20k", 20_480, 41 << 20, 0.05, 9_120.0),
    Recording("triage-60k", 61_440, 43 << 20, 0.41, 7_240.0),
    Recording("triage-150k", 148_480, 46 << 20, 0.83, 5_310.0),
    Recording("triage-400k", 402_000, 52 << 20, 0.972, 3_480.0),
    Recording("triage-800k", 811_000, 61 << 20, 0.99, 2_140.0),
    Recording("triage-1.6M", 1_620_000, 78 << 20, 0.99, 1_220.0),
    Recording("triage-3M", 3_020_000, 112 << 20, 1.0, 640.0),
)


@dataclass
class RecordedCore(
    RecordedMachine,
    RecordedFit,
    RecordedBench,
    RecordedModels,
    RecordedDownloading,
    RecordedSuites,
    RecordedCloud,
    RecordedWork,
):
    """Replays `recordings` over a suite of `cases`; each case takes `case_s` seconds.

    `failure` is raised by the walk after `fails_after` cases in all. A candidate is foreseen to
    pass after `foreseen_after` cases where all but six of them passed; 0 is never.
    """

    home: Path
    recordings: Sequence[Recording] = RECORDINGS
    cases: int = 220
    case_s: float = 0.0
    failure: LeastwiseError | None = None
    fails_after: int = 50
    foreseen_after: int = 0
    suite_fault: LeastwiseError | None = None
    runs: list[StoredRun] = field(default_factory=list)
    kept: dict[str, dict[int, CaseResult]] = field(default_factory=dict)
    requests: list[FindRequest] = field(default_factory=list)
    seen: int = 0
    with_files: bool = False
    recorded_decisions: RecordedDecisions = field(default_factory=RecordedDecisions)
    tasks: RecordedTasks = field(default_factory=RecordedTasks)
    playground: RecordedPlayground = field(default_factory=RecordedPlayground)

    def __post_init__(self) -> None:
        self.paths = Paths(self.home)
        self.settings = Settings()
        self.past = RecordedPast(self.runs)
        self.decisions = self.references = self.recorded_decisions
        self.judges = RecordedJudges(self)
        self.upkeep = real_upkeep(self)

    def suites(self) -> tuple[SuiteListing, ...]:
        if self.with_files:
            return self.files_listed()
        return (SuiteListing("support-triage", Path("/suites/support-triage"), shipped=True),)

    def load_suite(self, reference: str | None) -> Suite:
        if self.suite_fault is not None and reference is not None:
            raise self.suite_fault
        if self.with_files and reference is not None:
            return load_suite(Path(reference))
        cases = tuple(
            Case(i, (ChatTurn("user", f"Message {i}"),), (Check("equals", value="billing"),))
            for i in range(self.cases)
        )
        return Suite(
            name="support-triage",
            path="/suites/support-triage",
            sha256="ab" * 32,
            cases=cases,
            bar=Bar(0.95, ttft_s=0.5),
            generation=Generation(max_tokens=96),
            description="A support message in, JSON out",
        )

    def get_ready(self) -> None:
        """There is nothing to start."""

    def model_paths(self, reference: str | None) -> tuple[Path, ...]:
        if reference is not None:
            raise BadInput(say("model.none", path=reference))
        return tuple(Path(f"/models/{i}.gguf") for i in range(len(self.recordings)))

    def examine(
        self,
        paths: Sequence[Path],
        on_event: Callable[[Event], None],
        cancellation: Cancellation,
    ) -> tuple[Candidate, ...]:
        found = [self._candidate(int(path.stem)) for path in paths]
        for done, candidate in enumerate(found, start=1):
            cancellation.raise_if_asked()
            on_event(ModelExamined(candidate.model, done, len(found)))
        return tuple(sorted(found, key=lambda c: c.ladder_key))

    def find_request(
        self,
        suite: Suite,
        models: Sequence[Path],
        bar: Bar | None = None,
        resume: bool = False,
    ) -> FindRequest:
        return FindRequest(suite, tuple(models), bar or suite.bar, RunSettings(), resume)

    def open_run(self, request: FindRequest, candidates: Sequence[Candidate]) -> OpenRun | None:
        if not self.kept:
            return None
        progress = {key: CandidateProgress(cases) for key, cases in self.kept.items()}
        return OpenRun(7, progress, 12.5)

    def find(
        self,
        request: FindRequest,
        on_event: Callable[[Event], None],
        cancellation: Cancellation,
    ) -> LadderResult:
        self.requests.append(request)
        self.seen = 0
        kept = self.kept if request.resume else {}
        self.kept = {}
        candidates = self.examine(request.models, on_event, cancellation)
        required = request.bar.required_passes(self.cases)
        on_event(LadderPlanned(7, candidates, self.cases, required, request.resume))
        results: list[CandidateResult] = []
        answer: CandidateResult | None = None
        for position, candidate in enumerate(candidates):
            if answer is not None:
                result = self._idle(candidate, Verdict.NOT_NEEDED, say("candidate.not_needed"))
            elif candidate.fault is not None:
                reason = say("candidate.could_not_run", cause=candidate.fault)
                result = self._idle(candidate, Verdict.UNDECIDED, reason)
            else:
                walk = _Climb(self, position, candidate, required, on_event, cancellation)
                result = walk.climb(kept.get(candidate.key, {}))
            on_event(CandidateFinished(position, result))
            results.append(result)
            answer = result if result.verdict is Verdict.PASSES and answer is None else answer
        self.kept = {}
        summary = self._summary(request.bar, results, answer)
        done = LadderResult(7, request.suite, request.bar, tuple(results), answer, summary, 31.4)
        on_event(LadderFinished(done))
        return done

    def _summary(
        self, bar: Bar, results: Sequence[CandidateResult], answer: CandidateResult | None
    ) -> Message:
        undecided = tuple(r.candidate.name for r in results if r.verdict is Verdict.UNDECIDED)
        if answer is not None:
            assert answer.peak_memory is not None
            assert answer.probe is not None
            return say(
                "ladder.answer",
                model=answer.candidate.name,
                rate=answer.pass_rate,
                cases=answer.cases,
                memory=answer.peak_memory.total_bytes,
                speed=answer.probe.decode_tokens_per_s,
            )
        if undecided:
            return say("ladder.none_passes_with_gaps", count=len(results) - 1, undecided=undecided)
        best = max(r.pass_rate or 0 for r in results)
        return say("ladder.none_passes", count=len(results), best=best, bar=bar.pass_rate)

    def _idle(self, candidate: Candidate, verdict: Verdict, reason: Message) -> CandidateResult:
        return CandidateResult(candidate, verdict, reason, 0, 0, self.cases)

    def stored_run(self, run_id: int) -> StoredRun:
        for run in self.runs:
            if run.summary.run_id == run_id:
                return run
        raise BadInput(say("store.no_run", run_id=run_id))

    def close(self) -> None:
        """End what tries answers; nothing else is open."""
        self.suite_desk.close()

    def record_run(self) -> StoredRun:
        """Walk once and keep the result as a past run."""
        events: list[Event] = []
        request = self.find_request(self.load_suite(None), self.model_paths(None))
        result = self.find(request, events.append, Cancellation())
        self.requests.clear()
        cases: dict[int, list[CaseResult]] = {}
        for event in events:
            if isinstance(event, CaseFinished):
                cases.setdefault(event.position, []).append(event.result)
        run = stored_run(result, cases)
        self.runs.insert(0, run)
        return run

    def _decode_speed(self, number: int) -> float:
        return self.recordings[number].tokens_per_s

    def _candidate(self, number: int) -> Candidate:
        recording = self.recordings[number]
        model = ModelFile(
            path=f"/models/{number}.gguf",
            sha256=f"{number:064x}",
            file_bytes=recording.parameters + 180_000,
            name=recording.name,
            architecture="llama",
            quantisation="Q8_0",
            parameters=recording.parameters,
            context_tokens=512,
            licence="MIT",
        )
        if recording.fault is not None:
            return Candidate(model, fault=recording.fault)
        weights = recording.parameters
        rest = recording.memory_bytes - weights - (40 << 20)
        plan = MemoryPlan(weights, max(rest, 1 << 18), 0, 1 << 20, 1 << 18)
        return Candidate(model, plan=plan)


@dataclass
class _Climb:
    core: RecordedCore
    position: int
    candidate: Candidate
    required: int
    on_event: Callable[[Event], None]
    cancellation: Cancellation

    @property
    def recording(self) -> Recording:
        return self.core.recordings[int(Path(self.candidate.model.path).stem)]

    def climb(self, kept: dict[int, CaseResult]) -> CandidateResult:
        recording, total = self.recording, self.core.cases
        speed = recording.tokens_per_s
        self.on_event(CandidateStarted(self.position))
        for share in (0.0, 0.5, 1.0):
            self.on_event(LoadProgressed(self.position, share))
        self.on_event(ModelLoaded(self.position, 0.021))
        timing = Timing(62, 0, 31, 31 / speed, 62 / (speed * 8), 30 / speed)
        probe = Probe((timing,) * 5)
        self.on_event(ProbeFinished(self.position, probe))
        peak = PeakMemory(recording.memory_bytes, recording.memory_bytes - (6 << 20), 6 << 20)
        chance = random.Random(self.position)
        passed = run = 0
        mine = self.core.kept.setdefault(self.candidate.key, {})
        for index in range(total):
            good = chance.random() < recording.pass_share
            if index not in kept:
                self._wait()
            case = kept.get(index) or case_result(index, timing, passed=good)
            passed, run = passed + good, run + 1
            mine[index] = case
            self.on_event(CaseFinished(self.position, case, passed, run, peak, index in kept))
            if run == self.core.foreseen_after and passed >= run - 6:
                self.on_event(self._foreseen(passed, run))
            if run - passed > total - self.required:
                break
        return self._verdict(passed, run, probe, peak)

    def _wait(self) -> None:
        self.cancellation.raise_if_asked()
        core = self.core
        core.seen += 1
        if core.failure is not None and core.seen > core.fails_after:
            raise core.failure
        if core.case_s:
            time.sleep(core.case_s)

    def _foreseen(self, passed: int, run: int) -> PassForeseen:
        name, cases = self.candidate.name, self.core.cases
        told = say("ladder.foreseen", model=name, run=run, cases=cases, error=0.05)
        notes = (say("ladder.foreseen_memory"),)
        return PassForeseen(self.position, EarlyVerdict(0.05, passed, run, 9.6, run), told, notes)

    def _verdict(self, passed: int, run: int, probe: Probe, peak: PeakMemory) -> CandidateResult:
        total = self.core.cases
        figures = {"passed": passed, "cases": total, "required": self.required}
        good = passed >= self.required
        if good:
            reason = say("candidate.passes", rate=passed / total, **figures)
        elif run < total:
            reason = say(
                "candidate.fails_early",
                failed=run - passed,
                run=run,
                cases=total,
                required=self.required,
            )
        else:
            reason = say("candidate.fails_rate", rate=passed / total, **figures)
        return CandidateResult(
            candidate=self.candidate,
            verdict=Verdict.PASSES if good else Verdict.FAILS,
            reason=reason,
            passed=passed,
            run=run,
            cases=total,
            interval=interval(passed, run) if run == total else None,
            probe=probe,
            load_s=0.021,
            peak_memory=peak,
            wall_s=4.2,
        )


def interval(passed: int, run: int) -> tuple[float, float]:
    """Clopper and Pearson's, at 95 %."""
    low = float(beta.ppf(0.025, passed, run - passed + 1)) if passed else 0.0
    high = float(beta.ppf(0.975, passed + 1, run - passed)) if passed < run else 1.0
    return low, high


def case_result(index: int, timing: Timing, *, passed: bool, text: str = "") -> CaseResult:
    """A case that passed both of its checks, or failed the second."""
    answer = Answer(
        text=text or f'{{"category": "billing", "order": "A-1{index:03d}", "urgency": "low"}}',
        finish_reason="stop",
        timing=timing,
        prompt=f"<|user|>\nHello, my order A-1{index:03d} was charged twice on 3 March.\n"
        "<|assistant|>\n",
    )
    checks = [CheckOutcome("is-json", Outcome.PASSED, 1.0, say("check.passed"))]
    if passed:
        checks.append(CheckOutcome("equals", Outcome.PASSED, 1.0, say("check.passed")))
    else:
        reason = say("check.unsupported", name="a category of its own")
        checks.append(CheckOutcome("equals", Outcome.FAILED, 0.0, reason, metric="category"))
    outcome = Outcome.PASSED if passed else Outcome.FAILED
    score = 1.0 if passed else 0.5
    return CaseResult(index, answer, CaseOutcome(outcome, score, tuple(checks)))


def stored_run(result: LadderResult, cases: dict[int, list[CaseResult]]) -> StoredRun:
    """The run that the history would give back for `result`."""
    summary = RunSummary(
        run_id=result.run_id,
        started=datetime(2026, 11, 23, 14, 5, tzinfo=UTC),
        suite_name=result.suite.name,
        suite_sha256=result.suite.sha256,
        pass_rate=result.bar.pass_rate,
        candidates=len(result.results),
        cases_run=sum(r.run for r in result.results),
        finished=True,
        answer=result.answer.candidate.name if result.answer else None,
        wall_s=result.wall_s,
    )
    stored = tuple(
        StoredCandidate(
            candidate=r.candidate,
            verdict=r.verdict,
            reason=r.reason,
            passed=r.passed,
            run=r.run,
            interval=r.interval,
            probe=r.probe,
            load_s=r.load_s,
            peak_memory=r.peak_memory,
            wall_s=r.wall_s,
            cases=tuple(cases.get(position, ())),
        )
        for position, r in enumerate(result.results)
    )
    return StoredRun(summary, result.bar, len(result.suite.cases), stored, result.summary)


def named(name: str, number: int = 3) -> tuple[Recording, ...]:
    """The recordings with one of them called `name`."""
    return tuple(
        replace(recording, name=name) if i == number else recording
        for i, recording in enumerate(RECORDINGS)
    )


def none_passing() -> tuple[Recording, ...]:
    """The recordings of those that fail."""
    return RECORDINGS[:3]


def with_fault() -> tuple[Recording, ...]:
    """None passes, and one file is damaged."""
    fault = say("model.aborted_load", path="/models/3.gguf", how=say("how.exit", status=134))
    return (*RECORDINGS[:3], replace(RECORDINGS[3], fault=fault))


ENGINE_DIED = EnvironmentFault(
    say(
        "engine.died",
        model="triage-60k (Q8_0)",
        doing=say("engine.decoding"),
        how=say("how.signal", number=9, name="SIGKILL"),
        log="/home/me/.local/share/leastwise/logs/leastwise.log",
    )
)
