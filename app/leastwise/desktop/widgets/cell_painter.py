"""Paints the cells of a table as Qt does, all in one go and from glyphs that were laid out once.

Qt asks the item model and the style for a dozen things a cell and lays its words out at every
paint: with 200 cells in view that is nine tenths of what a paint takes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap, QRegion, QStaticText
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from leastwise.desktop.theme.symbols import ROLES, Symbol
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.fit_badge import BadgeDelegate
from leastwise.desktop.widgets.table_model import TableModel

LOOKS_CHANGE: Final = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
_MOST_KEPT: Final = 4000
_PATCH_PX: Final = 9
_NARROW_PX: Final = 3  # of most letters; where more narrow ones fit, all are measured
# Letters and marks that turn the direction of a line, which Qt sets out by rules of its own.
_TURNS: Final = re.compile(
    "[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_State = QStyle.StateFlag


@dataclass(frozen=True)
class _Look:
    """What the colours of a row depend on; `active` is a table that has the keyboard."""

    selected: bool
    enabled: bool
    active: bool


@dataclass(frozen=True)
class _Row:
    """A row in view."""

    number: int
    top_px: int
    height_px: int
    look: _Look
    words_color: QColor
    panel_color: QColor


@dataclass(frozen=True)
class _Column:
    """A column in view."""

    number: int
    left_px: int
    width_px: int
    at_right: bool


@dataclass(frozen=True)
class _Insets:
    """What the style leaves free beside words, and where it sets a symbol and the words then."""

    left_px: int
    right_px: int
    symbol_px: int
    after_symbol_px: int


class CellPainter:
    """Cells that show more than words with a symbol, or are written from right to left, are left
    to Qt. The cell that the keyboard is on is underlined: Qt's frame would look like a field."""

    def __init__(self, theme: Theme, table: QTableView, item_model: TableModel) -> None:
        self._theme, self._table, self._item_model = theme, table, item_model
        self._badges = BadgeDelegate(theme, table)
        self._option = QStyleOptionViewItem()
        self._laid_out: dict[tuple[str, int], tuple[QStaticText, float, int] | None] = {}
        self._symbols: dict[tuple[Symbol, QIcon.Mode, float], tuple[QPixmap, QColor]] = {}
        self._colors: dict[_Look, tuple[QColor, QColor]] = {}
        self._insets: _Insets | None = None

    def forget(self) -> None:
        """Colours, sizes and what the style leaves free may be others now."""
        self._laid_out.clear()
        self._symbols.clear()
        self._colors.clear()
        self._insets = None

    def paint(self, part: QRegion) -> None:
        """Paint the rows and columns that a part of the table touches."""
        table = self._table
        self._option = QStyleOptionViewItem()
        table.initViewItemOption(self._option)
        rows, columns = list(self._rows(part)), list(self._columns(part.boundingRect()))
        painter = QPainter(table.viewport())
        painter.setFont(table.font())
        for row in rows:
            self._paint_panel(painter, row, columns)
        for row in rows:
            for column in columns:
                self._paint_cell(painter, row, column)
        self._paint_place(painter)
        painter.end()

    def _rows(self, part: QRegion) -> Iterator[_Row]:
        header, item_model = self._table.verticalHeader(), self._item_model
        within: QRect = part.boundingRect()
        first, last = header.logicalIndexAt(within.top()), header.logicalIndexAt(within.bottom())
        if first < 0:
            return
        chosen: Any = self._table.selectionModel().selection()  # a list, which its type hides
        ranges = [(one.top(), one.bottom()) for one in chosen]
        state = self._option.state
        enabled, active = _State.State_Enabled in state, _State.State_Active in state
        for at in range(first, last + 1 if last >= 0 else item_model.row_count()):
            top, height = header.sectionViewportPosition(at), header.sectionSize(at)
            if not part.intersects(QRect(within.left(), top, within.width(), height)):
                continue
            dim = item_model.is_dim(at)
            selected = not dim and any(low <= at <= high for low, high in ranges)
            look = _Look(selected, enabled and not dim, active)
            yield _Row(at, top, height, look, *self._colors_of(look))

    def _columns(self, part: QRect) -> Iterator[_Column]:
        header = self._table.horizontalHeader()
        for at in range(self._item_model.column_count()):
            left, width = header.sectionViewportPosition(at), header.sectionSize(at)
            if width and left <= part.right() and left + width > part.left():
                yield _Column(at, left, width, self._item_model.has_figures(at))

    def _paint_panel(self, painter: QPainter, row: _Row, columns: list[_Column]) -> None:
        if row.look.selected:
            for column in columns:
                painter.fillRect(_box(row, column), row.panel_color)

    def _paint_cell(self, painter: QPainter, row: _Row, column: _Column) -> None:
        insets = self._insets or self._ask_insets()
        symbol = self._item_model.symbol_of(row.number, column.number)
        left = insets.left_px if symbol is None else insets.after_symbol_px
        words = self._item_model.plain_words(row.number, column.number)
        static = None
        if words is not None:
            static = self._static(words, column.width_px - left - insets.right_px)
        if static is None:
            self._leave_to_qt(painter, row, column)
            return
        text, width_px, height_px = static
        color = row.words_color
        if symbol is not None:
            picture, color = self._symbol(symbol, row.look)
            high = picture.deviceIndependentSize().toSize().height()
            top = row.top_px + row.height_px // 2 - high // 2
            painter.drawPixmap(column.left_px + insets.symbol_px, top, picture)
        x = float(column.left_px + left)
        if column.at_right:
            x = column.left_px + column.width_px - insets.right_px - width_px
        painter.setPen(color)
        y = row.top_px + row.height_px // 2 - height_px // 2  # as QStyle.alignedRect
        painter.drawStaticText(QPointF(x, y), text)

    def _paint_place(self, painter: QPainter) -> None:
        """Underline the cell that the keyboard is on."""
        place = self._table.currentIndex()
        if place.isValid() and self._table.hasFocus():
            box = self._table.visualRect(place)
            line = QRect(box.left(), box.bottom() - 1, box.width(), 2)
            painter.fillRect(line, self._table.palette().color(QPalette.ColorRole.Accent))

    def _leave_to_qt(self, painter: QPainter, row: _Row, column: _Column) -> None:
        option, look = QStyleOptionViewItem(self._option), row.look
        shown: Any = option
        shown.rect = _box(row, column)
        shown.state = _state(look)
        group = QPalette.ColorGroup
        shown.palette.setCurrentColorGroup(group.Normal if look.enabled else group.Disabled)
        index = self._item_model.index(row.number, column.number)
        self._badges.paint(painter, option, index)

    def _static(self, words: str, room_px: int) -> tuple[QStaticText, float, int] | None:
        """The words as far as they fit, laid out, how wide they are, and how high; None where
        they are not written from left to right alone."""
        key = (words, room_px)
        if key not in self._laid_out:
            if len(self._laid_out) >= _MOST_KEPT:
                self._laid_out.clear()
            self._laid_out[key] = None if _TURNS.search(words) else self._lay_out(words, room_px)
        return self._laid_out[key]

    def _lay_out(self, words: str, room_px: int) -> tuple[QStaticText, float, int]:
        """Most words fit, which is known once they are laid out; others are cut at their end."""
        font = self._table.font()
        shown = words if len(words) * _NARROW_PX < room_px else self._elided(words, room_px)
        text = _static_text(shown, font)
        if shown is words and text.size().width() > room_px - 1:
            text = _static_text(self._elided(words, room_px), font)
        return text, text.size().width(), int(text.size().height())

    def _elided(self, words: str, room_px: int) -> str:
        """As Qt does it, with no more of long words than is likely to be seen."""
        mode, metrics = self._table.textElideMode(), self._table.fontMetrics()
        if mode is Qt.TextElideMode.ElideRight:
            likely = words[: room_px // _NARROW_PX + 1]
            cut = metrics.elidedText(likely, mode, room_px)
            if cut != likely:
                return cut
        return metrics.elidedText(words, mode, room_px)

    def _ask_insets(self) -> _Insets:
        """What the style leaves free in a cell, asked of it once."""
        style, table = self._table.style(), self._table
        option = QStyleOptionViewItem(self._option)
        shown: Any = option
        shown.rect = QRect(0, 0, 500, 50)
        shown.text = "m"
        shown.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, table) + 1
        alone = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, table)
        self._badges.give_symbol(option, Symbol.PASSED)
        beside = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, table)
        mark = style.subElementRect(QStyle.SubElement.SE_ItemViewItemDecoration, option, table)
        right = shown.rect.right() - alone.right() + margin
        self._insets = _Insets(alone.left() + margin, right, mark.left(), beside.left() + margin)
        return self._insets

    def _symbol(self, symbol: Symbol, look: _Look) -> tuple[QPixmap, QColor]:
        """The symbol's picture and its colour, as Qt shows them in such a row."""
        ratio = self._table.devicePixelRatioF()
        mode = QIcon.Mode.Normal if look.enabled else QIcon.Mode.Disabled
        if look.enabled and look.selected:
            mode = QIcon.Mode.Selected
        key = (symbol, mode, ratio)
        if key not in self._symbols:
            option = QStyleOptionViewItem()
            self._badges.give_symbol(option, symbol)
            shown: Any = option
            picture = shown.icon.pixmap(shown.decorationSize, ratio, mode)
            self._symbols[key] = (picture, self._theme.color(ROLES[symbol]))
        return self._symbols[key]

    def _colors_of(self, look: _Look) -> tuple[QColor, QColor]:
        """The colour of words in such a row, and of what is behind them."""
        if look not in self._colors:
            group, roles = QPalette.ColorGroup, QPalette.ColorRole
            usual = group.Normal if look.active else group.Inactive
            option: Any = self._option
            words = option.palette.color(
                usual if look.enabled else group.Disabled,
                roles.HighlightedText if look.selected else roles.Text,
            )
            self._colors[look] = (words, self._panel(look))
        return self._colors[look]

    def _panel(self, look: _Look) -> QColor:
        """What the style paints behind a cell, found out from a patch of it."""
        patch = QPixmap(_PATCH_PX, _PATCH_PX)
        patch.fill(Qt.GlobalColor.transparent)
        option = QStyleOptionViewItem(self._option)
        shown: Any = option
        shown.rect, shown.state = patch.rect(), _state(look)
        painter, style = QPainter(patch), self._table.style()
        for part in (
            QStyle.PrimitiveElement.PE_PanelItemViewRow,
            QStyle.PrimitiveElement.PE_PanelItemViewItem,
        ):
            style.drawPrimitive(part, option, painter, self._table)
        painter.end()
        return patch.toImage().pixelColor(_PATCH_PX // 2, _PATCH_PX // 2)


def _static_text(words: str, font: QFont) -> QStaticText:
    text = QStaticText(words)
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.prepare(font=font)
    return text


def _box(row: _Row, column: _Column) -> QRect:
    return QRect(column.left_px, row.top_px, column.width_px, row.height_px)


def _state(look: _Look) -> QStyle.StateFlag:
    state = _State.State_None
    if look.selected:
        state |= _State.State_Selected
    if look.enabled:
        state |= _State.State_Enabled
    if look.active:
        state |= _State.State_Active
    return state
