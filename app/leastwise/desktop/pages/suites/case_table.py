"""The table of cases: changed in place, filled from a spreadsheet, put into another order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from leastwise.desktop.pages.suites.case_model import (
    CHECKS,
    DESCRIPTION,
    FOUND,
    NUMBER,
    CaseModel,
)
from leastwise.desktop.pages.suites.cell_delegate import CellDelegate
from leastwise.desktop.pages.suites.editing import Editing
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.cell_painter import LOOKS_CHANGE, CellPainter
from leastwise.desktop.widgets.fit_badge import BadgeDelegate
from leastwise.domain.suite_drafts import CaseFlags, DraftCase, as_words

_SAMPLES: Final = {
    NUMBER: "00,000",
    CHECKS: "equals something like this",
    DESCRIPTION: "a short description",
    FOUND: "mm 30 of 30 pass",
}
_VARIABLE: Final = "a variable that is somewhat longer"
_WHOLE: Final = (NUMBER, FOUND)
_FEWEST_LETTERS: Final = 11  # of the columns that give way
_GIVE_WAY: Final = ((), (DESCRIPTION,), (DESCRIPTION, CHECKS))


class CaseTable(QTableView):
    """`chosen` gives the place of the case that the keyboard is on, -1 for none; `pasted` the
    text to be pasted."""

    chosen = Signal(int)
    pasted = Signal(str)
    _painter: CellPainter | None = None

    def __init__(self, theme: Theme, editing: Editing) -> None:
        super().__init__()
        self._theme, self._editing = theme, editing
        self.item_model = CaseModel(editing, self)
        self.setModel(self.item_model)
        self._place = -1
        self.setAccessibleName(self.tr("Cases"))
        self.setFont(theme.measures.font(TypeSize.BODY, tabular=True))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self._painter = CellPainter(theme, self, self.item_model)
        self._cells = CellDelegate(self)
        self.setItemDelegate(self._cells)
        self._badges = BadgeDelegate(theme, self)  # for their size
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.measures.step(24 + 4))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSelectionModel(QItemSelectionModel(self.item_model, header))
        header.setMinimumSectionSize(theme.measures.step(24))
        self.selectionModel().currentChanged.connect(self._choose)

    @property
    def place(self) -> int:
        """The place of the chosen case in the suite, or -1."""
        return self._place

    def show_draft(self) -> None:
        """Show the draft as it is now, with the keyboard where it was."""
        column = max(self.currentIndex().column(), min(1, self.item_model.columnCount() - 1))
        titles = self.item_model.variables
        if self.item_model.show_draft():
            if titles != self.item_model.variables or not self.item_model.shown:
                self.fit_columns()
            self.go_to(self._place, column)
        else:
            self.chosen.emit(self._place)

    def open_draft(self) -> None:
        """Show another suite, or another part of it, from its first case."""
        self._place = 0
        self.item_model.show_draft()
        self.fit_columns()
        self.go_to(0)

    def sift(self, passes: Callable[[DraftCase, CaseFlags], bool] | None) -> None:
        """Show only cases that pass; the keyboard stays on its case, if that does."""
        place, column = self._place, max(self.currentIndex().column(), 1)
        self.item_model.sift(passes)
        self.go_to(place, column)

    def go_to(self, place: int, column: int = 1) -> None:
        """Put the keyboard on a case, or the one that is shown next."""
        shown = self.item_model.shown
        row = next((at for at, one in enumerate(shown) if one >= place), len(shown) - 1)
        index = self.item_model.index(row, min(column, self.item_model.columnCount() - 1))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        if not shown:
            self._choose(QModelIndex())

    def fit_columns(self) -> None:
        """Give each column the width that its content usually takes, and long texts the rest.

        With less room all become narrower, and then what stands beside the table too gives way.
        What the last run found is there once there was one.
        """
        measures, room = self._theme.measures, self.viewport().width()
        keys = [self.item_model.key(at) for at in range(self.item_model.columnCount())]
        widths: dict[str, tuple[int, int]] = {}
        for at, key in enumerate(keys):
            sample = _SAMPLES.get(key, _VARIABLE)
            words = sample if key in _WHOLE else sample[:_FEWEST_LETTERS]
            title = 0 if key not in _SAMPLES else measures.width(self.item_model.title(at))
            least = max(measures.width(words), title) + measures.step(16)
            widths[key] = (max(measures.width(sample) + measures.step(16), least), least)
        if not self.item_model.review.flags:
            del widths[FOUND]
        for away in _GIVE_WAY:
            shown = {key: pair for key, pair in widths.items() if key not in away}
            if sum(narrow for _, narrow in shown.values()) <= room:
                break
        else:
            shown = widths  # it is scrolled
        wanted, needed = (sum(pair[at] for pair in shown.values()) for at in (0, 1))
        part = min(max((room - needed) / max(wanted - needed, 1), 0.0), 1.0)
        takers = sum(_part_of_spare(key) for key in shown)
        spare = max(room - wanted, 0) / max(takers, 1)
        for at, key in enumerate(keys):
            self.setItemDelegateForColumn(at, self._badges if key == FOUND else self._cells)
            self.setColumnHidden(at, key not in shown)
            if key in shown:
                full, narrow = shown[key]
                width = narrow + int((full - narrow) * part + spare * _part_of_spare(key))
                self.horizontalHeader().resizeSection(at, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """All cells at once."""
        if self._painter is not None:
            self._painter.paint(event.region())

    def changeEvent(self, event: QEvent) -> None:
        """Words are laid out again in another font, style or colour."""
        super().changeEvent(event)
        if event.type() in LOOKS_CHANGE and self._painter is not None:
            self._painter.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room that there is, unless the user drags the columns."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_columns()

    def selected_places(self) -> list[int]:
        """The places of the selected cases, ascending."""
        ranges: Any = self.selectionModel().selection()  # a list, which its type does not tell
        rows = {row for one in ranges for row in range(one.top(), one.bottom() + 1)}
        return sorted(self.item_model.shown[row] for row in rows)

    def add_row(self) -> None:
        """A new case below the chosen one, with its variables empty."""
        draft = self._editing.shown
        if draft is None:
            return
        at = min(self._place + 1, len(draft.cases)) if draft.cases else 0
        names = draft.columns or ("input",)
        part = self._editing.part
        # A scenario's test takes its variables from the data, and empty ones would hide them.
        takes = part.scenario is not None and not part.is_data
        case = DraftCase({"assert": []} if takes else {"vars": dict.fromkeys(names, "")})
        cases = (*draft.cases[:at], case, *draft.cases[at:])
        self._place = at
        self._editing.change_cases(self.tr("add a case"), cases)

    def remove_rows(self) -> None:
        """Take the selected cases away."""
        draft, gone = self._editing.shown, set(self.selected_places())
        if draft is None or not gone:
            return
        kept = [case for at, case in enumerate(draft.cases) if at not in gone]
        self._place = min(*gone, len(kept) - 1)
        words = self.tr("remove a case") if len(gone) == 1 else self.tr("remove cases")
        self._editing.change_cases(words, kept)

    def move_rows(self, by: int) -> None:
        """Move the chosen case up (-1) or down (1)."""
        draft, at = self._editing.shown, self._place
        if draft is None or not 0 <= at + by < len(draft.cases) or at < 0:
            return
        cases = list(draft.cases)
        cases[at], cases[at + by] = cases[at + by], cases[at]
        self._place = at + by
        self._editing.change_cases(self.tr("move a case"), cases)
        self.go_to(at + by, max(self.currentIndex().column(), 1))

    def as_tsv(self) -> str:
        """The selected cases with their variables, as a spreadsheet takes them."""
        import csv
        import io

        draft, names, text = self._editing.shown, self.item_model.variables, io.StringIO()
        writer = csv.writer(text, delimiter="\t", lineterminator="\n")
        writer.writerow(names)
        cases = [draft.cases[place] for place in self.selected_places()] if draft else []
        writer.writerows([as_words(case.variables.get(name)) for name in names] for case in cases)
        return text.getvalue()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C and Ctrl+V exchange rows with a spreadsheet; Delete removes, Alt moves."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.as_tsv())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_rows()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_rows(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        valid = index.isValid() and index.row() < len(self.item_model.shown)
        self._place = self.item_model.shown[index.row()] if valid else -1
        self.chosen.emit(self._place)


def _part_of_spare(key: str) -> int:
    """How much a column takes of the room left over: variables are longest."""
    return 0 if key in _WHOLE else 1 if key in _SAMPLES else 2
