"""A walk up a ladder of three models as its events: one fails early, one passes, one is spared."""

from __future__ import annotations

from dataclasses import replace

from leastwise.domain.candidates import Candidate
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
    ProbeFinished,
)
from leastwise.domain.measures import Probe, Timing
from leastwise.domain.messages import say
from leastwise.domain.verdicts import CandidateResult, LadderResult, Verdict
from tests.integration import store_samples as samples

CASES = 5
REQUIRED = 4
# Medians 40 and 2,000 tokens per second; the 95th percentile of 10, 20, 30 ms is 29 ms.
PROBE = Probe(
    tuple(
        Timing(200, 0, 41, ttft_s, 0.1, decode_s)
        for ttft_s, decode_s in ((0.01, 0.5), (0.02, 1.0), (0.03, 2.0))
    )
)
HOSTILE_NAME = "evil\x1b[2J\u202e[red]"


def candidates() -> tuple[Candidate, ...]:
    """Three candidates; the name of the first tries to steer the terminal."""
    first, *rest = (samples.candidate(letter) for letter in "abc")
    return (replace(first, model=replace(first.model, name=HOSTILE_NAME)), *rest)


def results() -> tuple[CandidateResult, ...]:
    """Their verdicts."""
    first, second, third = candidates()
    failed = CandidateResult(
        first,
        Verdict.FAILS,
        say("candidate.fails_early", failed=2, run=3, cases=CASES, required=REQUIRED),
        passed=1,
        run=3,
        cases=CASES,
        probe=PROBE,
        load_s=0.25,
        peak_memory=samples.PEAK,
        wall_s=1.5,
    )
    passed = replace(samples.candidate_result("b"), candidate=second, probe=PROBE)
    spared = CandidateResult(
        third, Verdict.NOT_NEEDED, say("candidate.not_needed"), passed=0, run=0, cases=CASES
    )
    return (failed, passed, spared)


def ladder_result() -> LadderResult:
    """The answer: the second."""
    return samples.ladder_result(7, *results())


def events(*, resumed: bool = False) -> list[Event]:
    """The walk, in the order in which the core tells it."""
    failed, passed, spared = results()
    told: list[Event] = [
        ModelExamined(one.model, done, 3) for done, one in enumerate(candidates(), 1)
    ]
    told.append(LadderPlanned(7, candidates(), CASES, REQUIRED, resumed))
    told += _rung(0, failed, [True, False, False], resumed=resumed)
    told += _rung(1, passed, [True, True, False, True, True], resumed=False)
    told += [CandidateFinished(2, spared), LadderFinished(ladder_result())]
    return told


def _rung(
    position: int, result: CandidateResult, passes: list[bool], *, resumed: bool
) -> list[Event]:
    told: list[Event] = [
        CandidateStarted(position),
        LoadProgressed(position, 0.5),
        ModelLoaded(position, 0.25),
        ProbeFinished(position, PROBE),
    ]
    for index, passed in enumerate(passes):
        told.append(
            CaseFinished(
                position,
                samples.case_result(index, passed=passed),
                sum(passes[: index + 1]),
                index + 1,
                samples.PEAK,
                from_history=resumed and index == 0,
            )
        )
    return [*told, CandidateFinished(position, result)]
