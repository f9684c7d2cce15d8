"""Changes a cell in place, several lines of text as well as one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

_LINES: Final = 5
Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Enter and Tab take what was typed, Shift+Enter begins a new line, Esc leaves it."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field for a text of any length."""
        editor = QPlainTextEdit(parent)
        editor.setTabChangesFocus(True)
        editor.setFont(self._table.font())
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(title))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what the cell says."""
        assert isinstance(editor, QPlainTextEdit)
        text = index.data(Qt.ItemDataRole.EditRole)
        if text != editor.toPlainText():
            editor.setPlainText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take what was typed."""
        assert isinstance(editor, QPlainTextEdit)
        if editor.document().isModified():
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Over the cell, and some lines further down."""
        box = option.rect
        assert isinstance(editor, QPlainTextEdit)
        lines = min(max(editor.document().blockCount(), 2), _LINES)
        box.setHeight(max(editor.fontMetrics().height() * lines + 12, box.height()))
        room = self._table.viewport().height()
        if box.bottom() > room > box.height():
            box.moveBottom(room - 1)
        editor.setGeometry(box)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter takes the text, where Qt would begin a new line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                assert isinstance(editor, QWidget)
                self.commitData.emit(editor)
                self.closeEditor.emit(editor)
                return True
        return super().eventFilter(editor, event)
