"""The help window: for every page of the window, searched, linked, read by keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leastwise.desktop.help.help_desk import HelpDesk
from leastwise.desktop.help.help_window import HelpWindow
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.keys import keys
from leastwise.desktop.page_table import PAGES
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.window import MainWindow
from leastwise.paths import shipped_resources
from leastwise.upkeep.help_pages import HelpLibrary
from tests.desktop.conftest import LIMIT_MS

LIBRARY = HelpLibrary(shipped_resources() / "help")


@pytest.fixture
def help_window(qtbot: QtBot, theme: Theme, memory: QSettings) -> Iterator[HelpWindow]:
    """The window alone, on the page Find."""
    parent = QWidget()
    jobs = Jobs("log")
    made = HelpWindow(theme, jobs, LIBRARY, memory, lambda: None, parent)
    made.open_page("find")
    made.show()
    qtbot.waitUntil(lambda: not made.view.busy, timeout=LIMIT_MS)
    yield made
    _end(jobs, made, parent)


def test_every_page_of_the_window_has_its_page_of_the_help() -> None:
    for entry in PAGES:
        assert LIBRARY.has(entry.name), entry.name


def test_f1_opens_the_page_for_where_you_are_and_closes_it_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    found = window.help_desk.window
    assert found is not None
    assert found.page == "find"
    qtbot.waitUntil(
        lambda: "smallest model that passes" in found.view.toPlainText(), timeout=LIMIT_MS
    )
    marked = found.contents.currentItem()
    assert marked is not None
    assert marked.text(0) == "Find"
    QTest.keyClick(found, Qt.Key.Key_F1)
    assert not found.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LIMIT_MS)
    window.open_page(next(n for n, entry in enumerate(PAGES) if entry.name == "machine"))
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert found.page == "machine"
    assert found.isVisible()


def test_links_lead_from_page_to_page_and_back(qtbot: QtBot, help_window: HelpWindow) -> None:
    found = help_window
    found.view.anchorClicked.emit(QUrl("verdict.md"))
    qtbot.waitUntil(lambda: "Pass rate and verdict" in found.view.toPlainText(), timeout=LIMIT_MS)
    assert found.page == "verdict"
    found.back.click()
    assert found.page == "find"
    found.forward.click()
    assert found.page == "verdict"
    assert not found.forward.isEnabled()
    found.view.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert found.page == "verdict"
    assert found.view.dialog is None


def test_a_search_shows_the_pages_that_have_the_words(
    qtbot: QtBot, help_window: HelpWindow
) -> None:
    found = help_window
    found.search.setText("clopper")
    QTest.keyClick(found.search, Qt.Key.Key_Return)
    shown = [found.contents.topLevelItem(n) for n in range(found.contents.topLevelItemCount())]
    titles = [item.text(0) for item in shown if item is not None]
    assert "On new inputs: the interval" in titles
    assert "Keyboard" not in titles
    assert found.page in {entry.slug for entry in LIBRARY.entries}
    found.search.setText("zebra")
    found.sift()
    assert not found.nothing.isHidden()
    found.search.clear()
    found.sift()
    assert found.contents.topLevelItemCount() == len(LIBRARY.contents)


def test_the_parts_have_names_for_a_screen_reader(qtbot: QtBot, help_window: HelpWindow) -> None:
    found = help_window
    for part in (found.search, found.contents, found.view, found.back, found.forward):
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_keyboard_page_holds_every_key() -> None:
    text = LIBRARY.text("keyboard")
    for key, _ in keys([entry.title for entry in PAGES]):
        for part in re.split(r", (?=\S)", key.replace("Ctrl+,", "Ctrl+comma")):
            wanted = part.replace("Ctrl+comma", "Ctrl+,").partition(" to ")[0]
            assert wanted in text, key


@pytest.mark.parametrize(("locale", "group"), [("zh_SG", "各个页面"), ("zh_TW", "The pages")])
def test_the_help_speaks_as_the_window_does(
    theme: Theme, memory: QSettings, locale: str, group: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    parent, jobs = QWidget(), Jobs("log")
    desk = HelpDesk(theme, jobs, memory, lambda: None, parent)
    desk.open_page("find")
    assert desk.window is not None
    heading = desk.window.contents.topLevelItem(1)
    assert heading is not None
    assert heading.text(0) == group
    _end(jobs, desk.window, parent)


def test_a_search_in_a_script_without_spaces_opens_what_it_found(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> None:
    parent, jobs = QWidget(), Jobs("log")
    library = HelpLibrary(shipped_resources() / "help", "ja")
    found = HelpWindow(theme, jobs, library, memory, lambda: None, parent)
    found.search.setText("キャッシュのメモリ")
    QTest.keyClick(found.search, Qt.Key.Key_Return)
    assert found.page == "memory"
    qtbot.waitUntil(lambda: "KVキャッシュ" in found.view.toPlainText(), timeout=LIMIT_MS)
    _end(jobs, found, parent)


def _end(jobs: Jobs, window: HelpWindow, parent: QWidget) -> None:
    jobs.stop(10)
    window.close()
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
