"""The Decision page: what is chosen, agreed to, run, typed in, opened and exported."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from pytestqt.qtbot import QtBot

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.decision.page import DecisionPage
from leastwise.desktop.theme.theme import Theme
from leastwise.domain.cloud import CloudKind, CloudProvider, SendNotice
from leastwise.domain.references import ReferenceRequest
from leastwise.domain.verdicts import Outcome
from tests.desktop.conftest import LIMIT_MS
from tests.desktop.recorded_core import RecordedCore
from tests.unit.run_samples import stored_run


class Asked:
    """Answers what the page asks the user before anything is sent."""

    def __init__(self) -> None:
        self.agrees = True
        self.notices: list[SendNotice] = []

    def confirm(self, notice: SendNotice) -> bool:
        self.notices.append(notice)
        return self.agrees


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, core: RecordedCore, memory: QSettings, asked: Asked
) -> Iterator[DecisionPage]:
    address = "https://example.org/v1"
    core.cloud.shelf.add(CloudProvider("there", CloudKind.OPENAI, address, "grand-1", "A_KEY"))
    jobs = Jobs("leastwise.log")
    page = DecisionPage(theme, core, jobs, Bridge(jobs), memory, asked.confirm)
    jobs.setParent(page)
    page.resize(870, 660)
    page.show()
    qtbot.waitExposed(page)
    page.arrive()
    qtbot.waitUntil(page.decide_button.isEnabled, timeout=LIMIT_MS)
    yield page
    page.stop()
    assert jobs.stop(60)
    QCoreApplication.processEvents()
    page.close()
    page.deleteLater()


def decide(qtbot: QtBot, page: DecisionPage) -> None:
    page.do_main_action()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)


def test_a_decision_stands_as_a_sentence_and_a_table(
    qtbot: QtBot, page: DecisionPage, core: RecordedCore, asked: Asked
) -> None:
    decide(qtbot, page)
    (request,) = core.recorded_decisions.asked
    assert isinstance(request.reference, ReferenceRequest)
    assert (request.reference.reference, request.reference.at_once) == ("there/grand-1", 4)
    assert len(asked.notices) == 1
    view = page.view
    assert view is not None
    assert "passes 95 % of your cases" in view.banner.sentence
    assert "grand-1 (there) passes 97.5 %, a difference that these 40 cases" in view.banner.sentence
    assert view.table.shown_rows[0].side.name == "grand-1 (there)"
    assert len(view.table.shown_rows) == 4  # the reference, and three that were run
    assert "95 % (83-99.4)\t2\t1\t1.00\t" in view.table.as_tsv()  # of the answer, which is chosen
    assert [view.cases.cases.item(at).text() for at in range(3)] == [
        "lost: 39 ",
        "lost: 40 ",
        "won: 1 ",
    ]
    assert "Answer 38" in view.cases.text.toPlainText()
    with qtbot.waitSignal(page.add_wanted) as wanted:
        view.cases.add.click()
    run_id, case = wanted.args
    assert (run_id, case.case_index) == (page.export_button.run_id, 38)
    assert case.outcome.outcome is Outcome.PASSED


def test_what_is_typed_in_counts_at_once(qtbot: QtBot, page: DecisionPage) -> None:
    decide(qtbot, page)
    view = page.view
    assert view is not None
    assert "2.12 USD per 1,000 calls" in view.banner.sentence
    view.money.volume.setText("100,000")
    assert "local saves 212 USD a month at 100,000 calls" in view.banner.sentence
    view.money.hardware_price.setText("3600")
    assert "local saves 112 USD a month at 100,000 calls (the machine" in view.banner.sentence
    assert "from a volume of 47,170 a month on" in view.reasons.toPlainText()
    before = view.banner.sentence
    view.money.watts.setText("many")
    assert view.money.note.isVisible()
    assert view.banner.sentence == before  # it counts as not given


def test_it_says_why_to_stay_where_none_passes(
    qtbot: QtBot, page: DecisionPage, core: RecordedCore
) -> None:
    core.recorded_decisions.ladder = ("F" * 20 + "P" * 20,)
    decide(qtbot, page)
    view = page.view
    assert view is not None
    assert view.banner.sentence.startswith("No model on this computer passes the bar of 90 %")
    assert "Stay with grand-1 (there) for this task" in view.reasons.toPlainText()
    assert "too few cases to tune on (40)" in view.reasons.toPlainText()


def test_nothing_is_run_without_consent_and_it_is_said(
    qtbot: QtBot, page: DecisionPage, asked: Asked
) -> None:
    asked.agrees = False
    decide(qtbot, page)
    assert page.error.isVisible()
    assert "example.org" in page.error.text
    asks = "Answers still to be asked of there/grand-1: 40 of 40"
    qtbot.waitUntil(lambda: asks in page.about.text(), timeout=LIMIT_MS)  # as before it was tried


def test_it_can_be_stopped_at_any_case(
    qtbot: QtBot, page: DecisionPage, core: RecordedCore
) -> None:
    core.recorded_decisions.case_s = 0.02
    page.do_main_action()
    qtbot.waitUntil(lambda: page.progress.fraction > 0, timeout=LIMIT_MS)
    assert page.decide_button.text() == "Cancel"
    begun_s = time.monotonic()
    page.do_main_action()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert time.monotonic() - begun_s < LIMIT_MS / 1000
    assert "pays for none of them again" in page.error.text


def test_the_newest_decision_is_there_when_the_page_opens(
    qtbot: QtBot, page: DecisionPage, core: RecordedCore, tmp_path: Path
) -> None:
    core.recorded_decisions.pair = (7, 9)
    page.arrive()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.view, timeout=LIMIT_MS)
    core.runs.append(stored_run("P" * 40, cases=40, run_id=7))
    target = tmp_path / "decision.md"
    page.export_button.export_wanted.emit("summary", target)
    qtbot.waitUntil(target.exists, timeout=LIMIT_MS)
    assert "### Decision" in target.read_text(encoding="utf-8")


def test_the_picture_is_drawn_against_memory_speed_or_cost(
    qtbot: QtBot, page: DecisionPage
) -> None:
    decide(qtbot, page)
    list(page.build_plots())
    view = page.view
    assert view is not None
    from leastwise.desktop.pages.decision.plot import DecisionPlot

    assert isinstance(view.plot, DecisionPlot)
    assert page.work_button.isVisible()
    assert len(view.plot.names) == 2  # of those here that answered every case
    view.axis.setCurrentIndex(view.axis.findText("Against speed"))
    assert len(view.plot.names) == 2  # what a provider's probe would say is not known
    view.axis.setCurrentIndex(view.axis.findText("Against cost"))
    assert view.plot.names == ["grand-1 (there)"]  # no electricity was given: no cost here
