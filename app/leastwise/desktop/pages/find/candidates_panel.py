"""The candidates: what each file holds and will need, and which of them take part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from leastwise.desktop.fit_words import (
    verdict_order,
    verdict_sentence,
    verdict_symbol,
    verdict_words,
)
from leastwise.desktop.language.figures import exact_bytes, filled, gb, gib, parameters
from leastwise.desktop.results.memory_words import computed_words
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.progress_line import ProgressLine
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.wording import sentence
from leastwise.domain.figures import NOT_MEASURED

if TYPE_CHECKING:
    from leastwise.domain.candidates import Candidate
    from leastwise.domain.events import ModelExamined
    from leastwise.domain.fits import Fit


class CandidatesPanel(QWidget):
    """`files_added` gives paths of files and folders that the user chose; `name` is the list's.

    `with_fits` adds the column that says whether each candidate fits, as it would be run.
    """

    selection_changed = Signal()
    files_added = Signal(object)

    def __init__(
        self,
        theme: Theme,
        memory: QSettings,
        name: str = "",
        *,
        with_fits: bool = False,
        below: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._fits: dict[str, Fit] = {}
        self._candidates: tuple[Candidate, ...] = ()
        self._left_out: set[str] = set()
        self.table: ResultsTable[Candidate] = ResultsTable(
            theme, name or self.tr("Candidates"), _columns(self, with_fits=with_fits), memory
        )
        rows = self.table.item_model
        rows.checked = lambda c: None if c.fault else c.model.path not in self._left_out
        rows.on_check = self._include
        rows.dim = lambda c: c.fault is not None
        self.progress = ProgressLine(theme, self.tr("Reading the model files"))
        self._empty = EmptyState(
            theme,
            self.tr("There are no models yet. Add GGUF files to choose among them."),
            self.tr("Add files"),
            self._ask_files,
        )
        self._empty.add_action(self.tr("Add a folder"), self._ask_folder)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self._empty)
        self.add_files = quiet_button(self.tr("Add files"), self._ask_files)
        self.add_folder = quiet_button(self.tr("Add a folder"), self._ask_folder)
        buttons = QHBoxLayout()
        buttons.addWidget(self.progress, 1)
        buttons.addStretch(0)
        buttons.addWidget(self.add_files)
        buttons.addWidget(self.add_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.measures.step(8))
        column.addWidget(self.stack, 1)
        column.addLayout(buttons)
        self._below = () if below is None else (below,)
        for part in self._below:
            column.addWidget(part)

    @property
    def included(self) -> tuple[Candidate, ...]:
        """The candidates that take part."""
        return tuple(
            c for c in self._candidates if not c.fault and c.model.path not in self._left_out
        )

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """All of them, the broken ones too."""
        return self._candidates

    def begin(self, count: int) -> None:
        """Files are being read."""
        self.progress.restart()
        self.progress.show_figures(
            filled(self.tr("Reading {count} model {count|file|files}"), count=count), ""
        )
        self.progress.show()

    def advance(self, event: ModelExamined) -> None:
        """One more file was read."""
        self.progress.show_fraction(event.done / max(event.total, 1))
        words = self.tr("Read {done} of {total} model {total|file|files}")
        self.progress.show_figures(filled(words, done=event.done, total=event.total), "")

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Files were read: show what they are."""
        self._candidates = tuple(candidates)
        self.progress.hide()
        self.table.show_rows(candidates)
        self.table.fit_columns()
        self.stack.setCurrentIndex(0 if candidates else 1)
        for part in (self.add_files, self.add_folder, *self._below):
            part.setVisible(bool(candidates))
        self.selection_changed.emit()

    def show_fits(self, fits: Sequence[Fit]) -> None:
        """Candidates were held against the memory of this computer."""
        self._fits |= {fit.reference: fit for fit in fits}
        self.table.item_model.repaint_rows()
        self.table.fit_columns()

    def fit_of(self, candidate: Candidate) -> Fit | None:
        """What is known of a candidate's fit."""
        return self._fits.get(candidate.model.path)

    @property
    def left_out(self) -> frozenset[str]:
        """The paths of those that do not take part."""
        return frozenset(self._left_out)

    def leave_out(self, paths: Iterable[str]) -> None:
        """Leave these out once they are shown; those that are not shown are of no account."""
        self._left_out = set(paths)

    def include_only(self, paths: set[str]) -> None:
        """Leave out every candidate but these."""
        self._left_out = {c.model.path for c in self._candidates} - paths
        self.table.item_model.repaint_rows()
        self.selection_changed.emit()

    def _include(self, candidate: Candidate, included: bool) -> None:
        if included:
            self._left_out.discard(candidate.model.path)
        else:
            self._left_out.add(candidate.model.path)
        self.selection_changed.emit()

    def _ask_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Add model files"), "", self.tr("GGUF models (*.gguf)")
        )
        if chosen:
            self.files_added.emit([Path(path) for path in chosen])

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Add a folder of models"))
        if chosen:
            self.files_added.emit([Path(chosen)])


def _columns(home: CandidatesPanel, *, with_fits: bool) -> tuple[Column[Candidate], ...]:
    note = Column("note", home.tr("Note"), _note)
    return (*_figures(home), *((_fit_column(home),) if with_fits else ()), note)


def _fit_column(home: CandidatesPanel) -> Column[Candidate]:
    return Column(
        "fit",
        home.tr("Fit"),
        lambda c: verdict_words(home.fit_of(c)),
        sort=lambda c: verdict_order(home.fit_of(c)),
        tip=lambda c: verdict_sentence(home.fit_of(c)),
        symbol=lambda c: verdict_symbol(home.fit_of(c)),
    )


def _figures(home: QWidget) -> tuple[Column[Candidate], ...]:
    tr = home.tr
    return (
        Column(
            "model",
            tr("Model"),
            lambda c: c.model.name or Path(c.model.path).name,
            tip=lambda c: f"{c.model.name}\n{c.model.path}\nsha256 {c.model.sha256}",
        ),
        Column("quantisation", tr("Quantisation"), lambda c: c.model.quantisation or NOT_MEASURED),
        Column(
            "parameters",
            tr("Parameters"),
            lambda c: parameters(c.model.parameters) if c.model.parameters else NOT_MEASURED,
            sort=lambda c: c.model.parameters,
            figures=True,
        ),
        Column(
            "file",
            tr("File"),
            lambda c: gb(c.model.file_bytes),
            sort=lambda c: c.model.file_bytes,
            tip=lambda c: exact_bytes(c.model.file_bytes),
            figures=True,
        ),
        Column(
            "memory",
            tr("Memory, computed"),
            lambda c: gib(c.plan.total_bytes) if c.plan else NOT_MEASURED,
            sort=lambda c: c.plan.total_bytes if c.plan else None,
            tip=lambda c: exact_bytes(c.plan.total_bytes) if c.plan else NOT_MEASURED,
            origin=computed_words,
            figures=True,
        ),
    )


def _note(candidate: Candidate) -> str:
    return sentence(candidate.fault) if candidate.fault else candidate.model.licence
