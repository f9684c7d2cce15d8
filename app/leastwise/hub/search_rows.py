"""The Hub's pages of found repositories, read as rows; nothing in them is taken on trust."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Final

from leastwise.domain.hub_search import HubRow
from leastwise.hub.references import hub_reference

_MOST_TAGS: Final = 64
_MOST_TEXT: Final = 200
_MOST_COUNT: Final = 10**15
_GATES: Final = ("auto", "manual")


def parse_page(body: bytes) -> tuple[HubRow, ...]:
    """The rows of one page; what is no repository is left out.

    Raises ValueError where it is no page at all.
    """
    try:
        page = json.loads(body)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    match page:
        case list():
            rows = tuple(row for row in map(_row, page) if row is not None)
        case _:
            raise ValueError("it is no list")
    if page and not rows:
        raise ValueError("nothing in it is a repository")
    return rows


def _row(listed: object) -> HubRow | None:
    if not isinstance(listed, Mapping):
        return None
    name = listed.get("id", listed.get("modelId"))
    named = hub_reference(name) if isinstance(name, str) else None
    if named is None or named.repository != name:
        return None
    tags = _tags(listed.get("tags"))
    told = listed.get("gguf")
    header: Mapping[object, object] = told if isinstance(told, Mapping) else {}
    gate = listed.get("gated")
    return HubRow(
        name=named.repository,
        downloads=_count(listed.get("downloads")),
        likes=_count(listed.get("likes")),
        modified=_moment(listed.get("lastModified")),
        licence=_licence(listed.get("cardData"), tags),
        gated=gate if isinstance(gate, str) and gate in _GATES else "",
        tags=tags,
        parameters=_count(header.get("total")) or None,
        architecture=_text(header.get("architecture")),
        context_tokens=_count(header.get("context_length")) or None,
    )


def _licence(card: object, tags: tuple[str, ...]) -> str:
    """The licence's tag, which the Hub makes of the card; else what the card itself says."""
    for tag in tags:
        if tag.startswith("license:"):
            return tag.removeprefix("license:")
    return _text(card.get("license")) if isinstance(card, Mapping) else ""


def _tags(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        return ()
    texts = (_text(tag) for tag in value[: 4 * _MOST_TAGS])
    return tuple(text for text in texts if text)[:_MOST_TAGS]


def _text(value: object) -> str:
    return value[:_MOST_TEXT] if isinstance(value, str) else ""


def _count(value: object) -> int | None:
    return value if type(value) is int and 0 <= value <= _MOST_COUNT else None


def _moment(value: object) -> str:
    """A moment in ISO 8601; empty for anything else."""
    if not isinstance(value, str) or len(value) > 40:
        return ""
    try:
        return datetime.fromisoformat(value).isoformat(timespec="seconds")
    except ValueError:
        return ""
