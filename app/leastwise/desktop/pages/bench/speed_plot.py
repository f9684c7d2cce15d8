"""Speed against tokens: every sample a dot, its median and interval over it. Loads pyqtgraph."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainterPath

from leastwise.desktop.language.figures import significant, whole
from leastwise.desktop.pages.bench.plot_data import SpeedSeries
from leastwise.desktop.plotting import pyqtgraph
from leastwise.desktop.results.plot_frame import DataPlot
from leastwise.desktop.results.point_names import stacked
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import SERIES, Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.wording import isolated, shortened

WIDE_SPREAD: Final = 8
_MARKS: Final = ("o", "s", "t1", "d", "h", "star")
_APART: Final = 0.02
_MOST_FOR_NAMES: Final = 0.45
_Placed: TypeAlias = tuple[SpeedSeries, list[float]]


class SpeedPlot(DataPlot[SpeedSeries]):
    """Subjects that were measured at the same place stand side by side there."""

    def __init__(self, theme: Theme, name: str, below: str) -> None:
        super().__init__(theme, name)
        self._below = below
        self._series: list[SpeedSeries] = []
        self._logarithmic = False
        self._marks: list[int] = []
        self._named: list[tuple[QPointF, QSizeF, pyqtgraph.TextItem]] = []
        self._view.getViewBox().sigResized.connect(self._fit)
        self._add_items()
        theme.changed.connect(self._draw)
        self._draw()

    @property
    def names(self) -> list[str]:
        """The names of the series drawn."""
        return [series.name for series in self._series]

    @property
    def dots(self) -> int:
        """How many samples are drawn."""
        return sum(len(point.samples) for series in self._series for point in series.points)

    def show_data(self, data: Sequence[SpeedSeries]) -> None:
        """Draw these."""
        self._series = list(data)
        self._draw()

    def _add_items(self) -> None:
        """Made once: adding an item to a plot takes longer than all that is drawn in it."""
        self._lines = [pyqtgraph.PlotCurveItem() for _ in SERIES]
        self._intervals = [pyqtgraph.PlotCurveItem() for _ in SERIES]
        step = self._theme.measures.step
        self._medians = pyqtgraph.ScatterPlotItem(symbol=_dash(), size=step(16))
        self._samples = pyqtgraph.ScatterPlotItem(size=step(8) - 1)
        for item in (*self._lines, *self._intervals, self._medians, self._samples):
            self._view.addItem(item)

    def _draw(self) -> None:
        self._color_axes(self._below, self.tr("tokens/s"))
        self._marks = marks = sorted({p.x_tokens for s in self._series for p in s.points})
        self._logarithmic = bool(marks) and 0 < marks[0] * WIDE_SPREAD < marks[-1]
        self._draw_axes(marks)
        apart = self._apart(marks)
        middle = (len(self._series) - 1) / 2
        placed = [
            (series, [self._place(p.x_tokens) + (at - middle) * apart for p in series.points])
            for at, series in enumerate(self._series)
        ]
        self._draw_curves(placed)
        self._draw_marks(placed)
        self._name_series(placed)
        self._fit()

    def _place(self, tokens: float) -> float:
        return math.log2(tokens) if self._logarithmic else tokens

    def _span(self, marks: Sequence[int]) -> float:
        span = self._place(marks[-1]) - self._place(marks[0]) if marks else 0.0
        return span or 1.0

    def _apart(self, marks: Sequence[int]) -> float:
        """Half the smallest gap between two marks at most, shared by all subjects."""
        places = [self._place(mark) for mark in marks]
        gaps = [high - low for low, high in pairwise(places)]
        count = max(len(self._series), 1)
        if not gaps:
            return 1.0 / count
        return min(self._span(marks) * _APART, min(gaps) * 0.5 / count)

    def _draw_axes(self, marks: Sequence[int]) -> None:
        speeds = [
            value
            for series in self._series
            for point in series.points
            for value in (*point.samples, point.spread.high or point.spread.median)
        ]
        top = max(speeds, default=1.0)
        self._view.setYRange(0, top * 1.12, padding=0)
        step = _round_step(top)
        ticks = [(i * step, significant(i * step)) for i in range(math.floor(top / step) + 1)]
        self._view.getAxis("left").setTicks([ticks])
        below = self._view.getAxis("bottom")
        spaced = [(place, whole(mark)) for place, mark in self._spaced(marks)]
        below.setTicks([spaced])

    def _fit(self) -> None:
        """Leave room for the names at the right of the last points, where no line goes."""
        marks, box = self._marks, self._view.getViewBox()
        if not marks:
            return
        span = self._span(marks) * (1.5 if len(marks) == 1 else 1.2)
        widest_px = max((size.width() for _, size, _ in self._named), default=0.0)
        gap_px = self._theme.measures.step(12)
        names = min((widest_px + gap_px) / max(box.width(), 1.0), _MOST_FOR_NAMES)
        first, last = self._place(marks[0]), self._place(marks[-1])
        low = (first + last - span) / 2
        self._view.setXRange(low, low + span / (1 - names), padding=0)
        self._place_names()

    def _spaced(self, marks: Sequence[int]) -> list[tuple[float, int]]:
        """The marks that have room for their figure, from the largest down."""
        kept: list[tuple[float, int]] = []
        for mark in reversed(marks):
            place = self._place(mark)
            if not kept or kept[-1][0] - place > self._span(marks) * 0.09:
                kept.append((place, mark))
        return kept

    def _draw_curves(self, placed: Sequence[_Placed]) -> None:
        """The lines between medians, and the intervals; one item for each colour."""
        for number, role in enumerate(SERIES):
            color = self._theme.color(role)
            joined: list[tuple[float, float]] = []
            ends: list[tuple[float, float]] = []
            for series, xs in placed:
                if series.number % len(SERIES) != number:
                    continue
                for x, point in zip(xs, series.points, strict=True):
                    spread = point.spread
                    joined.append((x, spread.median))
                    if spread.low is not None and spread.high is not None:
                        ends += [(x, spread.low), (x, spread.high)]
                joined.append((math.nan, math.nan))
            for item, spots, connect, width in (
                (self._lines[number], joined, "finite", 1),
                (self._intervals[number], ends, "pairs", 3),
            ):
                item.setPen(pyqtgraph.mkPen(color, width=width))
                item.setData([x for x, _ in spots], [y for _, y in spots], connect=connect)

    def _draw_marks(self, placed: Sequence[_Placed]) -> None:
        medians: list[dict[str, object]] = []
        samples: list[dict[str, object]] = []
        for series, xs in placed:
            color = self._theme.color(SERIES[series.number % len(SERIES)])
            mark = _MARKS[(series.number + series.number // len(SERIES)) % len(_MARKS)]
            soft = QColor(color)
            soft.setAlpha(110)
            wide, thin = pyqtgraph.mkPen(color, width=2), pyqtgraph.mkPen(color, width=1)
            for x, point in zip(xs, series.points, strict=True):
                medians.append({"pos": (x, point.spread.median), "pen": wide})
                samples += [
                    {"pos": (x, y), "symbol": mark, "pen": thin, "brush": soft}
                    for y in point.samples
                ]
        self._medians.setData(medians)
        self._samples.setData(samples)

    def _name_series(self, placed: Sequence[_Placed]) -> None:
        font = self._theme.measures.font(TypeSize.CAPTION)
        metrics = QFontMetrics(font)
        veil = self._theme.color(Role.RAISED)
        veil.setAlpha(150)
        texts = [isolated(shortened(series.name, 32)) for series, _ in placed]
        names = [name for _, _, name in self._named]
        if [name.toPlainText() for name in names] != texts:
            for name in names:
                self._view.removeItem(name)
            names = [pyqtgraph.TextItem(text, anchor=(0, 0)) for text in texts]
            for name in names:
                name.setFont(font)
                self._view.addItem(name)
        self._named = []
        for (series, xs), text, name in zip(placed, texts, names, strict=True):
            name.fill = QBrush(veil)
            name.setColor(self._theme.color(SERIES[series.number % len(SERIES)]))
            size = QSizeF(metrics.horizontalAdvance(text) + 10, metrics.height() + 4)
            point = QPointF(xs[-1], series.points[-1].spread.median)
            self._named.append((point, size, name))

    def _place_names(self) -> None:
        """In one column, each as near to its last point as the others let it; all that fit."""
        box, gap = self._view.getViewBox(), self._theme.measures.step(12)
        room = QRectF(box.sceneBoundingRect())
        ends = [box.mapViewToScene(point) for point, _, _ in self._named]
        left = max((end.x() for end in ends), default=0.0) + gap
        order = sorted(range(len(ends)), key=lambda at: ends[at].y())
        high = max((size.height() for _, size, _ in self._named), default=1.0)
        shown = order[: int(room.height() // high)]
        tops = stacked([ends[at].y() - high / 2 for at in shown], high, room.top(), room.bottom())
        for at in order:
            self._named[at][2].setVisible(at in shown)
        for at, top in zip(shown, tops, strict=True):
            self._named[at][2].setPos(box.mapSceneToView(QPointF(left, top)))


def _dash() -> QPainterPath:
    """The mark of a median: as wide as a mark, and no higher than its pen."""
    path = QPainterPath(QPointF(-0.5, 0))
    path.lineTo(0.5, 0)
    return path


def _round_step(top: float) -> float:
    """A step of 1, 2 or 5 times a power of ten that gives three to six marks."""
    power: float = 10.0 ** math.floor(math.log10(max(top, 1e-9)))
    return next(power * part for part in (0.2, 0.5, 1.0, 2.0) if top / (power * part) <= 6)
