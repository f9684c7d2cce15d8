"""Every row of the table by where it comes from; a row stays the same one while it is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from leastwise.desktop.pages.models.fit_row import FitRow, ModelFacts, Where
from leastwise.desktop.pages.models.row_making import RowMaker
from leastwise.domain.catalogue import CatalogueFit
from leastwise.domain.fits import Fit
from leastwise.domain.known_models import Place
from leastwise.hub.references import hub_reference


class RowShelf:
    """Models here, those that were looked up by name, the catalogue, and what the Hub found."""

    def __init__(self) -> None:
        self.maker = RowMaker()
        self.here: list[FitRow] = []
        self.named: list[FitRow] = []
        self.catalogue: list[FitRow] = []
        self.found: list[FitRow] = []
        self._places: Mapping[str, Place] = {}

    @property
    def rows(self) -> list[FitRow]:
        """All of them, in the order in which they stand at first."""
        return [*self.here, *self.named, *self.catalogue, *self.found]

    def on_this_disk(self) -> tuple[FitRow, ...]:
        """Those whose files are here, also the ones that were only named."""
        return tuple(row for row in (*self.here, *self.named) if row.where is Where.HERE)

    def take_here(self, references: Iterable[str], places: Iterable[Place]) -> None:
        """These models are on this computer now."""
        self._places = {place.path: place for place in places}
        before = {row.reference: row for row in (*self.here, *self.named)}
        self.here = [before.get(each) or FitRow(each) for each in references]
        known = {row.reference for row in self.here}
        self.named = [row for row in self.named if row.reference not in known]
        self._tell_of_places()

    def take_catalogue(self, fits: Sequence[CatalogueFit]) -> None:
        """This is the catalogue on this computer as it is now."""
        self.catalogue = self.maker.of_catalogue(fits)
        self._tell_of_places()

    def begin_search(self) -> None:
        """What another search found goes, but for what was looked up since."""
        self.named += [row for row in self.found if row.looked_up]
        self.found = []

    def add_found(self, rows: Iterable[FitRow]) -> list[FitRow]:
        """More that the Hub found; those of them that are new."""
        known = {row.reference for row in (*self.found, *self.named)}
        fresh = [row for row in rows if row.reference not in known]
        self.found += fresh
        return fresh

    def take_looked_up(self, reference: str, fit: Fit) -> FitRow:
        """A model's header was read because the user asked for it."""
        row = next((one for one in self.rows if one.reference == reference), None)
        if row is None:
            named = hub_reference(reference)
            where = Where.HERE if named is None else Where.HUB
            facts = ModelFacts(repository=named.repository if named else "")
            row = FitRow(reference, where=where, facts=facts)
            self.named.append(row)
        row.take_looked_up(fit)
        return row

    def _tell_of_places(self) -> None:
        for row in self.here:
            place = self._places.get(row.reference)
            if place is not None:
                facts = self.maker.of_place(place)
                licence = facts.licence or _licence_of(row)
                row.tell(replace(facts, licence=licence))


def _licence_of(row: FitRow) -> str:
    """What the file itself says."""
    header = row.fit.header if row.fit else None
    return (header.text("general.license") or "")[:200] if header else ""
