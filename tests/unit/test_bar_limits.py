"""The bar's limits: as they are written on the command line, and the one on cost."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from leastwise.cli.bar_options import BarOptions
from leastwise.domain.errors import BadInput, SuiteError
from leastwise.domain.messages import render
from leastwise.domain.suites import Bar
from leastwise.evals.limits import broken_cost_limit
from leastwise.evals.suite_sidecar import read_sidecar


def taken(*limits: str, rate: float | None = None) -> BarOptions:
    return BarOptions.taken_from({"bar": rate, "limits": limits})


def test_limits_are_laid_over_the_suite_s_own_and_written_again() -> None:
    own = Bar(0.9, ttft_s=0.5, memory_bytes=10)
    given = taken("ttft_s=none", "memory_bytes=4000", "cost_per_1000=0", rate=0.8)
    assert given.laid_over(own) == Bar(0.8, memory_bytes=4000, cost_per_1000=0.0)
    assert given.words[:4] == ["--bar", "0.8", "--limit", "ttft_s=none"]
    assert taken().laid_over(own) == own
    assert taken().words == []


@pytest.mark.parametrize(
    ("limit", "said"),
    [
        ("speed=3", "speed=3 is no limit of a bar. Write NAME=VALUE; the names are ttft_s,"),
        ("ttft_s", "ttft_s cannot be ."),
        ("ttft_s=soon", "ttft_s cannot be soon. Write a number above 0"),
        ("ttft_s=0", "ttft_s cannot be 0."),
        ("memory_bytes=1.5", "memory_bytes cannot be 1.5."),
        ("decode_tokens_per_s=nan", "decode_tokens_per_s cannot be nan."),
        ("cost_per_1000=inf", "cost_per_1000 cannot be inf."),
    ],
)
def test_what_is_no_limit_is_refused_in_words(limit: str, said: str) -> None:
    with pytest.raises(BadInput) as refused:
        taken(limit)
    assert render(refused.value.message).startswith(said)
    with pytest.raises(BadInput, match="bar_out_of_range"):
        taken(rate=1.5)


def test_the_limit_on_cost_is_held_against_the_mean_of_the_calls_exactly() -> None:
    bar = Bar(cost_per_1000=0.3)
    costs = [Decimal("0.0002"), Decimal("0.0004")]
    assert broken_cost_limit(bar, costs, "USD") is None
    broken = broken_cost_limit(bar, [*costs, Decimal("0.000301")], "USD")
    assert broken is not None
    assert render(broken) == "1,000 calls cost 0.300333 USD (mean of 3); the bar allows 0.3."
    dear = broken_cost_limit(bar, [Decimal("0.0125")], "USD")
    assert dear is not None
    assert render(dear) == "1,000 calls cost 12.5 USD (mean of 1); the bar allows 0.3."
    unknown = broken_cost_limit(bar, [*costs, None], "USD")
    assert unknown is not None
    assert unknown.params["limit"] == "cost"
    assert broken_cost_limit(Bar(), costs, "USD") is None
    assert broken_cost_limit(bar, [], "USD") is None


def test_the_sidecar_has_it_and_a_negative_one_is_refused() -> None:
    path = Path("leastwise.toml")
    assert read_sidecar(path, "[bar]\ncost_per_1000 = 0.5\n").bar.cost_per_1000 == 0.5
    with pytest.raises(SuiteError):
        read_sidecar(path, "[bar]\ncost_per_1000 = -1\n")
