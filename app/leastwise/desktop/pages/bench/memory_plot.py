"""Memory by part, a bar a subject, and below it the measured peak by kind. Loads pyqtgraph."""

from __future__ import annotations

import html
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from leastwise.desktop.language.figures import gib
from leastwise.desktop.pages.bench.bench_words import part_words
from leastwise.desktop.pages.bench.plot_data import MemoryBar, Part
from leastwise.desktop.plotting import pyqtgraph
from leastwise.desktop.results.plot_frame import DataPlot
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import SERIES, Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.wording import isolated, shortened

_ROLES: Final[Mapping[Part, Role]] = dict(zip(Part, SERIES, strict=True))


@dataclass(frozen=True)
class _Box:
    """A box from `start` to `end` bytes; without a role it is hollow."""

    y: float
    height: float
    start: float
    end: float
    role: Role | None


class MemoryPlot(DataPlot[MemoryBar]):
    """The first subject stands on top. File-backed memory is hollow: the system may drop it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.setAccessibleName(self.tr("Plot of memory by part; the table has the same"))
        self._bars: list[MemoryBar] = []
        self._drawn = pyqtgraph.BarGraphItem(x0=[0], x1=[0], y=[0], height=[0])
        self._view.addItem(self._drawn)
        theme.changed.connect(self._draw)
        self._draw()

    @property
    def names(self) -> list[str]:
        """The names of the subjects drawn."""
        return [bar.name for bar in self._bars]

    def show_data(self, data: Sequence[MemoryBar]) -> None:
        """Draw these."""
        self._bars = list(data)
        self._draw()

    def _draw(self) -> None:
        self._color_axes(self.tr("memory"), "")
        self._draw_axes()
        boxes = [box for row, bar in enumerate(self._bars) for box in self._boxes(-row, bar)]
        boxes = boxes or [_Box(0, 0, 0, 0, Role.MUTED)]
        self._drawn.setOpts(
            x0=[box.start for box in boxes],
            x1=[box.end for box in boxes],
            y=[box.y for box in boxes],
            height=[box.height for box in boxes],
            brushes=[self._theme.color(box.role or Role.RAISED) for box in boxes],
            pens=[
                pyqtgraph.mkPen(self._theme.color(Role.RAISED if box.role else Role.MUTED), width=1)
                for box in boxes
            ],
        )
        self._show_legend()

    def _boxes(self, y: float, bar: MemoryBar) -> list[_Box]:
        """The parts above, and below them the measured peak by kind."""
        boxes: list[_Box] = []
        at = 0
        for part, size in bar.parts:
            boxes.append(_Box(y + 0.12, 0.4, at, at + size, _ROLES[part]))
            at += size
        if bar.peak_bytes is None:
            return boxes
        if bar.private_bytes is None:
            return [*boxes, _Box(y - 0.24, 0.18, 0, bar.peak_bytes, Role.MUTED)]
        boxes.append(_Box(y - 0.24, 0.18, 0, bar.private_bytes, Role.MUTED))
        if bar.file_bytes:
            end = bar.private_bytes + bar.file_bytes
            boxes.append(_Box(y - 0.24, 0.18, bar.private_bytes, end, None))
        return boxes

    def _draw_axes(self) -> None:
        ends = [max(bar.peak_bytes or 0, sum(size for _, size in bar.parts)) for bar in self._bars]
        top = max(ends, default=0) or 1
        self._view.setXRange(0, top * 1.04, padding=0)
        unit = 2.0 ** math.floor(math.log2(top / 3)) if top > 3 else 1.0
        marks = [unit * i for i in range(math.floor(top / unit) + 1)]
        self._view.getAxis("bottom").setTicks([[(mark, gib(mark)) for mark in marks]])
        rows = max(len(self._bars), 1)
        self._view.setYRange(-rows + 0.45, 0.45, padding=0)
        names = [(-row, isolated(shortened(bar.name, 22))) for row, bar in enumerate(self._bars)]
        self._view.getAxis("left").setTicks([names])

    def _show_legend(self) -> None:
        shown = list(dict.fromkeys(part for bar in self._bars for part, size in bar.parts if size))
        signs = [(self._theme.color(_ROLES[part]), part_words(part), "■") for part in shown]
        muted = self._theme.color(Role.MUTED)
        if any(bar.peak_bytes is not None for bar in self._bars):
            kinds = (("■", self.tr("private")), ("□", self.tr("file-backed")))
            signs += [(muted, words, sign) for sign, words in kinds]
        entries = [
            f'<span style="color:{color.name()}">{sign}</span>&nbsp;{html.escape(words)}'
            for color, words, sign in signs
        ]
        half = math.ceil(len(entries) / 2)
        lines = ["&nbsp;&nbsp; ".join(line) for line in (entries[:half], entries[half:])]
        font = self._theme.measures.font(TypeSize.CAPTION)
        plot = self._view.getPlotItem()
        words = "<br>".join(line for line in lines if line)
        plot.setTitle(words or None, color=muted.name(), size=f"{font.pointSizeF():.1f}pt")
        if words:
            height = self._theme.measures.step(16) * 2 + self._theme.measures.step(12)
            plot.titleLabel.setMaximumHeight(height)
            plot.layout.setRowFixedHeight(0, height)
