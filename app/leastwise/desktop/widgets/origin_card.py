"""Where does this number come from: a card beside the figure, until Esc or a click elsewhere."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QKeyCombination, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.text import ElidedLabel

EXPLAIN: Final = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_I)
_LINES: Final = 9


class OriginCard(QFrame):
    """The figure in words, and below it how it was measured, from which samples."""

    def __init__(self, theme: Theme, beside: QWidget, title: str, origin: str) -> None:
        super().__init__(beside, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("sheet")
        self.setAccessibleName(self.tr("Where this figure comes from: {title}").format(title=title))
        step = theme.measures.step
        heading = ElidedLabel(theme, TypeSize.BODY, Role.TEXT, strong=True)
        heading.say(title)
        self.text = PlainText(theme, self.accessibleName())
        self.text.say(origin)
        self.copy = quiet_button(self.tr("Copy"), self._copy)
        self.done = quiet_button(self.tr("Close"), self.close)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.copy)
        head.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(step(12), step(8), step(8), step(12))
        column.setSpacing(step(8))
        column.addLayout(head)
        column.addWidget(self.text)
        self.resize(step(24) * 18, step(16) * (_LINES + 4))
        self._title = title

    def show_below(self, point: QPoint) -> None:
        """Open it with its corner at `point` of the screen, moved where that would leave it."""
        screen = QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        left = min(point.x(), room.right() - self.width())
        top = min(point.y(), room.bottom() - self.height())
        self.move(max(left, room.left()), max(top, room.top()))
        self.show()
        self.text.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        QApplication.clipboard().setText(f"{self._title}\n{self.text.toPlainText()}\n")
