"""The window on the real core: real models, real children, a real history."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leastwise.core import Core
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.pages.history.views import View
from leastwise.desktop.results import figures
from leastwise.desktop.walk import Stage
from leastwise.desktop.window import MainWindow
from leastwise.desktop.wording import sentence
from leastwise.domain.verdicts import Outcome
from leastwise.paths import Paths, shipped_models, shipped_resources
from leastwise.settings import Settings

LIMIT_MS = 150_000
Opener = Callable[[CoreCalls], MainWindow]

CONFIG = """description: The first cases of the suite that ships
prompts:
  - file://prompt.json
defaultTest:
  assert:
    - type: is-json
      value: file://schema.json
tests:
  - file://cases.csv
"""


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Core]:
    """A core with a data directory of its own."""
    core = Core(Paths(tmp_path / "home"), Settings())
    yield core
    core.close()


def small_suite(folder: Path, cases: int) -> Path:
    """The first cases of the suite that ships, as a suite of the user's."""
    shipped = shipped_resources() / "suites" / "support-triage"
    folder.mkdir(parents=True)
    for name in ("prompt.json", "schema.json"):
        shutil.copy(shipped / name, folder / name)
    (folder / "promptfooconfig.yaml").write_text(CONFIG, encoding="utf-8")
    with (shipped / "cases.csv").open(encoding="utf-8", newline="") as source:
        rows = list(csv.reader(source))[: cases + 1]
    with (folder / "cases.csv").open("w", encoding="utf-8", newline="") as target:
        csv.writer(target).writerows(rows)
    return folder


def open_with(qtbot: QtBot, open_on: Opener, core: Core, cases: int, models: int) -> MainWindow:
    """The window with a small suite loaded, and the smallest shipped models chosen."""
    suite = small_suite(core.paths.suites / "small", cases)
    window = open_on(core)
    page = window.find_page
    page.task_bar.task_wanted.emit(str(suite))
    qtbot.waitUntil(
        lambda: page.task_bar.suite is not None and len(page.task_bar.suite.cases) == cases,
        timeout=LIMIT_MS,
    )
    chosen = page.candidates.included[:models]
    page.candidates.include_only({candidate.model.path for candidate in chosen})
    page.task_bar.limits_ttft.setChecked(False)
    return window


def end(qtbot: QtBot, window: MainWindow) -> None:
    """Wait for the walk's end."""
    page = window.find_page
    qtbot.waitUntil(lambda: not page.busy and page.result.ladder.complete, timeout=LIMIT_MS)


def test_every_model_that_ships_is_a_candidate_with_its_memory(open_on: Opener, real: Core) -> None:
    window = open_on(real)
    found = window.find_page.candidates.candidates
    files = sorted((shipped_models() / "house").glob("*.gguf"))
    assert sorted(Path(c.model.path).name for c in found) == [file.name for file in files]
    assert all(c.fault is None and c.plan is not None for c in found)
    assert window.find_page.task_bar.suite == real.load_suite(None)


def test_the_button_leads_to_a_verdict_and_a_failed_case_can_be_read(
    qtbot: QtBot, open_on: Opener, real: Core
) -> None:
    window = open_with(qtbot, open_on, real, cases=12, models=2)
    page = window.find_page
    page.task_bar.rate.setValue(100.0)
    QTest.mouseClick(page.find_button, Qt.MouseButton.LeftButton)
    end(qtbot, window)
    assert not page.error.isVisible(), page.error.text
    (summary,) = real.history()
    run = real.stored_run(summary.run_id)
    assert run.summary_message is not None
    assert page.result.banner.sentence == sentence(run.summary_message)
    for row, stored in zip(page.result.ladder.rows, run.candidates, strict=True):
        assert row.name.text() == stored.candidate.name
        shown = [outcome for outcome in row.strip.outcomes if outcome is not None]
        assert shown.count(Outcome.PASSED) == stored.passed
        assert len(shown) == stored.run
        if stored.probe is not None:
            assert row.memory.origin.startswith("Measured")
            assert row.speed.text() != "-"
    rung = next(i for i, stored in enumerate(run.candidates) if stored.passed < stored.run)
    strip = page.result.ladder.rows[rung].strip
    strip.setFocus()
    strip.select(None)
    QTest.keyClick(strip, Qt.Key.Key_N)
    case = next(c for c in run.candidates[rung].cases if c.outcome.outcome is not Outcome.PASSED)
    panel = page.result.case_panel
    assert panel.title.text() == f"Case {case.case_index + 1} of 12: failed"
    assert panel.answer.text == case.answer.text
    assert panel.prompt.toPlainText() == case.answer.prompt
    failed = [check for check in case.outcome.checks if check.outcome is Outcome.FAILED]
    assert failed
    for check in failed:
        assert f"failed {check.name}: {sentence(check.reason)}" in panel.checks.lines


def test_a_cancelled_run_goes_on_where_it_was_with_no_case_run_twice(
    qtbot: QtBot, open_on: Opener, real: Core
) -> None:
    window = open_with(qtbot, open_on, real, cases=80, models=1)
    page = window.find_page
    page.task_bar.rate.setValue(1.0)
    ran: list[int] = []
    window.bridge.case_finished.connect(
        lambda event: None if event.from_history else ran.append(event.result.case_index)
    )
    stopping = [True]
    window.bridge.case_finished.connect(lambda _event: page.stop() if stopping[0] else None)
    QTest.mouseClick(page.find_button, Qt.MouseButton.LeftButton)
    end(qtbot, window)
    assert page.walk is not None
    assert page.walk.stage is Stage.INTERRUPTED
    assert 0 < len(ran) < 80
    qtbot.waitUntil(page.resume_button.isVisible, timeout=LIMIT_MS)
    first = list(ran)
    stopping[0] = False
    QTest.mouseClick(page.resume_button, Qt.MouseButton.LeftButton)
    end(qtbot, window)
    assert not page.error.isVisible(), page.error.text
    assert len(ran) == len(set(ran)), "a case was run twice"
    assert set(first) <= set(ran)
    assert len(ran) > len(first)
    (summary,) = real.history()
    (stored,) = real.stored_run(summary.run_id).candidates
    assert stored.run == len(ran)
    assert page.result.ladder.rows[0].cases.text() == figures.cases(page.walk.rungs[0]).words


def test_a_past_run_is_shown_as_it_was(qtbot: QtBot, open_on: Opener, real: Core) -> None:
    window = open_with(qtbot, open_on, real, cases=6, models=1)
    page = window.find_page
    QTest.mouseClick(page.find_button, Qt.MouseButton.LeftButton)
    end(qtbot, window)
    said = page.result.banner.sentence
    page.result.overview.tabs.setCurrentIndex(1)
    shown = page.result.overview.table.as_tsv()
    window.open_page(window.pages.index(window.history_page))
    history = window.history_page
    qtbot.waitUntil(lambda: len(history.table.shown_rows) == 1, timeout=LIMIT_MS)
    history.table.selectRow(0)
    QTest.keyClick(history.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: history.view is View.RUN, timeout=LIMIT_MS)
    assert history.stack.result.banner.sentence == said
    history.stack.result.overview.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: history.stack.result.overview.table.as_tsv() == shown, timeout=LIMIT_MS)
