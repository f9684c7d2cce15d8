"""History: past runs with their verdicts, and each run as it stood."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.page import Page
from leastwise.desktop.results.result_view import ResultView
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.walk import walk_of
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.figures import percent, seconds
from leastwise.domain.history import RunSummary, StoredRun


class HistoryPage(Page):
    """A list of runs; one that is opened is shown as the Find page showed it, read-only."""

    def __init__(self, theme: Theme, core: CoreCalls, jobs: Jobs, memory: QSettings) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            theme, tr("HistoryPage", "History"), tr("HistoryPage", "What was found before")
        )
        self._core, self._jobs = core, jobs
        self.error = ErrorCard(theme)
        self.table: ResultsTable[RunSummary] = ResultsTable(
            theme, self.tr("Past runs"), _columns(self), memory, stretched=4
        )
        self.search = QLineEdit(placeholderText=self.tr("Filter"), clearButtonEnabled=True)
        self.search.setObjectName("field")
        self.search.setAccessibleName(self.tr("Filter the runs"))
        self.search.textChanged.connect(self.table.filter_rows)
        self.result = ResultView(theme, memory, "history")
        self.back = QPushButton(self.tr("Back to the list"))
        self.about = ElidedLabel(theme)
        empty = EmptyState(
            theme, self.tr("No run yet. What you find on the Find page is kept here.")
        )
        self.stack = QStackedWidget()
        for view in (empty, self._list_view(), self._run_view()):
            self.stack.addWidget(view)
        self.column.addWidget(self.error)
        self.column.addWidget(self.stack, 1)
        self.table.activated_row.connect(self._open)
        self.back.clicked.connect(self._go_back)

    def arrive(self) -> None:
        """Ask for the list anew."""
        self._jobs.start(lambda _c: self._core.history(), self._show_list, self._fail, self)

    def stop(self) -> None:
        """Esc goes back to the list."""
        if self.stack.currentIndex() == 2:
            self._go_back()

    def _show_list(self, runs: Sequence[RunSummary]) -> None:
        self.table.show_rows(runs)
        self.table.fit_columns()
        if self.stack.currentIndex() != 2:
            self.stack.setCurrentIndex(1 if runs else 0)
            self.table.setFocus()

    def _open(self, run: RunSummary) -> None:
        self._jobs.start(
            lambda _c: self._core.stored_run(run.run_id), self._show_run, self._fail, self
        )

    def _show_run(self, run: StoredRun) -> None:
        self.error.hide()
        summary = run.summary
        words = self.tr("{suite}, {started}, bar {bar}, {cases} answers in {spent}")
        self.about.say(
            words.format(
                suite=summary.suite_name,
                started=_started(summary),
                bar=percent(summary.pass_rate),
                cases=summary.cases_run,
                spent=seconds(summary.wall_s),
            )
        )
        self.result.show_walk(walk_of(run))
        self.stack.setCurrentIndex(2)
        self.result.focus_ladder()

    def _go_back(self) -> None:
        self.stack.setCurrentIndex(1)
        self.table.setFocus()

    def _fail(self, error: LeastwiseError) -> None:
        self.error.tell(error.message)

    def _list_view(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search, 0, Qt.AlignmentFlag.AlignLeft)
        self.search.setMinimumWidth(self.theme.measures.step(24) * 12)
        column.addWidget(self.table, 1)
        return view

    def _run_view(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        across = QHBoxLayout()
        across.addWidget(self.about, 1)
        across.addWidget(self.back)
        column.addLayout(across)
        column.addWidget(self.result, 1)
        return view


def _started(run: RunSummary) -> str:
    return run.started.astimezone().strftime("%Y-%m-%d %H:%M")


def _answer(run: RunSummary) -> str:
    if not run.finished:
        return QCoreApplication.translate("HistoryPage", "interrupted")
    return run.answer or QCoreApplication.translate("HistoryPage", "none passes")


def _columns(home: HistoryPage) -> tuple[Column[RunSummary], ...]:
    tr = home.tr
    return (
        Column("run", tr("Run"), lambda r: str(r.run_id), sort=lambda r: r.run_id, figures=True),
        Column("started", tr("Started"), _started, sort=lambda r: r.started.timestamp()),
        Column(
            "suite",
            tr("Task"),
            lambda r: r.suite_name,
            tip=lambda r: f"{r.suite_name}\nsha256 {r.suite_sha256}",
        ),
        Column(
            "bar",
            tr("Bar"),
            lambda r: percent(r.pass_rate),
            sort=lambda r: r.pass_rate,
            figures=True,
        ),
        Column("answer", tr("Smallest that passes"), _answer),
        Column(
            "candidates",
            tr("Models"),
            lambda r: str(r.candidates),
            sort=lambda r: r.candidates,
            figures=True,
        ),
        Column(
            "cases",
            tr("Answers"),
            lambda r: f"{r.cases_run:,}",
            sort=lambda r: r.cases_run,
            figures=True,
        ),
        Column(
            "wall", tr("Time"), lambda r: seconds(r.wall_s), sort=lambda r: r.wall_s, figures=True
        ),
    )
