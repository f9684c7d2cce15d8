"""A part of a dialog is never shown before it stands in it: it would be a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leastwise.desktop.adding import AddDialog
from leastwise.desktop.theme.theme import Theme
from leastwise.domain.suites import Case


class _Shown(QObject):
    """The windows that were shown while it watched."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_making_the_dialog_that_adds_a_case_opens_no_window(qtbot: QtBot, theme: Theme) -> None:
    home, shown = QWidget(), _Shown()
    qtbot.addWidget(home)
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(shown)
    try:
        AddDialog(theme, home, (), Case(0, (), (), variables={"input": "one"}), "yes")
        assert shown.windows == []
    finally:
        application.removeEventFilter(shown)
