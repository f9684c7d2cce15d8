"""What the window does ahead, and when: what the first page shows next, other pages, plots."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pictures import begin_plots, load_numbers, plot_steps
from leastwise.desktop.turns import in_turns


class Loading(QObject):
    """`plots_loaded` tells that plots can be drawn from now on; `failed` why they cannot.

    `ahead` gives the steps of what can be done before it is asked for. Plots take 30 MB, so they
    are loaded for who shall see one.
    """

    plots_loaded = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, ahead: Callable[[], Iterator[None]], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._ahead = jobs, ahead
        self._works_ahead = self._loads_plots = False
        self.has_plots = False

    def work_ahead(self, _told: object = None) -> None:
        """Take those steps, at the first call."""
        if not self._works_ahead:
            self._works_ahead = True
            in_turns(self._ahead(), self)

    def load_plots(self) -> None:
        """Load what draws plots, at the first call."""
        if not self._loads_plots:
            self._loads_plots = True
            begin_plots()
            self._jobs.start(lambda _c: load_numbers(), self._go_on, self.failed.emit, self)

    def _go_on(self, _loaded: object) -> None:
        in_turns(plot_steps(), self, self._end)

    def _end(self) -> None:
        self.has_plots = True
        self.plots_loaded.emit()
