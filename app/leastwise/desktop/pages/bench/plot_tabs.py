"""The plots of a benchmark in tabs, a table behind each; what is in front can be saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.bench_walk import BenchWalk
from leastwise.desktop.pages.bench.plot_data import (
    MemoryBar,
    SpeedSeries,
    decode_series,
    memory_bars,
    prefill_series,
)
from leastwise.desktop.pages.bench.plot_tables import DataTable, MemoryTable, SpeedTable
from leastwise.desktop.pictures import plots_under_way
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import PictureButton, quiet_button
from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.desktop.results.plot_frame import DataPlot

Data = TypeVar("Data")


class _Tab(QStackedWidget, Generic[Data]):
    """One plot and its table; each is made when it is first shown, since that takes long."""

    def __init__(
        self,
        data: Callable[[BenchWalk], Sequence[Data]],
        make: Callable[[], DataPlot[Data]],
        make_table: Callable[[], DataTable[Any, Data]],
    ) -> None:
        super().__init__()
        self._data, self._make, self._make_table = data, make, make_table
        self._plot: DataPlot[Data] | None = None
        self._place = QWidget()
        place = QVBoxLayout(self._place)
        place.setContentsMargins(0, 0, 0, 0)
        self.addWidget(self._place)

    @property
    def plot(self) -> DataPlot[Data]:
        """The plot; the first use makes it."""
        if self._plot is None:
            self._plot = self._make()
            layout = self._place.layout()
            assert layout is not None
            layout.addWidget(self._plot)
        return self._plot

    @cached_property
    def table(self) -> DataTable[Any, Data]:
        """The table; the first use makes it."""
        made = self._make_table()
        self.addWidget(made)
        return made

    def turn(self, *, table: bool) -> None:
        """Have the table in front, or the plot."""
        self.setCurrentWidget(self.table if table else self._place)

    def show_walk(self, walk: BenchWalk) -> None:
        """Draw the plot or fill the table, whichever is in front."""
        drawn = self.currentWidget() is self._place
        (self.plot if drawn else self.table).show_data(self._data(walk))


class PlotTabs(QWidget):
    """Shows a benchmark as it stands; `failed` tells why a file could not be written.

    While the library for plots is loaded, nothing is drawn.
    """

    failed = Signal(object)

    def __init__(self, theme: Theme, memory: QSettings, key: str) -> None:
        super().__init__()
        self._theme, self._memory, self._key = theme, memory, key
        self._walk: BenchWalk | None = None
        self.decode = _Tab(decode_series, self._decode_plot, self._decode_table)
        self.prefill = _Tab(prefill_series, self._prefill_plot, self._prefill_table)
        self.memory = _Tab(memory_bars, self._memory_plot, self._memory_table)
        self._all: tuple[_Tab[Any], ...] = (self.decode, self.prefill, self.memory)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Plots"))
        for tab, words, tip in (
            (self.decode, self.tr("Decode"), self.tr("Decode speed against depth")),
            (self.prefill, self.tr("Prefill"), self.tr("Prefill speed against prompt length")),
            (self.memory, self.tr("Memory"), self.tr("Memory by part")),
        ):
            self.tabs.setTabToolTip(self.tabs.addTab(tab, words), tip)
        self.as_table = quiet_button(self.tr("As table"))
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._turn)
        about = self.tr("Write the plot as SVG or PNG")
        self.save = PictureButton(theme, "floppy-disk", self.tr("Save plot"), self._ask_where)
        self.save.setToolTip(about)
        self.save.setAccessibleDescription(about)
        corner = QWidget()
        across = QHBoxLayout(corner)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.measures.step(4))
        across.addWidget(self.as_table)
        across.addWidget(self.save)
        self.tabs.setCornerWidget(corner)
        self.tabs.currentChanged.connect(lambda _tab: self._show_front())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)

    @property
    def front(self) -> _Tab[Any]:
        """The tab that is shown."""
        tab = self.tabs.currentWidget()
        assert isinstance(tab, _Tab)
        return tab

    def show_walk(self, walk: BenchWalk) -> None:
        """Draw a benchmark as it stands."""
        self._walk = walk
        self._show_front()

    def build_plot(self) -> None:
        """Make the plot in front, which the first use would do otherwise, and draw it."""
        self.front.plot.update()
        self._show_front()

    def save_plot(self, path: Path) -> bool:
        """Write the plot in front as SVG or PNG, as the name ends; whether it was written."""
        return self.front.plot.save(path)

    def _turn(self, table: bool) -> None:
        for tab in self._all:
            tab.turn(table=table)
        self.save.setEnabled(not table)
        self._show_front()

    def _show_front(self) -> None:
        if self._walk is not None and (self.as_table.isChecked() or not plots_under_way()):
            self.front.show_walk(self._walk)

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save plot"), "benchmark.svg", self.tr("Images (*.svg *.png)")
        )
        if chosen and not self.save_plot(Path(chosen)):
            self.failed.emit(EnvironmentFault(say("system.output_failed", detail=chosen)))

    def _decode_table(self) -> SpeedTable:
        made = SpeedTable(self._theme, f"{self._key} decode", self._memory)
        made.setAccessibleName(self.tr("Decode speed against depth"))
        return made

    def _prefill_table(self) -> SpeedTable:
        made = SpeedTable(self._theme, f"{self._key} prefill", self._memory)
        made.setAccessibleName(self.tr("Prefill speed against prompt length"))
        return made

    def _memory_table(self) -> MemoryTable:
        made = MemoryTable(self._theme, f"{self._key} memory", self._memory)
        made.setAccessibleName(self.tr("Memory by part"))
        return made

    def _decode_plot(self) -> DataPlot[SpeedSeries]:
        from leastwise.desktop.pages.bench.speed_plot import SpeedPlot

        name = self.tr("Plot of decode speed against depth; the table has the same")
        return SpeedPlot(self._theme, name, self.tr("depth (tokens)"))

    def _prefill_plot(self) -> DataPlot[SpeedSeries]:
        from leastwise.desktop.pages.bench.speed_plot import SpeedPlot

        name = self.tr("Plot of prefill speed against prompt length; the table has the same")
        return SpeedPlot(self._theme, name, self.tr("prompt (tokens)"))

    def _memory_plot(self) -> DataPlot[MemoryBar]:
        from leastwise.desktop.pages.bench.memory_plot import MemoryPlot

        return MemoryPlot(self._theme)
