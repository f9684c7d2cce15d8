"""History: past runs searched, opened, compared, followed over time, exported and deleted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtWidgets import (
    QPushButton,
)

from leastwise.desktop.asking import is_wanted
from leastwise.desktop.blind_choice import BlindChoice
from leastwise.desktop.blind_dialog import BlindDialog
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.language.figures import filled, percent, seconds
from leastwise.desktop.pages.history.export_button import ExportButton
from leastwise.desktop.pages.history.run_list import started
from leastwise.desktop.pages.history.views import HistoryViews, View
from leastwise.desktop.pages.opened_row import OpenedRow
from leastwise.desktop.pages.page import Page
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.walk import walk_of
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.wording import sentence
from leastwise.desktop.work.work_button import WorkButton
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.history import RunSummary, StoredRun
from leastwise.domain.messages import Message, say
from leastwise.domain.run_queries import RunPage, RunQuery, SuiteMoment
from leastwise.statistics.of_two_runs import RunsCompared
from leastwise.statistics.words import RunWords


class HistoryPage(Page):
    """A list of runs; one that is opened is shown as the Find page showed it, read-only.

    `add_wanted` gives a run's number and a case of it that shall become one of a suite.
    """

    draws = True
    add_wanted = Signal(int, object)

    def __init__(self, theme: Theme, core: CoreCalls, jobs: Jobs, memory: QSettings) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            theme, tr("HistoryPage", "History"), tr("HistoryPage", "What was found before")
        )
        self._core, self._jobs = core, jobs
        self.error = ErrorCard(theme)
        nothing = self.tr("No run yet. What you find on the Find page is kept here.")
        find = self.tr("To Find")
        empty = EmptyState(theme, nothing, find, lambda: self.page_wanted.emit("find"))
        self.stack = HistoryViews(theme, jobs, memory, empty)
        self.runs = self.stack.runs
        self.table, self.search = self.runs.table, self.runs.filters.search
        self.statistics_button = QPushButton(self.tr("Statistics"))
        self.blind_button = QPushButton(self.tr("Compare blind..."))
        self._opened: StoredRun | None = None
        self._said: RunWords | None = None
        self.opened = OpenedRow(theme, self.tr("Back to the list"), self._go_back)
        self.about = self.opened.name
        self.export_button = ExportButton()
        self.work_button = WorkButton()
        self.opened.add(
            self.statistics_button, self.blind_button, self.work_button, self.export_button
        )
        self.column.addWidget(self.error)
        self.column.addWidget(self.opened)
        self.column.addWidget(self.stack, 1)
        self._connect()
        self._turn(View.EMPTY)

    def arrive(self) -> None:
        """Ask for the list anew."""
        self.runs.ask_anew()

    def build_ahead(self) -> Iterator[None]:
        """What shows a run and what shows two, painted once unseen."""
        for view in (View.RUN, View.COMPARISON):
            made = self.stack.of(view)
            yield
            if self.view is not view:
                made.resize(self.stack.size())
                made.grab()
                yield

    def build_plots(self) -> Iterator[None]:
        """That of a run."""
        yield
        self.stack.result.overview.build_plot()

    def do_main_action(self) -> None:
        """Search."""
        if self.view is View.LIST:
            self.search.setFocus()

    def stop(self) -> None:
        """Esc goes back: from the statistics to the run, and else to the list."""
        if self.view is View.STATISTICS:
            self._turn(View.RUN)
        elif self.view > View.LIST:
            self._go_back()

    @property
    def view(self) -> View:
        """What is shown."""
        return self.stack.view

    def open_run(self, run_id: int) -> None:
        """Show a run whole."""
        core = self._core

        def load(_stop: Cancellation) -> tuple[StoredRun, RunWords]:
            run = core.stored_run(run_id)
            return run, core.past.words(run)

        self._jobs.start(load, lambda found: self._show_run(*found), self._fail, self)

    def export(self, run_id: int, form: str, target: Path) -> None:
        """Write the report on a run into a file."""

        def tell(_done: None) -> None:
            self.tell_done(say("report.written", path=str(target)))

        past = self._core.past
        self._jobs.start(lambda _c: past.export(run_id, form, target), tell, self._fail, self)

    def tell_done(self, done: Message) -> None:
        """Say above the view what was done."""
        self.error.hide()
        self.about.say(sentence(done))
        self.opened.show()

    def remove(self, runs: Sequence[RunSummary]) -> None:
        """Delete runs, once the user has said so."""
        if runs and self._may_remove(runs):
            numbers = [run.run_id for run in runs]

            def renew(_done: None) -> None:
                self.error.hide()
                self.runs.ask_anew()

            self._jobs.start(lambda _c: self._core.past.remove(numbers), renew, self._fail, self)

    def _ask(self, query: RunQuery) -> None:
        self._jobs.start(
            lambda _c: self._core.past.search(query),
            lambda page: self._show_page(query, page),
            self._fail,
            self,
        )

    def _show_page(self, query: RunQuery, page: RunPage) -> None:
        self.runs.show_page(query, page)
        if self.view > View.LIST:
            return
        none_at_all = page.total == 0 and not self.runs.filters.sifts
        had_focus = self.search.hasFocus()
        self._turn(View.EMPTY if none_at_all else View.LIST)
        if not none_at_all and query.offset == 0 and not had_focus:
            self.table.setFocus()

    def _compare(self, runs: Sequence[RunSummary]) -> None:
        older, newer = (run.run_id for run in runs)
        past = self._core.past
        self._jobs.start(
            lambda _c: past.compare(older, newer), self._show_comparison, self._fail, self
        )

    def _show_comparison(self, compared: RunsCompared) -> None:
        self.stack.comparison.show_comparison(compared)
        first, second = compared.first.summary, compared.second.summary
        words = self.tr("Run {newer} of {newer_date} against run {older} of {older_date}, {suite}")
        self.about.say(
            words.format(
                newer=second.run_id,
                newer_date=started(second),
                older=first.run_id,
                older_date=started(first),
                suite=second.suite_name,
            )
        )
        self._turn(View.COMPARISON)
        self.stack.comparison.models.setFocus()

    def _follow(self, run: RunSummary) -> None:
        name, past = run.suite_name, self._core.past

        def show(moments: tuple[SuiteMoment, ...]) -> None:
            self.stack.timeline.show_moments(name, moments)
            self.about.say(self.tr("Verdicts over time"))
            self._turn(View.TIMELINE)
            self.stack.timeline.tabs.setFocus()

        self._jobs.start(lambda _c: past.over_time(name), show, self._fail, self)

    def _show_run(self, run: StoredRun, said: RunWords) -> None:
        summary = run.summary
        words = self.tr(
            "Run {number}, {suite}, {started}, bar {bar}, {cases} {cases|answer|answers} in {spent}"
        )
        self.about.say(
            filled(
                words,
                number=summary.run_id,
                suite=summary.suite_name,
                started=started(summary),
                bar=percent(summary.pass_rate),
                cases=summary.cases_run,
                spent=seconds(summary.wall_s),
            )
        )
        self.export_button.run_id = summary.run_id
        self._opened, self._said = run, said
        self.blind_button.setEnabled(len(_answering(run)) > 1)
        self.work_button.show_run(summary.run_id, passed=summary.answer is not None)
        self.stack.result.show_walk(walk_of(run))
        self._turn(View.RUN)
        self.stack.result.focus_ladder()

    def _compare_blind(self) -> None:
        """Two models of the run, their answers without names."""
        run = self._opened
        if run is None:
            return
        choice = BlindChoice(self.theme, run.summary.run_id, _answering(run), self)
        if choice.exec():
            blind = self._core.blind
            BlindDialog(self.theme, blind, self._jobs, choice.sides, self).open()
        choice.deleteLater()

    def _go_back(self) -> None:
        self._turn(View.LIST)
        self.table.setFocus()

    def _turn(self, view: View) -> None:
        """Show a view, with what stands above it."""
        self.error.hide()
        self.stack.turn_to(view)
        self.opened.setVisible(view > View.LIST)
        self.opened.back.setVisible(view > View.LIST)
        for button in (
            self.export_button,
            self.statistics_button,
            self.blind_button,
            self.work_button,
        ):
            button.setVisible(view in (View.RUN, View.STATISTICS))
        shown = view is View.STATISTICS
        self.statistics_button.setText(self.tr("Ladder") if shown else self.tr("Statistics"))
        self.statistics_button.setAccessibleName(self.statistics_button.text())

    def _turn_statistics(self) -> None:
        """To what may be said of the run that is open, or back to it."""
        if self.view is not View.RUN:
            self._turn(View.RUN)
            return
        if self._said is not None and self._opened is not None:
            self.stack.statistics.show_words(self._said)
            self.stack.pairs.show_run(self._opened)
            self._said = None
        self._turn(View.STATISTICS)

    def _may_remove(self, runs: Sequence[RunSummary]) -> bool:
        one = self.tr("Delete run {number}?").format(number=runs[0].run_id)
        many = self.tr("Delete {count} runs?").format(count=len(runs))
        lost = self.tr("Every answer and verdict goes with it. This cannot be undone.")
        question = one if len(runs) == 1 else many
        return is_wanted(self, question, lost, self.tr("Delete"), self.tr("Keep"))

    def _fail(self, error: LeastwiseError) -> None:
        self.error.tell(error.message)

    def _connect(self) -> None:
        runs = self.runs
        runs.query_wanted.connect(self._ask)
        runs.opened.connect(lambda run: self.open_run(run.run_id))
        runs.compare_wanted.connect(self._compare)
        runs.timeline_wanted.connect(self._follow)
        runs.remove_wanted.connect(self.remove)
        self.stack.opened.connect(self.open_run)
        self.stack.add_wanted.connect(self.add_wanted)
        self.blind_button.clicked.connect(self._compare_blind)
        self.statistics_button.clicked.connect(self._turn_statistics)
        for button in (runs.export_button, self.export_button):
            button.export_wanted.connect(
                lambda form, target, of=button: self.export(of.run_id, form, target)
            )


def _answering(run: StoredRun) -> list[str]:
    """The names of the models that answered any case; those of which there are two are left out,
    since a name must tell which is meant."""
    names = [one.candidate.name for one in run.candidates if one.cases]
    return [name for name in names if names.count(name) == 1]
