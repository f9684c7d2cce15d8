"""Plain Python rows as Qt sees them: the list is the truth, this is a view of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.wording import plain_tip

Row = TypeVar("Row")
Index: TypeAlias = QModelIndex | QPersistentModelIndex
SORT_ROLE = Qt.ItemDataRole.UserRole
SYMBOL_ROLE = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: its title with the unit, the words of a row, and what it sorts by.

    `sort` None sorts by the words. `figures` are set right-aligned. `origin` tells where a
    figure comes from, which a click on it shows. `symbol` stands before the words, in its colour.
    """

    key: str
    title: str
    words: Callable[[Row], str]
    sort: Callable[[Row], float | str | None] | None = None
    tip: Callable[[Row], str] | None = None
    figures: bool = False
    origin: Callable[[Row], str] | None = None
    symbol: Callable[[Row], Symbol | None] | None = None


class RowModel(QAbstractTableModel, Generic[Row]):
    """Shows rows by columns. Rows that `dim` says are muted; with `on_check` each has a box."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: list[Row] = []
        self.dim: Callable[[Row], bool] | None = None
        self.checked: Callable[[Row], bool | None] | None = None
        self.on_check: Callable[[Row, bool], None] | None = None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def add_row(self, row: Row) -> None:
        """One more row, after the others."""
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows))
        self.rows.append(row)
        self.endInsertRows()

    def repaint_rows(self) -> None:
        """The same rows say something else now."""
        if self.rows:
            last = self.index(len(self.rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, tooltip, alignment, box and order of a cell."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " ".join(column.words(row).split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.tip(row) if column.tip else column.words(row))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_alignment(figures=column.figures))
        if role == SORT_ROLE:
            return _order(column, row)
        if role == SYMBOL_ROLE and column.symbol:
            return column.symbol(row)
        boxed = role == Qt.ItemDataRole.CheckStateRole and index.column() == 0
        return self._box(row) if boxed else None

    def _box(self, row: Row) -> Qt.CheckState | None:
        state = self.checked(row) if self.checked else None
        if state is None:
            return None
        return Qt.CheckState.Checked if state else Qt.CheckState.Unchecked

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a box's new state."""
        if role != Qt.ItemDataRole.CheckStateRole or self.on_check is None:
            return False
        self.on_check(self.rows[index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        self.dataChanged.emit(index, index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Selectable; dim rows are disabled, first cells may have a box."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self.rows[index.row()]
        if self.dim is not None and self.dim(row):
            return Qt.ItemFlag.ItemIsSelectable
        if index.column() == 0 and self.checked and self.checked(row) is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The columns' titles, aligned as their cells."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_alignment(figures=self.columns[section].figures))
        return None


def _alignment(*, figures: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _order(column: Column[Row], row: Row) -> float | str:
    value = column.sort(row) if column.sort else column.words(row).casefold()
    if value is None:
        return float("-inf")
    return value
