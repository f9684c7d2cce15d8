"""The JSON documents about the Hub; their schemas ship beside those of the other commands."""

from __future__ import annotations

from dataclasses import asdict

from leastwise.domain.hub_search import HubFound, HubQuery, HubRow, HubVariants, ModelCard
from leastwise.domain.json_value import JsonValue
from leastwise.domain.quantising import Quantised


def search_document(query: HubQuery, found: HubFound) -> dict[str, JsonValue]:
    """The repositories that were found; null is what the Hub did not tell."""
    return {
        "query": {**asdict(query), "sort": query.sort.value},
        "fetched": found.fetched,
        "more": found.more,
        "left_out_without_size": found.unsized,
        "models": [_row(row) for row in found.rows],
    }


def _row(row: HubRow) -> dict[str, JsonValue]:
    return {
        "repository": row.name,
        "author": row.author,
        "downloads": row.downloads,
        "likes": row.likes,
        "modified": row.modified or None,
        "licence": row.licence or None,
        "gated": row.gated or None,
        "parameters": row.parameters,
        "architecture": row.architecture or None,
        "context_tokens": row.context_tokens,
        "tags": list(row.tags),
    }


def files_document(found: HubVariants) -> dict[str, JsonValue]:
    """The models of a repository, the smallest first."""
    return {
        "repository": found.name,
        "commit": found.commit,
        "models": [
            {
                "quantisation": one.label,
                "model": one.stem,
                "size_bytes": one.size_bytes,
                "files": list(one.files),
            }
            for one in found.variants
        ],
    }


def card_document(card: ModelCard) -> dict[str, JsonValue]:
    """A model card as plain text; `cut` where it was longer."""
    return {"repository": card.name, "commit": card.commit, "text": card.text, "cut": card.cut}


def quantised_document(made: Quantised) -> dict[str, JsonValue]:
    """The file that was made; `tensors` and `others` are null where it had been made before."""
    return {
        "path": str(made.path),
        "quantisation": made.type,
        "sha256": made.sha256,
        "size_bytes": made.size_bytes,
        "parent_sha256": made.parent_sha256,
        "parent_bytes": made.parent_bytes,
        "existed": made.existed,
        "tensors": None if made.existed else made.tensors,
        "other_type_tensors": None if made.existed else made.others,
    }
