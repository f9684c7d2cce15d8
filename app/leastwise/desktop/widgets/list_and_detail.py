"""A list and what is chosen in it: beside each other where there is room, else one below the other.

The detail stands on a raised sheet and is scrolled there, never sideways.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from leastwise.desktop.remembered import stored_shape
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.text import sheet

BESIDE_STEPS: Final = 40


class ListAndDetail(QSplitter):
    """Remembers where it is split, for each way of standing. A table above its detail shows whole
    rows, however high it is.

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
        self._listed = listed
        self._table = listed if isinstance(listed, ResultsTable) else _table_in(listed)
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
        super().resizeEvent(event)
        self._restore()

    @property
    def _place(self) -> str:
        return f"splits/{self._key}/{'beside' if self.beside else 'above'}"

    def _restore(self) -> None:
        state = stored_shape(self._memory, self._place)
        if state is None:
            self.setSizes([10 * share for share in self._shares[0 if self.beside else 1]])
        else:
            self.restoreState(state)
        self._cut_no_row()

    def _remember(self) -> None:
        self._cut_no_row()
        self._memory.setValue(self._place, self.saveState())

    def _cut_no_row(self) -> None:
        listed_px, detail_px = self.sizes()
        if self._table is not None and not self.beside:
            whole_px = self._table.height_of_whole_rows(listed_px)
            least_px = self._listed.minimumHeight()
            if whole_px < least_px:
                row_px = self._table.verticalHeader().defaultSectionSize()
                whole_px = self._table.height_of_whole_rows(least_px + row_px)
            self.setSizes([whole_px, listed_px + detail_px - whole_px])


def _table_in(listed: QWidget) -> ResultsTable[Any] | None:
    return listed.findChild(ResultsTable)
