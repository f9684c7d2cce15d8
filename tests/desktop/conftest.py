"""A window on a core, its theme, and the wait for what it does in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.pages.page import Page
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.window import MainWindow
from tests.desktop.recorded_core import RecordedCore

LIMIT_MS = 60_000


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme."""
    theme = Theme(qapp, "light")
    yield theme
    theme.stop()
    theme.deleteLater()


@pytest.fixture
def memory(tmp_path: Path) -> QSettings:
    """Where columns and splits are kept."""
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def core(tmp_path: Path) -> RecordedCore:
    """Seven candidates over 220 cases."""
    return RecordedCore(tmp_path)


@pytest.fixture
def open_on(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> Iterator[Callable[[CoreCalls], MainWindow]]:
    """Opens the window on a core and waits until it is ready to find."""
    opened: list[MainWindow] = []

    def open_window(core: CoreCalls, *, ready: bool = True) -> MainWindow:
        window = MainWindow(theme, core, memory)
        opened.append(window)
        window.resize(1024, 700)
        window.show()
        qtbot.waitExposed(window)
        window.start()
        if ready:
            qtbot.waitUntil(window.find_page.find_button.isEnabled, timeout=LIMIT_MS)
        return window

    yield open_window
    for window in opened:
        for page in window.pages:
            if page.busy:
                page.stop()
            qtbot.waitUntil(partial(_idle, page), timeout=LIMIT_MS)
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


def _idle(page: Page) -> bool:
    return not page.busy


@pytest.fixture
def window(open_on: Callable[[CoreCalls], MainWindow], core: RecordedCore) -> MainWindow:
    """The window on the recorded core, ready to find."""
    return open_on(core)


@pytest.fixture(autouse=True)
def _no_widget_is_left(qapp: QApplication) -> Iterator[None]:
    """A top-level widget that outlives its test fails it."""
    before = set(map(id, QApplication.topLevelWidgets()))
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [
        type(widget).__name__
        for widget in QApplication.topLevelWidgets()
        if id(widget) not in before and type(widget).__name__ != "QTipLabel"
    ]
    assert not left, f"left open: {left}"
