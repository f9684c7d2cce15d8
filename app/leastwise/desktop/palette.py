"""Ctrl+K: everything that can be done now, found by typing a part of its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.overlay import Overlay
from leastwise.desktop.widgets.text import Label, sheet

_MOVING: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


@dataclass(frozen=True)
class Command:
    """`keys` do the same without the palette; empty where there are none."""

    title: str
    deed: Callable[[], object]
    keys: str = ""


def matching(commands: Sequence[Command], typed: str) -> tuple[Command, ...]:
    """Those whose title has every word that was typed, the nearest first.

    A title that begins with it stands before one with a word that does, before any other.
    """
    words = typed.casefold().split()
    if not words:
        return tuple(commands)

    def rank(title: str) -> int:
        if title.startswith(words[0]):
            return 0
        return 1 if any(part.startswith(words[0]) for part in title.split()) else 2

    found = [c for c in commands if all(word in c.title.casefold() for word in words)]
    return tuple(sorted(found, key=lambda command: rank(command.title.casefold())))


def buttons_of(page: QWidget) -> Iterator[Command]:
    """What the buttons of a page do that can be pressed now, each name once."""
    seen = set()
    for button in page.findChildren(QAbstractButton):
        name = button.text().replace("&", "").strip() or button.accessibleName()
        if not name or name in seen or not button.isEnabled() or not button.isVisibleTo(page):
            continue
        seen.add(name)
        yield Command(name, _pressing(button), button.shortcut().toString())


def _pressing(button: QAbstractButton) -> Callable[[], None]:
    def press() -> None:
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(button, QToolButton) and button.menu() is not None:
            button.showMenu()
        else:
            button.click()

    return press


class Palette(Overlay):
    """`commands` is asked at each showing for what can be done at that moment."""

    def __init__(
        self, theme: Theme, covered: QWidget, commands: Callable[[], Sequence[Command]]
    ) -> None:
        super().__init__(theme, covered)
        self._ask = commands
        self._all: Sequence[Command] = ()
        self.shown: tuple[Command, ...] = ()
        self._model = QStringListModel()
        self.field, self.list = QLineEdit(self), QListView(self)
        self.nothing = Label(theme, TypeSize.BODY, Role.MUTED)
        self.nothing.setParent(self)
        self.setAccessibleName(self.tr("Commands"))

    def build(self) -> None:
        """A field, and the list below it."""
        step = self.theme.measures.step
        self._frame = frame = sheet()
        frame.setParent(self)
        column = QVBoxLayout(frame)
        column.setContentsMargins(step(16), step(16), step(16), step(16))
        self.field.setObjectName("field")
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Part of a command's name"))
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("Commands that match"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(step(4) // 2)
        self.list.clicked.connect(self._do)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows work from the field
        self.nothing.say(self.tr("Nothing here is called that."))
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        outer = QVBoxLayout(self)
        outer.addSpacing(step(24) * 3)
        outer.addWidget(frame, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)

    def take_keyboard(self) -> None:
        """To the field, empty, over all that can be done."""
        step = self.theme.measures.step
        self._frame.setMinimumWidth(min(step(24) * 24, self.width() - step(24) * 2))
        self.list.setMinimumHeight(min(step(24) * 12, self.height() - step(24) * 8))
        self._all = tuple(self._ask())
        self.field.clear()
        self._filter("")
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list, and Enter does what is marked, from the field."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._take(Qt.Key(event.key()))
            return False
        return super().eventFilter(watched, event)

    def _take(self, key: Qt.Key) -> bool:
        if key in _MOVING and self.shown:
            row = self.list.currentIndex().row() + _MOVING[key]
            self._mark(min(max(row, 0), len(self.shown) - 1))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.list.currentIndex())
            return True
        return False

    def _filter(self, typed: str) -> None:
        self.shown = matching(self._all, typed)
        self._model.setStringList([_line(command) for command in self.shown])
        self.list.setVisible(bool(self.shown))
        self.nothing.setVisible(not self.shown)
        if self.shown:
            self._mark(0)

    def _mark(self, row: int) -> None:
        index = self._model.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self.field.setAccessibleDescription(self.shown[row].title)

    def _do(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        command = self.shown[index.row()]
        self.close_overlay()
        QTimer.singleShot(0, self, command.deed)  # when the keyboard is back where it was


def _line(command: Command) -> str:
    return f"{command.title}   ({command.keys})" if command.keys else command.title
