"""Models: what each needs here, whether it fits, and how fast it would be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtWidgets import QStackedWidget

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.fit_task import FitTask
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.models.fit_panel import FitPanel
from leastwise.desktop.pages.models.fit_row import FitRow
from leastwise.desktop.pages.models.look_up import LookUp, is_on_the_hub
from leastwise.desktop.pages.models.model_table import ModelTable
from leastwise.desktop.pages.models.planner import Planner, fit_work
from leastwise.desktop.pages.models.two_halves import TwoHalves
from leastwise.desktop.pages.page import Page
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.progress_line import ProgressLine
from leastwise.desktop.wording import sentence
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.fit_events import FitFinished, FitProgressed
from leastwise.domain.fits import Fit
from leastwise.domain.messages import say


class ModelsPage(Page):
    """A table of models, and the one that is chosen in full.

    `asking_hub` tells whether another computer is being asked; nothing but a look-up does that.
    """

    asking_hub = Signal(bool)

    def __init__(
        self, theme: Theme, core: CoreCalls, jobs: Jobs, bridge: Bridge, memory: QSettings
    ) -> None:
        tr = QCoreApplication.translate
        question = tr("ModelsPage", "What fits this computer, and how fast it would be")
        super().__init__(theme, tr("ModelsPage", "Models"), question)
        self._core, self._jobs = core, jobs
        self._known: dict[str, None] = {}
        self._listed: tuple[FitRow, ...] = ()
        self._fresh: set[FitRow] = set()
        self._rehearsed: FitRow | None = None
        self.listing = FitTask(jobs, bridge, self)
        self.looking = FitTask(jobs, bridge, self)
        self.planner = Planner(core, jobs, bridge, self)
        self.rehearsing = FitTask(jobs, bridge, self)
        self.error = ErrorCard(theme)
        self.look_up = LookUp(theme)
        self.table = ModelTable(theme, memory)
        self.progress = ProgressLine(theme, self.tr("Looking at the models"))
        self.panel = FitPanel(theme, memory)
        self.stack = QStackedWidget()
        self._lay_out(memory)
        self._connect(bridge)

    @property
    def busy(self) -> bool:
        """Whether a model is being rehearsed."""
        return self.rehearsing.running

    @property
    def at_stake(self) -> tuple[str, str]:
        """What runs, and what stays of it when the window closes."""
        kept = self.tr("Its stand-in weights are removed, and nothing of it is kept.")
        return self.tr("A model is being rehearsed."), kept

    @property
    def rows(self) -> Sequence[FitRow]:
        """The models of the table."""
        return self.table.item_model.rows

    def add_known(self, references: Iterable[str]) -> None:
        """Models that other pages know of; they are looked at when this page is opened."""
        self._known |= dict.fromkeys(references)

    def arrive(self) -> None:
        """Look at the known models anew: what is available changes."""
        if not self.busy:
            self.table.setFocus()
            self.resume()

    def pause(self) -> None:
        """Another page measures now, which work here would spoil."""
        self.listing.cancel()
        self.planner.pause()

    def resume(self) -> None:
        """Go on, unless another page measures or this one is not shown."""
        if self.elsewhere():
            self.progress.show_figures(self.tr("Waits until another page is done"), "")
            self.progress.show()
        elif self.isVisible() and not self.busy:
            self._jobs.start(
                lambda _c: self._core.model_references(), self._show_references, self._fail, self
            )
            self._plan_on()

    def do_main_action(self) -> None:
        """Rehearse the model that is chosen, or cancel that."""
        if self.busy:
            self.stop()
        elif self.panel.speed.rehearse_button.isEnabled():
            self.rehearse()

    def stop(self) -> None:
        """Stop a rehearsal, or a look-up."""
        if self.busy:
            self.rehearsing.cancel()
            self.panel.speed.rehearse_button.setEnabled(False)
            self.panel.speed.rehearse_button.setText(self.tr("Stopping"))
        else:
            self.looking.cancel()

    def rehearse(self) -> None:
        """Time the model that is chosen with stand-in weights."""
        row = self.panel.row
        fit = row.in_panel if row else None
        if row is None or fit is None or fit.memory is None:
            return
        if self.elsewhere():
            self.error.tell(say("bench.in_use"))
            return
        self.error.hide()
        self.pause()
        self._rehearsed = row
        self.run_began.emit()
        self.rehearsing.start(lambda accept, stop: (self._core.rehearse(fit, accept, stop),))
        self.panel.show_rehearsing(running=True)

    def _show_references(self, references: tuple[str, ...]) -> None:
        if self.busy or self.elsewhere():
            return
        wanted = list(dict.fromkeys((*references, *self._known)))
        before = {row.reference: row for row in self.rows}
        kept = [row for row in self.rows if row.looked_up and row.reference not in wanted]
        rows = [before.get(one) or FitRow(one) for one in wanted] + kept
        if rows != list(self.rows):
            chosen = self.panel.row
            self.table.show_rows(rows)
            if chosen in rows:
                self.table.choose_row(chosen)
            else:
                self.panel.show_row(None)
        self.stack.setCurrentIndex(0 if rows else 1)
        self._listed = tuple(row for row in rows if not is_on_the_hub(row.reference))
        if self._listed:
            self.progress.restart()
            self.progress.show()
            self.table.hold_order(True)
            self.listing.start(fit_work(self._core, [row.reference for row in self._listed]))
        else:
            self.progress.hide()

    def _advance(self, event: FitProgressed) -> None:
        words = self.tr("{number} of {total}").format(number=event.position + 1, total=event.total)
        self.progress.show_figures(sentence(event.doing), words)
        self.progress.show_fraction((event.position + (event.share or 0)) / max(event.total, 1))

    def _take(self, event: FitFinished) -> None:
        row = self._listed[event.position]
        row.take(event.fit)
        self._fresh.add(row)

    def _settle(self) -> None:
        if not self._fresh:
            return
        fresh, self._fresh = self._fresh, set()
        self.table.item_model.repaint_rows()
        if self.panel.row is None and self.rows[0].fit is not None:
            self.table.choose_row(self.rows[0])
        elif self.panel.row in fresh and self.panel.row is not None:
            self._show_in_panel()

    def _end_listing(self) -> None:
        self._settle()
        self.progress.hide()
        self.table.hold_order(False)

    def _choose(self, row: FitRow, _key: str) -> None:
        if row is not self.panel.row and not self.busy:
            self.panel.show_row(row)
            self._plan_on()

    def _show_in_panel(self) -> None:
        row = self.panel.row
        if row is not None and row.shown is None:
            self.panel.show_row(row)
        else:
            self.panel.refresh()

    def _look(self, reference: str) -> None:
        self.error.hide()
        self.looking.start(fit_work(self._core, [reference], asks_hub=True))
        self.look_up.show_running(running=True)
        self.asking_hub.emit(is_on_the_hub(reference))

    def _take_found(self, fits: tuple[Fit, ...]) -> None:
        fit, reference = fits[0], self.look_up.reference
        if fit.fault is not None:
            self.error.tell(fit.fault)
            return
        reference = fit.reference or reference
        row = next((one for one in self.rows if one.reference == reference), None)
        if row is None:
            row = FitRow(reference, looked_up=True)
            self.table.item_model.add_row(row)
        row.take(fit)
        row.give_up_plan()
        self.stack.setCurrentIndex(0)
        self.table.item_model.repaint_rows()
        self.panel.show_row(row)
        self.table.choose_row(row)
        self.table.setFocus()

    def _end_look(self) -> None:
        self.look_up.show_running(running=False)
        self.asking_hub.emit(False)

    def _compute(self, context_tokens: int, kv_type: str) -> None:
        if self.panel.row is not None:
            self.planner.compute(self.panel.row, context_tokens, kv_type)

    def _plan(self, context_tokens: int, kv_type: str) -> None:
        if self.panel.row is not None and not self.busy and not self.elsewhere():
            self.planner.plan(self.panel.row, context_tokens, kv_type)

    def _plan_on(self) -> None:
        if self.panel.row is not None and not self.busy and not self.elsewhere():
            self.planner.go_on(self.panel.row)

    def _show_changed(self, row: FitRow) -> None:
        if row is self.panel.row:
            self._show_in_panel()

    def _take_rehearsed(self, fits: tuple[Fit, ...]) -> None:
        if self._rehearsed is not None:
            self._rehearsed.take_speed(fits[0])
            self.table.item_model.repaint_rows()

    def _end_rehearsal(self) -> None:
        self.panel.show_rehearsing(running=False)
        self.panel.refresh()
        self.panel.speed.rehearse_button.setFocus()
        self.run_ended.emit()

    def _fail(self, error: LeastwiseError) -> None:
        self.error.tell(error.message)

    def _connect(self, bridge: Bridge) -> None:
        self.look_up.wanted.connect(self._look)
        self.look_up.stop_wanted.connect(self.looking.cancel)
        self.table.cell_chosen.connect(self._choose)
        self.panel.formula_wanted.connect(self._compute)
        self.panel.plan_wanted.connect(self._plan)
        self.planner.changed.connect(self._show_changed)
        self.planner.failed.connect(self._fail)
        self.panel.speed.rehearse_wanted.connect(self.do_main_action)
        self.listing.progressed.connect(self._advance)
        self.listing.fitted.connect(self._take)
        self.listing.failed.connect(self._fail)
        self.listing.ended.connect(self._end_listing)
        self.looking.finished.connect(self._take_found)
        self.looking.failed.connect(self._fail)
        self.looking.ended.connect(self._end_look)
        self.rehearsing.progressed.connect(self.panel.speed.advance)
        self.rehearsing.finished.connect(self._take_rehearsed)
        self.rehearsing.failed.connect(self._fail)
        self.rehearsing.ended.connect(self._end_rehearsal)
        bridge.settled.connect(self._settle)

    def _lay_out(self, memory: QSettings) -> None:
        step = self.theme.measures.step
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.progress.hide()
        self.progress.setFixedWidth(step(24) * 12)
        self.header.addWidget(self.progress)
        self.halves = TwoHalves(self.theme, memory, "models", self.table, self.panel)
        self.stack.addWidget(self.halves)
        empty = self.tr("No model is known on this computer yet. Name one above, or choose a file.")
        action = self.look_up.browse
        self.stack.addWidget(EmptyState(self.theme, empty, action.text(), action.click))
        for part in (self.look_up, self.error):
            self.column.addWidget(part)
        self.column.addWidget(self.stack, 1)
