"""Tabs with something in their corner, as high as that needs to be whole."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

_OVERLAP_PX: Final = 4  # what Qt takes of it for the line below the tabs, twice


class CornerTabs(QTabWidget):
    """What stands in the corner must be there before the first tab is added.

    Qt gives it no more height than the tabs want, and cuts off the rest.
    """

    def __init__(self, corner: QWidget) -> None:
        super().__init__()
        self.setTabBar(_Bar(corner))
        self.setCornerWidget(corner)


class _Bar(QTabBar):
    def __init__(self, corner: QWidget) -> None:
        super().__init__()
        self._corner = corner

    def tabSizeHint(self, index: int) -> QSize:
        hint = super().tabSizeHint(index)
        return hint.expandedTo(QSize(0, self._corner.sizeHint().height() + _OVERLAP_PX))
