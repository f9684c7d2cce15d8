"""The Settings page: every declared setting, searched, changed, refused and reset."""

from __future__ import annotations

import gc
import itertools
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.settings.controls import AmountControl, FoldersControl, WholeControl
from leastwise.desktop.pages.settings.page import SettingsPage
from leastwise.desktop.pages.settings.setting_row import SettingRow
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.window import SWITCH_S, MainWindow
from leastwise.domain.data_places import DataKind
from leastwise.settings import DECLARATIONS, Settings
from tests.desktop.conftest import LIMIT_MS
from tests.desktop.recorded_core import RecordedCore


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, core: RecordedCore, memory: QSettings
) -> Iterator[SettingsPage]:
    """The page alone, which is not opened yet."""
    page = SettingsPage(theme, core, Jobs(str(core.paths.log_file)), memory)
    page.resize(820, 640)
    page.show()
    yield page
    page.leave()
    page._jobs.stop(10)
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def opened(qtbot: QtBot, page: SettingsPage) -> SettingsPage:
    page.arrive()
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


def test_every_declared_setting_has_its_control_and_words(qtbot: QtBot, page: SettingsPage) -> None:
    opened(qtbot, page)
    for setting in DECLARATIONS:
        one = row(page, setting.name)
        focus = one.control.focusProxy()
        assert focus is not None, setting.name
        assert focus.accessibleName(), setting.name
        assert focus.accessibleDescription().endswith("."), setting.name
        assert not one.state.is_changed
        assert not one.reset.isEnabled()
    assert not page.settings.reset_button.isEnabled()


def test_search_finds_by_name_title_and_description(qtbot: QtBot, page: SettingsPage) -> None:
    opened(qtbot, page)
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
    qtbot: QtBot, page: SettingsPage, core: RecordedCore
) -> None:
    opened(qtbot, page)
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


def test_what_is_taken_up_is_seen_everywhere(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(window.page, SettingsPage), timeout=LIMIT_MS)
    page = window.settings_page
    qtbot.waitUntil(lambda: len(page.settings.list.rows) == len(DECLARATIONS), timeout=LIMIT_MS)
    settle(qtbot, page)
    page.settings.put("theme", "dark")
    settle(qtbot, page)
    marked = [action.data() for _, action in window.sidebar.colour_choices if action.isChecked()]
    assert marked == ["dark"]
    assert window._theme.dark
    page.settings.put("offline", "on")
    settle(qtbot, page)
    assert core.network.offline is not None
    assert window.sidebar.offline.text() == "Offline"


def test_what_cannot_be_is_said_at_its_place_and_not_kept(
    qtbot: QtBot, page: SettingsPage, core: RecordedCore
) -> None:
    opened(qtbot, page)
    one = row(page, "price_per_kwh")
    assert isinstance(one.control, AmountControl)
    one.control.field.setText("dear")
    one.control.field.editingFinished.emit()
    settle(qtbot, page)
    assert "Price of a kilowatt hour cannot be dear" in one.fault.text()
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
    qtbot: QtBot, page: SettingsPage, core: RecordedCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEASTWISE_THREADS", "3")
    core.settings = core.settings.with_value("threads", "3")
    opened(qtbot, page)
    one = row(page, "threads")
    assert not one.control.isEnabled()
    assert "LEASTWISE_THREADS" in one.note.text()
    assert one.state.value == 3
    assert not one.reset.isEnabled()


def test_folders_are_added_and_removed(
    qtbot: QtBot, page: SettingsPage, core: RecordedCore
) -> None:
    opened(qtbot, page)
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
    page: SettingsPage,
    core: RecordedCore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    Settings(threads=2, sequences=5, store_folder="/elsewhere").save(core.paths.settings_file)
    opened(qtbot, page)
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


def test_a_file_that_cannot_be_read_is_told(
    qtbot: QtBot, page: SettingsPage, core: RecordedCore
) -> None:
    core.paths.settings_file.write_text("theme = ", encoding="utf-8")
    page.arrive()
    qtbot.waitUntil(lambda: not page.settings.error.isHidden(), timeout=LIMIT_MS)
    assert "settings.toml" in page.settings.error.text


def on_tab(qtbot: QtBot, page: SettingsPage, number: int) -> SettingsPage:
    opened(qtbot, page)
    page.tabs.setCurrentIndex(number)
    qtbot.waitUntil(lambda: not (page.data.busy if number == 1 else page.log.busy))
    return page


def choose(page: SettingsPage, kind: DataKind) -> None:
    rows = page.data.table.shown_rows
    page.data.table.selectRow(next(n for n, one in enumerate(rows) if one.kind is kind))


def log_lines(core: RecordedCore, count: int, *, more: str = "") -> Path:
    path = core.paths.log_file
    path.parent.mkdir(parents=True, exist_ok=True)
    head = "2026-11-26 20:00:00,123 77"
    lines = [f"{head} INFO leastwise.x: line {n}\n" for n in range(count)]
    path.write_text("".join(lines) + more, encoding="utf-8")
    return path


def test_the_data_is_told_with_its_size_and_place(
    qtbot: QtBot, page: SettingsPage, core: RecordedCore
) -> None:
    log_lines(core, 3)
    on_tab(qtbot, page, 1)
    assert [one.kind for one in page.data.table.shown_rows] == list(DataKind)
    assert "free on the disk" in page.data.sums.text()
    choose(page, DataKind.LOG)
    page.data.copy_button.click()
    assert QGuiApplication.clipboard().text() == str(core.paths.log_file)
    choose(page, DataKind.SUITES)
    assert not page.data.clean_button.isEnabled()
    choose(page, DataKind.HISTORY)
    assert not page.data.days.isHidden()
    choose(page, DataKind.MODELS)
    assert not page.data.move_button.isHidden()
    assert page.data.days.isHidden()


def test_cleaning_says_what_goes_before_it_goes(
    qtbot: QtBot, page: SettingsPage, core: RecordedCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = log_lines(core, 3)
    older = log.with_name("leastwise.log.1")
    older.write_text("x" * 9000, encoding="utf-8")
    on_tab(qtbot, page, 1)
    choose(page, DataKind.LOG)
    asked: list[str] = []
    wanted = "Leave it"

    def answer(box: QMessageBox) -> int:
        asked.append(box.informativeText())
        next(each for each in box.buttons() if each.text() == wanted).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    page.data.clean_button.click()
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=LIMIT_MS)
    assert "1 older part of the logs" in asked[0]
    assert older.exists()
    wanted = "Clean"
    page.data.clean_button.click()
    qtbot.waitUntil(lambda: not older.exists() and not page.data.busy, timeout=LIMIT_MS)
    assert "became free" in page.data.done.text()
    assert log.exists()
    page.data.clean_button.click()
    qtbot.waitUntil(lambda: "nothing to clean" in page.data.done.text(), timeout=LIMIT_MS)


def test_the_log_is_sifted_followed_and_copied(
    qtbot: QtBot, page: SettingsPage, core: RecordedCore
) -> None:
    head = "2026-11-26 20:00:00,123 77"
    log = log_lines(core, 500, more=f"{head} ERROR leastwise.x: a job failed\n")
    on_tab(qtbot, page, 2)
    view = page.log
    qtbot.waitUntil(lambda: view.model.rowCount() == 501, timeout=LIMIT_MS)
    bar = view.list.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    with log.open("a", encoding="utf-8") as file:
        file.write(f"{head} WARNING leastwise.x: later\n")
    qtbot.waitUntil(lambda: view.model.rowCount() == 502, timeout=LIMIT_MS)
    assert bar.value() == bar.maximum()
    view.level.setCurrentIndex(2)
    qtbot.waitUntil(lambda: view.model.rowCount() == 1, timeout=LIMIT_MS)
    view.list.selectRow(0)
    assert view.detail.toPlainText().endswith("a job failed")
    view.copy_button.click()
    copied = f"{head} ERROR leastwise.x: a job failed"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == copied, timeout=LIMIT_MS)
    view.level.setCurrentIndex(0)
    view.search.setText("LINE 499")
    qtbot.waitUntil(lambda: view.model.rowCount() == 1, timeout=LIMIT_MS)


def test_a_report_is_shown_before_it_is_copied(
    qtbot: QtBot, page: SettingsPage, core: RecordedCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOME_API_KEY", "canary-of-the-environment")
    log_lines(core, 2, more="ValueError: hf_CANARYcanary01234567 canary-of-the-environment\n")
    QGuiApplication.clipboard().setText("before")
    on_tab(qtbot, page, 2)
    page.log.report_button.click()
    qtbot.waitUntil(lambda: page.log.dialog is not None, timeout=LIMIT_MS)
    dialog = page.log.dialog
    assert dialog is not None
    assert QGuiApplication.clipboard().text() == "before"
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "canary" not in copied.casefold()
    assert "line 1" in copied
    assert "llama-cpp-python" in copied
    dialog.close_button.click()


def test_a_crash_is_told_once_and_its_report_deleted(
    qtbot: QtBot, open_on: Callable[[CoreCalls], MainWindow], core: RecordedCore
) -> None:
    report = core.paths.crashes / "20261126-200000-77.new"
    report.parent.mkdir(parents=True)
    report.write_text("Leastwise\nFatal Python error: Segmentation fault\n", encoding="utf-8")
    window = open_on(core)
    card = window.find_page.error
    qtbot.waitUntil(lambda: not card.isHidden(), timeout=LIMIT_MS)
    assert "ended unexpectedly" in card.text
    card._action.click()
    dialog = window.crash_notice.dialog
    assert dialog is not None
    assert "Segmentation fault" in dialog.text.toPlainText()
    delete = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Delete")
    delete.click()
    assert list(core.paths.crashes.iterdir()) == []
    assert core.upkeep.crashes.gather() == ()


@pytest.mark.campaign
def test_a_log_of_a_million_lines_never_holds_the_window(
    qtbot: QtBot,
    page: SettingsPage,
    core: RecordedCore,
    record_property: Callable[[str, object], None],
) -> None:
    """Opened, searched and scrolled through; the longest turn of the event loop is noted."""
    count = 1_000_000
    log_lines(core, count)
    before_s = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_S)  # as the window has it, which also collects apart
    gc.disable()
    turns = [(time.perf_counter(), time.thread_time())]
    ticker = QTimer(page, interval=0)
    ticker.timeout.connect(lambda: turns.append((time.perf_counter(), time.thread_time())))
    begun, cpu = time.perf_counter(), time.process_time()
    page.tabs.setCurrentIndex(2)
    ticker.start()
    qtbot.waitUntil(lambda: page.log.model.rowCount() == count, timeout=LIMIT_MS)
    record_property("opened_s", round(time.perf_counter() - begun, 2))
    record_property("opened_processor_s", round(time.process_time() - cpu, 2))
    begun, cpu = time.perf_counter(), time.process_time()
    page.log.search.setText("line 999999")
    qtbot.waitUntil(lambda: page.log.model.rowCount() == 1, timeout=LIMIT_MS)
    record_property("searched_s", round(time.perf_counter() - begun, 2))
    record_property("searched_processor_s", round(time.process_time() - cpu, 2))
    page.log.search.clear()
    qtbot.waitUntil(lambda: page.log.model.rowCount() == count, timeout=LIMIT_MS)
    for share in range(20):
        bar = page.log.list.verticalScrollBar()
        bar.setValue(bar.maximum() * share // 20)
        qtbot.wait(20)
    gc.enable()
    sys.setswitchinterval(before_s)
    pairs = list(itertools.pairwise(turns))
    for at, name in enumerate(("longest_turn_ms", "longest_turn_processor_ms")):
        longest_s = max(later[at] - before[at] for before, later in pairs)
        record_property(name, round(longest_s * 1000, 1))
    assert page.log.model.line(count - 1).text.endswith("line 999999")
