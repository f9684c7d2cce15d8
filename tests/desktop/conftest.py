"""A window on a core, its theme, and the wait for what it does in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.models.page import ModelsPage
from leastwise.desktop.pages.page import Page
from leastwise.desktop.pictures import say_plots_under_way
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.window import MainWindow
from leastwise.domain.downloads import DownloadPhase
from tests.desktop.recorded_core import RecordedCore

LIMIT_MS = 60_000
PageOpener = Callable[..., ModelsPage]
Whole = TypeVar("Whole", bound=Page)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme."""
    theme = Theme(qapp, "light")
    yield theme
    theme.stop()
    theme.deleteLater()


@pytest.fixture(autouse=True)
def _plain_locale() -> Iterator[None]:
    """Figures are written as in English, whatever this computer speaks."""
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    """The application, to be given a language, which is taken from it again."""
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


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
        for page in window.pages.made:
            if page.busy:
                page.stop()
            page.stop_side_work()
            qtbot.waitUntil(partial(_idle, page), timeout=LIMIT_MS)
        if window.isVisible():
            _pause_downloads(qtbot, window)
        window.close()
        window.deleteLater()
    say_plots_under_way(begun=False)  # as a window that is closed early leaves it
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


def _pause_downloads(qtbot: QtBot, window: MainWindow) -> None:
    """So that closing the window asks nothing."""
    for state in window.downloads.ledger.unfinished:
        if state.phase is not DownloadPhase.FAILED:
            window.downloads.pause(state.download_id)
    qtbot.waitUntil(lambda: not window.tray.totals.under_way, timeout=LIMIT_MS)


def _idle(page: Page) -> bool:
    return not page.busy and not page.side_work[0]


@pytest.fixture
def window(open_on: Callable[[CoreCalls], MainWindow], core: RecordedCore) -> MainWindow:
    """The window on the recorded core, ready to find."""
    return open_on(core)


@pytest.fixture
def page_on(qtbot: QtBot, theme: Theme, memory: QSettings) -> Iterator[PageOpener]:
    """Opens the page on a core, without the rest of the window; unless told not to, it waits
    until every model was looked at."""
    opened: list[tuple[ModelsPage, Jobs]] = []

    def open_page(core: CoreCalls, *, ready: bool = True) -> ModelsPage:
        jobs = Jobs("leastwise.log")
        bridge = Bridge(jobs)
        page = whole(ModelsPage(theme, core, jobs, bridge, memory))
        jobs.setParent(page)
        opened.append((page, jobs))
        theme.dress(page)
        page.resize(870, 700)
        page.show()
        qtbot.waitExposed(page)
        page.arrive()
        if ready:
            wait_for_list(qtbot, page)
        return page

    yield open_page
    for page, jobs in opened:
        assert jobs.stop(60)
        QCoreApplication.processEvents()
        page.close()
        page.deleteLater()


def whole(page: Whole) -> Whole:
    """A page with all its parts, which the window makes in turns."""
    for _step in page.parts():
        pass
    page.built.emit()
    return page


def wait_for_list(qtbot: QtBot, page: ModelsPage) -> None:
    """Wait until every model was looked at."""
    qtbot.waitUntil(
        lambda: (
            bool(page.shelf.here)
            and all(row.fit for row in page.shelf.here)
            and not page.gathering.listing.running
            and page.panel.row is not None
        ),
        timeout=LIMIT_MS,
    )


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
