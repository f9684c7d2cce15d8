"""Models: what each needs here, whether it fits, and how fast it would be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.fit_task import FitTask
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.models.filter_bar import FilterBar
from leastwise.desktop.pages.models.fit_row import FitRow, Where
from leastwise.desktop.pages.models.gathering import Gathering
from leastwise.desktop.pages.models.hub_options import HubOptions
from leastwise.desktop.pages.models.hub_talk import HubTalk
from leastwise.desktop.pages.models.key_dialog import KeyDialog
from leastwise.desktop.pages.models.library_menu import LibraryMenu
from leastwise.desktop.pages.models.look_up import LookUp
from leastwise.desktop.pages.models.model_table import ModelTable
from leastwise.desktop.pages.models.planner import Planner
from leastwise.desktop.pages.models.row_details import RowDetails
from leastwise.desktop.pages.models.row_shelf import RowShelf
from leastwise.desktop.pages.models.suggesting import Suggesting
from leastwise.desktop.pages.models.two_halves import TwoHalves
from leastwise.desktop.pages.page import Page
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.progress_line import ProgressLine
from leastwise.desktop.wording import sentence
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.fit_events import FitProgressed
from leastwise.domain.fits import Fit
from leastwise.domain.hub_search import HubFound
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.desktop.pages.models.work import ModelWork

_TABLE, _NONE_PASSES = range(2)
_WANTS_KEY: Final = ("hub.gated", "hub.forbidden", "hub.no_repository", "hub.token_refused")


class ModelsPage(Page):
    """A table of models, and the one that is chosen in full.

    `asking_hub` tells whether another computer is being asked; only a button does that.
    `download_wanted` gives the reference of a model to download.
    """

    asking_hub = Signal(bool)
    download_wanted = Signal(str)

    def __init__(
        self, theme: Theme, core: CoreCalls, jobs: Jobs, bridge: Bridge, memory: QSettings
    ) -> None:
        tr = QCoreApplication.translate
        question = tr("ModelsPage", "What fits this computer, and how fast it would be")
        super().__init__(theme, tr("ModelsPage", "Models"), question)
        self._core, self._jobs = core, jobs
        self._rehearsed: FitRow | None = None
        self._found_by: str | None = None
        self.work: ModelWork | None = None
        self.shelf = RowShelf()
        self.gathering = Gathering(core, jobs, bridge, self.shelf, self)
        self.hub = HubTalk(core, jobs, bridge, self.shelf.maker, self)
        self.planner = Planner(core, jobs, bridge, self)
        self.rehearsing = FitTask(jobs, bridge, self)
        self.error = ErrorCard(theme)
        self.look_up = LookUp(theme)
        self.options = HubOptions(theme)
        self.library = LibraryMenu()
        self.filters = FilterBar(theme, self.look_up.about)
        self.suggesting = Suggesting(theme, core, jobs, memory, self)
        self.table = ModelTable(theme, memory)
        self.progress = ProgressLine(theme, self.tr("Looking at the models"))
        self.details = RowDetails(theme, memory)
        self.panel = self.details.panel
        self.listed, self.stack = QStackedWidget(), QStackedWidget()
        self._lay_out(memory)
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether a model is being rehearsed."""
        return self.rehearsing.running

    @property
    def moves_files(self) -> bool:
        """Whether models are on their way to another place."""
        return self.work is not None and self.work.deed.moves_files

    @property
    def at_stake(self) -> tuple[str, str]:
        """What runs, and what stays of it when the window closes."""
        kept = self.tr("Its stand-in weights are removed, and nothing of it is kept.")
        return self.tr("A model is being rehearsed."), kept

    @property
    def fraction(self) -> float | None:
        """How much of it is done."""
        return self.panel.speed.progress.fraction

    @property
    def side_work(self) -> tuple[str, str]:
        """Files that are made, moved or read whole."""
        if self.work is None or not self.work.deed.running:
            return "", ""
        kept = self.tr("What was finished is kept, and the rest is not.")
        return self.tr("Model files are being worked on."), kept

    def stop_side_work(self) -> None:
        """Stop what is done with files."""
        if self.work is not None:
            self.work.deed.stop()

    @property
    def rows(self) -> Sequence[FitRow]:
        """The models of the table, also those that do not pass the filters."""
        return self.table.item_model.rows

    def add_known(self, references: Iterable[str]) -> None:
        """Models that other pages know of; they are looked at when this page is opened."""
        self.gathering.add_known(references)

    def arrive(self) -> None:
        """Look at the known models anew: what is available changes."""
        if not self.busy:
            self.table.setFocus()
            self.resume()

    def pause(self) -> None:
        """Another page measures now, which work here would spoil."""
        self.gathering.listing.cancel()
        self.planner.pause()

    def resume(self) -> None:
        """Go on, unless another page measures or this one is not shown."""
        if self.elsewhere():
            self.progress.show_figures(self.tr("Waits until another page is done"), "")
            self.progress.show()
        elif self._may_look():
            self.gathering.look()
            self._plan_on()

    def do_main_action(self) -> None:
        """Rehearse the model that is chosen, or cancel that."""
        if self.busy:
            self.stop()
        elif self.panel.speed.rehearse_button.isEnabled():
            self.rehearse()

    def stop(self) -> None:
        """Stop a rehearsal, or what is asked of the Hub; else back from the model card."""
        if self.busy:
            self.rehearsing.cancel()
            self.panel.speed.rehearse_button.setEnabled(False)
            self.panel.speed.rehearse_button.setText(self.tr("Stopping"))
        elif self.hub.running:
            self.hub.cancel()
        elif self.details.close_card():
            self.table.setFocus()

    def rehearse(self) -> None:
        """Time the model that is chosen with stand-in weights."""
        row = self.panel.row
        fit = row.in_panel if row else None
        if row is None or row.from_shape or fit is None or fit.memory is None:
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

    def _may_look(self) -> bool:
        return self.isVisible() and self._may_show()

    def _may_show(self) -> bool:
        return not self.busy and not self.elsewhere()

    def _begin_listing(self) -> None:
        self.progress.restart()
        self.progress.show()
        self.table.hold_order(True)

    def _take_catalogue(self) -> None:
        if self.panel.row is not None and self.panel.row.from_shape:
            self._show_in_panel()

    def _show_rows(self) -> None:
        """Have the table show what there is; rows that are there already stay as they are."""
        rows, chosen = self.shelf.rows, self.panel.row
        if rows == list(self.rows):
            self.table.item_model.repaint_rows()
        else:
            self.table.show_rows(rows)
            if chosen in rows:
                self.table.choose_row(chosen)
            else:
                self.details.show_row(None)
        self.stack.setCurrentIndex(0 if rows else 1)
        self._count()

    def _sift(self, _words: str = "") -> None:
        sieve = self.filters.sieve(self.look_up.reference, self._found_by)
        self.table.sift(sieve.passes)
        self._count()

    def _count(self) -> None:
        shown = len(self.table.shown_rows)
        self.filters.show_count(shown, len(self.rows))
        self.listed.setCurrentIndex(_TABLE if shown or not self.rows else _NONE_PASSES)

    def _let_all_pass(self) -> None:
        self.look_up.field.clear()
        self.filters.clear()
        self.table.setFocus()

    def _advance(self, event: FitProgressed) -> None:
        words = self.tr("{number} of {total}").format(number=event.position + 1, total=event.total)
        self.progress.show_figures(sentence(event.doing), words)
        self.progress.show_fraction((event.position + (event.share or 0)) / max(event.total, 1))

    def _show_told(self, fresh: set[FitRow]) -> None:
        self.table.item_model.repaint_rows()
        if self.panel.row is None and self.rows[0].fit is not None:
            self.table.choose_row(self.rows[0])
        elif self.panel.row in fresh and self.panel.row is not None:
            self._show_in_panel()

    def _end_listing(self) -> None:
        self.gathering.settle()
        self.progress.hide()
        self.table.hold_order(False)
        self.shelf.tell_of_places()  # hashes are known now, and tell what is the same
        self._show_rows()
        if self.panel.row is not None:
            self._show_in_panel()

    def _choose(self, row: FitRow, _key: str) -> None:
        if row is not self.panel.row and not self.busy:
            self.details.show_row(row)
            self._plan_on()

    def _show_in_panel(self) -> None:
        row = self.panel.row
        if row is not None and row.shown is None:
            self.details.show_row(row)
        else:
            self.details.refresh()

    def _look_at_row(self, row: FitRow) -> None:
        self._look(row.reference)

    def _look(self, reference: str) -> None:
        self.error.hide()
        self.hub.look_up(reference)
        self.look_up.show_running(running=True)

    def _take_found(self, asked: str, fit: Fit) -> None:
        row = self.shelf.take_looked_up(fit.reference or asked, fit)
        if self.look_up.reference == asked:
            self.look_up.field.clear()
        self._show_rows()
        self.details.show_row(row)
        self.table.choose_row(row)
        self.table.setFocus()

    def _search(self, words: str) -> None:
        self.error.hide()
        try:
            query = self.options.query(words)
        except LeastwiseError as error:
            self._fail(error)
            return
        self._found_by = words
        self.shelf.begin_search()
        self._show_rows()
        self.filters.let_in(Where.HUB)
        self._sift()
        self.hub.start_search(query)
        self.look_up.show_searching(searching=True)

    def _search_with_options(self) -> None:
        if not self.hub.search.running:
            self._search(self.look_up.reference)

    def _add_found(self, rows: list[FitRow]) -> None:
        self.table.item_model.add_rows(self.shelf.add_found(rows))
        self.stack.setCurrentIndex(0)
        self._count()

    def _end_search_well(self, found: HubFound) -> None:
        if not found.rows:
            self.error.tell(say("search.nothing", host=self.tr("The Hub")))

    def _read_card(self, row: FitRow) -> None:
        self.error.hide()
        self.hub.read_card(row)

    def _read_offers(self, row: FitRow) -> None:
        self.error.hide()
        self.hub.read_offers(row)

    def show_key(self) -> None:
        """Open what keeps the key for the Hub."""
        KeyDialog(self.theme, self._core.hub.keys, self._jobs, self).open()

    def _tell_asking(self, asking: bool) -> None:
        self.details.show_asking(asking=asking)
        self.asking_hub.emit(asking)

    def _look_at_reference(self, reference: str) -> None:
        row = self.shelf.row_of(reference)
        if row is not None:
            self._let_all_pass()
            self.table.choose_row(row)

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
        self.details.refresh()
        self.panel.speed.rehearse_button.setFocus()
        self.run_ended.emit()

    def _fail(self, error: LeastwiseError) -> None:
        if error.message.code in _WANTS_KEY:
            self.error.tell(error.message, self.tr("Key for the Hub"), self.show_key)
        else:
            self.error.tell(error.message)

    def _connect(self) -> None:
        self._connect_gathering()
        self._connect_hub()
        self.table.cell_chosen.connect(self._choose)
        self.panel.formula_wanted.connect(self._compute)
        self.panel.plan_wanted.connect(self._plan)
        self.planner.changed.connect(self._show_changed)
        self.planner.failed.connect(self._fail)
        self.panel.speed.rehearse_wanted.connect(self.do_main_action)
        self.rehearsing.progressed.connect(self.panel.speed.advance)
        self.rehearsing.finished.connect(self._take_rehearsed)
        self.rehearsing.failed.connect(self._fail)
        self.rehearsing.ended.connect(self._end_rehearsal)
        self.suggesting.failed.connect(self._fail)
        self.suggesting.card.download_wanted.connect(self.download_wanted)
        self.suggesting.card.look_wanted.connect(self._look_at_reference)

    def _connect_gathering(self) -> None:
        gathering = self.gathering
        gathering.may_look, gathering.may_show = self._may_look, self._may_show
        gathering.rows_changed.connect(self._show_rows)
        gathering.rows_told.connect(self._show_told)
        gathering.here_known.connect(self.suggesting.arrive)
        gathering.catalogue_known.connect(self._take_catalogue)
        gathering.listing_began.connect(self._begin_listing)
        gathering.nothing_to_list.connect(self.progress.hide)
        gathering.listing.progressed.connect(self._advance)
        gathering.listing.ended.connect(self._end_listing)
        gathering.failed.connect(self._fail)

    def _connect_hub(self) -> None:
        hub = self.hub
        self.look_up.changed.connect(self._sift)
        self.look_up.down.connect(self.table.setFocus)
        self.filters.changed.connect(self._sift)
        self.look_up.wanted.connect(self._look)
        self.look_up.stop_wanted.connect(hub.looking.cancel)
        self.details.look_up_wanted.connect(self._look_at_row)
        self.details.card_wanted.connect(self._read_card)
        self.details.offers_wanted.connect(self._read_offers)
        self.details.offers.look_up_wanted.connect(self._look)
        self.options.wanted.connect(self._search_with_options)
        self.look_up.options.toggled.connect(self.options.setVisible)
        self.library.key_wanted.connect(self.show_key)
        hub.looked_up.connect(self._take_found)
        hub.looking.ended.connect(lambda: self.look_up.show_running(running=False))
        self.look_up.search_wanted.connect(self._search)
        self.look_up.search_stop_wanted.connect(hub.search.cancel)
        hub.search.found.connect(self._add_found)
        hub.search.finished.connect(self._end_search_well)
        hub.search.ended.connect(lambda: self.look_up.show_searching(searching=False))
        hub.cards.read.connect(self.details.show_card)
        hub.offers.read.connect(self.details.show_offers)
        hub.failed.connect(self._fail)
        hub.asking.connect(self._tell_asking)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.look_up.field.setFocus)

    def _lay_out(self, memory: QSettings) -> None:
        step = self.theme.measures.step
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.progress.hide()
        self.progress.setFixedWidth(step(24) * 12)
        self.header.addWidget(self.progress)
        self.header.addWidget(self.suggesting.button)
        self.header.addWidget(self.library)
        self.options.hide()
        none_passes = self.tr("No model here passes these filters.")
        self.listed.addWidget(self.table)
        self.listed.addWidget(
            EmptyState(self.theme, none_passes, self.tr("Show all"), self._let_all_pass)
        )
        self.halves = TwoHalves(self.theme, memory, "models", self.listed, self.details)
        self.stack.addWidget(self.halves)
        empty = self.tr("No model is known on this computer yet. Name one above, or choose a file.")
        action = self.look_up.browse
        self.stack.addWidget(EmptyState(self.theme, empty, action.text(), action.click))
        parts = (self.look_up, self.options, self.filters, self.suggesting.card, self.error)
        for part in parts:
            self.column.addWidget(part)
        self.column.addWidget(self.stack, 1)
