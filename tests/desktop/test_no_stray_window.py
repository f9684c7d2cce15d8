"""A part of a dialog is never shown before it stands in it: it would be a window of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leastwise.desktop.adding import AddDialog
from leastwise.desktop.cloud.consent_dialog import ConsentDialog
from leastwise.desktop.theme.theme import Theme
from leastwise.domain.suites import Case
from tests.desktop.test_cloud_consent import NOTICE


class _Shown(QObject):
    """The windows that were shown while it watched."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.fixture
def shown() -> Iterator[_Shown]:
    watch = _Shown()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    yield watch
    application.removeEventFilter(watch)


def test_the_dialog_that_adds_a_case(qtbot: QtBot, theme: Theme, shown: _Shown) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    AddDialog(theme, home, (), Case(0, (), (), variables={"input": "one"}), "yes")
    assert shown.windows == []


def test_the_question_before_something_is_sent(qtbot: QtBot, theme: Theme, shown: _Shown) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    dialog = ConsentDialog(theme, replace(NOTICE, encrypted=False), home)
    assert shown.windows == []
    assert dialog.warning.isVisibleTo(dialog)
