"""What the window does ahead, and when: what the first page shows next, other pages, plots."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pictures import (
    load_library,
    plot_steps,
    say_plots_under_way,
    type_steps,
)
from leastwise.desktop.turns import StepQueue
from leastwise.domain.errors import LeastwiseError


class Loading(QObject):
    """`plots_loaded` tells that plots can be drawn from now on; `failed` why they cannot.

    `ahead` gives the steps of what can be done before it is asked for; `queue` takes all steps.
    Plots take 30 MB, so they are loaded for who shall see one.
    """

    plots_loaded = Signal()
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, queue: StepQueue, ahead: Callable[[], Iterator[None]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._jobs, self._queue, self._ahead = jobs, queue, ahead
        self._works_ahead = self._loads_plots = False
        self.has_plots = False

    def work_ahead(self, _told: object = None) -> None:
        """Take those steps, at the first call."""
        if not self._works_ahead:
            self._works_ahead = True
            self._queue.add(self._ahead(), self)

    def load_plots(self) -> None:
        """Load what draws plots, at the first call."""
        if not self._loads_plots:
            self._loads_plots = True
            say_plots_under_way(begun=True)
            self._queue.add(type_steps(), self, self._load_library)

    def _load_library(self) -> None:
        self._jobs.start(lambda _c: load_library(), self._go_on, self._give_up, self)

    def _go_on(self, _loaded: object) -> None:
        self._queue.add(plot_steps(), self, self._end)

    def _give_up(self, error: LeastwiseError) -> None:
        say_plots_under_way(begun=False)
        self.failed.emit(error)

    def _end(self) -> None:
        say_plots_under_way(begun=False)
        self.has_plots = True
        self.plots_loaded.emit()
