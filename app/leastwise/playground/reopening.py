"""An exchange of the history as it stood: every column that was asked with it, and what is gone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from leastwise.domain.playground import MOST_COLUMNS, ColumnKind, PlayEntry, Reopened


def reopened(chosen_id: int, together: Sequence[PlayEntry]) -> Reopened:
    """The columns in their order, out of exchanges that were asked at once, the oldest first.

    Of a model that answered anew in its column the newest answer is taken, or the chosen one.
    """
    kept: dict[tuple[int, str], PlayEntry] = {}
    for entry in together:
        place = entry.column, entry.model.reference
        if place not in kept or kept[place].entry_id != chosen_id:
            kept[place] = entry
    columns = sorted(kept.values(), key=lambda one: one.column)
    chosen = next(one for one in columns if one.entry_id == chosen_id)
    first = columns[:MOST_COLUMNS]
    if chosen not in first:
        first[-1] = chosen
    paths = dict.fromkeys(path for one in first for path in _files(one))
    missing = tuple(path for path in paths if not _is_there(path))
    return Reopened(tuple(first), first.index(chosen), missing)


def _files(entry: PlayEntry) -> Iterator[str]:
    if entry.model.kind is ColumnKind.LOCAL:
        yield entry.model.reference
    if entry.model.projector:
        yield entry.model.projector
    yield from entry.request.images


def _is_there(path: str) -> bool:
    try:
        return Path(path).is_file()
    except (OSError, ValueError):
        return False
