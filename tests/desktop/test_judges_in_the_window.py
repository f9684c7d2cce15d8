"""Who judges, chosen on the Find page and in a suite, and asked only when that is wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.pages.suites.page import SuitesPage
from leastwise.desktop.window import MainWindow
from leastwise.domain.cloud import CloudKind, CloudProvider
from leastwise.domain.judging import JudgeIdentity, Judges
from leastwise.domain.suites import Check, Suite
from leastwise.evals.suite_loading import load_suite
from tests.desktop.conftest import LIMIT_MS
from tests.desktop.recorded_core import RecordedCore
from tests.desktop.recorded_judges import AGREEMENT

Opener = Callable[[CoreCalls], MainWindow]
RUBRIC = Check("llm-rubric", value="It is kind")
CONFIG = """\
prompts: ["Say {{word}}"]
tests:
  - vars: {word: one}
    assert: [{type: llm-rubric, value: It is kind}, {type: contains, value: o}]
"""


class JudgedCore(RecordedCore):
    """Its suite asks a judge in three cases."""

    def load_suite(self, reference: str | None) -> Suite:
        suite = super().load_suite(reference)
        judged = tuple(replace(case, checks=(RUBRIC,)) for case in suite.cases[:3])
        return replace(suite, cases=(*judged, *suite.cases[3:]))


def test_no_judge_is_asked_for_where_no_check_needs_one(window: MainWindow) -> None:
    assert not window.find_page.judge_bar.isVisible()
    assert window.find_page.judge_bar.judges == Judges()


def test_the_judge_that_is_chosen_is_asked_for_and_its_agreement_stands_beside_it(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    core = JudgedCore(tmp_path, cases=5)
    window = open_on(core)
    page, bar = window.find_page, window.find_page.judge_bar
    qtbot.waitUntil(page.find_button.isEnabled, timeout=LIMIT_MS)
    assert bar.isVisible()
    assert bar.choices["judge"].isVisible()
    assert not bar.choices["embedding"].isVisible()
    assert bar.about.text().startswith("3 cases need a judge")
    combo = bar.choices["judge"]
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentText() == "triage-20k (Q8_0)"
    assert "was not measured" in bar.about.text()
    model = page.candidates.candidates[0].model
    known = replace(AGREEMENT, judge=JudgeIdentity("triage-20k (Q8_0)", model.sha256))
    bar.show_agreements((known,))
    assert bar.about.text().startswith("This judge agreed with you on 46 of 50")
    page.do_main_action()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert core.requests[-1].judges == Judges(judge=model.path)


def test_a_cloud_judge_is_asked_once_the_user_saw_what_it_is_sent_and_may_cost(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    core = JudgedCore(tmp_path, cases=5)
    core.cloud.shelf.add(
        CloudProvider("there", CloudKind.OPENAI, "https://example.org/v1", "grand-1")
    )
    window = open_on(core)
    page, bar = window.find_page, window.find_page.judge_bar
    combo = bar.choices["judge"]
    qtbot.waitUntil(lambda: combo.findData("cloud:there") > 0, timeout=LIMIT_MS)
    qtbot.waitUntil(page.find_button.isEnabled, timeout=LIMIT_MS)
    assert bar.choices["embedding"].findData("cloud:there") < 0
    combo.setCurrentIndex(combo.findData("cloud:there"))
    combo.activated.emit(combo.currentIndex())
    assert combo.currentText() == "grand-1 (there, in the cloud)"
    count = len(page.candidates.included)
    qtbot.waitUntil(lambda: "questions go to there" in bar.about.text(), timeout=LIMIT_MS)
    assert f"{3 * count} questions" in bar.about.text()
    assert "between 0.012 and 0.34 USD" in bar.about.text()
    assert core.judges.looked[-1] == ("cloud:there", count)
    page.do_main_action()
    qtbot.waitUntil(lambda: window.consent.dialog is not None, timeout=LIMIT_MS)
    assert window.consent.dialog is not None
    assert f"{3 * count} requests to example.org" in window.consent.dialog.to.text()
    assert "still to write" in window.consent.dialog.estimate.tokens.text()
    assert "not written" in window.consent.dialog.which.text()
    window.consent.dialog.reject()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert core.requests == []
    assert page.error.isVisible()
    page.do_main_action()
    qtbot.waitUntil(lambda: window.consent.dialog is not None, timeout=LIMIT_MS)
    assert window.consent.dialog is not None
    window.consent.dialog.accept()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert core.requests[-1].judges == Judges(judge="cloud:there")


def test_a_suites_judge_is_written_and_asked_at_a_press_of_the_button(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    folder = tmp_path / "suites" / "support-triage"
    folder.mkdir(parents=True)
    (folder / "promptfooconfig.yaml").write_text(CONFIG, encoding="utf-8")
    core = RecordedCore(tmp_path, cases=3, with_files=True)
    core.judges.found = (AGREEMENT,)
    window = open_on(core)
    page = window.suites_page
    try:
        _judge_in_the_suite(qtbot, window, page, core, folder)
    finally:
        page.editing.close()
        core.close()


def _judge_in_the_suite(
    qtbot: QtBot, window: MainWindow, page: SuitesPage, core: RecordedCore, folder: Path
) -> None:
    window.open_page(window.pages.index(page))
    page.open_suite(folder)
    checks, bar = page.editor.checks, page.editor.bar
    checks.trying._timer.setInterval(1)
    qtbot.waitUntil(lambda: page.settled and page.editor.settled, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: "46 of 50" in bar.agreements.text(), timeout=LIMIT_MS)
    assert bar.agreements.text().startswith("triage-2.8M (Q8_0) agreed with you")
    checks.answer.say("one")
    checks._try()
    qtbot.waitUntil(lambda: "cannot be decided" in checks.verdict.text(), timeout=LIMIT_MS)
    assert checks.ask.isVisibleTo(checks)
    checks.ask.click()
    assert "Name a judge" in checks.verdict.text()
    assert core.judges.asked == []
    bar.judges["judge"].textEdited.emit("cloud:somewhere")
    assert "--judge" in bar.fault.text()
    bar.judges["judge"].textEdited.emit("large")
    checks.ask.click()
    qtbot.waitUntil(lambda: "This answer passes" in checks.verdict.text(), timeout=LIMIT_MS)
    assert core.judges.asked == [("large", "one")]
    page.save()
    qtbot.waitUntil(lambda: page.settled and not page.editing.is_changed, timeout=LIMIT_MS)
    assert load_suite(folder).judges == Judges(judge="large")
