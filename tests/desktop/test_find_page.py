"""The Find page on a recorded core: from candidates to the verdict as a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.pages.find.task_bar import TaskBar
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.walk import Stage
from leastwise.desktop.widgets.sentence_banner import Tone
from leastwise.desktop.window import MainWindow
from leastwise.domain.errors import SuiteError
from leastwise.domain.messages import say
from leastwise.domain.verdicts import Outcome
from tests.desktop.recorded_core import (
    ARABIC_NAME,
    ENGINE_DIED,
    HTML_NAME,
    LONG_NAME,
    RecordedCore,
    named,
    none_passing,
    with_fault,
)
from tests.integration import store_samples as samples

Opener = Callable[[CoreCalls], MainWindow]
LIMIT_MS = 60_000


def find(qtbot: QtBot, window: MainWindow) -> None:
    """Press the button and wait for the verdict."""
    QTest.mouseClick(window.find_page.find_button, Qt.MouseButton.LeftButton)
    page = window.find_page
    qtbot.waitUntil(lambda: not page.busy and page.result.ladder.complete, timeout=LIMIT_MS)


def run_for(qtbot: QtBot, window: MainWindow, cases: int) -> None:
    """Press the button and wait until so many cases were run in all."""
    page = window.find_page
    QTest.mouseClick(page.find_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: page.walk is not None and sum(r.run for r in page.walk.rungs) >= cases,
        timeout=LIMIT_MS,
    )


def test_candidates_are_listed_with_count_size_and_computed_memory(window: MainWindow) -> None:
    page = window.find_page
    assert "7 of 7 candidates" in page.summary.text()
    assert "7.34 MB" in page.summary.text()
    assert "220 cases" in page.summary.text()
    assert "13.2 MiB" in page.candidates.table.as_tsv()
    assert page.task_bar.rate.value() == 95.0
    assert page.task_bar.ttft.value() == 500


def test_the_verdict_stands_as_a_sentence_with_what_to_expect(
    qtbot: QtBot, window: MainWindow
) -> None:
    find(qtbot, window)
    banner = window.find_page.result.banner
    assert banner.tone is Tone.PASSES
    assert banner.sentence.startswith("triage-400k (Q8_0) is the smallest that passes: 96.8 %")
    assert banner.second.startswith("On new inputs of this kind expect 93.5 % to 98.8 %")


def test_what_is_foreseen_stands_as_an_expectation_until_the_verdict(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    window = open_on(RecordedCore(tmp_path, case_s=0.002, foreseen_after=90))
    run_for(qtbot, window, 0)
    banner = window.find_page.result.banner
    qtbot.waitUntil(lambda: banner.tone is Tone.EXPECTED, timeout=LIMIT_MS)
    assert banner.sentence == (
        "Provisional, after 90 of 220 cases: triage-400k (Q8_0) is the smallest that passes, with "
        "a chance of error of at most 5 % on this suite. The others are run to make that exact."
    )
    assert banner.second.startswith("This says nothing of the limit on memory")
    assert "Model 4 of 7" in banner.second
    qtbot.waitUntil(lambda: banner.tone is Tone.PASSES, timeout=LIMIT_MS)
    assert window.find_page.walk is not None
    assert window.find_page.walk.foreseen is None


def test_every_rung_keeps_its_place_and_says_why(qtbot: QtBot, window: MainWindow) -> None:
    find(qtbot, window)
    rows = window.find_page.result.ladder.rows
    assert [row.verdict.text() for row in rows] == ["fails"] * 3 + ["passes"] + ["not needed"] * 3
    assert rows[0].reason.text().startswith("Failed 12 of 12 cases")
    assert rows[3].cases.text() == "213 / 220"
    assert rows[3].speed.text() == "3,480"
    assert rows[3].memory.text() == "52.0 MiB"
    assert "Measured" in rows[3].memory.origin
    assert "Computed" in rows[6].memory.origin
    assert rows[6].pass_rate.text() == "-"
    outcomes = rows[3].strip.outcomes
    assert len(outcomes) == 220
    assert outcomes.count(Outcome.PASSED) == 213


def test_a_chosen_case_shows_prompt_answer_and_the_check_that_failed(
    qtbot: QtBot, window: MainWindow
) -> None:
    find(qtbot, window)
    result = window.find_page.result
    strip = result.ladder.rows[3].strip
    assert strip.hasFocus(), QApplication.focusWidget()
    QTest.keyClick(strip, Qt.Key.Key_N)
    panel = result.case_panel
    assert panel.showing
    whole = [row.whole_reason.isVisible() for row in result.ladder.rows]
    assert whole == [at == 3 for at in range(7)]
    assert [row.reason.isVisible() for row in result.ladder.rows] == [not one for one in whole]
    first = strip.cursor_case
    assert first is not None
    assert panel.title.text() == f"Case {first + 1} of 220: failed"
    assert f"A-1{first:03d} was charged twice" in panel.prompt.toPlainText()
    assert '"category": "billing"' in panel.answer.text
    assert panel.checks.lines[0].startswith("failed equals: Not supported, so it never passes")
    assert panel.checks.lines[1].startswith("passed is-json")
    QTest.mouseClick(panel.next, Qt.MouseButton.LeftButton)
    second = strip.cursor_case
    assert second is not None
    assert second > first
    QTest.mouseClick(panel.previous, Qt.MouseButton.LeftButton)
    assert strip.cursor_case == first


def test_a_click_on_a_mark_chooses_that_case(qtbot: QtBot, window: MainWindow) -> None:
    find(qtbot, window)
    strip = window.find_page.result.ladder.rows[2].strip
    spot = strip.rect().topLeft() + strip.rect().center() / 8
    case = strip.case_at(spot)
    assert case is not None
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=spot)
    assert window.find_page.result.place == (2, case)


def test_none_passes_is_said_with_what_to_do(qtbot: QtBot, open_on: Opener, tmp_path: Path) -> None:
    window = open_on(RecordedCore(tmp_path, none_passing()))
    find(qtbot, window)
    banner = window.find_page.result.banner
    assert banner.tone is Tone.FAILS
    assert banner.sentence.startswith("None passes: the best of 3 judged")
    assert "Add a larger model" in banner.sentence


def test_a_damaged_file_is_listed_and_never_takes_part(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    window = open_on(RecordedCore(tmp_path, with_fault()))
    page = window.find_page
    assert "3 of 4 candidates" in page.summary.text()
    assert "llama.cpp aborted while it loaded" in page.candidates.table.as_tsv()
    find(qtbot, window)
    assert page.walk is not None
    assert len(page.walk.rungs) == 3


def test_left_out_candidates_are_not_asked_for(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    table = window.find_page.candidates.table
    table.setFocus()
    table.selectRow(0)
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert "6 of 7 candidates" in window.find_page.summary.text()
    find(qtbot, window)
    assert Path("/models/0.gguf") not in core.requests[0].models
    assert len(core.requests[0].models) == 6


def test_the_bar_that_is_set_is_the_bar_that_is_asked(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    bar = window.find_page.task_bar
    bar.rate.setValue(28.9)
    bar.ttft.setValue(250)
    find(qtbot, window)
    assert core.requests[0].bar.pass_rate == 0.289
    assert core.requests[0].bar.ttft_s == 0.25
    bar.limits_ttft.setChecked(False)
    assert bar.bar.ttft_s is None


def test_most_of_the_ladder_is_seen_under_a_long_verdict_in_a_small_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    """Seven candidates at 1024x700, with a verdict of two lines and what to expect below it."""
    find(qtbot, window)
    result = window.find_page.result
    ladder = result.ladder
    qtbot.waitUntil(lambda: ladder.complete, timeout=LIMIT_MS)

    def seen() -> int:
        frame = ladder.viewport().rect()
        places = [
            ladder.viewport().mapFromGlobal(r.strip.mapToGlobal(QPoint())) for r in ladder.rows
        ]
        return sum(
            frame.top() <= place.y() and place.y() + row.strip.height() <= frame.bottom()
            for place, row in zip(places, ladder.rows, strict=True)
        )

    qtbot.waitUntil(lambda: seen() >= 5, timeout=LIMIT_MS)

    def cut() -> int:
        """How many rows begin in view and end below it."""
        bottom = ladder.viewport().height()
        tops = [r.name.mapTo(ladder.viewport(), QPoint()).y() for r in ladder.rows]
        ends = [
            r.size.mapTo(ladder.viewport(), QPoint()).y() + r.size.height() for r in ladder.rows
        ]
        return sum(top < bottom < end for top, end in zip(tops, ends, strict=True))

    qtbot.waitUntil(lambda: cut() == 0, timeout=LIMIT_MS)
    low = result.banner.height()
    window.resize(1600, 1000)
    qtbot.waitUntil(lambda: seen() == 7, timeout=LIMIT_MS)
    assert result.banner.sentence
    assert low < ladder.height() / 3


def test_the_prompts_of_a_suite_can_be_candidates(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    page = window.find_page
    page.vary.toggle.click()
    assert not page.vary.by_prompt.isVisible()
    suite = core.load_suite(None)
    halves = tuple(replace(case, prompt=case.index % 2) for case in suite.cases)
    page.shelf.suite_loaded.emit(replace(suite, cases=halves))
    assert page.vary.by_prompt.isVisible()
    page.vary.by_prompt.click()
    find(qtbot, window)
    assert core.requests[-1].variants.prompts


def test_cancel_keeps_what_was_finished_and_resume_goes_on(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    core = RecordedCore(tmp_path, case_s=0.002)
    window = open_on(core)
    page = window.find_page
    run_for(qtbot, window, 60)
    assert page.find_button.text() == "Cancel"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert page.walk is not None
    assert page.walk.stage is Stage.INTERRUPTED
    assert page.result.banner.tone.value == "undecided"
    assert "resume to go on from there" in page.result.banner.sentence
    assert not page.error.isVisible()
    qtbot.waitUntil(page.resume_button.isVisible, timeout=LIMIT_MS)
    core.case_s = 0.0
    QTest.mouseClick(page.resume_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert [request.resume for request in core.requests] == [False, True]
    assert page.result.banner.tone.value == "passes"
    assert not page.resume_button.isVisible()


def test_an_engine_that_died_is_one_card_and_the_results_stay(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    window = open_on(RecordedCore(tmp_path, failure=ENGINE_DIED))
    find(qtbot, window)
    page = window.find_page
    assert page.error.isVisible()
    assert page.error.text.startswith("The process that held triage-60k (Q8_0) ended while")
    assert page.result.ladder.rows[0].verdict.text() == "fails"
    assert page.result.ladder.rows[2].verdict.text() == "interrupted"


def test_a_suite_that_is_gone_offers_the_one_that_ships(
    qtbot: QtBot, open_on: Opener, tmp_path: Path, memory: object
) -> None:
    fault = SuiteError(say("suite.missing", path="/gone", known=("support-triage",)))
    core = RecordedCore(tmp_path, suite_fault=fault)
    window = open_on(core)
    page = window.find_page
    page.task_bar.task_wanted.emit("/gone")
    qtbot.waitUntil(page.error.isVisible, timeout=LIMIT_MS)
    assert page.error.text.startswith("There is no suite at /gone.")
    assert page.task_bar.suite is not None
    assert page.find_button.isEnabled()


def test_a_defect_of_ours_is_told_with_the_log(
    qtbot: QtBot, open_on: Opener, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    core = RecordedCore(tmp_path)
    window = open_on(core)
    core.failure = ValueError("a defect")  # type: ignore[assignment]
    find(qtbot, window)
    assert "defect of its own (ValueError: a defect)" in window.find_page.error.text
    assert "leastwise.log" in window.find_page.error.text
    assert "a job failed unexpectedly" in caplog.text


@pytest.mark.parametrize("name", [LONG_NAME, ARABIC_NAME, HTML_NAME])
def test_any_name_is_shown_as_it_is_and_breaks_nothing(
    qtbot: QtBot, open_on: Opener, tmp_path: Path, name: str
) -> None:
    window = open_on(RecordedCore(tmp_path, named(name)))
    find(qtbot, window)
    page = window.find_page
    assert page.result.ladder.rows[3].name.text() == f"{name} (Q8_0)"
    assert page.result.banner.tone is Tone.PASSES
    assert name[:20] in page.result.banner.sentence
    assert window.width() == 1024
    qtbot.waitUntil(page.result.ladder.rows[3].name.isVisible, timeout=LIMIT_MS)
    shown = [label for label in window.findChildren(QLabel) if label.isVisibleTo(window)]
    assert len(shown) > 20
    for label in shown:
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
        assert "<b>" not in label.toolTip()


def test_the_same_name_in_any_tooltip_is_escaped(open_on: Opener, tmp_path: Path) -> None:
    window = open_on(RecordedCore(tmp_path, named(HTML_NAME)))
    model = window.find_page.candidates.table.item_model
    tip = model.data(model.index(3, 0), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;bold" in tip
    assert "<img" not in tip


def test_added_files_that_hold_no_model_are_told(qtbot: QtBot, window: MainWindow) -> None:
    window.find_page.candidates.files_added.emit([Path("/nowhere")])
    qtbot.waitUntil(window.find_page.error.isVisible, timeout=LIMIT_MS)
    assert "There is no GGUF file in /nowhere." in window.find_page.error.text
    assert window.find_page.find_button.isEnabled()


def test_closing_while_it_runs_asks_and_keeps_running_on_no(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    window = open_on(RecordedCore(tmp_path, case_s=0.005))
    run_for(qtbot, window, 5)
    asked = _answer(window, "Keep running")
    window.close()
    assert asked == ["Models are being tried on a suite."]
    assert window.isVisible()
    assert window.find_page.busy


def test_closing_while_it_runs_stops_waits_and_closes_on_yes(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    window = open_on(RecordedCore(tmp_path, case_s=0.005))
    run_for(qtbot, window, 5)
    _answer(window, "Stop and close")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=LIMIT_MS)
    assert not window.find_page.busy


def _answer(window: MainWindow, words: str) -> list[str]:
    """Press a button of the question that comes next."""
    asked: list[str] = []

    def press() -> None:
        question = QApplication.activeModalWidget()
        if not isinstance(question, QMessageBox):
            QTimer.singleShot(10, window, press)
            return
        asked.append(question.text())
        next(b for b in question.buttons() if b.text() == words).click()

    QTimer.singleShot(0, window, press)
    return asked


def test_what_the_author_of_a_suite_should_know_stands_below_the_task(
    theme: Theme, qtbot: QtBot
) -> None:
    bar = TaskBar(theme)
    qtbot.addWidget(bar)
    remark = say("suite.remark.unchecked", count=1, cases="3")
    bar.show_suite(replace(samples.suite(3), remarks=(remark,)))
    assert "1 case has no check (numbers 3), so any answer passes it" in bar.about
