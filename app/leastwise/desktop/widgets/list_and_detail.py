"""A list and what is chosen in it: beside each other where there is room, else one below the other.

The detail stands on a raised sheet and is scrolled there, never sideways.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from leastwise.desktop.remembered import stored_shape
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.text import sheet

BESIDE_STEPS: Final = 40


class ListAndDetail(QSplitter):
    """Remembers where it is split, for each way of standing.

    `shares` are those of the list and of the detail, beside each other and one below the other.
    """

    def __init__(
        self,
        theme: Theme,
        memory: QSettings,
        key: str,
        listed: QWidget,
        detail: QWidget,
        shares: tuple[tuple[int, int], tuple[int, int]] = ((58, 42), (39, 61)),
    ) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._theme, self._memory, self._key, self._shares = theme, memory, key, shares
        step = theme.measures.step
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        detail.setObjectName("scrolled")
        scroll.setWidget(detail)
        frame = sheet()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(step(16), step(12), step(8), step(12))
        inside.addWidget(scroll)
        self.addWidget(listed)
        self.addWidget(frame)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(step(8))
        listed.setMinimumHeight(step(24) * 5)
        frame.setMinimumHeight(step(24) * 8)
        self.splitterMoved.connect(self._remember)
        self._restore()

    @property
    def beside(self) -> bool:
        """Whether both stand beside each other."""
        return self.orientation() is Qt.Orientation.Horizontal

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as the width allows."""
        beside = self.width() >= self._theme.measures.step(24) * BESIDE_STEPS
        if beside is not self.beside:
            across = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
            self.setOrientation(across)
            self._restore()
        super().resizeEvent(event)

    @property
    def _place(self) -> str:
        return f"splits/{self._key}/{'beside' if self.beside else 'above'}"

    def _restore(self) -> None:
        state = stored_shape(self._memory, self._place)
        if state is None:
            self.setSizes([10 * share for share in self._shares[0 if self.beside else 1]])
        else:
            self.restoreState(state)

    def _remember(self) -> None:
        self._memory.setValue(self._place, self.saveState())
