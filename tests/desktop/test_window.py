"""The frame: pages, keyboard, help, colours, and what is remembered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.keys import PAGE_KEYS
from leastwise.desktop.page_table import PAGES
from leastwise.desktop.pages.history.views import View
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.case_strip import CaseStrip
from leastwise.desktop.widgets.sentence_banner import Tone
from leastwise.desktop.window import MainWindow
from leastwise.settings import Settings
from tests.desktop.recorded_core import RecordedCore

Opener = Callable[[CoreCalls], MainWindow]
LIMIT_MS = 60_000
CONTROLS = (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    CaseStrip,
)


def press(window: MainWindow, keys: str) -> None:
    """Do what a key of the window's does."""
    for shortcut in window.findChildren(QShortcut):
        if shortcut.key().toString() == keys:
            shortcut.activated.emit()
            return
    raise AssertionError(f"no shortcut {keys}")


def shows(window: MainWindow, title: str) -> bool:
    """Whether the page of that title is shown."""
    return window.page.title == title


def test_a_model_file_that_the_system_opens_is_looked_at(qtbot: QtBot, window: MainWindow) -> None:
    window.look_at("/elsewhere/a model.gguf")
    assert window.page is window.models_page
    assert window.models_page.look_up.reference == "/elsewhere/a model.gguf"


def test_every_entry_of_the_sidebar_leads_to_a_page(qtbot: QtBot, window: MainWindow) -> None:
    titles = [button.text() for button in window.sidebar.entries]
    assert titles == [entry.title for entry in PAGES]
    assert len(set(titles)) == len(titles) > 7
    for number, button in enumerate(window.sidebar.entries):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert button.isChecked()
        qtbot.waitUntil(partial(shows, window, button.text()), timeout=LIMIT_MS)
        assert window.page is window.pages.at(number)
        assert button.isChecked()
    for number, key in enumerate(PAGE_KEYS[: len(titles)]):
        press(window, f"Ctrl+{key}")
        assert window.page is window.pages.at(number)
        assert f"(Ctrl+{key})" in window.sidebar.entries[number].toolTip()


def test_a_page_is_made_when_it_is_first_opened(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    assert [page.title for page in window.pages.made] == ["Find"]
    window.find_page.do_main_action()
    assert window.find_page.busy
    number = next(at for at, entry in enumerate(PAGES) if entry.name == "bench")
    press(window, f"Ctrl+{number + 1}")  # in the middle of a run, which it must know of
    qtbot.waitUntil(partial(shows, window, "Bench"), timeout=LIMIT_MS)
    assert [page.title for page in window.pages.made] == ["Find", "Bench"]
    assert window.page is window.bench_page
    assert window.bench_page.elsewhere()
    candidates = window.find_page.candidates.candidates
    assert window.bench_page.setup.models.candidates == candidates
    qtbot.waitUntil(lambda: not window.find_page.busy, timeout=LIMIT_MS)
    assert not window.bench_page.elsewhere()


def test_a_new_page_is_made_in_turns_before_the_one_that_shows_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    made: list[tuple[str, str]] = []
    window.pages.page_made.connect(lambda page: made.append((page.title, window.page.title)))
    history = next(at for at, entry in enumerate(PAGES) if entry.name == "history")
    window.go_to(history)
    assert made == []
    qtbot.waitUntil(lambda: bool(made), timeout=LIMIT_MS)
    assert made == [("History", "Find")]
    qtbot.waitUntil(partial(shows, window, "History"), timeout=LIMIT_MS)


def test_the_page_that_was_asked_for_last_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    numbers = {entry.name: at for at, entry in enumerate(PAGES)}
    window.go_to(numbers["history"])
    window.go_to(numbers["machine"])
    window.go_to(numbers["find"])
    assert window.page.title == "Find"
    qtbot.waitUntil(lambda: len(window.pages.made) == 3, timeout=LIMIT_MS)
    qtbot.wait(50)
    assert window.page.title == "Find"
    assert window.sidebar.entries[numbers["find"]].isChecked()


def test_the_whole_job_is_done_by_keyboard_alone(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    page = window.find_page
    qtbot.waitUntil(page.find_button.hasFocus, timeout=LIMIT_MS)
    press(window, "Ctrl+Return")
    result = page.result
    qtbot.waitUntil(
        lambda: page.walk is not None and not page.busy and result.ladder.complete,
        timeout=LIMIT_MS,
    )
    assert result.banner.tone is Tone.PASSES
    strip = result.ladder.rows[3].strip
    qtbot.waitUntil(strip.hasFocus, timeout=LIMIT_MS)
    QTest.keyClick(strip, Qt.Key.Key_Up)
    above = result.ladder.rows[2].strip
    assert above.hasFocus()
    QTest.keyClick(above, Qt.Key.Key_N)
    assert result.place == (2, above.cursor_case)
    QTest.keyClick(above, Qt.Key.Key_Return)
    assert result.case_panel.answer.hasFocus()


def test_tab_reaches_every_control_of_the_page(qtbot: QtBot, window: MainWindow) -> None:
    page = window.find_page
    wanted = {
        page.task_bar.task,
        page.task_bar.rate,
        page.task_bar.limits_ttft,
        page.task_bar.ttft,
        page.find_button,
        page.candidates.table,
        page.candidates.add_files,
        page.candidates.add_folder,
        *window.sidebar.entries,
        window.sidebar.help,
    }
    reached: set[QWidget] = set()
    window.sidebar.entries[0].setFocus()
    for _ in range(60):
        focus = window.focusWidget()
        if focus is not None:
            reached.add(focus)
        window.focusNextChild()
    missing = [w.accessibleName() for w in wanted - reached]
    assert "Find" not in missing
    assert not missing


def test_every_control_has_a_name_to_be_read_aloud(qtbot: QtBot, window: MainWindow) -> None:
    window.find_page.do_main_action()
    qtbot.waitUntil(lambda: not window.find_page.busy, timeout=LIMIT_MS)
    for number in range(len(window.sidebar.entries)):
        window.open_page(number)
        qtbot.wait(50)
        nameless = [
            f"{type(control).__name__} {control.objectName()}"
            for kind in CONTROLS
            for control in window.findChildren(kind)
            if control.isVisible()
            and control.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not control.accessibleName()
            and not (isinstance(control, QAbstractButton) and control.text())
            and not isinstance(control.parentWidget(), QAbstractSpinBox)
        ]
        assert not nameless


def test_help_lists_the_keys_and_gives_the_focus_back(qtbot: QtBot, window: MainWindow) -> None:
    before = window.find_page.task_bar.task
    before.setFocus()
    press(window, "Shift+F1")
    assert window.help.isVisible()
    assert ("Shift+F1", "What the keyboard does") in window.help.keys
    press(window, "Esc")
    assert not window.help.isVisible()
    assert before.hasFocus()


def test_colours_are_taken_at_once_and_kept(
    window: MainWindow, core: RecordedCore, theme: Theme
) -> None:
    window.sidebar.colours_wanted.emit("dark")
    assert theme.dark
    assert Settings.load(core.paths.settings_file).theme == "dark"
    window.sidebar.colours_wanted.emit("system")
    assert Settings.load(core.paths.settings_file).theme == "system"


def test_the_window_comes_back_where_it_was(
    qtbot: QtBot, open_on: Opener, tmp_path: Path, memory: QSettings
) -> None:
    first = open_on(RecordedCore(tmp_path))
    first.resize(777, 666)
    first.close()
    second = MainWindow(first._theme, RecordedCore(tmp_path), memory)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (777, 666)


def test_the_history_is_empty_in_a_sentence(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page(window.pages.index(window.history_page))
    qtbot.waitUntil(lambda: window.history_page.view is View.EMPTY, timeout=LIMIT_MS)


def test_a_past_run_is_opened_from_the_list_and_left_by_esc(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    core.record_run()
    window.open_page(window.pages.index(window.history_page))
    page = window.history_page
    qtbot.waitUntil(lambda: len(page.table.shown_rows) == 1, timeout=LIMIT_MS)
    assert "triage-400k (Q8_0)" in page.table.as_tsv()
    page.table.selectRow(0)
    page.table.setCurrentIndex(page.table.model().index(0, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view is View.RUN, timeout=LIMIT_MS)
    result = page.stack.result
    qtbot.waitUntil(lambda: result.ladder.complete, timeout=LIMIT_MS)
    assert result.banner.sentence.startswith("triage-400k (Q8_0) is the smallest")
    assert [row.verdict.text() for row in result.ladder.rows][3:5] == ["passes", "not needed"]
    strip = result.ladder.rows[3].strip
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_N)
    assert result.case_panel.showing
    press(window, "Esc")
    assert page.view is View.LIST


def test_offline_is_said_and_true(window: MainWindow) -> None:
    assert window.sidebar.offline.text() == "Nothing goes out"
    assert "Nothing leaves this computer" in window.sidebar.offline.accessibleDescription()
