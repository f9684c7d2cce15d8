"""What keeps the window quick, held without a clock: what is loaded when, and what never ticks."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QEvent, QObject, QTimerEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.page_table import PAGES
from leastwise.desktop.pieces import load_in_pieces, whole
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
    "gguf",
    "httpx",
    "jinja2",
    "jsonschema",
    "llama_cpp",
    "numpy",
    "openai",
    "pygal",
    "pyqtgraph",
    "qtawesome",
    "scipy",
    "sqlite_utils",
    "yaml",
)
FIRST_PAINT = f"""
import os, sys, tempfile
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from leastwise.desktop.application import open_window
from leastwise.desktop.page_table import PAGES
from leastwise.desktop.window import MainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QApplication.instance().removeEventFilter(self)
            heavy = [name for name in {NOT_AT_FIRST!r} if name in sys.modules]
            pages = [one.name for one in PAGES[1:] if f"leastwise.desktop.pages.{{one.name}}.page"
                     in sys.modules]
            print("LOADED", heavy, pages, flush=True)
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


class Ticks(QObject):
    """Every timer that fires, by whose it is."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note it."""
        kind, owner = watched.metaObject().className(), type(watched.parent()).__name__
        if isinstance(event, QTimerEvent) and (kind, owner) not in NOT_OURS:
            self.seen.append(f"{kind} of {owner}")
        return False


def test_a_window_in_which_nothing_happens_runs_no_timer(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
) -> None:
    for number in (*range(len(PAGES)), 0):
        window.go_to(number)
        qtbot.waitUntil(partial(_shows, window, number), timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: not window.jobs._jobs and not window.pages.filling, timeout=LIMIT_MS)
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


def _shows(window: MainWindow, number: int) -> bool:
    return window.pages.is_made(number) and window.page is window.pages.at(number)


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


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package whose own code imports ten modules, each of which asks it for something."""
    folder = tmp_path / "slowly"
    folder.mkdir()
    parts = [f"from .part{number} import *" for number in range(10)]
    head = "LIMITS = {'most': 10}\ndef limit(name):\n    return LIMITS[name]\n"
    tail = "def more():\n    from . import extra\n    return extra.WORD\nDONE = True\n"
    (folder / "__init__.py").write_text(head + "\n".join(parts) + "\n" + tail, "utf-8")
    (folder / "extra.py").write_text("WORD = 'extra'\n", "utf-8")
    for number in range(10):
        text = f"from . import limit\nvalue{number} = limit('most') + {number}\n"
        (folder / f"part{number}.py").write_text(text, "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield folder
    for name in [name for name in sys.modules if name.partition(".")[0] == "slowly"]:
        del sys.modules[name]


def _slowly() -> ModuleType:
    import slowly  # type: ignore[import-not-found]

    assert isinstance(slowly, ModuleType)
    return slowly


def _loaded() -> int:
    return sum(name.startswith("slowly.") for name in sys.modules)


def test_a_package_is_loaded_one_import_at_a_time(package: Path) -> None:
    steps = load_in_pieces("slowly", 0.0)
    counts = [_loaded() for _ in steps]
    assert counts == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    found = _slowly()
    assert (found.value0, found.value9, found.DONE) == (10, 19, True)
    assert found.more() == "extra"  # what it imports later is not broken off


def test_who_needs_it_meanwhile_gets_it_whole(package: Path) -> None:
    steps = load_in_pieces("slowly", 0.0)
    next(steps)
    assert not hasattr(_slowly(), "DONE")
    whole("slowly")
    assert _slowly().DONE
    assert list(steps) == []
    whole("slowly")
    assert list(load_in_pieces("slowly", 0.0)) == []


def test_a_package_that_fails_to_load_leaves_nothing_half_loaded(package: Path) -> None:
    (package / "part3.py").write_text("raise ValueError('broken')\n", "utf-8")
    steps = load_in_pieces("slowly", 0.0)
    with pytest.raises(ValueError, match="broken"):
        list(steps)
    assert "slowly" not in sys.modules


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
