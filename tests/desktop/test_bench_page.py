"""The Bench page on a recorded core: from models to figures, plots, comparisons and files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leastwise.desktop.bench_walk import Phase, Stage
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.pages.bench.bench_words import note_symbol
from leastwise.desktop.pages.bench.origins import other_figures
from leastwise.desktop.pages.bench.page import BenchPage
from leastwise.desktop.pages.bench.past_runs import PastResult
from leastwise.desktop.pages.bench.protocol_bar import token_counts
from leastwise.desktop.pages.bench.run_table import RunTable
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.origin_card import OriginCard
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.sentence_banner import Tone
from leastwise.desktop.window import MainWindow
from leastwise.domain.benchmarks import LOCALSCORE
from leastwise.domain.figures import percent, significant
from tests.desktop.clipping import cut_texts
from tests.desktop.recorded_core import (
    ARABIC_NAME,
    ENGINE_DIED,
    HTML_NAME,
    LONG_NAME,
    RECORDINGS,
    RecordedCore,
    named,
)

Opener = Callable[[CoreCalls], MainWindow]
LIMIT_MS = 90_000


def opened(window: MainWindow, models: int = 2, repetitions: int = 3) -> BenchPage:
    """The page with the first models chosen and few repetitions."""
    window.open_page(window.pages.index(window.bench_page))
    page = window.bench_page
    chosen = page.setup.models.candidates[:models]
    page.setup.models.include_only({candidate.model.path for candidate in chosen})
    page.setup.bar.repetitions.setValue(repetitions)
    return page


def measure(qtbot: QtBot, page: BenchPage) -> None:
    """Press the button and wait for the end."""
    QTest.mouseClick(page.measure_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)


def past(qtbot: QtBot, page: BenchPage, rows: int) -> None:
    """Go to the list of past benchmarks, from a result by way of what is to be measured."""
    if page.controls.past.isHidden():
        QTest.mouseClick(page.controls.setup, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.controls.past, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.stack.past.table.shown_rows) == rows, timeout=LIMIT_MS)


def select(table: ResultsTable[PastResult], *rows: int) -> None:
    """Select these rows and no other."""
    flags = QItemSelectionModel.SelectionFlag
    table.clearSelection()
    for row in rows:
        table.selectionModel().select(table.model().index(row, 0), flags.Select | flags.Rows)


def test_the_smallest_model_is_chosen_at_first_and_the_choice_is_remembered(
    qtbot: QtBot, open_on: Opener, core: RecordedCore
) -> None:
    first = open_on(core)
    setup = first.bench_page.setup
    assert [c.name for c in setup.models.included] == ["triage-20k (Q8_0)"]
    assert setup.summary.text().startswith("1 of 7 models, 2.25 MiB computed together, 15 samples")
    setup.all_button.click()
    assert len(setup.models.included) == 7
    setup.bar.prompts.setText("64, 256")
    second = open_on(RecordedCore(core.home))
    assert len(second.bench_page.setup.models.included) == 7
    protocol = second.bench_page.setup.protocol
    assert protocol is not None
    assert [test.name for test in protocol.tests] == ["pp64", "ttft64", "pp256", "ttft256", "tg128"]


def test_what_is_set_is_what_is_asked_for(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    page = opened(window, models=1)
    bar = page.setup.bar
    bar.prompts.setText("32")
    bar.outputs.setText("8")
    bar.depths.setText("0,64")
    bar.threads.setValue(3)
    bar.tuned.setChecked(False)
    measure(qtbot, page)
    (request,) = core.bench_requests
    names = [test.name for test in request.tests]
    assert names == ["pp32", "ttft32", "tg8", "pp32 @ d64", "ttft32 @ d64", "tg8 @ d64"]
    assert request.repetitions == 3
    assert request.choices[0].threads == 3
    assert not request.use_tuned
    assert request.preset == ""


def test_a_field_that_makes_no_sense_is_said_and_nothing_can_be_measured(
    window: MainWindow,
) -> None:
    page = opened(window)
    page.setup.bar.depths.setText("0,four")
    assert not page.measure_button.isEnabled()
    assert "Depths, in tokens: write numbers with commas" in page.setup.summary.text()
    page.setup.bar.depths.setText("")
    page.setup.bar.prompts.setText("0")
    page.setup.bar.outputs.setText("0")
    assert "Give a prompt or an output" in page.setup.summary.text()
    page.setup.bar.preset.setCurrentIndex(page.setup.bar.preset.findData(LOCALSCORE))
    assert page.measure_button.isEnabled()
    assert not page.setup.bar.prompts.isEnabled()
    assert page.setup.protocol is not None
    assert page.setup.protocol.preset == LOCALSCORE
    page.setup.none_button.click()
    assert not page.measure_button.isEnabled()
    assert page.setup.summary.text() == "Choose one or more models below."


@pytest.mark.parametrize(
    ("text", "counts"),
    [("", ()), ("0, 4096,", (0, 4096)), ("-1", None), ("1e3", None), ("٣", None), ("9" * 9, None)],
)
def test_lists_of_tokens_are_read_as_llama_bench_reads_them(
    text: str, counts: tuple[int, ...] | None
) -> None:
    assert token_counts(text) == counts


def test_figures_stand_with_interval_samples_and_what_spoils_them(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    page = opened(window, repetitions=5)
    measure(qtbot, page)
    result = page.stack.result
    assert result.banner.sentence.startswith("2 models measured, 30 samples")
    assert [(line.entry.name, line.test.name) for line in result.table.shown_rows] == [
        ("triage-20k (Q8_0)", "pp512"),
        ("triage-20k (Q8_0)", "tg128"),
        ("triage-60k (Q8_0)", "pp512"),
        ("triage-60k (Q8_0)", "tg128"),
    ]
    assert result.table.hasFocus()
    assert cut_texts(result) == []
    assert page.walk is not None
    figures = {one.title for one in other_figures(result.table.shown_rows[1], page.walk, "speed")}
    assert len(figures) == 5, "each with a name of its own"
    result.table.clearSelection()
    rows = [row.split("\t") for row in result.table.as_tsv().splitlines()]
    run = core.bench_run(1)
    series = run.results[0].speeds[1]
    assert series.figures is not None
    assert series.figures.tokens_per_s is not None
    assert rows[2][2] == significant(series.figures.tokens_per_s.median)
    half_width = series.figures.noise.half_width
    assert half_width is not None
    assert rows[2][4:6] == ["5 / 5", f"± {percent(half_width)}"]
    assert [note_symbol(line) for line in result.table.shown_rows][1::2] == [
        Symbol.PASSED,
        Symbol.TIGHT,
    ]
    assert result.banner.tone is Tone.TIGHT
    assert rows[1][6].endswith(" ms")
    assert rows[2][6] == "-", "decode has no first token"
    assert rows[1][9:] == ["42.2 MiB", "40.0 MiB"]


def test_columns_have_room_before_there_are_figures(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> None:
    table = RunTable(theme, memory)
    qtbot.addWidget(table)
    table.resize(1600, 300)
    table.show()
    qtbot.waitExposed(table)
    table.show_rows([])
    table.fit_columns()
    widths = {
        column.key: table.columnWidth(at) for at, column in enumerate(table.item_model.columns)
    }
    for key, figure in (("ttft", "0.893 ms"), ("load", "6.94 ms"), ("peak", "49.8 MiB")):
        assert widths[key] >= theme.measures.width(figure) + theme.measures.step(16), key


def test_a_run_is_watched_and_esc_keeps_what_was_measured(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    window = open_on(RecordedCore(tmp_path, sample_s=0.02))
    page = opened(window, repetitions=100)
    page.do_main_action()
    qtbot.waitUntil(lambda: page.walk is not None and page.walk.done > 8, timeout=LIMIT_MS)
    assert page.measure_button.text() == "Cancel"
    assert "measuring" in page.stack.result.banner.sentence
    assert " of 600 samples about " in page.stack.result.progress.text
    assert page.stack.result.progress.isVisible()
    rows = page.stack.result.table.shown_rows
    assert len(rows) == 4
    assert rows[0].figures is not None
    page.stop()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: page.walk is not None and page.walk.run is not None, timeout=LIMIT_MS)
    assert page.walk is not None
    assert page.walk.stage is Stage.INTERRUPTED
    assert page.stack.result.banner.tone is Tone.UNDECIDED
    assert "kept as benchmark 1" in page.stack.result.banner.sentence
    assert page.walk.done == sum(len(line.repetitions) for line in page.walk.lines) > 8
    assert not page.error.isVisible()


def test_a_fault_is_told_and_the_samples_before_it_stay(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    window = open_on(RecordedCore(tmp_path, bench_failure=ENGINE_DIED))
    page = opened(window)
    measure(qtbot, page)
    assert "signal 9, SIGKILL" in page.error.text
    assert page.walk is not None
    assert page.walk.done == 7
    assert {entry.phase for entry in page.walk.entries} == {Phase.STOPPED}
    assert len(page.stack.result.table.shown_rows) == 4


def test_where_a_figure_comes_from_follows_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(window, models=1, repetitions=5)
    measure(qtbot, page)
    origin, table = page.stack.result.origin, page.stack.result.table
    qtbot.waitUntil(lambda: origin.showing, timeout=LIMIT_MS)
    assert origin.title.text() == "pp512, speed"
    text = origin.text.toPlainText()
    assert "Median of 5 repetitions of evaluating 512 prompt tokens" in text
    assert "Samples in tokens/s, in their order: " in text
    assert text.count("; ") >= 4
    assert origin.model.text() == "triage-20k (Q8_0)"
    others = {name.text(): cell.text() for name, cell in origin.others}
    assert others["Peak memory"] == "42.2 MiB"
    assert others["Time to the first token"].endswith(")")
    assert "Benchmark 1, 2026-11-24" in text
    assert "llama.cpp: b9999 (CPU)" in text
    window.resize(1600, 1000)
    qtbot.waitUntil(lambda: not table.isColumnHidden(6), timeout=LIMIT_MS)
    for _ in range(4):
        QTest.keyClick(table, Qt.Key.Key_Right)
    assert origin.title.text() == "Time to the first token"
    assert "= tokenising 0.110 ms, evaluating" in origin.text.toPlainText()
    place = table.visualRect(table.model().index(1, 2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert origin.title.text() == "tg128, speed"
    table.setCurrentIndex(table.model().index(0, 9))
    assert "file-backed: 6.00 MiB" in origin.text.toPlainText()


def test_every_sample_is_a_dot_and_every_plot_has_a_table_and_a_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    from leastwise.desktop.pages.bench.memory_plot import MemoryPlot
    from leastwise.desktop.pages.bench.speed_plot import SpeedPlot

    page = opened(window, models=2)
    page.setup.bar.depths.setText("0,256")
    measure(qtbot, page)
    plots = page.stack.result.plots
    decode = plots.decode.plot
    assert isinstance(decode, SpeedPlot)
    qtbot.waitUntil(lambda: decode.dots == 12, timeout=LIMIT_MS)
    assert decode.names == ["triage-20k (Q8_0)", "triage-60k (Q8_0)"]
    assert plots.save_plot(tmp_path / "decode.svg")
    svg = (tmp_path / "decode.svg").read_text("utf-8")
    assert "depth (tokens)" in svg
    assert "triage-60k (Q8_0)" in svg
    assert plots.save_plot(tmp_path / "decode.png")
    assert (tmp_path / "decode.png").read_bytes()[:4] == b"\x89PNG"
    plots.as_table.click()
    table = plots.decode.currentWidget()
    assert isinstance(table, ResultsTable)
    assert len(table.as_tsv().splitlines()) == 5
    plots.tabs.setCurrentIndex(1)
    table = plots.prefill.currentWidget()
    assert isinstance(table, ResultsTable)
    assert "triage-20k (Q8_0) @ d256\t512\t" in table.as_tsv()
    plots.as_table.click()
    plots.tabs.setCurrentIndex(2)
    memory = plots.memory.plot
    assert isinstance(memory, MemoryPlot)
    assert memory.names == ["triage-20k (Q8_0)", "triage-60k (Q8_0)"]
    plots.as_table.click()
    table = plots.memory.currentWidget()
    assert isinstance(table, ResultsTable)
    titles, first, *_ = [row.split("\t") for row in table.as_tsv().splitlines()]
    cells = dict(zip(titles, first, strict=True))
    assert cells["The rest, measured"] == "40.0 MiB"
    assert cells["Peak, measured"] == "42.2 MiB"
    assert (cells["Private"], cells["File-backed"]) == ("36.2 MiB", "6.00 MiB")


def test_tab_reaches_every_control_and_each_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(window, models=1)
    setup, bar = page.setup, page.setup.bar
    controls = [bar.preset, bar.prompts, bar.outputs, bar.depths, bar.repetitions, bar.threads]
    controls += [bar.tuned, setup.tune_button, setup.all_button, setup.none_button]
    wanted = {*controls, setup.models.table, page.controls.past, page.measure_button}
    assert not wanted - reached(window)
    measure(qtbot, page)
    plots = page.stack.result.plots
    wanted = {
        page.stack.result.table,
        page.stack.result.origin.text,
        plots.tabs.tabBar(),
        plots.as_table,
    }
    wanted |= {plots.save, page.controls.export, page.controls.setup}
    found = reached(window)
    assert not wanted - found
    assert all(widget.accessibleName() for widget in (wanted | set(controls)) - {bar.tuned})


def reached(window: MainWindow) -> set[QWidget]:
    """Every control that Tab comes to."""
    found: set[QWidget] = set()
    for _ in range(80):
        window.focusNextChild()
        focus = window.focusWidget()
        if focus is not None:
            found.add(focus)
    return found


def test_a_past_benchmark_is_opened_as_it_was(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    page = opened(window, models=1)
    measure(qtbot, page)
    page.stack.result.table.clearSelection()
    shown, said = page.stack.result.table.as_tsv(), page.stack.result.banner.sentence
    past(qtbot, page, rows=1)
    page.stack.past.table.selectRow(0)
    QTest.mouseClick(page.stack.past.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.stack.result, timeout=LIMIT_MS)
    page.stack.result.table.clearSelection()
    assert page.stack.result.table.as_tsv() == shown
    assert page.stack.result.banner.sentence == said


def test_two_results_are_compared_in_a_sentence_and_can_be_swapped(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    core.record_bench(1, repetitions=5)
    run = core.record_bench(4, repetitions=5)
    assert run.results[3].subject.candidate.name.startswith("triage-400k")
    page = opened(window)
    past(qtbot, page, rows=5)
    numbers = [row.number for row in page.stack.past.table.shown_rows]
    assert numbers == ["2.1", "2.2", "2.3", "2.4", "1"]
    assert not page.stack.past.compare_button.isEnabled()
    select(page.stack.past.table, 3, 4)
    assert page.stack.past.hint.text() == "Compare 2.4 with 1"
    QTest.mouseClick(page.stack.past.compare_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.stack.comparison, timeout=LIMIT_MS)
    assert page.stack.comparison.banner.sentence.startswith("pp512: 61")
    assert "% slower (61" in page.stack.comparison.banner.sentence
    assert "triage-400k (Q8_0) (2.4) against triage-20k" in page.stack.comparison.banner.second
    assert "model: " in page.stack.comparison.differences.text()
    assert len(page.stack.comparison.table.shown_rows) == 3
    page.stack.comparison.swap.click()
    qtbot.waitUntil(lambda: "% faster (" in page.stack.comparison.banner.sentence, timeout=LIMIT_MS)
    page.stop()
    assert page.stack.currentWidget() is page.stack.past


def test_the_same_model_twice_has_no_difference_that_can_be_told(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    core.record_bench(1, repetitions=5)
    core.record_bench(1, repetitions=5)
    page = opened(window)
    past(qtbot, page, rows=2)
    select(page.stack.past.table, 0, 1)
    page.stack.past.compare_button.click()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.stack.comparison, timeout=LIMIT_MS)
    assert "no difference that can be told" in page.stack.comparison.banner.sentence
    assert "Nothing else that is recorded differs" in page.stack.comparison.differences.text()


def test_a_benchmark_is_written_as_csv_json_and_markdown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = opened(window, models=1)
    measure(qtbot, page)
    for name in ("b.csv", "b.json", "b.md"):
        with qtbot.waitSignal(page.archive.written, timeout=LIMIT_MS):
            page.archive.write(1, tmp_path / name)
    document = json.loads((tmp_path / "b.json").read_text("utf-8"))
    assert [record["test"] for record in document["records"]] == ["pp512", "tg128"]
    assert len((tmp_path / "b.csv").read_text("utf-8").splitlines()) == 3
    assert "| tg128 |" in (tmp_path / "b.md").read_text("utf-8")
    page.archive.write(1, tmp_path / "nowhere" / "b.csv")
    qtbot.waitUntil(page.error.isVisible, timeout=LIMIT_MS)
    assert page.error.text.startswith("The output could not be written")


def test_tuning_says_what_was_tried_and_what_is_used_from_now_on(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    page = opened(window, models=2)
    assert "KV types, which could change answers" in page.setup.tune_about.text()
    QTest.mouseClick(page.setup.tune_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert len(core.tune_requests) == 2
    assert page.stack.tuning.banner.sentence.startswith("triage-20k (Q8_0) is 12 % faster")
    assert page.stack.tuning.banner.second.startswith("triage-60k (Q8_0) is 12 % faster")
    tried = page.stack.tuning.table.as_tsv()
    assert "triage-60k (Q8_0)\tthreads 16\t9,800\t9,800\t1.12 (1.09 - 1.15)\ttaken" in tried
    assert "\tmicro-batch 256\t" in tried


def test_nothing_is_measured_while_a_ladder_is_walked_nor_the_other_way_round(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    core = RecordedCore(tmp_path, case_s=0.01, sample_s=0.02)
    window = open_on(core)
    window.find_page.do_main_action()
    page = opened(window, repetitions=100)
    page.do_main_action()
    assert not page.busy
    assert "both together would spoil the figures" in page.error.text
    window.find_page.stop()
    qtbot.waitUntil(lambda: not window.find_page.busy, timeout=LIMIT_MS)
    page.do_main_action()
    assert page.measure_button.text() == "Cancel"
    window.open_page(window.pages.index(window.find_page))
    window.find_page.do_main_action()
    assert not window.find_page.busy
    assert window.find_page.error.isVisible()


@pytest.mark.parametrize("name", [LONG_NAME, ARABIC_NAME, HTML_NAME])
def test_a_strange_name_breaks_no_layout(
    qtbot: QtBot, open_on: Opener, tmp_path: Path, name: str
) -> None:
    window = open_on(RecordedCore(tmp_path, named(name, 0)))
    window.open_page(window.pages.index(window.bench_page))
    page = opened(window, models=7)
    chosen = next(c for c in page.setup.models.candidates if name in c.name)
    page.setup.models.include_only({chosen.model.path})
    measure(qtbot, page)
    assert (window.width(), window.height()) == (1024, 700)
    assert page.stack.result.table.columnWidth(0) < 320
    for tab in range(3):
        page.stack.result.plots.tabs.setCurrentIndex(tab)
        window.grab()
    assert len(page.stack.result.banner.sentence) < 200


def test_without_models_it_says_what_to_do(qtbot: QtBot, open_on: Opener, tmp_path: Path) -> None:
    window = open_on(RecordedCore(tmp_path, recordings=()), ready=False)  # type: ignore[call-arg]
    window.open_page(window.pages.index(window.bench_page))
    models = window.bench_page.setup.models
    qtbot.waitUntil(lambda: models.stack.currentIndex() == 1, timeout=LIMIT_MS)
    assert not window.bench_page.measure_button.isEnabled()
    QTest.mouseClick(window.bench_page.controls.past, Qt.MouseButton.LeftButton)
    assert window.bench_page.stack.past.stack.currentIndex() == 0


# The offscreen platform says this of every popup.
@pytest.mark.qt_log_ignore(r"does not support (raise|grabbing|propagateSizeHints)", extend=True)
def test_a_figure_of_find_shows_its_samples_on_a_click_and_by_keyboard(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    window = open_on(RecordedCore(tmp_path, RECORDINGS[3:5], cases=20))
    page = window.find_page
    page.do_main_action()
    qtbot.waitUntil(lambda: not page.busy and page.result.ladder.complete, timeout=LIMIT_MS)
    row = page.result.ladder.rows[0]
    QTest.mouseClick(row.speed, Qt.MouseButton.LeftButton)
    (card,) = row.speed.findChildren(OriginCard)
    assert "Samples: 3,480 tokens/s; 3,480 tokens/s" in card.text.toPlainText()
    QTest.keyClick(card, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not row.speed.findChildren(OriginCard), timeout=LIMIT_MS)
    QTest.keyClick(row.strip, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    (card,) = row.strip.findChildren(OriginCard)
    for name in ("Pass rate", "Tokens per second", "Time to the first token", "Memory"):
        assert f"{name}: " in card.text.toPlainText()
    card.copy.click()
    assert QApplication.clipboard().text().startswith("triage-400k (Q8_0)\n")
    card.close()
    table = page.result.overview.table
    page.result.overview.tabs.setCurrentIndex(1)

    def asked() -> bool:  # the table may still be filled anew, and forget where one stood
        table.setCurrentIndex(table.model().index(0, 5))
        QTest.keyClick(table, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
        return bool(table.findChildren(OriginCard))

    qtbot.waitUntil(asked, timeout=LIMIT_MS)
    (card,) = table.findChildren(OriginCard)
    assert "evaluating the prompt, none of it cached" in card.text.toPlainText()
    card.close()
