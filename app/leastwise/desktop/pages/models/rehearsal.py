"""Rehearses the model that the panel shows, and puts the speed that was timed into its row."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.fit_task import FitTask
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.models.fit_panel import FitPanel
from leastwise.desktop.pages.models.fit_row import FitRow
from leastwise.domain.fits import Fit


class Rehearsal(QObject):
    """`began` and `ended` stand around it; `row_told` gives the row that says more now."""

    began = Signal()
    ended = Signal()
    row_told = Signal(object)
    failed = Signal(object)

    def __init__(
        self, core: CoreCalls, jobs: Jobs, bridge: Bridge, panel: FitPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._core, self._panel = core, panel
        self._row: FitRow | None = None
        self._task = FitTask(jobs, bridge, self)
        self._task.progressed.connect(panel.speed.advance)
        self._task.finished.connect(self._take)
        self._task.failed.connect(self.failed)
        self._task.ended.connect(self._end)

    @property
    def running(self) -> bool:
        """Whether a model is rehearsed."""
        return self._task.running

    @property
    def possible(self) -> bool:
        """Whether what the panel shows can be rehearsed: of a published shape there is no file."""
        row = self._panel.row
        fit = row.in_panel if row else None
        if row is None or row.from_shape or fit is None:
            return False
        return fit.memory is not None

    def start(self) -> None:
        """Time the model that is shown with stand-in weights, if that is possible."""
        row = self._panel.row
        fit = row.in_panel if row else None
        if row is None or fit is None or not self.possible:
            return
        self._row = row
        self.began.emit()
        self._task.start(lambda accept, stop: (self._core.rehearse(fit, accept, stop),))
        self._panel.show_rehearsing(running=True)

    def cancel(self) -> None:
        """Stop it; it runs until it has stopped."""
        button = self._panel.speed.rehearse_button
        self._task.cancel()
        button.setEnabled(False)
        button.setText(self.tr("Stopping"))

    def _take(self, fits: tuple[Fit, ...]) -> None:
        if self._row is not None:
            self._row.take_speed(fits[0])
            self.row_told.emit(self._row)

    def _end(self) -> None:
        self._panel.show_rehearsing(running=False)
        self.ended.emit()
        self._panel.speed.rehearse_button.setFocus()
