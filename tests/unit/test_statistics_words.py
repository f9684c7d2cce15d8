"""The sentences of the statistics, as people read them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leastwise.domain.messages import render
from leastwise.domain.verdicts import Repeat
from leastwise.statistics.clusters import ClusteredInterval
from leastwise.statistics.of_run import CandidateStatistics, statistics_of
from leastwise.statistics.paired import PairTest, pair
from leastwise.statistics.reference import against_reference
from leastwise.statistics.words import expectation_words, numbers, pair_words, run_words
from tests.unit.run_samples import stored_run


def _told(
    passed: int, cases: int, bar: float, found: CandidateStatistics | None = None
) -> list[str]:
    run = stored_run("P" * passed + "F" * (cases - passed), cases=cases, bar=bar)
    statistics = found or statistics_of(run, None).candidates[0]
    return [render(one) for one in expectation_words(run.candidates[0], statistics, run)]


@pytest.mark.parametrize(
    ("passed", "run", "bar", "second"),
    [
        (200, 200, 0.95, "The whole interval reaches the bar of 95 %"),
        (100, 200, 0.95, "The whole interval lies below the bar of 95 %"),
        (20, 20, 0.95, "If 52 more cases passed at the same rate, its lower end would reach"),
        (17, 20, 0.95, "more cases passed at the same rate, its upper end would fall below"),
        (19, 20, 0.95, "no number of further cases"),
        (20, 20, 1.0, "no number of further cases"),
        (20_001, 21_053, 0.95, "more than 100,000 further cases would be needed"),
    ],
)
def test_where_the_bar_lies_is_said(passed: int, run: int, bar: float, second: str) -> None:
    first, where = _told(passed, run, bar)
    assert first.startswith("On new inputs of this kind expect")
    assert second in where


def test_shared_sources_are_said_beside_the_plain_interval() -> None:
    clustered = ClusteredInterval(40, 8, 8.25, (0.6, 0.99))
    assert _told(5, 5, 0.4, CandidateStatistics(None, clustered, ()))[2] == (
        "40 cases come from 8 sources and are worth 8.25 independent ones: by sources expect "
        "60 % to 99 % on new inputs."
    )
    alone = CandidateStatistics(None, ClusteredInterval(5, 1, 1.0, None), ())
    assert "says nothing of others" in _told(5, 5, 0.4, alone)[2]


def test_repeats_and_an_early_stop_are_said() -> None:
    run = stored_run("PPF", cases=5)
    one = run.candidates[0]
    cases = tuple(
        replace(case, repeats=(Repeat(case.answer, case.outcome),) * 2) for case in one.cases
    )
    one = replace(one, cases=cases, suite_interval=(0.25, 0.8))
    run = replace(run, candidates=(one,))
    found = statistics_of(run, None).candidates[0]
    told = [render(words) for words in expectation_words(one, found, run)]
    assert told[0].startswith("On the whole suite 25 % to 80 % would pass (95 % confidence seq")
    assert "Of 3 cases that were asked repeatedly, 2 passed every time" in told[1]
    assert told[2] == "The chance that 2 answers to one case all pass is 66.6 % (pass^2)."


def test_a_pair_is_said_with_the_better_first() -> None:
    worse = dict.fromkeys(range(6), False)
    better = dict.fromkeys(range(6), True)

    def told(test: PairTest) -> str:
        return render(pair_words("small", "large", pair(worse, better, test)))

    assert told(PairTest.EXACT) == (
        "large passes 6 cases that small fails, and fails 0 that it passes: more than chance "
        "would do (exact McNemar test, p = 0.0312)."
    )
    assert "that may be chance (anytime-valid test, since one" in told(PairTest.ANYTIME)
    assert "No test tells whether that is chance" in told(PairTest.NONE)
    many = pair(dict.fromkeys(range(200), False), dict.fromkeys(range(200), True), PairTest.EXACT)
    assert "p < 0.0001)" in render(pair_words("small", "large", many))
    same = render(pair_words("a", "b", pair(worse, worse, PairTest.EXACT)))
    assert same == "a and b agree in 6 of 6 cases."
    assert "share no case" in render(pair_words("a", "b", pair({}, worse, PairTest.NONE)))


def test_all_that_is_said_of_a_run_comes_together() -> None:
    run = stored_run("FFF", "PFPPF", "PFPPP", cases=5)
    found = statistics_of(run, None)
    told = run_words(run, found, against_reference(run, run))
    assert [name for name, _ in told.models] == ["house-b (Q8_0)", "house-c (Q8_0)"]
    assert len(told.pairs) == 3
    assert render(told.suite[0]).startswith("Cases that no model passes: 1 (numbers 2).")
    assert "the check equals fails whatever the model: 1 (numbers 2)" in render(told.suite[1])
    assert told.error is None
    assert numbers([0, 4, 9], most=2) == "1, 5, and 1 more"
