"""The downloads below every page, on states that a test sets."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.downloads.desk import DownloadDesk
from leastwise.desktop.downloads.download_words import left_words, rate_words, share_words
from leastwise.desktop.downloads.ledger import Ledger
from leastwise.desktop.downloads.limit_choice import LimitChoice
from leastwise.desktop.downloads.row import DownloadRow
from leastwise.desktop.downloads.tray import DownloadsTray
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.window import MainWindow
from leastwise.domain.downloads import (
    DownloadChanged,
    DownloadPhase,
    DownloadRemoved,
    DownloadsReordered,
)
from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say
from leastwise.settings import Settings
from tests.desktop.recorded_core import ARABIC_NAME, HTML_NAME, LONG_NAME, RecordedCore
from tests.desktop.recorded_downloads import GB, RecordedDownloads, fetching, standing, stopped
from tests.desktop.test_window import press

LIMIT_MS = 60_000
FIRST, SECOND = "acme/A-GGUF:Q4_K_M", "acme/B-GGUF:Q8_0"


@pytest.fixture
def downloads(core: RecordedCore) -> RecordedDownloads:
    """The downloads of the core that the window stands on."""
    return core.downloads


def shown(qtbot: QtBot, window: MainWindow, rows: int = 1) -> DownloadsTray:
    """The tray, opened, once it shows that many."""
    qtbot.waitUntil(window.tray.isVisible, timeout=LIMIT_MS)
    window.tray.expand()
    qtbot.waitUntil(lambda: len(window.tray.rows) == rows, timeout=LIMIT_MS)
    return window.tray


def symbol_of(tray: DownloadsTray) -> Symbol:
    """What stands before the line."""
    return tray.mark.symbol


def is_open(tray: DownloadsTray) -> bool:
    """Whether each download is shown."""
    return tray.expanded


def row_of(tray: DownloadsTray, name: str) -> DownloadRow:
    """The row of a download."""
    return tray.rows[name]


def deed(qtbot: QtBot, downloads: RecordedDownloads, *wanted: str) -> None:
    """Wait until the core was asked for this."""
    qtbot.waitUntil(lambda: wanted in downloads.deeds, timeout=LIMIT_MS)


def answer(button: str, said: list[str]) -> None:
    """Press a button of the question that is about to be asked."""

    def press_it() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press_it)
            return
        said.append(f"{box.text()} {box.informativeText()}")
        next(one for one in box.buttons() if one.text() == button).click()

    QTimer.singleShot(50, press_it)


def test_without_downloads_there_is_no_strip_and_none_begins(
    window: MainWindow, downloads: RecordedDownloads, qtbot: QtBot
) -> None:
    deed(qtbot, downloads, "start")
    assert window.tray.isHidden()
    assert downloads.deeds == [("start",)]


def test_one_line_tells_of_all_of_them_on_every_page(
    qtbot: QtBot, window: MainWindow, downloads: RecordedDownloads
) -> None:
    downloads.show(
        fetching(FIRST, 5 * GB, 20 * GB, 30e6, 500.0), fetching(SECOND, 0, 1 * GB, 4.1e6, 240.0)
    )
    qtbot.waitUntil(window.tray.isVisible, timeout=LIMIT_MS)
    assert window.tray.line.text() == "2 downloads, 34.1 MB/s, 8 min left"
    assert window.tray.bar.value() == 238
    assert symbol_of(window.tray) is Symbol.RUNNING
    for number in range(len(window.sidebar.entries)):
        window.open_page(number)
        assert window.tray.isVisible()
    assert window.sidebar.offline.text() == "Downloading"
    downloads.show(standing(FIRST, DownloadPhase.PAUSED, GB), stopped(SECOND))
    qtbot.waitUntil(
        lambda: window.tray.line.text() == "2 downloads, 1 paused, 1 stopped", timeout=LIMIT_MS
    )
    assert symbol_of(window.tray) is Symbol.FAILED
    assert window.sidebar.offline.text() == "Nothing goes out"


def test_what_was_under_way_before_the_window_is_there(
    qtbot: QtBot, open_on: Callable[..., MainWindow], core: RecordedCore
) -> None:
    core.downloads.listed = [standing(FIRST, DownloadPhase.PAUSED, GB)]
    window = open_on(core)
    qtbot.waitUntil(window.tray.isVisible, timeout=LIMIT_MS)
    assert window.tray.line.text() == "1 download, paused"


def test_a_row_has_every_figure_and_they_stay_in_their_places(
    qtbot: QtBot, window: MainWindow, downloads: RecordedDownloads
) -> None:
    downloads.show(fetching(FIRST, 1_230_000_000, 4_920_000_000, 34.1e6, 108.0))
    row = row_of(shown(qtbot, window), FIRST)
    assert row.name.text() == FIRST
    assert row.figures.text() == "1.23 GB of 4.92 GB, 25 %"
    assert (row.rate.text(), row.left.text()) == ("34.1 MB/s", "2 min left")
    qtbot.waitUntil(lambda: row.pause.x() > row.bar.x() > 0, timeout=LIMIT_MS)
    places = [part.geometry() for part in (row.figures, row.rate, row.left, row.pause)]
    downloads.show(fetching(FIRST, 1_500_000_000, 4_920_000_000, 900e3, 3900.0))
    qtbot.waitUntil(lambda: row.left.text() == "1 h 10 min left", timeout=LIMIT_MS)
    assert row.rate.text() == "900 kB/s"
    assert places == [part.geometry() for part in (row.figures, row.rate, row.left, row.pause)]


def test_pausing_going_on_and_trying_again(
    qtbot: QtBot, window: MainWindow, downloads: RecordedDownloads
) -> None:
    downloads.show(fetching(FIRST), stopped(SECOND))
    tray = shown(qtbot, window, 2)
    row, failed = row_of(tray, FIRST), row_of(tray, SECOND)
    assert failed.left.text() == "stopped"
    assert "4.00 GB are needed" in failed.notice.text()
    assert failed.pause.isHidden()
    row.pause.click()
    deed(qtbot, downloads, "pause", FIRST)
    qtbot.waitUntil(lambda: row.pause.text() == "Resume", timeout=LIMIT_MS)
    assert row.left.text() == "paused"
    row.pause.click()
    deed(qtbot, downloads, "resume", FIRST)
    failed.again.click()
    deed(qtbot, downloads, "resume", SECOND)
    qtbot.waitUntil(failed.again.isHidden, timeout=LIMIT_MS)
    assert failed.notice.isHidden()


def test_the_order_is_changed_and_whole_ones_take_no_part(
    qtbot: QtBot, window: MainWindow, downloads: RecordedDownloads
) -> None:
    whole = standing("acme/C-GGUF:F16", DownloadPhase.FINISHED, 2 * GB)
    downloads.show(fetching(FIRST), standing(SECOND, DownloadPhase.WAITING), whole)
    tray = shown(qtbot, window, 3)
    assert not row_of(tray, FIRST).earlier.isEnabled()
    assert not row_of(tray, SECOND).later.isEnabled()
    row_of(tray, SECOND).earlier.click()
    deed(qtbot, downloads, "reorder", SECOND, FIRST)
    qtbot.waitUntil(lambda: next(iter(tray.rows)) == SECOND, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: row_of(tray, FIRST).y() > row_of(tray, SECOND).y(), timeout=LIMIT_MS)
    assert not row_of(tray, SECOND).earlier.isEnabled()


def test_cancelling_asks_only_where_something_is_lost(
    qtbot: QtBot, window: MainWindow, downloads: RecordedDownloads
) -> None:
    downloads.show(fetching(FIRST, 0), fetching(SECOND, 3 * GB))
    tray = shown(qtbot, window, 2)
    row_of(tray, FIRST).cancel.click()
    deed(qtbot, downloads, "cancel", FIRST)
    qtbot.waitUntil(lambda: list(tray.rows) == [SECOND], timeout=LIMIT_MS)
    said: list[str] = []
    answer("Keep it", said)
    row_of(tray, SECOND).cancel.click()
    assert said == [
        (
            f"Cancel the download of {SECOND}? The 3.00 GB that were fetched are deleted. Paused, "
            "they would be kept."
        )
    ]
    assert ("cancel", SECOND) not in downloads.deeds
    answer("Cancel and delete", said)
    row_of(tray, SECOND).cancel.click()
    deed(qtbot, downloads, "cancel", SECOND)
    qtbot.waitUntil(tray.isHidden, timeout=LIMIT_MS)


def test_a_model_that_is_whole_is_looked_at_and_cleared(
    qtbot: QtBot, window: MainWindow, downloads: RecordedDownloads
) -> None:
    downloads.show(fetching(FIRST))
    downloads.show(standing(FIRST, DownloadPhase.FINISHED, 2 * GB))
    tray = shown(qtbot, window)
    row = row_of(tray, FIRST)
    assert tray.line.text() == "1 model came and is on this computer"
    assert row.left.text() == "on this computer"
    assert row.cancel.isHidden()
    row.look.click()
    assert window.page is window.models_page
    assert window.models_page.look_up.reference == "/store/0123/model.gguf"
    qtbot.waitUntil(lambda: not window.models_page.hub.looking.running, timeout=LIMIT_MS)
    row.clear.click()
    qtbot.waitUntil(tray.isHidden, timeout=LIMIT_MS)
    assert all(one[0] != "cancel" for one in downloads.deeds)


def test_the_keyboard_alone_does_it_all(
    qtbot: QtBot, window: MainWindow, downloads: RecordedDownloads
) -> None:
    downloads.show(fetching(FIRST), standing(SECOND, DownloadPhase.WAITING))
    tray = window.tray
    qtbot.waitUntil(tray.isVisible, timeout=LIMIT_MS)
    press(window, "Ctrl+J")
    assert is_open(tray)
    qtbot.waitUntil(lambda: len(tray.rows) == 2, timeout=LIMIT_MS)
    first, second = row_of(tray, FIRST), row_of(tray, SECOND)
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    deed(qtbot, downloads, "pause", FIRST)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    deed(qtbot, downloads, "reorder", SECOND, FIRST)
    qtbot.waitUntil(lambda: next(iter(tray.rows)) == SECOND, timeout=LIMIT_MS)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Delete)
    deed(qtbot, downloads, "cancel", SECOND)
    qtbot.waitUntil(first.hasFocus, timeout=LIMIT_MS)
    reached = set()
    for _ in range(12):
        window.focusNextChild()
        reached.add(window.focusWidget())
    assert {first.pause, first.cancel} <= reached
    first.setFocus()
    press(window, "Esc")
    assert not is_open(tray)
    assert tray.toggle.hasFocus()


def test_everything_has_a_name_to_be_read_aloud(
    qtbot: QtBot, window: MainWindow, downloads: RecordedDownloads
) -> None:
    downloads.show(fetching(FIRST, GB, 2 * GB), stopped(SECOND))
    tray = shown(qtbot, window, 2)
    row = row_of(tray, FIRST)
    assert row.accessibleName() == f"{FIRST}: downloading"
    assert row.accessibleDescription() == "1.00 GB of 2.00 GB, 50 %, 34.1 MB/s, 8 min left"
    assert row.pause.accessibleName() == f"Pause: {FIRST}"
    assert row.bar.accessibleName() == f"Progress of {FIRST}"
    assert "are needed" in row_of(tray, SECOND).accessibleDescription()
    assert tray.toggle.accessibleDescription() == tray.line.text()


@pytest.mark.parametrize("name", [HTML_NAME, LONG_NAME, ARABIC_NAME, "x" * 300_000])
def test_any_name_stays_plain_and_within_the_window(
    qtbot: QtBot, window: MainWindow, downloads: RecordedDownloads, name: str
) -> None:
    width = window.width()
    downloads.show(replace(stopped(name), reference=name))
    row = row_of(shown(qtbot, window), name)
    assert len(row.name.text()) < 80
    assert row.name.textFormat() is Qt.TextFormat.PlainText
    assert row.notice.textFormat() is Qt.TextFormat.PlainText
    assert "<b>" not in row.name.toolTip()
    assert window.width() == width
    assert row.width() <= window.tray.list.viewport().width()


def test_adding_tells_what_is_asked_and_what_went_wrong(
    qtbot: QtBot, window: MainWindow, downloads: RecordedDownloads
) -> None:
    downloads.add_failure = EnvironmentFault(say("net.offline_setting"))
    window.downloads.add(FIRST)
    assert window.tray.isVisible()
    assert window.tray.line.text() == f"Asking the Hub for the files of {FIRST}"
    qtbot.waitUntil(window.tray.error.isVisible, timeout=LIMIT_MS)
    assert not window.downloads.asked
    window.tray.error.hide()
    assert window.tray.isHidden()
    downloads.add_failure, downloads.add_waits = None, True
    window.downloads.add(FIRST)
    window.downloads.add(FIRST)
    window.tray.stop_asking.click()
    qtbot.waitUntil(window.tray.isHidden, timeout=LIMIT_MS)
    assert downloads.deeds.count(("add", FIRST)) == 2
    downloads.add_waits = False
    window.downloads.add(FIRST)
    qtbot.waitUntil(lambda: window.tray.line.text().startswith("1 download"), timeout=LIMIT_MS)


def test_closing_asks_and_says_that_they_go_on(
    qtbot: QtBot, window: MainWindow, downloads: RecordedDownloads
) -> None:
    downloads.show(fetching(FIRST))
    qtbot.waitUntil(window.tray.isVisible, timeout=LIMIT_MS)
    said: list[str] = []
    answer("Keep running", said)
    window.close()
    assert said == [
        (
            "1 model is being downloaded. What was fetched is kept. The rest follows when "
            "Leastwise is opened again."
        )
    ]
    assert window.isVisible()
    answer("Stop and close", said)
    window.close()
    assert not window.isVisible()
    assert downloads.listeners == []
    assert all(one[0] != "cancel" for one in downloads.deeds)


def test_a_storm_of_news_repaints_ten_times_a_second_at_most(qtbot: QtBot) -> None:
    home = QObject()
    bridge, downloads = Bridge(home), RecordedDownloads()
    desk = DownloadDesk(lambda: downloads, Jobs("log", home), bridge, home)
    desk.start()
    qtbot.waitUntil(lambda: bool(downloads.listeners), timeout=LIMIT_MS)
    repaints: list[int] = []
    desk.changed.connect(lambda: repaints.append(desk.ledger.states[0].done_bytes))

    def storm() -> None:
        for number in range(3000):
            downloads.tell(DownloadChanged(fetching(FIRST, number)))

    threads = [threading.Thread(target=storm) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: bool(repaints) and repaints[-1] == 2999, timeout=LIMIT_MS)
    assert len(repaints) < 300
    desk.stop()


def test_the_last_command_holds(qtbot: QtBot) -> None:
    home = QObject()
    bridge, downloads = Bridge(home), RecordedDownloads([fetching(FIRST)])
    desk = DownloadDesk(lambda: downloads, Jobs("log", home), bridge, home)
    for _ in range(20):
        desk.pause(FIRST)
        desk.resume(FIRST)
    qtbot.waitUntil(lambda: len(downloads.deeds) == 40, timeout=LIMIT_MS)
    assert downloads.deeds == [("pause", FIRST), ("resume", FIRST)] * 20


def test_a_list_never_overrules_what_was_told_of_it_since() -> None:
    ledger = Ledger()
    ledger.apply(DownloadChanged(standing(FIRST, DownloadPhase.FINISHED)))
    ledger.apply(DownloadRemoved(SECOND))
    third = fetching("acme/C-GGUF:F16")
    ledger.take_list([third, fetching(SECOND), fetching(FIRST)])
    assert [state.download_id for state in ledger.states] == [third.download_id, FIRST]
    assert ledger.states[1].phase is DownloadPhase.FINISHED
    ledger.apply(DownloadsReordered((FIRST, "gone")))
    assert [state.download_id for state in ledger.states] == [FIRST, third.download_id]


@pytest.mark.parametrize(
    ("left_s", "words"),
    [
        (None, "-"),
        (3.0, "a few seconds left"),
        (31.0, "40 s left"),
        (61.0, "2 min left"),
        (3600.0, "60 min left"),
        (3601.0, "1 h 10 min left"),
        (23 * 3600.0, "23 h 0 min left"),
        (1e9, "more than a day left"),
    ],
)
def test_the_time_left_comes_in_coarse_steps(left_s: float | None, words: str) -> None:
    assert left_words(left_s) == words


def test_figures_that_are_not_known_are_a_dash() -> None:
    assert rate_words(None) == "-"
    assert share_words(0, 0) == "-"
    assert share_words(999, 1000) == "0.999 kB of 1.00 kB, 99 %"


def test_a_limit_is_set_by_keyboard_kept_and_felt_again_at_the_next_start(
    qtbot: QtBot, window: MainWindow, downloads: RecordedDownloads, core: RecordedCore
) -> None:
    downloads.show(fetching(FIRST))
    qtbot.waitUntil(window.tray.isVisible, timeout=LIMIT_MS)
    limit = window.tray.limit
    assert not limit.isVisible()
    window.tray.expand()
    assert limit.isVisible()
    assert not window.tray.bar.isVisible()
    assert limit.accessibleName() == "Limit for all downloads together"
    limit.setFocus()
    for _ in range(4):
        QTest.keyClick(limit, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: ("limit", "1000000.0") in downloads.deeds, timeout=LIMIT_MS)
    assert limit.currentText() == "At most 1.00 MB/s"
    kept = Settings.load(core.paths.settings_file)
    assert kept.download_bytes_per_s == 1e6
    QTest.keyClick(limit, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: ("limit", "None") in downloads.deeds, timeout=LIMIT_MS)
    assert Settings.load(core.paths.settings_file).download_bytes_per_s is None


def test_a_limit_of_the_users_own_is_offered_too() -> None:
    choice = LimitChoice(1234)
    assert choice.currentText() == "At most 1.23 MB/s"
    assert choice.currentData() == 1234
    choice.deleteLater()
