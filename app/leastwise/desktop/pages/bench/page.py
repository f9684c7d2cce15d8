"""Bench: how fast models are here and what memory they take, measured sample by sample."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from leastwise.desktop.bench_walk import BenchWalk, Stage, bench_walk_of
from leastwise.desktop.bridge import Bridge
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.pages.bench.archive import Archive
from leastwise.desktop.pages.bench.comparison_view import ComparisonView
from leastwise.desktop.pages.bench.controls import BenchControls
from leastwise.desktop.pages.bench.run_view import RunView
from leastwise.desktop.pages.bench.tune_view import TuneView
from leastwise.desktop.pages.bench.views import BenchViews
from leastwise.desktop.pages.page import Page
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.domain.bench_events import BenchEvent
from leastwise.domain.bench_results import BenchComparison, BenchRun, TuneResult
from leastwise.domain.benchmarks import BenchRequest
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.messages import say

Result = TypeVar("Result")


class BenchPage(Page):
    """Choose models and tests, press one button, watch the figures settle."""

    draws = True

    def __init__(
        self, theme: Theme, core: CoreCalls, jobs: Jobs, bridge: Bridge, memory: QSettings
    ) -> None:
        tr = QCoreApplication.translate
        question = tr("BenchPage", "How fast models are here, and what memory they take")
        super().__init__(theme, tr("BenchPage", "Bench"), question)
        self._core, self._jobs, self._bridge, self._memory = core, jobs, bridge, memory
        self._job: Job | None = None
        self._fresh = False
        self.walk: BenchWalk | None = None
        self.archive = Archive(core, jobs, self)
        self.error = ErrorCard(theme)
        self.controls = BenchControls(theme, self)
        self.measure_button = self.controls.measure
        self.controls.stand_in(self.header)
        self.column.addWidget(self.error)

    def parts(self) -> Iterator[None]:
        """What to measure."""
        self.stack = BenchViews(self.theme, self._memory, self.archive)
        self.setup = self.stack.setup
        yield
        self.column.addWidget(self.stack, 1)
        yield
        self._connect()
        self._refresh_controls()
        yield

    @property
    def busy(self) -> bool:
        """Whether models are being measured or tuned."""
        return self._job is not None

    @property
    def at_stake(self) -> tuple[str, str]:
        """What runs, and what stays of it when the window closes."""
        return self.tr("Models are being measured."), self.tr("Every sample so far is kept.")

    @property
    def fraction(self) -> float | None:
        """How much of it is done."""
        return self.walk.fraction if self.walk else None

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """The known models."""
        self.setup.show_candidates(candidates)
        self._refresh_controls()

    def build_ahead(self) -> Iterator[None]:
        """What shows a benchmark, painted once unseen."""
        result = self.stack.result
        yield
        if self.walk is None:
            result.resize(self.stack.size())
            yield
            result.grab()

    def build_plots(self) -> Iterator[None]:
        """That of a benchmark."""
        yield
        self.stack.result.plots.build_plot()

    def arrive(self) -> None:
        """Put the keyboard on the main action."""
        self._refresh_controls()
        self.measure_button.setFocus()

    def do_main_action(self) -> None:
        """Measure, or cancel what runs."""
        if self.busy:
            self.stop()
        elif self.measure_button.isEnabled():
            self.begin()

    def stop(self) -> None:
        """Stop what runs; what was measured is kept. Otherwise leave a list or a comparison."""
        if self._job is not None:
            self._job.cancel()
            self.controls.show_stopping()
        elif self.stack.shows(ComparisonView):
            self._show_past()
        elif self.stack.currentWidget() is not self.setup:
            self._show_setup()

    def begin(self) -> None:
        """Measure the chosen models."""
        request = self._request()
        if request is None:
            return
        self.error.hide()
        self.run_began.emit()
        self.walk = BenchWalk()
        self.stack.result.show_walk(self.walk)
        self._show(self.stack.result)
        self._start(
            lambda cancellation: self._core.bench(request, self._bridge.accept, cancellation),
            self._finish,
            self._fail,
        )

    def tune(self) -> None:
        """Search faster settings for the chosen models, one after the other."""
        if self.busy or self._refused():
            return
        chosen = self.setup.models.included
        paths = self.setup.paths

        def work(cancellation: Cancellation) -> list[TuneResult]:
            requests = [self._core.tune_request(path) for path in paths]
            accept = self._bridge.accept
            return [self._core.tune(request, accept, cancellation) for request in requests]

        self.error.hide()
        self.run_began.emit()
        self.stack.tuning.begin(tuple(candidate.name for candidate in chosen))
        self._show(self.stack.tuning)
        self._start(work, self._finish_tuning, self._fail_tuning)

    def _start(
        self,
        work: Callable[[Cancellation], Result],
        on_success: Callable[[Result], None],
        on_failure: Callable[[LeastwiseError], None],
    ) -> None:
        def end(deed: Callable[[], None]) -> None:
            self._job = None
            deed()
            self._refresh_controls()
            self.run_ended.emit()

        self._job = self._jobs.start(
            work,
            lambda result: self._bridge.afterwards(lambda: end(lambda: on_success(result))),
            lambda error: self._bridge.afterwards(lambda: end(lambda: on_failure(error))),
            self,
        )
        self._refresh_controls()
        self.measure_button.setFocus()

    def _refused(self) -> bool:
        if self.elsewhere():
            self.error.tell(say("bench.in_use"))
            return True
        return False

    def _request(self) -> BenchRequest | None:
        protocol = self.setup.protocol
        if protocol is None or self._refused():
            return None
        try:
            return self._core.bench_request(
                self.setup.paths,
                protocol.tests,
                (protocol.choice,),
                protocol.repetitions,
                use_tuned=protocol.use_tuned,
                preset=protocol.preset,
            )
        except LeastwiseError as error:
            self.error.tell(error.message)
            return None

    def _take(self, event: BenchEvent) -> None:
        if self.busy:
            self._fresh = True
            if self.stack.shows(TuneView):
                self.stack.tuning.apply(event)
            elif self.walk is not None:
                self.walk.apply(event)

    def _settle(self) -> None:
        if self.busy and self._fresh:
            self._fresh = False
            (self.stack.tuning if self.stack.shows(TuneView) else self.stack.result).refresh()

    def _finish(self, _run: BenchRun) -> None:
        self.stack.result.refresh()
        self.stack.result.focus_table()

    def _fail(self, error: LeastwiseError) -> None:
        assert self.walk is not None
        self.walk.interrupt()
        self.stack.result.refresh()
        self._tell(error)
        if self.walk.run_id is None:
            self.walk = None
            self._show(self.setup)
        else:
            self.archive.open_run(self.walk.run_id)

    def _finish_tuning(self, _results: list[TuneResult]) -> None:
        self.stack.tuning.finish()

    def _fail_tuning(self, error: LeastwiseError) -> None:
        self.stack.tuning.interrupt()
        self._tell(error)

    def _tell(self, error: LeastwiseError) -> None:
        if not isinstance(error, Cancelled):
            self.error.tell(error.message)

    def _show_run(self, run: BenchRun) -> None:
        if not self.busy:
            self.walk = bench_walk_of(run)
            self.stack.result.show_walk(self.walk)
            self._show(self.stack.result)
            self.stack.result.focus_table()

    def _show_comparison(self, found: BenchComparison) -> None:
        if not self.busy:
            self.stack.comparison.show_comparison(found)
            self._show(self.stack.comparison)

    def _show_setup(self) -> None:
        self._show(self.setup)
        self.measure_button.setFocus()

    def _show_last(self) -> None:
        self._show(self.stack.result)
        self.stack.result.focus_table()

    def _show_past(self) -> None:
        self._show(self.stack.past)
        self.archive.list_runs()

    def _show(self, view: QWidget) -> None:
        self.stack.setCurrentWidget(view)
        self._refresh_controls()

    def _refresh_controls(self) -> None:
        busy, view, controls = self.busy, self.stack.currentWidget(), self.controls
        controls.show_measure(busy=busy, ready=self.setup.ready)
        on_result = self.stack.shows(RunView)
        controls.setup.setVisible(not busy and view is not self.setup)
        leads_back = view is self.setup or self.stack.shows(ComparisonView)
        controls.past.setVisible(not busy and leads_back)
        walked = self.walk is not None and self.walk.stage is not Stage.PREPARING
        controls.result.setVisible(not busy and walked and not on_result)
        controls.export.setVisible(not busy and walked and on_result)

    def _ask_where(self) -> None:
        if self.walk is None or self.walk.run_id is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export benchmark"),
            f"benchmark-{self.walk.run_id}.csv",
            self.tr("Tables (*.csv *.json *.md)"),
        )
        if chosen:
            self.archive.write(self.walk.run_id, Path(chosen))

    def _connect(self) -> None:
        self.measure_button.clicked.connect(self.do_main_action)
        self.controls.setup.clicked.connect(self._show_setup)
        self.controls.result.clicked.connect(self._show_last)
        self.controls.past.clicked.connect(self._show_past)
        self.controls.export.clicked.connect(self._ask_where)
        self.setup.changed.connect(self._refresh_controls)
        self.setup.tune_wanted.connect(self.tune)
        self._bridge.bench_told.connect(self._take)
        self._bridge.settled.connect(self._settle)
        self._bridge.model_examined.connect(self.setup.models.advance)
        archive = self.archive
        archive.opened.connect(self._show_run)
        archive.compared.connect(self._show_comparison)
        archive.failed.connect(self.error.tell)
        self.stack.failed.connect(self._tell)
