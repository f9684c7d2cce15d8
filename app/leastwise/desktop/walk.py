"""A walk of the ladder as the window shows it: plain Python, fed by events or by the history."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

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
    ModelLoaded,
    PassForeseen,
    ProbeFinished,
    PromptsTooLong,
)
from leastwise.domain.judging import judged_words
from leastwise.domain.messages import Message
from leastwise.domain.verdicts import (
    CandidateResult,
    CaseResult,
    LadderResult,
    Reliability,
    Verdict,
    chance_of_error,
    early_words,
)

if TYPE_CHECKING:
    from leastwise.domain.candidates import Candidate
    from leastwise.domain.history import StoredCandidate, StoredRun
    from leastwise.domain.measures import PeakMemory, Probe
    from leastwise.domain.suites import Bar


class Phase(StrEnum):
    """Where a rung stands."""

    WAITING = "waiting"
    MAKING = "being made"
    LOADING = "loading"
    MEASURING = "measuring speed"
    ANSWERING = "answering"
    CONFIRMING = "confirming"
    STOPPED = "interrupted"
    DECIDED = "decided"


class Stage(StrEnum):
    """Where the walk stands."""

    PREPARING = "preparing"
    WALKING = "walking"
    FINISHED = "finished"
    INTERRUPTED = "interrupted"


@dataclass
class Rung:
    """One candidate on the ladder, as far as it got. `total` counts the suite's cases."""

    candidate: Candidate
    total: int
    phase: Phase = Phase.WAITING
    made_fraction: float = 0.0
    load_fraction: float = 0.0
    load_s: float | None = None
    probe: Probe | None = None
    cases: dict[int, CaseResult] = field(default_factory=dict)
    passed: int = 0
    run: int = 0
    peak_memory: PeakMemory | None = None
    verdict: Verdict | None = None
    reason: Message | None = None
    interval: tuple[float, float] | None = None
    suite_interval: tuple[float, float] | None = None
    reliability: Reliability | None = None
    notice: Message | None = None
    wall_s: float = 0.0
    fresh: int = 0
    told: int = 0
    answering_since_s: float | None = None
    latest_s: float | None = None

    @property
    def pass_rate(self) -> float | None:
        """Passed cases per case run; None where none was run."""
        return self.passed / self.run if self.run else None

    @property
    def cases_per_s(self) -> float | None:
        """Cases answered per second in this sitting; None before two are done."""
        if self.answering_since_s is None or self.latest_s is None or self.fresh < 2:
            return None
        spent_s = self.latest_s - self.answering_since_s
        return self.fresh / spent_s if spent_s > 0 else None

    @property
    def longest_left_s(self) -> float | None:
        """Time left if every case of this rung must be run, at the rate so far."""
        rate = self.cases_per_s
        return (self.total - self.run) / rate if rate else None

    @property
    def reused(self) -> int:
        """How many of its cases were answered in earlier runs."""
        return sum(case.reused for case in self.cases.values())

    @property
    def failed_cases(self) -> list[int]:
        """The indexes of the cases that did not pass, ascending."""
        return sorted(i for i, case in self.cases.items() if case.outcome.outcome != "passed")

    def decide(self, result: CandidateResult) -> None:
        """Take over the verdict and what it rests on."""
        self.phase = Phase.DECIDED
        self.verdict, self.reason = result.verdict, result.reason
        self.passed, self.run, self.interval = result.passed, result.run, result.interval
        self.suite_interval, self.reliability = result.suite_interval, result.reliability
        self.probe = result.probe or self.probe
        self.load_s = result.load_s if result.load_s is not None else self.load_s
        self.peak_memory = result.peak_memory or self.peak_memory
        self.wall_s = result.wall_s


@dataclass
class Walk:
    """All rungs, ascending. `changed` holds the positions to repaint; views empty it.

    `foreseen` is there while the rest of the answer's cases is run; `early` tells when it was.
    """

    bar: Bar
    suite_name: str
    clock: Callable[[], float] = time.monotonic
    stage: Stage = Stage.PREPARING
    rungs: list[Rung] = field(default_factory=list)
    cases: int = 0
    required_passes: int = 0
    run_id: int | None = None
    resumed: bool = False
    current: int | None = None
    summary: Message | None = None
    answer: int | None = None
    wall_s: float | None = None
    judges: tuple[Message, ...] = ()
    foreseen: PassForeseen | None = None
    early: tuple[Message, ...] = ()
    changed: set[int] = field(default_factory=set)

    def apply(self, event: Event) -> None:
        """Take in one event of the core."""
        if isinstance(event, LadderPlanned):
            self._plan(event)
        elif isinstance(event, LadderFinished):
            self.stage, self.summary = Stage.FINISHED, event.result.summary
            self.wall_s = event.result.wall_s
            found = event.result
            self.early = early_words(found.answer, self.cases, found.wall_s, found.bar)
            self.judges = _judged(event.result)
            self.answer = self._smallest_passing() if event.result.answer else None
        elif isinstance(event, PassForeseen):
            self.foreseen = event
        elif not isinstance(
            event,
            CandidateStarted
            | MakingProgressed
            | CandidateMade
            | LoadProgressed
            | ModelLoaded
            | ProbeFinished
            | PromptsTooLong
            | CaseFinished
            | ConfirmationStarted
            | CandidateFinished,
        ):
            return
        elif event.position < len(self.rungs):
            if isinstance(event, CandidateFinished):
                self.foreseen = None
            self._take(event, self.rungs[event.position])
            self.changed.add(event.position)

    def interrupt(self) -> None:
        """The walk was stopped; what was finished stays."""
        self.stage = Stage.INTERRUPTED
        for position, rung in enumerate(self.rungs):
            if rung.phase is not Phase.DECIDED:
                rung.phase = Phase.STOPPED if rung.run else Phase.WAITING
                self.changed.add(position)

    @property
    def chance_of_error(self) -> Message | None:
        """What giving candidates up early may have cost the answer; None where none was."""
        return chance_of_error((rung.verdict, rung.reason) for rung in self.rungs)

    @property
    def prepared(self) -> bool:
        """Whether it came further than what precedes the first candidate."""
        return self.stage is not Stage.PREPARING

    @property
    def decided(self) -> int:
        """How many rungs have their verdict."""
        return sum(rung.phase is Phase.DECIDED for rung in self.rungs)

    @property
    def fraction(self) -> float:
        """The share of the walk that lies behind, in [0, 1]; it never falls."""
        if self.stage is Stage.FINISHED:
            return 1.0
        if not self.rungs:
            return 0.0
        shares = [
            1.0 if rung.phase is Phase.DECIDED else rung.run / max(rung.total, 1)
            for rung in self.rungs
        ]
        return sum(shares) / len(shares)

    def _plan(self, event: LadderPlanned) -> None:
        self.stage = Stage.WALKING
        self.run_id, self.resumed = event.run_id, event.resumed
        self.cases, self.required_passes = event.cases, event.required_passes
        self.rungs = [Rung(candidate, event.cases) for candidate in event.candidates]
        self.changed = set(range(len(self.rungs)))

    def _take(
        self,
        event: CandidateStarted
        | MakingProgressed
        | CandidateMade
        | LoadProgressed
        | ModelLoaded
        | ProbeFinished
        | PromptsTooLong
        | CaseFinished
        | ConfirmationStarted
        | CandidateFinished,
        rung: Rung,
    ) -> None:
        if isinstance(event, CandidateStarted):
            self.current, rung.phase = event.position, Phase.LOADING
        elif isinstance(event, MakingProgressed):
            rung.phase = Phase.MAKING
            rung.made_fraction = max(rung.made_fraction, event.fraction)
        elif isinstance(event, CandidateMade):
            rung.candidate, rung.phase = event.candidate, Phase.LOADING
        elif isinstance(event, LoadProgressed):
            rung.load_fraction = max(rung.load_fraction, event.fraction)
        elif isinstance(event, ModelLoaded):
            rung.load_s, rung.load_fraction = event.load_s, 1.0
            rung.phase = Phase.MEASURING
        elif isinstance(event, ProbeFinished):
            rung.probe, rung.phase = event.probe, Phase.ANSWERING
            rung.answering_since_s = self.clock()
        elif isinstance(event, PromptsTooLong):
            rung.notice = event.message
        elif isinstance(event, CaseFinished):
            self._finish_case(event, rung)
        elif isinstance(event, ConfirmationStarted):
            rung.phase = Phase.CONFIRMING
        else:
            rung.decide(event.result)

    def _finish_case(self, event: CaseFinished, rung: Rung) -> None:
        rung.cases[event.result.case_index] = event.result
        rung.told += 1
        rung.passed, rung.run = event.passed, event.run
        rung.peak_memory = event.peak_memory or rung.peak_memory
        if event.is_fresh:
            if rung.phase is not Phase.CONFIRMING:
                rung.phase = Phase.ANSWERING
            rung.fresh += 1
            rung.latest_s = self.clock()
            if rung.answering_since_s is None:
                rung.answering_since_s = rung.latest_s

    def _smallest_passing(self) -> int | None:
        passing = (i for i, rung in enumerate(self.rungs) if rung.verdict is Verdict.PASSES)
        return next(passing, None)


def walk_of(run: StoredRun) -> Walk:
    """A past run, as it stood when it ended."""
    walk = Walk(run.bar, run.summary.suite_name, run_id=run.summary.run_id, cases=run.cases)
    walk.judges = _judged(run)
    walk.early = early_words(run.answer, run.cases, run.summary.wall_s, run.bar)
    walk.required_passes = run.bar.required_passes(run.cases)
    walk.rungs = [_stored_rung(stored, run.cases) for stored in run.candidates]
    walk.stage = Stage.FINISHED if run.summary.finished else Stage.INTERRUPTED
    walk.summary, walk.wall_s = run.summary_message, run.summary.wall_s
    if run.summary.answer is not None:
        passing = (i for i, rung in enumerate(walk.rungs) if rung.verdict is Verdict.PASSES)
        walk.answer = next(passing, None)
    reached = (i for i, rung in enumerate(walk.rungs) if rung.verdict is None and rung.run)
    walk.current = next(reached, None)
    walk.changed = set(range(len(walk.rungs)))
    return walk


def _stored_rung(stored: StoredCandidate, cases: int) -> Rung:
    begun = Phase.STOPPED if stored.run else Phase.WAITING
    return Rung(
        candidate=stored.candidate,
        total=cases,
        phase=Phase.DECIDED if stored.verdict else begun,
        load_s=stored.load_s,
        probe=stored.probe,
        cases={case.case_index: case for case in stored.cases},
        told=len(stored.cases),
        passed=stored.passed,
        run=stored.run,
        peak_memory=stored.peak_memory,
        verdict=stored.verdict,
        reason=stored.reason,
        interval=stored.interval,
        suite_interval=stored.suite_interval,
        reliability=stored.reliability,
        wall_s=stored.wall_s,
    )


def _judged(run: LadderResult | StoredRun) -> tuple[Message, ...]:
    return judged_words(run.judged_by, run.agreement, run.judging)
