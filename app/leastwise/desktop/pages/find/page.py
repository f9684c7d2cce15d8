"""Find: the smallest model that passes, for one task."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.fit_task import FitTask
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.language.figures import filled, gb, seconds
from leastwise.desktop.pages.find.candidate_fits import fits_of
from leastwise.desktop.pages.find.candidates_panel import CandidatesPanel
from leastwise.desktop.pages.find.cloud_judging import CloudJudging
from leastwise.desktop.pages.find.judge_bar import JudgeBar
from leastwise.desktop.pages.find.shelf import Shelf
from leastwise.desktop.pages.find.task_bar import TaskBar
from leastwise.desktop.pages.find.vary_panel import VaryPanel
from leastwise.desktop.pages.page import Page
from leastwise.desktop.pictures import result_steps
from leastwise.desktop.remembered import keep_lines, stored_lines
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.desktop.wording import sentence
from leastwise.desktop.work.work_button import WorkButton
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.events import Event, NotKeptAwake, VariantTold
from leastwise.domain.messages import Message, say

if TYPE_CHECKING:
    from leastwise.desktop.core_calls import CoreCalls
    from leastwise.desktop.results.result_view import ResultView
    from leastwise.desktop.walk import Walk
    from leastwise.domain.candidates import Candidate
    from leastwise.domain.cloud import SendNotice
    from leastwise.domain.history import FindRequest, OpenRun
    from leastwise.domain.suites import Suite
    from leastwise.domain.verdicts import LadderResult

_ADDED, _LEFT_OUT = "find/added", "find/left_out"


class FindPage(Page):
    """Choose a task and candidates, press one button, read the answer.

    `queue_wanted` gives a request that shall be run when its turn comes, `add_wanted` a run's
    number and a case of it that shall become one of a suite. `confirm` asks the user before
    anything first leaves for a host.
    """

    queue_wanted = Signal(object)
    add_wanted = Signal(int, object)

    def __init__(
        self,
        theme: Theme,
        core: CoreCalls,
        jobs: Jobs,
        bridge: Bridge,
        memory: QSettings,
        confirm: Callable[[SendNotice], bool],
    ) -> None:
        tr = QCoreApplication.translate
        question = tr("FindPage", "The smallest model that passes, for one task")
        super().__init__(theme, tr("FindPage", "Find"), question)
        self._core, self._jobs, self._bridge, self._memory = core, jobs, bridge, memory
        self._job: Job | None = None
        self._added: list[Path] = []
        self._added_earlier: tuple[Path, ...] = ()
        self._reading = False
        self._is_stale = self._knows_suite = False
        self.walk: Walk | None = None
        self.fitting = FitTask(jobs, bridge, self)
        self.shelf = Shelf(core, jobs, bridge, self)
        self.task_bar = TaskBar(theme)
        self.summary = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.find_button = QPushButton(self.tr("Find smallest"))
        self.resume_button = QPushButton(self.tr("Resume"))
        self.work_button = WorkButton()
        self.toggle = QPushButton()
        self.error = ErrorCard(theme)
        self.judge_bar = JudgeBar(theme)
        self.judging = CloudJudging(core, jobs, self.judge_bar, confirm, self.error.tell)
        self.vary = VaryPanel(theme)
        self.candidates = CandidatesPanel(theme, memory, with_fits=True, below=self.vary)
        self.queue_button = QPushButton(self.tr("Add to queue"))
        self._result: ResultView | None = None
        self.stack = QStackedWidget()
        self._open_run_timer = QTimer(self, singleShot=True, interval=150)
        self._lay_out()
        self._connect()
        self._refresh_controls()

    @property
    def result(self) -> ResultView:
        """What came of the last walk; made when it is first needed."""
        if self._result is None:
            from leastwise.desktop.results.result_view import ResultView

            self._result = ResultView(self.theme, self._jobs, self._memory, "find")
            self._result.add_wanted.connect(self.add_wanted)
            self.stack.addWidget(self._result)
        return self._result

    @property
    def _shows_result(self) -> bool:
        return self._result is not None and self.stack.currentWidget() is self._result

    @property
    def busy(self) -> bool:
        """Whether a ladder is being walked."""
        return self._job is not None

    @property
    def preparing(self) -> bool:
        """Whether suite or models are still being read."""
        return self._reading or not self._knows_suite

    @property
    def at_stake(self) -> tuple[str, str]:
        """What runs, and what stays of it when the window closes."""
        kept = self.tr("Finished cases are kept, and you can resume from there.")
        return self.tr("Models are being tried on a suite."), kept

    @property
    def fraction(self) -> float | None:
        """How much of it is done."""
        return self.walk.fraction if self.walk else None

    def add_models(self, paths: Sequence[Path]) -> None:
        """Files and folders that the user chose here or on another page."""
        self._added += [path for path in paths if path not in self._added]
        keep_lines(self._memory, _ADDED, map(str, {*self._added, *self._added_earlier}))
        self.read_models()

    def start(self) -> None:
        """Begin to look for suites and models; called once the window is shown."""
        self._added_earlier = tuple(map(Path, stored_lines(self._memory, _ADDED)))
        self.candidates.leave_out(stored_lines(self._memory, _LEFT_OUT))
        self.read_models()
        suite = self._memory.value("find/suite")
        self.shelf.load_suite(suite if isinstance(suite, str) else None)
        self.shelf.list_suites()

    def refresh(self) -> None:
        """Other models are here than before: read them once nothing runs on any page."""
        self._is_stale = True
        self.read_if_stale()

    def pause(self) -> None:
        """Another page, or this one, measures now."""
        self.fitting.cancel()

    def resume(self) -> None:
        """Read what has waited."""
        self.read_if_stale()
        self.read_fits()

    def read_models(self) -> None:
        """Read the model files anew."""
        self._is_stale = False
        self._reading = True
        self.candidates.begin(len(self._added))
        self._refresh_controls()
        self.shelf.read_models(self._added, self._added_earlier)

    def build_ahead(self) -> Iterator[None]:
        """Load what shows results, and paint it once unseen."""
        yield from result_steps()
        if self.walk is None:
            self.result.resize(self.stack.size())
            yield
            self.result.grab()

    def build_plots(self) -> Iterator[None]:
        """That of the results."""
        yield
        self.result.overview.build_plot()

    def arrive(self) -> None:
        """Put the keyboard on the main action."""
        self.read_if_stale()
        self.judging.offer_providers()
        self.find_button.setFocus()

    def read_if_stale(self) -> None:
        """Read the model files anew where that waits, unless something runs."""
        if self._is_stale and not self.busy and not self.elsewhere():
            self.read_models()

    def do_main_action(self) -> None:
        """Find, or cancel what runs."""
        if self.busy:
            self.stop()
        elif self.find_button.isEnabled():
            self.begin()

    def stop(self) -> None:
        """Ask the walk to stop; what was finished is kept."""
        if self._job is not None:
            self._job.cancel()
            self.find_button.setEnabled(False)
            self.find_button.setText(self.tr("Stopping"))

    def begin(self, *, resume: bool = False) -> None:
        """Walk the ladder, from its start or from where it was interrupted."""
        request = self._request(resume=resume)
        if request is None:
            return
        if self.elsewhere():
            self.error.tell(say("bench.in_use"))
            return
        from leastwise.desktop.walk import Walk

        self.error.hide()
        self.run_began.emit()
        self.walk = Walk(request.bar, request.suite.name)
        self.result.show_walk(self.walk)
        self.stack.setCurrentWidget(self.result)

        def work(cancellation: Cancellation) -> LadderResult:
            self.judging.agree(request)
            return self._core.find(request, self._bridge.accept, cancellation)

        self._job = self._jobs.start(
            work,
            lambda result: self._bridge.afterwards(lambda: self._finish(result)),
            lambda error: self._bridge.afterwards(lambda: self._fail(error)),
            self,
        )
        self.resume_button.hide()
        self._refresh_controls()

    def put_off(self) -> None:
        """Put what is asked for at the end of the queue."""
        request = self._request()
        if request is not None:
            self.error.hide()
            self.judging.once_agreed(request, lambda: self.queue_wanted.emit(request))

    def say_queued(self, unfinished: int) -> None:
        """It was put into the queue, of which so much is not done."""
        words = self.tr("Added to the queue on the Tasks page: {count} run or wait there.")
        self.summary.say(words.format(count=unfinished))

    def _request(self, *, resume: bool = False) -> FindRequest | None:
        suite, included = self.task_bar.suite, self.candidates.included
        if suite is None or not included:
            return None
        paths = [Path(candidate.model.path) for candidate in included]
        try:
            request = self._core.find_request(suite, paths, self.task_bar.bar, resume)
            judges = self.judge_bar.judges
            return replace(request, variants=self.vary.variants, judges=judges)
        except LeastwiseError as error:
            self.error.tell(error.message)
            return None

    def _take(self, event: Event) -> None:
        if self.walk is not None and self.busy:
            self.walk.apply(event)

    def _say_told(self, event: NotKeptAwake | VariantTold) -> None:
        if self.busy:
            told = event.reason if isinstance(event, NotKeptAwake) else event.message
            self.summary.say(sentence(told))

    def _settle(self) -> None:
        if self.walk is not None and self.busy:
            self.result.refresh()

    def _finish(self, _result: LadderResult) -> None:
        self._job = None
        self.result.refresh()
        self._refresh_controls()
        self.result.focus_ladder()
        self.run_ended.emit()

    def _fail(self, error: LeastwiseError) -> None:
        self._job = None
        assert self.walk is not None
        self.walk.interrupt()
        self.result.refresh()
        if not isinstance(error, Cancelled):
            self.error.tell(error.message)
        if not self.walk.rungs:
            self.stack.setCurrentWidget(self.candidates)
        self._refresh_controls()
        self._look_for_open_run()
        self.run_ended.emit()

    def _show_suite(self, suite: Suite) -> None:
        self._knows_suite = True
        self._memory.setValue("find/suite", suite.path)
        self.task_bar.show_suite(suite)
        self.vary.show_suite(suite)
        self.judge_bar.show_suite(suite)
        self.judging.offer_providers()
        if self.judge_bar.needs_judge:
            self.shelf.ask_agreements(suite.name)
        self._refresh_controls()

    def _show_candidates(self, candidates: Sequence[Candidate]) -> None:
        self._reading = False
        self.candidates.show_candidates(candidates)
        self.judge_bar.show_models(candidates)
        self.read_fits()

    def read_fits(self) -> None:
        """Ask whether the candidates fit, unless something is measured now."""
        candidates = self.candidates.candidates
        if candidates and not self.busy and not self.elsewhere():
            self.fitting.start(fits_of(self._core, candidates))

    def _tell(self, message: Message) -> None:
        self._knows_suite = True  # or why there is none
        if self._reading:
            self._reading = False
            self.candidates.show_candidates(self.candidates.candidates)
        if message.code.startswith("suite.") and self.task_bar.suite is None:
            self._memory.remove("find/suite")
            action = self.tr("Take the suite that ships")
            self.error.tell(message, action, lambda: self.shelf.load_suite(None))
        else:
            self.error.tell(message)
        if self.task_bar.suite is not None:
            self.task_bar.show_suite(self.task_bar.suite)
        self._refresh_controls()

    def _tell_fault(self, error: LeastwiseError) -> None:
        self.error.tell(error.message)

    def _look_for_open_run(self) -> None:
        self._open_run_timer.start()

    def _ask_open_run(self) -> None:
        if self.busy or self._reading:
            return
        request = self._request()
        self.judging.look(request)
        if request is None or request.variants:  # whose answers are used again anyway
            self.resume_button.hide()
        else:
            self.shelf.ask_open_run(request, self.candidates.included)

    def _offer_resume(self, run: OpenRun | None) -> None:
        self.resume_button.setVisible(run is not None and not self.busy)
        if run is not None:
            done = sum(len(progress.cases) for progress in run.progress.values())
            words = self.tr(
                "{cases} finished {cases|case|cases} of an interrupted run {cases|is|are} kept "
                "({spent})"
            )
            self.resume_button.setToolTip(filled(words, cases=done, spent=seconds(run.wall_s)))

    def _refresh_controls(self) -> None:
        busy = self.busy
        self.find_button.setText(self.tr("Cancel") if busy else self.tr("Find smallest"))
        self.find_button.setObjectName("" if busy else "primary")
        self.find_button.style().unpolish(self.find_button)
        self.find_button.style().polish(self.find_button)
        ready = self.task_bar.suite is not None and bool(self.candidates.included)
        self.find_button.setEnabled(busy or (ready and not self._reading))
        self.queue_button.setEnabled(ready and not self._reading)
        self.find_button.setAccessibleName(self.find_button.text())
        focus = self.window().focusWidget()
        here = focus is not None and self.isAncestorOf(focus)
        if self.find_button.isEnabled() and self.isVisible() and not here:
            self.find_button.setFocus()
        self.task_bar.setEnabled(not busy)
        for part in (self.candidates, self.vary, self.judge_bar):
            part.setEnabled(not busy)
        if busy:
            self.resume_button.hide()
        on_result = self._shows_result
        walked = self.walk is not None and self.walk.prepared
        self.toggle.setVisible(not busy and (on_result or walked))
        self.toggle.setText(
            self.tr("Change candidates") if on_result else self.tr("Show the last result")
        )
        self.toggle.setAccessibleName(self.toggle.text())
        finished = self.walk if on_result and not busy else None
        self.work_button.show_run(
            finished.run_id if finished else None,
            passed=finished is not None and finished.answer is not None,
        )
        self._say_summary()

    def _say_summary(self) -> None:
        included = self.candidates.included
        if self._reading and not included:
            self.summary.say(self.tr("Reading the model files"))
            return
        if not self.candidates.candidates:
            self.summary.say(self.task_bar.about)
            return
        size = gb(sum(candidate.model.file_bytes for candidate in included))
        words = self.tr(
            "{count} of {total} {total|candidate|candidates} {count|takes|take} part, {size}. "
            "{suite}"
        )
        total = len(self.candidates.candidates)
        about = self.task_bar.about
        self.summary.say(filled(words, count=len(included), total=total, size=size, suite=about))

    def _switch(self) -> None:
        self.stack.setCurrentWidget(self.candidates if self._shows_result else self.result)
        self._refresh_controls()

    def _change_selection(self) -> None:
        keep_lines(self._memory, _LEFT_OUT, self.candidates.left_out)
        self._refresh_controls()
        self._look_for_open_run()

    def _connect(self) -> None:
        self.find_button.clicked.connect(self.do_main_action)
        self.resume_button.clicked.connect(lambda: self.begin(resume=True))
        self.toggle.clicked.connect(self._switch)
        self.queue_button.clicked.connect(self.put_off)
        self.task_bar.task_wanted.connect(self.shelf.load_suite)
        self.task_bar.bar_changed.connect(self._look_for_open_run)
        self.candidates.selection_changed.connect(self._change_selection)
        self.vary.changed.connect(self._look_for_open_run)
        self.judge_bar.changed.connect(self._look_for_open_run)
        self.candidates.files_added.connect(self.add_models)
        self._open_run_timer.timeout.connect(self._ask_open_run)
        self.fitting.finished.connect(self.candidates.show_fits)
        self.fitting.failed.connect(self._tell_fault)
        shelf, bridge = self.shelf, self._bridge
        shelf.listings_known.connect(self.task_bar.show_listings)
        shelf.suite_loaded.connect(self._show_suite)
        shelf.candidates_known.connect(self._show_candidates)
        shelf.open_run_known.connect(self._offer_resume)
        shelf.agreements_known.connect(self.judge_bar.show_agreements)
        shelf.failed.connect(self._tell)
        bridge.model_examined.connect(self.candidates.advance)
        bridge.not_kept_awake.connect(self._say_told)
        bridge.variant_told.connect(self._say_told)
        for signal in (
            bridge.ladder_planned,
            bridge.candidate_started,
            bridge.making_progressed,
            bridge.candidate_made,
            bridge.load_progressed,
            bridge.model_loaded,
            bridge.probe_finished,
            bridge.case_finished,
            bridge.pass_foreseen,
            bridge.confirmation_started,
            bridge.prompts_too_long,
            bridge.candidate_finished,
            bridge.ladder_finished,
        ):
            signal.connect(self._take)
        bridge.settled.connect(self._settle)

    def _lay_out(self) -> None:
        step = self.theme.measures.step
        self.resume_button.setAccessibleName(self.resume_button.text())
        self.resume_button.hide()
        self.find_button.setMinimumWidth(
            self.theme.measures.width(self.tr("Find smallest")) + step(24) * 2
        )
        for button in (
            self.toggle,
            self.work_button,
            self.queue_button,
            self.resume_button,
            self.find_button,
        ):
            self.header.addWidget(button)
        self.stack.addWidget(self.candidates)
        self.column.addWidget(self.task_bar)
        self.column.addWidget(self.judge_bar)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.error)
        self.column.addWidget(self.stack, 1)
