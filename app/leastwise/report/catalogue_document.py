"""The catalogue with its fits, suggestions and checks, as JSON documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from leastwise.domain.catalogue import Catalogue, CatalogueCheck, CatalogueFit, Suggestion
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import Message, render, say
from leastwise.report.fit_document import memory_document, speed_document


def catalogue_document(
    catalogue: Catalogue,
    fits: Sequence[CatalogueFit],
    checks: Mapping[str, CatalogueCheck] | None = None,
) -> dict[str, JsonValue]:
    """One entry a row; `checks` by the variant's id, where the Hub was asked.

    The schema is `resources/schemas/models-catalogue.schema.json`.
    """
    return {
        "catalogue": catalogue.sha256,
        "basis": render(say("catalogue.basis")),
        "models": [_row(one, checks) for one in fits],
    }


def suggestions_document(suggestions: Sequence[Suggestion]) -> dict[str, JsonValue]:
    """At most three, the smallest first.

    The schema is `resources/schemas/models-suggest.schema.json`.
    """
    return {
        "basis": render(say("catalogue.basis")),
        "suggestions": [
            {"place": one.place, "why": render(one.why), **_row(one.chosen, None)}
            for one in suggestions
        ],
    }


def _row(one: CatalogueFit, checks: Mapping[str, CatalogueCheck] | None) -> dict[str, JsonValue]:
    family, variant = one.row.family, one.row.variant
    check = None if checks is None else checks.get(variant.id)
    return {
        "model": variant.id,
        "reference": variant.reference_as(one.quantisation),
        "family": family.name,
        "maker": family.maker,
        "kinds": [kind.value for kind in family.kinds],
        "good_at": list(family.good_at),
        "languages": list(family.languages),
        "licence": family.licence,
        "licence_terms": render(Message(f"catalogue.licence.{family.licence}")),
        "commercial": family.commercial,
        "released": family.released or None,
        "template": render(Message(f"catalogue.template.{family.template}")),
        "context_tokens": variant.context_tokens,
        "parameters": variant.parameters,
        "repository": variant.repository,
        "quantisations": list(variant.quantisations),
        "source": variant.source,
        "facts": family.facts,
        "sources": list(family.sources),
        "quantisation": one.quantisation,
        "fit": _fit(one),
        "missing": None if one.missing is None else render(one.missing),
        "check": None if check is None else _check(check),
    }


def _fit(one: CatalogueFit) -> dict[str, JsonValue] | None:
    fit = one.fit
    if fit is None or fit.memory is None:
        return None
    judgement = fit.judgement
    return {
        "verdict": None if judgement is None else judgement.verdict.value,
        "reason": None if judgement is None else render(judgement.reason),
        "file_bytes": fit.file_bytes,
        "memory": memory_document(fit.memory),
        "largest_context": None if judgement is None else judgement.largest_context,
        "speed": None if fit.speed is None else speed_document(fit.speed),
        "speed_missing": None if fit.speed_missing is None else render(fit.speed_missing),
    }


def _check(check: CatalogueCheck) -> dict[str, JsonValue]:
    return {
        "outcome": check.outcome.value,
        "lacking": list(check.lacking),
        "commit": check.commit or None,
        "files": [{"name": name, "bytes": size} for name, size in check.files],
        "reason": None if check.reason is None else render(check.reason),
    }
