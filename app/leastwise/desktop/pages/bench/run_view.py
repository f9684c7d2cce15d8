"""A benchmark in one piece: the sentence, the table, the plots, and where a figure comes from."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from leastwise.desktop.bench_walk import BenchWalk, Line, Stage
from leastwise.desktop.pages.bench.bench_words import banner, progress_words
from leastwise.desktop.pages.bench.origin_panel import OriginPanel
from leastwise.desktop.pages.bench.origins import origin_of, other_figures
from leastwise.desktop.pages.bench.plot_tabs import PlotTabs
from leastwise.desktop.pages.bench.run_table import RunTable
from leastwise.desktop.remembered import keep_split
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.progress_line import ProgressLine
from leastwise.desktop.widgets.sentence_banner import SentenceBanner
from leastwise.desktop.widgets.text import sheet
from leastwise.desktop.wording import isolated, shortened

PLOT_MS: Final = 250
_WIDEST_STEPS: Final = 36


class RunView(QWidget):
    """Shows a benchmark and follows it while it is fed."""

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self._theme, self._memory = theme, memory
        self._walk: BenchWalk | None = None
        self._chosen: tuple[Line, str] | None = None
        self._rows = -1
        self.banner = SentenceBanner(theme)
        self.progress = ProgressLine(theme, self.tr("Progress of the benchmark"))
        self.table = RunTable(theme, memory)
        self.plots = PlotTabs(theme, memory, "bench")
        self.origin = OriginPanel(theme)
        self._plot_timer = QTimer(self, singleShot=True, interval=PLOT_MS)
        self._plot_timer.timeout.connect(self._draw)
        self.table.cell_chosen.connect(self._explain)
        self._lay_out()

    @property
    def walk(self) -> BenchWalk | None:
        """The benchmark that is shown."""
        return self._walk

    def show_walk(self, walk: BenchWalk) -> None:
        """Show another benchmark."""
        self._walk, self._chosen, self._rows = walk, None, -1
        self.progress.restart()
        self.origin.show_nothing()
        self.refresh()

    def refresh(self) -> None:
        """Show what changed since the last time."""
        walk = self._walk
        if walk is None:
            return
        self._fill(walk)
        self.banner.say(*banner(walk))
        self.progress.setVisible(walk.stage in (Stage.PREPARING, Stage.MEASURING))
        self.progress.show_fraction(walk.fraction)
        self.progress.show_figures(*progress_words(walk))
        if self._chosen is not None:
            self._explain(*self._chosen)
        if not self._plot_timer.isActive():
            self._plot_timer.start()

    def focus_table(self) -> None:
        """Put the keyboard on the first figure."""
        if self.table.item_model.rows:
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.table.model().index(0, 2))
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self, walk: BenchWalk) -> None:
        rows = walk.speeds
        if len(rows) != self._rows:
            self._rows = len(rows)
            self.table.show_rows(rows)
            self.table.fit_columns()
        else:
            self.table.item_model.repaint_rows()

    def _explain(self, line: Line, key: str) -> None:
        if self._walk is not None:
            self._chosen = (line, key)
            # While figures come, the one that is chosen is work enough.
            settled = self._walk.stage not in (Stage.PREPARING, Stage.MEASURING)
            others = other_figures(line, self._walk, key) if settled else ()
            name = isolated(shortened(line.entry.name))
            self.origin.show_origin(name, origin_of(line, key, self._walk), others)

    def _draw(self) -> None:
        """In a turn of its own, a few times a second at most."""
        if self._walk is not None:
            self.plots.show_walk(self._walk)

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        frames: list[QFrame] = []
        for part in (self.plots, self.origin):
            frame = sheet()
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(step(12), step(8), step(8), step(8))
            inside.addWidget(part)
            frames.append(frame)
        self._below = QSplitter(Qt.Orientation.Horizontal)
        self._halves = QSplitter(Qt.Orientation.Vertical)
        for frame in frames:
            self._below.addWidget(frame)
        frames[1].setMaximumWidth(step(24) * _WIDEST_STEPS)  # a line that is read
        self._halves.addWidget(self.table)
        self._halves.addWidget(self._below)
        for name, splitter in (("below", self._below), ("halves", self._halves)):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(step(8))
            if not keep_split(splitter, self._memory, f"splits/bench/{name}"):
                splitter.setSizes([650, 350] if splitter is self._below else [400, 600])
        self.table.setMinimumHeight(step(24) * 5)
        self._below.setMinimumHeight(step(24) * 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(8))
        column.addWidget(self.banner)
        column.addWidget(self.progress)
        column.addWidget(self._halves, 1)
