"""Jobs and the bridge: what happens in the background reaches the window in order, and gently."""

from __future__ import annotations

import importlib
import logging
import subprocess
import sys
import threading
import time

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pictures import page_steps, plot_steps
from leastwise.desktop.turns import in_turns
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.events import CandidateStarted, CaseFinished, ModelLoaded
from leastwise.domain.measures import Timing
from tests.desktop.recorded_core import case_result

LIMIT_MS = 60_000
TIMING = Timing(10, 0, 5, 0.01, 0.005, 0.02)


def test_success_and_failure_come_home_to_this_thread(qtbot: QtBot) -> None:
    parent = QObject()
    jobs = Jobs("/log", parent)
    home: list[object] = []

    def here(value: object) -> None:
        assert threading.current_thread() is threading.main_thread()
        home.append(value)

    def refuse(cancellation: Cancellation) -> None:
        raise Cancelled

    jobs.start(lambda _c: 41 + 1, here, here, parent)
    qtbot.waitUntil(lambda: home == [42], timeout=LIMIT_MS)
    jobs.start(refuse, here, here, parent)
    qtbot.waitUntil(lambda: len(home) == 2, timeout=LIMIT_MS)
    assert isinstance(home[1], Cancelled)


def test_a_defect_becomes_a_typed_failure_and_is_logged(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    parent = QObject()
    jobs = Jobs("/the/log", parent)
    failures: list[LeastwiseError] = []

    def stumble(cancellation: Cancellation) -> None:
        raise ZeroDivisionError("by zero")

    with caplog.at_level(logging.ERROR):
        jobs.start(stumble, lambda _r: None, failures.append, parent)
        qtbot.waitUntil(lambda: bool(failures), timeout=LIMIT_MS)
    message = failures[0].message
    assert message.code == "system.internal"
    assert message.params == {"detail": "ZeroDivisionError: by zero", "log": "/the/log"}
    assert "by zero" in caplog.text


def test_a_job_whose_page_is_gone_is_stopped_and_says_nothing(qtbot: QtBot) -> None:
    home = QObject()
    jobs = Jobs("/log", home)
    page = QObject()
    said: list[object] = []
    stopped = threading.Event()

    def work(cancellation: Cancellation) -> None:
        while not cancellation.asked:
            time.sleep(0.002)
        stopped.set()
        cancellation.raise_if_asked()

    job = jobs.start(work, said.append, said.append, page)
    page.deleteLater()
    qtbot.waitUntil(stopped.is_set, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: not job.running, timeout=LIMIT_MS)
    qtbot.wait(30)
    assert said == []


def test_stop_asks_waits_and_tells_whether_all_ended() -> None:
    home = QObject()
    jobs = Jobs("/log", home)
    release = threading.Event()
    jobs.start(lambda _c: release.wait(20), lambda _r: None, lambda _e: None, home)
    assert not jobs.stop(0.05)
    release.set()
    assert jobs.stop(10)


def test_after_stop_nothing_more_is_begun(qtbot: QtBot) -> None:
    home = QObject()
    jobs = Jobs("/log", home)
    assert jobs.stop(1)
    begun: list[object] = []
    job = jobs.start(begun.append, begun.append, begun.append, home)
    qtbot.wait(30)
    assert not job.running
    assert begun == []


@pytest.mark.filterwarnings("error")
def test_a_job_that_outlives_the_window_ends_in_silence() -> None:
    home = QObject()
    jobs = Jobs("/log")
    release = threading.Event()
    job = jobs.start(lambda _c: release.wait(20), lambda _r: None, lambda _e: None, home)
    assert not jobs.stop(0.05)
    shiboken6.delete(jobs)
    release.set()
    assert job.thread is not None
    job.thread.join(60)  # an exception there would be a warning, which fails the test
    assert not job.running


def test_events_arrive_in_order_and_what_comes_afterwards_comes_last(qtbot: QtBot) -> None:
    home = QObject()
    bridge = Bridge(home)
    seen: list[object] = []
    bridge.candidate_started.connect(seen.append)
    bridge.model_loaded.connect(seen.append)
    bridge.case_finished.connect(lambda event: seen.append(event.run))

    def emit() -> None:
        bridge.accept(CandidateStarted(0))
        bridge.accept(ModelLoaded(0, 0.1))
        for index in range(2000):
            case = case_result(index, TIMING, passed=True)
            bridge.accept(CaseFinished(0, case, index + 1, index + 1, None))
        bridge.afterwards(lambda: seen.append("afterwards"))

    thread = threading.Thread(target=emit)
    thread.start()
    qtbot.waitUntil(lambda: "afterwards" in seen, timeout=LIMIT_MS)
    thread.join()
    assert seen == [
        CandidateStarted(0),
        ModelLoaded(0, 0.1),
        *range(1, 2001),
        "afterwards",
    ]


def test_a_storm_of_events_leaves_turns_to_everybody_else(qtbot: QtBot) -> None:
    """The bridge yields: a timer beside it ticks while 3,000 slow events are emitted."""
    home = QObject()
    bridge = Bridge(home)
    ticks: list[int] = []
    seen: list[int] = []
    timer = QTimer(home)
    timer.timeout.connect(lambda: ticks.append(len(seen)))
    timer.start(1)

    def take(event: ModelLoaded) -> None:
        seen.append(event.position)
        end = time.perf_counter() + 0.0001
        while time.perf_counter() < end:
            pass

    bridge.model_loaded.connect(take)
    for number in range(3000):
        bridge.accept(ModelLoaded(number, 0.0))
    qtbot.waitUntil(lambda: len(seen) == 3000, timeout=LIMIT_MS)
    timer.stop()
    between = [count for count in ticks if 0 < count < 3000]
    assert len(set(between)) >= 10


def test_what_is_loaded_in_the_background_knows_nothing_of_qt() -> None:
    """PySide makes its types when they are asked for; two threads that ask crash the process."""
    code = (
        "import sys\n"
        "from leastwise.desktop.pictures import load_numbers\n"
        "qt = ('PySide6', 'shiboken6', 'qtpy', 'qtawesome', 'pyqtgraph')\n"
        "known = lambda: {m for m in sys.modules if m.partition('.')[0] in qt}\n"
        "before = known()\n"
        "load_numbers()\n"
        "assert 'numpy' in sys.modules\n"
        "assert known() == before, known() - before\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_pictures_are_loaded_in_turns_of_the_windows_thread(qtbot: QtBot) -> None:
    threads: list[int] = []
    owner = QObject()
    in_turns(plot_steps(), owner, lambda: threads.append(threading.get_ident()))
    assert threads == []
    qtbot.waitUntil(lambda: bool(threads), timeout=LIMIT_MS)
    assert threads == [threading.main_thread().ident]
    assert "pyqtgraph" in sys.modules


def test_pages_are_loaded_ahead_module_by_module(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = "leastwise.desktop.pages.machine.facts"
    importlib.import_module(module)
    monkeypatch.delitem(sys.modules, module)
    owner = QObject()
    in_turns(page_steps(["find", "machine"]), owner)
    assert module not in sys.modules
    qtbot.waitUntil(lambda: module in sys.modules, timeout=LIMIT_MS)
