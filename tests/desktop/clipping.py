"""Finds texts that have less room than they need, in every kind of part that the window is of.

What gives way may, where its tooltip says the whole: names in an `ElidedLabel`, cells and titles
of tables, whose columns the user widens, choices, and what an empty field is for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
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
_LEVELS: Final = 20


def cut_texts(page: QWidget) -> list[str]:
    """The texts of a page's visible parts that are cut off, with the room needed and given, in
    pixels."""
    _lay_out_now()
    return [
        f"{type(part).__name__} {text[:60]!r}: {needed} > {room}"
        for part in page.findChildren(QWidget)
        if part.isVisible() and not isinstance(part, ElidedLabel)
        for text, needed, room in _measured(part)
        if needed > room + 1
    ]


def _lay_out_now() -> None:
    """What was told a moment ago has the room it asked for; each layout may ask the one above."""
    for _level in range(_LEVELS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def _measured(part: QWidget) -> Iterator[tuple[str, int, int]]:
    """Each text of a part with the room that it needs and has."""
    for kind, measure in _MEASURES.items():
        if isinstance(part, kind):
            yield from measure(part)


def _label(label: QLabel) -> Iterator[tuple[str, int, int]]:
    if label.text() and label.wordWrap():
        yield label.text(), label.heightForWidth(label.width()), label.height()
    elif label.text():
        yield label.text(), label.minimumSizeHint().width(), label.width()


def _button(button: QAbstractButton) -> Iterator[tuple[str, int, int]]:
    hint = button.sizeHint() if isinstance(button, QToolButton) else button.minimumSizeHint()
    if button.text():
        yield button.text(), hint.width(), button.width()


def _choice(box: QComboBox) -> Iterator[tuple[str, int, int]]:
    if box.currentText() not in _plain(box.toolTip()):
        yield box.currentText(), _width(box, box.currentText()), _field_of(box)


def _tabs(bar: QTabBar) -> Iterator[tuple[str, int, int]]:
    for at in range(bar.count()):
        if bar.isTabVisible(at):
            yield bar.tabText(at), _width(bar, bar.tabText(at)), bar.tabRect(at).width()


def _field(field: QLineEdit) -> Iterator[tuple[str, int, int]]:
    """What an empty one is for; what stands in a field is scrolled."""
    words = field.placeholderText()
    if words and not field.text() and words not in _plain(field.toolTip()):
        yield words, _width(field, words), field.contentsRect().width()


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
    for row in range(min(model.rowCount(), MOST_ROWS)):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            text = str(index.data() or "")
            begun = " ".join(text.split()).partition("\u2026")[0]
            told = _plain(index.data(Qt.ItemDataRole.ToolTipRole))
            if text and not table.isColumnHidden(column) and begun not in told:
                yield text, _width(table, text), table.columnWidth(column)


def _plain(tip: object) -> str:
    """A tooltip's words."""
    told = QTextDocumentFragment.fromHtml(str(tip)).toPlainText() if tip else ""
    return " ".join(told.split())


_MEASURES: Final[dict[type[QWidget], Callable[[Any], Iterator[tuple[str, int, int]]]]] = {
    QLabel: _label,
    QAbstractButton: _button,
    QComboBox: _choice,
    QTabBar: _tabs,
    QLineEdit: _field,
    QHeaderView: _titles,
    QTableView: _cells,
}
