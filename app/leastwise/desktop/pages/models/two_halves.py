"""A table and its detail: beside each other in a wide window, else one above the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from leastwise.desktop.pages.models.row_details import RowDetails
from leastwise.desktop.remembered import stored_shape
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.text import sheet

_WIDE_STEPS: Final = 52


class TwoHalves(QSplitter):
    """Remembers where it is split, for each way of standing."""

    def __init__(
        self, theme: Theme, memory: QSettings, key: str, listed: QWidget, panel: RowDetails
    ) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._theme, self._memory, self._key = theme, memory, key
        self._panel = panel
        step = theme.measures.step
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        panel.setObjectName("scrolled")
        scroll.setWidget(panel)
        frame = sheet()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(step(16), step(12), step(16), step(12))
        inside.addWidget(scroll)
        self.addWidget(listed)
        self.addWidget(frame)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(step(8))
        listed.setMinimumHeight(step(24) * 5)
        frame.setMinimumHeight(step(24) * 8)
        self.splitterMoved.connect(self._remember)
        self._restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as the width allows."""
        wide = self.width() >= self._theme.measures.step(24) * _WIDE_STEPS
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if wanted is not self.orientation():
            self.setOrientation(wanted)
            direction = QBoxLayout.Direction
            self._panel.point(direction.TopToBottom if wide else direction.LeftToRight)
            self._restore()
        super().resizeEvent(event)

    @property
    def _place(self) -> str:
        beside = self.orientation() is Qt.Orientation.Horizontal
        return f"splits/{self._key}/{'beside' if beside else 'above'}"

    def _restore(self) -> None:
        state = stored_shape(self._memory, self._place)
        if state is None:
            self.setSizes(
                [600, 400] if self.orientation() is Qt.Orientation.Horizontal else [38, 62]
            )
        else:
            self.restoreState(state)

    def _remember(self) -> None:
        self._memory.setValue(self._place, self.saveState())
