"""A candidate's verdict on the suite, with its reason in words."""

from __future__ import annotations

from collections.abc import Iterable

from leastwise.domain.messages import Message, say
from leastwise.domain.suites import Suite
from leastwise.domain.verdicts import GIVEN_UP, PASSED_EARLY, CaseResult, Verdict
from leastwise.evals.sequential import SequentialTest
from leastwise.evals.statistics import Tally


def verdict_on_rate(
    tally: Tally,
    test: SequentialTest,
    changed: int | None,
    unsupported: tuple[str, ...],
    *,
    foreseen: bool = False,
) -> tuple[Verdict, Message]:
    """What the cases run so far say, once no more are run.

    `changed` counts the cases that came out differently when they were asked again one at a
    time, or is None where they were not; `unsupported` names checks that could not be decided.
    `foreseen` tells that passing was foreseen before the last case.
    """
    rate = tally.passed / tally.cases
    counts = {"passed": tally.passed, "cases": tally.cases, "required": tally.required}
    if changed is not None and not tally.unsupported:
        verdict = Verdict.PASSES if tally.passes else Verdict.FAILS
        return verdict, say("candidate.confirmed", rate=rate, changed=changed, **counts)
    if tally.fails:
        return Verdict.FAILS, _fails(tally, foreseen=foreseen)
    if foreseen and not tally.complete:
        return Verdict.PASSES, _passes_early(tally, test.pass_error)
    if tally.passes:
        return Verdict.PASSES, say("candidate.passes", rate=rate, **counts)
    if test.gives_up(tally):
        error = test.give_up_error
        return Verdict.FAILS, say(GIVEN_UP, run=tally.run, error=error, **counts)
    return Verdict.UNDECIDED, say(
        "candidate.unsupported", count=tally.unsupported, names=unsupported
    )


def _passes_early(tally: Tally, error: float) -> Message:
    counts = {"passed": tally.passed, "run": tally.run, "cases": tally.cases}
    if tally.passes:
        return say("candidate.passes_certain", required=tally.required, **counts)
    return say(PASSED_EARLY, required=tally.required, error=error, **counts)


def _fails(tally: Tally, *, foreseen: bool) -> Message:
    counts = {"cases": tally.cases, "required": tally.required}
    if foreseen:
        return say("candidate.refuted", failed=tally.failed, run=tally.run, **counts)
    if tally.complete:
        rate = tally.passed / tally.cases
        return say("candidate.fails_rate", rate=rate, passed=tally.passed, **counts)
    return say("candidate.fails_early", failed=tally.failed, run=tally.run, **counts)


def undecided_names(suite: Suite, cases: Iterable[CaseResult]) -> tuple[str, ...]:
    """What is not known of the suite, then the checks that could not be decided, each once."""
    undecided = (
        check.name
        for case in cases
        for check in case.outcome.checks
        if check.reason.code == "check.undecided"
    )
    return tuple(dict.fromkeys((*suite.unsupported, *undecided)))
