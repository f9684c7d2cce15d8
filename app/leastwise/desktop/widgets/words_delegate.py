"""Paints the plain words of a table's cell as Qt does, from glyphs that were laid out once.

Qt lays the words of every cell out at every paint, after asking the item model for seven roles:
with 300 cells in view that is three quarters of what a paint takes.
"""

from __future__ import annotations

import re
from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QStaticText
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from leastwise.desktop.widgets.row_model import RowModel

LOOKS_CHANGE: Final = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
_MOST_KEPT: Final = 4000
# Letters and marks that turn the direction of a line, which Qt sets out by rules of its own.
_TURNS: Final = re.compile(
    "[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# As numbers: Python's flags take as long to combine as the rest of a cell to paint.
_FOCUS: Final = QStyle.StateFlag.State_HasFocus.value
_SELECTED: Final = QStyle.StateFlag.State_Selected.value
_ENABLED: Final = QStyle.StateFlag.State_Enabled.value
_ACTIVE: Final = QStyle.StateFlag.State_Active.value
_PANEL: Final = _SELECTED | QStyle.StateFlag.State_MouseOver.value
_COLOR: Final = _SELECTED | _ENABLED | _ACTIVE


def paint_place(painter: QPainter, box: QRect, color: QColor) -> None:
    """Underline the cell that the keyboard is on, where Qt's frame would look like a field."""
    painter.fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 2), color)


class WordsDelegate(QStyledItemDelegate):
    """Cells that show more than words, or are written from right to left, are left to Qt."""

    def __init__(self, table: QTableView, item_model: RowModel[Any]) -> None:
        super().__init__(table)
        self._table, self._item_model = table, item_model
        self._laid_out: dict[tuple[str, int], tuple[QStaticText, float, float]] = {}
        self._colors: dict[int, QColor] = {}
        self._insets_px: tuple[int, int] | None = None

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a cell."""
        shown: QStyleOptionViewItem = option
        state = shown.state.value
        if state & _FOCUS:
            shown.state &= ~QStyle.StateFlag.State_HasFocus
            self._paint(painter, shown, index, state & ~_FOCUS)
            paint_place(painter, shown.rect, shown.palette.color(QPalette.ColorRole.Accent))
        else:
            self._paint(painter, shown, index, state)

    def _paint(
        self,
        painter: QPainter,
        shown: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        state: int,
    ) -> None:
        row, column = index.row(), index.column()
        words = self._item_model.plain_words(row, column)
        if words is None or _TURNS.search(words):
            super().paint(painter, shown, index)
            return
        if state & _PANEL:
            panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
            self._table.style().drawPrimitive(panel, shown, painter, self._table)
        left, right = self._insets_px or self._insets(shown, index)
        rect: QRect = shown.rect
        text, width_px, height_px = self._static(words, rect.width() - left - right)
        at_right = self._item_model.has_figures(column)
        x = rect.right() + 1 - right - width_px if at_right else rect.left() + left
        y = rect.top() + rect.height() // 2 - int(height_px) // 2  # as QStyle.alignedRect
        painter.setPen(self._color(shown, state))
        painter.drawStaticText(QPointF(x, y), text)

    def forget(self) -> None:
        """Colours, sizes and what the style leaves free may be others now."""
        self._laid_out.clear()
        self._colors.clear()
        self._insets_px = None

    def _static(self, words: str, room_px: int) -> tuple[QStaticText, float, float]:
        """The words as far as they fit, laid out, how wide they are, and how high."""
        key = (words, room_px)
        if key not in self._laid_out:
            if len(self._laid_out) >= _MOST_KEPT:
                self._laid_out.clear()
            self._laid_out[key] = self._lay_out(words, room_px)
        return self._laid_out[key]

    def _lay_out(self, words: str, room_px: int) -> tuple[QStaticText, float, float]:
        table = self._table
        text = QStaticText(table.fontMetrics().elidedText(words, table.textElideMode(), room_px))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.prepare(font=table.font())
        return text, text.size().width(), text.size().height()

    def _insets(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> tuple[int, int]:
        """What the style leaves free at the left and right of words, asked of it once."""
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        style, table = self._table.style(), self._table
        inner = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, whole, table)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, whole, table) + 1
        shown: QStyleOptionViewItem = option
        outer: QRect = shown.rect
        left, right = inner.left() - outer.left(), outer.right() - inner.right()
        self._insets_px = (left + margin, right + margin)
        return self._insets_px

    def _color(self, shown: QStyleOptionViewItem, state: int) -> QColor:
        """The colour of words in that state."""
        key = state & _COLOR
        if key not in self._colors:
            group = QPalette.ColorGroup
            usual = group.Normal if state & _ACTIVE else group.Inactive
            roles = QPalette.ColorRole
            self._colors[key] = shown.palette.color(
                usual if state & _ENABLED else group.Disabled,
                roles.HighlightedText if state & _SELECTED else roles.Text,
            )
        return self._colors[key]
