"""The catalogue that ships, read from its file, and what its names mean."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from leastwise.domain.catalogue import Catalogue, CatalogueFamily, CatalogueVariant, ModelKind
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say
from leastwise.engine.standin.shape import LatentAttention, Shape, StateSpace
from leastwise.hub.references import HubReference

CATALOGUE_FILE: Final = "catalogue.toml"
_NESTED: Final = {"latent": LatentAttention, "state_space": StateSpace}


@dataclass(frozen=True)
class CatalogueShelf:
    """The catalogue in one file, read when it is first needed."""

    path: Path

    @cached_property
    def catalogue(self) -> Catalogue:
        """Every family. Raises BadInput where the file is missing or damaged."""
        return self._read[0]

    @cached_property
    def shapes(self) -> Mapping[str, Shape]:
        """The published shapes that are known, by the variant's id. Raises BadInput."""
        return self._read[1]

    def named(self, written: str) -> HubReference | None:
        """What `id` or `id:quantisation` stands for; None where no row is called so.

        Raises BadInput where the file is damaged.
        """
        name, _, quantisation = written.strip().partition(":")
        if not name or "/" in name:
            return None
        variant = self._by_id.get(name.casefold())
        if variant is None:
            return None
        return HubReference(variant.repository, quantisation or variant.quantisations[0])

    @cached_property
    def _by_id(self) -> Mapping[str, CatalogueVariant]:
        return {row.variant.id.casefold(): row.variant for row in self.catalogue.rows()}

    @cached_property
    def _read(self) -> tuple[Catalogue, Mapping[str, Shape]]:
        try:
            data = self.path.read_bytes()
            return parse_catalogue(data)
        except (OSError, UnicodeDecodeError, KeyError, TypeError, ValueError) as error:
            detail = f"{type(error).__name__}: {error}"
            raise BadInput(say("catalogue.damaged", path=str(self.path), detail=detail)) from error


def parse_catalogue(data: bytes) -> tuple[Catalogue, Mapping[str, Shape]]:
    """The catalogue and its shapes.

    Raises ValueError, KeyError or TypeError where the file is not as it should be.
    """
    document = tomllib.loads(data.decode())
    tables = document["family"]
    terms: Mapping[str, Sequence[str]] = document.get("licence_sources", {})
    families = tuple(_family(table, terms) for table in tables)
    shapes = {
        variant["id"]: _shape(variant["shape"], variant.get("context_tokens", 0))
        for table in tables
        for variant in table["variant"]
        if "shape" in variant
    }
    ids = [variant.id for family in families for variant in family.variants]
    twice = {each for each in ids if ids.count(each) > 1}
    if twice:
        raise ValueError(f"named twice: {', '.join(sorted(twice))}")
    return Catalogue(families, hashlib.sha256(data).hexdigest()), shapes


def _family(table: Mapping[str, Any], terms: Mapping[str, Sequence[str]]) -> CatalogueFamily:
    return CatalogueFamily(
        id=table["id"],
        name=table["name"],
        maker=table["maker"],
        kinds=tuple(ModelKind(kind) for kind in table["kinds"]),
        good_at=tuple(table.get("good_at", ())),
        languages=tuple(table.get("languages", ())),
        licence=table["licence"],
        commercial=table.get("commercial"),
        released=table.get("released", ""),
        template=table.get("template", "unknown"),
        facts=table["facts"],
        variants=tuple(_variant(one) for one in table["variant"]),
        sources=(*table.get("sources", ()), *terms.get(table["licence"], ())),
    )


def _variant(table: Mapping[str, Any]) -> CatalogueVariant:
    quantisations: Sequence[str] = table["quantisations"]
    if not quantisations:
        raise ValueError(f"{table['id']} has no quantisation")
    return CatalogueVariant(
        id=table["id"],
        repository=table["repository"],
        quantisations=tuple(quantisations),
        parameters=table.get("parameters"),
        context_tokens=table.get("context_tokens"),
        source=table["source"],
    )


def _shape(table: Mapping[str, Any], context_tokens: int) -> Shape:
    figures: dict[str, Any] = {"context_tokens": context_tokens, **table}
    for name, kind in _NESTED.items():
        if name in figures:
            figures[name] = kind(**figures[name])
    if "attention_layers" in figures:
        figures["attention_layers"] = tuple(figures["attention_layers"])
    return Shape(**figures)
