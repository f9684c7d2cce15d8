"""A ladder against a reference from stored outcomes: sentences, money, quantiles, gatherings."""

from __future__ import annotations

import itertools
import math
import random
from dataclasses import replace
from decimal import Decimal

import pytest

from leastwise.decision.staying import Larger, just_too_large
from leastwise.decision.weighing import weighed
from leastwise.decision.words import said
from leastwise.domain.errors import BadInput
from leastwise.domain.measures import Work
from leastwise.domain.messages import render
from leastwise.domain.money import MoneyInputs
from leastwise.domain.suites import Case, ChatTurn, Check, Suite
from leastwise.domain.verdicts import PaidCall
from leastwise.report.decision_document import decision_document
from leastwise.statistics.decided import Decision
from leastwise.statistics.gathering import gatherings
from leastwise.statistics.money import money_of
from leastwise.statistics.quantiles import quantile
from tests.unit.decision_samples import COST, decided, reference
from tests.unit.run_samples import stored_run


def sentence(decision: Decision, inputs: MoneyInputs = MoneyInputs()) -> str:  # noqa: B008 - frozen
    return render(said(decision, inputs, "USD").sentence)


def test_the_sentence_of_the_issue() -> None:
    local, cloud = "P" * 194 + "F" * 6, "F" * 3 + "P" * 197
    found = sentence(decided(local, cloud, bar=0.95), MoneyInputs(100_000))
    name = weighed(stored_run(local, cases=200, bar=0.95), reference(cloud, bar=0.95), None)
    assert found.startswith(f"{name.held[0].side.name} passes 97 % of your cases in ")
    assert "grand-1 (there) passes 98.5 %, a difference that these 200 cases cannot tell" in found
    assert "local saves 212 USD a month at 100,000 calls (neither electricity nor the" in found


@pytest.mark.parametrize(
    ("local", "cloud", "words"),
    [
        ("P" * 10, "P" * 10, "and no case tells them apart"),
        ("FPPPPPPPPP", "PFPPPPPPPP", "as many as the local one of the cases that both answered"),
        ("F" * 6 + "P" * 4, "P" * 10, "passes 6 cases that the local one fails against 0"),
        ("P" * 10, "F" * 6 + "P" * 4, "below the bar of 80 %, and fails 6 cases that the local"),
        ("F" * 8 + "PP", "F" * 3 + "P" * 7, "below the bar of 80 % too"),
        ("P", "F", "and one case tells nothing"),
        ("FFF", "P" * 10, "these 3 cases cannot tell"),
        ("", "P" * 10, "No model on this computer could be judged; the cloud model grand-1"),
    ],
)
def test_what_is_said_of_the_difference(local: str, cloud: str, words: str) -> None:
    assert words in sentence(decided(local, cloud))


def test_every_combination_makes_a_whole_sentence() -> None:
    """None passes, the reference below the bar, no price, no volume, nothing given, all given."""
    locals_ = ("P" * 10, "F" * 10, "FFF", "P" * 7 + "F" * 3)
    given = MoneyInputs(50_000, Decimal("0.3"), Decimal(900), 1, Decimal(60))
    inputs = (MoneyInputs(), MoneyInputs(1), given)
    for local, cloud, cost, money in itertools.product(
        locals_, ("P" * 10, "F" * 10), (COST, None), inputs
    ):
        found = decided(local, cloud, cost=cost)
        words = [
            render(each)
            for each in (said(found, money, "USD").sentence, *said(found, money, "USD").pays)
        ]
        for each in words:
            assert not any(bad in each for bad in ("  ", " ,", " ;", "None", "..", ";.", " ."))
            assert each == each.strip()
        assert words[0].count(";") == 2
        assert words[0].endswith(".")
    assert "at 1 call (" in sentence(decided("P" * 10, "P" * 10), MoneyInputs(1))


def test_a_run_of_another_suite_is_refused() -> None:
    with pytest.raises(BadInput):
        weighed(stored_run("PP", cases=2), reference("PPP"), None)


def _timed(decision: Decision, work: Work) -> Decision:
    (held,) = decision.held
    side = replace(held.side, stored=replace(held.side.stored, work=work))
    return replace(decision, held=(replace(held, side=side),))


def test_money_is_exact() -> None:
    """7.2 kJ a call at 0.25 a kWh is 0.0005; a machine of 972 over 3 years is 27 a month."""
    decision = _timed(decided("P" * 10, "P" * 10), Work(10, 20.0, 1, 72_000.0, ("package-0",)))
    inputs = MoneyInputs(100_000, Decimal("0.25"), Decimal(972), 3)
    money = money_of(decision, inputs, "USD")
    (local,), (saved,) = money.held, money.savings
    assert (local.per_call, local.per_1000) == (Decimal("0.0005"), Decimal("0.5"))
    assert local.per_month == Decimal(77)
    assert money.reference.per_month == Decimal(212)
    assert saved.per_month == Decimal(135)
    assert saved.pays_from == 16_667  # 27 / (0.00212 - 0.0005) is 16,666.6...
    assert saved.pays_after == 600_000
    assert (local.calls_per_month_at_most, local.machines) == (1_314_900, 1)
    dear = money_of(decision, replace(inputs, price_per_kwh=Decimal(2)), "USD").savings[0]
    assert dear.never


def test_a_volume_above_one_machine_takes_several_and_is_said() -> None:
    decision = _timed(decided("P" * 10, "P" * 10), Work(10, 20.0))
    inputs = MoneyInputs(3_000_000, None, Decimal(360), 3)
    local = money_of(decision, inputs, "USD").held[0]
    assert (local.machines, local.per_month) == (3, Decimal(30))
    assert "which take 3 machines like this (the machine is counted" in sentence(decision, inputs)
    far = replace(inputs, hardware_price=Decimal(1_000_000))
    found = said(decision, far, "USD")
    assert found.money.savings[0].beyond
    assert "but one answers 1,314,900 a month at most" in render(found.pays[0])


def test_power_that_was_given_goes_before_counters_and_nothing_is_guessed_without() -> None:
    decision = _timed(decided("P" * 10, "P" * 10), Work(10, 20.0, 1, 72_000.0, ("package-0",)))
    given = money_of(decision, MoneyInputs(watts=Decimal(30)), "USD").held[0]
    assert given.energy_j_per_call == 60.0
    unknown = _timed(decision, Work(10, 20.0))
    local = money_of(unknown, MoneyInputs(1000, Decimal("0.3")), "USD").held[0]
    assert (local.energy_j_per_call, local.per_call, local.with_energy) == (None, None, False)


def test_the_cost_of_a_call_is_the_mean_of_the_known_ones_to_the_last_digit() -> None:
    run = reference("PPP")
    (one,) = run.candidates
    costs = [Decimal("0.001"), Decimal("0.0025"), None]
    cases = tuple(
        replace(c, answer=replace(c.answer, paid=PaidCall(1.0, cost, "USD")))
        for c, cost in zip(one.cases, costs, strict=True)
    )
    run = replace(run, candidates=(replace(one, cases=cases),))
    charged = weighed(stored_run("PPP", cases=3), run, None).reference.charged
    assert charged is not None
    assert (charged.per_call, charged.calls, charged.unknown) == (Decimal("0.00175"), 2, 1)


def suite(kinds: str) -> Suite:
    """A case a letter, which is its metadata; a variable of its own tells nothing."""
    cases = tuple(
        Case(
            n,
            (ChatTurn("user", f"{n}"),),
            (Check("equals"),),
            metadata={"kind": kind},
            variables={"n": n},
        )
        for n, kind in enumerate(kinds)
    )
    return Suite("Support", "", "5" * 64, cases)


def staying(local: str, kinds: str, larger: tuple[Larger, ...] = ()) -> str:
    run, other = stored_run(local, cases=len(local)), reference("P" * len(local))
    found = said(weighed(run, other, suite(kinds), larger), MoneyInputs(), "USD")
    assert found.stay is not None
    return " ".join(
        render(each) for one in found.decision.reasons for each in (one.evidence, one.advice)
    )


def test_failures_that_gather_say_where_and_what_to_do() -> None:
    words = staying("F" * 14 + "P" * 46, "x" * 15 + "y" * 45)
    assert "14 of 14 failures are in metadata kind = x, which has 15 of 60 cases" in words
    assert "leave metadata kind = x to the large model" in words
    assert "Tune on cases like these" in words


def test_failures_that_are_spread_say_so_and_few_cases_too() -> None:
    words = staying("FP" * 10, "xxyy" * 5)
    assert "The 10 failures are spread" in words
    assert "too few cases to tune on (20)" in words


def test_a_model_just_above_the_memory_is_named() -> None:
    words = staying("FP" * 10, "xxyy" * 5, (Larger("big-7b (Q4_K_M)", 6 << 30, 4 << 30),))
    assert "big-7b (Q4_K_M) of the catalogue needs 6.00 GiB, 2.00 GiB more" in words
    assert just_too_large(()) == ()


def test_no_reason_is_given_where_a_local_model_passes() -> None:
    run, other = stored_run("P" * 20, cases=20), reference("P" * 20)
    assert weighed(run, other, suite("xxyy" * 5)).reasons == ()


def test_a_gathering_by_chance_is_found_as_rarely_as_promised() -> None:
    """Failures dealt at random over three keys: at most one in twenty is taken for a gathering."""
    chance, found = random.Random(3), 0
    for _ in range(100):
        failed = [chance.random() < 0.3 for _ in range(40)]
        kinds = {k: [chance.choice("abcd") for _ in range(40)] for k in ("one", "two", "three")}
        found += any(one.p_value < 0.05 for one in gatherings(kinds, failed, draws=399))
    assert found <= 11  # the 99th percentile of a binomial of 100 and 0.05


def test_the_permutation_test_agrees_with_fishers_in_a_table_of_two_by_two() -> None:
    failed = [True] * 5 + [False] * 15 + [True] * 1 + [False] * 19
    (one,) = gatherings({"k": ["a"] * 20 + ["b"] * 20}, failed)
    tables = [math.comb(20, a) * math.comb(20, 6 - a) / math.comb(40, 6) for a in range(7)]
    exact = sum(one for one in tables if one <= tables[5] * (1 + 1e-9))
    assert one.p_value == pytest.approx(exact, abs=0.01)


def test_the_interval_of_a_quantile_covers_as_promised() -> None:
    """Of 400 samples of 100 exponential times, at least 93 % of intervals hold the true median."""
    chance, held = random.Random(1), 0
    for _ in range(400):
        found = quantile([chance.expovariate(1.0) for _ in range(100)], 0.5)
        assert found is not None
        assert found.interval is not None
        held += found.interval[0] <= 0.6931 <= found.interval[1]
    assert held >= 372


def test_too_few_values_have_a_quantile_and_no_interval() -> None:
    found = quantile([1.0, 2.0, 3.0], 0.95)
    assert found is not None
    assert found.interval is None
    assert quantile([], 0.5) is None


def test_the_document_writes_money_as_it_is() -> None:
    document = decision_document(said(decided("P" * 10, "P" * 10), MoneyInputs(100_000), "USD"))
    assert document["candidates"][0]["saving"]["per_month"] == "212.00000"  # type: ignore[index,call-overload]
