"""Plain Python rows as Qt sees them: the list is the truth, this is a view of it.

Sorted and sifted here and not by a proxy of Qt's, which would ask Python for every comparison: at
20,000 rows that holds the window for seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from operator import is_
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.widgets.arrangement import Arrangement
from leastwise.desktop.widgets.table_model import (
    ANSWERED_ROLES,
    PLAIN_FLAGS,
    SYMBOL_ROLE,
    WORD_ROLES,
    Index,
    TableModel,
)
from leastwise.desktop.wording import plain_tip

Row = TypeVar("Row")


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: its title with the unit, the words of a row, and what it sorts by.

    `sort` None sorts by the words. It gives figures, or words, or for what is not known None: such
    rows come last in both directions.
    `figures` are set right-aligned. `origin` tells where a figure
    comes from, which a click on it shows. `symbol` stands before the words, in its colour.
    """

    key: str
    title: str
    words: Callable[[Row], str]
    sort: Callable[[Row], float | str | None] | None = None
    tip: Callable[[Row], str] | None = None
    figures: bool = False
    origin: Callable[[Row], str] | None = None
    symbol: Callable[[Row], Symbol | None] | None = None

    @property
    def order(self) -> Callable[[Row], float | str | None]:
        """What it sorts by."""
        return self.sort or (lambda row: self.words(row).casefold())


class RowModel(TableModel, Generic[Row]):
    """Shows `rows`, or those of them that pass, in the order that was asked for.

    Rows that `dim` says are muted; with `on_check` each has a box. While `held`, rows keep their
    places whatever they say. Many rows are put in order and sifted in several turns of the event
    loop, and stand as before until then. `about_to_move` and `moved` stand around every change of
    places, for who has something stand on a row: indices do not follow.
    """

    about_to_move = Signal()
    moved = Signal()

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: list[Row] = []
        self.shown: list[Row] = []
        self.held = False
        self.dim: Callable[[Row], bool] | None = None
        self.checked: Callable[[Row], bool | None] | None = None
        self.on_check: Callable[[Row, bool], None] | None = None
        self._sorted_by = (-1, False)
        self.arrangement: Arrangement[Row] = Arrangement(self._stand_as, self)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.arrangement.forget()
        self.shown = self.arrangement.now(self.rows)
        self.endResetModel()

    def add_row(self, row: Row) -> None:
        """One more row, after the others."""
        self.add_rows([row])

    def add_rows(self, rows: Sequence[Row]) -> None:
        """More rows, after the others, or where they belong in the order."""
        self.rows += rows
        self.arrangement.forget()
        passes = self.arrangement.passes
        passing = [row for row in rows if passes is None or passes(row)]
        if not passing:
            return
        self.beginInsertRows(QModelIndex(), len(self.shown), len(self.shown) + len(passing) - 1)
        self.shown += passing
        self.endInsertRows()
        if self.arrangement.sorts and not self.held:
            self._rearrange()

    def repaint_rows(self) -> None:
        """The same rows say something else now."""
        self.arrangement.forget()
        self.repaint(0, len(self.shown) - 1)
        if not self.held:
            self._rearrange()

    def hold(self, held: bool) -> None:
        """Keep every row in its place, or put them in order again."""
        self.held = held
        if not held:
            self._rearrange()

    def sift(self, passes: Callable[[Row], bool] | None) -> None:
        """Show only rows that pass; None shows all."""
        self.arrangement.sift(passes)
        self._rearrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put rows in order by a column; -1 leaves them as they were given."""
        wanted = (column, order is Qt.SortOrder.DescendingOrder)
        if wanted != self._sorted_by or self.arrangement.forgotten:
            key = self.columns[column].order if 0 <= column < len(self.columns) else None
            self._sorted_by = wanted
            self.arrangement.sort_by(key, descending=wanted[1])
            self._rearrange()

    def _rearrange(self) -> None:
        self.arrangement.begin(self.rows)

    def _stand_as(self, wanted: list[Row]) -> None:
        """Show these."""
        if len(wanted) == len(self.shown) and all(map(is_, wanted, self.shown)):
            return
        with self._moving():
            if len(wanted) != len(self.shown):
                self.beginResetModel()
                self.shown = wanted
                self.endResetModel()
            else:
                self.shown = wanted
                self.repaint(0, len(wanted) - 1)

    @contextmanager
    def _moving(self) -> Iterator[None]:
        self.about_to_move.emit()
        yield
        self.moved.emit()

    def row_count(self) -> int:
        """The number of rows that are shown."""
        return len(self.shown)

    def column_count(self) -> int:
        """The number of columns."""
        return len(self.columns)

    def title(self, column: int) -> str:
        """What stands above a column."""
        return self.columns[column].title

    def has_figures(self, column: int) -> bool:
        """Whether a column is aligned at the right."""
        return self.columns[column].figures

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, tooltip, alignment and box of a cell."""
        if role not in ANSWERED_ROLES or not index.isValid():
            return None
        at = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(at)
        row, column = self.shown[index.row()], self.columns[at]
        if role in WORD_ROLES:
            return " ".join(column.words(row).split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.tip(row) if column.tip else column.words(row))
        if role == SYMBOL_ROLE:
            return column.symbol(row) if column.symbol else None
        boxed = role == Qt.ItemDataRole.CheckStateRole and at == 0
        return self._box(row) if boxed else None

    def plain_words(self, row: int, column: int) -> str | None:
        """The words of a cell; None where there is a box."""
        if column == 0 and self.checked:
            return None
        return " ".join(self.columns[column].words(self.shown[row]).split())

    def symbol_of(self, row: int, column: int) -> Symbol | None:
        """What stands before the words, if anything."""
        symbol = self.columns[column].symbol
        return symbol(self.shown[row]) if symbol else None

    def is_dim(self, row: int) -> bool:
        """Whether a row is muted, and cannot be chosen."""
        return self.dim is not None and self.dim(self.shown[row])

    def _box(self, row: Row) -> Qt.CheckState | None:
        state = self.checked(row) if self.checked else None
        if state is None:
            return None
        return Qt.CheckState.Checked if state else Qt.CheckState.Unchecked

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a box's new state."""
        if role != Qt.ItemDataRole.CheckStateRole or self.on_check is None:
            return False
        self.on_check(self.shown[index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        self.dataChanged.emit(index, index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Selectable; dim rows are disabled, first cells may have a box."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.is_dim(index.row()):
            return Qt.ItemFlag.ItemIsSelectable
        if self.checked and index.column() == 0 and self._box(self.shown[index.row()]) is not None:
            return PLAIN_FLAGS | Qt.ItemFlag.ItemIsUserCheckable
        return PLAIN_FLAGS
