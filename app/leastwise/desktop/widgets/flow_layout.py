"""Controls in a row that goes on in the next line where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from leastwise.desktop.theme.theme import Theme


class FlowLayout(QLayout):
    """From left to right, each in the middle of its line; what is hidden takes no room.

    For rows of buttons whose words are longer in some languages, or larger than usual. `gap` is a
    step of the theme between two of them. A part that is stretched takes what is left of its line.
    """

    def __init__(self, theme: Theme, gap: int = 8) -> None:
        super().__init__()
        self._theme, self._gap = theme, gap
        self._items: list[QLayoutItem] = []
        self._stretched: QWidget | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, *parts: QWidget) -> None:
        """Put these behind what is there."""
        for part in parts:
            self.addWidget(part)

    def add_stretched(self, part: QWidget, least: int) -> None:
        """Put this behind what is there; it gives way down to `least` steps of the theme."""
        part.setMinimumWidth(self._theme.measures.step(least))
        self._stretched = part
        self.addWidget(part)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item; Qt calls this."""
        self._items.append(item)

    def count(self) -> int:
        """The number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item of that number; None for no such number."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """It is higher the narrower it is."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high all lines together are."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap_px * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest of them."""
        sizes = [item.minimumSize() for item in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    @property
    def _gap_px(self) -> int:
        return self._theme.measures.step(self._gap)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, room: QRect, *, move: bool) -> int:
        """Fill lines one after the other; how high they are together, in pixels."""
        gap, top, used = self._gap_px, room.top(), 0
        line: list[tuple[QLayoutItem, QSize]] = []
        for item in self._shown():
            size = item.sizeHint()
            if self._stretched is not None and item.widget() is self._stretched:
                size.setWidth(item.minimumSize().width())
            size.setWidth(min(size.width(), max(room.width(), item.minimumSize().width())))
            if line and used + gap + size.width() > room.width():
                top += self._place(line, QPoint(room.left(), top), room.width() - used, move) + gap
                line, used = [], 0
            used += (gap if line else 0) + size.width()
            line.append((item, size))
        height = self._place(line, QPoint(room.left(), top), room.width() - used, move)
        return top + height - room.top()

    def _place(
        self, line: list[tuple[QLayoutItem, QSize]], at: QPoint, free_px: int, move: bool
    ) -> int:
        """Place one line with its corner at `at` and `free_px` left over; how high it is."""
        high = max((size.height() for _, size in line), default=0)
        left = at.x()
        for item, size in line:
            if self._stretched is not None and item.widget() is self._stretched:
                widest_px = item.maximumSize().width()
                size.setWidth(min(size.width() + max(free_px, 0), widest_px))
            if move:
                place = QPoint(left, at.y() + (high - size.height()) // 2)
                item.setGeometry(QRect(place, size))
            left += size.width() + self._gap_px
        return high
