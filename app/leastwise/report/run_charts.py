"""The charts of a report as SVG: no script, no style of their own, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from leastwise.domain import figures
from leastwise.domain.history import StoredCandidate, StoredRun
from leastwise.domain.verdicts import Outcome, Verdict
from leastwise.report.plain_svg import HEIGHT, WIDTH, charting, plain_svg, ticks


@dataclass(frozen=True)
class Point:
    """A candidate in a chart: its number on the ladder, and what is drawn of it.

    `low` to `high` is the 95 % interval where `rate` is known, and otherwise what the rate on
    the suite could still have become when the candidate was stopped.
    """

    number: int
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
    points = _points(
        run, lambda one: one.peak_memory.total_bytes / unit if one.peak_memory else None
    )
    return _svg(points, run.bar.pass_rate, f"Pass rate against peak memory in {name}")


def rate_against_speed(run: StoredRun) -> str:
    """The pass rate against the decode speed of the probe; empty where nothing was measured."""
    points = _points(run, lambda one: one.probe.decode_tokens_per_s if one.probe else None)
    return _svg(points, run.bar.pass_rate, "Pass rate against decode speed in tokens/s")


def _points(run: StoredRun, x_of: Callable[[StoredCandidate], float | None]) -> list[Point]:
    points = []
    for number, one in enumerate(run.candidates, 1):
        x = x_of(one)
        if x is None or not one.run or not run.cases:
            continue
        whole = one.run == run.cases
        failed = sum(case.outcome.outcome is Outcome.FAILED for case in one.cases)
        low, high = one.interval or (one.passed / run.cases, 1 - failed / run.cases)
        rate = one.passed / run.cases if whole else None
        points.append(Point(number, x, rate, low, high, one.verdict is Verdict.PASSES))
    return points


def _svg(points: Sequence[Point], bar: float, title: str) -> str:
    if not points:
        return ""
    pygal = charting()
    most = max(point.x for point in points) * 1.1
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
        mark = {"value": (point.x, height), "label": str(point.number)}
        chart.add("model", [mark], stroke=False)
    return plain_svg(chart.render_tree(), lambda number: _kind(number, points), title)


def _kind(number: int, points: Sequence[Point]) -> str:
    if number == 0:
        return "bar"
    point = points[(number - 1) % len(points)]
    kind = "range" if number <= len(points) else "model"
    state = "stopped" if point.rate is None else ("passes" if point.passes else "fails")
    return f"{kind} {state}"
