"""Renders every state of the window into a folder, to be looked at.

python tests/desktop/screenshots.py FOLDER [STATE ...]; QT_SCALE_FACTOR=2 gives the fine ones,
LEASTWISE_LANGUAGE=de those in German. With `real-pages` it makes the README's pictures instead:
the window on the real core, one picture a page, as `real_pages.py` says.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QItemSelectionModel, QSettings
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog

from leastwise.cloud.desk import CloudDesk
from leastwise.core import Core
from leastwise.desktop.cloud.consent_dialog import ConsentDialog
from leastwise.desktop.cloud.model_dialog import CloudModelDialog
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.first_start.examples import Example
from leastwise.desktop.language.choice import speak
from leastwise.desktop.pages.decision.page import DecisionPage
from leastwise.desktop.pages.models.offers import Offer, Offers
from leastwise.desktop.pages.playground.page import PlaygroundPage, View
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.window import MainWindow
from leastwise.domain.cloud import CloudKind, CloudPrompt, CloudProvider
from leastwise.domain.downloads import DownloadPhase
from leastwise.domain.playground import ColumnKind, ColumnModel
from leastwise.domain.serving import ServerTraffic
from leastwise.domain.suites import ChatTurn, Check
from leastwise.domain.tasks import Task
from leastwise.net.log import NetworkEntry, NetworkLog
from leastwise.paths import Paths, shipped_catalogues
from leastwise.settings import Settings
from tests.desktop.recorded_core import (
    ARABIC_NAME,
    ENGINE_DIED,
    LONG_NAME,
    RECORDINGS,
    RecordedCore,
    named,
    none_passing,
    with_fault,
)
from tests.desktop.recorded_decisions import RecordedDecisions
from tests.desktop.recorded_downloads import fetching, standing, stopped
from tests.desktop.recorded_fit import DAMAGED, MODELS, called, on_a_gpu
from tests.desktop.recorded_machine import DISTURBED, MEASURED
from tests.desktop.recorded_playground import WrittenColumn
from tests.desktop.recorded_tasks import RecordedTasks, called_oddly, twenty

OFFERED = (
    ("Q2_K", 12_300_000_000),
    ("Q3_K_M", 16_000_000_000),
    ("IQ4_XS", 17_900_000_000),
    ("Q4_K_M", 19_800_000_000),
    ("Q5_K_M", 23_200_000_000),
    ("Q6_K", 26_900_000_000),
    ("Q8_0", 34_800_000_000),
)
OWN_RACK, RACK = "rack", "http://192.168.1.7:8080/v1"
SIZES = ((1024, 700), (1600, 1000))
REAL = "real-pages"


class Stage:
    """One window on one recorded core, driven to a state."""

    def __init__(self, theme: Theme, size: tuple[int, int], core: CoreCalls) -> None:
        memory = QSettings(str(core.paths.home / "window.ini"), QSettings.Format.IniFormat)
        self.core = core
        self.dialog: QDialog | None = None
        self.window = MainWindow(theme, core, memory)
        self.window.resize(*size)
        self.window.show()
        self.window.start()

    def wait(self, done: Callable[[], bool], limit_s: float = 20.0) -> None:
        """Let the event loop run until `done`."""
        deadline = time.monotonic() + limit_s
        while not done() and time.monotonic() < deadline:
            QApplication.processEvents()
            time.sleep(0.005)

    def settle(self, for_s: float = 0.3) -> None:
        """Let the event loop run for a moment."""
        end = time.monotonic() + for_s
        self.wait(lambda: time.monotonic() > end)

    def idle(self) -> bool:
        """Whether nothing runs."""
        return not any(page.busy for page in self.window.pages.made)

    def ready(self) -> None:
        """Candidates and suite are there."""
        self.wait(self.window.find_page.find_button.isEnabled)
        self.settle()

    def finish(self) -> None:
        """Walk to the end."""
        self.ready()
        self.window.find_page.do_main_action()
        self.wait(lambda: not self.window.find_page.busy)
        self.wait(lambda: self.window.find_page.result.ladder.complete)
        self.settle()

    def run_until(self, cases: int) -> None:
        """Walk until this many cases were run in all."""
        self.ready()
        page = self.window.find_page
        page.do_main_action()
        self.wait(lambda: page.walk is not None and sum(r.run for r in page.walk.rungs) >= cases)


def empty(stage: Stage) -> None:
    stage.settle(0.6)


def failed_case(stage: Stage) -> None:
    stage.finish()
    strip = stage.window.find_page.result.ladder.rows[-4].strip
    strip.setFocus()
    strip.step(1, failed_only=True)
    stage.settle(0.6)


def serving(stage: Stage) -> None:
    """A winner served, with the menu of what else may become of it."""
    stage.finish()
    stage.window.find_page.work_button.serve.trigger()
    stage.wait(lambda: bool(stage.window.serving.address))
    server = stage.core.serving.servers[-1]  # type: ignore[attr-defined]
    server.tell(ServerTraffic(requests=1204, active=3, requests_per_s=2.4))
    stage.settle()


def models_serving(stage: Stage) -> None:
    models_chosen(stage, 2)
    stage.window.work.serve_model("/models/" + LONG_NAME + ".gguf")
    stage.settle()


def table(stage: Stage) -> None:
    stage.finish()
    stage.window.find_page.result.overview.tabs.setCurrentIndex(1)


def cancelled(stage: Stage) -> None:
    stage.run_until(120)
    stage.window.find_page.stop()
    stage.wait(lambda: not stage.window.find_page.busy)
    stage.settle(0.6)


def history(stage: Stage) -> None:
    page = stage.window.history_page
    stage.window.open_page(stage.window.pages.index(page))
    assert isinstance(stage.core, RecordedCore)
    known = len(stage.core.runs)
    stage.wait(lambda: len(page.table.shown_rows) == known)
    stage.settle()


ANSWER = """## Where it is

The parcel is **in transit**, see the [tracking page](https://example.org/t).

- Order: `474-008`
- Status: *delayed*

```python
def parcel(number: str) -> str:
    return f"{number}: delayed"  # until Friday
```

| step | day |
|---|---|
| sent | Monday |
"""


def playground(stage: Stage, columns: int = 3, names: Sequence[str] = ()) -> None:
    """Columns that answered; the last one failed."""
    core = stage.core
    assert isinstance(core, RecordedCore)
    pages = stage.window.pages
    page = cast("PlaygroundPage", pages.named("playground"))
    stage.window.open_page(pages.index(page))
    stage.wait(lambda: bool(page.columns.columns))
    models = [
        ColumnModel(ColumnKind.LOCAL, f"/models/{at}", name)
        for at, name in enumerate([*names, "triage-150k", "triage-400k", "triage-1M", "x"])
    ][:columns]
    written = WrittenColumn(tuple(f"{word} " for word in ANSWER.split(" ")), ("Let me think.",))
    core.playground.answers = {one.reference: written for one in models[:-1]}
    core.playground.answers[models[-1].reference] = replace(written, fault=ENGINE_DIED.message)
    page.columns.show_models(models)
    page.editor.text.setPlainText("Where is the parcel {{number}}?")
    page.editor.variables.fields["number"].setPlainText("474-008")
    page.do_main_action()
    stage.wait(lambda: page.busy)
    stage.wait(lambda: not page.busy and not any(one.answer.busy for one in page.columns.columns))
    stage.settle(0.6)


def playground_differences(stage: Stage) -> None:
    playground(stage, 2)
    page = cast("PlaygroundPage", stage.window.page)
    text = "The parcel is in transit and late."
    page.differences.show_answers(("A", "B"), (text, text.replace("late", "on time")))
    page.turn(View.DIFFERENCES)
    stage.settle()


def playground_history(stage: Stage) -> None:
    playground(stage, 4)
    cast("PlaygroundPage", stage.window.page).turn(View.HISTORY)
    stage.settle(0.6)


def past_run(stage: Stage) -> None:
    history(stage)
    page = stage.window.history_page
    page.open_run(page.table.shown_rows[0].run_id)
    stage.settle(0.6)


def history_compared(stage: Stage) -> None:
    history(stage)
    stage.window.history_page.table.selectAll()
    runs = stage.window.history_page.runs
    runs.compare_wanted.emit(list(reversed(runs.table.shown_rows[:2])))
    stage.settle(0.6)


def history_flipped(stage: Stage) -> None:
    history_compared(stage)
    cases = stage.window.history_page.stack.comparison.cases
    cases.table.choose_row(cases.table.shown_rows[0])
    stage.settle()


def run_pairs(stage: Stage) -> None:
    past_run(stage)
    page = stage.window.history_page
    page.statistics_button.click()
    page.stack.pairs.cases.table.choose_row(page.stack.pairs.cases.table.shown_rows[0])
    stage.settle()


def history_over_time(stage: Stage) -> None:
    history(stage)
    stage.window.history_page.table.selectRow(0)
    stage.window.history_page.runs.timeline_button.click()
    stage.settle(0.6)


def past_runs(core: RecordedCore, runs: int = 9) -> None:
    """Runs of one suite, a week apart, the middle one with none that passes."""
    first = core.record_run()
    core.runs.clear()
    for number in range(runs):
        core.recordings = tuple(
            replace(one, pass_share=min(one.pass_share, 0.9) if number == runs // 2 else share)
            for one in core.recordings
            for share in (min(one.pass_share + 0.004 * number, 1.0),)
        )
        run = core.record_run()
        started = first.summary.started - timedelta(days=7 * (runs - number))
        summary = replace(run.summary, run_id=number + 1, started=started)
        core.runs[0] = replace(run, summary=summary)


def two_prompts(stage: Stage) -> None:
    stage.ready()
    suite = stage.core.load_suite(None)
    halves = tuple(replace(case, prompt=case.index % 2) for case in suite.cases)
    stage.window.find_page.shelf.suite_loaded.emit(replace(suite, cases=halves))
    stage.settle()


def varied(stage: Stage) -> None:
    two_prompts(stage)
    vary = stage.window.find_page.vary
    vary.toggle.click()
    for name in ("Q4_K_M", "Q8_0"):
        vary.types[name].click()
    vary.add_adapters([Path("/models/tuned-for-triage.gguf")])
    vary.add_setting_row().values.setText("2048, 4096")
    stage.settle()


def tasks(stage: Stage, row: int = 2) -> None:
    page = stage.window.tasks_page
    stage.window.open_page(stage.window.pages.index(page))
    core = stage.core
    assert isinstance(core, RecordedCore)
    count = len(core.tasks.known)
    stage.wait(lambda: len(page.table.shown_rows) == count)
    stage.wait(lambda: all(one.task.stale is not None for one in page.table.shown_rows))
    if page.table.shown_rows:
        page.table.selectRow(row)
    stage.settle()


def tasks_running(stage: Stage) -> None:
    stage.ready()
    tasks(stage)
    page = stage.window.tasks_page
    page.do_main_action()
    stage.wait(lambda: page.queue.done >= 1 and page.progress.fraction > 0.3)


def decision(stage: Stage, tab: int = 0) -> None:
    """Decided, with a volume and a machine's price typed in."""
    address = "https://example.org/v1"
    provider = CloudProvider("there", CloudKind.OPENAI, address, "grand-1", "A_KEY")
    assert isinstance(stage.core, RecordedCore)
    stage.core.cloud.shelf.add(provider)
    stage.ready()
    page = cast("DecisionPage", stage.window.pages.named("decision"))
    page._confirm = lambda _notice: True
    stage.window.open_page(stage.window.pages.index(page))
    stage.wait(page.decide_button.isEnabled)
    page.do_main_action()
    stage.wait(lambda: not page.busy)
    view = page.view
    if view is not None and view.said is not None:
        view.money.volume.setText("100,000")
        view.money.hardware_price.setText("900")
        view.tabs.setCurrentIndex(tab)
    stage.settle(1.0)


def decision_running(stage: Stage) -> None:
    """In the middle of a run."""
    assert isinstance(stage.core, RecordedCore)
    stage.core.cloud.shelf.add(
        CloudProvider("there", CloudKind.OPENAI, "https://e.org/v1", "grand-1", "A_KEY")
    )
    stage.ready()
    page = cast("DecisionPage", stage.window.pages.named("decision"))
    page._confirm = lambda _notice: True
    stage.window.open_page(stage.window.pages.index(page))
    stage.wait(page.decide_button.isEnabled)
    page.do_main_action()
    stage.wait(lambda: page.progress.fraction > 0.3)


def know_catalogue(stage: Stage) -> None:
    """Let the recorded core know what the real catalogue says of this computer."""
    assert isinstance(stage.core, RecordedCore)
    with Core(Paths(stage.core.paths.home / "real"), Settings()) as real:
        stage.core.catalogue.known = real.catalogue.fits()
        stage.core.catalogue.suggested = real.catalogue.suggest()


def models_suggested(stage: Stage) -> None:
    know_catalogue(stage)
    models(stage)
    stage.window.models_page.suggesting.ask()
    stage.wait(lambda: stage.window.models_page.pane.suggests)
    stage.settle()


def models_of_the_catalogue(stage: Stage) -> None:
    know_catalogue(stage)
    models(stage)
    page = stage.window.models_page
    page.table.choose_row(page.shelf.catalogue[2])
    stage.settle()


def machine(stage: Stage) -> None:
    know_catalogue(stage)
    page = stage.window.machine_page
    stage.window.open_page(stage.window.pages.index(page))
    stage.wait(page.sheets.fits.isVisible)
    stage.settle()


def machine_measuring(stage: Stage) -> None:
    machine(stage)
    page = stage.window.machine_page
    page.do_main_action()
    stage.wait(lambda: page.progress.fraction > 0.4)


def machine_failed(stage: Stage) -> None:
    machine(stage)
    stage.window.machine_page.do_main_action()
    stage.wait(stage.idle)
    stage.settle()


def machine_exported(stage: Stage) -> None:
    machine(stage)
    page = stage.window.machine_page
    page.export_to(stage.window.machine_page._core.paths.home / "laptop.json")
    stage.wait(page.told.isVisible)


def bench(stage: Stage) -> None:
    stage.ready()
    stage.window.open_page(stage.window.pages.index(stage.window.bench_page))
    page = stage.window.bench_page
    page.setup.bar.depths.setText("0,4096")
    page.setup.bar.prompts.setText("128,512,2048")
    paths = [c.model.path for c in page.setup.models.candidates if c.fault is None][-4:]
    page.setup.models.include_only(set(paths))
    stage.settle()


def bench_empty(stage: Stage) -> None:
    stage.settle(0.6)
    stage.window.open_page(stage.window.pages.index(stage.window.bench_page))
    stage.settle()


def bench_done(stage: Stage) -> None:
    bench(stage)
    stage.window.bench_page.do_main_action()
    stage.wait(stage.idle, limit_s=90)
    stage.settle(1.0)


def bench_memory(stage: Stage) -> None:
    bench_done(stage)
    stage.window.bench_page.stack.result.plots.tabs.setCurrentIndex(2)
    stage.settle()


def bench_prefill(stage: Stage) -> None:
    bench_done(stage)
    stage.window.bench_page.stack.result.plots.tabs.setCurrentIndex(1)
    stage.settle()


def bench_plot_table(stage: Stage) -> None:
    bench_memory(stage)
    stage.window.bench_page.stack.result.plots.as_table.click()
    stage.settle()


def bench_running(stage: Stage) -> None:
    bench(stage)
    page = stage.window.bench_page
    page.do_main_action()
    stage.wait(lambda: page.walk is not None and page.walk.done >= 60, limit_s=60)
    stage.settle(0.4)


def bench_past(stage: Stage) -> None:
    stage.ready()
    stage.window.open_page(stage.window.pages.index(stage.window.bench_page))
    stage.window.bench_page.controls.past.click()
    stage.settle(0.5)
    stage.window.bench_page.stack.past.table.selectAll()
    stage.settle()


def bench_comparison(stage: Stage) -> None:
    bench_past(stage)
    table = stage.window.bench_page.stack.past.table
    table.clearSelection()
    for row in (0, 1):
        index = table.model().index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        table.selectionModel().select(index, flags.Select | flags.Rows)
    page = stage.window.bench_page
    page.stack.past.compare_button.click()
    stage.wait(lambda: page.stack.currentWidget() is page.stack.comparison)
    stage.settle()


def bench_tuned(stage: Stage) -> None:
    bench(stage)
    stage.window.bench_page.setup.tune_button.click()
    stage.wait(stage.idle)
    stage.settle()


def models(stage: Stage) -> None:
    stage.settle(0.6)
    stage.window.open_page(stage.window.pages.index(stage.window.models_page))
    page = stage.window.models_page
    stage.wait(lambda: bool(page.rows) and not page.gathering.listing.running)
    stage.settle()


def models_filling(stage: Stage) -> None:
    stage.ready()
    stage.window.open_page(stage.window.pages.index(stage.window.models_page))
    page = stage.window.models_page
    stage.wait(lambda: len([row for row in page.rows if row.fit]) >= 3)
    stage.settle(0.1)


def models_chosen(stage: Stage, row: int) -> None:
    models(stage)
    page = stage.window.models_page
    page.table.choose_row(page.rows[row])
    stage.settle()


def models_dragging(stage: Stage) -> None:
    models_chosen(stage, 2)
    slider = stage.window.models_page.panel.context.slider
    slider.setSliderDown(True)
    slider.setValue(slider.maximum() - 2)
    stage.settle()


def models_rehearsing(stage: Stage) -> None:
    models_chosen(stage, 2)
    page = stage.window.models_page
    page.do_main_action()
    stage.wait(lambda: page.panel.speed.progress.fraction > 0.4)


def models_rehearsed(stage: Stage) -> None:
    models_chosen(stage, 2)
    stage.window.models_page.do_main_action()
    stage.wait(stage.idle)
    stage.settle()


def models_looked_up(stage: Stage) -> None:
    models(stage)
    page = stage.window.models_page
    page.look_up.field.setText("acme/Qwen3-32B-GGUF:Q8_0")
    page.look_up.button.click()
    stage.wait(lambda: not page.hub.looking.running)
    stage.settle()


def models_not_found(stage: Stage) -> None:
    models(stage)
    page = stage.window.models_page
    page.look_up.field.setText("/models/nothing-here.gguf")
    page.look_up.button.click()
    stage.wait(lambda: not page.hub.looking.running)
    stage.settle()


def models_options(stage: Stage) -> None:
    models(stage)
    page = stage.window.models_page
    page.look_up.options.setChecked(True)
    page.options.largest.setText("4B")
    page.options.author.setFocus()
    stage.settle()


def models_offers(stage: Stage) -> None:
    models(stage)
    page = stage.window.models_page
    page.look_up.field.setText("acme/Qwen3-32B-GGUF:Q8_0")
    page.look_up.button.click()
    stage.wait(lambda: not page.hub.looking.running)
    row = page.panel.row
    assert row is not None
    assert row.fit is not None
    fits = [replace(row.fit, quantisation=label) for label, _size in OFFERED]
    offers = [
        Offer(f"acme/Qwen3-32B-GGUF:{label}", label, size_bytes, fit)
        for (label, size_bytes), fit in zip(OFFERED, fits, strict=True)
    ]
    page.details.show_offers(row, Offers(tuple(offers)))
    stage.settle()


def models_quantising(stage: Stage) -> None:
    models_chosen(stage, 1)
    core = stage.core
    assert isinstance(core, RecordedCore)
    core.quantiser.waits = True
    stage.window.models_page.details.buttons.smaller_wanted.emit("/models/x.gguf", "Q4_K_M")
    stage.settle()


def models_table(stage: Stage) -> None:
    models_chosen(stage, 1)
    stage.window.models_page.panel.memory.as_table.click()
    stage.settle()


def downloads(stage: Stage, *, expanded: bool) -> None:
    models_chosen(stage, 2)
    core = stage.core
    assert isinstance(core, RecordedCore)
    core.downloads.show(
        fetching(bytes_per_s=30e6),
        fetching(LONG_NAME, 300_000_000, 1_200_000_000, 4.1e6, 220.0),
        standing(ARABIC_NAME, DownloadPhase.PAUSED, 800_000_000),
        stopped(),
        standing("acme/LFM2-350M-GGUF:Q4_K_M", DownloadPhase.FINISHED, 2_000_000_000),
    )
    stage.wait(stage.window.tray.isVisible)
    stage.window.tray.expand(expanded=expanded)
    stage.settle()


def suites(stage: Stage) -> None:
    stage.ready()
    stage.window.open_page(stage.window.pages.index(stage.window.suites_page))
    stage.wait(lambda: stage.window.suites_page.settled)
    stage.settle()


def suite_open(stage: Stage, *, tab: int = 0, answer: str = "") -> None:
    suites(stage)
    page = stage.window.suites_page
    shipped = page.listed.table.shown_rows[-1]
    desk = stage.core.suite_desk
    page._open(desk.copy(desk.open(shipped.path), "Support triage (copy)"))
    page.editor.tabs.setCurrentIndex(tab)
    page.editor.table.go_to(210)
    if answer:
        page.editor.checks.answer.setPlainText(answer)
        stage.wait(lambda: page.editor.checks.trying.settled)
    stage.wait(lambda: page.settled and page.editor.checks.trying.settled)
    stage.settle(0.6)


SCENARIO = """\
prompts: ["Translate {{word}} into {{language}}"]
tests:
  - vars: {word: hello, language: French}
    assert:
      - type: assert-set
        threshold: 0.5
        assert: [{type: icontains, value: bonjour}, {type: icontains, value: salut, weight: 2}]
scenarios:
  - config: [{vars: {language: Spanish}}, {vars: {language: German}}, {vars: {language: Dutch}}]
    tests: [{vars: {word: bye}}, {vars: {word: thanks}}]
"""


def suite_scenario(stage: Stage, part: int = 0, answer: str = "") -> None:
    """A suite with a set of checks and a scenario; its cases, or a part of the scenario."""
    suites(stage)
    page = stage.window.suites_page
    folder = stage.core.paths.suites / "translations"
    folder.mkdir(parents=True)
    (folder / "promptfooconfig.yaml").write_text(SCENARIO, encoding="utf-8")
    page.open_suite(folder)
    stage.wait(lambda: page.settled)
    bar = page.editor.parts
    bar.part.setCurrentIndex(part)
    bar.part.activated.emit(part)
    if answer:
        page.editor.checks.answer.setPlainText(answer)
    stage.wait(lambda: page.settled and page.editor.checks.trying.settled)
    stage.settle(0.6)


def plot_speed(stage: Stage) -> None:
    stage.finish()
    overview = stage.window.find_page.result.overview
    overview.choices.actions()[1].trigger()
    stage.settle()


def cloud_judge(stage: Stage) -> None:
    """A suite with rubrics, and a cloud model chosen to judge them."""
    address = "https://example.org/v1"
    stage.core.cloud.shelf.add(CloudProvider("there", CloudKind.OPENAI, address, "grand-1"))
    stage.ready()
    suite = stage.core.load_suite(None)
    rubric = Check("llm-rubric", value="It is kind")
    judged = tuple(replace(case, checks=(rubric,)) for case in suite.cases)
    page = stage.window.find_page
    page.shelf.suite_loaded.emit(replace(suite, cases=judged))
    combo = page.judge_bar.choices["judge"]
    stage.wait(lambda: combo.findData("cloud:there") > 0)
    combo.setCurrentIndex(combo.findData("cloud:there"))
    combo.activated.emit(combo.currentIndex())
    stage.wait(lambda: "questions go to" in page.judge_bar.about.text())
    stage.settle()


def suite_new(stage: Stage) -> None:
    suites(stage)
    page = stage.window.suites_page
    page._open(stage.core.suite_desk.create("An empty one"))
    stage.wait(lambda: page.settled)
    stage.settle()


def help_shown(stage: Stage) -> None:
    stage.ready()
    stage.window.help.toggle()
    stage.settle()


def settings(stage: Stage, tab: int = 0, search: str = "") -> None:
    """Two settings changed; a log with an error."""
    core = stage.core
    core.upkeep.settings.put("threads", 6)
    core.upkeep.settings.put("price_per_kwh", "0.32")
    log = core.paths.log_file
    log.parent.mkdir(parents=True, exist_ok=True)
    head = "2026-11-26 20:00:00,123 4711"
    lines = [f"{head} INFO leastwise.engine.client: something began ({n})\n" for n in range(400)]
    lines += [f"{head} WARNING leastwise.hub: no further download begins: library.moving\n"]
    lines += [f"{head} ERROR leastwise.desktop.jobs: a job failed unexpectedly\n", "KeyError\n"]
    log.write_text("".join(lines), encoding="utf-8")
    stage.ready()
    page = stage.window.settings_page
    stage.window.open_page(stage.window.pages.index(page))
    stage.wait(lambda: bool(page.settings.list.rows) and page.settings.settled)
    page.tabs.setCurrentIndex(tab)
    page.settings.search.setText(search)
    stage.settle(0.6)
    if tab == 1:
        page.data.table.selectRow(2)
    if tab == 2:
        page.log.list.selectRow(page.log.model.rowCount() - 2)
    stage.settle()


def settings_report(stage: Stage) -> None:
    """The report as it is read before it is copied."""
    settings(stage, 2)
    log = stage.window.settings_page.log
    log.make_report()
    stage.wait(lambda: log.dialog is not None)
    stage.dialog = log.dialog
    stage.settle()


def settings_fault(stage: Stage) -> None:
    """What cannot be, said at its place."""
    settings(stage, search="price")
    stage.window.settings_page.settings.put("price_per_kwh", "dear")
    stage.settle()


def help_window(stage: Stage, page: str = "interval", search: str = "") -> None:
    """A page of the help."""
    stage.ready()
    stage.window.help_desk.open_page(page)
    shown = stage.window.help_desk.window
    assert shown is not None
    stage.wait(lambda: not shown.view.busy)
    shown.search.setText(search)
    stage.dialog = shown
    stage.settle(0.5)


def palette_shown(stage: Stage) -> None:
    stage.ready()
    stage.window.palette_of_commands.toggle()
    stage.settle()


def cloud_page(stage: Stage) -> None:
    """Two providers, one of them confirmed."""
    core = stage.core
    for name, address in (("anthropic", "https://api.anthropic.com"), (OWN_RACK, RACK)):
        key = f"{name.upper()}_API_KEY"
        provider = CloudProvider(name, CloudKind.OPENAI, address, "small-1", key)
        core.cloud.shelf.add(provider)
    stage.ready()
    stage.window.open_page(stage.window.pages.index(stage.window.cloud_page))
    stage.wait(stage.window.cloud_page.providers.isVisible)
    stage.settle()


def cloud_empty(stage: Stage) -> None:
    """No provider yet."""
    stage.ready()
    stage.window.open_page(stage.window.pages.index(stage.window.cloud_page))
    stage.settle()


def cloud_prices(stage: Stage) -> None:
    """The prices that ship."""
    cloud_page(stage)
    stage.window.cloud_page.tabs.setCurrentIndex(1)
    stage.settle()


def cloud_money(stage: Stage) -> None:
    """Spending and caps."""
    cloud_page(stage)
    stage.window.cloud_page.tabs.setCurrentIndex(2)
    stage.settle()


def network_log(stage: Stage) -> None:
    """Some requests, with the offline switch on."""
    log = NetworkLog(stage.core.paths.network_log)
    log.prepare()
    for number in range(40):
        failure = "ConnectError" if number % 9 == 4 else ""
        log.add(
            NetworkEntry(
                "POST",
                "api.anthropic.com",
                "/v1/messages",
                "a prompt to a cloud model",
                900 + number,
                0 if failure else 5_000 + 37 * number,
                0 if failure else 200,
                failure,
                "" if failure else f"0.0000{number + 10} USD",
            )
        )
    stage.core.network.go_offline(on=True)
    stage.window.offline.changed.emit()
    stage.ready()
    stage.window.open_page(stage.window.pages.index(stage.window.log_page))
    stage.settle(1.5)


def consent(stage: Stage) -> None:
    """What will be sent, before it is."""
    cloud_page(stage)
    turns = (ChatTurn("system", "Answer in JSON."), ChatTurn("user", "Where is my order? " * 9))
    prompts = [CloudPrompt(turns, 256)] * 3
    notice = stage.core.cloud.notice("anthropic/claude-haiku-4-5", prompts)
    dialog = ConsentDialog(stage.window._theme, notice, stage.window)
    dialog.open()
    stage.settle()
    stage.dialog = dialog


def first_start(stage: Stage, at: int) -> None:
    """A step of the first start, the task's with examples."""
    stage.ready()
    stage.window.take_first_steps()
    guide = stage.window.first_start.guide
    assert guide is not None
    stage.dialog = guide
    guide.task.own.setChecked(True)
    guide.task.form.show_examples(
        [
            Example("I was billed twice in May.", "billing"),
            Example("The app closes by itself.", "bug"),
        ]
    )
    guide.show_step(guide.steps[at])
    stage.settle(0.5)


def running_elsewhere(stage: Stage) -> None:
    """A ladder is walked while another page is shown."""
    stage.run_until(130)
    stage.window.open_page(stage.window.pages.index(stage.window.machine_page))
    stage.settle()


def large(stage: Stage, percent: int) -> None:
    """Larger text on a page that has much."""
    failed_case(stage)
    stage.window.look.choose_size(percent)
    stage.settle()


def cloud_model(stage: Stage) -> None:
    """A cloud model is chosen from what its provider listed."""
    cloud_page(stage)
    listed = ("claude-haiku-4-5", "claude-sonnet-4-5", "claude-opus-4-1", LONG_NAME)
    desk = stage.core.cloud
    assert isinstance(desk, CloudDesk)
    desk._listed["anthropic"] = (*listed, *(f"other-{n}" for n in range(40)))
    window = stage.window
    dialog = CloudModelDialog(
        window._theme, stage.core.cloud, window.jobs, window._memory, lambda _n: False, window
    )
    dialog.open()
    stage.wait(lambda: dialog.provider.count() > 0)
    dialog.name.setText("claude-haiku-4-5")
    stage.settle()
    stage.dialog = dialog


STATES: dict[str, tuple[dict[str, object], Callable[[Stage], object]]] = {
    "empty": ({"recordings": ()}, empty),
    "ready": ({}, Stage.ready),
    "running": ({"case_s": 0.004}, lambda stage: stage.run_until(130)),
    "foreseen": (
        {"case_s": 0.004, "foreseen_after": 90},
        lambda stage: stage.run_until(260),
    ),
    "passed": ({}, Stage.finish),
    "case": ({}, failed_case),
    "table": ({}, table),
    "plot-speed": ({}, plot_speed),
    "cloud-judge": ({}, cloud_judge),
    "suite-set": ({"with_files": True}, lambda stage: suite_scenario(stage, 0, "Bonjour")),
    "suite-scenario": ({"with_files": True}, lambda stage: suite_scenario(stage, 1)),
    "decision": ({}, decision),
    "decision-cases": ({}, lambda stage: decision(stage, 1)),
    "decision-stay": (
        {"recorded_decisions": RecordedDecisions(("F" * 9, "F" * 20 + "P" * 20))},
        lambda stage: decision(stage, 2),
    ),
    "decision-running": (
        {"recorded_decisions": RecordedDecisions(case_s=0.03)},
        decision_running,
    ),
    "serving": ({}, serving),
    "models-serving": ({"with_files": True}, models_serving),
    "none": ({"recordings": none_passing()}, Stage.finish),
    "damaged": ({"recordings": with_fault()}, Stage.finish),
    "engine-died": ({"failure": ENGINE_DIED, "case_s": 0.001}, Stage.finish),
    "cancelled": ({"case_s": 0.004}, cancelled),
    "long-name": ({"recordings": named(LONG_NAME)}, Stage.finish),
    "arabic": ({"recordings": named(ARABIC_NAME)}, failed_case),
    "one": ({"recordings": RECORDINGS[3:4], "cases": 12}, Stage.finish),
    "many-cases": ({"cases": 3000}, Stage.finish),
    "bench-empty": ({"recordings": ()}, bench_empty),
    "bench": ({}, bench),
    "bench-running": ({"sample_s": 0.01}, bench_running),
    "bench-done": ({}, bench_done),
    "bench-prefill": ({}, bench_prefill),
    "bench-memory": ({}, bench_memory),
    "bench-plot-table": ({}, bench_plot_table),
    "bench-failed": ({"bench_failure": ENGINE_DIED, "bench_fails_after": 40}, bench_done),
    "bench-long-name": ({"recordings": named(LONG_NAME)}, bench_done),
    "bench-arabic": ({"recordings": named(ARABIC_NAME)}, bench_memory),
    "bench-past": ({}, bench_past),
    "cloud": ({}, cloud_page),
    "cloud-empty": ({}, cloud_empty),
    "cloud-prices": ({}, cloud_prices),
    "cloud-money": ({}, cloud_money),
    "network": ({}, network_log),
    "consent": ({}, consent),
    "cloud-model": ({}, cloud_model),
    "bench-comparison": ({}, bench_comparison),
    "bench-tuned": ({}, bench_tuned),
    "models-empty": ({"recordings": (), "models": ()}, models),
    "models": ({}, models),
    "models-suggested": ({}, models_suggested),
    "models-catalogue": ({}, models_of_the_catalogue),
    "models-filling": ({"fit_s": 0.15}, models_filling),
    "models-tight": ({}, lambda stage: models_chosen(stage, 3)),
    "models-too-large": ({}, lambda stage: models_chosen(stage, 4)),
    "models-damaged": ({"models": (*MODELS, DAMAGED)}, lambda stage: models_chosen(stage, 5)),
    "models-dragging": ({}, models_dragging),
    "models-rehearsing": ({"rehearse_s": 3.0}, models_rehearsing),
    "models-rehearsed": ({}, models_rehearsed),
    "models-rehearsal-failed": ({"rehearse_failure": ENGINE_DIED}, models_rehearsed),
    "models-looked-up": ({}, models_looked_up),
    "models-not-found": ({}, models_not_found),
    "models-options": ({}, models_options),
    "models-offers": ({}, models_offers),
    "models-quantising": ({}, models_quantising),
    "models-table": ({}, models_table),
    "models-no-speed": ({"with_speed": False}, models),
    "models-gpu": ({"models": on_a_gpu()}, models),
    "models-long-name": ({"models": called(LONG_NAME)}, models),
    "models-arabic": ({"models": called(ARABIC_NAME)}, models),
    "two-prompts": ({}, two_prompts),
    "varied": ({}, varied),
    "tasks-empty": ({}, tasks),
    "tasks-new": (
        {"tasks": RecordedTasks((Task("Mine", "/s", False, stale=()),))},
        lambda stage: tasks(stage, 0),
    ),
    "tasks": ({"tasks": RecordedTasks(twenty())}, tasks),
    "tasks-running": ({"tasks": RecordedTasks(twenty()), "case_s": 0.002}, tasks_running),
    "tasks-long-name": ({"tasks": RecordedTasks(called_oddly(LONG_NAME, ARABIC_NAME))}, tasks),
    "playground": ({}, playground),
    "playground-four": ({}, lambda stage: playground(stage, 4)),
    "playground-names": ({}, lambda stage: playground(stage, 3, (LONG_NAME, ARABIC_NAME))),
    "playground-differences": ({}, playground_differences),
    "playground-history": ({}, playground_history),
    "history": ({}, history),
    "history-empty": ({}, history),
    "history-compared": ({}, history_compared),
    "history-over-time": ({}, history_over_time),
    "past-run": ({}, past_run),
    "history-flipped": ({}, history_flipped),
    "run-pairs": ({}, run_pairs),
    "machine": ({}, machine),
    "machine-measuring": ({"measure_s": 4.0}, machine_measuring),
    "machine-measured": ({"speed": MEASURED}, machine),
    "machine-disturbed": ({"speed": DISTURBED}, machine),
    "machine-failed": ({"measure_fault": ENGINE_DIED}, machine_failed),
    "machine-exported": ({"speed": MEASURED}, machine_exported),
    "suites": ({"with_files": True}, suites),
    "suite-open": ({"with_files": True}, suite_open),
    "suite-tried": (
        {"with_files": True},
        lambda stage: suite_open(stage, answer='{"category": "billing", "order": null}'),
    ),
    "suite-prompts": ({"with_files": True}, lambda stage: suite_open(stage, tab=1)),
    "suite-bar": ({"with_files": True}, lambda stage: suite_open(stage, tab=2)),
    "suite-new": ({"with_files": True}, suite_new),
    "downloads": ({}, lambda stage: downloads(stage, expanded=False)),
    "downloads-expanded": ({}, lambda stage: downloads(stage, expanded=True)),
    "help": ({}, help_shown),
    "first-start-machine": ({}, lambda stage: first_start(stage, 0)),
    "first-start-task": ({}, lambda stage: first_start(stage, 1)),
    "first-start-models": ({}, lambda stage: first_start(stage, 2)),
    "running-elsewhere": ({"case_s": 0.004}, running_elsewhere),
    "text-150": ({}, lambda stage: large(stage, 150)),
    "text-200": ({}, lambda stage: large(stage, 200)),
    "settings": ({}, settings),
    "settings-fault": ({}, settings_fault),
    "settings-data": ({}, lambda stage: settings(stage, 1)),
    "settings-log": ({}, lambda stage: settings(stage, 2)),
    "settings-report": ({}, settings_report),
    "help-window": ({}, help_window),
    "help-keyboard": ({}, lambda stage: help_window(stage, "keyboard", "case")),
    "palette": ({}, palette_shown),
}


def main(folder: Path, wanted: Sequence[str]) -> None:
    """Render the wanted states, or all, at both sizes, light and dark."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    if "Inter" in QFontDatabase.families():
        application.setFont(QFont("Inter", 10))
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    speak(application, os.environ.get("LEASTWISE_LANGUAGE", "en"), shipped_catalogues())
    theme = Theme(application)
    if wanted[:1] == [REAL]:
        from tests.desktop.real_pages import real_pages

        real_pages(theme, folder)
        return
    for colours in ("light", "dark"):
        theme.choose(colours)
        for size in SIZES:
            for name in wanted or STATES:
                parts, drive = STATES[name]
                with tempfile.TemporaryDirectory() as home:
                    core = RecordedCore(Path(home), **parts)  # type: ignore[arg-type]
                    if name.startswith("history") or name in ("past-run", "run-pairs"):
                        past_runs(core)
                    if name in ("bench-past", "bench-comparison"):
                        core.record_bench(2)
                        core.record_bench(1)
                    stage = Stage(theme, size, core)
                    drive(stage)
                    shown = stage.dialog or stage.window
                    shown.grab().save(str(folder / f"{name}-{size[0]}-{colours}-{scale}x.png"))
                    for page in stage.window.pages.made:
                        if page.busy:
                            page.stop()
                    stage.wait(stage.idle)
                    stage.window._closing = True  # downloads would ask first
                    stage.window.close()
                    core.close()
                    stage.window.deleteLater()
                    theme.scale_text(100)
                    application.processEvents()


if __name__ == "__main__":
    if sys.argv[2:3] == [REAL]:
        os.environ["QT_SCALE_FACTOR"] = "2"
    main(Path(sys.argv[1]), sys.argv[2:])
