"""Deciding early: boundaries and martingale by brute force, errors of ladders by simulation."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leastwise.domain.stopping import EXACT, Stopping
from leastwise.domain.suites import Case, Generation
from leastwise.domain.verdicts import Outcome
from leastwise.evals.asking import AskedCase
from leastwise.evals.boundaries import Boundary
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


def crossings(boundary: Boundary, cases: int, failing: int, *, many: bool) -> float:
    """With which probability, exactly, a suite with so many failing cases reaches a boundary."""
    reached = 0
    orders = list(combinations(range(cases), failing))
    for fails in orders:
        failed = 0
        for run in range(1, cases + 1):
            failed += run - 1 in fails
            limit = boundary.limit(run)
            if limit is not None and (failed >= limit if many else failed <= limit):
                reached += 1
                break
    return reached / len(orders)


@pytest.mark.parametrize("many", [True, False])
@pytest.mark.parametrize("error", [0.2, 0.05])
def test_over_all_orders_a_boundary_is_reached_no_more_often_than_its_error(
    error: float, many: bool
) -> None:
    """Every way of laying 0 to 12 failures among 12 cases; 4 failing ones are held to be true."""
    boundary = Boundary(12, 4, error, many=many)
    found = [crossings(boundary, 12, failing, many=many) for failing in range(13)]
    assert 0 < found[4] <= error
    if many:
        assert found == sorted(found)
        assert found[-1] == 1
    else:
        assert found == sorted(found, reverse=True)
        assert found[0] == 1


@settings(max_examples=25)
@given(st.integers(1, 40), st.data())
def test_a_boundary_never_takes_a_step_back_and_is_none_without_error(
    cases: int, data: st.DataObject
) -> None:
    failing = data.draw(st.integers(0, cases))
    few, many = (Boundary(cases, failing, 0.1, many=many) for many in (False, True))
    low = [limit for limit in map(few.limit, range(cases + 1)) if limit is not None]
    high = [limit for limit in map(many.limit, range(cases + 1)) if limit is not None]
    assert low == sorted(low)
    assert all(after <= before + 1 for before, after in pairwise(high))
    assert all(Boundary(cases, failing, 0.0, many=True).limit(run) is None for run in range(cases))


def test_what_could_not_be_judged_speaks_for_neither_verdict() -> None:
    test = SequentialTest(200, 180, 0.05, 0.05)
    assert test.gives_up(Tally(200, 180, 10, 10))
    assert not test.gives_up(Tally(200, 180, 10, 0, 10))
    assert test.foresees(Tally(200, 180, 60, 0))
    assert not test.foresees(Tally(200, 180, 50, 0, 10))
    assert test.foresees(Tally(200, 180, 180, 15, 5))  # enough, whatever the others are


@pytest.mark.parametrize("candidates", [1, 2, 5, 12])
def test_wherever_the_smallest_that_passes_stands_the_errors_add_up_to_alpha_at_most(
    candidates: int,
) -> None:
    stopping = Stopping(0.05)
    passing = [stopping.pass_error(at, candidates) for at in range(candidates)]
    for least in range(candidates):
        below = sum(passing[:least])
        assert below + stopping.give_up_error(least, candidates) <= 0.05 + 1e-12
    assert sum(passing) <= 0.05 + 1e-12
    assert all(stopping.give_up_error(at, candidates) > 0 for at in range(candidates))


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


@dataclass(frozen=True)
class Walked:
    """What a walk named, what it foresaw on its way, and how many cases were run by when."""

    named: int
    foreseen: tuple[int, ...]
    cases: int
    foreseen_after: int


def walk(passing: Sequence[int], stopping: Stopping, chance: random.Random) -> Walked:
    """By position of the candidate; what is named is their number where none is."""
    order = case_order(CASES, stopping, {})
    foreseen: list[int] = []
    ran = after = 0
    for position, count in enumerate(passing):
        passes = set(chance.sample(range(CASES), count))
        test, tally = deciding(stopping, position, len(passing)), Tally(CASES, REQUIRED)
        for index in order:
            tally = tally.with_outcome(Outcome.PASSED if index in passes else Outcome.FAILED)
            expected = foreseen[-1:] == [position]
            if not expected and not tally.complete and test.foresees(tally):
                foreseen.append(position)
                after = ran + tally.run
                expected = True
            if tally.fails or (not expected and test.gives_up(tally)):
                break
            if expected and stopping.stop_at_verdict:
                break
        ran += tally.run
        if tally.passes or (foreseen[-1:] == [position] and stopping.stop_at_verdict):
            return Walked(position, tuple(foreseen), ran, after)
    return Walked(len(passing), tuple(foreseen), ran, after)


def deciding(stopping: Stopping, position: int, candidates: int) -> SequentialTest:
    return SequentialTest(
        CASES,
        REQUIRED,
        stopping.give_up_error(position, candidates),
        stopping.pass_error(position, candidates),
    )


def smallest(ladder: Sequence[int]) -> int:
    return next((at for at, count in enumerate(ladder) if count >= REQUIRED), len(ladder))


@pytest.mark.parametrize("stopping", [Stopping(0.2), Stopping(0.2, stop_at_verdict=True)])
def test_the_wrong_model_is_named_or_foreseen_no_more_often_than_allowed(
    stopping: Stopping,
) -> None:
    runs = 12
    for ladder in LADDERS[1:3]:
        chance, wrong, right = random.Random(f"{ladder}"), 0, smallest(ladder)
        for seed in range(runs):
            found = walk(ladder, replace(stopping, seed=seed), chance)
            wrong += found.named > right or any(one != right for one in found.foreseen)
        # three standard deviations above the bound: the bound itself holds with room to spare
        assert wrong <= runs * 0.2 + 3 * math.sqrt(runs * 0.2 * 0.8)


def test_under_curtailment_alone_no_model_is_missed_and_none_is_named_wrongly() -> None:
    for ladder in LADDERS:
        right, chance = smallest(ladder), random.Random(1)
        for stopping in (EXACT, replace(EXACT, stop_at_verdict=True)):
            for _ in range(5):
                found = walk(ladder, stopping, chance)
                assert found.named == right
                assert set(found.foreseen) <= {right}


def decided_at(test: SequentialTest) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """After which numbers of passed and of failed cases it is given up; and foreseen to pass."""
    ends, expected = (np.zeros((test.cases + 1, test.cases + 1), bool) for _ in range(2))
    for run in range(1, test.cases + 1):
        for passed in range(run + 1):
            tally = Tally(test.cases, test.required, passed, run - passed)
            ends[passed, run - passed] = tally.fails or test.gives_up(tally)
            expected[passed, run - passed] = test.foresees(tally)
    return ends, expected


@dataclass(frozen=True)
class Simulated:
    """Of many runs: how many named a wrong one, and foresaw a wrong one; mean cases until then."""

    named_wrongly: int
    foreseen_wrongly: int
    cases: float
    foreseen_after: float


def simulated(runs: int, stopping: Stopping, ladder: Sequence[int]) -> Simulated:
    """As `walk`, many runs at a time: each candidate's cases in a random order of their own.

    Where nothing was foreseen, the verdict came with the last case.
    """
    chance, right, rungs = np.random.default_rng(7), smallest(ladder), len(ladder)
    climbing, missed, misled = np.ones(runs, bool), np.zeros(runs, bool), np.zeros(runs, bool)
    ran, after = np.zeros(runs), np.full(runs, np.inf)
    for position, count in enumerate(ladder):
        ends, expected = decided_at(deciding(stopping, position, rungs))
        outcomes = chance.permuted(np.tile(np.arange(CASES) < count, (runs, 1)), axis=1)
        passed = outcomes.cumsum(axis=1)
        failed = np.arange(1, CASES + 1) - passed
        foreseen = first(expected[passed, failed])
        given_up = first(ends[passed, failed])
        told = climbing & (foreseen < np.minimum(given_up, CASES))
        after[told] = ran[told] + foreseen[told]
        misled |= told & (position != right)
        # What is foreseen is run on, and fails only once it can no longer pass.
        stop = np.where(told, first(failed > CASES - REQUIRED), given_up)
        ran += climbing * np.minimum(stop, CASES)
        named = climbing & (stop > CASES)
        misled |= named & (position != right)
        missed |= named & (position > right)
        climbing &= ~named
    missed |= climbing & (right < rungs)
    after = np.minimum(after, ran)
    wrong = (int(missed.sum()), int((misled | missed).sum()))
    return Simulated(*wrong, float(ran.mean()), float(after.mean()))


def first(found: npt.NDArray[np.bool_]) -> npt.NDArray[np.int_]:
    """After how many cases it was so for the first time; one more than there are if never."""
    after: npt.NDArray[np.int_] = found.argmax(axis=1) + 1
    return np.where(found.any(axis=1), after, found.shape[1] + 1).astype(int)


@pytest.mark.campaign
@pytest.mark.timeout(3600)
def test_ten_thousand_simulated_ladders(record_property: Callable[[str, object], None]) -> None:
    for ladder in LADDERS:
        for stopping in (Stopping(0.05), EXACT):
            found = simulated(10_000, stopping, ladder)
            # A wrong name is exact but for the error of giving up; being misled has all of alpha.
            assert found.named_wrongly <= found.foreseen_wrongly <= 10_000 * stopping.alpha
            name = f"ladder {'/'.join(map(str, ladder))} of 200, 180 needed, alpha {stopping.alpha}"
            record_property(
                name,
                f"of 10,000: {found.named_wrongly} named and {found.foreseen_wrongly} named or "
                f"foreseen wrongly; {found.foreseen_after:.1f} cases of 1,000 to the verdict, "
                f"{found.cases:.1f} to the end",
            )


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
