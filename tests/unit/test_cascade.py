"""The cascade against worlds in which the truth is known, and against brute force."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leastwise.domain.cascades import CascadeCase, Signal
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import render
from leastwise.statistics.cascade import FEWEST_CASES, cascade_words, simulate
from leastwise.statistics.cascade_curves import costs_along


@pytest.fixture(scope="module", autouse=True)
def _fewer_resamples() -> Iterator[None]:
    """Enough for these worlds, in a sixth of the time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("leastwise.statistics.cascade_curves.RESAMPLES", 160)
        yield


MEAN, MARGIN = Signal.MEAN_LOGPROB, Signal.FIRST_MARGIN


def world(
    cases: int, *, informative: bool, seed: int = 1, remote: float = 0.97, local: float = 0.8
) -> list[CascadeCase]:
    """Cases in which sureness does or does not tell whether the local model is right."""
    chance = random.Random(seed)
    made = []
    for _ in range(cases):
        passes = chance.random() < local
        sure = chance.gauss(2.0 if passes and informative else 0.0, 0.5)
        cost = Decimal(chance.randrange(1, 50)) / 100_000
        signals = {MEAN: sure, MARGIN: chance.random()}
        made.append(CascadeCase(passes, chance.random() < remote, signals, cost))
    return made


def test_a_signal_that_tells_saves_most_of_the_calls() -> None:
    cases = world(400, informative=True)
    found = simulate(cases, currency="USD")
    assert found.signal is MEAN
    assert found.beats_random
    assert found.share < 0.4
    assert found.quality.interval[0] <= found.quality.value <= found.quality.interval[1]
    assert found.quality.value > found.local + 0.1
    assert found.saved_per_1000 is not None
    whole = sum((case.cost or Decimal(0) for case in cases), Decimal(0)) * 1000 / 400
    assert Decimal("0.5") * whole < found.saved_per_1000 < whole
    words = render(cascade_words(found, "small", "large"))
    assert "Sending as many at random does worse" in words
    gains = {one.signal: one.gain for one in found.signals}
    assert gains[MEAN].interval[0] > 0 > gains[MARGIN].interval[0]


def test_a_signal_that_tells_nothing_is_called_no_better_than_by_lot() -> None:
    """Over many worlds the claim to be better is rarely made: it has 2.5 % on its side."""
    claims = 0
    for seed in range(12):
        found = simulate(world(150, informative=False, seed=seed))
        claims += found.beats_random
        if 0 < found.share < 1 and not found.beats_random:
            assert "cannot tell that from sending as many at random" in render(
                cascade_words(found, "small", "large")
            )
    assert claims <= 1


def test_what_a_share_costs_is_exact_and_the_equally_sure_count_in_part() -> None:
    costs = [Decimal(cost) for cost in ("0.1", "0.2", "0.3", "0.4")]
    found = costs_along(costs, [3.0, 1.0, 2.0, 2.0])
    assert found[0] == 0
    assert found[5] == 50  # a quarter of four: the least sure alone, for 1,000 calls
    assert found[10] == Decimal(1000) * (Decimal("0.2") + Decimal("0.35")) / 4
    assert found[20] == 250
    assert set(costs_along([Decimal(1), None], [1.0, 2.0])) == {None}
    cases = world(100, informative=True)
    curve = simulate(cases, currency="USD").curve
    assert (
        curve[-1].cost_per_1000 == sum((one.cost or Decimal(0) for one in cases), Decimal(0)) * 10
    )
    paid = [point.cost_per_1000 for point in curve]
    assert paid == sorted(paid)  # type: ignore[type-var]


def test_the_curve_runs_from_local_to_remote_below_the_oracle() -> None:
    found = simulate(world(200, informative=True))
    first, last = found.curve[0], found.curve[-1]
    assert (first.share, last.share) == (0, 1)
    assert first.cascade.value == pytest.approx(found.local)
    assert last.cascade.value == pytest.approx(found.remote)
    for point in found.curve:
        low, high = point.cascade.interval
        assert low <= point.cascade.value + 1e-9
        assert point.cascade.value <= high + 1e-9
        assert point.cascade.value <= point.oracle + 1e-9
        assert point.random == pytest.approx(
            found.local + point.share * (found.remote - found.local)
        )


def test_the_same_seed_gives_the_same_and_nothing_is_sent_where_local_is_better() -> None:
    cases = world(100, informative=True)
    assert simulate(cases) == simulate(cases)
    worse = [replace(case, remote=False) for case in cases]
    found = simulate(worse)
    assert (found.share, found.threshold) == (0, None)
    assert "Nothing needs to go" in render(cascade_words(found, "small", "large"))
    free = simulate([replace(case, cost=None) for case in cases])
    assert free.saved_per_1000 is None


def test_equal_sureness_goes_together_or_not_at_all() -> None:
    cases = [CascadeCase(index % 4 != 0, True, {MEAN: 0.0}) for index in range(40)]
    found = simulate(cases)
    assert found.share == 1
    assert all(point.cascade.value == pytest.approx(point.random) for point in found.curve)
    assert "everything would have to go there" in render(cascade_words(found, "s", "l"))


def test_what_is_too_little_is_bad_input() -> None:
    with pytest.raises(BadInput, match="too_few"):
        simulate(world(FEWEST_CASES - 1, informative=True))
    with pytest.raises(BadInput, match="no_signal"):
        simulate([replace(case, signals={}) for case in world(30, informative=True)])
    some = [
        replace(c, signals={MEAN: 1.0, **({MARGIN: 1.0} if i else {})})
        for i, c in enumerate(world(30, informative=True))
    ]
    assert [one.signal for one in simulate(some).signals] == [MEAN]


def brute_force(cases: Sequence[CascadeCase], threshold: float) -> tuple[float, float]:
    sent = [case.signals[MEAN] < threshold for case in cases]
    passed = [c.remote if goes else c.local for c, goes in zip(cases, sent, strict=True)]
    return sum(sent) / len(cases), sum(passed) / len(cases)


@settings(max_examples=8, deadline=None)
@given(
    st.lists(st.tuples(st.booleans(), st.booleans(), st.integers(-3, 3)), min_size=20, max_size=40)
)
def test_the_threshold_is_the_least_that_is_as_good(
    drawn: list[tuple[bool, bool, int]],
) -> None:
    cases = [CascadeCase(ours, theirs, {MEAN: float(sure)}) for ours, theirs, sure in drawn]
    found = simulate(cases)
    threshold = float("-inf") if found.threshold is None else found.threshold
    share, quality = brute_force(cases, threshold)
    remote = sum(case.remote for case in cases) / len(cases)
    assert quality >= remote - 1e-12
    cuts = sorted({case.signals[MEAN] for case in cases})
    for cut in [*(c - 0.5 for c in cuts), cuts[-1] + 0.5]:
        other_share, other_quality = brute_force(cases, cut)
        assert other_share >= share or other_quality < remote
