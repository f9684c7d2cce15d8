"""The benchmark's statistics against values that are known by hand or by counting."""

from __future__ import annotations

import itertools
import math
import statistics
from collections.abc import Sequence

import numpy as np
import pytest

from leastwise.bench.statistics import drift, figures, noise, ratio_of_medians, spread
from leastwise.domain.bench_results import Repetition, Spread
from leastwise.domain.benchmarks import BenchKind, BenchSample, BenchTest


def every_resample_median(values: Sequence[float]) -> list[float]:
    """The bootstrap's whole distribution: the median of each of the n ** n resamples."""
    return [statistics.median(drawn) for drawn in itertools.product(values, repeat=len(values))]


def repetitions(*elapsed_ns: int) -> list[Repetition]:
    return [
        Repetition(number, float(number), BenchSample(ns, 10, ns - 30, 20))
        for number, ns in enumerate(elapsed_ns)
    ]


@pytest.mark.parametrize("values", [(3.0, 1.0, 2.0), (10.0, 11.0, 12.0, 30.0, 9.0)])
def test_the_interval_is_that_of_all_resamples(values: tuple[float, ...]) -> None:
    all_of_them = every_resample_median(values)
    found = spread(values)
    assert found.low == np.percentile(all_of_them, 2.5)
    assert found.high == np.percentile(all_of_them, 97.5)
    assert found.median == statistics.median(values)


def test_mean_and_deviation_are_those_of_llama_bench() -> None:
    values = (104.0, 98.5, 101.25, 99.0)
    n, mean = len(values), sum(values) / len(values)
    # The formula of llama-bench.cpp, as it stands there.
    deviation = math.sqrt(sum(v * v for v in values) / (n - 1) - mean * mean * n / (n - 1))
    found = spread(values)
    assert found.mean == pytest.approx(mean)
    assert found.deviation == pytest.approx(deviation)
    assert spread([7.0]).deviation == 0.0


@pytest.mark.parametrize("values", [[5.0], [5.0, 6.0]])
def test_fewer_than_three_samples_have_no_interval(values: list[float]) -> None:
    found = spread(values)
    assert (found.low, found.high, found.half_width) == (None, None, None)


def test_equal_samples_have_an_interval_of_no_width() -> None:
    found = spread([4.0] * 5)
    assert (found.median, found.low, found.high, found.half_width) == (4.0, 4.0, 4.0, 0.0)


def test_the_same_samples_give_the_same_interval() -> None:
    values = [1.0, 1.1, 0.9, 1.3, 1.05, 0.97, 1.2]
    assert spread(values) == spread(values)


def test_the_interval_covers_the_true_median_about_as_often_as_it_says() -> None:
    """Skewed samples, as timings are; 21 of them, 200 times. Bound: 95 % less 4 deviations."""
    chance = np.random.default_rng(1)
    truth = math.log(2)  # the median of the exponential distribution
    covered = 0
    for _ in range(200):
        found = spread(chance.exponential(size=21).tolist())
        assert found.low is not None
        assert found.high is not None
        covered += found.low <= truth <= found.high
    assert covered / 200 > 0.95 - 4 * math.sqrt(0.95 * 0.05 / 200)


def test_noise_tells_how_many_more_would_settle_it() -> None:
    wide = Spread(median=100.0, low=96.0, high=104.0, mean=100.0, deviation=4.0)
    found = noise(wide, 5, repetition_s=2.0)
    # Half the width is 4 %, twice the limit: four times the samples.
    assert (found.noisy, found.half_width) == (True, 0.04)
    assert (found.more_repetitions, found.more_s) == (15, 30.0)
    narrow = Spread(median=100.0, low=99.0, high=101.0, mean=100.0, deviation=1.0)
    assert not noise(narrow, 5, 2.0).noisy


def test_too_few_samples_are_noisy_and_want_three() -> None:
    found = noise(spread([10.0]), 1, repetition_s=0.5)
    assert (found.noisy, found.half_width) == (True, None)
    assert (found.more_repetitions, found.more_s) == (2, 1.0)


def test_a_constructed_drift_is_found_with_its_size() -> None:
    found = drift([100.0, 102.0, 104.0, 106.0, 108.0])
    assert found is not None
    # Five in ascending order: 2 of 120 orders are as extreme.
    assert found.p_value == pytest.approx(2 / 120)
    assert found.change == pytest.approx(8 / 104)
    assert found.drifting


def test_becoming_faster_is_a_drift_too() -> None:
    found = drift([110.0, 108.0, 106.0, 104.0, 102.0, 100.0])
    assert found is not None
    assert found.drifting
    assert found.change < 0


@pytest.mark.parametrize(
    "values",
    [
        [100.0, 104.0, 99.0, 103.0, 101.0, 102.0],  # no order
        [100.0, 100.1, 100.2, 100.3, 100.4],  # an order, but below the noise limit
        [7.0] * 6,
    ],
)
def test_no_drift_is_told_where_there_is_none(values: list[float]) -> None:
    found = drift(values)
    assert found is not None
    assert not found.drifting


def test_four_samples_tell_nothing_of_a_drift() -> None:
    assert drift([1.0, 2.0, 3.0, 4.0]) is None


def test_a_ratio_in_pairs_is_exact_where_each_pair_has_it() -> None:
    """A drift that hits both alike makes each side noisy and leaves the pairs' ratio alone."""
    slow = [200.0, 220.0, 240.0, 260.0, 280.0]
    fast = [value / 2 for value in slow]
    assert ratio_of_medians(slow, fast, paired=True) == (2.0, 2.0, 2.0)
    ratio, low, high = ratio_of_medians(slow, fast, paired=False)
    assert low is not None
    assert high is not None
    assert (ratio, low < 2.0 < high) == (2.0, True)


def test_equal_sides_have_a_ratio_whose_interval_holds_one() -> None:
    one = [100.0, 103.0, 97.0, 101.0, 99.0]
    other = [101.0, 98.0, 102.0, 99.0, 100.0]
    _, low, high = ratio_of_medians(one, other, paired=False)
    assert low is not None
    assert high is not None
    assert low <= 1 <= high


def test_two_samples_give_a_ratio_without_an_interval() -> None:
    assert ratio_of_medians([4.0, 4.0], [2.0, 2.0], paired=True) == (2.0, None, None)


def test_speed_counts_the_tokens_within_the_timer() -> None:
    found = figures(BenchTest(100, 0, 512), repetitions(10**9, 2 * 10**9, 4 * 10**9))
    assert found is not None
    assert found.tokens_per_s is not None
    assert found.tokens_per_s.median == 50.0
    assert (found.samples, found.evaluate_ns) == (3, None)


def test_the_first_token_has_both_figures_and_no_speed() -> None:
    test = BenchTest(100, 1, kind=BenchKind.FIRST_TOKEN)
    found = figures(test, repetitions(1000, 1200, 1100))
    assert found is not None
    assert found.tokens_per_s is None
    assert found.evaluate_ns is not None
    assert (found.elapsed_ns.median, found.evaluate_ns.median) == (1100, 1070)


def test_no_samples_have_no_figures() -> None:
    assert figures(BenchTest(1, 0), []) is None
