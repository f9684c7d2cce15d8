"""The window's thread does long work in small steps: pages in turns, one step at a time, garbage
that is little, and nothing that loads a part of the core."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from leastwise.core import Core
from leastwise.desktop.collecting import MOST, Collecting
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.page_table import PAGES
from leastwise.desktop.pages.playground.page import PlaygroundPage
from leastwise.desktop.pictures import page_steps
from leastwise.desktop.turns import StepQueue, in_turns
from leastwise.desktop.window import MainWindow
from leastwise.made_once import MadeOnce
from tests.desktop.recorded_core import RecordedCore

LIMIT_MS = 60_000
PARTS = {"models": 6, "playground": 6, "suites": 6, "bench": 3, "cloud": 3}  # steps after the frame


def say(said: list[str], *words: str) -> Iterator[None]:
    """Say a word a step."""
    for word in words:
        said.append(word)
        yield


def test_works_are_done_one_after_the_other_and_what_the_user_waits_for_first(
    qtbot: QtBot,
) -> None:
    home, said = QObject(), list[str]()
    queue = StepQueue(home)

    def first() -> Iterator[None]:
        yield from say(said, "a1")
        queue.add(say(said, "wanted", "too"), home, lambda: said.append("there"), first=True)
        yield
        yield from say(said, "a2", "a3")

    queue.add(first(), home, lambda: said.append("a"))
    queue.add(say(said, "b1"), home, lambda: said.append("b"))
    qtbot.waitUntil(lambda: "b" in said, timeout=LIMIT_MS)
    wanted = said.index("wanted")
    assert said[wanted : wanted + 3] == ["wanted", "too", "there"]
    assert [word for word in said if word[0] in "ab"] == ["a1", "a2", "a3", "a", "b1", "b"]
    queue.add(say(said, "again"), home)
    qtbot.waitUntil(lambda: said[-1] == "again", timeout=LIMIT_MS)


def test_a_work_that_fails_or_whose_owner_is_gone_holds_up_no_other(qtbot: QtBot) -> None:
    def fail() -> Iterator[None]:
        steps: dict[str, None] = {}
        yield steps["none"]

    home, gone, said = QObject(), QObject(), list[str]()
    queue = StepQueue(home)
    with capture_exceptions() as caught:
        queue.add(fail(), home)
        queue.add(say(said, "nobody"), gone)
        queue.add(say(said, "b"), home)
        delete(gone)
        qtbot.waitUntil(lambda: "b" in said, timeout=LIMIT_MS)
    assert said == ["b"]
    assert [kind for kind, _error, _trace in caught] == [KeyError]


def test_between_two_steps_the_event_loop_turns(qtbot: QtBot) -> None:
    home, said = QObject(), list[str]()
    in_turns(say(said, "a1", "a2"), home)
    in_turns(say(said, "b1", "b2"), home, lambda: said.append("end"))
    qtbot.waitUntil(lambda: "end" in said, timeout=LIMIT_MS)
    assert said == ["a1", "b1", "a2", "b2", "end"]


def make_half(window: MainWindow, name: str) -> int:
    """Take the first steps of making a page, and give its number."""
    pages, number = window.pages, [entry.name for entry in PAGES].index(name)
    steps, frames = pages.making(number), pages.count()
    while pages.count() == frames:
        next(steps)
    next(steps)
    assert not pages.is_made(number)
    return number


def test_a_page_that_is_half_made_is_finished_when_it_is_asked_for(window: MainWindow) -> None:
    number = make_half(window, "suites")
    assert window.suites_page.editor.table is not None
    window.go_to(number)
    assert window.page is window.suites_page


def test_a_page_that_could_not_be_made_is_made_anew(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from leastwise.desktop.pages.suites import page as suites

    def fail(*_given: object) -> None:
        raise OSError("no more files")

    number = make_half(window, "suites")
    frames = window.pages.count()
    with monkeypatch.context() as broken:
        broken.setattr(suites, "ChecksPanel", fail)
        with pytest.raises(OSError, match="no more files"):
            window.pages.at(number)
    assert window.pages.count() == frames - 1
    window.open_page(number)
    assert window.page is window.suites_page


def test_a_window_that_is_closed_early_leaves_nothing_half_made(window: MainWindow) -> None:
    number = make_half(window, "models")
    assert window.close()
    assert window.pages.is_made(number)


class Watched(RecordedCore):
    """Notes what the window's thread asks for of the parts that are made at their first use."""

    def __getattribute__(self, name: str) -> Any:
        made_once = any(isinstance(vars(kind).get(name), MadeOnce) for kind in Core.__mro__)
        if made_once and threading.current_thread() is threading.main_thread():
            asked = object.__getattribute__(self, "__dict__").setdefault("asked", [])
            asked.append(name)
        return super().__getattribute__(name)


def test_pages_are_made_in_steps_and_ask_for_no_part_of_the_core_on_the_windows_thread(
    qtbot: QtBot, open_on: Callable[[CoreCalls], MainWindow], core: RecordedCore
) -> None:
    watched = Watched(core.home)
    window = open_on(watched)
    pages, shown = window.pages, window.page
    asked: list[str] = watched.__dict__.setdefault("asked", [])
    asked.clear()
    for number, entry in enumerate(PAGES[1:], 1):
        for _module in page_steps([entry.name]):
            pass
        seen = [pages.is_made(number) for _ in pages.making(number)]
        assert seen.index(True) == 2 + PARTS.get(entry.name, 0), entry.name
        assert window.page is shown  # and has the keys until the other is whole
        window.go_to(number)
        shown = window.page
        assert shown is pages.at(number)
    playground = pages.named("playground")
    assert isinstance(playground, PlaygroundPage)
    note = playground.play.note  # what lies in memory together is asked last
    qtbot.waitUntil(lambda: bool(note.text()) and not window.jobs._jobs, timeout=LIMIT_MS)
    assert set(asked) <= {"network"}  # made for the offline switch as the window opens


@pytest.fixture
def collecting() -> Iterator[Collecting]:
    """It collects only when a test says so."""
    home = QObject()
    collecting = Collecting(home, lambda: False)
    collecting.start()
    collecting._timer.blockSignals(True)
    yield collecting
    collecting.stop()
    assert gc.isenabled()


class Knot:
    """Refers to itself, so that only a collection ends it."""

    ended = 0

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Knot.ended += 1


def test_garbage_is_collected_and_many_that_live_are_set_apart_unseen(
    collecting: Collecting,
) -> None:
    runs: list[int] = []
    watch = lambda phase, info: runs.append(info["generation"])  # noqa: E731
    Knot.ended = 0
    knots = [Knot() for _ in range(1000)]
    del knots
    gc.callbacks.append(watch)
    try:
        collecting.collect()
        assert Knot.ended == 1000
        assert runs
        runs.clear()
        many = [[number] for number in range(MOST + 1000)]
        collecting.collect()
        assert runs == []
        assert gc.get_freeze_count() > MOST
        assert not any(one is many for one in gc.get_objects())
    finally:
        gc.callbacks.remove(watch)


def test_what_lives_on_is_set_apart_once_a_collection_takes_long(
    collecting: Collecting, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = [[number] for number in range(1000)]
    collecting.collect()
    assert any(one is kept for one in gc.get_objects())
    monkeypatch.setattr("leastwise.desktop.collecting.LONG_S", -1.0)
    more = [[number] for number in range(1000)]
    collecting.collect()
    assert not any(one is kept or one is more for one in gc.get_objects())
