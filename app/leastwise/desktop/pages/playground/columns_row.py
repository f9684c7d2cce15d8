"""The columns beside one another, one to four; too many for the width scroll."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from leastwise.desktop.answer.answer_view import Form
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.playground.column_view import ColumnView
from leastwise.desktop.theme.theme import Theme
from leastwise.domain.playground import MOST_COLUMNS, ColumnModel


class ColumnsRow(QScrollArea):
    """`added` gives a new column, which the page connects; `chosen` tells that the models of the
    columns are others now; `removed` that a column is gone, by its former number."""

    added = Signal(object)
    chosen = Signal()
    removed = Signal(int)

    def __init__(self, theme: Theme, jobs: Jobs) -> None:
        super().__init__()
        self._theme, self._jobs = theme, jobs
        self._offered: tuple[ColumnModel, ...] = ()
        self._named: list[ColumnModel] = []
        self._form = Form.MARKDOWN
        self.columns: list[ColumnView] = []
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._across = QHBoxLayout(inside)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(theme.measures.step(8))
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    @property
    def models(self) -> tuple[ColumnModel, ...]:
        """The models of the columns, in order; none where one has none yet."""
        found = [column.model for column in self.columns]
        return tuple(model for model in found if model is not None)

    @property
    def running(self) -> bool:
        """Whether any of them answers."""
        return any(column.running for column in self.columns)

    def offer(self, models: Sequence[ColumnModel]) -> None:
        """Offer these models in every column; the first column is made with the first of them."""
        self._offered = (*models, *(one for one in self._named if one not in models))
        for column in self.columns:
            column.picker.offer(self._offered, column.picker.chosen_model)
        if not self.columns and self._offered:
            self.add_column(self._offered[0])

    def add_column(self, model: ColumnModel | None = None) -> None:
        """One column more, with a model that no other has, if there is one."""
        if len(self.columns) >= MOST_COLUMNS:
            return
        taken = [column.picker.chosen_model for column in self.columns]
        others = [one for one in self._offered if one not in taken]
        wanted = model or next(iter([*others, *self._offered]), None)
        if wanted is None:
            return
        column = ColumnView(self._theme, self._jobs, len(self.columns))
        column.picker.offer(self._offered, wanted)
        column.answer.show_form(self._form)
        column.model_chosen.connect(lambda _model: self.chosen.emit())
        column.remove_wanted.connect(lambda: self.remove_column(self.columns.index(column)))
        self.columns.append(column)
        self._across.addWidget(column, 1)
        self._refresh()
        self.added.emit(column)
        self.chosen.emit()

    def choose(self, column: ColumnView, model: ColumnModel) -> None:
        """Have a column answer with a model that may be new to all of them."""
        if model not in self._offered:
            self._named.append(model)
            self._offered = (*self._offered, model)
        for one in self.columns:
            one.picker.offer(self._offered, model if one is column else one.picker.chosen_model)
        self.chosen.emit()

    def choose_first(self, model: ColumnModel) -> None:
        """Have the first column answer with a model, and the others stay as they are."""
        if not self.columns:
            self._named.append(model)
            self.add_column(model)
        else:
            self.choose(self.columns[0], model)

    def remove_column(self, number: int) -> None:
        """Take a column away; the last one stays."""
        if len(self.columns) < 2:
            return
        column = self.columns.pop(number)
        self._across.removeWidget(column)
        column.hide()
        column.deleteLater()
        self._refresh()
        self.removed.emit(number)
        self.chosen.emit()

    def show_models(self, models: Sequence[ColumnModel]) -> None:
        """Have exactly these models, in columns of their own."""
        while len(self.columns) > max(len(models), 1):
            self.remove_column(len(self.columns) - 1)
        for at, model in enumerate(models[:MOST_COLUMNS]):
            plain = replace(model, unpriced=False)
            if at < len(self.columns):
                self.columns[at].picker.offer(self._offered, plain)
            else:
                self.add_column(plain)
            with QSignalBlocker(self.columns[at].unpriced):
                self.columns[at].unpriced.setChecked(model.unpriced)
        self.chosen.emit()

    def show_form(self, form: Form) -> None:
        """Show every answer in another form."""
        self._form = form
        for column in self.columns:
            column.answer.show_form(form)

    def _refresh(self) -> None:
        for column in self.columns:
            for part in (column.remove, column.send):  # one alone is what `Send` sends to
                part.setVisible(len(self.columns) > 1)
