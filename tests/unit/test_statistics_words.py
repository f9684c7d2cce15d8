"""The sentences of the statistics, as people read them."""

from __future__ import annotations

import pytest

from leastwise.domain.messages import render
from leastwise.statistics.clusters import ClusteredInterval
from leastwise.statistics.intervals import clopper_pearson, more_cases
from leastwise.statistics.of_run import CandidateStatistics
from leastwise.statistics.paired import pair
from leastwise.statistics.repeats import reliability
from leastwise.statistics.words import expectation_words, pair_words


def _told(passed: int, run: int, bar: float) -> list[str]:
    found = CandidateStatistics(more_cases(passed, run, bar), None, None)
    return [render(one) for one in expectation_words(clopper_pearson(passed, run), found, bar)]


@pytest.mark.parametrize(
    ("passed", "run", "bar", "second"),
    [
        (200, 200, 0.95, "The whole interval reaches the bar of 95 %"),
        (100, 200, 0.95, "The whole interval lies below the bar of 95 %"),
        (20, 20, 0.95, "If 52 more cases passed at the same rate, its lower end would reach"),
        (17, 20, 0.95, "more cases passed at the same rate, its upper end would fall below"),
        (19, 20, 0.95, "more than 100,000 further cases would be needed"),
    ],
)
def test_where_the_bar_lies_is_said(passed: int, run: int, bar: float, second: str) -> None:
    first, where = _told(passed, run, bar)
    assert first.startswith("On new inputs of this kind expect")
    assert second in where


def test_shared_sources_and_repeats_are_said_beside_the_plain_interval() -> None:
    repeats = reliability([[True, True], [True, False]])
    clustered = ClusteredInterval(40, 8, 8.25, (0.6, 0.99))
    found = CandidateStatistics(None, clustered, repeats)
    told = [render(one) for one in expectation_words((0.9, 1.0), found, 0.8)]
    assert told[2] == (
        "40 cases come from 8 sources and are worth 8.25 independent ones: by sources expect "
        "60 % to 99 % on new inputs."
    )
    assert told[3] == (
        "Asked 2 times each, 1 of 2 cases always passed and 0 never; the chance that 2 answers "
        "in a row pass is 50 % (pass^2)."
    )
    alone = CandidateStatistics(None, ClusteredInterval(5, 1, 1.0, None), None)
    assert "says nothing of others" in render(expectation_words((0.5, 1.0), alone, 0.4)[2])


def test_a_pair_is_said_with_the_better_first() -> None:
    worse = dict.fromkeys(range(6), False)
    better = dict.fromkeys(range(6), True)
    told = render(pair_words("small", "large", pair(worse, better, stopped_early=False)))
    assert told == (
        "large passes 6 cases that small fails, and fails 0 that it passes: more than chance "
        "would do (exact McNemar test, p = 0.0312)."
    )
    early = render(pair_words("small", "large", pair(worse, better, stopped_early=True)))
    assert "that may be chance (anytime-valid test, since one was stopped early" in early
    same = render(pair_words("a", "b", pair(worse, worse, stopped_early=False)))
    assert same == "Both come out the same in every one of 6 cases."
    assert "share no case" in render(pair_words("a", "b", pair({}, worse, stopped_early=True)))
