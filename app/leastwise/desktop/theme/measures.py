"""Four type sizes and the spacing steps, all from the system's font and the user's text size."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QFont, QFontMetrics


class TypeSize(Enum):
    """The four sizes of type, as multiples of the system's font."""

    CAPTION = 0.9
    BODY = 1.0
    HEADING = 1.25
    ANSWER = 1.45


class Measures:
    """Fonts and distances in device-independent pixels, from one base font.

    `percent` is the size of text that the user chose; everything follows it.
    """

    def __init__(self, base: QFont, percent: int = 100) -> None:
        self._system = QFont(base)
        self.scale_to(percent)

    def scale_to(self, percent: int) -> None:
        """Measure from now on in this size of text."""
        self.percent = percent
        self._base = resized(self._system, percent / 100)
        self._line_px = max(QFontMetrics(self._base).height(), 8)

    def font(self, size: TypeSize, *, strong: bool = False, tabular: bool = False) -> QFont:
        """The system's font in one of the four sizes; `tabular` gives figures one width."""
        font = resized(self._base, size.value)
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def step(self, size: int) -> int:
        """A distance of 4, 8, 12, 16 or 24, where 16 is about one line of text."""
        return max(round(size * self._line_px / 16), 1)

    def width(self, sample: str, size: TypeSize = TypeSize.BODY) -> int:
        """How wide `sample` is with tabular figures, in the given size."""
        metrics = QFontMetrics(self.font(size, tabular=True))
        return metrics.horizontalAdvance(sample) + self.step(4)


def resized(font: QFont, factor: float) -> QFont:
    """The same font, `factor` times as large."""
    other = QFont(font)
    if font.pointSizeF() > 0:
        other.setPointSizeF(font.pointSizeF() * factor)
    else:
        other.setPixelSize(max(round(font.pixelSize() * factor), 1))
    return other
