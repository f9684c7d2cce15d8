"""Machine: what this computer is, as far as it was detected, and how fast it was measured."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.bridge import Bridge, FitTold
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.language.figures import seconds
from leastwise.desktop.pages.machine.fits_sheet import fitting
from leastwise.desktop.pages.machine.sheets import MachineSheets
from leastwise.desktop.pages.machine.speed_view import say_speed
from leastwise.desktop.pages.page import Page
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.turns import in_turns
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.progress_line import ProgressLine
from leastwise.desktop.widgets.sentence_banner import SentenceBanner
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import sentence
from leastwise.domain.computer import Computer
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.fit_events import FitProgressed
from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.messages import say

_WIDEST_STEPS: Final = 76


class MachinePage(Page):
    """Facts in groups, looked up again each time the page is opened; one button measures."""

    def __init__(self, theme: Theme, core: CoreCalls, jobs: Jobs, bridge: Bridge) -> None:
        tr = QCoreApplication.translate
        question = tr("MachinePage", "What this computer is, and how fast")
        super().__init__(theme, tr("MachinePage", "Machine"), question)
        self._core, self._jobs, self._bridge = core, jobs, bridge
        self._job: Job | None = None
        self._mark: object = None
        self._computer: Computer | None = None
        self._speed: MachineSpeed | None = None
        self.facts: list[tuple[str, str]] = []
        self.rates: list[tuple[str, str, str]] = []
        self.error = ErrorCard(theme)
        self.banner = SentenceBanner(theme)
        self.progress = ProgressLine(theme, self.tr("Progress of measuring"))
        self.told = Label(theme, TypeSize.BODY, Role.MUTED, wraps=True)
        self.measure_button = QPushButton(self.tr("Measure"))
        self.export_button = quiet_button(self.tr("Export profile..."), self._ask_where)
        self.sheets = MachineSheets(theme)
        self._scroll = QScrollArea()
        self._lay_out()
        self.sheets.fits.models_wanted.connect(lambda: self.page_wanted.emit("models"))
        self.measure_button.clicked.connect(self.do_main_action)
        bridge.fit_told.connect(self._take)
        self._refresh_controls()

    @property
    def busy(self) -> bool:
        """Whether the computer is being measured."""
        return self._job is not None

    @property
    def at_stake(self) -> tuple[str, str]:
        """What runs, and what stays of it when the window closes."""
        return self.tr("This computer is being measured."), self.tr(
            "What was measured before is kept."
        )

    @property
    def fraction(self) -> float | None:
        """How much of it is done."""
        return self.progress.fraction

    def arrive(self) -> None:
        """Look at the computer, and at what was measured."""
        self.told.hide()
        self._look()
        self.measure_button.setFocus()

    def do_main_action(self) -> None:
        """Measure, or cancel it."""
        if self.busy:
            self.stop()
        elif self.elsewhere():
            self.error.tell(say("machine.in_use"))
        else:
            self.measure()

    def stop(self) -> None:
        """Stop measuring; what was measured before stays."""
        if self._job is not None:
            self._job.cancel()
            self.measure_button.setEnabled(False)
            self.measure_button.setText(self.tr("Stopping"))

    def measure(self) -> None:
        """Measure how fast this computer is."""
        self.error.hide()
        self.told.hide()
        self.progress.restart()
        self._mark = object()
        accept = self._bridge.accept_for(self._mark)
        self._job = self._jobs.start(
            lambda cancellation: self._core.measure_machine(accept, cancellation),
            lambda speed: self._bridge.afterwards(lambda: self._end(lambda: self._finish(speed))),
            lambda error: self._bridge.afterwards(lambda: self._end(lambda: self._fail(error))),
            self,
        )
        self.run_began.emit()
        self._refresh_controls()

    def export_to(self, path: Path) -> None:
        """Write a profile of this computer into a file."""
        computer, speed = self._computer, self._speed
        if computer is not None:
            self.error.hide()
            self._jobs.start(
                lambda _c: _write(computer, speed, path),
                lambda _none: self._tell_written(path),
                self._fail_to_look,
                self,
            )

    def _look(self) -> None:
        self._jobs.start(
            lambda _c: (self._core.computer(), self._core.machine_speed()),
            lambda found: self._show(*found),
            self._fail_to_look,
            self,
        )

    def _end(self, deed: Callable[[], None]) -> None:
        self._job = self._mark = None
        deed()
        self._refresh_controls()
        self.run_ended.emit()

    def _finish(self, speed: MachineSpeed) -> None:
        if self._computer is None:
            self._look()
        else:
            self._show(self._computer, speed)

    def _fail(self, error: LeastwiseError) -> None:
        if not isinstance(error, Cancelled):
            self.error.tell(error.message)

    def _fail_to_look(self, error: LeastwiseError) -> None:
        self.error.tell(error.message)

    def _take(self, told: FitTold) -> None:
        event = told.event
        if (
            self._mark is None
            or told.work is not self._mark
            or not isinstance(event, FitProgressed)
        ):
            return
        if event.share is not None:
            self.progress.show_fraction(event.share)
        left = self.tr("about {left} left")
        left_s = event.left_s
        rest = "" if left_s is None else left.format(left=_rough(left_s))
        self.progress.show_figures(sentence(event.doing), rest)

    def _tell_written(self, path: Path) -> None:
        code = "profile.written_without_speed" if self._speed is None else "profile.written"
        self.told.say(sentence(say(code, path=str(path))))
        self.told.show()

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export profile"),
            "machine.json",
            self.tr("Machine profiles (*.json)"),
        )
        if chosen:
            self.export_to(Path(chosen))

    def _refresh_controls(self) -> None:
        busy, button = self.busy, self.measure_button
        measured = self._speed is not None
        again = self.tr("Measure again") if measured else self.tr("Measure")
        button.setText(self.tr("Cancel") if busy else again)
        button.setAccessibleName(button.text())
        button.setObjectName("" if busy else "primary")
        button.style().unpolish(button)
        button.style().polish(button)
        button.setEnabled(True)
        self.progress.setVisible(busy)
        self.export_button.setEnabled(not busy and self._computer is not None)

    def _show(self, computer: Computer, speed: MachineSpeed | None) -> None:
        self._computer, self._speed = computer, speed
        say_speed(self.banner, speed)
        self.banner.show()
        in_turns(self.sheets.show_machine(computer, speed), self, self._take_shown)

    def _take_shown(self) -> None:
        facts, rates = self.sheets.facts, self.sheets.rates
        self.facts = facts.facts if facts else []
        self.rates = rates.rows if rates else []
        self._refresh_controls()
        self._count_what_fits()

    def _count_what_fits(self) -> None:
        """Not while anything is measured: it takes a processor."""
        if not self.busy and not self.elsewhere():
            self._jobs.start(
                lambda _c: fitting(self._core.catalogue.fits()),
                self.sheets.fits.show_fitting,
                self._fail_to_look,
                self,
            )

    def _lay_out(self) -> None:
        self.measure_button.setMinimumWidth(
            self.theme.measures.width(self.tr("Measure again")) * 3 // 2
        )
        self.header.addWidget(self.export_button)
        self.header.addWidget(self.measure_button)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setAccessibleName(self.tr("Facts about this computer"))
        self._scroll.setWidget(self.sheets)
        self.told.hide()
        self.banner.hide()
        head = QVBoxLayout()
        head.setSpacing(self.theme.measures.step(8))
        for part in (self.error, self.banner, self.progress, self.told):
            head.addWidget(part)
        inside = QWidget()
        inside.setMaximumWidth(self.theme.measures.step(24) * _WIDEST_STEPS)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.measures.step(12))
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        across = QHBoxLayout()
        across.addWidget(inside, 1)
        across.addStretch(0)
        self.column.addLayout(across, 1)


def _rough(left_s: float) -> str:
    """A time that nobody knows to the tenth: whole seconds."""
    whole_s = max(round(left_s), 1)
    return f"{whole_s} s" if whole_s < 120 else seconds(whole_s)


def _write(computer: Computer, speed: MachineSpeed | None, path: Path) -> None:
    from leastwise.report.machine_profile import write_profile

    write_profile(computer, speed, path)
