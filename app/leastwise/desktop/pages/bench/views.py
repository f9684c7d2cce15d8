"""What the Bench page shows: what to measure, and views of what was measured."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from leastwise.desktop.pages.bench.archive import Archive
from leastwise.desktop.pages.bench.comparison_view import ComparisonView
from leastwise.desktop.pages.bench.past_runs import PastRuns
from leastwise.desktop.pages.bench.run_view import RunView
from leastwise.desktop.pages.bench.setup_panel import SetupPanel
from leastwise.desktop.pages.bench.tune_view import TuneView
from leastwise.desktop.theme.theme import Theme


class BenchViews(QStackedWidget):
    """All but the first is made when it is first asked for, so that the page opens at once.

    `failed` tells why a plot could not be written.
    """

    failed = Signal(object)

    def __init__(self, theme: Theme, memory: QSettings, archive: Archive) -> None:
        super().__init__()
        self._theme, self._memory, self._archive = theme, memory, archive
        self.setup = SetupPanel(theme, memory)
        self.addWidget(self.setup)

    @cached_property
    def result(self) -> RunView:
        """A benchmark."""
        made = RunView(self._theme, self._memory)
        made.plots.failed.connect(self.failed)
        self.addWidget(made)
        return made

    @cached_property
    def past(self) -> PastRuns:
        """The benchmarks of the past."""
        made = PastRuns(self._theme, self._memory)
        self._archive.listed.connect(made.show_runs)
        made.opened.connect(self._archive.open_run)
        made.compare_wanted.connect(self._archive.compare)
        self.addWidget(made)
        return made

    @cached_property
    def comparison(self) -> ComparisonView:
        """Two of them."""
        made = ComparisonView(self._theme, self._memory)
        made.swapped.connect(self._archive.compare)
        self.addWidget(made)
        return made

    @cached_property
    def tuning(self) -> TuneView:
        """The search for faster settings."""
        made = TuneView(self._theme, self._memory)
        self.addWidget(made)
        return made

    def shows(self, kind: type[QWidget]) -> bool:
        """Whether the view that is shown is of this kind."""
        return isinstance(self.currentWidget(), kind)
