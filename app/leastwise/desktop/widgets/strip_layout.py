"""Where the mark of each case stands: in lines of equal pitch, in the suite's order."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QRectF

MOST_LINES: Final = 4


class StripLayout:
    """Marks at most `pitch` apart, on two lines if three pixels each do, else on up to four.

    Beyond that the pitch shrinks, below one pixel if it must. Sizes in pixels.
    """

    def __init__(
        self, cases: int, width: int, pitch: float, line_height: float, margin: float = 0
    ) -> None:
        self._cases = cases
        self._margin = margin
        self.lines = _lines(cases, width)
        self._per_line = max(math.ceil(cases / self.lines), 1)
        fitting = min(width / self._per_line, pitch)
        self._pitch = float(math.floor(fitting)) if fitting >= 2 else fitting
        shrink = 1.0 if self.lines == 1 else 0.75
        self._line_height = line_height * shrink
        self._gap = max(line_height / 6, 1)

    @property
    def width(self) -> float:
        """Of the longest line, with the margins."""
        return 2 * self._margin + self._per_line * self._pitch

    @property
    def height(self) -> int:
        """Of all lines together, without the margins."""
        return math.ceil(self.lines * (self._line_height + self._gap) - self._gap)

    def box(self, case: int) -> QRectF:
        """The rectangle in which a case's mark stands."""
        line, column = divmod(case, self._per_line)
        thick = self._pitch - 1 if self._pitch >= 2 else self._pitch
        return QRectF(
            self._margin + column * self._pitch,
            self._margin + line * (self._line_height + self._gap),
            thick,
            self._line_height,
        )

    def marks_in(self, area: QRectF, ranks: Sequence[int]) -> Iterator[tuple[int, QRectF]]:
        """What may touch `area`: ranks, and the boxes of marks of that rank.

        `ranks` has one number a case. Where several cases share a pixel the highest rank stands
        for them, and pixels of one rank beside each other are one box.
        """
        first = max(math.floor((area.left() - self._margin) / self._pitch) - 1, 0)
        last = min(math.ceil((area.right() - self._margin) / self._pitch) + 1, self._per_line)
        for line in range(self.lines):
            top = self._margin + line * (self._line_height + self._gap)
            start = line * self._per_line
            end = min(start + last, start + self._per_line, self._cases)
            if top <= area.bottom() and top + self._line_height >= area.top():
                if self._pitch < 1:
                    yield from self._shared_pixels(top, start, first, end, ranks)
                else:
                    for case in range(start + first, end):
                        yield ranks[case], self.box(case)

    def _shared_pixels(
        self, top: float, start: int, first: int, end: int, ranks: Sequence[int]
    ) -> Iterator[tuple[int, QRectF]]:
        pixel = math.floor(first * self._pitch)
        among = ranks[start + first : end]
        if among and among.count(among[0]) == len(among):
            past = math.floor((end - 1 - start) * self._pitch) + 1
            yield among[0], self._run_of_pixels(pixel, past, top)
            return
        begun, held = pixel, -1
        while (low := start + math.ceil(pixel / self._pitch)) < end:
            high = min(start + math.ceil((pixel + 1) / self._pitch), end)
            rank = max(ranks[low:high])
            if rank != held:
                if held >= 0:
                    yield held, self._run_of_pixels(begun, pixel, top)
                begun, held = pixel, rank
            pixel += 1
        if held >= 0:
            yield held, self._run_of_pixels(begun, pixel, top)

    def _run_of_pixels(self, begun: int, end: int, top: float) -> QRectF:
        return QRectF(self._margin + begun, top, end - begun, self._line_height)

    def nearest(self, x: float, y: float) -> int | None:
        """The case whose mark is nearest to a point; None if the point lies past the last."""
        line = round((y - self._margin - self._line_height / 2) / (self._line_height + self._gap))
        line = min(max(line, 0), self.lines - 1)
        column = min(max(int((x - self._margin) / self._pitch), 0), self._per_line - 1)
        case = line * self._per_line + column
        return case if case < self._cases else None


def _lines(cases: int, width: int) -> int:
    for least_pitch, most in ((3, 2), (2, MOST_LINES)):
        for lines in range(1, most + 1):
            if math.ceil(cases / lines) * least_pitch <= width:
                return lines
    return MOST_LINES
