"""The catalogue as the core offers it: its rows, what fits here, what to try, what the Hub says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.catalogue import (
    Catalogue,
    CatalogueCheck,
    CatalogueFit,
    ModelKind,
    Suggestion,
)
from leastwise.fit.catalogue_fits import catalogue_fits
from leastwise.fit.standing import Standing
from leastwise.fit.suggesting import suggest
from leastwise.hub.catalogue import CatalogueShelf
from leastwise.hub.catalogue_check import check_catalogue
from leastwise.hub.hub_api import Hub
from leastwise.net.client import NetClient


@dataclass(frozen=True)
class CatalogueDesk:
    """`here` looks at this computer, `settings` are the present ones, `net` the way out."""

    shelf: CatalogueShelf
    here: Callable[[], Standing]
    settings: Callable[[], RunSettings]
    net: Callable[[], NetClient]

    @property
    def catalogue(self) -> Catalogue:
        """Everything in it. Raises BadInput where the file is damaged."""
        return self.shelf.catalogue

    def fits(self, kind: ModelKind | None = None) -> tuple[CatalogueFit, ...]:
        """Each row of a kind on this computer as it is now; nothing goes out, nothing is started.

        Raises BadInput, StoreFault.
        """
        rows = self.shelf.catalogue.rows(kind)
        return catalogue_fits(rows, self.shelf.shapes, self.settings(), self.here())

    def suggest(self) -> tuple[Suggestion, ...]:
        """What to try first here; none where nothing fits comfortably. Raises as `fits`."""
        return suggest(self.fits(ModelKind.GENERAL))

    def check(
        self,
        on_row: Callable[[CatalogueCheck], None],
        cancellation: Cancellation,
        kind: ModelKind | None = None,
    ) -> tuple[CatalogueCheck, ...]:
        """Each row held against the Hub. Raises BadInput, EnvironmentFault (offline), Cancelled."""
        rows = self.shelf.catalogue.rows(kind)
        return check_catalogue(rows, Hub.from_environment(), self.net(), on_row, cancellation)
