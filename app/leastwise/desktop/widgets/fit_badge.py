"""A word with its symbol, both in the symbol's colour, in a table's cell."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from leastwise.desktop.theme.symbols import ROLES, Symbol, symbol_pixmap
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.table_model import SYMBOL_ROLE


class BadgeDelegate(QStyledItemDelegate):
    """Cells without a symbol are left as they are."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(table)
        self._theme, self._table = theme, table
        self._icons: dict[tuple[Symbol, int, float, int], QIcon] = {}

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Give the cell its symbol, and its words the symbol's colour."""
        super().initStyleOption(option, index)
        symbol = index.data(SYMBOL_ROLE)
        if symbol is not None:
            self.give_symbol(option, Symbol(symbol))

    def give_symbol(self, option: QStyleOptionViewItem, symbol: Symbol) -> None:
        """Set it before the words, in its colour."""
        side = self._theme.measures.step(12)
        color = self._theme.color(ROLES[symbol])
        shown: QStyleOptionViewItem = option
        shown.icon = self._icon(symbol, side, color)
        shown.decorationSize = QSize(side, side)
        shown.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            shown.palette.setColor(role, color)

    def _icon(self, symbol: Symbol, side_px: int, color: QColor) -> QIcon:
        """The symbol, painted once for each colour and screen."""
        ratio = self._table.devicePixelRatioF()
        key = (symbol, side_px, ratio, color.rgba())
        if key not in self._icons:
            self._icons[key] = QIcon(symbol_pixmap(self._theme, symbol, side_px, ratio))
        return self._icons[key]
