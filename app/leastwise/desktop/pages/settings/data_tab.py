"""Where the data lies: every part with its place and size, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton, QSpinBox, QVBoxLayout, QWidget

from leastwise.desktop.asking import is_wanted
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.language.figures import gb, whole
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.upkeep_calls import DataCalls
from leastwise.desktop.widgets.decimal_fields import inset
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.narrow_table import NarrowTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.text import ElidedLabel, Label
from leastwise.desktop.wording import sentence
from leastwise.domain.data_places import (
    Cleanable,
    Cleaned,
    Cleaning,
    DataKind,
    DataPlace,
    DataReport,
)
from leastwise.domain.errors import LeastwiseError

_LONGEST_PATH = 200
_USUAL_DAYS = 365
_MOST_DAYS = 36_500


class DataTab(QWidget):
    """`move` asks for another folder for the models, `opens` opens a folder."""

    def __init__(
        self,
        theme: Theme,
        data: Callable[[], DataCalls],
        jobs: Jobs,
        memory: QSettings,
        move: Callable[[], object],
        opens: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__()
        self._theme, self._data, self._jobs, self._opens = theme, data, jobs, opens
        self._job: Job | None = None
        self.error = ErrorCard(theme)
        self.table: NarrowTable[DataPlace] = NarrowTable(
            theme, self.tr("Where your data lies"), self._columns(), memory, 3
        )
        self.table.let_go("files")  # the tip of the size has them
        self.sums = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED, tabular=True)
        self.done = Label(theme, wraps=True)
        self.done.hide()
        self.open_button = QPushButton(self.tr("Open folder"))
        self.copy_button = QPushButton(self.tr("Copy the path"))
        self.move_button = QPushButton(self.tr("Move..."))
        self.clean_button = QPushButton(self.tr("Clean..."))
        self.days = QSpinBox()
        inset(self.days)
        self.days.setRange(0, _MOST_DAYS)
        self.days.setValue(_USUAL_DAYS)
        self.days.setPrefix(self.tr("older than "))
        self.days.setSuffix(self.tr(" days"))
        self.days.setAccessibleName(self.tr("Runs that began longer ago than so many days"))
        chosen = self.table.selectionModel().selectionChanged
        chosen.connect(lambda _now, _before: self._show_deeds())
        self.open_button.clicked.connect(self._open)
        self.copy_button.clicked.connect(self._copy)
        self.move_button.clicked.connect(lambda: move())  # noqa: PLW0108 - drops `checked`
        self.clean_button.clicked.connect(self._plan)
        self._lay_out()
        self._show_deeds()

    @property
    def busy(self) -> bool:
        """Whether sizes are counted, or something is cleaned."""
        return self._job is not None

    @property
    def chosen(self) -> DataPlace | None:
        """The part that the keyboard is on."""
        rows = self.table.selected_rows()
        return rows[0] if rows else None

    def read(self) -> None:
        """Count the sizes in the background."""
        if self._job is None:
            data = self._data()
            self.sums.say(self.tr("Counting..."))
            self._job = self._jobs.start(data.report, self._show, self._fail, self)

    def leave(self) -> None:
        """Nobody looks any more: stop counting."""
        if self._job is not None:
            self._job.cancel()

    def _show(self, report: DataReport) -> None:
        self._job = None
        kind = self.chosen.kind if self.chosen else None
        self.table.show_rows(report.places)
        self.table.fit_columns()
        self.sums.say(sentence(report.words))
        for row, place in enumerate(self.table.shown_rows):
            if place.kind is kind:
                self.table.selectRow(row)
        self._show_deeds()

    def _show_deeds(self) -> None:
        place = self.chosen
        for button in (self.open_button, self.copy_button):
            button.setEnabled(place is not None)
        cleans = place.cleaned_by if place is not None else None
        self.clean_button.setEnabled(cleans is not None and self._job is None)
        self.days.setVisible(cleans is Cleanable.HISTORY)
        self.move_button.setVisible(place is not None and place.kind is DataKind.MODELS)

    def _open(self) -> None:
        place = self.chosen
        if place is None:
            return
        folder = Path(place.path)
        if not folder.is_dir():
            folder = next((each for each in folder.parents if each.is_dir()), folder)
        self._opens(QUrl.fromLocalFile(str(folder)))

    def _copy(self) -> None:
        if self.chosen is not None:
            QGuiApplication.clipboard().setText(self.chosen.path)

    def _plan(self) -> None:
        """Find out what would go; it is asked before anything does."""
        place = self.chosen
        if place is None or place.cleaned_by is None or self._job is not None:
            return
        what, days, data = place.cleaned_by, self.days.value(), self._data()
        self.done.hide()
        self._job = self._jobs.start(lambda _c: data.plan(what, days), self._ask, self._fail, self)

    def _ask(self, planned: Cleaning) -> None:
        self._job = None
        if planned.is_empty:
            self._say(sentence(planned.words))
            return
        question = self.tr("Clean this?")
        clean, leave = self.tr("Clean"), self.tr("Leave it")
        if is_wanted(self, question, sentence(planned.words), clean, leave):
            data = self._data()
            self._job = self._jobs.start(
                lambda _c: data.clean(planned), self._tell, self._fail, self
            )

    def _tell(self, cleaned: Cleaned) -> None:
        self._job = None
        self._say(sentence(cleaned.words, _LONGEST_PATH))
        self.read()

    def _say(self, words: str) -> None:
        self.error.hide()
        self.done.say(words)
        self.done.show()

    def _fail(self, error: LeastwiseError) -> None:
        self._job = None
        self.error.tell(error.message)
        self._show_deeds()

    def _columns(self) -> tuple[Column[DataPlace], ...]:
        def whole_tip(one: DataPlace) -> str:
            size = self.tr("{size} bytes").format(size=whole(one.size_bytes))
            return f"{size}\n{self.tr('Files')}: {whole(one.files)}"

        return (
            Column(
                "what",
                self.tr("What"),
                lambda one: sentence(one.kind.heading),
                tip=lambda one: sentence(one.kind.about, _LONGEST_PATH),
            ),
            Column(
                "size",
                self.tr("Size on disk"),
                lambda one: gb(one.size_bytes),
                sort=lambda one: one.size_bytes,
                tip=whole_tip,
                figures=True,
            ),
            Column(
                "files",
                self.tr("Files"),
                lambda one: whole(one.files),
                sort=lambda one: one.files,
                figures=True,
            ),
            Column("where", self.tr("Where"), lambda one: one.path, tip=lambda one: one.path),
        )

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        below = FlowLayout(self._theme)
        below.add(self.open_button, self.copy_button, self.move_button)
        below.add(self.clean_button, self.days)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, step(12), 0, 0)
        column.setSpacing(step(12))
        column.addWidget(self.error)
        column.addWidget(self.done)
        column.addWidget(self.table, 1)
        column.addWidget(self.sums)
        column.addLayout(below)
