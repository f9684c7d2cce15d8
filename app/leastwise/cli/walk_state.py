"""What is known so far of a walk up the ladder, kept up to date by its events."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from leastwise.domain.candidates import Candidate
from leastwise.domain.events import (
    CandidateFinished,
    CandidateMade,
    CandidateStarted,
    CaseFinished,
    ConfirmationStarted,
    Event,
    LadderPlanned,
    LoadProgressed,
    MakingProgressed,
    ModelExamined,
    ModelLoaded,
    NotKeptAwake,
    PassForeseen,
    ProbeFinished,
    VariantTold,
)
from leastwise.domain.measures import PeakMemory, Probe
from leastwise.domain.messages import Message
from leastwise.domain.verdicts import CandidateResult, Outcome

_CASES_FOR_AN_ESTIMATE = 5


@dataclass
class RungState:
    """One candidate on the way, its outcomes by case in the order in which they came.

    `fresh` counts the cases that were run in this sitting.
    """

    candidate: Candidate
    cases: int
    stage: str = "waits"
    outcomes: dict[int, Outcome] = field(default_factory=dict)
    passed: int = 0
    run: int = 0
    fresh: int = 0
    fresh_since_s: float = 0.0
    probe: Probe | None = None
    peak: PeakMemory | None = None
    result: CandidateResult | None = None

    def time_left_s(self, now_s: float) -> float | None:
        """At most so long until the verdict, at this sitting's pace; None while unknown."""
        if self.result is not None or self.fresh < _CASES_FOR_AN_ESTIMATE:
            return None
        return (now_s - self.fresh_since_s) / self.fresh * (self.cases - self.run)


class WalkState:
    """The rungs in ascending order, and how far the walk is. `clock` gives seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.rungs: list[RungState] = []
        self.examined: ModelExamined | None = None
        self.planned: LadderPlanned | None = None
        self.not_kept_awake: Message | None = None
        self.told: Message | None = None
        self.foreseen: PassForeseen | None = None

    def take(self, event: Event) -> None:
        """Bring the state up to date."""
        if isinstance(event, ModelExamined):
            self.examined = event
        elif isinstance(event, NotKeptAwake):
            self.not_kept_awake = event.reason
        elif isinstance(event, VariantTold):
            self.told = event.message
        elif isinstance(event, LadderPlanned):
            self.planned = event
            self.rungs = [RungState(one, event.cases) for one in event.candidates]
        elif isinstance(event, CandidateMade):
            self.rungs[event.position].candidate = event.candidate
        elif isinstance(event, CaseFinished):
            self._take_case(self.rungs[event.position], event)
        elif isinstance(event, PassForeseen):
            self.foreseen = event
        elif isinstance(event, CandidateFinished):
            self.foreseen = None
            self._take_result(self.rungs[event.position], event.result)
        elif isinstance(
            event,
            CandidateStarted
            | MakingProgressed
            | LoadProgressed
            | ModelLoaded
            | ProbeFinished
            | ConfirmationStarted,
        ):
            self._take_stage(self.rungs[event.position], event)

    def _take_stage(
        self,
        rung: RungState,
        event: (
            CandidateStarted
            | MakingProgressed
            | LoadProgressed
            | ModelLoaded
            | ProbeFinished
            | ConfirmationStarted
        ),
    ) -> None:
        if isinstance(event, CandidateStarted):
            rung.stage = "loads" if rung.candidate.cloud is None else "is asked"
            rung.fresh_since_s = self.clock()
        elif isinstance(event, MakingProgressed):
            rung.stage = f"is made {event.fraction:.0%}"
        elif isinstance(event, LoadProgressed):
            rung.stage = f"loads {event.fraction:.0%}"
        elif isinstance(event, ConfirmationStarted):
            rung.stage = "is asked again, one at a time"
        elif isinstance(event, ModelLoaded):
            rung.stage = "is timed"
            rung.fresh_since_s = self.clock()
        else:
            rung.probe = event.probe
            rung.stage = "runs"
            rung.fresh_since_s = self.clock()

    def _take_case(self, rung: RungState, event: CaseFinished) -> None:
        rung.stage = "runs"
        rung.outcomes[event.result.case_index] = event.result.outcome.outcome
        rung.passed, rung.run = event.passed, event.run
        rung.peak = event.peak_memory or rung.peak
        if event.is_fresh:
            rung.fresh += 1

    def _take_result(self, rung: RungState, result: CandidateResult) -> None:
        rung.result = result
        rung.passed, rung.run = result.passed, result.run
        rung.probe = result.probe or rung.probe
        rung.peak = result.peak_memory or rung.peak
