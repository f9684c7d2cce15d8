"""The frame: pages, keyboard, help, colours, and what is remembered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.keys import PAGE_KEYS
from leastwise.desktop.page_table import PAGES
from leastwise.desktop.pages.history.views import View
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.sentence_banner import Tone
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.window import MainWindow
from leastwise.settings import Settings
from tests.desktop.recorded_core import RecordedCore

Opener = Callable[[CoreCalls], MainWindow]
LIMIT_MS = 60_000


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
    tops = [button.y() for button in window.sidebar.entries]
    apart = [below - above for above, below in pairwise(tops)]
    begun = [titles[at + 1] for at, gap in enumerate(apart) if gap > min(apart)]
    assert begun == ["Models", "Cloud"]  # the groups after the first


def test_a_page_is_made_when_it_is_first_opened(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    assert [page.title for page in window.pages.made] == ["Find"]
    core.case_s = 0.05
    window.find_page.do_main_action()
    assert window.find_page.busy
    number = next(at for at, entry in enumerate(PAGES) if entry.name == "bench")
    press(window, f"Ctrl+{number + 1}")  # in the middle of a run, which it must know of
    qtbot.waitUntil(partial(shows, window, "Bench"), timeout=LIMIT_MS)
    assert [page.title for page in window.pages.made] == ["Find", "Bench"]
    assert window.page is window.bench_page
    assert window.bench_page.elsewhere()
    core.case_s = 0.0
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
    assert result.case_panel.answer.isAncestorOf(window.focusWidget())


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
    window.look.choose_colours("dark")
    assert theme.dark
    assert Settings.load(core.paths.settings_file).theme == "dark"
    window.look.choose_colours("system")
    assert Settings.load(core.paths.settings_file).theme == "system"


def test_the_keys_make_text_larger_and_smaller_and_it_is_kept(
    window: MainWindow, theme: Theme, core: RecordedCore
) -> None:
    heading = window.find_page.findChild(Label)
    assert heading is not None
    usual = heading.font().pointSizeF()
    for keys, percent in (("Ctrl++", 110), ("Ctrl+=", 125), ("Ctrl+-", 110), ("Ctrl+0", 100)):
        press(window, keys)
        assert theme.measures.percent == percent
        assert heading.font().pointSizeF() == pytest.approx(usual * percent / 100)
        assert Settings.load(core.paths.settings_file).text_percent == percent
    for _press in range(9):
        press(window, "Ctrl+-")
    assert theme.measures.percent == 80
    theme.choose("dark")  # another style sheet, which must not bring the old fonts back
    assert heading.font().pointSizeF() == pytest.approx(usual * 0.8)


def test_a_start_takes_the_size_of_text_that_was_chosen(qapp: QApplication) -> None:
    usual = qapp.font().pointSizeF()
    theme = Theme(qapp, "light", 150)
    assert qapp.font().pointSizeF() == pytest.approx(usual * 1.5)
    theme.stop()
    theme.deleteLater()
    assert qapp.font().pointSizeF() == pytest.approx(usual)


def test_the_window_comes_back_where_it_was(
    qtbot: QtBot, open_on: Opener, tmp_path: Path, memory: QSettings
) -> None:
    first = open_on(RecordedCore(tmp_path))
    first.resize(777, 666)
    first.close()
    second = MainWindow(first._theme, RecordedCore(tmp_path), memory)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (777, 666)


def test_the_last_state_comes_back(
    qtbot: QtBot, open_on: Opener, tmp_path: Path, memory: QSettings
) -> None:
    first = open_on(RecordedCore(tmp_path))
    page = first.find_page
    left_out = page.candidates.candidates[0].model.path
    page.candidates._include(page.candidates.candidates[0], False)
    halves = page.result._halves
    page.stack.setCurrentWidget(page.result)
    halves.moveSplitter(200, 1)
    above = halves.sizes()[0]
    table = page.candidates.table
    table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    first.open_page(first.pages.index(first.machine_page))
    first.close()
    second = open_on(RecordedCore(tmp_path))
    qtbot.waitUntil(lambda: second.page.title == "Machine", timeout=LIMIT_MS)
    again = second.find_page
    assert again.candidates.left_out == {left_out}
    assert left_out not in {one.model.path for one in again.candidates.included}
    files = [one.model.file_bytes for one in again.candidates.table.shown_rows]
    assert files == sorted(files, reverse=True)
    again.stack.setCurrentWidget(again.result)
    assert again.result._halves.sizes()[0] == above


@pytest.mark.parametrize("damage", ["wrong types", "not a file of settings", "cut"])
def test_a_damaged_memory_is_as_good_as_none(
    open_on: Opener, tmp_path: Path, memory: QSettings, damage: str
) -> None:
    path = Path(memory.fileName())
    first = open_on(RecordedCore(tmp_path))
    columns = first.find_page.candidates.table.memory_key
    first.close()
    if damage == "cut":
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        memory.sync()
    elif damage == "wrong types":
        for key in (
            "window/geometry",
            "splits/find/below",
            "splits/find/halves",
            columns,
            "find/left_out",
        ):
            memory.setValue(key, 7)
        memory.setValue("window/page", "no such page")
        memory.setValue("find/suite", ["a", "b"])
        memory.setValue("bench/threads", "many")
        memory.setValue("suggestions/closed", "perhaps")
    else:
        path.write_bytes(bytes(range(256)) * 9)
        memory.sync()
    window = open_on(RecordedCore(tmp_path))
    for number in range(len(PAGES)):
        window.open_page(number)
    assert window.find_page.task_bar.suite is not None


def test_what_runs_elsewhere_stands_below_every_page(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    window = open_on(RecordedCore(tmp_path, case_s=0.02))
    bar = window.running_bar
    window.find_page.do_main_action()
    assert not bar.isVisible()
    press(window, "Ctrl+9")
    qtbot.waitUntil(bar.isVisible, timeout=LIMIT_MS)
    assert bar.what.text() == "Find: Models are being tried on a suite."
    assert bar.stop_button.accessibleDescription() == bar.what.text()
    bar.show_button.click()
    assert window.page is window.find_page
    assert not bar.isVisible()
    press(window, "Ctrl+9")
    bar.stop_button.click()
    qtbot.waitUntil(lambda: not window.find_page.busy, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=LIMIT_MS)
    assert not bar._timer.isActive()


def test_a_screen_reader_opens_a_page_and_turns_the_offline_switch(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    """It toggles a button that can be checked, which is no click."""
    window.sidebar.entries[8].toggle()
    qtbot.waitUntil(lambda: window.page.title == "Machine", timeout=LIMIT_MS)
    window.sidebar.entries[8].toggle()
    assert window.page.title == "Machine"
    assert window.sidebar.entries[8].isChecked()
    switch = window.page.findChild(QCheckBox, "switch")
    assert switch is not None
    switch.toggle()
    qtbot.waitUntil(lambda: window.offline.reason is not None, timeout=LIMIT_MS)


def test_work_on_model_files_is_told_elsewhere_and_asked_about(
    qtbot: QtBot, window: MainWindow, core: RecordedCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    core.quantiser.waits = True
    press(window, "Ctrl+3")
    page = window.models_page
    qtbot.waitUntil(lambda: not page.gathering.listing.running, timeout=LIMIT_MS)
    page.details.buttons.smaller_wanted.emit("/models/x.gguf", "Q4_K_M")
    press(window, "Ctrl+9")
    bar = window.running_bar
    qtbot.waitUntil(bar.isVisible, timeout=LIMIT_MS)
    assert bar.what.text() == "Models: Model files are being worked on."
    assert not bar.bar.isVisible()
    asked: list[tuple[str, str]] = []

    def stay(_parent: object, stakes: list[tuple[str, str]], *, runs: bool) -> bool:
        asked.extend(stakes)
        return not runs

    monkeypatch.setattr("leastwise.desktop.window.may_close", stay)
    window.close()
    assert window.isVisible()
    assert asked[0][0] == "Model files are being worked on."
    bar.stop_button.click()
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=LIMIT_MS)


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
