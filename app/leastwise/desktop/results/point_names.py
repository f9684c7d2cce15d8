"""Where the names of a plot's points go, so that none covers another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

Anchor = tuple[float, float]
_SIDES: Sequence[Anchor] = ((0.5, 0), (0.5, 1), (0, 0.5), (1, 0.5), (0, 0), (1, 0), (0, 1), (1, 1))


def place_names(
    points: Sequence[QPointF],
    sizes: Sequence[QSizeF],
    room: QRectF,
    gap: float,
    obstacles: Sequence[QRectF] = (),
) -> list[tuple[QRectF, Anchor] | None]:
    """For each point the box of its name and which corner of the box is at the point.

    All in pixels. The last points choose first (the largest models, and the answer among
    them); None where no side is free: the table behind the plot still has the name.
    """
    marks = [QRectF(p.x() - gap, p.y() - gap, 2 * gap, 2 * gap) for p in points]
    placed: list[tuple[QRectF, Anchor] | None] = [None] * len(points)
    for index in reversed(range(len(points))):
        taken = [spot[0] for spot in placed if spot is not None]
        others = marks[:index] + marks[index + 1 :]
        for anchor in _SIDES:
            box = _box(points[index], sizes[index], anchor, gap)
            free = not any(box.intersects(other) for other in [*taken, *others, *obstacles])
            if free and room.contains(box):
                placed[index] = (box, anchor)
                break
    return placed


def stacked(wanted: Sequence[float], high: float, top: float, bottom: float) -> list[float]:
    """Where things that are so high go, in their order and without covering each other, as near as
    may be to where each is wanted; all between `top` and `bottom`, in pixels from above."""
    tops: list[float] = []
    for place in wanted:
        tops.append(max(place, tops[-1] + high if tops else top))
    limit = bottom - high
    for at in reversed(range(len(tops))):
        tops[at] = min(tops[at], limit)
        limit = tops[at] - high
    return tops


def _box(point: QPointF, size: QSizeF, anchor: Anchor, gap: float) -> QRectF:
    shift_x = gap * (1 - 2 * anchor[0])
    shift_y = gap * (1 - 2 * anchor[1])
    corner = QPointF(
        point.x() - anchor[0] * size.width() + shift_x,
        point.y() - anchor[1] * size.height() + shift_y,
    )
    return QRectF(corner, size)
