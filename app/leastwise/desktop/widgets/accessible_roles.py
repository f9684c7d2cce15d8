"""What widgets of our own are to a screen reader; Qt would call each of them a filler."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface


def install_roles() -> None:
    """Once in a process: a widget whose class has an `accessible_role` is told of as that."""
    QAccessible.installFactory(_interface)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader, if one listens, say `words` now."""
    from PySide6.QtGui import QAccessibleAnnouncementEvent

    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def _interface(_class_name: str, widget: QObject | None) -> QAccessibleInterface | None:
    role = getattr(widget, "accessible_role", None)
    if isinstance(role, QAccessible.Role) and isinstance(widget, QWidget):
        return QAccessibleWidget(widget, role)
    return None
