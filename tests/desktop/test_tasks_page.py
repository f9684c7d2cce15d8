"""The Tasks page: standing answers at a glance, what is stale and why, and the queue."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.pages.tasks.page import TasksPage
from leastwise.desktop.window import MainWindow
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say
from leastwise.domain.queues import Turn
from leastwise.domain.tasks import Task
from tests.desktop.conftest import LIMIT_MS
from tests.desktop.recorded_core import RecordedCore
from tests.desktop.recorded_tasks import RecordedTasks, twenty

Opener = Callable[[CoreCalls], MainWindow]


@pytest.fixture
def open_page(qtbot: QtBot, open_on: Opener) -> Callable[[RecordedCore], TasksPage]:
    """The page with every answer looked at."""

    def opened(core: RecordedCore) -> TasksPage:
        window = open_on(core)
        page = window.tasks_page
        window.open_page(window.pages.index(page))
        count = len(core.tasks.known)
        qtbot.waitUntil(lambda: len(page.table.shown_rows) == count, timeout=LIMIT_MS)
        judged = lambda: all(row.task.stale is not None for row in page.table.shown_rows)  # noqa: E731
        qtbot.waitUntil(judged, timeout=LIMIT_MS)
        return page

    return opened


def holds(page: TasksPage) -> dict[str, str]:
    lines = page.table.as_tsv().splitlines()[1:]
    return {line.split("\t")[0]: line.split("\t")[-1] for line in lines}


def test_twenty_tasks_at_a_glance(
    open_page: Callable[[RecordedCore], TasksPage], tmp_path: Path
) -> None:
    page = open_page(RecordedCore(tmp_path, tasks=RecordedTasks(twenty())))
    assert page.summary.text() == (
        "20 in all: 17 with a model that passes, 2 with none, 1 not run yet, 4 stale"
    )
    first = page.table.as_tsv().splitlines()[1].split("\t")
    assert first[:4] == ["Support triage", "house-a (Q8_0)", "95 % (91.2-97.5)", "+0"]
    assert first[4:] == ["40.0", "48.0 MiB", "2026-11-23", "yes"]
    assert list(holds(page).values()).count("stale") == 4
    assert holds(page)["Summaries of calls"] == "unreadable"
    assert page.main_button.text() == "Run 4 stale"
    page.table.selectRow(2)
    assert page.reasons.text().splitlines()[1].startswith("Another build of llama.cpp: it was")
    page.table.copy()
    assert QApplication.clipboard().text().splitlines()[1].startswith("Language of a mail\thouse-c")
    QTest.keyClicks(page.search, "mail")
    assert [row.task.name for row in page.table.shown_rows] == ["Language of a mail"]


def test_what_is_stale_is_run_in_turn_and_one_that_fails_stops_none(
    qtbot: QtBot, open_page: Callable[[RecordedCore], TasksPage], tmp_path: Path
) -> None:
    core = RecordedCore(tmp_path, cases=20, tasks=RecordedTasks(twenty()))
    page = open_page(core)
    page.do_main_action()
    assert page.busy
    assert page.main_button.text() == "Cancel"
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert [place.turn for place in page.queue.places] == [Turn.PASSES] * 4
    assert core.tasks.asked == [place.task.name for place in page.queue.places]
    assert len(core.requests) == 4
    assert page.note.text().startswith("4 of 4 suites have a model that passes")
    # they are looked at one by one, and the first is enough for the button
    qtbot.waitUntil(lambda: page.main_button.text() == "Run 4 stale", timeout=LIMIT_MS)

    core.tasks.fault = BadInput(say("task.no_models", suite="Language of a mail"))
    page.do_main_action()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert [place.turn for place in page.queue.places] == [Turn.FAILED] * 4
    qtbot.waitUntil(page.main_button.isEnabled, timeout=LIMIT_MS)
    assert list(holds(page).values()).count("could not be run") == 4
    page.table.selectRow(2)
    assert "None of the models that Language of a mail was run with" in page.reasons.text()


def test_an_answer_that_is_foreseen_is_told_while_the_rest_is_run(
    qtbot: QtBot, open_page: Callable[[RecordedCore], TasksPage], tmp_path: Path
) -> None:
    task = Task("Mine", "/suites/mine", False, stale=())
    core = RecordedCore(tmp_path, case_s=0.002, foreseen_after=90, tasks=RecordedTasks((task,)))
    page = open_page(core)
    page.table.selectRow(0)
    page.again_button.click()
    told = "Provisional, after 90 of 220 cases: triage-400k (Q8_0) is the smallest that passes"
    qtbot.waitUntil(lambda: page.note.text().startswith(told), timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert page.note.text().startswith("1 of 1 suite")


def test_a_task_that_was_never_run_is_run_on_every_model(
    qtbot: QtBot, open_page: Callable[[RecordedCore], TasksPage], tmp_path: Path
) -> None:
    task = Task("Mine", "/suites/mine", False, stale=())
    core = RecordedCore(tmp_path, cases=20, tasks=RecordedTasks((task,)))
    page = open_page(core)
    assert not page.main_button.isEnabled()
    page.table.selectRow(0)
    assert page.again_button.text() == "Run it"
    assert "Running it tries every model" in page.reasons.text()
    page.again_button.click()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert len(core.requests[0].models) == len(core.recordings)


def test_cancelling_stops_what_runs_and_lets_go_of_what_waits(
    qtbot: QtBot, open_page: Callable[[RecordedCore], TasksPage], tmp_path: Path
) -> None:
    core = RecordedCore(tmp_path, cases=200, case_s=0.01, tasks=RecordedTasks(twenty()))
    page = open_page(core)
    page.do_main_action()
    qtbot.waitUntil(lambda: page.progress.fraction > 0, timeout=LIMIT_MS)
    assert page.progress.text.startswith("Task 1 of 4: Language of a mail")
    assert holds(page)["Language of a mail"] == "running"
    assert list(holds(page).values()).count("waits") == 3
    page.table.selectRow(0)
    page.again_button.click()
    page.again_button.click()  # it waits already
    assert [place.task.name for place in page.queue.places][4:] == ["Support triage"]
    QTest.keyClick(page.window(), Qt.Key.Key_Escape)
    page.stop()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert {place.turn for place in page.queue.places} == {Turn.CANCELLED}
    assert len(core.requests) == 1
    window = page.window()
    assert isinstance(window, MainWindow)
    window.find_page.do_main_action()
    qtbot.waitUntil(page.main_button.isEnabled, timeout=LIMIT_MS)
    page.do_main_action()  # another page measures now
    assert not page.busy
    assert page.error.isVisible()
    window.find_page.stop()
    qtbot.waitUntil(lambda: not window.find_page.busy, timeout=LIMIT_MS)


def test_columns_give_way_where_there_is_no_room_and_come_back(
    open_page: Callable[[RecordedCore], TasksPage], tmp_path: Path
) -> None:
    page = open_page(RecordedCore(tmp_path, tasks=RecordedTasks(twenty())))
    window, table = page.window(), page.table
    shown: dict[int, list[str]] = {}
    for width, percent in ((1600, 100), (1024, 150), (1023, 200), (1600, 100)):
        window.resize(width, 700)
        window.look.choose_size(percent)  # type: ignore[attr-defined]
        QApplication.processEvents()
        assert table.horizontalScrollBar().maximum() == 0
        columns = table.item_model.columns
        hidden = [column.key for at, column in enumerate(columns) if table.isColumnHidden(at)]
        shown.setdefault(width, hidden)
        assert shown[width] == hidden
    assert shown[1600] == []
    assert {"speed", "memory"} <= set(shown[1024])  # what the text below says too
    assert "\t2026-11-23\t" in table.as_tsv()
