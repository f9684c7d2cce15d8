"""The Settings page: every declared setting, searched, changed, refused and reset."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from leastwise.desktop.pages.settings.controls import AmountControl, FoldersControl, WholeControl
from leastwise.desktop.pages.settings.page import SettingsPage
from leastwise.desktop.pages.settings.setting_row import SettingRow
from leastwise.desktop.window import MainWindow
from leastwise.settings import DECLARATIONS, Settings
from tests.desktop.conftest import LIMIT_MS
from tests.desktop.recorded_core import RecordedCore


def opened(qtbot: QtBot, window: MainWindow) -> SettingsPage:
    page = window.settings_page
    window.open_page(window.pages.index(page))
    qtbot.waitUntil(lambda: len(page.settings.list.rows) == len(DECLARATIONS), timeout=LIMIT_MS)
    settle(qtbot, page)
    return page


def settle(qtbot: QtBot, page: SettingsPage) -> None:
    qtbot.waitUntil(lambda: page.settings.settled, timeout=LIMIT_MS)


def row(page: SettingsPage, name: str) -> SettingRow:
    return page.settings.list.rows[name]


def shown(page: SettingsPage) -> list[str]:
    return [name for name, each in page.settings.list.rows.items() if not each.isHidden()]


@pytest.fixture(autouse=True)
def _no_other_switch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)


def test_every_declared_setting_has_its_control_and_words(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(qtbot, window)
    for setting in DECLARATIONS:
        one = row(page, setting.name)
        focus = one.control.focusProxy()
        assert focus is not None, setting.name
        assert focus.accessibleName(), setting.name
        assert focus.accessibleDescription().endswith("."), setting.name
        assert not one.state.is_changed
        assert not one.reset.isEnabled()
    assert not page.settings.reset_button.isEnabled()


def test_search_finds_by_name_title_and_description(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(qtbot, window)
    page.settings.search.setText("kilowatt")
    assert shown(page) == ["price_per_kwh"]
    page.settings.search.setText("gpu_layers")
    assert shown(page) == ["gpu_layers"]
    page.settings.search.setText("early chance")
    assert shown(page) == ["error_percent"]
    page.settings.search.setText("nothing is called this")
    assert shown(page) == []
    assert not page.settings.list.nothing.isHidden()
    page.settings.search.clear()
    assert len(shown(page)) == len(DECLARATIONS)


def test_a_change_is_kept_marked_taken_up_and_reset(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    page = opened(qtbot, window)
    one = row(page, "context_tokens")
    control = one.control
    assert isinstance(control, WholeControl)
    control.spin.setFocus()
    control.spin.selectAll()
    QTest.keyClicks(control.spin, "4096")
    QTest.keyClick(control.spin, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert Settings.load(core.paths.settings_file).context_tokens == 4096
    assert core.settings.context_tokens == 4096
    assert "changed" in one.title.text()
    assert page.settings.reset_button.isEnabled()
    one.reset.click()
    settle(qtbot, page)
    assert Settings.load(core.paths.settings_file) == Settings()
    assert control.spin.value() == 2048
    assert "changed" not in one.title.text()


def test_colours_change_at_once_and_the_sidebar_says_so(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(qtbot, window)
    page.settings.put("theme", "dark")
    settle(qtbot, page)
    marked = [action.data() for _, action in window.sidebar.colour_choices if action.isChecked()]
    assert marked == ["dark"]
    assert window._theme.dark


def test_the_offline_switch_turns_everywhere(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    page = opened(qtbot, window)
    page.settings.put("offline", "on")
    settle(qtbot, page)
    assert core.network.offline is not None
    assert window.sidebar.offline.text() == "Offline"


def test_what_cannot_be_is_said_at_its_place_and_not_kept(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    page = opened(qtbot, window)
    one = row(page, "price_per_kwh")
    assert isinstance(one.control, AmountControl)
    one.control.field.setText("dear")
    one.control.field.editingFinished.emit()
    settle(qtbot, page)
    assert "price_per_kwh cannot be dear" in one.fault.text()
    assert not one.fault.isHidden()
    number = row(page, "context_tokens")
    assert isinstance(number.control, WholeControl)
    number.control.spin.selectAll()
    QTest.keyClicks(number.control.spin, "9")
    QTest.keyClick(number.control.spin, Qt.Key.Key_Return)
    assert "a whole number from 64 to 1048576" in number.fault.text()
    assert number.control.spin.value() == 2048
    settle(qtbot, page)
    assert not core.paths.settings_file.exists()


def test_what_the_environment_sets_is_shown_and_locked(
    qtbot: QtBot, window: MainWindow, core: RecordedCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEASTWISE_THREADS", "3")
    core.settings = core.settings.with_value("threads", "3")
    page = opened(qtbot, window)
    one = row(page, "threads")
    assert not one.control.isEnabled()
    assert "LEASTWISE_THREADS" in one.note.text()
    assert one.state.value == 3
    assert not one.reset.isEnabled()


def test_folders_are_added_and_removed(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    page = opened(qtbot, window)
    control = row(page, "models_folders").control
    assert isinstance(control, FoldersControl)
    folders = (Path("/data/a:b"), Path("/data/c"))
    control.chosen.emit(folders)
    settle(qtbot, page)
    assert core.settings.models_folders == folders
    control.list.setCurrentRow(0)
    control.take.click()
    settle(qtbot, page)
    assert Settings.load(core.paths.settings_file).models_folders == folders[1:]


def test_all_are_reset_after_a_question_that_names_them(
    qtbot: QtBot,
    window: MainWindow,
    core: RecordedCore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    Settings(threads=2, sequences=5, store_folder="/elsewhere").save(core.paths.settings_file)
    page = opened(qtbot, window)
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.informativeText())
        next(each for each in box.buttons() if each.text() == "Reset").click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    page.settings.reset_button.click()
    settle(qtbot, page)
    assert asked == ["Threads, Answers at once"]
    assert Settings.load(core.paths.settings_file) == Settings(store_folder="/elsewhere")


def test_ctrl_comma_opens_it(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(window.page, SettingsPage), timeout=LIMIT_MS)
    page = window.page
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: len(page.settings.list.rows) == len(DECLARATIONS), timeout=LIMIT_MS)


def test_a_file_that_cannot_be_read_is_told(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    core.paths.settings_file.write_text("theme = ", encoding="utf-8")
    page = window.settings_page
    window.open_page(window.pages.index(page))
    qtbot.waitUntil(lambda: not page.settings.error.isHidden(), timeout=LIMIT_MS)
    assert "settings.toml" in page.settings.error.text
