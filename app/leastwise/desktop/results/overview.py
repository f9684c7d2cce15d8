"""Plot and table of a walk, side by side in tabs; the plot can be written to a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.language.figures import exact_bytes, gb, seconds
from leastwise.desktop.pictures import plots_under_way
from leastwise.desktop.results import figures
from leastwise.desktop.results.plot_axes import Against
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.walk import Rung, Walk
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.tabs import CornerTabs
from leastwise.domain.figures import NOT_MEASURED

if TYPE_CHECKING:
    from leastwise.desktop.results.plot import PassRatePlot


class Overview(QWidget):
    """The plot is built when it is first needed: its library takes a while to load. While it is
    loaded, nothing is drawn."""

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self._theme = theme
        self._plot: PassRatePlot | None = None
        self._walk: Walk | None = None
        self._against, self._offered = Against.MEMORY, list[Against]()
        self._words = {
            Against.MEMORY: self.tr("Against memory"),
            Against.SPEED: self.tr("Against speed"),
            Against.COST: self.tr("Against cost"),
        }
        self._plot_place = QWidget()
        place = QVBoxLayout(self._plot_place)
        place.setContentsMargins(0, 0, 0, 0)
        self.table: ResultsTable[Rung] = ResultsTable(
            theme, self.tr("Results"), _columns(self), memory
        )
        self.save = quiet_button(self.tr("Save plot"), self._ask_where)
        self.save.setToolTip(self.tr("Write the plot as SVG or PNG"))
        self.against = quiet_button("")
        self.against.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.against.setToolTip(self.tr("What the pass rate is drawn against"))
        self.choices = QMenu(self.against)
        self.against.setMenu(self.choices)
        self._save_below = QAction(self.save.text(), self)
        self._save_below.triggered.connect(lambda _on: self._ask_where())
        self._offer((Against.MEMORY, Against.SPEED))
        corner = QWidget()
        across = QHBoxLayout(corner)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.measures.step(8))
        across.addWidget(self.against)
        across.addWidget(self.save)
        self.tabs = CornerTabs(corner)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._plot_place, self.tr("Pass rate"))
        self.tabs.addTab(self.table, self.tr("Table"))
        self.tabs.tabBar().setAccessibleName(self.tr("Plot or table"))
        self.tabs.setMinimumWidth(1)  # what is beside the tabs gives way
        self.tabs.currentChanged.connect(self._show_tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for its button, the plot is saved from the menu."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        parts = (self.tabs.tabBar(), self.against, self.save)
        needed = sum(part.sizeHint().width() + self._theme.measures.step(8) for part in parts)
        roomy = self.tabs.width() >= needed
        self.save.setVisible(roomy and self.tabs.currentIndex() == 0)
        if roomy:
            self.choices.removeAction(self._save_below)
        else:
            self.choices.addAction(self._save_below)

    def build_plot(self) -> None:
        """Make the plot, which the first use would do otherwise, and draw what there is."""
        self.plot.update()
        self._show_front()

    @property
    def plot(self) -> PassRatePlot:
        """The plot; the first use makes it."""
        if self._plot is None:
            from leastwise.desktop.results.plot import PassRatePlot

            self._plot = PassRatePlot(self._theme)
            layout = self._plot_place.layout()
            assert layout is not None
            layout.addWidget(self._plot)
        return self._plot

    def show_walk(self, walk: Walk) -> None:
        """Draw the plot or fill the table with a walk as it stands, whichever is in front."""
        self._walk = walk
        self._offer(_choices(walk))
        self._show_front()

    def choose(self, against: Against) -> None:
        """Draw the pass rate against something else."""
        words = self._words[against]
        self._against = against
        self.against.setText(f"{words} \u25be")
        self.against.setAccessibleName(words)
        self._show_front()

    def _offer(self, offered: Sequence[Against]) -> None:
        """Let these be chosen; the choice stays where it can."""
        if list(offered) == self._offered:
            return
        self._offered = list(offered)
        for action in self.choices.actions():
            if action is not self._save_below:
                self.choices.removeAction(action)
        for one in offered:
            action = QAction(self._words[one], self.choices)
            self.choices.insertAction(self._save_below, action)
            action.triggered.connect(lambda _on=False, to=one: self.choose(to))
        self.choose(self._against if self._against in offered else offered[0])

    def _show_tab(self, tab: int) -> None:
        self._share_room()
        self.against.setVisible(tab == 0)
        self._show_front()

    def _show_front(self) -> None:
        if self._walk is None:
            return
        if self.tabs.currentWidget() is self._plot_place:
            if self._plot is not None or not plots_under_way():
                self.plot.show_walk(self._walk, self._against)
        else:
            self.table.show_rows(self._walk.rungs)
            self.table.fit_columns()

    def save_plot(self, path: Path) -> bool:
        """Write the plot as SVG or PNG, as the name ends; whether it was written."""
        if path.suffix.lower() == ".svg":
            return self.plot.write_svg(path)
        return self.plot.write_png(path)

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save plot"), "leastwise.svg", self.tr("Images (*.svg *.png)")
        )
        if chosen:
            self.save_plot(Path(chosen))


def _choices(walk: Walk) -> Sequence[Against]:
    """Cost where somebody charges for it; nothing else where no model is on this computer."""
    in_cloud = {rung.candidate.cloud is not None for rung in walk.rungs}
    here = () if in_cloud == {True} else (Against.MEMORY, Against.SPEED)
    return (*here, Against.COST) if True in in_cloud else here


def _columns(home: QWidget) -> tuple[Column[Rung], ...]:
    return (*_verdict_columns(home), *_speed_columns(home), *_size_columns(home))


def _verdict_columns(home: QWidget) -> tuple[Column[Rung], ...]:
    tr = home.tr
    return (
        Column("model", tr("Model"), lambda r: r.candidate.name),
        Column("verdict", tr("Verdict"), figures.verdict_words, tip=figures.reason_words),
        Column(
            "rate",
            tr("Pass"),
            lambda r: figures.pass_rate(r).words,
            sort=lambda r: r.pass_rate,
            tip=lambda r: figures.pass_rate(r).origin,
            figures=True,
        ),
        Column(
            "cases",
            tr("Passed / run"),
            lambda r: figures.cases(r).words,
            sort=lambda r: r.passed,
            figures=True,
        ),
    )


def _speed_columns(home: QWidget) -> tuple[Column[Rung], ...]:
    tr = home.tr
    return (
        Column(
            "speed",
            tr("Decode tokens/s"),
            lambda r: figures.speed(r).words,
            sort=lambda r: r.probe.decode_tokens_per_s if r.probe else None,
            tip=lambda r: figures.speed(r).origin,
            origin=lambda r: figures.speed(r).origin,
            figures=True,
        ),
        Column(
            "prefill",
            tr("Prefill tokens/s"),
            lambda r: figures.prefill(r).words,
            sort=lambda r: r.probe.prefill_tokens_per_s if r.probe else None,
            tip=lambda r: figures.prefill(r).origin,
            origin=lambda r: figures.prefill(r).origin,
            figures=True,
        ),
        Column(
            "ttft",
            tr("TTFT"),
            lambda r: figures.ttft(r).words,
            sort=lambda r: r.probe.ttft_s if r.probe else None,
            tip=lambda r: figures.ttft(r).origin,
            origin=lambda r: figures.ttft(r).origin,
            figures=True,
        ),
        Column(
            "load",
            tr("Load"),
            lambda r: figures.load(r).words,
            sort=lambda r: r.load_s,
            tip=lambda r: figures.load(r).origin,
            origin=lambda r: figures.load(r).origin,
            figures=True,
        ),
    )


def _size_columns(home: QWidget) -> tuple[Column[Rung], ...]:
    tr = home.tr
    return (
        Column(
            "memory",
            tr("Memory"),
            lambda r: figures.memory(r).words,
            sort=figures.memory_bytes,
            tip=lambda r: figures.memory(r).origin,
            origin=lambda r: figures.memory(r).origin,
            figures=True,
        ),
        Column(
            "file",
            tr("File"),
            lambda r: NOT_MEASURED if r.candidate.cloud else gb(r.candidate.model.file_bytes),
            sort=lambda r: r.candidate.model.file_bytes,
            tip=lambda r: exact_bytes(r.candidate.model.file_bytes),
            figures=True,
        ),
        Column(
            "wall",
            tr("Time spent"),
            lambda r: _time(r.wall_s or None),
            sort=lambda r: r.wall_s,
            figures=True,
        ),
        Column(
            "cost",
            tr("Cost of 1,000"),
            lambda r: figures.cost(r).words,
            sort=figures.charged_per_1000,
            tip=lambda r: figures.cost(r).origin,
            figures=True,
        ),
    )


def _time(duration_s: float | None) -> str:
    return NOT_MEASURED if duration_s is None else seconds(duration_s)
