"""How the columns of a table share its width."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from itertools import pairwise

from leastwise.desktop.theme.theme import Theme


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


class FittedColumns:
    """What columns were fitted to: how wide each should be, and how wide it would be as a whole.
    Nothing where none was, or where the user chose widths."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._units: dict[int, tuple[float, float]] = {}

    def take(self, widths: Mapping[int, tuple[int, int]]) -> None:
        """Hold these, in pixels in the size that text has now."""
        percent = self._theme.measures.percent
        self._units = {
            at: (width / percent, whole / percent) for at, (width, whole) in widths.items()
        }

    def forget(self) -> None:
        """The user chose otherwise."""
        self._units = {}

    def __bool__(self) -> bool:
        return bool(self._units)

    def wanted(self, at: int) -> int | None:
        """How wide a column should be, in pixels, if that is known."""
        return None if at not in self._units else self._px(at)[0]

    def shared(
        self, room: int, shown: Sequence[int], figures: Container[int], stretched: int, least: int
    ) -> dict[int, int]:
        """Widths of the columns that are shown, in pixels, that fill `room`."""
        known = {at: self._px(at) for at in shown}
        wanted = {at: width for at, (width, _whole) in known.items()}
        whole = {at: width for at, (_wanted, width) in known.items()}
        return shared_room(room, wanted, whole, figures, stretched, least)

    def _px(self, at: int) -> tuple[int, int]:
        percent = self._theme.measures.percent
        width, whole = self._units[at]
        return round(width * percent), round(whole * percent)
