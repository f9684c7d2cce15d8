"""How the columns of a table share its width."""

from __future__ import annotations

from collections.abc import Container, Mapping
from itertools import pairwise


def shared_room(
    room: int,
    wanted: Mapping[int, int],
    whole: Mapping[int, int],
    figures: Container[int],
    stretched: int,
    least: int,
) -> dict[int, int]:
    """Widths of columns, by their numbers, in pixels, that fill `room`.

    Each has what it is `wanted`. What is left over goes to those that are wider as a `whole`, from
    the left, and then to all alike, so that on a wide screen a row can still be followed by eye.
    Figures stand at the right of their column: where words follow, no room goes between figures,
    which would part them from each other and not from the words. Where there is too little, the
    `stretched` one gives way, down to `least`.
    """
    widths = dict(wanted)
    spare = room - sum(widths.values())
    if spare <= 0:
        if stretched in widths:
            widths[stretched] = max(widths[stretched] + spare, least)
        return widths
    for at, width in wanted.items():
        more = min(max(whole[at] - width, 0), spare)
        widths[at] += more
        spare -= more
    order = list(widths)
    mixed = any(a in figures and b not in figures for a, b in pairwise(order))
    takers = [at for at in order if not (mixed and at in figures)]
    each, rest = divmod(spare, len(takers))
    for at in takers:
        widths[at] += each
    widths[takers[-1]] += rest
    return widths
