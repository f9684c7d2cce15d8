"""A stacked bar of memory by part, against the memory that is available."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QBrush,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from leastwise.desktop.language.figures import exact_bytes, gib
from leastwise.desktop.language.lists import listed, listed_apart, titled
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import SERIES, Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.origin_card import EXPLAIN

ENLARGED_BELOW: Final = 0.5
_SIZE_SAMPLE: Final = "1,000 MiB"
_USUAL_PARTS: Final = 6
_PATTERNS: Final = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.FDiagPattern,
)
_ROLES: Final = (*SERIES, Role.MUTED)


@dataclass(frozen=True)
class MemoryPart:
    """One part of a model's memory, by its name; `number` gives its colour and pattern."""

    number: int
    title: str
    size_bytes: int


class MemoryBar(QWidget):
    """To scale, what is available is the whole width or a line in it. Where the parts would be
    slivers they stand once more below, enlarged. Each has a colour, a pattern and its name.

    Ctrl+I asks where the figures come from.
    """

    accessible_role = QAccessible.Role.Chart

    explained = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._parts: tuple[MemoryPart, ...] = ()
        self._titles: tuple[str, ...] = ()
        self._available_bytes: int | None = None
        self._caption = ""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(theme.measures.font(TypeSize.CAPTION, tabular=True))
        theme.changed.connect(self.update)
        self._arrange()

    @property
    def parts(self) -> tuple[MemoryPart, ...]:
        """The parts shown."""
        return self._parts

    @property
    def caption(self) -> str:
        """The line above the bar."""
        return self._caption

    def show_parts(
        self,
        parts: Sequence[MemoryPart],
        titles: Sequence[str],
        available_bytes: int | None,
        place: str = "",
    ) -> None:
        """Show these; `titles` are those that may ever stand below, which sets their width.

        `available_bytes` is None where it is not known; `place` names other memory than the
        computer's own.
        """
        self._parts, self._available_bytes = tuple(parts), available_bytes
        needed = self.tr("needs {size}").format(size=gib(self._total_bytes))
        if available_bytes is None:
            self._caption = needed
        else:
            available = self.tr("{size} available now").format(size=gib(available_bytes))
            self._caption = listed((needed, available))
        if place:
            self._caption = titled(place, self._caption)
        if not parts:
            self._caption = ""
        lines = [self._caption, *(self._exact(part) for part in parts)]
        self.setAccessibleDescription(listed_apart(line for line in lines if line))
        self._titles = tuple(titles)
        self._arrange()
        self.update()

    def part_at(self, position: QPointF) -> MemoryPart | None:
        """The part under a point of the widget."""
        for part, boxes in self._boxes():
            if any(box.contains(position) for box in boxes):
                return part
        return None

    @property
    def _total_bytes(self) -> int:
        return sum(part.size_bytes for part in self._parts)

    @property
    def _scale_bytes(self) -> int:
        return max(self._total_bytes, self._available_bytes or 0, 1)

    @property
    def _enlarged(self) -> bool:
        return self._total_bytes < ENLARGED_BELOW * self._scale_bytes

    def _exact(self, part: MemoryPart) -> str:
        return titled(part.title, exact_bytes(part.size_bytes))

    def _arrange(self) -> None:
        _, _, legend, line = self._heights()
        rows = math.ceil(max(len(self._parts), _USUAL_PARTS) / self._columns)
        height = round(legend + rows * line) + self._theme.measures.step(4)
        if height != self.height():
            self.setFixedHeight(height)

    def _heights(self) -> tuple[float, float, float, float]:
        """Tops of the bar, of the enlarged one and of the legend, and the height of a line."""
        step = self._theme.measures.step
        line = float(self.fontMetrics().height() + step(4))
        bar = line + step(4)
        enlarged = bar + step(16) + step(8)
        return bar, enlarged, enlarged + step(12) + step(8), line

    @property
    def _columns(self) -> int:
        return max(int(self._room.width()) // self._cell_px, 1)

    @property
    def _cell_px(self) -> int:
        metrics, step = self.fontMetrics(), self._theme.measures.step
        title = max((metrics.horizontalAdvance(one) for one in self._titles), default=0)
        return title + metrics.horizontalAdvance(_SIZE_SAMPLE) + step(24) + step(16)

    @property
    def _room(self) -> QRectF:
        """What is left inside the focus ring, from side to side."""
        ring = self._theme.measures.step(4)
        return QRectF(ring, 0, max(self.width() - 2 * ring, 1), self.height())

    def _boxes(self) -> list[tuple[MemoryPart, tuple[QRectF, ...]]]:
        """Each part with its boxes: to scale, enlarged (if it is), and in the legend."""
        step, room = self._theme.measures.step, self._room
        bar, enlarged, legend, line = self._heights()
        columns, cell_px = self._columns, self._cell_px
        found: list[tuple[MemoryPart, tuple[QRectF, ...]]] = []
        before = 0
        for at, part in enumerate(self._parts):
            boxes = [_stretch(room, bar, step(16), before, part.size_bytes, self._scale_bytes)]
            if self._enlarged:
                whole = max(self._total_bytes, 1)
                boxes.append(_stretch(room, enlarged, step(12), before, part.size_bytes, whole))
            row, column = divmod(at, columns)
            left = room.left() + column * cell_px
            boxes.append(QRectF(left, legend + row * line, cell_px - step(8), line))
            found.append((part, tuple(boxes)))
            before += part.size_bytes
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Caption, bar, its enlargement, legend."""
        painter = QPainter(self)
        theme, step, room = self._theme, self._theme.measures.step, self._room
        bar, enlarged, _, line = self._heights()
        painter.setPen(theme.color(Role.TEXT))
        caption = self.fontMetrics().elidedText(
            self._caption, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(QRectF(room.left(), 0, room.width(), line), caption)
        whole = QRectF(room.left(), bar, room.width(), step(16))
        painter.fillRect(whole, theme.color(Role.SUNKEN))
        for part, boxes in self._boxes():
            for box in boxes[:-1]:
                self._fill(painter, box, part.number)
            self._name(painter, boxes[-1], part)
        painter.setPen(QPen(theme.color(Role.OUTLINE), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, -0.5))
        if self._parts and self._enlarged:
            end = room.left() + room.width() * self._total_bytes / self._scale_bytes
            painter.drawLine(QPointF(end, whole.bottom()), QPointF(room.right(), enlarged))
        self._mark_available(painter, whole)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color(Role.ACCENT), 2))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, step(4), step(4))
        painter.end()

    def _mark_available(self, painter: QPainter, whole: QRectF) -> None:
        """What is available as a line, where it is less than what is needed."""
        if self._available_bytes is None or self._available_bytes >= self._total_bytes:
            return
        over = self._theme.measures.step(4)
        x = whole.left() + whole.width() * self._available_bytes / self._scale_bytes
        painter.setPen(QPen(self._theme.color(Role.FAIL), 3))
        painter.drawLine(QPointF(x, whole.top() - over), QPointF(x, whole.bottom() + over))

    def _fill(self, painter: QPainter, box: QRectF, number: int) -> None:
        """The part's pattern on a tint of its colour, parted from the next by a line."""
        color = self._theme.color(_ROLES[number])
        tint = QColor(color)
        tint.setAlpha(70)
        painter.fillRect(box, tint)
        painter.fillRect(box, QBrush(color, _PATTERNS[number]))
        if box.width() > 2:
            painter.fillRect(
                QRectF(box.right() - 1, box.top(), 1, box.height()), self._theme.color(Role.RAISED)
            )

    def _name(self, painter: QPainter, box: QRectF, part: MemoryPart) -> None:
        step = self._theme.measures.step
        side = step(12)
        swatch = QRectF(box.left(), box.center().y() - side / 2, side, side)
        self._fill(painter, swatch, part.number)
        painter.setPen(self._theme.color(Role.TEXT))
        words = box.adjusted(side + step(8), 0, 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, part.title)
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, gib(part.size_bytes))

    def sizeHint(self) -> QSize:
        """A comfortable width; the height follows from the legend."""
        return QSize(self._theme.measures.step(24) * 16, self.height())

    def minimumSizeHint(self) -> QSize:
        """Wide enough for one column of names."""
        return QSize(self._cell_px + self._theme.measures.step(8), self.height())

    def resizeEvent(self, _event: QEvent) -> None:
        """The legend is laid out anew for the width."""
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+I explains."""
        if event.keyCombination() == EXPLAIN:
            self.explained.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Name the part under the pointer, with its exact size."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            part = self.part_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._exact(part) if part else "", self)
            return True
        return super().event(event)


def _stretch(room: QRectF, top: float, height: float, before: int, size: int, whole: int) -> QRectF:
    """The box of `size` bytes that come after `before`, where `room` is `whole` bytes wide."""
    left = room.left() + room.width() * before / whole
    return QRectF(left, top, room.width() * size / whole, height)
