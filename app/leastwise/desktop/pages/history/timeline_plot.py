"""The answers of one suite over time: the pass rate of each, and its bar. Loads pyqtgraph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from leastwise.desktop.language.figures import day
from leastwise.desktop.plotting import pyqtgraph
from leastwise.desktop.results.plot_frame import DataPlot
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.domain.figures import NOT_MEASURED
from leastwise.domain.run_queries import SuiteMoment

_MOST_TICKS: Final = 8
_BELOW: Final = -12


class TimelinePlot(DataPlot[SuiteMoment]):
    """Runs from the oldest to the newest, evenly apart, each with its bar as a dash.

    A full point is the pass rate of the answer. Where none passed, or the rate of the answer is
    not known, a hollow mark stands below the axis of rates, since there is no figure to draw.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.setAccessibleName(self.tr("Plot of pass rate over time; the table has the same"))
        self._moments: list[SuiteMoment] = []
        self._bars = pyqtgraph.PlotCurveItem()
        self._marks = pyqtgraph.ScatterPlotItem(size=theme.measures.step(8) + 2)
        for item in (self._bars, self._marks):
            self._view.addItem(item)
        theme.changed.connect(self._draw)
        self._draw()

    @property
    def points(self) -> list[tuple[float, float]]:
        """The places of the marks drawn."""
        return [(point.pos().x(), point.pos().y()) for point in self._marks.points()]

    def show_data(self, data: Sequence[SuiteMoment]) -> None:
        """Draw these."""
        self._moments = list(data)
        self._draw()

    def _draw(self) -> None:
        self._color_axes("", self.tr("passed (%)"))
        rates = [(rate, str(rate)) for rate in (0, 25, 50, 75, 100)]
        self._view.getAxis("left").setTicks([[(_BELOW, NOT_MEASURED), *rates]])
        self._view.setYRange(_BELOW - 7, 107, padding=0)
        self._view.setXRange(-0.5, max(len(self._moments) - 0.5, 0.5), padding=0)
        below = self._view.getAxis("bottom")
        below.setTicks([self._ticks()])
        font = self._theme.measures.font(TypeSize.CAPTION, tabular=True)
        below.setHeight(2 * QFontMetrics(font).lineSpacing() + self._theme.measures.step(8))
        ends = [
            (x + side, moment.bar * 100)
            for x, moment in enumerate(self._moments)
            for side in (-0.4, 0.4)
        ]
        self._bars.setPen(
            pyqtgraph.mkPen(self._theme.color(Role.MUTED), width=1.5, style=Qt.PenStyle.DashLine)
        )
        self._bars.setData([x for x, _ in ends], [y for _, y in ends], connect="pairs")
        self._marks.setData([self._spot(x, one) for x, one in enumerate(self._moments)])

    def _spot(self, x: int, moment: SuiteMoment) -> dict[str, object]:
        role = Role.FAIL if moment.answer is None else Role.PASS
        known = moment.pass_rate is not None
        return {
            "pos": (x, _BELOW if moment.pass_rate is None else moment.pass_rate * 100),
            "symbol": "t" if moment.answer is None else "o",
            "pen": pyqtgraph.mkPen(self._theme.color(role), width=2),
            "brush": self._theme.color(role if known else Role.RAISED),
        }

    def _ticks(self) -> list[tuple[int, str]]:
        stride = max(-(-len(self._moments) // _MOST_TICKS), 1)
        return [
            (x, f"{moment.run_id}\n{day(moment.started)}")
            for x, moment in enumerate(self._moments)
            if x % stride == 0
        ]
