"""Every row of the table by where it comes from; a row stays the same one while it is known.

A model that is here stands there once: what the catalogue or a look-up knows of the same one is
told of the row that is here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from leastwise.desktop.pages.models.fit_row import FitRow, ModelFacts, Where
from leastwise.desktop.pages.models.row_making import RowMaker
from leastwise.desktop.pages.models.row_words import row_name
from leastwise.domain.catalogue import CatalogueFit
from leastwise.domain.fits import Fit
from leastwise.domain.known_models import Place
from leastwise.hub.places import is_called
from leastwise.hub.references import hub_reference

_HASH_LETTERS: Final = 12


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
        """All that are shown, in the order in which they stand at first."""
        others = [row for row in (*self.named, *self.catalogue) if self.same_here(row) is None]
        return [*self.here, *others, *self.found]

    def row_of(self, reference: str) -> FitRow | None:
        """The row that shows the model of this reference."""
        row = next((one for one in self._all if one.reference == reference), None)
        return row and (self.same_here(row) or row)

    def same_here(self, row: FitRow) -> FitRow | None:
        """The row on this computer of the same model: by its hash where that is known of both,
        else by the repository and the file that it came from."""
        if row.where is Where.HERE:
            return None
        sha256 = row.fit.sha256 if row.fit else ""
        for one in self.here:
            place = self._places.get(one.reference)
            known = (one.fit.sha256 if one.fit else "") or (place.claimed_sha256 if place else "")
            if known and sha256:
                if known == sha256:
                    return one
            elif place is not None and _is_of(place, row.reference):
                return one
        return None

    @property
    def _all(self) -> list[FitRow]:
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
        self.tell_of_places()

    def take_catalogue(self, fits: Sequence[CatalogueFit]) -> None:
        """This is the catalogue on this computer as it is now."""
        self.catalogue = self.maker.of_catalogue(fits)
        self.tell_of_places()

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
        """A model's header was read because the user asked for it; the row that shows it."""
        row = next((one for one in self._all if one.reference == reference), None)
        if row is None:
            named = hub_reference(reference)
            where = Where.HERE if named is None else Where.HUB
            facts = ModelFacts(repository=named.repository if named else "")
            row = FitRow(reference, where=where, facts=facts)
            self.named.append(row)
        row.take_looked_up(fit)
        return self.same_here(row) or row

    def tell_of_places(self) -> None:
        """Tell the rows here what is known of where they lie and what they were made of."""
        parents = {row.fit.sha256: row for row in self.here if row.fit and row.fit.sha256}
        for row in self.here:
            place = self._places.get(row.reference)
            if place is not None:
                facts = self.maker.of_place(place)
                licence = facts.licence or _licence_of(row)
                row.tell(replace(facts, licence=licence, parent=_parent(place, parents)))
        for row in self.catalogue:
            here = self.same_here(row)
            if here is not None:
                here.tell(_joined(here.facts, row.facts))


def _is_of(place: Place, reference: str) -> bool:
    """Whether a reference means this place; most are told apart without a look at file names."""
    repository = place.repository.casefold()
    same = bool(repository) and reference.casefold().startswith(f"{repository}:")
    return same and is_called(place, reference)


def _parent(place: Place, known: Mapping[str, FitRow]) -> str:
    """The name of the model that this one was made of, or the beginning of its hash."""
    sha256 = place.parent_sha256
    parent = known.get(sha256)
    return row_name(parent) if parent is not None else sha256[:_HASH_LETTERS]


def _joined(here: ModelFacts, known: ModelFacts) -> ModelFacts:
    """What the catalogue knows of a model, under the name and with the keeper that it has here."""
    licence = here.licence or known.licence
    terms = known.terms if licence == known.licence else None
    commercial = known.commercial if terms else here.commercial
    return replace(
        known,
        name=here.name,
        keeper=here.keeper,
        parent=here.parent,
        licence=licence,
        terms=terms,
        commercial=commercial,
        missing=None,
    )


def _licence_of(row: FitRow) -> str:
    """What the file itself says."""
    header = row.fit.header if row.fit else None
    return (header.text("general.license") or "")[:200] if header else ""
