"""What the pass rate is drawn against: memory, speed or cost, and the marks below each."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.language.figures import gib, significant
from leastwise.desktop.results import figures
from leastwise.desktop.walk import Rung, Walk


class Against(StrEnum):
    """What can stand below a plot."""

    MEMORY = "memory"
    SPEED = "speed"
    COST = "cost"


@dataclass(frozen=True)
class PlotAxis:
    """`title` names the axis with its unit, `plot` the whole picture for a screen reader.

    `value` is a rung's place on it, None where there is none. `words` writes a mark, and `marks`
    gives round places between two ends, on a logarithmic axis or a plain one.
    """

    title: str
    plot: str
    value: Callable[[Rung], float | None]
    words: Callable[[float], str]
    marks: Callable[[float, float, bool], list[float]]


def axis_of(against: Against, walk: Walk | None) -> PlotAxis:
    """The axis for a walk."""
    if against is Against.SPEED:
        return PlotAxis(
            _tr("decode speed (tokens/s)"),
            _tr("Plot of pass rate against decode speed; the table has the same"),
            lambda rung: rung.probe.decode_tokens_per_s if rung.probe else None,
            significant,
            _round_numbers,
        )
    if against is Against.COST:
        currency = figures.currency_of(walk.rungs) if walk else ""
        return PlotAxis(
            _tr("charged for 1,000 calls ({currency})").format(currency=currency),
            _tr("Plot of pass rate against cost; the table has the same"),
            figures.charged_per_1000,
            significant,
            _round_numbers,
        )
    return PlotAxis(
        _tr("peak memory"),
        _tr("Plot of pass rate against memory; the table has the same"),
        figures.memory_bytes,
        gib,
        _round_sizes,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("PassRatePlot", text)


def _round_sizes(low: float, high: float, logarithmic: bool) -> list[float]:
    """At most six memory sizes to write below the axis, round in their own unit."""
    if logarithmic:
        return _thinned(2.0**power for power in _powers(low, high, 2))
    span = max(high - low, high * 0.1)
    unit = 2.0 ** math.floor(math.log2(span / 2))
    first = math.floor(low / unit)
    return [unit * (first + i) for i in range(7) if unit * (first + i) <= high + unit]


def _round_numbers(low: float, high: float, logarithmic: bool) -> list[float]:
    """At most eight round numbers: steps of 1, 2 or 5, or powers of ten."""
    if logarithmic:
        return _thinned(10.0**power for power in _powers(low, high, 10))
    span = max(high - low, abs(high) * 0.1) or 1.0
    power = 10.0 ** math.floor(math.log10(span))
    step = next(power * part for part in (0.2, 0.5, 1.0, 2.0) if span / (power * part) <= 6)
    first = math.floor(low / step)
    return [step * (first + i) for i in range(8) if step * (first + i) <= high + step]


def _powers(low: float, high: float, base: int) -> range:
    return range(math.floor(math.log(low, base)), math.ceil(math.log(high, base)) + 1)


def _thinned(marks: Iterable[float]) -> list[float]:
    found = list(marks)
    return found[:: max(math.ceil(len(found) / 4), 1)]
