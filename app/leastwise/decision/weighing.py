"""A stored ladder held against a stored reference, with nothing but what both runs measured."""

from __future__ import annotations

from leastwise.decision.staying import Larger, reasons_to_stay
from leastwise.domain.errors import BadInput
from leastwise.domain.history import StoredCandidate, StoredRun
from leastwise.domain.messages import say
from leastwise.domain.suites import Suite
from leastwise.domain.verdicts import Answer
from leastwise.statistics.charged import answers_of, charged_for
from leastwise.statistics.decided import Decision, Held, Latency, Side
from leastwise.statistics.quantiles import quantile
from leastwise.statistics.reference import against_reference


def weighed(
    run: StoredRun, other: StoredRun, suite: Suite | None, larger: tuple[Larger, ...] = ()
) -> Decision:
    """The candidates of `run` against the largest of `other` that answered every case.

    Raises BadInput where the runs are not of the same suite, or `other` has no such model.
    """
    same = (run.summary.suite_sha256, run.cases) == (other.summary.suite_sha256, other.cases)
    if not same:
        raise BadInput(say("store.other_suite", run_id=other.summary.run_id))
    whole = [one for one in other.candidates if one.cases and one.run == other.cases]
    if not whole:
        raise BadInput(say("store.no_reference", run_id=other.summary.run_id))
    found = against_reference(run, other)
    held = tuple(
        Held(position, _side(run.candidates[position], run.cases), pairs)
        for position, pairs in (found.pairs if found else ())
    )
    decision = Decision(
        suite_name=run.summary.suite_name,
        bar=run.bar,
        cases=run.cases,
        run_id=run.summary.run_id,
        reference_run_id=other.summary.run_id,
        reference=_side(whole[-1], other.cases),
        held=held,
        reasons=(),
    )
    return reasons_to_stay(decision, run, suite, larger)


def _side(stored: StoredCandidate, cases: int) -> Side:
    answers = [one for one in answers_of(stored.cases) if one.latency_s > 0]
    return Side(stored, cases, _latency(answers), charged_for(answers))


def _latency(answers: list[Answer]) -> Latency | None:
    times_s = [one.latency_s for one in answers]
    median, p95 = quantile(times_s, 0.5), quantile(times_s, 0.95)
    if median is None or p95 is None:
        return None
    return Latency(median, p95, len(answers), max(one.timing.sequences for one in answers))
