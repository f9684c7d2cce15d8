"""Quality against the share that goes to the cloud, between lots and the oracle.

Loads pyqtgraph.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

from leastwise.desktop.plotting import pyqtgraph
from leastwise.desktop.results.plot_frame import PlotFrame
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.domain.cascades import Cascade

_MARGIN: Final = 0.15


class CascadePlot(PlotFrame):
    """The cascade's curve in its interval, random escalation dashed, the oracle dotted.

    The full point is what came out of fold.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.setAccessibleName(
            self.tr("Plot of quality against the share sent; the table has the same")
        )
        self._found: Cascade | None = None
        self._low, self._high = pyqtgraph.PlotCurveItem(), pyqtgraph.PlotCurveItem()
        self._band = pyqtgraph.FillBetweenItem(self._low, self._high)
        self._curve = pyqtgraph.PlotCurveItem()
        self._random, self._oracle = pyqtgraph.PlotCurveItem(), pyqtgraph.PlotCurveItem()
        self._mark = pyqtgraph.ScatterPlotItem(size=theme.measures.step(12))
        self._interval = pyqtgraph.PlotCurveItem()
        for item in (
            self._band,
            self._low,
            self._high,
            self._oracle,
            self._random,
            self._curve,
            self._interval,
            self._mark,
        ):
            self._view.addItem(item)
        theme.changed.connect(self._draw)

    def show_cascade(self, found: Cascade) -> None:
        """Draw it."""
        self._found = found
        self._draw()

    def _draw(self) -> None:
        found, color = self._found, self._theme.color
        if found is None:
            return
        self._color_axes(self.tr("sent to the cloud (%)"), self.tr("passed (%)"))
        shares = [point.share * 100 for point in found.curve]
        rows = {
            self._low: [point.cascade.interval[0] for point in found.curve],
            self._high: [point.cascade.interval[1] for point in found.curve],
            self._curve: [point.cascade.value for point in found.curve],
            self._random: [point.random for point in found.curve],
            self._oracle: [point.oracle for point in found.curve],
        }
        for item, values in rows.items():
            item.setData(shares, [value * 100 for value in values])
        series, muted = color(Role.SERIES_1), color(Role.MUTED)
        shade = color(Role.SERIES_1)
        shade.setAlphaF(0.18)
        self._band.setBrush(shade)
        nothing = pyqtgraph.mkPen(None)
        for edge in (self._low, self._high):
            edge.setPen(nothing)
        self._curve.setPen(pyqtgraph.mkPen(series, width=2))
        self._random.setPen(pyqtgraph.mkPen(muted, width=1.5, style=Qt.PenStyle.DashLine))
        self._oracle.setPen(pyqtgraph.mkPen(muted, width=1.5, style=Qt.PenStyle.DotLine))
        x, y = found.share * 100, found.quality.value * 100
        self._mark.setData([x], [y], brush=series, pen=pyqtgraph.mkPen(series))
        self._interval.setPen(pyqtgraph.mkPen(series, width=2))
        self._interval.setData([x, x], [end * 100 for end in found.quality.interval])
        values = [value * 100 for row in rows.values() for value in row]
        low, high = min(values), max(values)
        room = max((high - low) * _MARGIN, 1.0)
        self._view.setXRange(-3, 103, padding=0)
        self._view.setYRange(low - room, min(high + room, 103), padding=0)
