"""What is said of a whole run: neighbours, sources, repeats, and checks that tell nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leastwise.domain.stopping import EXACT, Stopping
from leastwise.domain.suites import Suite
from leastwise.domain.verdicts import CaseResult, Outcome, Repeat, Verdict
from leastwise.statistics.constant_checks import (
    Constancy,
    constant_checks,
    failed_by_all,
)
from leastwise.statistics.of_run import statistics_of
from leastwise.statistics.of_two_runs import compare_runs
from leastwise.statistics.paired import PairTest
from tests.integration import store_samples as samples
from tests.unit.run_samples import stored_run


def _unsupported(result: CaseResult) -> CaseResult:
    (check,) = result.outcome.checks
    check = replace(check, outcome=Outcome.UNSUPPORTED)
    return replace(
        result, outcome=replace(result.outcome, outcome=Outcome.UNSUPPORTED, checks=(check,))
    )


def test_neighbours_are_those_that_ran_and_an_early_stop_is_said() -> None:
    run = stored_run("FF", "PFPPP", "", "PPPPP", cases=5)
    found = statistics_of(run, samples.suite())
    assert [(one.first, one.second) for one in found.neighbours] == [(0, 1), (1, 3)]
    stopped, whole = (one.pairs for one in found.neighbours)
    assert stopped.test is PairTest.ANYTIME
    assert (stopped.only_second, stopped.left_out) == ((0,), 3)
    assert whole.test is PairTest.EXACT
    assert whole.only_second == (1,)


def test_more_cases_stand_beside_an_interval_only() -> None:
    run = stored_run("FF", "PPPPP", cases=5)
    stopped, whole = statistics_of(run, samples.suite()).candidates
    assert stopped.more is None
    assert whole.more is not None
    assert whole.more.would_clear


def _sourced(sources: str) -> Suite:
    suite = samples.suite(len(sources))
    cases = tuple(
        replace(case, metadata={"source": letter} if letter != "-" else {})
        for case, letter in zip(suite.cases, sources, strict=True)
    )
    return replace(suite, cases=cases)


def test_cases_of_one_source_are_clustered_and_those_without_stand_alone() -> None:
    run = stored_run("PPFPPP", cases=6)
    (found,) = statistics_of(run, _sourced("aab--b")).candidates
    assert found.clustered is not None
    assert (found.clustered.cases, found.clustered.sources) == (6, 4)
    (alone,) = statistics_of(run, _sourced("abcdef")).candidates
    assert alone.clustered is None


def test_the_same_case_twice_is_one_source() -> None:
    suite = samples.suite(2)
    twice = replace(suite, cases=tuple(replace(suite.cases[i % 2], index=i) for i in range(4)))
    (found,) = statistics_of(stored_run("PPPF", cases=4), twice).candidates
    assert found.clustered is not None
    assert found.clustered.sources == 2


def test_repeats_tell_reliability_and_are_never_more_cases() -> None:
    run = stored_run("PPF", cases=3)
    results = run.candidates[0].cases
    repeated = tuple(
        replace(
            one, repeats=tuple(Repeat(other.answer, other.outcome) for other in (one, results[0]))
        )
        for one in results
    )
    run = replace(run, candidates=(replace(run.candidates[0], cases=repeated),))
    (found,) = statistics_of(run, samples.suite(3)).candidates
    assert found.pass_hat == pytest.approx((5 / 6, 2 / 3))
    assert found.clustered is None


def test_after_cases_that_outcomes_chose_no_test_would_hold() -> None:
    run = stored_run("FF", "PFPPP", "PPPPP", cases=5, stopping=EXACT)
    stopped, whole = (one.pairs for one in statistics_of(run, None).neighbours)
    assert (stopped.test, stopped.p_value) == (PairTest.NONE, None)
    assert whole.test is PairTest.EXACT
    other = stored_run("FFP", cases=5, stopping=Stopping(seed=2))
    same = stored_run("FF", cases=5)
    for one, test in ((other, PairTest.NONE), (same, PairTest.ANYTIME)):
        pairs = compare_runs(stored_run("FF", cases=5), one).candidates[0].pairs
        assert pairs is not None
        assert pairs.test is test


def test_a_run_whose_suite_is_gone_still_has_its_statistics() -> None:
    (found,) = statistics_of(stored_run("PPF", cases=3), None).candidates
    assert found.clustered is None
    assert found.more is not None


def test_checks_that_tell_no_model_from_another_are_named() -> None:
    run = stored_run("PFFP", "PFPP", "PF", cases=4)
    results = [list(one.cases) for one in run.candidates]
    results[0][3] = _unsupported(results[0][3])
    found = constant_checks(results)
    assert [(one.case_index, one.constancy, one.models) for one in found] == [
        (0, Constancy.NEVER_FAILS, 3),
        (1, Constancy.NEVER_PASSES, 3),
    ]
    assert [(one.case_index, one.models) for one in failed_by_all(results)] == [(1, 3)]


def test_a_check_that_passes_at_times_is_not_one_that_never_passes() -> None:
    run = stored_run("F", "F", cases=1)
    results = [list(one.cases) for one in run.candidates]
    failed, passed = results[0][0], stored_run("P", cases=1).candidates[0].cases[0]
    repeats = tuple(Repeat(one.answer, one.outcome) for one in (failed, passed))
    assert len(constant_checks(results)) == 1
    results[0][0] = replace(failed, repeats=repeats)
    assert constant_checks(results) == ()
    assert len(failed_by_all(results)) == 1, "a case passes only if every answer does"


def test_one_model_alone_flags_nothing() -> None:
    run = stored_run("PF", cases=2)
    assert run.candidates[0].verdict is Verdict.FAILS
    found = statistics_of(run, samples.suite(2))
    assert found.constant_checks == ()
    assert found.failed_by_all == ()
