"""The cascade in a report: its sentences, the table of its curve, and the chart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from leastwise.domain import figures
from leastwise.domain.amounts import about
from leastwise.domain.cascades import Cascade
from leastwise.domain.messages import Message, render
from leastwise.report.plain_svg import HEIGHT, WIDTH, charting, plain_svg, ticks
from leastwise.statistics.cascade import cascade_details, cascade_words
from leastwise.statistics.cascade_runs import CascadeOfRuns

CASCADE_HEADS: Final = (
    "sent to the reference",
    "passed, the unsure first",
    "at random",
    "at best",
    "cost per 1,000 calls",
)
_TITLE: Final = "Share that passes against the share sent to the reference"
_KINDS: Final = (
    "at-best",
    "by-lot",
    "cascade",
    "interval",
    "interval",
    "found range",
    "found model",
)
_EVERY: Final = 4


@dataclass(frozen=True)
class CascadeSection:
    """`chart` is SVG of ours; without a cascade there is only the sentence that says why."""

    words: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    chart: str = ""


def cascade_section(told: CascadeOfRuns | Message, *, with_chart: bool = True) -> CascadeSection:
    """What a cascade would have come to, or why that cannot be said."""
    if isinstance(told, Message):
        return CascadeSection((render(told),))
    found = told.found
    messages = cascade_words(found, told.local, told.remote), *cascade_details(found, told.remote)
    chart = cascade_chart(found) if with_chart else ""
    return CascadeSection(tuple(map(render, messages)), tuple(_rows(found)), chart)


def _rows(found: Cascade) -> Iterator[tuple[str, ...]]:
    for point in found.curve[::_EVERY]:
        yield (
            figures.percent(point.share),
            figures.share(point.cascade.value, point.cascade.interval),
            figures.percent(point.random),
            figures.percent(point.oracle),
            _money(point.cost_per_1000, found.currency),
        )


def _money(amount: Decimal | None, currency: str) -> str:
    return figures.NOT_MEASURED if amount is None else f"{about(amount)} {currency}"


def cascade_chart(found: Cascade) -> str:
    """Quality by the share that is sent, between sending by lot and the best that could be."""
    chart = charting().XY(
        width=WIDTH,
        height=HEIGHT,
        js=(),
        css=(),
        no_prefix=True,
        show_legend=False,
        range=(0, 1),
        xrange=(0, 1),
        x_labels=ticks(1.0),
        y_labels=ticks(1.0),
        truncate_label=-1,
        x_title=_TITLE,
        margin=8,
        value_formatter=figures.percent,
        x_value_formatter=figures.percent,
        dots_size=4,
    )
    for number, line in enumerate(_lines(found)):
        chart.add(_KINDS[number], line, show_dots=number == len(_KINDS) - 1)
    return plain_svg(chart.render_tree(), lambda number: _KINDS[number], _TITLE)


def _lines(found: Cascade) -> Iterator[list[Any]]:
    """The lines in the order of their kinds; the last two are what came out, with its interval."""
    curve = found.curve
    yield [(one.share, one.oracle) for one in curve]
    yield [(one.share, one.random) for one in curve]
    yield [(one.share, one.cascade.value) for one in curve]
    for side in (0, 1):
        yield [(one.share, one.cascade.interval[side]) for one in curve]
    yield [(found.share, bound) for bound in found.quality.interval]
    yield [(found.share, found.quality.value)]
