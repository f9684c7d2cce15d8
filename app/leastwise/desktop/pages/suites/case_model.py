"""The cases of a draft as Qt sees them: a column for each variable, and what is known of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt

from leastwise.desktop.pages.suites.editing import Editing
from leastwise.desktop.pages.suites.flag_words import flag_tip, flag_words, standing
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.widgets.table_model import (
    ANSWERED_ROLES,
    SYMBOL_ROLE,
    WORD_ROLES,
    Index,
    TableModel,
)
from leastwise.desktop.wording import plain_tip, shortened
from leastwise.domain.suite_drafts import (
    CaseFlags,
    DraftCase,
    SuiteReview,
    as_words,
    from_words,
)

NUMBER: Final = "#"
CHECKS, DESCRIPTION, FOUND = "checks", "description", "found"
_LONGEST_CELL: Final = 400
_LONGEST_TIP: Final = 2000


class CaseModel(TableModel):
    """Shows the cases that pass `passes`; `shown` gives their places in the suite."""

    def __init__(self, editing: Editing, parent: QObject) -> None:
        super().__init__(parent)
        self._editing = editing
        self._passes: Callable[[DraftCase, CaseFlags], bool] | None = None
        self._cases: tuple[DraftCase, ...] = ()
        self.review = SuiteReview()
        self.variables: tuple[str, ...] = ()
        self._keys = _keys(())
        self.shown: list[int] = []

    def case(self, row: int) -> DraftCase:
        """The case in a row."""
        return self._cases[self.shown[row]]

    def flags_of(self, place: int) -> CaseFlags:
        """What is known of the case at a place in the suite."""
        return self.review.flags.get(place, CaseFlags())

    def show_draft(self) -> bool:
        """Show the draft as it is now; whether other rows or columns are there."""
        draft = self._editing.shown
        cases, columns = (draft.cases, draft.columns) if draft else ((), ())
        same_size = len(cases) == len(self._cases) and columns == self.variables
        if same_size and self._passes is None:
            pairs = enumerate(zip(self._cases, cases, strict=True))
            changed = [at for at, (old, new) in pairs if old is not new]
            self._cases = cases
            self._repaint(changed)
            return False
        self.beginResetModel()
        self._cases, self.variables, self._keys = cases, columns, _keys(columns)
        self.shown = self._sifted()
        self.endResetModel()
        return True

    def show_review(self, review: SuiteReview) -> None:
        """Show what was found about the cases."""
        self.review = review
        if self._passes is None:
            self._repaint()
        else:
            self.sift(self._passes)

    def sift(self, passes: Callable[[DraftCase, CaseFlags], bool] | None) -> None:
        """Show only cases that pass."""
        self._passes = passes
        wanted = self._sifted()
        if wanted != self.shown:
            self.beginResetModel()
            self.shown = wanted
            self.endResetModel()
        else:
            self._repaint()

    def key(self, column: int) -> str:
        """What a column shows: one of the constants here, or `=` and a variable's name."""
        return self._keys[column]

    def row_count(self) -> int:
        """The number of cases that are shown."""
        return len(self.shown)

    def column_count(self) -> int:
        """The number, the variables, and three more."""
        return len(self._keys)

    def title(self, column: int) -> str:
        """What stands above a column."""
        key, tr = self.key(column), QCoreApplication.translate
        titles = {
            NUMBER: "#",
            CHECKS: tr("CaseModel", "Checks"),
            DESCRIPTION: tr("CaseModel", "Description"),
            FOUND: tr("CaseModel", "Last run"),
        }
        return titles.get(key) or shortened(key[1:], 40)

    def has_figures(self, column: int) -> bool:
        """Whether a column is aligned at the right."""
        return self.key(column) == NUMBER

    def plain_words(self, row: int, column: int) -> str | None:
        """The words of a cell, up to where a screen ends."""
        return shortened(self._words(self.key(column), self.shown[row]), _LONGEST_CELL)

    def symbol_of(self, row: int, column: int) -> Symbol | None:
        """How the case stood in the last run, beside its words."""
        return standing(self.flags_of(self.shown[row])) if self.key(column) == FOUND else None

    def is_dim(self, _row: int) -> bool:
        """No case is."""
        return False

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, tooltip and symbol of a cell; what an editor begins with."""
        if role not in ANSWERED_ROLES or not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(index.column())
        if role in WORD_ROLES:
            return self.plain_words(index.row(), index.column())
        key, place = self.key(index.column()), self.shown[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return self._words(key, place)
        if role == Qt.ItemDataRole.ToolTipRole:
            if key == FOUND:
                return plain_tip(flag_tip(self.flags_of(place)))
            return plain_tip(self._words(key, place)[:_LONGEST_TIP])
        return self.symbol_of(index.row(), index.column()) if role == SYMBOL_ROLE else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Change a variable or the description."""
        key = self.key(index.column())
        if role != Qt.ItemDataRole.EditRole or not self._is_editable(key):
            return False
        place, text = self.shown[index.row()], str(value)
        case = self._cases[place]
        if key == DESCRIPTION:
            changed = case.with_description(text)
        else:
            before = case.variables.get(key[1:])
            if before is None and not text:
                return False
            changed = case.with_variable(key[1:], from_words(text, before))
        words = QCoreApplication.translate("CaseModel", "change case {number}")
        self._editing.change_case(words.format(number=place + 1), place, changed)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Variables and descriptions can be changed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if self._is_editable(self.key(index.column())):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _words(self, key: str, place: int) -> str:
        case = self._cases[place]
        if key == NUMBER:
            return str(place + 1)
        if key == CHECKS:
            return case.checks_words
        if key == DESCRIPTION:
            return case.description
        if key == FOUND:
            return flag_words(self.flags_of(place))
        return as_words(case.variables.get(key[1:]))

    def _is_editable(self, key: str) -> bool:
        return key == DESCRIPTION or key.startswith("=")

    def _sifted(self) -> list[int]:
        if self._passes is None:
            return list(range(len(self._cases)))
        passes, found = self._passes, self.review.flags
        none = CaseFlags()
        return [at for at, case in enumerate(self._cases) if passes(case, found.get(at, none))]

    def _repaint(self, rows: Sequence[int] | None = None) -> None:
        """Show what changed in some rows, or anywhere."""
        if not self.shown or (rows is not None and not rows):
            return
        self.repaint(*((rows[0], rows[-1]) if rows else (0, len(self.shown) - 1)))


def _keys(variables: Sequence[str]) -> tuple[str, ...]:
    return (NUMBER, *(f"={name}" for name in variables), CHECKS, DESCRIPTION, FOUND)
