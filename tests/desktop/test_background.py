"""Jobs and the bridge: what happens in the background reaches the window in order, and gently."""

from __future__ import annotations

import importlib
import logging
import subprocess
import sys
import threading
import time
from typing import get_args

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer, SignalInstance
from pytestqt.qtbot import QtBot

from leastwise.desktop.bridge import Bridge, FitTold, LibraryTold, ServerTold, signal_of
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.loading import Loading
from leastwise.desktop.pictures import page_steps, plots_under_way, type_steps
from leastwise.desktop.turns import StepQueue, in_turns
from leastwise.domain.bench_events import BenchEvent
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.downloads import DownloadEvent
from leastwise.domain.errors import Cancelled, EnvironmentFault, LeastwiseError
from leastwise.domain.events import CandidateStarted, CaseFinished, Event, ModelLoaded
from leastwise.domain.measures import Timing
from leastwise.domain.messages import say
from leastwise.domain.playground import PlayEvent
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


def test_every_event_of_the_core_has_a_signal() -> None:
    for union in (Event, BenchEvent, DownloadEvent, PlayEvent):
        for kind in get_args(union):
            assert isinstance(getattr(Bridge(), signal_of(kind)), SignalInstance), kind
    for told in (FitTold, LibraryTold, ServerTold):
        assert isinstance(getattr(Bridge(), signal_of(told)), SignalInstance)


PLOTS_BESIDE_A_BUSY_WINDOW = """
import random, sys, threading
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QTextEdit, QVBoxLayout, QWidget
from leastwise.desktop.pictures import load_library, type_steps
from leastwise.desktop.window import SWITCH_S

application = QApplication([])
sys.setswitchinterval(SWITCH_S)
list(type_steps())
assert "pyqtgraph" not in sys.modules
made = {name for name in vars(sys.modules["PySide6.QtWidgets"])}
loading = threading.Thread(target=load_library)
loading.start()
home = QWidget()
column, turns = QVBoxLayout(home), 0
while loading.is_alive():
    class Busy(random.choice((QLabel, QTableView, QTextEdit))):
        told = Signal(object)
    busy = Busy()
    column.addWidget(busy)
    busy.told.connect(str)
    busy.told.emit(turns)
    application.processEvents()
    turns += 1
import pyqtgraph
plot = pyqtgraph.PlotWidget()
plot.plot([1, 2, 3])
plot.grab()
assert {name for name in vars(sys.modules["PySide6.QtWidgets"])} == made
print("TURNS", turns)
"""


def test_plots_are_loaded_beside_a_window_that_is_at_work() -> None:
    """No type of Qt is left to be made on that thread, where it could crash the process."""
    done = subprocess.run(
        [sys.executable, "-c", PLOTS_BESIDE_A_BUSY_WINDOW],
        check=True,
        timeout=120,
        capture_output=True,
        text=True,
    )
    assert int(done.stdout.split()[1]) > 1


def test_types_that_a_frozen_program_leaves_out_are_passed_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("leastwise.desktop.pictures._TYPES", ("PySide6.QtNoSuch", "PySide6.QtSvg"))
    assert list(type_steps())


def test_who_wants_a_plot_waits_until_it_is_loaded(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []
    monkeypatch.setattr(
        "leastwise.desktop.loading.load_library", lambda: threads.append(threading.get_ident())
    )
    home = QObject()
    loading = Loading(Jobs("", home), StepQueue(home), lambda: iter(()), home)
    loading.load_plots()
    assert plots_under_way()
    qtbot.waitUntil(lambda: loading.has_plots, timeout=LIMIT_MS)
    assert not plots_under_way()
    assert threads != [threading.main_thread().ident]
    assert len(threads) == 1


def test_plots_that_cannot_be_loaded_are_waited_for_no_longer(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise EnvironmentFault(say("system.internal", detail="gone", log=""))

    monkeypatch.setattr("leastwise.desktop.loading.load_library", fail)
    home, failed = QObject(), list[object]()
    loading = Loading(Jobs("", home), StepQueue(home), lambda: iter(()), home)
    loading.failed.connect(failed.append)
    loading.load_plots()
    qtbot.waitUntil(lambda: bool(failed), timeout=LIMIT_MS)
    assert not plots_under_way()
    assert not loading.has_plots


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
