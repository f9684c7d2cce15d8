"""What every table of ours tells Qt alike: how much there is, and titles aligned as their cells."""

from __future__ import annotations

from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from leastwise.desktop.theme.symbols import Symbol

Index: TypeAlias = QModelIndex | QPersistentModelIndex
SYMBOL_ROLE = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()
PLAIN_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
WORD_ROLES = frozenset((Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole))
# A painted cell asks for seven roles, and most have no answer here: those are to cost nothing.
ANSWERED_ROLES = WORD_ROLES | {
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.TextAlignmentRole,
    Qt.ItemDataRole.CheckStateRole,
    SYMBOL_ROLE,
}
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class TableModel(QAbstractTableModel):
    """A table says how many rows and columns it has, and what stands above each."""

    def row_count(self) -> int:
        """The number of rows that are shown."""
        raise NotImplementedError

    def column_count(self) -> int:
        """The number of columns."""
        raise NotImplementedError

    def title(self, column: int) -> str:
        """What stands above a column."""
        raise NotImplementedError

    def has_figures(self, column: int) -> bool:
        """Whether a column is aligned at the right, so that figures line up."""
        raise NotImplementedError

    def plain_words(self, row: int, column: int) -> str | None:
        """The words of a cell that shows nothing else but a symbol; None where there is more."""
        raise NotImplementedError

    def symbol_of(self, row: int, column: int) -> Symbol | None:
        """What stands before those words, if anything."""
        raise NotImplementedError

    def is_dim(self, row: int) -> bool:
        """Whether a row is muted, and cannot be chosen."""
        raise NotImplementedError

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """The rows, none of which has rows of its own."""
        return 0 if parent.isValid() else self.row_count()

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """The columns."""
        return 0 if parent.isValid() else self.column_count()

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The columns' titles, aligned as their cells, and in full where they are cut off."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.title(section)
        return self.alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def alignment(self, column: int) -> int:
        """How the cells of a column are aligned."""
        return _RIGHT if self.has_figures(column) else _LEFT

    def repaint(self, first: int, last: int) -> None:
        """The rows from `first` to `last` say something else now."""
        if self.row_count():
            end = self.index(last, self.column_count() - 1)
            self.dataChanged.emit(self.index(first, 0), end)
