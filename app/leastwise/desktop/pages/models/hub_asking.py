"""Joins what asks the Hub, or reads one file, to the controls that say so and show what came."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.pages.models.filter_bar import FilterBar
from leastwise.desktop.pages.models.fit_row import FitRow, Where
from leastwise.desktop.pages.models.hub_options import HubOptions
from leastwise.desktop.pages.models.hub_talk import HubTalk
from leastwise.desktop.pages.models.look_up import LookUp
from leastwise.desktop.pages.models.row_details import RowDetails
from leastwise.desktop.pages.models.row_shelf import RowShelf
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.fits import Fit
from leastwise.domain.hub_search import HubFound
from leastwise.domain.messages import say


class HubAsking(QObject):
    """`began` tells that something is asked, `searched` that rows of an earlier search went,
    `row_found` gives a model that was looked up, `rows_found` what a search found."""

    began = Signal()
    searched = Signal()
    row_found = Signal(object)
    rows_found = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        talk: HubTalk,
        shelf: RowShelf,
        look_up: LookUp,
        options: HubOptions,
        filters: FilterBar,
        details: RowDetails,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._talk, self._shelf, self._look_up = talk, shelf, look_up
        self._options, self._filters = options, filters
        self.found_by: str | None = None
        look_up.wanted.connect(self.look)
        look_up.stop_wanted.connect(talk.looking.cancel)
        look_up.search_wanted.connect(self.search)
        look_up.search_stop_wanted.connect(talk.search.cancel)
        look_up.options.toggled.connect(options.setVisible)
        options.wanted.connect(self._search_with_options)
        details.look_up_wanted.connect(lambda row: self.look(row.reference))
        details.card_wanted.connect(self._read_card)
        details.offers_wanted.connect(self._read_offers)
        details.offers.look_up_wanted.connect(self.look)
        talk.looked_up.connect(self._take_found)
        talk.looking.ended.connect(lambda: look_up.show_running(running=False))
        talk.search.found.connect(self._add_found)
        talk.search.finished.connect(self._end_search_well)
        talk.search.ended.connect(lambda: look_up.show_searching(searching=False))
        talk.cards.read.connect(details.show_card)
        talk.offers.read.connect(details.show_offers)

    def look(self, reference: str) -> None:
        """Read the header of the model that is named, here or on the Hub."""
        self.began.emit()
        self._talk.look_up(reference)
        self._look_up.show_running(running=True)

    def search(self, words: str) -> None:
        """Search the Hub for words, as the options say."""
        self.began.emit()
        try:
            query = self._options.query(words)
        except LeastwiseError as error:
            self.failed.emit(error)
            return
        self.found_by = words
        self._shelf.begin_search()
        self._filters.let_in(Where.HUB)
        self.searched.emit()
        self._talk.start_search(query)
        self._look_up.show_searching(searching=True)

    def _search_with_options(self) -> None:
        if not self._talk.search.running:
            self.search(self._look_up.reference)

    def _take_found(self, asked: str, fit: Fit) -> None:
        row = self._shelf.take_looked_up(fit.reference or asked, fit)
        if self._look_up.reference == asked:
            self._look_up.field.clear()
        self.row_found.emit(row)

    def _add_found(self, rows: list[FitRow]) -> None:
        self.rows_found.emit(self._shelf.add_found(rows))

    def _end_search_well(self, found: HubFound) -> None:
        if not found.rows:
            self.failed.emit(LeastwiseError(say("search.nothing", host=self.tr("The Hub"))))

    def _read_card(self, row: FitRow) -> None:
        self.began.emit()
        self._talk.read_card(row)

    def _read_offers(self, row: FitRow) -> None:
        self.began.emit()
        self._talk.read_offers(row)
