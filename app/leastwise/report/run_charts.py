"""The charts of a report as SVG: no script, no style of their own, nothing from elsewhere."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final
from xml.etree import ElementTree as ET

from leastwise.domain import figures
from leastwise.domain.history import StoredCandidate, StoredRun
from leastwise.domain.verdicts import Outcome, Verdict

WIDTH: Final = 640
HEIGHT: Final = 340
_FAINT: Final = "#8a929b"
_DROPPED: Final = frozenset({"defs", "desc", "title"})


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
    pygal = _pygal()
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
        x_labels=_ticks(most),
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
    return _plain(chart.render_tree(), points, title)


def _pygal() -> Any:
    import pygal

    # Its hook for maps, which are not drawn here, makes Python 3.11 warn of each failed import.
    hook = pygal.PluginImportFixer
    sys.meta_path[:] = [finder for finder in sys.meta_path if not isinstance(finder, hook)]
    return pygal


def _ticks(most: float) -> list[float]:
    """Four to ten round figures from 0 on."""
    power = 10 ** math.floor(math.log10(most))
    step = next(power * part for part in (0.1, 0.2, 0.5, 1, 2) if most / (power * part) <= 10)
    return [step * i for i in range(math.floor(most / step) + 1)]


def _plain(root: Any, points: Sequence[Point], title: str) -> str:
    """The drawing alone: its classes are styled by the page, so that it follows light and dark."""
    for parent in list(root.iter()):
        for child in list(parent):
            if not isinstance(child.tag, str) or _is_dropped(child):
                parent.remove(child)
    for element in root.iter():
        for attribute in ("id", "style", "onload"):
            element.attrib.pop(attribute, None)
        classes = element.get("class", "").split()
        if "series" in classes:
            element.set("class", _series_class(classes, points))
    _dress(root)
    root.set("role", "img")
    root.set("aria-label", title)
    return ET.tostring(root, encoding="unicode")


def _dress(root: Any) -> None:
    """What a reader without the page's styles needs to see anything; the styles come before it."""
    for element in root.iter():
        classes = element.get("class", "").split()
        if "background" in classes:
            element.set("fill", "none")
        elif element.tag == "text":
            element.set("font-size", "11")
            element.set("fill", "currentColor")
        elif "line" in classes:
            element.set("fill", "none")
            element.set("stroke", "currentColor" if "reactive" in classes else _FAINT)
    for group in root.iter("g"):
        _dress_group(group)


def _dress_group(group: Any) -> None:
    classes = group.get("class", "").split()
    anchor = "end" if "y" in classes else "middle"
    if "axis" in classes or "titles" in classes:
        for text in group.iter("text"):
            text.set("text-anchor", anchor)
    for name, dashes in (("bar", "6 4"), ("stopped", "2 3")):
        for line in group.iter("path") if name in classes else ():
            line.set("stroke-dasharray", dashes)
    if "stopped" in classes:
        for dot in group.iter("circle"):
            dot.set("visibility", "hidden")


def _is_dropped(element: Any) -> bool:
    """Scripts and styles (both in the definitions), and what only a script would show."""
    overlay = "tooltip-overlay" in element.get("class", "")
    return overlay or element.tag in _DROPPED


def _series_class(classes: Sequence[str], points: Sequence[Point]) -> str:
    (number,) = (int(one.removeprefix("serie-")) for one in classes if one.startswith("serie-"))
    if number == 0:
        return "series bar"
    point = points[(number - 1) % len(points)]
    kind = "range" if number <= len(points) else "model"
    state = "stopped" if point.rate is None else ("passes" if point.passes else "fails")
    return f"series {kind} {state}"
