"""Pass rate against memory: one point a candidate, the bar as a line. Loads pyqtgraph."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics

from leastwise.desktop.plotting import pyqtgraph
from leastwise.desktop.results import figures
from leastwise.desktop.results.plot_frame import PlotFrame
from leastwise.desktop.results.point_names import place_names
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.walk import Rung, Walk
from leastwise.desktop.wording import shortened
from leastwise.domain.figures import gib, percent
from leastwise.domain.verdicts import Verdict

WIDE_SPREAD: Final = 8
_ROLES = {
    Verdict.PASSES: Role.PASS,
    Verdict.FAILS: Role.FAIL,
    Verdict.UNDECIDED: Role.UNSURE,
}


class PassRatePlot(PlotFrame):
    """A full point was run to the end, with its interval on new inputs; a hollow one was
    stopped early, and stands at the pass rate of the cases that were run."""

    def __init__(self, theme: Theme) -> None:
        words = self.tr("Plot of pass rate against memory; the table has the same")
        super().__init__(theme, words)
        self._walk: Walk | None = None
        self._logarithmic = False
        self._named: list[tuple[QPointF, QSizeF, pyqtgraph.TextItem]] = []
        self._view.getViewBox().sigResized.connect(self._place_names)
        theme.changed.connect(self._recolor)
        self._add_items()
        self._show_axes()
        self._color_items()

    @property
    def names(self) -> list[str]:
        """The names of the points drawn."""
        return [rung.candidate.name for rung in self._points()]

    @property
    def logarithmic(self) -> bool:
        """Whether the memory axis is logarithmic."""
        return self._logarithmic

    def show_walk(self, walk: Walk) -> None:
        """Draw a walk as it stands."""
        self._walk = walk
        self._draw()

    def _points(self) -> list[Rung]:
        rungs = self._walk.rungs if self._walk else []
        return [r for r in rungs if r.pass_rate is not None and figures.memory_bytes(r)]

    def _draw(self) -> None:
        if self._walk is None:
            return
        points = self._points()
        memory = [figures.memory_bytes(rung) or 1 for rung in points]
        self._logarithmic = bool(memory) and max(memory) > WIDE_SPREAD * min(memory)
        self._draw_axes(memory)
        rate = self._walk.bar.pass_rate
        self._bar.setValue(rate * 100)
        self._bar.label.setFormat(self.tr("bar {rate}").format(rate=percent(rate)))
        places = [self._place(size_bytes) for size_bytes in memory]
        self._draw_intervals(points, places)
        self._draw_points(points, places)
        self._name_points(points, places)
        self._place_names()

    def _place(self, size_bytes: float) -> float:
        return math.log10(size_bytes) if self._logarithmic else size_bytes

    def _show_axes(self) -> None:
        self._color_axes(self.tr("peak memory"), self.tr("passed (%)"))
        ticks = [(rate, str(rate)) for rate in (0, 25, 50, 75, 100)]
        self._view.getAxis("left").setTicks([ticks])

    def _recolor(self) -> None:
        self._show_axes()
        self._color_items()
        self._draw()

    def _color_items(self) -> None:
        muted = self._theme.color(Role.MUTED)
        self._bar.setPen(pyqtgraph.mkPen(muted, width=1, style=Qt.PenStyle.DashLine))
        self._bar.label.setColor(muted)
        self._intervals.setPen(pyqtgraph.mkPen(muted, width=1.5))
        for _, _, name in self._named:
            name.setColor(self._theme.color(Role.TEXT))

    def _add_items(self) -> None:
        """Made once: adding an item to a plot takes longer than all that is drawn in it."""
        self._bar = pyqtgraph.InfiniteLine(
            angle=0, label="", labelOpts={"position": 0.02, "anchors": [(0, 0), (0, 0)]}
        )
        self._intervals = pyqtgraph.PlotCurveItem()
        self._marks = pyqtgraph.ScatterPlotItem(size=self._theme.measures.step(8) + 2)
        for item in (self._bar, self._intervals, self._marks):
            self._view.addItem(item)

    def _draw_axes(self, memory: list[int]) -> None:
        bottom = self._view.getAxis("bottom")
        self._view.setYRange(-7, 107, padding=0)
        if memory:
            low, high = self._place(min(memory)), self._place(max(memory))
            room = max((high - low) * 0.08, abs(high) * 0.02)
            self._view.setXRange(low - room, high + room, padding=0)
            marks = _round_sizes(min(memory), max(memory), logarithmic=self._logarithmic)
            bottom.setTicks([[(self._place(m), gib(m)) for m in marks]])

    def _draw_intervals(self, points: Sequence[Rung], places: Sequence[float]) -> None:
        ends: list[tuple[float, float]] = []
        for rung, x in zip(points, places, strict=True):
            if rung.interval is not None:
                ends += [(x, share * 100) for share in rung.interval]
        self._intervals.setData([x for x, _ in ends], [y for _, y in ends], connect="pairs")

    def _draw_points(self, points: Sequence[Rung], places: Sequence[float]) -> None:
        spots: list[dict[str, object]] = []
        for rung, x in zip(points, places, strict=True):
            assert rung.pass_rate is not None
            role = _ROLES.get(rung.verdict or Verdict.NOT_NEEDED, Role.MUTED)
            whole = rung.run == rung.total
            spots.append(
                {
                    "pos": (x, rung.pass_rate * 100),
                    "symbol": "t" if rung.verdict is Verdict.FAILS else "o",
                    "pen": pyqtgraph.mkPen(self._theme.color(role), width=2),
                    "brush": self._theme.color(role if whole else Role.RAISED),
                }
            )
        self._marks.setData(spots)

    def _name_points(self, points: Sequence[Rung], places: Sequence[float]) -> None:
        texts = [shortened(rung.candidate.name, 26) for rung in points]
        known = [name.toPlainText() for _, _, name in self._named]
        if known != texts[: len(known)]:
            for _, _, name in self._named:
                self._view.removeItem(name)
            self._named.clear()
        names = [name for _, _, name in self._named]
        names += [self._new_name(text) for text in texts[len(names) :]]
        metrics = QFontMetrics(self._theme.measures.font(TypeSize.CAPTION))
        self._named = [
            (
                QPointF(x, (rung.pass_rate or 0.0) * 100),
                QSizeF(metrics.horizontalAdvance(text) + 10, metrics.height() + 4),
                name,
            )
            for rung, x, text, name in zip(points, places, texts, names, strict=True)
        ]

    def _new_name(self, text: str) -> pyqtgraph.TextItem:
        name = pyqtgraph.TextItem(text, color=self._theme.color(Role.TEXT), anchor=(0, 0))
        name.setFont(self._theme.measures.font(TypeSize.CAPTION))
        self._view.addItem(name)
        return name

    def _bar_line(self, room: QRectF) -> list[QRectF]:
        """The line of the bar and its name, which no other name may cover."""
        rate = self._walk.bar.pass_rate * 100 if self._walk else 0.0
        y = self._view.getViewBox().mapViewToScene(QPointF(0, rate)).y()
        words = self._bar.label.boundingRect()
        name = QRectF(room.left(), y, words.width() + room.width() * 0.02, words.height())
        return [QRectF(room.left(), y - 1, room.width(), 2), name]

    def _place_names(self) -> None:
        box = self._view.getViewBox()
        points = [box.mapViewToScene(point) for point, _, _ in self._named]
        gap = self._theme.measures.step(8)
        room = QRectF(box.sceneBoundingRect()).adjusted(2, 2, -2, -2)
        sizes = [size for _, size, _ in self._named]
        spots = place_names(points, sizes, room, gap, self._bar_line(room))
        for (_, _, name), spot in zip(self._named, spots, strict=True):
            name.setVisible(spot is not None)
            if spot is not None:
                name.setPos(box.mapSceneToView(spot[0].topLeft()))


def _round_sizes(low: float, high: float, *, logarithmic: bool) -> list[float]:
    """At most six memory sizes to write below the axis, round in their own unit."""
    if logarithmic:
        powers = range(math.floor(math.log2(low)), math.ceil(math.log2(high)) + 1)
        stride = max(math.ceil(len(powers) / 4), 1)
        return [2.0**power for power in powers][::stride]
    span = max(high - low, high * 0.1)
    unit = 2.0 ** math.floor(math.log2(span / 2))
    first = math.floor(low / unit)
    return [unit * (first + i) for i in range(7) if unit * (first + i) <= high + unit]
