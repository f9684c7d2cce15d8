"""Finds texts that have less room than they need, in every kind of part that the window is of.

What gives way may, where its tooltip says the whole: names in an `ElidedLabel`, and cells and titles
of tables, whose columns the user widens.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from leastwise.desktop.widgets.text import ElidedLabel

MOST_ROWS = 30


def cut_texts(page: QWidget) -> list[str]:
    """The texts of a page's visible parts that are cut off, with the room needed and given, in
    pixels."""
    return [
        f"{type(part).__name__} {text[:60]!r}: {needed} > {room}"
        for part in page.findChildren(QWidget)
        if part.isVisible() and not isinstance(part, ElidedLabel)
        for text, needed, room in _measured(part)
        if needed > room + 1
    ]


def _measured(part: QWidget) -> Iterator[tuple[str, int, int]]:
    """Each text of a part with the room that it needs and has."""
    if isinstance(part, QLabel):
        if part.text() and part.wordWrap():
            yield part.text(), part.heightForWidth(part.width()), part.height()
        elif part.text():
            yield part.text(), part.minimumSizeHint().width(), part.width()
    elif isinstance(part, QAbstractButton):
        if part.text():
            hint = part.sizeHint() if isinstance(part, QToolButton) else part.minimumSizeHint()
            yield part.text(), hint.width(), part.width()
    elif isinstance(part, QComboBox):
        yield part.currentText(), _width(part, part.currentText()), _field_of(part)
    elif isinstance(part, QTabBar):
        for at in range(part.count()):
            if part.isTabVisible(at):
                yield part.tabText(at), _width(part, part.tabText(at)), part.tabRect(at).width()
    elif isinstance(part, QLineEdit):
        if not part.text() and not part.toolTip():
            words = part.placeholderText()
            yield words, _width(part, words), part.contentsRect().width()
    elif isinstance(part, QHeaderView):
        yield from _titles(part)
    elif isinstance(part, QTableView):
        yield from _cells(part)


def _width(part: QWidget, text: str) -> int:
    return part.fontMetrics().horizontalAdvance(text.replace("&", ""))


def _field_of(box: QComboBox) -> int:
    """The room for the text of a choice, without its arrow and icon."""
    option = QStyleOptionComboBox()
    option.initFrom(box)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    icon = 0 if box.itemIcon(box.currentIndex()).isNull() else box.iconSize().width() + 4
    return field.width() - icon


def _titles(header: QHeaderView) -> Iterator[tuple[str, int, int]]:
    model = header.model()
    if model is None or header.orientation() is not Qt.Orientation.Horizontal:
        return
    for at in range(header.count()):
        title = str(model.headerData(at, header.orientation()) or "")
        tip = model.headerData(at, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        if title and not header.isSectionHidden(at) and title not in _plain(tip):
            yield title, _width(header, title), header.sectionSize(at)


def _cells(table: QTableView) -> Iterator[tuple[str, int, int]]:
    model = table.model()
    if model is None:
        return
    for row in range(min(model.rowCount(), MOST_ROWS)):
        for column in range(model.columnCount()):
            index: QModelIndex = model.index(row, column)
            text = str(index.data() or "")
            told = _plain(index.data(Qt.ItemDataRole.ToolTipRole))
            if text and not table.isColumnHidden(column) and text not in told:
                yield text, _width(table, text), table.columnWidth(column)


def _plain(tip: object) -> str:
    """A tooltip's words."""
    return QTextDocumentFragment.fromHtml(str(tip)).toPlainText() if tip else ""
