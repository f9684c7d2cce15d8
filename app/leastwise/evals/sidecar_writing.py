"""Writes what changed into a suite's sidecar; comments and everything else in it stay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any, Final

from leastwise.evals.suite_sidecar import Sidecar

_PLAIN: Final = {"suite": ("name", "description")}
_PARTS: Final = ("bar", "generation", "judges")


def sidecar_text(text: str, before: Sidecar, after: Sidecar) -> str:
    """`text`, which says `before`, made to say `after`; what was not written stays so."""
    changes = list(_changes(before, after))
    if not changes:
        return text
    import tomlkit

    document: Any = tomlkit.parse(text)
    for table, key, value in changes:
        if table not in document:
            document.add(table, tomlkit.table())
        if value is None or value == "":
            document[table].pop(key, None)
        else:
            document[table][key] = list(value) if isinstance(value, tuple) else value
    return tomlkit.dumps(document)


def _changes(before: Sidecar, after: Sidecar) -> Iterator[tuple[str, str, Any]]:
    for key in _PLAIN["suite"]:
        if getattr(before, key) != getattr(after, key):
            yield "suite", key, getattr(after, key)
    for table in _PARTS:
        old, new = getattr(before, table), getattr(after, table)
        for one in fields(old):
            if getattr(old, one.name) != getattr(new, one.name):
                yield table, one.name, getattr(new, one.name)
