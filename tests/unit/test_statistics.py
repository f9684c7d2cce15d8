"""The exact verdict on a suite, and the interval for new inputs, against independent sources."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from leastwise.domain.measures import percentile
from leastwise.domain.suites import Bar
from leastwise.domain.verdicts import Outcome
from leastwise.evals.statistics import Tally
from leastwise.statistics.intervals import clopper_pearson

ORDERS = [list(order) for order in product(Outcome, repeat=6)]


@given(st.integers(1, 400), st.integers(0, 400))
def test_the_interval_is_that_of_scipy(run: int, passed: int) -> None:
    passed = min(passed, run)
    expected = binomtest(passed, run).proportion_ci(0.95, method="exact")
    assert clopper_pearson(passed, run) == pytest.approx((expected.low, expected.high))


def test_the_known_sizes_for_no_failure() -> None:
    """One-sided 95 %: 29 of 29 for at least 90 %, 59 of 59 for 95 % (two-sided: 0.90)."""
    assert clopper_pearson(29, 29, confidence=0.90)[0] >= 0.90 > clopper_pearson(28, 28, 0.90)[0]
    assert clopper_pearson(59, 59, confidence=0.90)[0] >= 0.95 > clopper_pearson(58, 58, 0.90)[0]


@pytest.mark.parametrize(("passed", "run"), [(0, 0), (3, 2), (-1, 5)])
def test_what_is_no_proportion_has_no_interval(passed: int, run: int) -> None:
    with pytest.raises(ValueError, match="not a proportion"):
        clopper_pearson(passed, run)


@given(st.integers(1, 999), st.integers(1, 1000))
def test_the_required_passes_are_the_ceiling_of_the_decimal(thousandths: int, cases: int) -> None:
    required = Bar(pass_rate=thousandths / 1000).required_passes(cases)
    rate = Fraction(thousandths, 1000)
    assert required >= rate * cases > required - 1


@pytest.mark.parametrize("required", range(1, 7))
def test_a_verdict_is_reached_as_early_as_it_is_certain_and_no_earlier(required: int) -> None:
    for order in ORDERS:
        tally = Tally(cases=6, required=required)
        for seen, outcome in enumerate(order, start=1):
            tally = tally.with_outcome(outcome)
            rest = 6 - seen
            passed = order[:seen].count(Outcome.PASSED)
            unknown = order[:seen].count(Outcome.UNSUPPORTED)
            surely_passes = passed >= required
            surely_fails = passed + unknown + rest < required
            assert (tally.passes, tally.fails) == (surely_passes, surely_fails)
            assert (tally.run, tally.complete) == (seen, rest == 0)


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=40), st.floats(0, 1))
def test_the_percentile_is_that_of_numpy(values: list[float], share: float) -> None:
    import numpy as np

    assert percentile(values, share) == pytest.approx(float(np.quantile(values, share)))


def test_nothing_measured_has_no_percentile() -> None:
    assert percentile([], 0.95) is None
