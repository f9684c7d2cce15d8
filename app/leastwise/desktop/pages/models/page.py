"""Models: what each needs here, whether it fits, and how fast it would be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.models.chosen_model import ChosenModel
from leastwise.desktop.pages.models.detail_pane import DetailPane
from leastwise.desktop.pages.models.filter_bar import FilterBar
from leastwise.desktop.pages.models.fit_panel import FitPanel
from leastwise.desktop.pages.models.fit_row import FitRow
from leastwise.desktop.pages.models.gathering import Gathering
from leastwise.desktop.pages.models.hub_asking import HubAsking
from leastwise.desktop.pages.models.hub_options import HubOptions
from leastwise.desktop.pages.models.hub_talk import HubTalk
from leastwise.desktop.pages.models.key_dialog import KeyDialog
from leastwise.desktop.pages.models.library_menu import LibraryMenu
from leastwise.desktop.pages.models.listing_progress import ListingProgress
from leastwise.desktop.pages.models.look_up import LookUp
from leastwise.desktop.pages.models.model_list import ModelList
from leastwise.desktop.pages.models.planner import Planner
from leastwise.desktop.pages.models.rehearsal import Rehearsal
from leastwise.desktop.pages.models.row_details import RowDetails
from leastwise.desktop.pages.models.row_shelf import RowShelf
from leastwise.desktop.pages.models.suggesting import Suggesting
from leastwise.desktop.pages.page import Page
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.list_and_detail import ListAndDetail
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.desktop.pages.models.work import ModelWork

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
        self._core, self._jobs, self._memory = core, jobs, memory
        self.work: ModelWork | None = None
        self.shelf = RowShelf()
        self.gathering = Gathering(core, jobs, bridge, self.shelf, self)
        self.hub = HubTalk(core, jobs, bridge, self.shelf.maker, self)
        self.planner = Planner(core, jobs, bridge, self)
        self.error = ErrorCard(theme)
        self.suggesting = Suggesting(theme, core, jobs, memory, self)
        self.library = LibraryMenu()
        self.stack = QStackedWidget()
        self.header.addWidget(self.suggesting.button)
        self.header.addWidget(self.library)
        self._bridge = bridge

    def parts(self) -> Iterator[None]:
        """What is above the table, the chosen model, and the table beside it."""
        theme, core, jobs, bridge = self.theme, self._core, self._jobs, self._bridge
        self.look_up = LookUp(theme)
        self.options = HubOptions(theme)
        self.progress = ListingProgress(theme, self.tr("Looking at the models"))
        self.filters = FilterBar(theme, self.look_up.about, self.progress)
        self._lay_out()
        yield
        self.panel = FitPanel(theme, self._memory)
        yield
        self.details = RowDetails(theme, self._memory, self.panel)
        self.pane = DetailPane(theme, self.details, self.suggesting.card)
        yield
        self.rehearsing = Rehearsal(core, jobs, bridge, self.panel, self)
        self.asking = HubAsking(
            self.hub, self.shelf, self.look_up, self.options, self.filters, self.details, self
        )
        self.listed = ModelList(
            theme, self._memory, self.look_up, self.filters, lambda: self.asking.found_by
        )
        self.table = self.listed.table
        self.chosen = ChosenModel(self.table, self.pane, self.details, self.planner)
        self.halves = ListAndDetail(theme, self._memory, "models", self.listed, self.pane)
        yield
        self.stack.insertWidget(0, self.halves)
        yield
        self._connect()
        yield

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
            self.progress.wait()
        elif self._may_look():
            self.gathering.look()
            self.chosen.go_on()

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
        elif self.hub.running:
            self.hub.cancel()
        elif self.details.close_card():
            self.table.setFocus()

    def rehearse(self) -> None:
        """Time the model that is chosen with stand-in weights."""
        if not self.rehearsing.possible:
            return
        if self.elsewhere():
            self.error.tell(say("bench.in_use"))
            return
        self.error.hide()
        self.pause()
        self.rehearsing.start()

    def _may_look(self) -> bool:
        return self.isVisible() and self._may_show()

    def _may_show(self) -> bool:
        return not self.busy and not self.elsewhere()

    def _begin_listing(self) -> None:
        self.progress.begin()
        self.table.hold_order(True)

    def _take_catalogue(self) -> None:
        if self.chosen.row is not None and self.chosen.row.from_shape:
            self.chosen.refresh()

    def _show_rows(self) -> None:
        """Have the table show what there is; rows that are there already stay as they are."""
        rows = self.shelf.rows
        if not self.listed.show_rows(rows, self.panel.row) and self.panel.row is not None:
            self.details.show_row(None)
        self.stack.setCurrentIndex(0 if rows else 1)

    def _show_told(self, fresh: set[FitRow]) -> None:
        self.table.item_model.repaint_rows()
        self.chosen.show_first(self.rows[0])
        if self.chosen.row in fresh:
            self.chosen.refresh()

    def _end_listing(self) -> None:
        self.gathering.settle()
        self.progress.hide()
        self.table.hold_order(False)
        self.shelf.tell_of_places()  # hashes are known now, and tell what is the same
        self._show_rows()
        if self.chosen.row is not None:
            self.chosen.refresh()

    def _take_found(self, row: FitRow) -> None:
        self._show_rows()
        self.chosen.take(row)

    def _begin_search(self) -> None:
        self._show_rows()
        self.listed.sift()

    def _add_found(self, rows: list[FitRow]) -> None:
        self.listed.add_rows(rows)
        self.stack.setCurrentIndex(0)

    def show_key(self) -> None:
        """Open what keeps the key for the Hub."""
        KeyDialog(self.theme, self._core.hub.keys, self._jobs, self).open()

    def _tell_asking(self, asking: bool) -> None:
        self.details.show_asking(asking=asking)
        self.asking_hub.emit(asking)

    def _look_at_reference(self, reference: str) -> None:
        row = self.shelf.row_of(reference)
        if row is not None:
            self.listed.let_all_pass()
            self.chosen.choose(row)

    def _end_rehearsal(self) -> None:
        self.details.refresh()
        self.run_ended.emit()

    def _fail(self, error: LeastwiseError) -> None:
        if error.message.code in _WANTS_KEY:
            self.error.tell(error.message, self.tr("Key for the Hub"), self.show_key)
        else:
            self.error.tell(error.message)

    def _connect(self) -> None:
        self._connect_gathering()
        self._connect_hub()
        self.chosen.may_plan, self.chosen.may_turn = self._may_show, lambda: not self.busy
        self.planner.failed.connect(self._fail)
        self.panel.speed.rehearse_wanted.connect(self.do_main_action)
        self.rehearsing.began.connect(self.run_began)
        self.rehearsing.row_told.connect(lambda _row: self.table.item_model.repaint_rows())
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
        gathering.listing.progressed.connect(self.progress.advance)
        gathering.listing.ended.connect(self._end_listing)
        gathering.failed.connect(self._fail)

    def _connect_hub(self) -> None:
        asking = self.asking
        asking.began.connect(self.error.hide)
        asking.searched.connect(self._begin_search)
        asking.row_found.connect(self._take_found)
        asking.rows_found.connect(self._add_found)
        asking.failed.connect(self._fail)
        self.library.key_wanted.connect(self.show_key)
        self.hub.failed.connect(self._fail)
        self.hub.asking.connect(self._tell_asking)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.look_up.field.setFocus)

    def _lay_out(self) -> None:
        self.options.hide()
        empty = self.tr("No model is known on this computer yet. Name one above, or choose a file.")
        action = self.look_up.browse
        self.stack.addWidget(EmptyState(self.theme, empty, action.text(), action.click))
        for part in (self.look_up, self.options, self.filters, self.error):
            self.column.addWidget(part)
        self.column.addWidget(self.stack, 1)
