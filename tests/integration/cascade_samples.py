"""Two runs of one suite on the disk: a local model that knows when it errs, and a paid one."""

from __future__ import annotations

import random
from dataclasses import replace
from decimal import Decimal

from leastwise.domain.confidence import Confidence
from leastwise.domain.verdicts import CaseResult, PaidCall
from leastwise.statistics.cascade_runs import CascadeOfRuns, cascade_of_runs
from leastwise.store.history import History
from tests.integration import store_samples as samples
from tests.integration.past_samples import add_run

CASES = 60


def add_runs(history: History, *, sure: bool = True) -> tuple[int, int]:
    """The numbers of the local run and of the reference; without `sure` nothing tells."""
    suite = samples.suite(CASES)
    chance = random.Random(5)
    local = "".join("P" if chance.random() < 0.75 else "F" for _ in range(CASES))
    run_id = add_run(history, local, suite=suite, names=("local",), bar=0.5)
    reference_id = add_run(history, "F" + "P" * (CASES - 1), suite=suite, names=("large",), bar=0.5)
    for number, kind in ((run_id, "local"), (reference_id, "large")):
        run = history.run(number)
        assert run is not None
        changed = [_with(case, chance, kind, sure=sure) for case in run.candidates[0].cases]
        history.replace_cases(number, run.candidates[0].candidate.key, changed)
    return run_id, reference_id


def _with(case: CaseResult, chance: random.Random, kind: str, *, sure: bool) -> CaseResult:
    answer = case.answer
    if kind == "large":
        paid = PaidCall(1.5, Decimal("0.0004"), "USD")
        return replace(case, answer=replace(answer, text=f"large {case.case_index}", paid=paid))
    certain = chance.gauss(-0.2 if case.outcome.outcome.value == "passed" else -2.5, 0.1)
    known = Confidence(certain, certain * 2, chance.random()) if sure else None
    return replace(case, answer=replace(answer, confidence=known))


def cascade(history: History) -> CascadeOfRuns:
    """The cascade of both."""
    local, reference = map(history.run, add_runs(history))
    assert local is not None
    assert reference is not None
    return cascade_of_runs(local, reference)
