"""What the History page shows: the list of runs, and views of one, of two, or of many."""

from __future__ import annotations

from enum import IntEnum
from functools import cached_property

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.history.comparison_view import ComparisonView
from leastwise.desktop.pages.history.pair_view import PairView
from leastwise.desktop.pages.history.run_list import RunList
from leastwise.desktop.pages.history.statistics_view import StatisticsView
from leastwise.desktop.pages.history.timeline_view import TimelineView
from leastwise.desktop.remembered import keep_split
from leastwise.desktop.results.result_view import ResultView
from leastwise.desktop.theme.theme import Theme


class View(IntEnum):
    """What the page shows."""

    EMPTY = 0
    LIST = 1
    RUN = 2
    COMPARISON = 3
    TIMELINE = 4
    STATISTICS = 5


class HistoryViews(QStackedWidget):
    """All but the list is made when it is first asked for, so that the page opens at once.

    `add_wanted` and `opened` are those of the views.
    """

    add_wanted = Signal(int, object)
    opened = Signal(int)

    def __init__(self, theme: Theme, jobs: Jobs, memory: QSettings, empty: QWidget) -> None:
        super().__init__()
        self._theme, self._jobs, self._memory = theme, jobs, memory
        self.view = View.EMPTY
        self.empty = empty
        self.runs = RunList(theme, memory)
        self.addWidget(empty)
        self.addWidget(self.runs)

    @cached_property
    def result(self) -> ResultView:
        """A run, as the Find page showed it."""
        made = ResultView(self._theme, self._jobs, self._memory, "history")
        made.add_wanted.connect(self.add_wanted)
        self.addWidget(made)
        return made

    @cached_property
    def comparison(self) -> ComparisonView:
        """Two runs."""
        made = ComparisonView(self._theme, self._memory)
        made.add_wanted.connect(self.add_wanted)
        self.addWidget(made)
        return made

    @cached_property
    def timeline(self) -> TimelineView:
        """All runs of a suite."""
        made = TimelineView(self._theme, self._memory)
        made.opened.connect(self.opened)
        self.addWidget(made)
        return made

    @cached_property
    def statistics(self) -> StatisticsView:
        """What may be said of a run."""
        return StatisticsView(self._theme)

    @cached_property
    def pairs(self) -> PairView:
        """Two models of a run."""
        made = PairView(self._theme, self._memory)
        made.add_wanted.connect(self.add_wanted)
        return made

    @cached_property
    def _said(self) -> QSplitter:
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(self._theme.measures.step(8))
        parts.addWidget(self.statistics)
        parts.addWidget(self.pairs)
        parts.setStretchFactor(1, 2)
        parts.setSizes([350, 650])
        keep_split(parts, self._memory, "splits/history/statistics")
        self.addWidget(parts)
        return parts

    def turn_to(self, view: View) -> None:
        """Show another view."""
        self.view = view
        self.setCurrentWidget(self.of(view))

    def of(self, view: View) -> QWidget:
        """What shows it, made when it is first asked for."""
        match view:
            case View.EMPTY:
                return self.empty
            case View.LIST:
                return self.runs
            case View.RUN:
                return self.result
            case View.COMPARISON:
                return self.comparison
            case View.TIMELINE:
                return self.timeline
            case View.STATISTICS:
                return self._said
