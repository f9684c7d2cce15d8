"""One suite over time: what its runs answered, as a plot and as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from leastwise.desktop.language.figures import gib, moment, percent, whole
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.text import Label
from leastwise.domain.figures import NOT_MEASURED
from leastwise.domain.run_queries import SuiteMoment

if TYPE_CHECKING:
    from leastwise.desktop.pages.history.timeline_plot import TimelinePlot


class TimelineView(QWidget):
    """`opened` gives the number of a run that the table was asked to open."""

    opened = Signal(int)

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self._theme = theme
        self.sentence = Label(theme, TypeSize.HEADING, strong=True, wraps=True)
        self.about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.about.say(
            self.tr(
                "A full point is the share of all cases that the answer passed, a dash the bar of "
                "that run. A triangle below: none passed. A hollow circle below: one passes, and "
                "was not run to the end."
            )
        )
        self.table: ResultsTable[SuiteMoment] = ResultsTable(
            theme, self.tr("Answers of the suite over time"), _columns(self), memory, 2
        )
        self.plot: TimelinePlot | None = None
        self.tabs = QTabWidget()
        self._plot_home = QWidget()
        self._plot_column = QVBoxLayout(self._plot_home)
        self._plot_column.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self._plot_home, self.tr("Plot"))
        self.tabs.addTab(self.table, self.tr("Table"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.measures.step(8))
        column.addWidget(self.sentence)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.about)
        self.table.activated.connect(self._open)

    def show_moments(self, suite_name: str, moments: Sequence[SuiteMoment]) -> None:
        """Show the finished runs of a suite, oldest first."""
        answers = {moment.answer for moment in moments}
        words = self.tr("{suite}. Finished runs: {runs}. Different answers: {answers}.")
        if not moments:
            words = self.tr("{suite}. No run of it was finished.")
        self.sentence.say(
            words.format(suite=suite_name, runs=whole(len(moments)), answers=len(answers))
        )
        self.table.show_rows(list(reversed(moments)))
        self.table.fit_columns()
        self._built_plot().show_data(moments)

    def _built_plot(self) -> TimelinePlot:
        if self.plot is None:
            from leastwise.desktop.pages.history.timeline_plot import TimelinePlot

            self.plot = TimelinePlot(self._theme)
            self._plot_column.addWidget(self.plot)
        return self.plot

    def _open(self) -> None:
        chosen = self.table.selected_rows()
        if len(chosen) == 1:
            self.opened.emit(chosen[0].run_id)


def _columns(home: QWidget) -> tuple[Column[SuiteMoment], ...]:
    tr = home.tr
    return (
        Column("run", tr("Run"), lambda r: str(r.run_id), sort=lambda r: r.run_id, figures=True),
        Column(
            "started",
            tr("Started"),
            lambda r: moment(r.started),
            sort=lambda r: r.started.timestamp(),
        ),
        Column("answer", tr("Smallest that passes"), lambda r: r.answer or tr("none passes")),
        Column(
            "rate",
            tr("Pass"),
            lambda r: NOT_MEASURED if r.pass_rate is None else percent(r.pass_rate),
            sort=lambda r: r.pass_rate,
            figures=True,
        ),
        Column("bar", tr("Bar"), lambda r: percent(r.bar), sort=lambda r: r.bar, figures=True),
        Column(
            "memory",
            tr("Peak memory"),
            lambda r: NOT_MEASURED if r.memory_bytes is None else gib(r.memory_bytes),
            sort=lambda r: r.memory_bytes,
            figures=True,
        ),
        Column(
            "suite",
            tr("Suite's sha256"),
            lambda r: r.suite_sha256[:12],
            tip=lambda r: r.suite_sha256,
        ),
    )
