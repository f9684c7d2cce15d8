"""The list of past runs, page by page, and what can be done with those that are chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QSettings, Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from leastwise.desktop.language.figures import moment, percent, seconds, whole
from leastwise.desktop.pages.history.export_button import ExportButton
from leastwise.desktop.pages.history.filters import RunFilters
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.narrow_table import NarrowTable
from leastwise.desktop.widgets.paged_model import PagedModel
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.domain.history import RunKind, RunSummary
from leastwise.domain.run_queries import RunOrder, RunPage, RunQuery

PAGE_ROWS: Final = 200
_ORDERS: Final = {
    "run": RunOrder.STARTED,
    "started": RunOrder.STARTED,
    "suite": RunOrder.SUITE,
    "bar": RunOrder.BAR,
    "answer": RunOrder.ANSWER,
    "candidates": RunOrder.MODELS,
    "cases": RunOrder.CASES,
    "wall": RunOrder.TIME,
}


class RunList(QWidget):
    """`query_wanted` asks for a page, which `show_page` takes. The other signals give a run's
    summary, or those of the chosen runs from the older to the newer."""

    query_wanted = Signal(object)
    opened = Signal(object)
    compare_wanted = Signal(object)
    timeline_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self.filters = RunFilters(theme)
        self.model: PagedModel[RunSummary] = PagedModel(_columns(self))
        self.table: NarrowTable[RunSummary] = NarrowTable(
            theme, self.tr("Past runs"), self.model.columns, memory, 4, self.model
        )
        # An opened run has them.
        self.table.let_go("candidates", "wall", "cases", "bar", "started", "run")
        self.hint = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.open_button = _button(self.tr("Open"), self.tr("Open the chosen run"))
        self.compare_button = _button(self.tr("Compare"), self.tr("Compare the two chosen runs"))
        self.timeline_button = _button(
            self.tr("Over time"), self.tr("Follow the suite of the chosen run over time")
        )
        self.export_button = ExportButton()
        self.remove_button = _button(self.tr("Delete"), self.tr("Delete the chosen runs"))
        self._awaited: RunQuery | None = None
        self._lay_out(theme)
        self._connect()
        self._refresh()

    def ask_anew(self) -> None:
        """Ask for the first page of what is chosen."""
        key, descending = self.model.order or ("started", True)
        query = replace(
            self.filters.query, order=_ORDERS[key], descending=descending, limit=PAGE_ROWS
        )
        self._ask(query)

    def show_page(self, query: RunQuery, page: RunPage) -> None:
        """Show what came of a query, unless another was asked since."""
        if query is not self._awaited:
            return
        if query.offset == 0:
            self.model.show_first(page.runs, page.total)
            self.table.fit_columns()
        else:
            known = {run.run_id for run in self.model.rows}
            new = [run for run in page.runs if run.run_id not in known]
            self.model.show_next(new, page.total)
        self.filters.show_count(page.total)
        self._refresh()

    def _ask(self, query: RunQuery) -> None:
        self._awaited = query
        self.query_wanted.emit(query)

    def _ask_more(self) -> None:
        if self._awaited is not None:
            self._ask(replace(self._awaited, offset=len(self.model.rows)))

    def _chosen(self) -> list[RunSummary]:
        return sorted(self.table.selected_rows(), key=lambda run: run.run_id)

    def _refresh(self) -> None:
        chosen = self._chosen()
        for button in (self.open_button, self.timeline_button, self.export_button):
            button.setEnabled(len(chosen) == 1)
        self.compare_button.setEnabled(len(chosen) == 2)
        self.remove_button.setEnabled(bool(chosen))
        if len(chosen) == 1:
            self.export_button.run_id = chosen[0].run_id
        if len(chosen) == 2:
            words = self.tr("Compare run {newer} with run {older}")
            self.hint.say(words.format(older=chosen[0].run_id, newer=chosen[1].run_id))
        else:
            self.hint.say(self.tr("Enter opens one. Choose two (Ctrl or Shift) to compare them."))

    def _connect(self) -> None:
        self.filters.changed.connect(self.ask_anew)
        self.model.order_wanted.connect(self.ask_anew)
        self.model.more_wanted.connect(self._ask_more)
        self.model.modelReset.connect(self._refresh)
        self.table.activated.connect(lambda _index: self._tell_one(self.opened))
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self.open_button.clicked.connect(lambda: self._tell_one(self.opened))
        self.timeline_button.clicked.connect(lambda: self._tell_one(self.timeline_wanted))
        self.compare_button.clicked.connect(lambda: self.compare_wanted.emit(self._chosen()))
        self.remove_button.clicked.connect(lambda: self.remove_wanted.emit(self._chosen()))

    def _tell_one(self, signal: SignalInstance) -> None:
        chosen = self._chosen()
        if len(chosen) == 1:
            signal.emit(chosen[0])

    def _lay_out(self, theme: Theme) -> None:
        step = theme.measures.step
        below = FlowLayout(theme)
        below.add_stretched(self.hint, 24 * 6)
        below.add(
            self.open_button,
            self.compare_button,
            self.timeline_button,
            self.export_button,
            self.remove_button,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(12))
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addLayout(below)


def started(run: RunSummary) -> str:
    """When a run began, in this computer's own time."""
    return moment(run.started)


def _button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(name)
    return button


def _answer(run: RunSummary) -> str:
    if not run.finished:
        return QCoreApplication.translate("HistoryPage", "interrupted")
    if run.kind is RunKind.REFERENCE:
        return QCoreApplication.translate("HistoryPage", "a reference")
    return run.answer or QCoreApplication.translate("HistoryPage", "none passes")


def _columns(home: QWidget) -> tuple[Column[RunSummary], ...]:
    tr = home.tr
    return (
        Column("run", tr("Run"), lambda r: str(r.run_id), figures=True),
        Column("started", tr("Started"), started),
        Column(
            "suite",
            tr("Task"),
            lambda r: r.suite_name,
            tip=lambda r: f"{r.suite_name}\nsha256 {r.suite_sha256}",
        ),
        Column("bar", tr("Bar"), lambda r: percent(r.pass_rate), figures=True),
        Column("answer", tr("Smallest that passes"), _answer),
        Column("candidates", tr("Models"), lambda r: str(r.candidates), figures=True),
        Column("cases", tr("Answers"), lambda r: whole(r.cases_run), figures=True),
        Column("wall", tr("Time"), lambda r: seconds(r.wall_s), figures=True),
    )
