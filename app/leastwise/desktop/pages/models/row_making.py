"""Rows of the table out of what the catalogue, the Hub and the library tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from leastwise.desktop.pages.models.fit_row import FitRow, ModelFacts, Where
from leastwise.domain.catalogue import CatalogueFamily, CatalogueFit, ModelKind
from leastwise.domain.hub_search import HubRow
from leastwise.domain.known_models import Place, PlaceKind
from leastwise.domain.messages import Message

# Their texts allow any use by a business. Of other licences nothing is claimed here, but for those
# of the catalogue, which were read for it.
_FREE: Final = frozenset(
    ("apache-2.0", "mit", "bsd-2-clause", "bsd-3-clause", "isc", "cc0-1.0", "cc-by-4.0")
)
# What repositories on the Hub are tagged with.
_KINDS_BY_TAG: Final[Mapping[str, ModelKind]] = {
    "text-generation": ModelKind.GENERAL,
    "conversational": ModelKind.GENERAL,
    "code": ModelKind.CODE,
    "reasoning": ModelKind.REASONING,
    "multilingual": ModelKind.MULTILINGUAL,
    "feature-extraction": ModelKind.EMBEDDING,
    "sentence-similarity": ModelKind.EMBEDDING,
    "sentence-transformers": ModelKind.EMBEDDING,
    "image-text-to-text": ModelKind.VISION,
}
KEEPERS: Final[Mapping[PlaceKind, str]] = {
    PlaceKind.OLLAMA: "Ollama",
    PlaceKind.LM_STUDIO: "LM Studio",
    PlaceKind.HUGGING_FACE: "Hugging Face",
    PlaceKind.GPT4ALL: "GPT4All",
    PlaceKind.JAN: "Jan",
}
_LONGEST: Final = 200


class RowMaker:
    """Makes rows; what the catalogue says of licences and repositories holds for the others."""

    def __init__(self) -> None:
        self._commercial: dict[str, bool | None] = dict.fromkeys(_FREE, True)
        self._families: dict[str, CatalogueFamily] = {}
        self._catalogue: dict[str, FitRow] = {}

    def of_catalogue(self, fits: Iterable[CatalogueFit]) -> list[FitRow]:
        """Each row of the catalogue, the same ones as before."""
        found: dict[str, FitRow] = {}
        for told in fits:
            family, variant = told.row.family, told.row.variant
            reference = variant.reference_as(told.quantisation)
            row = self._catalogue.get(reference) or FitRow(reference, where=Where.CATALOGUE)
            row.take_shape(told.fit, _catalogue_facts(told))
            found[reference] = row
            self._families[variant.repository] = family
            self._commercial.setdefault(family.licence, family.commercial)
        self._catalogue = found
        return list(found.values())

    def of_hub(self, rows: Iterable[HubRow]) -> list[FitRow]:
        """A row for each repository that was found, ready to be filtered."""
        made = [FitRow(row.name, where=Where.HUB, facts=self._hub_facts(row)) for row in rows]
        for row in made:
            row.note_words()
        return made

    def of_place(self, place: Place) -> ModelFacts:
        """What is known of a model here, by where it lies and where it came from."""
        family = self._families.get(place.repository)
        licence = place.licence[:_LONGEST] or (family.licence if family else "")
        return ModelFacts(
            repository=place.repository[:_LONGEST],
            licence=licence,
            commercial=self._commercial.get(licence.casefold()),
            kinds=frozenset(family.kinds) if family else frozenset(),
            good_at=family.good_at if family else (),
            keeper=KEEPERS.get(place.kind, ""),
        )

    def _hub_facts(self, row: HubRow) -> ModelFacts:
        kinds = frozenset(_KINDS_BY_TAG[tag] for tag in row.tags if tag in _KINDS_BY_TAG)
        return ModelFacts(
            name=row.name,
            repository=row.name,
            licence=row.licence,
            commercial=self._commercial.get(row.licence.casefold()),
            kinds=kinds,
            parameters=row.parameters,
            context_tokens=row.context_tokens,
            downloads=row.downloads,
            likes=row.likes,
            modified=row.modified,
            gate=row.gated,
        )


def _catalogue_facts(told: CatalogueFit) -> ModelFacts:
    family, variant = told.row.family, told.row.variant
    return ModelFacts(
        name=f"{variant.id} ({told.quantisation})",
        family=family.name,
        repository=variant.repository,
        licence=family.licence,
        commercial=family.commercial,
        kinds=frozenset(family.kinds),
        good_at=family.good_at,
        terms=Message(f"catalogue.licence.{family.licence}"),
        template=Message(f"catalogue.template.{family.template}"),
        languages=family.languages,
        released=family.released,
        parameters=variant.parameters,
        context_tokens=variant.context_tokens,
        missing=told.missing,
    )
