"""Pass rate against memory, speed or cost: points and the bar as a line. Loads pyqtgraph."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QFontMetrics

from leastwise.desktop.language.figures import percent
from leastwise.desktop.plotting import pyqtgraph
from leastwise.desktop.results.plot_axes import Against, PlotAxis, axis_of
from leastwise.desktop.results.plot_frame import PlotFrame
from leastwise.desktop.results.point_names import place_names
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.walk import Rung, Walk
from leastwise.desktop.wording import shortened
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
        self._against = Against.MEMORY
        super().__init__(theme, axis_of(self._against, None).plot)
        self._walk: Walk | None = None
        self._logarithmic = False
        self._named: list[tuple[QPointF, QSizeF, pyqtgraph.TextItem]] = []
        # In a turn of its own, once for all that a layout tries.
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self._place_names)
        self._view.getViewBox().sigResized.connect(lambda _view: self._placing.start())
        theme.changed.connect(self._recolor)
        self._add_items()
        self._show_axes()
        self._color_items()

    @property
    def names(self) -> list[str]:
        """The names of the points drawn."""
        return [rung.candidate.name for rung, _ in self._points()]

    @property
    def logarithmic(self) -> bool:
        """Whether the axis below is logarithmic."""
        return self._logarithmic

    def show_walk(self, walk: Walk, against: Against = Against.MEMORY) -> None:
        """Draw a walk as it stands."""
        is_other = against is not self._against
        self._walk, self._against = walk, against
        if is_other or against is Against.COST:  # whose currency shows with the first answer
            self._show_axes()
        self._draw()

    @property
    def _axis(self) -> PlotAxis:
        return axis_of(self._against, self._walk)

    def _points(self) -> list[tuple[Rung, float]]:
        """The rungs that have a place on the axis, with that place."""
        value = self._axis.value
        rungs = self._walk.rungs if self._walk else []
        placed = [(rung, value(rung)) for rung in rungs if rung.pass_rate is not None]
        return [(rung, x) for rung, x in placed if x is not None]

    def _draw(self) -> None:
        if self._walk is None:
            return
        placed = self._points()
        points, values = [rung for rung, _ in placed], [x for _, x in placed]
        least = min(values, default=0)
        self._logarithmic = least > 0 and max(values) > WIDE_SPREAD * least
        self._draw_axes(values)
        rate = self._walk.bar.pass_rate
        self._bar.setValue(rate * 100)
        self._bar.label.setFormat(self.tr("bar {rate}").format(rate=percent(rate)))
        places = [self._place(value) for value in values]
        self._draw_intervals(points, places)
        self._draw_points(points, places)
        self._name_points(points, places)
        self._place_names()

    def _place(self, value: float) -> float:
        return math.log10(value) if self._logarithmic else value

    def _show_axes(self) -> None:
        axis = self._axis
        self.setAccessibleName(axis.plot)
        self._color_axes(axis.title, self.tr("passed (%)"))
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

    def _draw_axes(self, values: Sequence[float]) -> None:
        bottom, axis = self._view.getAxis("bottom"), self._axis
        self._view.setYRange(-7, 107, padding=0)
        if values:
            low, high = self._place(min(values)), self._place(max(values))
            room = max((high - low) * 0.08, abs(high) * 0.02, 1e-9)
            self._view.setXRange(low - room, high + room, padding=0)
            marks = axis.marks(min(values), max(values), self._logarithmic)
            bottom.setTicks([[(self._place(mark), axis.words(mark)) for mark in marks]])

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
