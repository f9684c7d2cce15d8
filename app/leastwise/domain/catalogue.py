"""The small models that ship by name: what each is for, under which terms, and where it lies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from leastwise.domain.fits import Fit
from leastwise.domain.messages import Message


class ModelKind(Enum):
    """What a family is chosen for."""

    GENERAL = "general"
    CODE = "code"
    REASONING = "reasoning"
    MULTILINGUAL = "multilingual"
    EMBEDDING = "embedding"
    VISION = "vision"


@dataclass(frozen=True)
class CatalogueVariant:
    """One size of a family: a repository, and the quantisations seen there, the usual one first.

    `parameters` are those that the published model states for what the file holds: a projector
    for pictures is a file of its own. `context_tokens` is None where no source says it.
    `source` is an address where exactly this repository is named.
    """

    id: str
    repository: str
    quantisations: tuple[str, ...]
    parameters: int | None
    context_tokens: int | None
    source: str

    @property
    def reference(self) -> str:
        """The repository with its usual quantisation, as other commands take it."""
        return self.reference_as(self.quantisations[0])

    def reference_as(self, quantisation: str) -> str:
        """The repository with a quantisation."""
        return f"{self.repository}:{quantisation}"


@dataclass(frozen=True)
class CatalogueFamily:
    """Models of one design and licence.

    `good_at` and `template` are the ends of message codes (`catalogue.good_at.`,
    `catalogue.template.`); no `good_at` and a template of "unknown" mean that no source says it.
    `languages` are codes of ISO 639-1 where the authors list them. `commercial` says whether the
    licence lets a business use it at all, None where its terms were not found; `released` is a
    month, or empty. `sources` are addresses that say what stands here, the licence's terms too.
    """

    id: str
    name: str
    maker: str
    kinds: tuple[ModelKind, ...]
    good_at: tuple[str, ...]
    languages: tuple[str, ...]
    licence: str
    commercial: bool | None
    released: str
    template: str
    facts: str
    variants: tuple[CatalogueVariant, ...]
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Catalogue:
    """All families, and the digest of the file that they came from."""

    families: tuple[CatalogueFamily, ...]
    sha256: str = ""

    def rows(self, kind: ModelKind | None = None) -> Iterator[CatalogueRow]:
        """Each variant with its family, in the order of the file."""
        for family in self.families:
            if kind is None or kind in family.kinds:
                for variant in family.variants:
                    yield CatalogueRow(family, variant)


@dataclass(frozen=True)
class CatalogueRow:
    """A variant and the family that it belongs to."""

    family: CatalogueFamily
    variant: CatalogueVariant


@dataclass(frozen=True)
class CatalogueFit:
    """A row on this computer, as one quantisation.

    `fit` is computed from the published shape and the quantisation's usual mix of types; None
    where the shape is not known, and `missing` says so.
    """

    row: CatalogueRow
    quantisation: str
    fit: Fit | None
    missing: Message | None = None


class CheckOutcome(Enum):
    """What the Hub says of a row."""

    FOUND = "found"
    GONE = "gone"
    LACKS = "lacks quantisations"
    UNKNOWN = "not answered"


@dataclass(frozen=True)
class CatalogueCheck:
    """One row held against the Hub; `lacking` are quantisations that are not there."""

    row: CatalogueRow
    outcome: CheckOutcome
    lacking: tuple[str, ...] = ()
    files: tuple[tuple[str, int], ...] = ()
    commit: str = ""
    reason: Message | None = None


@dataclass(frozen=True)
class Suggestion:
    """A model to try first, and why it."""

    chosen: CatalogueFit
    place: str
    why: Message

    @property
    def is_timed(self) -> bool:
        """Whether a speed was predicted, so that it counted in the choice."""
        return self.chosen.fit is not None and self.chosen.fit.speed is not None
