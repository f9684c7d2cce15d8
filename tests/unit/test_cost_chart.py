"""Pass rate against cost in the report: what was charged, and electricity where it has a price."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from leastwise.decision.weighing import weighed
from leastwise.decision.words import said
from leastwise.domain.history import StoredRun
from leastwise.domain.measures import Work
from leastwise.domain.money import MoneyInputs
from leastwise.report.exporting import export
from leastwise.report.run_charts import rate_against_cost
from leastwise.report.run_report import RunReport
from tests.unit.decision_samples import reference
from tests.unit.run_samples import stored_run

TITLE = "Pass rate against the cost of 1,000 calls in USD"


def _run() -> StoredRun:
    run = stored_run("PFFFF", "PPPPP", cases=5)
    work = Work(5, 10.0, energy_j=3_600.0)
    return replace(run, candidates=tuple(replace(one, work=work) for one in run.candidates))


def _report(other: StoredRun, inputs: MoneyInputs | None = None) -> RunReport:
    run = _run()
    report = RunReport.of(run, None, other)
    if inputs is None:
        return report
    return report.with_decision(said(weighed(run, other, None), inputs, "USD"))


def _numbers(chart: str) -> list[str]:
    return re.findall(r"<text[^>]*>([12R])</text>", chart)


def test_the_reference_stands_at_what_was_charged_and_local_models_at_nothing() -> None:
    chart = rate_against_cost(_report(reference("PPPPF")))
    assert f"{TITLE} (charged by a provider)" in chart
    assert _numbers(chart) == ["1", "2", "R"]
    assert "".join(export(_report(reference("PPPPF")), "html")).count("<svg") == 3


def test_electricity_with_a_price_is_what_local_calls_cost() -> None:
    inputs = MoneyInputs(price_per_kwh=Decimal("0.4"))
    chart = rate_against_cost(_report(reference("PPPPF"), inputs))
    assert f"{TITLE} (charge or electricity)" in chart
    assert _numbers(chart) == ["1", "2", "R"]
    without = rate_against_cost(_report(reference("PPPPF"), MoneyInputs(volume=5)))
    assert "(charged by a provider)" in without


def test_a_model_whose_electricity_is_not_known_has_no_point() -> None:
    bare = stored_run("PFFFF", "PPPPP", cases=5)
    decision = said(
        weighed(bare, reference("PPPPF"), None), MoneyInputs(price_per_kwh=Decimal("0.4")), "USD"
    )
    report = RunReport.of(bare, None, reference("PPPPF")).with_decision(decision)
    assert _numbers(rate_against_cost(report)) == ["R"]


@pytest.mark.parametrize("cost", [None, Decimal(0)])
def test_there_is_no_chart_where_no_price_is_known(cost: Decimal | None) -> None:
    assert rate_against_cost(_report(reference("PPPPF", cost=cost))) == ""
    assert rate_against_cost(RunReport.of(_run(), None)) == ""
