"""JSON as a tree that is opened branch by branch; paths and values can be copied."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHeaderView, QTreeView

from leastwise.desktop.answer.harmless import harmless
from leastwise.desktop.answer.json_reading import Figure, JsonValue, Pairs, as_json
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.wording import plain_tip

AT_ONCE: Final = 200
LONGEST_SHOWN: Final = 300
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class _Node:
    """A value in its place; its children are made when they are looked at."""

    __slots__ = ("at", "children", "name", "parent", "value")

    def __init__(self, name: str | int, value: JsonValue, parent: _Node | None, at: int) -> None:
        self.name, self.value, self.parent, self.at = name, value, parent, at
        self.children: list[_Node] = []

    @property
    def count(self) -> int:
        """How many children there are in all."""
        if isinstance(self.value, Pairs):
            return len(self.value.pairs)
        return len(self.value) if isinstance(self.value, list) else 0

    def grow(self, to: int) -> None:
        """Make children up to that many."""
        for at in range(len(self.children), min(to, self.count)):
            if isinstance(self.value, Pairs):
                name, value = self.value.pairs[at]
                self.children.append(_Node(name, value, self, at))
            elif isinstance(self.value, list):
                self.children.append(_Node(at, self.value[at], self, at))

    @property
    def path(self) -> str:
        """The way here, as JSONPath has it: $.items[0].name"""
        steps: list[str] = []
        node = self
        while node.parent is not None:
            steps.append(_step(node.name))
            node = node.parent
        return "$" + "".join(reversed(steps))


def _step(name: str | int) -> str:
    if isinstance(name, int):
        return f"[{name}]"
    return f".{name}" if _NAME.match(name) else f"[{json.dumps(name, ensure_ascii=False)}]"


class JsonModel(QAbstractItemModel):
    """A name and a value in each row; the topmost row is the whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top = _Node("", [], None, 0)

    def show_value(self, value: JsonValue) -> None:
        """Show another value."""
        self.beginResetModel()
        self._top = _Node("", [value], None, 0)
        self._top.children = [_Node("$", value, None, 0)]
        self.endResetModel()

    def path(self, index: _Index) -> str:
        """Where a row stands."""
        return self._node(index).path

    def value(self, index: _Index) -> JsonValue:
        """What stands there."""
        return self._node(index).value

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        """The place of a row among the children of `parent`."""
        node = self._node(parent)
        if not 0 <= row < len(node.children) or not 0 <= column < 2:
            return QModelIndex()
        return self.createIndex(row, column, node.children[row])

    def parent(self, index: _Index = _NOWHERE) -> Any:
        """The row that a row is in."""
        node = self._node(index)
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.at, 0, node.parent)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """The children that were made so far."""
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, _parent: _Index = _NOWHERE) -> int:
        """Name and value."""
        return 2

    def hasChildren(self, parent: _Index = _NOWHERE) -> bool:
        """Whether there is anything to open."""
        return parent.column() <= 0 and self._node(parent).count > 0

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether children are not made yet."""
        node = self._node(parent)
        return len(node.children) < node.count

    def fetchMore(self, parent: _Index) -> None:
        """Make some more."""
        node = self._node(parent)
        made = len(node.children)
        wanted = min(node.count, made + AT_ONCE)
        if wanted > made:
            self.beginInsertRows(self.createIndex(node.at, 0, node), made, wanted - 1)
            node.grow(wanted)
            self.endInsertRows()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row's name and its value, or how much is in it."""
        if not index.isValid():
            return None
        node = self._node(index)
        words = _words(node.value) if index.column() else str(node.name)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _cut(words)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{_cut(harmless(node.path))}\n{_cut(words)}")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The titles."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("Value"))[section]
        return None

    def _node(self, index: _Index) -> _Node:
        node = index.internalPointer() if index.isValid() else self._top
        assert isinstance(node, _Node)
        return node


def _words(value: JsonValue) -> str:
    if isinstance(value, Pairs):
        return f"{{{len(value.pairs)}}}"
    if isinstance(value, list):
        return f"[{len(value)}]"
    if isinstance(value, Figure):
        return value.text
    return json.dumps(value, ensure_ascii=False)


def _cut(words: str) -> str:
    shown = words if len(words) <= LONGEST_SHOWN else f"{words[:LONGEST_SHOWN]}\u2026"
    return " ".join(harmless(shown).split("\n"))


class JsonTree(QTreeView):
    """Ctrl+C copies the value of the chosen row, Ctrl+Shift+C its path."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.item_model = JsonModel(self)
        self.setModel(self.item_model)
        self.setAccessibleName(name)
        self.setFont(theme.measures.font(TypeSize.BODY))
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)
        self.header().resizeSection(0, theme.measures.step(24) * 8)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for words, keys, deed in (
            (self.tr("Copy the value"), "Ctrl+C", self.copy_value),
            (self.tr("Copy the path"), "Ctrl+Shift+C", self.copy_path),
        ):
            action = QAction(words, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(deed)
            self.addAction(action)

    def show_value(self, value: JsonValue) -> None:
        """Show a value with its topmost branch open."""
        self.item_model.show_value(value)
        whole = self.item_model.index(0, 0)
        self.setCurrentIndex(whole)
        self.expand(whole)

    def copy_value(self) -> None:
        """Put the chosen value on the clipboard; a text without its quotes."""
        index = self.currentIndex()
        if index.isValid():
            value = self.item_model.value(index)
            QApplication.clipboard().setText(value if isinstance(value, str) else as_json(value))

    def copy_path(self) -> None:
        """Put the way to the chosen value on the clipboard."""
        index = self.currentIndex()
        if index.isValid():
            QApplication.clipboard().setText(self.item_model.path(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's own Ctrl+C would copy the cell as it is shown, cut."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_value()
        else:
            super().keyPressEvent(event)
