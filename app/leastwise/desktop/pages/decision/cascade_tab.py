"""Beside a decision: asking the cloud only when unsure, and both models' answers without names."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from leastwise.desktop.blind_dialog import BlindDialog
from leastwise.desktop.cascade_view import CascadeView
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.wording import sentence
from leastwise.domain.blind import BlindSide
from leastwise.domain.errors import LeastwiseError
from leastwise.statistics.cascade_runs import CascadeOfRuns
from leastwise.statistics.decided import Decision


class CascadeTab(QWidget):
    """Computed in the background for each decision that is shown; nothing is asked and sent."""

    def __init__(self, theme: Theme, core: CoreCalls, jobs: Jobs, memory: QSettings) -> None:
        super().__init__()
        self._theme, self._core, self._jobs = theme, core, jobs
        self._job: Job | None = None
        self._sides: tuple[BlindSide, BlindSide] | None = None
        self.cascade = CascadeView(theme, memory)
        self.instead = EmptyState(theme, "")
        self.blind_button = QPushButton(self.tr("Compare both blind..."))
        self.blind_button.clicked.connect(self._compare_blind)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.instead)
        self.stack.addWidget(self.cascade)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.blind_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack, 1)
        column.addLayout(across)

    def show_decision(self, decision: Decision) -> None:
        """Simulate the cascade of the nearest local model and the reference."""
        nearest = decision.nearest
        self.blind_button.setEnabled(nearest is not None)
        self._sides = None
        if nearest is None:
            return
        local, remote = nearest.side.stored, decision.reference.stored
        runs = decision.run_id, decision.reference_run_id
        names = local.candidate.name, remote.candidate.name
        self._sides = BlindSide(runs[0], names[0]), BlindSide(runs[1], names[1])
        if self._job is not None:
            self._job.cancel()
        past = self._core.past
        job = self._jobs.start(
            lambda _c: past.cascade(*runs, *names),
            lambda told: self._show(job, told),
            lambda error: self._say(job, error),
            self,
        )
        self._job = job

    def _show(self, job: Job, told: CascadeOfRuns) -> None:
        if job is self._job:
            self.cascade.show_cascade(told)
            self.stack.setCurrentWidget(self.cascade)

    def _say(self, job: Job, error: LeastwiseError) -> None:
        if job is self._job:
            self.instead.sentence.say(sentence(error.message))
            self.stack.setCurrentWidget(self.instead)

    def _compare_blind(self) -> None:
        if self._sides is not None:
            BlindDialog(self._theme, self._core.blind, self._jobs, self._sides, self).open()
