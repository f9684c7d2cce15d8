"""The History page on a real history: searched, paged, compared, followed, exported, deleted."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from leastwise.core import Core
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.history.page import HistoryPage
from leastwise.desktop.pages.history.run_list import PAGE_ROWS
from leastwise.desktop.pages.history.views import View
from leastwise.desktop.theme.theme import Theme
from leastwise.domain.errors import StoreFault
from leastwise.domain.messages import say
from leastwise.domain.run_queries import RunQuery
from leastwise.paths import Paths
from leastwise.settings import Settings
from leastwise.store.history import History
from tests.desktop.recorded_core import RecordedCore
from tests.integration import store_samples as samples
from tests.integration.past_samples import add_run

LIMIT_MS = 60_000
Opener = Callable[[CoreCalls], HistoryPage]
HTML_NAME = "<b>bold</b><img src=x>"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "home")


@pytest.fixture
def real(paths: Paths) -> Iterator[Core]:
    """A core over five runs of the past."""
    with History.open(paths.database) as history:
        add_run(history, "FF", "PFPPP", "PPPPP")
        add_run(history, "FF", "FFPPF", "PPPPP")
        add_run(history, "PPPPP", suite=samples.suite(5, sha256="7" * 64))
        add_run(history, "PP", finish=False)
        add_run(history, "FFFFF", names=(HTML_NAME,))
    with Core(paths, Settings()) as core:
        yield core


@pytest.fixture
def open_page(qtbot: QtBot, theme: Theme, memory: QSettings) -> Iterator[Opener]:
    opened: list[tuple[HistoryPage, Jobs]] = []

    def open_on(core: CoreCalls) -> HistoryPage:
        jobs = Jobs("leastwise.log")
        page = HistoryPage(theme, core, jobs, memory)
        jobs.setParent(page)
        opened.append((page, jobs))
        page.resize(870, 660)
        page.show()
        qtbot.waitExposed(page)
        page.arrive()
        return page

    yield open_on
    for page, jobs in opened:
        assert jobs.stop(30)
        page.close()
        page.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, open_page: Opener, real: Core) -> HistoryPage:
    """The page with its list of five."""
    opened = open_page(real)
    wait_for(qtbot, opened, [5, 4, 3, 2, 1])
    return opened


def wait_for(qtbot: QtBot, page: HistoryPage, numbers: list[int]) -> None:
    qtbot.waitUntil(lambda: shown(page) == numbers, timeout=LIMIT_MS)


def shown(page: HistoryPage) -> list[int]:
    return [run.run_id for run in page.table.shown_rows]


def choose(page: HistoryPage, *numbers: int) -> None:
    page.table.clearSelection()
    model = page.table.selectionModel()
    flags = model.SelectionFlag.Select | model.SelectionFlag.Rows
    for number in numbers:
        model.select(page.table.item_model.index(shown(page).index(number), 0), flags)


def test_words_verdict_and_age_sift_the_list(qtbot: QtBot, page: HistoryPage) -> None:
    filters = page.runs.filters
    assert filters.count.text() == "Runs: 5"
    QTest.keyClicks(page.search, "HOUSE-C")
    wait_for(qtbot, page, [2, 1])
    assert filters.count.text() == "Runs that match: 2"
    page.search.clear()
    wait_for(qtbot, page, [5, 4, 3, 2, 1])
    QTest.keyClicks(page.search, "None Passes today")
    wait_for(qtbot, page, [5])
    page.search.clear()
    wait_for(qtbot, page, [5, 4, 3, 2, 1])
    filters.state.setCurrentIndex(filters.state.findText("Interrupted"))
    wait_for(qtbot, page, [4])
    filters.state.setCurrentIndex(0)
    filters.age.setCurrentIndex(1)
    wait_for(qtbot, page, [5, 4, 3, 2, 1])
    QTest.keyClicks(page.search, "nothing like it")
    wait_for(qtbot, page, [])
    assert page.view is View.LIST
    assert filters.count.text() == "No run matches"


def test_a_title_sorts_in_the_history_itself(qtbot: QtBot, page: HistoryPage) -> None:
    page.table.sortByColumn(6, Qt.SortOrder.AscendingOrder)
    wait_for(qtbot, page, [4, 3, 5, 1, 2])
    page.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    wait_for(qtbot, page, [1, 2, 3, 4, 5])


def test_names_of_strangers_are_plain_text(page: HistoryPage) -> None:
    assert HTML_NAME in page.table.as_tsv() or "none passes" in page.table.as_tsv()
    tip = page.table.item_model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert "sha256" in tip


def test_two_runs_are_compared(qtbot: QtBot, page: HistoryPage, real: Core) -> None:
    choose(page, 1, 2)
    assert page.runs.hint.text() == "Compare run 2 with run 1"
    page.runs.compare_button.click()
    qtbot.waitUntil(lambda: page.view is View.COMPARISON, timeout=LIMIT_MS)
    view = page.stack.comparison
    assert view.sentence.text() == "Verdicts that changed: 1 of 3."
    assert view.conditions.text() == "Suite, bar, settings, build and computer are the same."
    assert "house-b (Q8_0)\tpasses\tfails\t4 / 5\t2 / 5" in view.models.as_tsv()
    assert "exact McNemar test" in view.models.as_tsv()
    assert [(flip.case_index, flip.passes_now) for flip in view.flips.shown_rows] == [
        (0, False),
        (4, False),
    ]
    rows = view.models.item_model.rowCount()
    assert view.models.rowAt(view.models.viewport().height() - 1) in (-1, rows - 1)  # none is cut
    both = view.cases.both
    assert not both.sides[0].isVisible()
    view.flips.choose_row(view.flips.shown_rows[1])
    assert both.about.text() == "Case 5: both were asked this"
    assert [side.title.text() for side in both.sides] == ["run 1", "run 2"]
    assert [side.outcome.text() for side in both.sides] == ["passed", "failed"]
    answers = [
        next(c.answer.text for c in real.stored_run(n).candidates[1].cases if c.case_index == 4)
        for n in (1, 2)
    ]
    assert [side.answer.toPlainText() for side in both.sides] == answers
    assert [bool(side.checks.lines) for side in both.sides] == [True, True]
    assert (both.prompts[0].isVisible(), both.prompts[1].isVisible()) == (True, False)
    for side, run_id in zip(both.sides, (1, 2), strict=True):
        with qtbot.waitSignal(page.add_wanted) as wanted:
            side.add.click()
        assert (wanted.args[0], wanted.args[1].case_index) == (run_id, 4)
    page.stop()
    assert page.view is View.LIST
    choose(page, 1, 3)
    page.runs.compare_button.click()
    qtbot.waitUntil(lambda: "the suite" in view.conditions.text(), timeout=LIMIT_MS)
    assert "Only in run 1: house-b (Q8_0), house-c (Q8_0)." in view.conditions.text()
    assert "different suites" in view.flips_title.text()


def test_a_suite_is_followed_over_time(qtbot: QtBot, page: HistoryPage) -> None:
    choose(page, 3)
    page.runs.timeline_button.click()
    qtbot.waitUntil(lambda: page.view is View.TIMELINE, timeout=LIMIT_MS)
    view = page.stack.timeline
    assert view.sentence.text() == "Support. Finished runs: 4. Different answers: 4."
    assert [row.run_id for row in view.table.shown_rows] == [5, 3, 2, 1]
    assert view.plot is not None
    assert view.plot.points == [(0, 80), (1, 100), (2, 100), (3, -12)]
    below = view.plot._view.getAxis("bottom")
    assert below.height() > 2 * QFontMetrics(below.style["tickFont"]).lineSpacing()  # run and day
    view.tabs.setCurrentIndex(1)
    view.table.selectRow(1)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view is View.RUN, timeout=LIMIT_MS)
    assert page.about.text().startswith("Run 3, Support")


def test_a_run_is_exported_from_the_list_and_from_its_own_view(
    qtbot: QtBot, page: HistoryPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.append(name)
        return str(tmp_path / name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    choose(page, 2)
    forms = page.runs.export_button.forms.actions()
    forms[0].trigger()
    report = tmp_path / "leastwise-run-2.html"
    qtbot.waitUntil(lambda: "Report written to" in page.about.text(), timeout=LIMIT_MS)
    assert "house-c (Q8_0)" in report.read_text(encoding="utf-8")
    page.open_run(1)
    qtbot.waitUntil(lambda: page.view is View.RUN, timeout=LIMIT_MS)
    for action in page.export_button.forms.actions():
        action.trigger()
    names = ["html", "md", "csv", "json", "promptfoo.json", "xml"]
    written = [tmp_path / f"leastwise-run-1.{name}" for name in names]
    qtbot.waitUntil(lambda: all(path.exists() for path in written), timeout=LIMIT_MS)
    assert asked == ["leastwise-run-2.html", *(path.name for path in written)]
    assert json.loads(written[3].read_text(encoding="utf-8"))["run"] == 1


def test_what_can_be_said_of_a_run_stands_beside_it(qtbot: QtBot, page: HistoryPage) -> None:
    page.open_run(1)
    qtbot.waitUntil(lambda: page.view is View.RUN, timeout=LIMIT_MS)
    page.statistics_button.click()
    assert page.view is View.STATISTICS
    text = page.stack.statistics.toPlainText()
    assert "house-b (Q8_0)\nOn new inputs of this kind expect 28.3 % to 99.5 %" in text
    assert "The bar of 80 % lies inside this interval." in text
    assert "Model against model, on the same cases\nhouse-b (Q8_0) passes 1" in text
    pairs = page.stack.pairs
    assert (pairs.first.currentText(), pairs.second.currentText()) == (
        "house-a (Q8_0)",
        "house-b (Q8_0)",
    )
    assert pairs.words.text().startswith("house-b (Q8_0) passes 1 case")
    (flip,) = pairs.cases.table.shown_rows
    assert (flip.case_index, flip.passes_now) == (0, True)
    pairs.cases.table.choose_row(flip)
    titles = [side.title.text() for side in pairs.cases.both.sides]
    assert titles == ["house-a (Q8_0)", "house-b (Q8_0)"]
    with qtbot.waitSignal(page.add_wanted) as wanted:
        pairs.cases.both.sides[1].add.click()
    assert (wanted.args[0], wanted.args[1].case_index) == (1, 0)
    pairs.first.setCurrentIndex(1)
    assert pairs.words.text() == "Choose two different models."
    assert not pairs.cases.table.shown_rows
    assert not pairs.cases.both.sides[0].isVisible()
    for view in (View.RUN, View.LIST):
        page.stop()
        assert page.view is view


def test_what_cannot_be_written_is_said(qtbot: QtBot, page: HistoryPage, tmp_path: Path) -> None:
    page.export(1, "html", tmp_path / "no" / "report.html")
    qtbot.waitUntil(page.error.isVisible, timeout=LIMIT_MS)
    assert page.view is View.LIST


def _answer_question(words: str) -> None:
    """Press the button with these words in the question that comes."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(one for one in box.buttons() if one.text() == words).click()

    QTimer.singleShot(0, press)


def test_runs_are_deleted_after_a_question(qtbot: QtBot, page: HistoryPage, real: Core) -> None:
    choose(page, 2, 4)
    _answer_question("Keep")
    page.runs.remove_button.click()
    assert real.past.search(RunQuery()).total == 5
    _answer_question("Delete")
    page.runs.remove_button.click()
    wait_for(qtbot, page, [5, 3, 1])
    assert real.past.search(RunQuery()).total == 3


def test_a_long_history_comes_page_by_page(qtbot: QtBot, open_page: Opener, paths: Paths) -> None:
    with History.open(paths.database) as history:
        add_run(history, "PPPPP")
    total = 3 * PAGE_ROWS + 50
    _multiply(paths.database, total)
    with Core(paths, Settings()) as core:
        page = open_page(core)
        wait_for(qtbot, page, list(range(total, total - PAGE_ROWS, -1)))
        assert page.runs.filters.count.text() == f"Runs: {total:,}"
        for loaded in (2 * PAGE_ROWS, 3 * PAGE_ROWS, total):
            page.table.scrollToBottom()
            qtbot.waitUntil(partial(_has_loaded, page, loaded), timeout=LIMIT_MS)
        assert shown(page) == list(range(total, 0, -1))
        assert not page.runs.model.canFetchMore()


def _has_loaded(page: HistoryPage, rows: int) -> bool:
    return len(shown(page)) >= rows


def _multiply(database: Path, total: int) -> None:
    """Copies of run 1, so that there are `total` in all."""
    with closing(sqlite3.connect(database)) as raw:
        for table, key in (("runs", "id"), ("run_index", "run")):
            names = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
            rest = ", ".join(name for name in names if name not in (key, "answer"))
            raw.execute(
                "WITH RECURSIVE numbers(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM numbers"
                f" WHERE n < {total}) INSERT INTO {table} ({key}, {rest})"
                f" SELECT n, {rest} FROM numbers, {table} WHERE {table}.{key} = 1"
            )
        raw.commit()


def test_an_answer_that_was_overtaken_is_dropped(
    qtbot: QtBot, open_page: Opener, tmp_path: Path
) -> None:
    """The first query comes back after the second, and must not be shown."""
    core, late = RecordedCore(tmp_path), threading.Event()
    core.record_run()
    page = open_page(core)
    qtbot.waitUntil(lambda: len(shown(page)) == 1, timeout=LIMIT_MS)

    def wait_for_the_next(query: RunQuery) -> None:
        if query.text == "zzz":
            late.wait(30)

    core.past.before_answering = wait_for_the_next
    page.search.setText("zzz")
    qtbot.waitUntil(lambda: core.past.asked[-1].text == "zzz", timeout=LIMIT_MS)
    page.search.setText("support")
    qtbot.waitUntil(
        lambda: page.runs.filters.count.text() == "Runs that match: 1", timeout=LIMIT_MS
    )
    late.set()
    qtbot.wait(50)
    assert len(shown(page)) == 1


def test_a_fault_of_the_history_is_told(qtbot: QtBot, open_page: Opener, tmp_path: Path) -> None:
    core = RecordedCore(tmp_path)
    core.past.failure = StoreFault(say("store.damaged", path="/x", detail="y"))
    page = open_page(core)
    qtbot.waitUntil(page.error.isVisible, timeout=LIMIT_MS)
