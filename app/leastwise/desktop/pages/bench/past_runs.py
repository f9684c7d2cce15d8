"""Benchmarks of the past: a row a result; one is opened, two are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.language.figures import moment, seconds, whole
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.narrow_table import NarrowTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.domain.bench_results import BenchSide, BenchSummary
from leastwise.domain.benchmarks import LOCALSCORE


@dataclass(frozen=True)
class PastResult:
    """One subject of a past benchmark."""

    summary: BenchSummary
    position: int

    @property
    def number(self) -> str:
        """As the command line names it: the run, and after a point the result in it from 1."""
        run_id = self.summary.run_id
        return f"{run_id}.{self.position + 1}" if len(self.summary.models) > 1 else f"{run_id}"

    @property
    def side(self) -> BenchSide:
        """The result as a side of a comparison."""
        return BenchSide(self.summary.run_id, self.position)


class PastRuns(QWidget):
    """`opened` gives the number of a run; `compare_wanted` the older and the newer side."""

    opened = Signal(int)
    compare_wanted = Signal(object, object)

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self.search = QLineEdit(placeholderText=self.tr("Filter"), clearButtonEnabled=True)
        self.search.setObjectName("field")
        self.search.setAccessibleName(self.tr("Filter the benchmarks"))
        self.search.setMinimumWidth(theme.measures.step(24) * 10)
        self.hint = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.open_button = QPushButton(self.tr("Open"))
        self.compare_button = QPushButton(self.tr("Compare"))
        self.open_button.setAccessibleName(self.tr("Open the chosen benchmark"))
        self.compare_button.setAccessibleName(self.tr("Compare the two chosen results"))
        self.table: NarrowTable[PastResult] = NarrowTable(
            theme, self.tr("Past benchmarks"), _columns(self), memory, stretched=2
        )
        self.table.let_go("samples", "wall", "tests", "state")  # the model's tip has them
        empty = EmptyState(theme, self.tr("No benchmark yet. What you measure here is kept."))
        self.stack = QStackedWidget()
        self.stack.addWidget(empty)
        self.stack.addWidget(self._list_view(theme))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.search.textChanged.connect(self.table.filter_rows)
        self.open_button.clicked.connect(self._open)
        self.compare_button.clicked.connect(self._compare)
        self.table.activated.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self._refresh()

    def show_runs(self, runs: Sequence[BenchSummary]) -> None:
        """Show these, newest first."""
        self.table.show_rows([PastResult(run, at) for run in runs for at in range(len(run.models))])
        self.table.fit_columns()
        self.stack.setCurrentIndex(1 if runs else 0)
        if runs and not self.search.hasFocus():
            self.table.setFocus()
        self._refresh()

    def _refresh(self) -> None:
        chosen = self.table.selected_rows()
        self.open_button.setEnabled(len(chosen) == 1)
        self.compare_button.setEnabled(len(chosen) == 2)
        if len(chosen) == 2:
            words = self.tr("Compare {newer} with {older}")
            older, newer = _by_age(chosen)
            self.hint.say(words.format(newer=newer.number, older=older.number))
        else:
            self.hint.say(self.tr("Enter opens one. Choose two (Ctrl or Shift) to compare them."))

    def _open(self) -> None:
        chosen = self.table.selected_rows()
        if len(chosen) == 1:
            self.opened.emit(chosen[0].summary.run_id)

    def _compare(self) -> None:
        chosen = self.table.selected_rows()
        if len(chosen) == 2:
            older, newer = _by_age(chosen)
            self.compare_wanted.emit(older.side, newer.side)

    def _list_view(self, theme: Theme) -> QWidget:
        view = QWidget()
        across = FlowLayout(theme)
        across.add(self.search, self.open_button, self.compare_button)
        across.add_stretched(self.hint, 24 * 8)
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.measures.step(8))
        column.addLayout(across)
        column.addWidget(self.table, 1)
        return view


def _by_age(chosen: Sequence[PastResult]) -> list[PastResult]:
    return sorted(chosen, key=lambda row: (row.summary.run_id, row.position))


def _tests(row: PastResult) -> str:
    preset = row.summary.preset
    return "LocalScore" if preset == LOCALSCORE else ", ".join(row.summary.tests)


def _columns(home: QWidget) -> tuple[Column[PastResult], ...]:
    tr = home.tr

    def state(row: PastResult) -> str:
        return tr("finished") if row.summary.finished else tr("interrupted")

    def whole_tip(row: PastResult) -> str:
        told = row.summary
        lines = [told.models[row.position], _tests(row), seconds(told.wall_s), state(row)]
        return "\n".join([*lines, f"{tr('Samples, whole run')}: {whole(told.samples)}"])

    return (
        Column(
            "number",
            tr("Result"),
            lambda r: r.number,
            sort=lambda r: r.summary.run_id + r.position / 1000,
            figures=True,
        ),
        Column(
            "started",
            tr("Started"),
            lambda r: moment(r.summary.started),
            sort=lambda r: r.summary.started.timestamp(),
        ),
        Column("model", tr("Model"), lambda r: r.summary.models[r.position], tip=whole_tip),
        Column("tests", tr("Tests"), _tests),
        Column(
            "samples",
            tr("Samples, whole run"),
            lambda r: whole(r.summary.samples),
            sort=lambda r: r.summary.samples,
            figures=True,
        ),
        Column(
            "wall",
            tr("Time"),
            lambda r: seconds(r.summary.wall_s),
            sort=lambda r: r.summary.wall_s,
            figures=True,
        ),
        Column("state", tr("State"), state),
    )
