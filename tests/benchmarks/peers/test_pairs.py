"""The arithmetic of the comparisons: whose turn it is, what is divided by what, the interval."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from tests.benchmarks.peers.pairs import (
    MEMORY,
    MICROSECONDS,
    RATE,
    TIME,
    Figures,
    median_interval,
    run_pairs,
    summarise,
)


def test_each_side_goes_first_in_every_second_pair() -> None:
    turns: list[str] = []

    def side(name: str) -> Figures:
        turns.append(name)
        return {"figure": float(len(turns))}

    pairs = list(run_pairs(lambda: side("ours"), lambda: side("peer"), 3))
    assert turns == ["ours", "peer", "peer", "ours", "ours", "peer"]
    assert [(mine["figure"], peer["figure"]) for mine, peer in pairs] == [(1, 2), (4, 3), (5, 6)]


def test_a_ratio_above_one_is_better_for_rates_and_times_and_worse_for_memory() -> None:
    assert summarise("", RATE, [20], [10]).middle == 2
    assert summarise("", TIME, [10], [20]).middle == 2
    assert summarise("", MEMORY, [20], [10]).middle == 2
    assert summarise("", MICROSECONDS, [20], [10]).middle == 10


def test_ratios_are_taken_within_pairs_and_not_of_medians() -> None:
    row = summarise("", RATE, [1, 10, 100], [1, 5, 400])
    assert (row.middle, row.ours, row.peer) == (1, 10, 5)
    assert "| 1.000 (0.250-2.000) |" in row.markdown


def test_the_interval_is_the_percentile_bootstrap() -> None:
    values = np.random.default_rng(5).normal(1, 0.2, 201)
    known = stats.bootstrap(
        (values,), np.median, method="percentile", n_resamples=20_000, rng=np.random.default_rng(6)
    ).confidence_interval
    assert median_interval(list(values)) == pytest.approx((known.low, known.high), abs=0.01)
    assert median_interval(list(values)) == median_interval(list(values))
