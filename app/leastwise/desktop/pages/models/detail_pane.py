"""Beside the table of models: the one that is chosen, or what to try where none was."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from leastwise.desktop.pages.models.row_details import RowDetails
from leastwise.desktop.pages.models.suggestions_card import SuggestionsCard
from leastwise.desktop.theme.theme import Theme

_WIDE_STEPS: Final = 30


class DetailPane(QWidget):
    """What to try stands here from when it is told until a model is chosen or it is put away."""

    def __init__(self, theme: Theme, details: RowDetails, suggestions: SuggestionsCard) -> None:
        super().__init__()
        self._theme = theme
        self._details, self._suggestions = details, suggestions
        suggestions.stand_in()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(suggestions)
        column.addWidget(details, 1)
        column.addStretch(0)
        suggestions.opened.connect(details.hide)
        suggestions.closed.connect(details.show)
        details.buttons.began.connect(self.show_details)  # its progress stands there

    @property
    def suggests(self) -> bool:
        """Whether it shows what to try."""
        return not self._suggestions.isHidden()

    def show_details(self) -> None:
        """Show the model that is chosen."""
        self._suggestions.hide()
        self._details.show()

    def show_suggestions(self) -> None:
        """Show what to try, as it was told last."""
        self._details.hide()
        self._suggestions.show()

    def showEvent(self, event: QShowEvent) -> None:
        """What it stands in is known now, and may have another width."""
        super().showEvent(event)
        around = self.parentWidget()
        if around is not None:
            around.installEventFilter(self)  # once, however often
            self._turn(around.width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What it stands in has another width; its own never falls below what its parts need."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._turn(self.parentWidget().width())
        return False

    def _turn(self, width_px: int) -> None:
        """Parts stand beside each other where there is room, such as below the table."""
        direction = QBoxLayout.Direction
        wide = width_px >= self._theme.measures.step(24) * _WIDE_STEPS
        self._details.point(direction.LeftToRight if wide else direction.TopToBottom)
        self._suggestions.point(direction.LeftToRight if wide else direction.TopToBottom)
