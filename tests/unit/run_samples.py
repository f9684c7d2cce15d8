"""Stored runs made of strings: one a candidate, a letter a case (P passed, F failed)."""

from __future__ import annotations

from datetime import UTC, datetime

from leastwise.domain.history import RunSummary, StoredCandidate, StoredRun
from leastwise.domain.messages import say
from leastwise.domain.stopping import STANDARD, Stopping
from leastwise.domain.suites import Bar
from leastwise.domain.verdicts import Verdict
from leastwise.statistics.intervals import clopper_pearson
from tests.integration import store_samples as samples
from tests.unit.walk_samples import PROBE

STARTED = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)


def stored_candidate(letter: str, outcomes: str, cases: int, required: int) -> StoredCandidate:
    """One candidate that answered as `outcomes` says."""
    passed, run = outcomes.count("P"), len(outcomes)
    verdict = Verdict.PASSES if passed >= required else Verdict.FAILS
    return StoredCandidate(
        candidate=samples.candidate(letter),
        verdict=verdict if run else Verdict.NOT_NEEDED,
        reason=say(
            f"candidate.{'passes' if passed >= required else 'fails_rate'}",
            passed=passed,
            cases=cases,
            rate=passed / cases,
            required=required,
        )
        if run
        else say("candidate.not_needed"),
        passed=passed,
        run=run,
        interval=clopper_pearson(passed, run) if run == cases else None,
        probe=PROBE if run else None,
        load_s=0.25 if run else None,
        peak_memory=samples.PEAK if run else None,
        wall_s=float(run),
        cases=tuple(
            samples.case_result(i, passed=letter == "P") for i, letter in enumerate(outcomes)
        ),
        chosen=samples.CHOSEN if run else None,
    )


def stored_run(
    *outcomes: str, cases: int, bar: float = 0.8, run_id: int = 7, stopping: Stopping = STANDARD
) -> StoredRun:
    """A finished run; the smallest that passes is its answer."""
    required = Bar(bar).required_passes(cases)
    candidates = tuple(
        stored_candidate("abcdefgh"[i], one, cases, required) for i, one in enumerate(outcomes)
    )
    answer = next((one for one in candidates if one.verdict is Verdict.PASSES), None)
    summary = RunSummary(
        run_id,
        STARTED,
        "Support",
        "5" * 64,
        bar,
        len(candidates),
        sum(one.run for one in candidates),
        finished=True,
        answer=answer.candidate.name if answer else None,
        wall_s=7.5,
    )
    said = say("ladder.none_passes", count=len(candidates), best=0.5, bar=bar)
    if answer:
        said = say(
            "ladder.answer",
            model=answer.candidate.name,
            rate=answer.passed / cases,
            cases=cases,
            memory=samples.PEAK.total_bytes,
            speed=40.0,
        )
    return StoredRun(summary, Bar(bar), cases, candidates, said, stopping=stopping)
