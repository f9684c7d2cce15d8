"""The Models page on a recorded core: what fits, under which settings, and how fast it would be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.pages.models.fit_row import FitRow
from leastwise.desktop.pages.models.look_up import is_on_the_hub
from leastwise.desktop.pages.models.page import ModelsPage
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.context_slider import context_steps
from leastwise.desktop.widgets.interval_mark import Fill
from leastwise.desktop.widgets.memory_bar import MemoryBar, MemoryPart
from leastwise.desktop.widgets.origin_card import OriginCard
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.sentence_banner import Tone
from leastwise.desktop.window import MainWindow
from leastwise.domain.errors import LeastwiseError
from tests.desktop.conftest import wait_for_list
from tests.desktop.recorded_core import ARABIC_NAME, ENGINE_DIED, HTML_NAME, LONG_NAME, RecordedCore
from tests.desktop.recorded_fit import DAMAGED, MODELS, ON_THE_HUB, called, on_a_gpu

Opener = Callable[[CoreCalls], MainWindow]
PageOpener = Callable[..., ModelsPage]
LIMIT_MS = 60_000
FIT = 5


@pytest.fixture
def page(page_on: PageOpener, core: RecordedCore) -> ModelsPage:
    """The page on the recorded core, every model looked at."""
    return page_on(core)


def opened(qtbot: QtBot, window: MainWindow) -> ModelsPage:
    """The page in its window, once every model was looked at."""
    window.open_page(window.pages.index(window.models_page))
    wait_for_list(qtbot, window.models_page)
    return window.models_page


def choose(page: ModelsPage, row: int) -> None:
    """Put the keyboard on a model."""
    page.table.choose_row(page.rows[row])


def planned(qtbot: QtBot, page: ModelsPage) -> None:
    """Wait until llama.cpp's plan is there for what is shown."""

    def done() -> bool:
        row = page.panel.row
        return row is not None and row.shown is not None and not row.pending

    qtbot.waitUntil(done, timeout=LIMIT_MS)


def look_up(qtbot: QtBot, page: ModelsPage, reference: str) -> None:
    """Name a model, press the button and wait for the answer."""
    page.look_up.field.setText(reference)
    QTest.mouseClick(page.look_up.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.hub.looking.running, timeout=LIMIT_MS)


def test_every_known_model_has_its_memory_its_fit_and_its_speed(
    qtbot: QtBot, page: ModelsPage
) -> None:
    page.table.clearSelection()
    lines = page.table.as_tsv().splitlines()
    titles = ("Model", "Where", "Parameters", "File", "Memory", "Fit")
    assert lines[0].split("\t") == [*titles, "Tokens/s, predicted", "Licence"]
    assert [line.split("\t")[5] for line in lines[1:]] == [
        "fits",
        "fits",
        "fits",
        "tight",
        "does not fit",
    ]
    assert lines[3].split("\t") == [
        "Llama-3.1-8B-Instruct (Q4_K_M)",
        "here",
        "8.03 B",
        "4.92 GB",
        "5.20 GiB",
        "fits",
        "8.33 (6.92-9.75)",
        "-",
    ]


def test_the_first_model_is_shown_in_full_without_being_asked_for(
    qtbot: QtBot, page: ModelsPage
) -> None:
    panel = page.panel
    assert panel.banner.tone is Tone.PASSES
    assert panel.banner.sentence == "Fits, with 21.4 GiB to spare."
    assert page.details.name.text() == "LFM2-350M (Q4_K_M)"
    assert [part.title for part in panel.memory.bar.parts] == [
        "weights",
        "KV cache",
        "recurrent state",
        "compute buffers",
        "output buffer",
        "the program itself",
    ]
    assert panel.memory.bar.caption == "needs 0.602 GiB, 22.0 GiB available now"
    assert panel.memory.method.text() == "Memory: llama.cpp's own plan."
    assert panel.largest.text() == "All 128,000 can fit."


def test_a_verdict_is_told_by_word_symbol_and_sentence(qtbot: QtBot, page: ModelsPage) -> None:
    tones = []
    for row in (0, 3, 4):
        choose(page, row)
        tones.append(page.panel.banner.tone)
    assert tones == [Tone.PASSES, Tone.TIGHT, Tone.FAILS]
    choose(page, 3)
    assert page.panel.banner.sentence.startswith("Tight: it needs 24.0 GiB, and 22.0 GiB is")
    assert "Close other programs" in page.panel.banner.sentence
    choose(page, 4)
    assert page.panel.banner.sentence == "Does not fit: 14.4 GiB short."
    assert page.panel.largest.text() == "No context fits."
    assert not page.panel.take_largest.isVisible()


def test_models_are_sorted_by_what_is_to_spare(
    qtbot: QtBot, page_on: PageOpener, tmp_path: Path
) -> None:
    page = page_on(RecordedCore(tmp_path, models=(DAMAGED, *MODELS)))
    page.table.sortByColumn(FIT, Qt.SortOrder.AscendingOrder)
    names = [row.fit.name if row.fit else "" for row in page.table.shown_rows]
    assert names == [*(model.name for model in MODELS), ""]
    page.table.sortByColumn(FIT, Qt.SortOrder.DescendingOrder)
    assert page.table.shown_rows[1].fit is not None
    assert page.table.shown_rows[1].fit.name == "Llama-3.3-70B-Instruct"


def test_rows_keep_their_place_while_they_fill(
    qtbot: QtBot, page_on: PageOpener, tmp_path: Path
) -> None:
    page = page_on(RecordedCore(tmp_path, fit_s=0.05), ready=False)
    page.table.sortByColumn(FIT, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: any(row.fit for row in page.rows), timeout=LIMIT_MS)
    while page.gathering.listing.running:
        assert [row.reference for row in page.table.shown_rows] == [m.reference for m in MODELS]
        assert page.progress.isVisible()
        qtbot.wait(5)
    assert not page.progress.isVisible()
    assert page.table.shown_rows[0].reference == MODELS[-1].reference


def test_dragging_answers_by_formula_and_letting_go_by_the_plan(
    qtbot: QtBot, page: ModelsPage, core: RecordedCore
) -> None:
    choose(page, 2)
    panel, slider = page.panel, page.panel.context.slider
    asked = len(core.fit_requests)
    slider.setSliderDown(True)
    for value in (slider.value() + 2, slider.maximum() - 2, slider.maximum() - 1):
        slider.setValue(value)
        assert "by formula" in panel.memory.method.text()
    assert core.refits[-1] == (98_304, "f16")
    assert panel.context.figure.text() == "98,304 tokens"
    assert panel.banner.sentence == "Fits, with 4.96 GiB to spare."
    assert len(core.fit_requests) == asked
    slider.setSliderDown(False)
    planned(qtbot, page)
    (request,) = core.fit_requests[asked:]
    assert request.references == (MODELS[2].reference,)
    assert request.settings.context_tokens == 98_304
    assert panel.memory.method.text() == "Memory: llama.cpp's own plan."
    before = page.rows[2].fit
    assert before is not None
    assert before.settings.context_tokens == 2048


def test_the_context_is_chosen_by_keyboard(
    qtbot: QtBot, page: ModelsPage, core: RecordedCore
) -> None:
    choose(page, 2)
    slider = page.panel.context.slider
    slider.setFocus()
    asked = len(core.fit_requests)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_Left)
    planned(qtbot, page)
    assert page.panel.context.tokens == 3072
    assert slider.accessibleDescription() == "3,072 tokens"
    assert [one.settings.context_tokens for one in core.fit_requests[asked:]] == [3072]
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert page.panel.context.tokens == 131_072


def test_a_newer_plan_stops_an_older_one(qtbot: QtBot, page_on: PageOpener, tmp_path: Path) -> None:
    core = RecordedCore(tmp_path)
    page = page_on(core)
    core.fit_s = 0.3
    choose(page, 2)
    context = page.panel.context
    asked = len(core.fit_requests)
    for value in (4, 8):
        context.slider.setSliderDown(True)
        context.slider.setValue(value)
        context.slider.setSliderDown(False)
        qtbot.waitUntil(lambda: len(core.fit_requests) > asked, timeout=LIMIT_MS)
    planned(qtbot, page)
    assert core.stopped_fits == 1
    row = page.panel.row
    assert row is not None
    assert row.shown is not None
    assert row.shown.settings.context_tokens == context.steps[8]


def test_the_kv_type_changes_what_is_needed(
    qtbot: QtBot, page: ModelsPage, core: RecordedCore
) -> None:
    choose(page, 4)
    page.panel.kv_type.setFocus()
    QTest.keyClick(page.panel.kv_type, Qt.Key.Key_Down)
    assert core.refits[-1] == (2048, "q8_0")
    planned(qtbot, page)
    assert core.fit_requests[-1].settings.kv_type_k == "q8_0"
    kv = next(part for part in page.panel.memory.bar.parts if part.title == "KV cache")
    assert kv.size_bytes == 327_680 * 2048 * 0.53125


def test_the_largest_context_that_fits_is_taken_by_a_button(
    qtbot: QtBot, page: ModelsPage, core: RecordedCore
) -> None:
    look_up(qtbot, page, ON_THE_HUB.reference)
    choose(page, 2)
    page.panel.kv_type.setCurrentIndex(0)
    assert page.panel.largest.text() == "All 131,072 can fit."
    QTest.mouseClick(page.panel.take_largest, Qt.MouseButton.LeftButton)
    planned(qtbot, page)
    assert core.fit_requests[-1].settings.context_tokens == 131_072
    assert page.panel.banner.tone is Tone.PASSES


def test_what_was_chosen_for_a_model_is_there_when_one_comes_back(
    qtbot: QtBot, page_on: PageOpener, tmp_path: Path
) -> None:
    core = RecordedCore(tmp_path)
    page = page_on(core)
    core.fit_s = 0.2
    choose(page, 2)
    page.panel.context.slider.setValue(9)
    chosen = page.panel.context.tokens
    choose(page, 1)
    assert page.panel.context.tokens == 2048
    choose(page, 2)
    assert page.panel.context.tokens == chosen
    planned(qtbot, page)
    assert core.fit_requests[-1].settings.context_tokens == chosen
    assert page.panel.memory.method.text() == "Memory: llama.cpp's own plan."


def test_a_plan_that_fails_leaves_no_formula_behind(
    qtbot: QtBot, page_on: PageOpener, tmp_path: Path
) -> None:
    core = RecordedCore(tmp_path)
    page = page_on(core)
    core.plan_failure = ENGINE_DIED
    choose(page, 2)
    page.panel.context.slider.setValue(9)
    qtbot.waitUntil(page.error.isVisible, timeout=LIMIT_MS)
    assert "triage-60k" in page.error.text
    assert page.panel.context.tokens == 2048
    assert page.panel.memory.method.text() == "Memory: llama.cpp's own plan."


def test_an_architecture_without_a_plan_is_told_by_formula(
    qtbot: QtBot, page_on: PageOpener, tmp_path: Path
) -> None:
    page = page_on(RecordedCore(tmp_path, plans=False))
    assert page.panel.memory.method.text().startswith("Memory: by formula; this build")


def test_the_parts_stand_in_a_table_that_is_copied(qtbot: QtBot, page: ModelsPage) -> None:
    choose(page, 1)
    view = page.panel.memory
    QTest.mouseClick(view.as_table, Qt.MouseButton.LeftButton)
    assert view.table.isVisible()
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "Where\tPart\tMemory\tBytes"
    assert lines[1] == "computer\tweights\t0.918 GiB\t986,048,768"
    assert "computer\trepacked weights\t0.551 GiB\t591,629,260" in lines
    QTest.mouseClick(view.as_table, Qt.MouseButton.LeftButton)
    assert view.bar.isVisible()


def test_memory_on_a_gpu_has_a_bar_of_its_own(
    qtbot: QtBot, page_on: PageOpener, tmp_path: Path
) -> None:
    page = page_on(RecordedCore(tmp_path, models=on_a_gpu()))
    view = page.panel.memory
    (bar,) = view.device_bars
    assert bar.isVisible()
    assert bar.caption == "CUDA0: needs 0.316 GiB, 7.00 GiB available now"
    view.as_table.click()
    assert "CUDA0\tweights\t0.176 GiB" in view.table.as_tsv()
    view.as_table.click()
    choose(page, 1)
    assert not bar.isVisible()


# The offscreen platform says this of every popup.
@pytest.mark.qt_log_ignore(r"does not support (raise|grabbing|propagateSizeHints)", extend=True)
def test_where_a_figure_comes_from_is_told_by_keyboard(qtbot: QtBot, page: ModelsPage) -> None:
    choose(page, 2)
    mark = page.panel.speed.marks["decode"]
    assert mark.accessibleName() == "Decode: 8.33 tokens/s (6.92-9.75), predicted"
    for widget, title, words in (
        (mark, "Decode: 8.33 tokens/s", "Nothing of this model was run."),
        (page.panel.memory.bar, "Memory: 5.20 GiB", "weights: 4,920,734,272 B"),
    ):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
        card = next(one for one in page.findChildren(OriginCard) if one.isVisible())
        assert title in card.accessibleName()
        assert words in card.text.toPlainText()
        card.close()
        qtbot.waitUntil(lambda: not page.findChildren(OriginCard), timeout=LIMIT_MS)


def test_a_rehearsal_puts_its_speed_in_place_of_the_prediction(
    qtbot: QtBot, page: ModelsPage, core: RecordedCore
) -> None:
    choose(page, 2)
    assert page.panel.speed.ground.text() == "Speed, predicted"
    page.do_main_action()
    assert page.busy
    assert not page.panel.context.isEnabled()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert [fit.name for fit in core.rehearsals] == ["Llama-3.1-8B-Instruct"]
    speed = page.panel.speed
    assert speed.ground.text() == "Speed, rehearsed"
    assert speed.cells["decode"].text() == "7.75 tokens/s (7.44-8.06)"
    assert speed.marks["decode"]._fill is Fill.HATCHED
    assert "rehearsed 7.75 (7.44-8.06)" in page.table.as_tsv()
    page.panel.context.slider.setValue(9)
    planned(qtbot, page)
    assert speed.ground.text() == "Speed, rehearsed"
    asked = len(core.fit_requests)
    page.arrive()
    qtbot.waitUntil(lambda: len(core.fit_requests) > asked, timeout=LIMIT_MS)
    wait_for_list(qtbot, page)
    assert "rehearsed" in page.table.as_tsv()


def test_a_rehearsal_tells_how_far_it_is_and_is_cancelled_by_esc(
    qtbot: QtBot, page_on: PageOpener, tmp_path: Path
) -> None:
    core = RecordedCore(tmp_path, rehearse_s=30.0)
    page = page_on(core)
    choose(page, 2)
    speed = page.panel.speed
    QTest.mouseClick(speed.rehearse_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "left" in speed.progress.text, timeout=LIMIT_MS)
    assert speed.progress.text.startswith("Rehearsing Llama-3.1-8B-Instruct about 30.0 s left")
    assert speed.rehearse_button.text() == "Cancel"
    page.stop()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert core.stopped_fits == 1
    assert not page.error.isVisible()
    assert speed.rehearse_button.text() == "Rehearse"
    assert speed.rehearse_button.isEnabled()
    assert page.panel.context.isEnabled()
    assert speed.ground.text() == "Speed, predicted"


def test_a_rehearsal_that_fails_says_why(qtbot: QtBot, page_on: PageOpener, tmp_path: Path) -> None:
    page = page_on(RecordedCore(tmp_path, rehearse_failure=ENGINE_DIED))
    page.do_main_action()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert page.error.isVisible()
    assert page.panel.speed.ground.text() == "Speed, predicted"


def test_nothing_is_rehearsed_while_another_page_measures(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    core = RecordedCore(tmp_path, case_s=0.01)
    window = open_on(core)
    page = opened(qtbot, window)
    window.find_page.begin()
    page.do_main_action()
    assert not page.busy
    assert "Another page" in page.error.text
    asked = len(core.fit_requests)
    page.resume()
    assert page.progress.text == "Waits until another page is done"
    assert len(core.fit_requests) == asked
    window.find_page.stop()
    qtbot.waitUntil(lambda: not window.find_page.busy, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: len(core.fit_requests) > asked, timeout=LIMIT_MS)


def test_a_walk_stops_what_the_page_does_in_the_background(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    core = RecordedCore(tmp_path, case_s=0.01)
    window = open_on(core)
    qtbot.waitUntil(lambda: not window.find_page.fitting.running, timeout=LIMIT_MS)
    core.fit_s = 30.0
    window.open_page(window.pages.index(window.models_page))
    qtbot.waitUntil(lambda: window.models_page.gathering.listing.running, timeout=LIMIT_MS)
    window.find_page.begin()
    qtbot.waitUntil(lambda: not window.models_page.gathering.listing.running, timeout=LIMIT_MS)
    assert core.stopped_fits == 1
    core.fit_s = 0.0


def test_a_model_on_the_hub_is_asked_for_on_the_button_alone(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    page = opened(qtbot, window)
    known = [row.reference for row in page.rows]
    assert known[5:] == [c.model.path for c in window.find_page.candidates.candidates]
    core.fit_s = 0.02
    asked = len(core.fit_requests)
    page.look_up.field.setText(ON_THE_HUB.reference)
    qtbot.wait(20)
    assert len(core.fit_requests) == asked
    assert "asks the Hub" in page.look_up.about.text()
    assert window.sidebar.offline.text() == "Nothing goes out"
    QTest.mouseClick(page.look_up.button, Qt.MouseButton.LeftButton)
    assert window.sidebar.offline.text() == "Asking the Hub"
    qtbot.waitUntil(lambda: not page.hub.looking.running, timeout=LIMIT_MS)
    assert window.sidebar.offline.text() == "Nothing goes out"
    assert core.fit_requests[-1].references == (ON_THE_HUB.reference,)
    assert page.details.name.text() == "Qwen3-32B (Q8_0)"
    assert page.panel.banner.sentence.startswith("Does not fit: 6.96 GiB short")
    assert "it fits as Q6_K (a file of 26.9 GB)" in page.panel.banner.sentence
    window.open_page(window.pages.index(window.find_page))
    window.open_page(window.pages.index(window.models_page))
    qtbot.waitUntil(lambda: page.gathering.listing.running, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: not page.gathering.listing.running, timeout=LIMIT_MS)
    assert [row.reference for row in page.rows] == [*known, ON_THE_HUB.reference]
    assert ON_THE_HUB.reference not in core.fit_requests[-1].references


def test_a_model_that_is_not_there_is_told_and_leaves_no_row(
    qtbot: QtBot, page: ModelsPage
) -> None:
    look_up(qtbot, page, "/models/nothing.gguf")
    assert page.error.text.startswith("There is no GGUF file in /models/nothing.gguf.")
    assert len(page.rows) == len(MODELS)


def test_a_look_up_is_cancelled_by_its_button(
    qtbot: QtBot, page_on: PageOpener, tmp_path: Path
) -> None:
    core = RecordedCore(tmp_path)
    page = page_on(core)
    core.fit_s = 30.0
    page.look_up.field.setText(ON_THE_HUB.reference)
    QTest.keyClick(page.look_up.field, Qt.Key.Key_Return)
    assert page.look_up.button.text() == "Cancel"
    QTest.mouseClick(page.look_up.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.hub.looking.running, timeout=LIMIT_MS)
    assert page.look_up.button.text() == "Look up"
    assert len(page.rows) == len(MODELS)
    assert not page.error.isVisible()


def test_a_damaged_model_says_what_is_wrong_in_its_place(
    qtbot: QtBot, page_on: PageOpener, tmp_path: Path
) -> None:
    page = page_on(RecordedCore(tmp_path, models=(*MODELS, DAMAGED)))
    choose(page, 5)
    assert page.panel.banner.tone is Tone.FAILS
    assert "broken.gguf" in page.panel.banner.sentence
    assert not page.panel.context.isEnabled()
    assert not page.panel.speed.rehearse_button.isEnabled()
    choose(page, 0)
    assert page.panel.context.isEnabled()


def test_without_any_model_there_is_one_sentence_and_one_thing_to_do(
    qtbot: QtBot, page_on: PageOpener, tmp_path: Path
) -> None:
    page = page_on(RecordedCore(tmp_path, models=()), ready=False)
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=LIMIT_MS)
    look_up(qtbot, page, ON_THE_HUB.reference)
    assert page.stack.currentIndex() == 0


def test_a_list_that_fails_half_way_keeps_what_is_known(
    qtbot: QtBot, page_on: PageOpener, tmp_path: Path
) -> None:
    core = RecordedCore(tmp_path)
    core.fit_failure = ENGINE_DIED
    page = page_on(core, ready=False)
    qtbot.waitUntil(page.error.isVisible, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: not page.gathering.listing.running, timeout=LIMIT_MS)
    assert [row.fit is not None for row in page.rows] == [True, True, False, False, False]
    page.table.clearSelection()
    assert page.table.as_tsv().splitlines()[-1].endswith("\there\t-\t-\t-\t-\t-\t-")


def test_without_a_measured_computer_there_is_no_speed_but_a_reason(
    qtbot: QtBot, page_on: PageOpener, tmp_path: Path
) -> None:
    page = page_on(RecordedCore(tmp_path, with_speed=False))
    assert page.panel.speed.cells["decode"].text() == "-"
    assert page.panel.speed.about.text().startswith("How fast it will be is not known")
    page.do_main_action()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert page.panel.speed.ground.text() == "Speed, rehearsed"


def test_without_known_memory_nothing_is_said_of_fitting(
    qtbot: QtBot, page_on: PageOpener, tmp_path: Path
) -> None:
    page = page_on(RecordedCore(tmp_path, room=None))
    assert page.panel.banner.tone is Tone.UNDECIDED
    assert page.panel.memory.bar.caption == "needs 0.602 GiB"
    assert "\tnot known\t" in page.table.as_tsv()


@pytest.mark.parametrize("name", [LONG_NAME, ARABIC_NAME, HTML_NAME])
def test_any_name_is_shown_as_it_is_within_the_window(
    qtbot: QtBot, page_on: PageOpener, tmp_path: Path, name: str
) -> None:
    page = page_on(RecordedCore(tmp_path, models=called(name)))
    assert name in page.table.as_tsv()
    assert page.panel.width() <= page.width()
    shown = [label for label in page.findChildren(QLabel) if name[:20] in label.text()]
    assert shown
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in shown)


def test_closing_while_a_model_is_rehearsed_asks_first(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    window = open_on(RecordedCore(tmp_path, rehearse_s=30.0))
    page = opened(qtbot, window)
    page.do_main_action()
    asked: list[str] = []

    def answer() -> None:
        box = window.findChild(QMessageBox)
        assert box is not None
        asked.append(box.text())
        box.buttons()[1].click()

    QTimer.singleShot(50, answer)
    window.close()
    assert asked == ["A model is being rehearsed."]
    assert window.isVisible()
    page.stop()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)


def test_with_the_room_of_a_window_of_1280_the_detail_stands_beside_the_table(
    qtbot: QtBot, page: ModelsPage
) -> None:
    assert not page.halves.beside
    hidden = [c.key for at, c in _columns(page) if page.table.isColumnHidden(at)]
    assert hidden, "at 1024 not all columns have room"
    assert page.table.horizontalScrollBar().maximum() == 0
    page.resize(1130, 760)
    qtbot.waitUntil(lambda: page.halves.beside, timeout=LIMIT_MS)
    around = page.pane.parentWidget()
    qtbot.waitUntil(lambda: page.pane.width() <= around.width(), timeout=LIMIT_MS)
    assert page.table.horizontalScrollBar().maximum() == 0
    page.resize(2400, 1300)
    qtbot.waitUntil(
        lambda: not any(page.table.isColumnHidden(at) for at, _ in _columns(page)),
        timeout=LIMIT_MS,
    )
    assert page.table.horizontalScrollBar().maximum() == 0


def _columns(page: ModelsPage) -> list[tuple[int, Column[FitRow]]]:
    return list(enumerate(page.table.item_model.columns))


def test_the_find_page_says_which_candidates_fit_as_they_would_be_run(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    page = window.find_page
    qtbot.waitUntil(lambda: not page.fitting.running, timeout=LIMIT_MS)
    assert page.candidates.table.as_tsv().count("\tfits\t") == 7
    request = core.fit_requests[0]
    settings = page.candidates.candidates[0].settings
    assert request.settings.sequences == settings.sequences
    assert request.settings.context_tokens == settings.context_tokens
    assert "Fit" not in window.bench_page.setup.models.table.as_tsv().splitlines()[0]


def test_a_fault_of_fitting_on_the_find_page_is_told(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    failure: LeastwiseError = ENGINE_DIED
    window = open_on(RecordedCore(tmp_path, fit_failure=failure))
    qtbot.waitUntil(window.find_page.error.isVisible, timeout=LIMIT_MS)
    assert window.find_page.find_button.isEnabled()


def test_steps_of_the_context_end_at_what_the_model_was_made_for() -> None:
    assert context_steps(512, 512) == (128, 192, 256, 384, 512)
    assert context_steps(4096, 2048)[:3] == (256, 384, 512)
    assert context_steps(40_960, 2048)[-2:] == (32_768, 40_960)
    assert 5000 in context_steps(40_960, 5000)
    assert context_steps(None, 2048)[-1] == 131_072
    assert context_steps(1, 1) == (1,)


@pytest.mark.parametrize(
    ("reference", "on_the_hub"),
    [
        ("acme/model", True),
        ("acme/model-GGUF:Q4_K_M", True),
        ("models/file.gguf", False),
        ("/models/file", False),
        ("./acme/model", False),
        ("~/model", False),
        ("a/b/c", False),
        ("qwen3", False),
        ("C:\\models\\x.gguf", False),
    ],
)
def test_only_an_owner_and_a_name_are_on_the_hub(reference: str, on_the_hub: bool) -> None:
    assert is_on_the_hub(reference) is on_the_hub


def test_each_part_is_found_under_the_pointer(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> None:
    bar = MemoryBar(theme, "Memory")
    qtbot.addWidget(bar)
    bar.resize(400, bar.height())
    parts = (MemoryPart(0, "weights", 3 << 30), MemoryPart(2, "KV cache", 1 << 30))
    bar.show_parts(parts, ("weights", "KV cache"), 8 << 30)
    bar.show()
    qtbot.waitExposed(bar)
    middle = bar._heights()[0] + 4
    assert bar.part_at(QPoint(60, round(middle)).toPointF()) is parts[0]
    assert bar.part_at(QPoint(180, round(middle)).toPointF()) is parts[1]
    assert bar.part_at(QPoint(350, round(middle)).toPointF()) is None
    assert bar.accessibleDescription().endswith("KV cache: 1,073,741,824 B")
