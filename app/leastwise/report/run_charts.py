"""The charts of a report as SVG: no script, no style of their own, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from leastwise.domain import figures
from leastwise.domain.history import StoredCandidate, StoredRun
from leastwise.domain.verdicts import Outcome, Verdict
from leastwise.report.plain_svg import HEIGHT, WIDTH, charting, plain_svg, ticks
from leastwise.report.run_report import RunReport
from leastwise.statistics.charged import answers_of, charged_for


@dataclass(frozen=True)
class Point:
    """A candidate in a chart: its number on the ladder (R: the reference), what is drawn of it.

    `low` to `high` is the 95 % interval where `rate` is known, and otherwise what the rate on
    the suite could still have become when the candidate was stopped.
    """

    label: str
    x: float
    rate: float | None
    low: float
    high: float
    passes: bool


def rate_against_memory(run: StoredRun) -> str:
    """The pass rate against the measured peak memory; empty where nothing was measured."""
    most = max(
        (one.peak_memory.total_bytes for one in run.candidates if one.peak_memory), default=0
    )
    unit, name = (2**30, "GiB") if most >= 2**30 / 10 else (2**20, "MiB")
    points = _ladder_points(
        run, lambda one: one.peak_memory.total_bytes / unit if one.peak_memory else None
    )
    return _svg(list(points), run.bar.pass_rate, f"Pass rate against peak memory in {name}")


def rate_against_speed(run: StoredRun) -> str:
    """The pass rate against the decode speed of the probe; empty where nothing was measured."""
    points = _ladder_points(run, lambda one: one.probe.decode_tokens_per_s if one.probe else None)
    return _svg(list(points), run.bar.pass_rate, "Pass rate against decode speed in tokens/s")


def rate_against_cost(report: RunReport) -> str:
    """The pass rate against what 1,000 calls cost; empty where nothing is charged for.

    Where a decision has a price of electricity, that is what a model on this computer costs;
    elsewhere nobody charges for it.
    """
    run, against = report.run, report.reference
    named = [(str(number), one) for number, one in enumerate(run.candidates, 1)]
    if against is not None and against.run_id != run.summary.run_id:
        named.append(("R", against.reference))
    charges = {label: charged_for(answers_of(one.cases)) for label, one in named}
    currency = next((one.currency for one in charges.values() if one), "")
    with_energy = _electricity(report)
    points: list[Point] = []
    for label, one in named if currency else ():
        charged = charges[label]
        if charged is not None:
            cost: Decimal | None = charged.per_call * 1000
        elif one.candidate.cloud is not None:
            cost = None
        else:
            cost = with_energy.get(id(one)) if with_energy else Decimal(0)
        points += _point(label, one, run.cases, None if cost is None else float(cost))
    what = "charge or electricity" if with_energy else "charged by a provider"
    title = f"Pass rate against the cost of 1,000 calls in {currency} ({what})"
    return _svg(points, run.bar.pass_rate, title)


def _electricity(report: RunReport) -> dict[int, Decimal | None]:
    """What 1,000 calls of each candidate cost, where a decision says what electricity costs."""
    said = report.decision
    if said is None or said.money.inputs.price_per_kwh is None:
        return {}
    held = zip(said.decision.held, said.money.held, strict=True)
    return {id(report.run.candidates[one.position]): money.per_1000 for one, money in held}


def _ladder_points(
    run: StoredRun, x_of: Callable[[StoredCandidate], float | None]
) -> Iterator[Point]:
    for number, one in enumerate(run.candidates, 1):
        yield from _point(str(number), one, run.cases, x_of(one))


def _point(label: str, one: StoredCandidate, cases: int, x: float | None) -> Iterator[Point]:
    if x is None or not one.run or not cases:
        return
    failed = sum(case.outcome.outcome is Outcome.FAILED for case in one.cases)
    low, high = one.interval or (one.passed / cases, 1 - failed / cases)
    rate = one.passed / cases if one.run == cases else None
    yield Point(label, x, rate, low, high, one.verdict is Verdict.PASSES)


def _svg(points: Sequence[Point], bar: float, title: str) -> str:
    most = max((point.x for point in points), default=0) * 1.1
    if most <= 0:
        return ""
    pygal = charting()
    chart = pygal.XY(
        width=WIDTH,
        height=HEIGHT,
        js=(),
        css=(),
        no_prefix=True,
        show_legend=False,
        print_labels=True,
        range=(0, 1),
        xrange=(0, most),
        x_labels=ticks(most),
        y_labels=[fifth / 5 for fifth in range(6)],
        truncate_label=-1,
        x_title=title,
        margin=8,
        value_formatter=figures.percent,
        x_value_formatter=figures.significant,
        dots_size=4,
    )
    chart.add("bar", [(0, bar), (most, bar)], show_dots=False)
    for point in points:
        chart.add("range", [(point.x, point.low), (point.x, point.high)], show_dots=False)
    for point in points:
        height = (point.low + point.high) / 2 if point.rate is None else point.rate
        mark = {"value": (point.x, height), "label": point.label}
        chart.add("model", [mark], stroke=False)
    return plain_svg(chart.render_tree(), lambda number: _kind(number, points), title)


def _kind(number: int, points: Sequence[Point]) -> str:
    if number == 0:
        return "bar"
    point = points[(number - 1) % len(points)]
    kind = "range" if number <= len(points) else "model"
    state = "stopped" if point.rate is None else ("passes" if point.passes else "fails")
    return f"{kind} {state}"
