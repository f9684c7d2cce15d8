"""What keeps the window quick, held without a clock: what is loaded when, and what never ticks."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimerEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from leastwise.__main__ import start
from leastwise.desktop.caret import CaretRest
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.page_table import PAGES
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.file_watch import FileWatch
from leastwise.desktop.widgets.paged_model import PagedModel
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.window import MainWindow
from tests.desktop.recorded_core import RecordedCore

LIMIT_MS = 60_000
LONGER_THAN_ANY_TIMER_MS = 1500
TRIES = 5
NOT_OURS = {  # the caret, and the test's own waiting
    ("QWidgetLineControl", "QLineEdit"),
    ("QTimer", "QEventLoop"),
    ("QTimer", "NoneType"),
}
NOT_AT_FIRST = (
    "anthropic",
    "asyncio",
    "email.message",
    "gguf",
    "httpx",
    "importlib.metadata",
    "jinja2",
    "jsonschema",
    "keyring",
    "llama_cpp",
    "numpy",
    "openai",
    "psutil",
    "pygal",
    "pyqtgraph",
    "qtawesome",
    "scipy",
    "sqlite3",
    "sqlite_utils",
    "yaml",
    "leastwise.bench",
    "leastwise.decision",
    "leastwise.desktop.cloud.consent_dialog",
    "leastwise.desktop.help.help_window",
    "leastwise.desktop.results.result_view",
    "leastwise.domain.bench_results",
    "leastwise.domain.playground",
    "leastwise.engine",
    "leastwise.hub",
    "leastwise.statistics",
    "leastwise.store.history",
)
NOT_UNTIL_READY = (
    "gguf",
    "numpy",
    "scipy",
    "sqlite_utils",
    "leastwise.domain.bench_results",
    "leastwise.domain.cloud",
    "leastwise.domain.machine_speed",
    "leastwise.domain.rehearsals",
    "leastwise.domain.tasks",
)
READY = f"""
import sys
from pathlib import Path
from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.hub.model_files import read_model_file
from leastwise.paths import Paths
from leastwise.settings import Settings

with Core(Paths(Path(sys.argv[1])), Settings()) as core:
    memory = core._access.memory()
    read = [read_model_file(path, memory, Cancellation()) for path in core.model_paths(None)]
    assert read and core.load_suite(None).cases
print("LOADED", [name for name in {NOT_UNTIL_READY!r} if name in sys.modules])
"""
FIRST_PAINT = f"""
import os, sys, tempfile
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from leastwise.desktop.application import open_window
from leastwise.desktop.page_table import PAGES
from leastwise.desktop.pictures import result_steps
from leastwise.desktop.window import MainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QApplication.instance().removeEventFilter(self)
            heavy = [name for name in {NOT_AT_FIRST!r} if name in sys.modules]
            pages = [one.name for one in PAGES[1:] if f"leastwise.desktop.pages.{{one.name}}.page"
                     in sys.modules]
            print("LOADED", heavy, pages, flush=True)
            list(result_steps())
            drawing = [name for name in ("numpy", "pyqtgraph") if name in sys.modules]
            shown = "leastwise.desktop.results.result_view" in sys.modules
            print("AHEAD", drawing, shown, flush=True)
            os._exit(0)
        return False

MainWindow.start = lambda self: None  # what it begins is no part of the first paint
watch = Watch()
open_window(before_loop=lambda window: QApplication.instance().installEventFilter(watch))
"""


def test_nothing_heavy_and_no_other_page_is_loaded_at_the_first_paint(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT], capture_output=True, text=True, timeout=60, check=True
    )
    assert "LOADED [] []" in done.stdout
    assert "AHEAD [] True" in done.stdout


def test_nothing_heavy_is_loaded_until_a_run_can_be_asked_for(tmp_path: Path) -> None:
    code = [sys.executable, "-c", READY, str(tmp_path)]
    done = subprocess.run(code, capture_output=True, text=True, timeout=60, check=True)
    assert "LOADED []" in done.stdout  # at the very first start, which makes the history


class Ticks(QObject):
    """Every timer that fires, by whose it is."""

    def __init__(self, not_ours: Collection[tuple[str, str]] = frozenset(NOT_OURS)) -> None:
        super().__init__()
        self._not_ours = not_ours
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note it."""
        kind, owner = watched.metaObject().className(), type(watched.parent()).__name__
        if isinstance(event, QTimerEvent) and (kind, owner) not in self._not_ours:
            self.seen.append(f"{kind} of {owner}")
        return False


def test_a_window_in_which_nothing_happens_runs_no_timer(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
) -> None:
    for number in (*range(len(PAGES)), 0):
        window.go_to(number)
        qtbot.waitUntil(partial(_shows, window, number), timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: not window.jobs._jobs and _all_settled(window), timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: window.loading.has_plots, timeout=LIMIT_MS)
    ticks = Ticks()
    qapp.installEventFilter(ticks)
    for _ in range(TRIES):  # what was opened just now may still have something to end
        ticks.seen.clear()
        qtbot.wait(LONGER_THAN_ANY_TIMER_MS)
        if not ticks.seen:
            break
    qapp.removeEventFilter(ticks)
    assert ticks.seen == []


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_caret_stands_still_after_a_while(
    qtbot: QtBot, qapp: QApplication, kind: type[QWidget]
) -> None:
    home, hints = QWidget(), qapp.styleHints()
    qtbot.addWidget(home)
    before_ms = hints.cursorFlashTime()
    hints.setCursorFlashTime(100)
    field, other = kind(home), QLineEdit(home)
    home.show()
    other.setFocus()
    rest = CaretRest(home, after_ms=300)
    ticks = Ticks(not_ours=())
    qapp.installEventFilter(ticks)
    field.setFocus()
    blinks = {"QWidgetLineControl of QLineEdit", "QWidgetTextControl of QPlainTextEdit"}
    blinks |= {"QPlainTextEditControl of QPlainTextEdit"}
    qtbot.waitUntil(lambda: bool(blinks & set(ticks.seen)), timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: hints.cursorFlashTime() == 0, timeout=LIMIT_MS)
    ticks.seen.clear()
    qtbot.wait(300)
    assert not blinks & set(ticks.seen)
    other.setFocus()
    assert hints.cursorFlashTime() == 100
    rest.stop()
    qapp.removeEventFilter(ticks)
    hints.setCursorFlashTime(before_ms)


def _shows(window: MainWindow, number: int) -> bool:
    return window.pages.is_made(number) and window.page is window.pages.at(number)


def _all_settled(window: MainWindow) -> bool:
    return all(page.settled for page in window.pages.made)


def test_views_that_nobody_asked_for_are_not_made(window: MainWindow) -> None:
    bench, history = window.bench_page.stack, window.history_page.stack
    for views, named in ((bench, ("past", "comparison", "tuning")), (history, ("comparison",))):
        assert [name for name in named if name in views.__dict__] == []
    window.bench_page.controls.past.click()
    assert bench.currentWidget() is bench.past


def test_the_sheet_is_the_windows_and_reaches_what_comes_into_it(
    qapp: QApplication, theme: Theme, window: MainWindow
) -> None:
    assert qapp.styleSheet() == ""  # with one there, making a page took five times as long
    light = window.styleSheet()
    assert "QToolTip" in light
    menu = QMenu(window.find_page)
    assert menu.style().metaObject().className() == "QStyleSheetStyle"
    theme.choose("dark")
    assert window.styleSheet() not in ("", light)
    menu.deleteLater()


def test_a_window_that_is_gone_is_dressed_no_more(theme: Theme, qtbot: QtBot) -> None:
    other = QWidget()
    theme.dress(other)
    assert other.styleSheet()
    other.deleteLater()
    qtbot.waitUntil(partial(_is_gone, other))
    theme.choose("dark")


def _is_gone(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return not isValid(widget)


def test_a_file_that_grows_is_told_of_once_in_a_while(qtbot: QtBot, tmp_path: Path) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    path = tmp_path / "logs" / "network.jsonl"
    watch = FileWatch(path, 20, home)
    told: list[int] = []
    watch.changed.connect(lambda: told.append(path.stat().st_size if path.exists() else 0))
    watch.start()
    path.parent.mkdir()
    qtbot.waitUntil(lambda: bool(told), timeout=LIMIT_MS)
    path.write_text("one", "utf-8")
    qtbot.waitUntil(lambda: told[-1] == 3, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: not watch.timer.isActive(), timeout=LIMIT_MS)
    path.replace(tmp_path / "older")
    path.write_text("other", "utf-8")
    qtbot.waitUntil(lambda: told[-1] == 5, timeout=LIMIT_MS)
    watch.stop()
    qtbot.waitUntil(lambda: not watch.timer.isActive(), timeout=LIMIT_MS)
    known = len(told)
    path.write_text("more than before", "utf-8")
    qtbot.wait(80)
    assert len(told) == known


def test_rows_are_asked_for_one_page_at_a_time(qtbot: QtBot) -> None:
    asked: list[int] = []
    model: PagedModel[str] = PagedModel([Column("word", "Word", lambda row: row)])
    model.more_wanted.connect(lambda: asked.append(len(model.rows)))
    model.show_first([str(number) for number in range(200)], 100_000)
    for _ in range(5):
        model.fetchMore()
    assert asked == [200]
    model.show_next([str(number) for number in range(200, 400)], 100_000)
    model.fetchMore()
    assert asked == [200, 400]
    assert model.rowCount() == 400


Opener = Callable[[CoreCalls], MainWindow]


def test_a_page_asked_for_before_it_is_loaded_is_loaded_in_turns(
    qtbot: QtBot, open_on: Opener, core: RecordedCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_on(core)
    number = next(at for at, entry in enumerate(PAGES) if entry.name == "machine")
    turns: list[str] = []

    def modules(name: str) -> list[str]:
        turns.append(name)
        return ["leastwise.desktop.pages.machine.facts", "leastwise.desktop.pages.machine.page"]

    monkeypatch.setattr("leastwise.desktop.page_stack.page_modules", modules)
    window.go_to(number)
    assert not window.pages.is_made(number)
    qtbot.waitUntil(partial(_shows, window, number), timeout=LIMIT_MS)
    assert turns == ["machine"]


class Knot:
    """Refers to itself, so that only a collection ends it."""

    def __init__(self) -> None:
        self.own = self


def test_no_garbage_is_collected_until_a_run_can_be_asked_for(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not gc.isenabled()
    knot = weakref.ref(Knot())
    more = [Knot() for _ in range(2 * gc.get_threshold()[0])]
    prepares = [True]
    monkeypatch.setattr(type(window.find_page), "preparing", property(lambda _page: prepares[0]))
    window._collecting.collect()
    assert knot() is not None
    prepares.clear()
    prepares.append(False)
    window._collecting.collect()
    assert knot() is None
    del more


def test_the_program_collects_no_garbage_while_it_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []

    def opened(**_named: object) -> int:
        seen.append(gc.isenabled())
        return 0

    monkeypatch.setattr("leastwise.desktop.application.open_window", opened)
    monkeypatch.setattr("leastwise.display.display_available", lambda: True)
    monkeypatch.setattr("leastwise.display.window_fault", lambda: None)
    was = gc.isenabled()
    try:
        assert start([]) == 0
    finally:
        if was:
            gc.enable()
    assert seen == [False]
