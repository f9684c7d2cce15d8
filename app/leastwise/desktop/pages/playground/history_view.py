"""The answers that were kept: searched, starred, deleted, exported, opened again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.asking import is_wanted
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.language.figures import moment, whole
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.paged_model import PagedModel
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.playground import EntryPage, EntryQuery, EntryRow, Reopened

PAGE_ROWS: Final = 200
TYPING_MS: Final = 150
FORMS: Final = {"jsonl": "jsonl", "markdown": "md"}


class HistoryView(QWidget):
    """`opened` gives an exchange with those beside it; `failed` what went wrong."""

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, theme: Theme, core: CoreCalls, jobs: Jobs, memory: QSettings) -> None:
        super().__init__()
        self._core, self._jobs = core, jobs
        self._awaited: EntryQuery | None = None
        self.search = QLineEdit(
            placeholderText=self.tr("Search prompts, answers and models"), clearButtonEnabled=True
        )
        self.starred = QCheckBox(self.tr("Starred only"))
        self.count = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.model: PagedModel[EntryRow] = PagedModel(_columns(self))
        self.table: ResultsTable[EntryRow] = ResultsTable(
            theme, self.tr("Answers that were kept"), self.model.columns, memory, 4, self.model
        )
        self.open_button = QPushButton(self.tr("Open"))
        self.star_button = QPushButton(self.tr("Star"))
        self.export_button = QPushButton(self.tr("Export"))
        self.remove_button = QPushButton(self.tr("Delete"))
        self._rest = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._lay_out(theme)
        self._connect()
        self._refresh()

    def ask_anew(self) -> None:
        """Ask for the first page."""
        self._ask(EntryQuery(self.search.text(), self.starred.isChecked(), 0, PAGE_ROWS))

    def export(self, form: str, target: Path) -> None:
        """Write what is searched for into a file."""
        query = EntryQuery(self.search.text(), self.starred.isChecked())
        words = self.tr("Answers written: {count}")
        self._jobs.start(
            lambda _c: self._core.playground.export(query, form, target),
            lambda count: self.count.say(words.format(count=whole(count))),
            self._fail,
            self,
        )

    def _ask(self, query: EntryQuery) -> None:
        self._awaited = query

        def show(page: EntryPage) -> None:
            if query is self._awaited:
                self._show(query, page)

        self._jobs.start(lambda _c: self._core.playground.search(query), show, self._fail, self)

    def _ask_more(self) -> None:
        if self._awaited is not None:
            self._ask(replace(self._awaited, offset=len(self.model.rows)))

    def _show(self, query: EntryQuery, page: EntryPage) -> None:
        if query.offset == 0:
            self.model.show_first(page.rows, page.total)
            self.table.fit_columns()
        else:
            known = {row.entry_id for row in self.model.rows}
            new = [row for row in page.rows if row.entry_id not in known]
            self.model.show_next(new, page.total)
        none = self.tr("Nothing is found") if query.text else self.tr("No answer yet")
        words = self.tr("Answers: {count}").format(count=whole(page.total))
        self.count.say(words if page.total else none)
        self._refresh()

    def _open(self) -> None:
        chosen = self.table.selected_rows()
        if len(chosen) == 1:
            entry_id = chosen[0].entry_id
            self._jobs.start(
                lambda _c: self._core.playground.reopened(entry_id), self._tell, self._fail, self
            )

    def _tell(self, found: Reopened) -> None:
        self.opened.emit(found)

    def _star(self) -> None:
        rows = self.table.selected_rows()
        starred = not all(row.starred for row in rows)
        playground = self._core.playground

        def work() -> None:
            for row in rows:
                playground.star(row.entry_id, starred=starred)

        self._jobs.start(lambda _c: work(), lambda _n: self.ask_anew(), self._fail, self)

    def _remove(self) -> None:
        rows = self.table.selected_rows()
        words = self.tr("Delete the chosen answers ({count})?").format(count=whole(len(rows)))
        lost, keep = self.tr("This cannot be undone."), self.tr("Keep")
        if rows and is_wanted(self, words, lost, self.tr("Delete"), keep):
            numbers = [row.entry_id for row in rows]
            self._jobs.start(
                lambda _c: self._core.playground.delete(numbers),
                lambda _n: self.ask_anew(),
                self._fail,
                self,
            )

    def _ask_where(self, form: str) -> None:
        title, ending = self.tr("Export the answers that are found"), FORMS[form]
        name = f"leastwise-answers.{ending}"
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, f"*.{ending}")
        if chosen:
            self.export(form, Path(chosen))

    def _fail(self, error: LeastwiseError) -> None:
        self.failed.emit(error.message)

    def _refresh(self) -> None:
        chosen = self.table.selected_rows()
        self.open_button.setEnabled(len(chosen) == 1)
        for button in (self.star_button, self.remove_button):
            button.setEnabled(bool(chosen))
        all_starred = bool(chosen) and all(row.starred for row in chosen)
        self.star_button.setText(self.tr("Take the star off") if all_starred else self.tr("Star"))
        self.export_button.setEnabled(self.model.total > 0)

    def _connect(self) -> None:
        self._rest.timeout.connect(self.ask_anew)
        self.search.textChanged.connect(lambda _text: self._rest.start())
        self.starred.toggled.connect(lambda _on: self.ask_anew())
        self.model.more_wanted.connect(self._ask_more)
        self.model.modelReset.connect(self._refresh)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._refresh())
        self.table.activated.connect(lambda _index: self._open())
        self.open_button.clicked.connect(self._open)
        self.star_button.clicked.connect(self._star)
        self.remove_button.clicked.connect(self._remove)
        forms = QMenu(self.export_button)
        for form, words in (("jsonl", self.tr("JSON lines")), ("markdown", self.tr("Markdown"))):
            forms.addAction(words).triggered.connect(lambda _on, of=form: self._ask_where(of))
        self.export_button.setMenu(forms)

    def _lay_out(self, theme: Theme) -> None:
        step = theme.measures.step
        self.search.setObjectName("field")
        self.search.setAccessibleName(self.tr("Search prompts, answers and models"))
        self.table.setSortingEnabled(False)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(step(8))
        above.addWidget(self.search, 2)
        above.addWidget(self.starred)
        above.addWidget(self.count, 1)
        below.setSpacing(step(8))
        below.addStretch(1)
        buttons = (self.open_button, self.star_button, self.export_button, self.remove_button)
        for button in buttons:
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(8))
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addLayout(below)


def local_time(at: str) -> str:
    """A moment (ISO 8601) in this computer's own time, to the minute."""
    return moment(datetime.fromisoformat(at))


def _columns(home: QWidget) -> tuple[Column[EntryRow], ...]:
    tr = home.tr
    return (
        Column("star", tr("Star"), lambda r: "\u2605" if r.starred else ""),
        Column("at", tr("When"), lambda r: local_time(r.at)),
        Column("model", tr("Model"), lambda r: r.model_name),
        Column("prompt", tr("Prompt"), lambda r: r.prompt),
        Column("answer", tr("Answer"), lambda r: r.answer),
    )
