"""The panel of what is varied, and the queue that is filled from the Find page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.pages.find.vary_panel import VaryPanel
from leastwise.desktop.results.banner_words import banner_words
from leastwise.desktop.results.figures import reason_words
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.walk import Phase, Walk
from leastwise.desktop.window import MainWindow
from leastwise.domain.candidates import Adapter, Making
from leastwise.domain.events import (
    CandidateMade,
    CandidateStarted,
    LadderPlanned,
    MakingProgressed,
)
from leastwise.domain.queues import Turn
from leastwise.domain.suites import Bar
from leastwise.domain.variants import NOTHING_VARIED, Variants, Varied
from tests.desktop.conftest import LIMIT_MS
from tests.desktop.recorded_core import RecordedCore
from tests.integration import store_samples as samples

Opener = Callable[[CoreCalls], MainWindow]


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> VaryPanel:
    """The panel, opened, on a suite of one prompt."""
    panel = VaryPanel(theme)
    qtbot.addWidget(panel)
    panel.show_suite(samples.suite())
    panel.toggle.click()
    return panel


def test_types_adapters_and_settings_are_asked_for_and_said_in_one_line(
    panel: VaryPanel, tmp_path: Path
) -> None:
    assert panel.variants == NOTHING_VARIED
    assert not panel.discard.isEnabled()
    for name in ("Q8_0", "Q4_K_M"):
        panel.types[name].click()
    panel.discard.click()
    adapter = tmp_path / "tuned.gguf"
    panel.add_adapters([adapter, adapter])
    panel.adapters[0].scale.setValue(0.5)
    first, second = panel.add_setting_row(), panel.add_setting_row()
    assert (first.name.currentData(), second.name.currentData()) == ("ctx", "threads")
    second.name.setCurrentIndex(second.name.findData("kv"))
    first.values.setText("2048, 4096,")
    second.values.setText("q8_0")
    assert panel.variants == Variants(
        adapters=(Adapter(str(adapter), 0.5),),
        quantisations=("Q8_0", "Q4_K_M"),
        settings=(Varied("ctx", ("2048", "4096")), Varied("kv", ("q8_0",))),
        discard=True,
    )
    assert panel.summary.text().endswith("at most 12 candidates of each model")
    panel.adapters[0].remove.click()
    second.remove.click()
    assert panel.variants.adapters == ()
    assert [one.name for one in panel.variants.settings] == ["ctx"]
    panel.types["Q8_0"].click()
    panel.types["Q4_K_M"].click()
    assert not panel.variants.discard


def test_a_grammar_is_chosen_as_a_file_and_what_cannot_be_is_said_at_once(
    panel: VaryPanel, tmp_path: Path
) -> None:
    grammar, broken = tmp_path / "a, b.gbnf", tmp_path / "broken.json"
    grammar.write_text('root ::= "a"')
    broken.write_text('{"type": }')
    row = panel.add_setting_row()
    row.name.setCurrentIndex(row.name.findData("grammar"))
    row.take_files([str(grammar)])
    row.without.click()
    assert panel.variants.settings == (Varied("grammar", (str(grammar), "none")),)
    assert not panel.fault.text()
    row.name.setCurrentIndex(row.name.findData("schema"))
    row.take_files([str(broken)])
    assert "broken.json" in panel.fault.text()
    row.name.setCurrentIndex(row.name.findData("ctx"))
    row.values.setText("many")
    assert panel.fault.text().startswith("ctx cannot be many. It may be 64 to")
    row.values.setText("512")
    again = panel.add_setting_row()
    again.name.setCurrentIndex(again.name.findData("ctx"))
    again.values.setText("1024")
    assert panel.fault.text().startswith("ctx is varied twice.")


def test_a_file_that_is_made_says_so_in_its_row_and_then_is_what_was_made() -> None:
    plain = samples.candidate("a")
    making = Making("/m/big.gguf", plain.key, "Q4_0")
    unmade = replace(plain, model=replace(plain.model, sha256=""), making=making)
    walk = Walk(Bar(), "a suite")
    walk.apply(LadderPlanned(1, (unmade,), 5, 4, resumed=False))
    walk.apply(CandidateStarted(0))
    walk.apply(MakingProgressed(0, 0.25))
    (rung,) = walk.rungs
    assert reason_words(rung) == "Its file is made, 25 %"
    assert banner_words(walk).sentence.endswith("making its file")
    walk.changed.clear()
    walk.apply(CandidateMade(0, plain))
    assert (rung.candidate, rung.phase, walk.changed) == (plain, Phase.LOADING, {0})


def test_what_is_asked_is_queued_and_run_in_turn_with_its_own_bar(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    core = RecordedCore(tmp_path, cases=20)
    window = open_on(core)
    page, queue = window.find_page, window.tasks_page.queue
    core.case_s = 0.002
    page.vary.types["Q4_K_M"].click()
    page.queue_button.click()
    page.task_bar.rate.setValue(20)
    page.queue_button.click()
    page.queue_button.click()  # asks for the same once more
    assert window.page is page
    assert page.summary.text().endswith("2 run or wait there.")
    qtbot.waitUntil(lambda: not window.tasks_page.busy, timeout=LIMIT_MS)
    assert [place.turn for place in queue.places] == [Turn.PASSES] * 2
    assert [request.bar.pass_rate for request in core.requests] == [0.95, 0.2]
    assert core.requests[0].variants == Variants(quantisations=("Q4_K_M",))


def test_nothing_is_queued_while_this_page_walks(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    core = RecordedCore(tmp_path, case_s=0.002)
    window = open_on(core)
    page = window.find_page
    page.do_main_action()
    page.queue_button.click()
    assert page.error.text
    assert not window.tasks_page.queue.places
    page.stop()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)


def test_the_queue_reads_the_suite_when_its_turn_comes(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    core = RecordedCore(tmp_path, cases=20)
    window = open_on(core)
    page = window.find_page
    assert page.task_bar.suite is not None
    page.shelf.suite_loaded.emit(replace(page.task_bar.suite, name="before it was changed"))
    page.queue_button.click()
    qtbot.waitUntil(lambda: not window.tasks_page.busy, timeout=LIMIT_MS)
    assert core.requests[0].suite.name == "support-triage"
