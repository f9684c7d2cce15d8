"""Everything that the page asks of the Hub, and whether another computer is being asked now."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.fit_task import FitTask
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.models.fit_row import FitRow
from leastwise.desktop.pages.models.hub_desk import CardReading, HubSearch
from leastwise.desktop.pages.models.look_up import is_on_the_hub
from leastwise.desktop.pages.models.offers import OffersReading
from leastwise.desktop.pages.models.planner import fit_work
from leastwise.desktop.pages.models.row_making import RowMaker
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.fits import Fit
from leastwise.domain.hub_search import HubQuery


class HubTalk(QObject):
    """`asking` tells whether another computer is asked; `failed` why one gave nothing.

    `looked_up` gives the words that were looked up and the fit that was found.
    """

    asking = Signal(bool)
    looked_up = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self, core: CoreCalls, jobs: Jobs, bridge: Bridge, maker: RowMaker, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._asked = ""
        self.looking = FitTask(jobs, bridge, self)
        self.search = HubSearch(core, jobs, bridge, maker, self)
        self.cards = CardReading(core, jobs, self)
        self.offers = OffersReading(core, jobs, self)
        self.looking.finished.connect(self._take_fit)
        for task in (self.looking, self.search, self.cards, self.offers):
            task.failed.connect(self.failed)
            task.ended.connect(self._tell)

    @property
    def running(self) -> bool:
        """Whether something is being looked up, here or there."""
        return self.looking.running or self._asks

    def cancel(self) -> None:
        """Ask all of it to stop."""
        for task in (self.looking, self.search, self.cards, self.offers):
            task.cancel()

    def look_up(self, reference: str) -> None:
        """Read the header of the model that is named."""
        self._asked = reference
        self.looking.start(fit_work(self._core, [reference], asks_hub=True))
        self._tell()

    def start_search(self, query: HubQuery) -> None:
        """Search the Hub."""
        self.search.start(query)
        self._tell()

    def read_card(self, row: FitRow) -> None:
        """Ask for the card of a row's repository."""
        self.cards.start(row)
        self._tell()

    def read_offers(self, row: FitRow) -> None:
        """Ask for the quantisations of a row's repository."""
        self.offers.start(row)
        self._tell()

    def _take_fit(self, fits: tuple[Fit, ...]) -> None:
        fit = fits[0]
        if fit.fault is not None:
            self.failed.emit(LeastwiseError(fit.fault))
        else:
            self.looked_up.emit(self._asked, fit)

    def _tell(self) -> None:
        on_the_hub = self.looking.running and is_on_the_hub(self._asked)
        self.asking.emit(on_the_hub or self._asks)

    @property
    def _asks(self) -> bool:
        return self.search.running or self.cards.running or self.offers.running
