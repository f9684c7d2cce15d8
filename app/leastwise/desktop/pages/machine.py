"""Machine: what this computer is, as far as it was detected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.page import Page
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.text import Label, rule, sheet
from leastwise.desktop.wording import plain_tip, sentence
from leastwise.domain.computer import Computer
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.figures import NOT_MEASURED, gb, gib


class MachinePage(Page):
    """Facts in two columns, looked up again each time the page is opened."""

    def __init__(self, theme: Theme, core: CoreCalls, jobs: Jobs) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            theme, tr("MachinePage", "Machine"), tr("MachinePage", "What this computer is")
        )
        self._core, self._jobs = core, jobs
        self.facts: list[tuple[str, str]] = []
        self.error = ErrorCard(theme)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setAccessibleName(self.tr("Facts about this computer"))
        self.column.addWidget(self.error)
        self.column.addWidget(self._scroll, 1)

    def arrive(self) -> None:
        """Look at the computer."""
        self._jobs.start(lambda _c: self._core.computer(), self._show, self._fail, self)

    def _fail(self, error: LeastwiseError) -> None:
        self.error.tell(error.message)

    def _show(self, computer: Computer) -> None:
        self.error.hide()
        step = self.theme.measures.step
        inside = QWidget()
        inside.setObjectName("scrolled")
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(step(4), step(4), step(4), step(4))
        frame = sheet()
        grid = QGridLayout(frame)
        grid.setContentsMargins(step(16), step(12), step(16), step(12))
        grid.setHorizontalSpacing(step(24))
        grid.setVerticalSpacing(step(8))
        grid.setColumnStretch(1, 1)
        self.facts = []
        for group in (_processor(self, computer), _memory(self, computer), _system(self, computer)):
            if self.facts:
                grid.addWidget(rule(), grid.rowCount(), 0, 1, 2)
            for name, value, exact in group:
                self._add(grid, name, value, exact)
        outer.addWidget(frame)
        outer.addStretch(1)
        self._scroll.setWidget(inside)

    def _add(self, grid: QGridLayout, name: str, value: str, exact: str) -> None:
        self.facts.append((name, value))
        line = grid.rowCount()
        title = Label(self.theme, TypeSize.BODY, Role.MUTED)
        title.say(name)
        fact = Label(self.theme, TypeSize.BODY, tabular=True, wraps=True)
        fact.say(value)
        fact.setToolTip(plain_tip(exact))
        fact.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        fact.setAccessibleName(f"{name}: {value}")
        grid.addWidget(title, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(fact, line, 1)


def _processor(page: MachinePage, computer: Computer) -> list[tuple[str, str, str]]:
    tr = page.tr
    cores = NOT_MEASURED if computer.physical_cores is None else str(computer.physical_cores)
    both = tr("{physical} physical, {logical} logical")
    return [
        (tr("Processor"), computer.processor, ""),
        (tr("Architecture"), computer.architecture, ""),
        (tr("Cores"), both.format(physical=cores, logical=computer.logical_cores), ""),
        (tr("Vector extensions"), ", ".join(computer.vector_extensions) or NOT_MEASURED, ""),
    ]


def _memory(page: MachinePage, computer: Computer) -> list[tuple[str, str, str]]:
    tr = page.tr
    free = tr("{free} available of {total}")
    rows = [
        (
            tr("Memory"),
            free.format(
                free=gib(computer.memory_available_bytes), total=gib(computer.memory_total_bytes)
            ),
            f"{computer.memory_available_bytes:,} B / {computer.memory_total_bytes:,} B",
        ),
        (tr("Swap"), gib(computer.swap_total_bytes), f"{computer.swap_total_bytes:,} B"),
    ]
    for gpu in computer.gpus:
        total = NOT_MEASURED if gpu.total_bytes is None else gib(gpu.total_bytes)
        rows.append((tr("GPU"), f"{gpu.name}, {total}", gpu.source))
    rows += [(tr("GPU use"), sentence(note), "") for note in computer.gpu_notes]
    rows.append(
        (
            tr("Disk"),
            free.format(free=gb(computer.disk_free_bytes), total=gb(computer.disk_total_bytes)),
            f"{computer.disk_free_bytes:,} B / {computer.disk_total_bytes:,} B",
        )
    )
    return rows


def _system(page: MachinePage, computer: Computer) -> list[tuple[str, str, str]]:
    tr = page.tr
    power = {True: tr("on battery"), False: tr("on mains"), None: NOT_MEASURED}
    rows = [
        (tr("System"), computer.system, ""),
        ("Python", computer.python, ""),
        (tr("Power"), power[computer.on_battery], ""),
        (tr("Data directory"), computer.data_directory, ""),
    ]
    if computer.undetected:
        rows.append((tr("Not detected"), ", ".join(computer.undetected), ""))
    return rows
