"""Pass rate against memory, speed or cost: the ladder as points, bar and reference as lines."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics

from leastwise.desktop.language.figures import gib, percent, significant
from leastwise.desktop.pages.decision.rows import DecisionRow
from leastwise.desktop.plotting import pyqtgraph
from leastwise.desktop.results.plot_axes import Against
from leastwise.desktop.results.plot_frame import DataPlot
from leastwise.desktop.results.point_names import place_names
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.wording import shortened

_LONGEST_NAME = 26
_BAND_ALPHA = 28


@dataclass(frozen=True)
class _Point:
    row: DecisionRow
    x: float
    rate: float


class DecisionPlot(DataPlot[DecisionRow]):
    """Below is memory in bytes, the decode speed or the cost of 1,000 calls; what has none of it
    has no point."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Plot of pass rate; the table has the same figures"))
        self._rows: Sequence[DecisionRow] = ()
        self._bar_rate: float | None = None
        self._against, self._currency = Against.MEMORY, ""
        self._names: list[tuple[QPointF, QSizeF, pyqtgraph.TextItem]] = []
        self._bar = self._line(0.02, (0, 0))
        self._reference = self._line(0.98, (1, 1))
        self._band = pyqtgraph.LinearRegionItem(orientation="horizontal", movable=False)
        self._intervals = pyqtgraph.PlotCurveItem()
        self._marks = pyqtgraph.ScatterPlotItem(size=theme.measures.step(8) + 2)
        for item in (self._band, self._bar, self._reference, self._intervals, self._marks):
            self._view.addItem(item)
        self._view.getViewBox().sigResized.connect(self._place_names)
        theme.changed.connect(self._draw)
        self._draw()

    @property
    def names(self) -> list[str]:
        """The names of the points drawn."""
        return [one.row.side.name for one in self._points()]

    def show_against(
        self, rows: Sequence[DecisionRow], bar_rate: float, currency: str, against: Against
    ) -> None:
        """Draw these rows, the reference first."""
        self._bar_rate, self._against, self._currency = bar_rate, against, currency
        self.show_data(rows)

    def show_data(self, data: Sequence[DecisionRow]) -> None:
        """Draw these."""
        self._rows = data
        self._draw()

    def _points(self) -> list[_Point]:
        found = []
        for row in self._rows:
            x = self._value(row)
            if x is not None and row.side.rate is not None and row.side.is_whole:
                found.append(_Point(row, float(x), row.side.rate))
        return found

    def _value(self, row: DecisionRow) -> float | None:
        if self._against is Against.COST:
            cost = row.money.per_1000
            return None if cost is None else float(cost)
        speed = self._against is Against.SPEED
        return row.side.decode_tokens_per_s if speed else row.side.memory_bytes

    def _line(self, position: float, anchor: tuple[int, int]) -> pyqtgraph.InfiniteLine:
        """A level line, its name below it at the left (anchor 0, 0) or above it at the right."""
        options = {"position": position, "anchors": [anchor, anchor]}
        return pyqtgraph.InfiniteLine(angle=0, label="", labelOpts=options)

    def _draw(self) -> None:
        cost = self.tr("cost of 1,000 calls ({currency})").format(currency=self._currency)
        below = {
            Against.MEMORY: self.tr("peak memory"),
            Against.SPEED: self.tr("decode speed (tokens/s)"),
            Against.COST: cost,
        }
        self._color_axes(below[self._against], self.tr("passed (%)"))
        ticks = [(rate, str(rate)) for rate in (0, 25, 50, 75, 100)]
        self._view.getAxis("left").setTicks([ticks])
        self._view.setYRange(-7, 118, padding=0)
        points = self._points()
        self._draw_axis([one.x for one in points])
        self._draw_lines()
        self._draw_points(points)
        self._name(points)
        self._place_names()

    def _draw_axis(self, places: Sequence[float]) -> None:
        low, high = (min(places), max(places)) if places else (0.0, 1.0)
        room = max((high - low) * 0.12, abs(high) * 0.1, 1e-9)
        self._view.setXRange(low - room, high + room, padding=0)
        in_bytes = self._against is Against.MEMORY
        words = gib if in_bytes else significant
        unit = (2.0**20 if high < 2.0**30 else 2.0**30) if in_bytes else 1.0
        ends = max(low - room, 0.0) / unit, (high + room) / unit
        marks = [one * unit for one in _round_marks(*ends)]
        self._view.getAxis("bottom").setTicks([[(one, words(one)) for one in marks]])

    def _draw_lines(self) -> None:
        shown = [row for row in self._rows[:1] if row.side.rate is not None]
        self._bar.setVisible(self._bar_rate is not None)
        self._reference.setVisible(bool(shown))
        if self._bar_rate is not None:
            muted = self._theme.color(Role.MUTED)
            self._bar.setPen(pyqtgraph.mkPen(muted, width=1, style=Qt.PenStyle.DashLine))
            self._bar.setValue(self._bar_rate * 100)
            words = self.tr("bar {rate}").format(rate=percent(self._bar_rate))
            self._bar.label.setFormat(words)
            self._bar.label.setColor(muted)
        for row in shown:
            accent = self._theme.color(Role.ACCENT)
            self._reference.setPen(pyqtgraph.mkPen(accent, width=1.5))
            self._reference.setValue((row.side.rate or 0.0) * 100)
            name = shortened(row.side.name, _LONGEST_NAME).replace("{", "(").replace("}", ")")
            self._reference.label.setFormat(name)
            self._reference.label.setColor(accent)
        self._draw_band([row.side.stored.interval for row in shown])

    def _draw_band(self, intervals: Sequence[tuple[float, float] | None]) -> None:
        """The reference's interval for new inputs."""
        found = intervals[0] if intervals else None
        self._band.setVisible(found is not None)
        if found is not None:
            tint = self._theme.color(Role.ACCENT)
            tint.setAlpha(_BAND_ALPHA)
            self._band.setRegion((found[0] * 100, found[1] * 100))
            self._band.setBrush(tint)
            for line in self._band.lines:
                line.setPen(pyqtgraph.mkPen(None))

    def _obstacles(self, room: QRectF) -> list[QRectF]:
        """Both lines with their names, which no other name may cover."""
        found = []
        for line in (self._bar, self._reference):
            if line.isVisible():
                y = self._view.getViewBox().mapViewToScene(QPointF(0, line.value())).y()
                found.append(QRectF(room.left(), y - 1, room.width(), 2))
                found.append(line.label.mapRectToScene(line.label.boundingRect()))
        return found

    def _draw_points(self, points: Sequence[_Point]) -> None:
        ends: list[tuple[float, float]] = []
        spots: list[dict[str, object]] = []
        for one in points:
            ends += [(one.x, share * 100) for share in one.row.side.stored.interval or ()]
            role = Role.PASS if one.row.side.passes else Role.FAIL
            spots.append(
                {
                    "pos": (one.x, one.rate * 100),
                    "symbol": "o" if one.row.side.passes else "t",
                    "pen": pyqtgraph.mkPen(self._theme.color(role), width=2),
                    "brush": self._theme.color(role),
                }
            )
        muted = self._theme.color(Role.MUTED)
        self._intervals.setPen(pyqtgraph.mkPen(muted, width=1.5))
        self._intervals.setData([x for x, _ in ends], [y for _, y in ends], connect="pairs")
        self._marks.setData(spots)

    def _name(self, points: Sequence[_Point]) -> None:
        for _, _, item in self._names:
            self._view.removeItem(item)
        font = self._theme.measures.font(TypeSize.CAPTION)
        metrics = QFontMetrics(font)
        self._names = []
        for one in points:
            text = shortened(one.row.side.name, _LONGEST_NAME)
            item = pyqtgraph.TextItem(text, color=self._theme.color(Role.TEXT), anchor=(0, 0))
            item.setFont(font)
            self._view.addItem(item)
            size = QSizeF(metrics.horizontalAdvance(text) + 10, metrics.height() + 4)
            self._names.append((QPointF(one.x, one.rate * 100), size, item))

    def _place_names(self) -> None:
        box = self._view.getViewBox()
        points = [box.mapViewToScene(point) for point, _, _ in self._names]
        room = QRectF(box.sceneBoundingRect()).adjusted(2, 2, -2, -2)
        gap = self._theme.measures.step(8)
        sizes = [size for _, size, _ in self._names]
        spots = place_names(points, sizes, room, gap, self._obstacles(room))
        for (_, _, item), spot in zip(self._names, spots, strict=True):
            item.setVisible(spot is not None)
            if spot is not None:
                item.setPos(box.mapSceneToView(spot[0].topLeft()))


def _round_marks(low: float, high: float) -> list[float]:
    """At most seven places to write below the axis, round ones."""
    span = max(high - low, 1e-12)
    unit = 10.0 ** math.floor(math.log10(span / 2))
    unit *= 2 if span / unit > 10 else 1
    first = math.ceil(low / unit)
    return [unit * (first + at) for at in range(12) if unit * (first + at) <= high][:7]
