"""What a cascade is simulated on: two recorded runs of one suite, case by case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from leastwise.domain.cascades import Cascade, CascadeCase, Signal
from leastwise.domain.errors import BadInput
from leastwise.domain.history import StoredCandidate, StoredRun
from leastwise.domain.messages import say
from leastwise.domain.verdicts import CaseResult, Outcome
from leastwise.statistics.cascade import simulate

_DECIDED = frozenset({Outcome.PASSED, Outcome.FAILED})


@dataclass(frozen=True)
class CascadeOfRuns:
    """A cascade of two recorded runs, with the names of both models."""

    run_id: int
    reference_id: int
    local: str
    remote: str
    found: Cascade


def cascade_of_runs(
    run: StoredRun, reference: StoredRun, model: str = "", reference_model: str = ""
) -> CascadeOfRuns:
    """A model of `run` first, one of `reference` when it is unsure.

    Raises BadInput where the suites differ, a model is not there, or too little was recorded.
    """
    check_same_suite(run, reference)
    local, remote = chosen_candidate(run, model), chosen_candidate(reference, reference_model)
    cases, left_out = cascade_cases(local, remote)
    return CascadeOfRuns(
        run_id=run.summary.run_id,
        reference_id=reference.summary.run_id,
        local=local.candidate.name,
        remote=remote.candidate.name,
        found=simulate(cases, left_out, _currency(remote)),
    )


def check_same_suite(run: StoredRun, reference: StoredRun) -> None:
    """Raises BadInput where the two runs are not of one suite."""
    ours, theirs = run.summary.suite_sha256, reference.summary.suite_sha256
    if (ours, run.cases) != (theirs, reference.cases):
        raise BadInput(say("store.other_suite", run_id=reference.summary.run_id))


def chosen_candidate(run: StoredRun, name: str = "") -> StoredCandidate:
    """The model of a run that is named; without a name its answer, or the one with most cases.

    Raises BadInput where there is none, or where several have the name.
    """
    asked = [one for one in run.candidates if one.cases]
    if name:
        named = [one for one in asked if name in (one.candidate.name, one.candidate.model.name)]
        if len(named) != 1:
            known = tuple(one.candidate.name for one in asked)
            raise BadInput(
                say("cascade.which_model", name=name, run_id=run.summary.run_id, known=known)
            )
        return named[0]
    if not asked:
        raise BadInput(say("store.no_reference", run_id=run.summary.run_id))
    answer = [one for one in asked if one.candidate.name == run.summary.answer]
    return answer[0] if answer else max(asked, key=lambda one: len(one.cases))


def cascade_cases(
    local: StoredCandidate, remote: StoredCandidate
) -> tuple[tuple[CascadeCase, ...], int]:
    """The cases that both answered and that were decided, and how many of either's were not."""
    theirs = {one.case_index: one for one in remote.cases}
    found: list[CascadeCase] = []
    for case in local.cases:
        other = theirs.get(case.case_index)
        if other is None or not _is_decided(case) or not _is_decided(other):
            continue
        passed = case.outcome.outcome is Outcome.PASSED
        found.append(
            CascadeCase(
                local=passed,
                remote=other.outcome.outcome is Outcome.PASSED,
                signals=_signals(case),
                cost=_cost(other),
            )
        )
    indexes = {one.case_index for one in (*local.cases, *remote.cases)}
    return tuple(found), len(indexes) - len(found)


def _is_decided(case: CaseResult) -> bool:
    return case.outcome.outcome in _DECIDED


def _signals(case: CaseResult) -> Mapping[Signal, float]:
    """What is known of how sure the model was; of repeats, the answer that decided tells."""
    found: dict[Signal, float] = {}
    if (sure := case.answer.confidence) is not None:
        found[Signal.MEAN_LOGPROB] = sure.mean_logprob
        found[Signal.MIN_LOGPROB] = sure.min_logprob
        found[Signal.FIRST_MARGIN] = sure.first_margin
    if len(case.repeats) > 1:
        texts = Counter(one.answer.text.strip() for one in case.repeats)
        found[Signal.AGREEMENT] = texts.most_common(1)[0][1] / len(case.repeats)
    return found


def _currency(candidate: StoredCandidate) -> str:
    """In what its answers were paid; empty where that is not known."""
    paid = (case.answer.paid for case in candidate.cases)
    return next((one.currency for one in paid if one is not None), "")


def _cost(case: CaseResult) -> Decimal | None:
    """What an answer to a case cost; None where that is not known."""
    return None if case.answer.paid is None else case.answer.paid.cost
