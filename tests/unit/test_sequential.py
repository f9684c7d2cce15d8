"""Giving candidates up early: the martingale against brute force, and its errors by simulation."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leastwise.domain.stopping import EXACT, Stopping
from leastwise.domain.suites import Case, Generation
from leastwise.domain.verdicts import Outcome
from leastwise.evals.asking import AskedCase
from leastwise.evals.ordering import case_order
from leastwise.evals.sequential import SequentialTest, log_ratio, suite_interval
from leastwise.evals.statistics import Tally
from leastwise.evals.waves import waves

CASES, REQUIRED = 200, 180
# Passed of 200, ascending in size; the bar needs 180: just below it, just at it, far from it.
LADDERS = [
    (179, 179, 179, 179, 180),
    (180, 120, 179, 190, 199),
    (120, 179, 180, 181, 200),
    (178, 180, 179, 185, 150),
    (80, 160, 176, 182, 195),
    (179, 179, 179, 179, 179),
]


def ratio_by_hand(cases: int, passing: int, seen: Sequence[bool]) -> float:
    """R_t(n) as the probability of the sequence under a uniform rate over that under n."""
    mixture = truth = 1.0
    for at, passed in enumerate(seen):
        before = sum(seen[:at])
        chance = (before + 1) / (at + 2)  # Laplace's rule of succession
        left = (passing - before) / (cases - at)
        mixture *= chance if passed else 1 - chance
        truth *= left if passed else 1 - left
    return mixture / truth if truth else math.inf


@given(st.lists(st.booleans(), min_size=1, max_size=12), st.integers(0, 12))
def test_the_ratio_is_that_of_its_definition(seen: list[bool], passing: int) -> None:
    by_hand = ratio_by_hand(12, passing, seen)
    found = log_ratio(12, passing, sum(seen), len(seen))
    assert found == (math.inf if by_hand == math.inf else pytest.approx(math.log(by_hand)))


@given(st.integers(1, 60), st.data())
def test_a_candidate_is_given_up_only_if_every_number_that_passes_is_ruled_out(
    cases: int, data: st.DataObject
) -> None:
    required = data.draw(st.integers(1, cases))
    run = data.draw(st.integers(0, cases))
    failed = data.draw(st.integers(0, run))
    unsupported = data.draw(st.integers(0, run - failed))
    error = data.draw(st.sampled_from([0.3, 0.05, 0.01]))
    passed = run - failed - unsupported
    tally = Tally(cases, required, passed, failed, unsupported)
    limit = -math.log(error) - 1e-9
    ruled_out = all(
        log_ratio(cases, n, run - failed, run) >= limit for n in range(required, cases + 1)
    )
    assert SequentialTest(cases, required, error).gives_up(tally) == (ruled_out and run > 0)
    assert not SequentialTest(cases, required, 0.0).gives_up(tally)


@pytest.mark.parametrize("error", [0.2, 0.05])
def test_over_all_orders_the_chance_of_error_is_kept_exactly(error: float) -> None:
    """Every way of laying 9 to 12 passes among 12 cases, of which 9 are needed."""
    test = SequentialTest(12, 9, error)
    for passing in range(9, 13):
        orders = list(combinations(range(12), passing))
        wrong = sum(_given_up(test, [at in passes for at in range(12)]) for passes in orders)
        assert wrong / len(orders) <= error


def _given_up(test: SequentialTest, order: Sequence[bool]) -> bool:
    tally = Tally(test.cases, test.required)
    for passed in order:
        tally = tally.with_outcome(Outcome.PASSED if passed else Outcome.FAILED)
        if test.gives_up(tally):
            return True
    return False


@pytest.mark.parametrize("passing", [0, 3, 9, 12])
def test_the_confidence_sequence_holds_at_every_case_at_once(passing: int) -> None:
    orders = list(combinations(range(12), passing))
    wrong = 0
    for passes in orders:
        seen = 0
        for run in range(1, 13):
            seen += run - 1 in passes
            low, high = suite_interval(12, seen, run)
            if not low <= passing / 12 <= high:
                wrong += 1
                break
        assert suite_interval(12, passing, 12) == (passing / 12, passing / 12)
    assert wrong / len(orders) <= 0.05


def test_what_is_no_part_of_a_suite_has_no_interval() -> None:
    for passed, run in ((3, 2), (-1, 2), (2, 13)):
        with pytest.raises(ValueError, match="of 12 cases"):
            suite_interval(12, passed, run)


# A ladder, walked by the product's own rules


def walk(passing: Sequence[int], stopping: Stopping, chance: random.Random) -> tuple[int, int]:
    """Which of the candidates is named (their number where none is), and how many cases ran."""
    order = case_order(CASES, stopping, {})
    ran = 0
    for position, count in enumerate(passing):
        passes = set(chance.sample(range(CASES), count))
        test, tally = SequentialTest(CASES, REQUIRED, stopping.alpha), Tally(CASES, REQUIRED)
        for index in order:
            tally = tally.with_outcome(Outcome.PASSED if index in passes else Outcome.FAILED)
            if tally.fails or test.gives_up(tally):
                break
        ran += tally.run
        if tally.passes:
            return position, ran
    return len(passing), ran


def errors(runs: int, stopping: Stopping, ladder: Sequence[int]) -> tuple[int, float]:
    """In how many runs a smaller model would have passed, and the mean number of cases run."""
    chance, wrong, ran = random.Random(f"{stopping}{ladder}"), 0, 0
    for seed in range(runs):
        named, cases = walk(ladder, Stopping(stopping.alpha, seed), chance)
        wrong += any(count >= REQUIRED for count in ladder[:named])
        ran += cases
    return wrong, ran / runs


@pytest.mark.parametrize("alpha", [0.05, 0.2])
def test_a_smaller_model_that_would_have_passed_is_missed_no_more_often_than_allowed(
    alpha: float,
) -> None:
    runs = 60
    for ladder in LADDERS[:3]:
        wrong, _ = errors(runs, Stopping(alpha), ladder)
        # three standard deviations above the bound: the bound itself holds with room to spare
        assert wrong <= runs * alpha + 3 * math.sqrt(runs * alpha * (1 - alpha))


def test_under_curtailment_alone_no_model_is_missed_and_none_is_named_wrongly() -> None:
    for ladder in LADDERS:
        right = next((at for at, count in enumerate(ladder) if count >= REQUIRED), len(ladder))
        chance = random.Random(1)
        assert all(walk(ladder, EXACT, chance)[0] == right for _ in range(10))


def stops_at(stopping: Stopping) -> npt.NDArray[np.bool_]:
    """After which numbers of passed and of failed cases the product runs no more."""
    test = SequentialTest(CASES, REQUIRED, stopping.alpha)
    stops = np.zeros((CASES + 1, CASES + 1), bool)
    for run in range(1, CASES + 1):
        for passed in range(run + 1):
            tally = Tally(CASES, REQUIRED, passed, run - passed)
            stops[passed, run - passed] = tally.fails or test.gives_up(tally)
    return stops


def simulated(runs: int, stopping: Stopping, ladder: Sequence[int]) -> tuple[int, float]:
    """As `errors`, many runs at a time: each candidate's cases in a random order of their own."""
    chance, stops = np.random.default_rng(7), stops_at(stopping)
    named = np.full(runs, len(ladder))
    ran = np.zeros(runs)
    for position, count in enumerate(ladder):
        outcomes = chance.permuted(np.tile(np.arange(CASES) < count, (runs, 1)), axis=1)
        passed = outcomes.cumsum(axis=1)
        failed = np.arange(1, CASES + 1) - passed
        stopped = stops[passed, failed]
        climbing = named == len(ladder)
        ran += climbing * np.where(stopped.any(axis=1), stopped.argmax(axis=1) + 1, CASES)
        named[climbing & ~stopped.any(axis=1)] = position
    right = next((at for at, count in enumerate(ladder) if count >= REQUIRED), len(ladder))
    return int((named > right).sum()), float(ran.mean())


@pytest.mark.campaign
@pytest.mark.timeout(3600)
def test_ten_thousand_simulated_ladders(record_property: Callable[[str, object], None]) -> None:
    for ladder in LADDERS:
        for stopping in (Stopping(0.05), EXACT):
            wrong, cases = simulated(10_000, stopping, ladder)
            assert wrong <= 10_000 * stopping.alpha
            name = f"ladder {'/'.join(map(str, ladder))} of 200, 180 needed, alpha {stopping.alpha}"
            record_property(name, f"{wrong} wrong of 10,000, {cases:.1f} cases of 1,000")


# The order, and the waves


def test_the_order_is_that_of_its_seed() -> None:
    order = case_order(50, Stopping(0.05, seed=7), {3: 9})
    assert sorted(order) == list(range(50))
    assert order == case_order(50, Stopping(0.01, seed=7), {})
    assert order != case_order(50, Stopping(0.05, seed=8), {})
    firsts = [case_order(4, Stopping(0.05, seed=seed), {})[0] for seed in range(2000)]
    assert all(400 < firsts.count(index) < 600 for index in range(4))


def test_without_chance_of_error_what_failed_most_goes_first() -> None:
    assert case_order(5, EXACT, {}) == (0, 1, 2, 3, 4)
    assert case_order(5, EXACT, {3: 2, 1: 1, 4: 2}) == (3, 4, 1, 0, 2)


@given(st.lists(st.integers(1, 30), max_size=40), st.integers(1, 24))
def test_waves_hold_whole_cases_and_as_many_answers_as_fit(repeats: list[int], size: int) -> None:
    cases = [
        AskedCase(Case(at, (), ()), "", (Generation(),) * count) for at, count in enumerate(repeats)
    ]
    cut = list(waves(cases, size))
    assert [one for wave in cut for one in wave] == cases
    counts = [sum(len(one.generations) for one in wave) for wave in cut]
    assert all(count <= size or len(wave) == 1 for count, wave in zip(counts, cut, strict=True))
    following = [len(wave[0].generations) for wave in cut[1:]]
    assert all(count + more > size for count, more in zip(counts, following, strict=False))
