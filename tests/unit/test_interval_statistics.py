"""Intervals, more cases, pairs, clusters and repeats, against brute force and other sources."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import combinations, product
from statistics import mean

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import betainc
from scipy.stats import beta, binomtest

from leastwise.statistics.clusters import clustered_interval
from leastwise.statistics.intervals import clopper_pearson, more_cases
from leastwise.statistics.paired import PairTest, anytime_p, mcnemar_p, pair
from leastwise.statistics.repeats import pass_hat


def _by_brute_force(passed: int, run: int, bar: float) -> tuple[int, bool]:
    """The first number of further cases that settles it, each tried in turn with scipy."""
    for more in range(1, 5000):
        total = run + more
        clear = (passed * total) // run  # passed + floor(more * passed / run)
        below = -((-passed * total) // run)
        if passed > bar * run and binomtest(clear, total).proportion_ci(0.95, "exact").low >= bar:
            return more, True
        if passed < bar * run and binomtest(below, total).proportion_ci(0.95, "exact").high < bar:
            return more, False
    raise AssertionError("too far")


@pytest.mark.parametrize(
    ("passed", "run", "bar"),
    [(20, 20, 0.95), (59, 60, 0.95), (19, 20, 0.8), (7, 10, 0.9), (3, 3, 0.5), (17, 20, 0.95)],
)
def test_more_cases_are_those_of_brute_force(passed: int, run: int, bar: float) -> None:
    found = more_cases(passed, run, bar)
    assert found is not None
    assert (found.cases, found.would_clear) == _by_brute_force(passed, run, bar)
    assert found.rate == passed / run


def _by_scan(passed: int, run: int, bar: float, most: int) -> int | None:
    """As by brute force, with the beta distribution over all numbers at once."""
    more = np.arange(1, most + 1)
    if passed > bar * run:
        passes = passed + more * passed // run
        settled = betainc(passes, run + more - passes + 1, bar) <= 0.025
    else:
        passes = passed - (-more * passed // run)
        settled = betainc(passes + 1, run + more - passes, bar) > 0.975
    return int(more[settled.argmax()]) if settled.any() else None


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 300), st.integers(0, 300), st.integers(1, 99))
def test_nothing_is_skipped_on_the_way_to_more_cases(
    run: int, passed: int, hundredths: int
) -> None:
    passed, bar = min(passed, run), hundredths / 100
    found = more_cases(passed, run, bar)
    if found is not None and passed * 100 != hundredths * run:
        expected = _by_scan(passed, run, bar, 20_000)
        if expected is None:
            assert found.cases is None or found.cases > 20_000
        else:
            assert found.cases == expected


@given(st.integers(1, 60), st.integers(0, 60), st.integers(1, 99))
def test_more_cases_are_asked_exactly_where_the_bar_lies_inside(
    run: int, passed: int, hundredths: int
) -> None:
    passed, bar = min(passed, run), hundredths / 100
    low, high = clopper_pearson(passed, run)
    found = more_cases(passed, run, bar)
    assert (found is None) == (low >= bar or high < bar)
    if found is not None and found.cases is not None:
        assert found.cases > 0
        assert found.would_clear == (passed * 100 > hundredths * run)


def test_a_rate_at_the_bar_is_never_settled_and_a_near_one_is_given_up() -> None:
    at_the_bar = more_cases(95, 100, 0.95)
    assert at_the_bar is not None
    assert at_the_bar.cases is None
    near = more_cases(9501, 10_000, 0.95)
    assert near is not None
    assert (near.cases, near.would_clear) == (None, True)


@given(st.integers(0, 200), st.integers(0, 200))
def test_mcnemar_is_the_binomial_test_of_the_discordant_cases(first: int, second: int) -> None:
    expected = binomtest(first, first + second, 0.5).pvalue if first + second else 1.0
    assert mcnemar_p(first, second) == pytest.approx(expected)


def test_six_to_none_are_needed() -> None:
    assert mcnemar_p(6, 0) < 0.05 < mcnemar_p(5, 0)


def test_the_anytime_p_value_is_rarely_small_however_one_stops() -> None:
    """A fair coin watched for 60 tosses, by exact counting: P(ever at most 0.05) <= 0.05."""
    alive, stopped = {(0, 0): 1.0}, 0.0
    for _ in range(60):
        after: dict[tuple[int, int], float] = {}
        for (a, b), share in alive.items():
            for state in ((a + 1, b), (a, b + 1)):
                if anytime_p(*state) <= 0.05:
                    stopped += share / 2
                else:
                    after[state] = after.get(state, 0.0) + share / 2
        alive = after
    assert 0 < stopped <= 0.05
    assert anytime_p(20, 0) < 0.001
    assert anytime_p(0, 0) == 1


def test_a_pair_lists_the_discordant_cases_and_what_only_one_answered() -> None:
    first = {0: True, 1: True, 2: False, 3: False, 4: True}
    second = {0: True, 1: False, 2: True, 3: False, 7: True}
    found = pair(first, second, PairTest.EXACT)
    assert (found.both_passed, found.neither_passed) == (1, 1)
    assert (found.only_first, found.only_second) == ((1,), (2,))
    assert (found.left_out, found.compared) == (2, 4)
    assert found.p_value == 1
    assert pair(first, second, PairTest.ANYTIME).p_value == anytime_p(1, 1)
    assert pair(first, second, PairTest.NONE).p_value is None


def test_without_shared_sources_there_is_no_second_interval() -> None:
    assert clustered_interval([(i, i % 2 == 0) for i in range(10)]) is None


def test_one_source_says_nothing_of_others() -> None:
    found = clustered_interval([("a", True)] * 5)
    assert found is not None
    assert (found.sources, found.effective_cases, found.interval) == (1, 1, None)


def test_sources_that_agree_with_themselves_count_once_each() -> None:
    """Ten sources of ten equal cases: the sample is worth ten cases, less the t adjustment."""
    outcomes = [(source, source < 8) for source in range(10) for _ in range(10)]
    found = clustered_interval(outcomes)
    assert found is not None
    assert found.interval is not None
    worth = 9 * (1.98422 / 2.26216) ** 2  # m - 1 times the t quantiles of 99 and 9 degrees
    assert found.effective_cases == pytest.approx(worth, rel=1e-4)
    low = beta.ppf(0.025, 0.8 * worth, 0.2 * worth + 1)
    assert found.interval[0] == pytest.approx(low, rel=1e-3)
    all_pass = clustered_interval([(source, True) for source in range(10) for _ in range(10)])
    assert all_pass is not None
    assert all_pass.interval == pytest.approx(clopper_pearson(10, 10))


def coverage(rounds: int, seed: int, *, sources: int, size: int) -> tuple[float, float]:
    """How often the clustered and the plain interval hold the true rate of 0.8.

    Each source has a rate of its own, from a beta distribution with a correlation of 0.5.
    """
    dice = random.Random(seed)
    clustered = plain = 0
    for _ in range(rounds):
        outcomes = []
        for source in range(sources):
            rate = dice.betavariate(0.8, 0.2)
            outcomes += [(source, dice.random() < rate) for _ in range(size)]
        found = clustered_interval(outcomes)
        assert found is not None
        assert found.interval is not None
        low, high = found.interval
        clustered += low <= 0.8 <= high
        low, high = clopper_pearson(sum(ok for _, ok in outcomes), len(outcomes))
        plain += low <= 0.8 <= high
    return clustered / rounds, plain / rounds


def test_the_clustered_interval_covers_where_the_plain_one_does_not() -> None:
    clustered, plain = coverage(300, 4, sources=20, size=10)
    assert clustered > 0.92
    assert plain < 0.8


@pytest.mark.campaign
def test_the_coverage_of_the_clustered_interval(
    record_property: Callable[[str, object], None],
) -> None:
    for sources, size in ((10, 10), (20, 10), (50, 4)):
        clustered, plain = coverage(10_000, 5, sources=sources, size=size)
        record_property(f"coverage_{sources}x{size}", f"clustered {clustered}, plain {plain}")
        assert clustered > 0.93


def test_pass_hat_k_is_the_mean_over_all_choices_of_k_repeats() -> None:
    repeats = [list(one) for one in product([True, False], repeat=3)] + [[True, True, True, False]]
    hats = pass_hat(repeats)
    for k, hat in enumerate(hats, 1):
        expected = mean(mean(all(some) for some in combinations(one, k)) for one in repeats)
        assert hat == pytest.approx(expected)
    assert len(hats) == 3


def test_without_repeats_there_is_no_pass_hat() -> None:
    assert pass_hat([]) == ()
    assert pass_hat([[True, True], []]) == ()
