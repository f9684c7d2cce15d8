"""Decision: the smallest that passes against a large model, in cases, seconds and money."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget

from leastwise.decision.desk import DecideRequest
from leastwise.desktop.bridge import Bridge
from leastwise.desktop.cloud.model_choice import CloudModelChoice
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.language.figures import filled
from leastwise.desktop.pages.decision.cascade_tab import CascadeTab
from leastwise.desktop.pages.decision.result_view import DecisionView
from leastwise.desktop.pages.decision.setup_bar import SetupBar
from leastwise.desktop.pages.history.export_button import ExportButton
from leastwise.desktop.pages.page import Page
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.turns import in_turns
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.progress_line import ProgressLine
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import sentence
from leastwise.desktop.work.work_button import WorkButton
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.cloud import ProviderState, SendNotice
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.events import CaseFinished, LadderPlanned
from leastwise.domain.history import SuiteListing
from leastwise.domain.messages import Message, say
from leastwise.domain.references import ReferenceRequest
from leastwise.domain.suites import Suite
from leastwise.statistics.decided import Decision


@dataclass(frozen=True)
class _Choices:
    listings: tuple[SuiteListing, ...]
    providers: tuple[ProviderState, ...]
    models: tuple[Path, ...]
    currency: str


@dataclass(frozen=True)
class _Shown:
    """What stands for a task and a reference before anything is run."""

    estimate: Message | None
    decision: Decision | None
    suite: Suite | None


class DecisionPage(Page):
    """`confirm` asks the user before anything first leaves for a host.

    `add_wanted` gives a run's number and a case of it that shall become one of a suite.
    """

    add_wanted = Signal(int, object)
    draws = True

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
        question = tr("DecisionPage", "What is lost and saved without a large model, for one task")
        super().__init__(theme, tr("DecisionPage", "Decision"), question)
        self._core, self._jobs, self._bridge, self._memory = core, jobs, bridge, memory
        self._confirm = confirm
        self._cloud_models = CloudModelChoice(theme, core, jobs, memory, confirm)
        self._job: Job | None = None
        self._looking: Job | None = None
        self._planned: LadderPlanned | None = None
        self._has_pictures = False
        self.setup = SetupBar(theme)
        self.about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.decide_button = QPushButton(self.tr("Decide"))
        self.decide_button.setObjectName("primary")
        self.export_button = ExportButton()
        self.work_button = WorkButton()
        self.error = ErrorCard(theme)
        self.progress = ProgressLine(theme, self.tr("Progress of both runs"))
        self.progress.hide()
        words = self.tr(
            "Choose a task and a reference. Nothing is sent before you see what it is and what "
            "it may cost."
        )
        self.empty = EmptyState(theme, words)
        self.view: DecisionView | None = None
        self.cascade: CascadeTab | None = None
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def busy(self) -> bool:
        """Whether a ladder or a reference is being run."""
        return self._job is not None

    @property
    def at_stake(self) -> tuple[str, str]:
        """What runs, and what stays of it when the window closes."""
        kept = self.tr("Finished cases and every answer that was paid for are kept.")
        return self.tr("Models are being compared with a reference."), kept

    @property
    def fraction(self) -> float | None:
        """How much of it is done."""
        return self.progress.fraction

    def arrive(self) -> None:
        """Read anew what can be chosen."""
        if self.busy:
            return

        def work(_cancellation: Cancellation) -> _Choices:
            core = self._core
            models = sorted(core.model_paths(None), key=_size)
            return _Choices(
                core.suites(), core.cloud.providers(), tuple(models), core.decisions.currency()
            )

        self._jobs.start(work, self._offer, self._tell, self)
        self.decide_button.setFocus()

    def build_plots(self) -> Iterator[None]:
        """That of a decision, if there is one."""
        self._has_pictures = True
        yield
        if self.view is not None:
            self.view.build_plot()

    def do_main_action(self) -> None:
        """Decide, or cancel what runs."""
        if self.busy:
            self.stop()
        elif self.decide_button.isEnabled():
            self.begin()

    def stop(self) -> None:
        """Ask both runs to stop; what was finished, and what was paid for, is kept."""
        if self._job is not None:
            self._job.cancel()
            self.decide_button.setEnabled(False)
            self.decide_button.setText(self.tr("Stopping"))

    def begin(self) -> None:
        """Run or find again both, and weigh them."""
        path, reference = self.setup.suite_path, self.setup.chosen_reference
        if path is None or reference is None:
            return
        if self.gives_way(self.error):
            return
        self.about.say("")
        self.progress.restart()
        self.progress.show()
        self.run_began.emit()

        def work(cancellation: Cancellation) -> tuple[Decision, Suite | None]:
            core = self._core
            suite = core.load_suite(path)
            ladder = core.find_request(suite, core.model_paths(None))
            held = reference if isinstance(reference, Path) else self._reference(reference, suite)
            request = DecideRequest(ladder, held)
            found = core.decisions.decide(request, self._bridge.accept, self._confirm, cancellation)
            return found, core.suite_of_run(found.run_id)

        self._job = self._jobs.start(
            work,
            lambda found: self._bridge.afterwards(lambda: self._finish(*found)),
            lambda error: self._bridge.afterwards(lambda: self._fail(error)),
            self,
        )
        self._refresh()

    def _reference(self, name: str, suite: Suite) -> ReferenceRequest:
        calls = self._core.settings.cloud_calls
        return self._core.references.request(name, suite, suite.bar, at_once=calls)

    def _ask_model(self) -> None:
        """Have a cloud model chosen that is not in the list."""
        shown = self.setup.chosen_reference
        before = shown if isinstance(shown, str) else ""
        self._cloud_models.ask(self, self.setup.choose_cloud, before)

    def _offer(self, choices: _Choices) -> None:
        self.setup.show_listings(choices.listings)
        self.setup.show_references(choices.providers, choices.models)
        if self.setup.chosen_reference is None:
            words = self.tr("There is no reference yet: add a cloud model, or a model file.")
            self.about.say(words)
        if self.view is None:
            in_turns(self._view_steps(choices.currency), self, self._look)
        else:
            self._look()

    def _view_steps(self, currency: str) -> Iterator[None]:
        """Make what shows a decision."""
        if self.view is not None:
            return
        view = self.view = DecisionView(
            self.theme, self._memory, self._core.settings.money, currency
        )
        view.add_wanted.connect(self.add_wanted)
        self.stack.addWidget(view)
        yield
        self.cascade = CascadeTab(self.theme, self._core, self._jobs, self._memory)
        view.tabs.addTab(self.cascade, self.tr("Cloud when unsure"))
        yield
        if self._has_pictures:
            view.build_plot()

    def _look(self) -> None:
        """What would be sent for this choice, and the newest decision on this task."""
        self._refresh()
        path, reference = self.setup.suite_path, self.setup.chosen_reference
        if path is None or reference is None or self.busy or self.cascade is None:
            return
        if self._looking is not None:
            self._looking.cancel()

        def work(_cancellation: Cancellation) -> _Shown:
            core = self._core
            suite = core.load_suite(path)
            estimate = None
            if isinstance(reference, str):
                asked = self._reference(reference, suite)
                estimate = core.references.estimate(asked).words(asked.reference)
            pair = core.decisions.newest_pair(suite.name)
            decision = core.decisions.weigh(*pair) if pair else None
            before = core.suite_of_run(decision.run_id) if decision else None
            return _Shown(estimate, decision, before)

        job = self._jobs.start(work, lambda shown: self._show(job, shown), self._tell, self)
        self._looking = job

    def _show(self, job: Job, shown: _Shown) -> None:
        if job is not self._looking or self.busy:
            return
        self.about.say(sentence(shown.estimate) if shown.estimate else self.tr("Nothing is sent."))
        if shown.decision is not None:
            self._show_decision(shown.decision, shown.suite)
        else:
            self.stack.setCurrentWidget(self.empty)
        self._refresh()

    def _show_decision(self, decision: Decision, suite: Suite | None) -> None:
        assert self.view is not None
        self.view.show_decision(decision, suite)
        if self.cascade is not None:
            self.cascade.show_decision(decision)
        self.export_button.run_id = decision.run_id
        passed, taught_by = decision.answer is not None, decision.reference_run_id
        self.work_button.show_run(decision.run_id, passed=passed, taught_by=taught_by)
        self.stack.setCurrentWidget(self.view)

    def _finish(self, decision: Decision, suite: Suite | None) -> None:
        self._end()
        self._show_decision(decision, suite)
        self.about.say(self.tr("Every answer is here; nothing more is sent."))
        self._refresh()
        self.run_ended.emit()

    def _fail(self, error: LeastwiseError) -> None:
        self._end()
        self.error.tell(say("reference.stopped") if isinstance(error, Cancelled) else error.message)
        self._refresh()
        self.run_ended.emit()
        self._look()

    def tell_done(self, done: Message) -> None:
        """Say what was written."""
        self.about.say(sentence(done))

    def _end(self) -> None:
        self._job = self._planned = None
        self.progress.hide()

    def _tell(self, error: LeastwiseError) -> None:
        if not isinstance(error, Cancelled):
            self.error.tell(error.message)
        self._refresh()

    def _plan(self, event: LadderPlanned) -> None:
        if self.busy:
            self._planned = event
            self.progress.restart()

    def _advance(self, event: CaseFinished) -> None:
        if not self.busy or self._planned is None:
            return
        planned = self._planned
        name = planned.candidates[event.position].name
        words = self.tr("{model}: {run} of {cases} {cases|case|cases}, {passed} passed")
        figure = filled(words, model=name, run=event.run, cases=planned.cases, passed=event.passed)
        self.progress.show_figures(figure, "")
        each = 1 / len(planned.candidates)
        self.progress.show_fraction((event.position + event.run / planned.cases) * each)

    def _export(self, form: str, target: Path) -> None:
        said = self.view.said if self.view is not None else None
        if said is not None:
            self._jobs.start(
                lambda _c: self._core.past.export_decision(said, form, target),
                lambda _done: self.about.say(sentence(say("report.written", path=str(target)))),
                self._tell,
                self,
            )

    def _refresh(self) -> None:
        busy = self.busy
        self.decide_button.setText(self.tr("Cancel") if busy else self.tr("Decide"))
        self.decide_button.setAccessibleName(self.decide_button.text())
        ready = self.setup.suite_path is not None and self.setup.chosen_reference is not None
        self.decide_button.setEnabled(busy or ready)
        self.setup.setEnabled(not busy)
        shown = self.view is not None and self.stack.currentWidget() is self.view
        for button in (self.work_button, self.export_button):
            button.setVisible(shown and not busy)

    def _connect(self) -> None:
        self.decide_button.clicked.connect(self.do_main_action)
        self.export_button.export_wanted.connect(self._export)
        self.setup.changed.connect(self._look)
        self.setup.other_wanted.connect(self._ask_model)
        self._bridge.ladder_planned.connect(self._plan)
        self._bridge.case_finished.connect(self._advance)

    def _lay_out(self) -> None:
        for button in (self.work_button, self.export_button, self.decide_button):
            self.header.addWidget(button)
        self.stack.addWidget(self.empty)
        for part in (self.setup, self.about, self.error, self.progress):
            self.column.addWidget(part)
        self.column.addWidget(self.stack, 1)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
