"""The lines of the log as Qt sees them: read where they stand, when they are shown."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable
from typing import Final, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush

from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.upkeep_calls import LogCalls
from leastwise.upkeep.log_reading import LogLevel, LogLine

_Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_PAGE: Final = 64
_MOST_PAGES: Final = 64
_ROLES: Final = {
    LogLevel.WARNING: Role.UNSURE,
    LogLevel.ERROR: Role.FAIL,
    LogLevel.CRITICAL: Role.FAIL,
}


class LogModel(QAbstractListModel):
    """Shows the lines of these numbers. Only pages that were looked at lately are kept."""

    def __init__(self, theme: Theme, log: Callable[[], LogCalls], parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._log = theme, log
        self.numbers: array[int] = array("I")
        self._pages: OrderedDict[int, tuple[LogLine, ...]] = OrderedDict()

    def show_numbers(self, numbers: array[int]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.numbers = numbers
        self._pages.clear()
        self.endResetModel()

    def add_numbers(self, numbers: array[int]) -> None:
        """Show more lines below."""
        if not numbers:
            return
        first = len(self.numbers)
        self.beginInsertRows(_NOWHERE, first, first + len(numbers) - 1)
        self.numbers.extend(numbers)
        self._pages.pop(first // _PAGE, None)
        self.endInsertRows()

    def line(self, row: int) -> LogLine:
        """One line."""
        page, place = divmod(row, _PAGE)
        if page not in self._pages:
            begin = page * _PAGE
            self._pages[page] = self._log().lines(self.numbers[begin : begin + _PAGE])
            if len(self._pages) > _MOST_PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page][place]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many lines are shown."""
        return 0 if parent.isValid() else len(self.numbers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line's text, and its level's colour."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.line(index.row()).text
        if role == Qt.ItemDataRole.ForegroundRole:
            color = _ROLES.get(self.line(index.row()).level)
            return None if color is None else QBrush(self._theme.color(color))
        return None
