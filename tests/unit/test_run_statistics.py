"""What is said of a whole run: neighbours, sources, repeats, and checks that tell nothing."""

from __future__ import annotations

from dataclasses import replace

from leastwise.domain.suites import Suite
from leastwise.domain.verdicts import CaseResult, Outcome, Verdict
from leastwise.statistics.constant_checks import (
    Constancy,
    constant_checks,
    constant_kinds,
    failed_by_all,
)
from leastwise.statistics.of_run import statistics_of
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
    assert stopped.sequential
    assert (stopped.only_second, stopped.left_out) == ((0,), 3)
    assert not whole.sequential
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


def test_repeats_of_a_case_are_one_source_and_tell_reliability() -> None:
    suite = samples.suite(2)
    twice = replace(suite, cases=tuple(replace(suite.cases[i % 2], index=i) for i in range(4)))
    (found,) = statistics_of(stored_run("PPPF", cases=4), twice).candidates
    assert found.clustered is not None
    assert found.clustered.sources == 2
    assert found.reliability is not None
    assert found.reliability.pass_hat == (0.75, 0.5)


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
    assert constant_kinds(results) == ()
    (kind,) = constant_kinds([results[2][:1]])
    assert (kind.name, kind.constancy, kind.answers) == ("equals", Constancy.NEVER_FAILS, 1)


def test_one_model_alone_flags_nothing() -> None:
    run = stored_run("PF", cases=2)
    assert run.candidates[0].verdict is Verdict.FAILS
    found = statistics_of(run, samples.suite(2))
    assert found.constant_checks == ()
    assert found.failed_by_all == ()
