"""Gathers what the table shows: what is here, the catalogue, then a look at each file here."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.fit_task import FitTask
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.pages.models.fit_row import FitRow
from leastwise.desktop.pages.models.planner import fit_work
from leastwise.desktop.pages.models.row_shelf import RowShelf
from leastwise.domain.catalogue import CatalogueFit
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.fit_events import FitFinished
from leastwise.domain.known_models import Place


class Gathering(QObject):
    """Fills a shelf. `rows_changed` tells that it holds other rows, `rows_told` gives those of
    them that say more now, and `here_known` the places on this computer.

    `may_look` tells whether files may be opened now, `may_show` whether rows may change.
    `listing_began` and `listing.ended` stand around the look at each file.
    """

    rows_changed = Signal()
    rows_told = Signal(object)
    here_known = Signal(object)
    catalogue_known = Signal()
    listing_began = Signal()
    nothing_to_list = Signal()
    failed = Signal(object)

    def __init__(
        self, core: CoreCalls, jobs: Jobs, bridge: Bridge, shelf: RowShelf, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.may_look: Callable[[], bool] = lambda: True
        self.may_show: Callable[[], bool] = lambda: True
        self.listing = FitTask(jobs, bridge, self)
        self._core, self._jobs, self._shelf = core, jobs, shelf
        self._known: dict[str, None] = {}
        self._listed: tuple[FitRow, ...] = ()
        self._unlisted: tuple[FitRow, ...] | None = None
        self._fresh: set[FitRow] = set()
        self._reading: Job | None = None
        self._looked_here = False
        self.listing.fitted.connect(self._take)
        self.listing.failed.connect(self.failed)
        bridge.settled.connect(self.settle)

    def add_known(self, references: Iterable[str]) -> None:
        """Models that are known elsewhere; they are looked at with the others."""
        self._known |= dict.fromkeys(references)

    def read_catalogue(self) -> None:
        """Compute the catalogue's fits."""
        if self._reading is None:
            self._reading = self._jobs.start(
                lambda _c: self._core.catalogue.fits(),
                self._show_catalogue,
                self._do_without_catalogue,
                self,
            )

    def look(self) -> None:
        """Look at everything anew: what is available changes."""
        if not self._shelf.catalogue:
            self.read_catalogue()  # else again once what is here is shown: both want a processor
        self._jobs.start(lambda _c: self._look_here(), self._show_here, self._miss_here, self)

    def settle(self) -> None:
        """Tell which rows say more than before."""
        if self._fresh:
            fresh, self._fresh = self._fresh, set()
            self.rows_told.emit(fresh)

    def _look_here(self) -> tuple[tuple[str, ...], tuple[Place, ...]]:
        return self._core.model_references(), self._core.library.shelf().places()

    def _miss_here(self, error: LeastwiseError) -> None:
        self._looked_here = True
        self.failed.emit(error)
        self.rows_changed.emit()

    def _show_here(self, found: tuple[tuple[str, ...], tuple[Place, ...]]) -> None:
        references, places = found
        self._looked_here = True
        if not self.may_show():
            return
        self._shelf.take_here(dict.fromkeys((*references, *self._known)), places)
        self.rows_changed.emit()
        self.here_known.emit(places)
        self._unlisted = self._shelf.on_this_disk()
        if self._shelf.catalogue:
            self.read_catalogue()
        if self._reading is None:
            self._list()

    def _list(self) -> None:
        """Look at what is here. The catalogue comes first: children would hold it up."""
        if self._unlisted is None:
            return
        self._listed, self._unlisted = self._unlisted, None
        if self._listed:
            self.listing_began.emit()
            self.listing.start(fit_work(self._core, [row.reference for row in self._listed]))
        else:
            self.nothing_to_list.emit()

    def _do_without_catalogue(self, error: LeastwiseError) -> None:
        self.failed.emit(error)
        self._show_catalogue(())

    def _show_catalogue(self, fits: tuple[CatalogueFit, ...]) -> None:
        self._reading = None
        self._shelf.take_catalogue(fits)
        if self._looked_here:  # what is on this computer stands first
            self.rows_changed.emit()
        self.catalogue_known.emit()
        if self.may_look():
            self._list()

    def _take(self, event: FitFinished) -> None:
        row = self._listed[event.position]
        row.take(event.fit)
        self._fresh.add(row)
