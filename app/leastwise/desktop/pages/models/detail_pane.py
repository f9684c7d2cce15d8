"""Beside the table of models: the one that is chosen, or what to try where none was."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from leastwise.desktop.pages.models.row_details import RowDetails
from leastwise.desktop.pages.models.suggestions_card import SuggestionsCard


class DetailPane(QWidget):
    """What to try stands here from when it is told until a model is chosen or it is put away."""

    def __init__(self, details: RowDetails, suggestions: SuggestionsCard) -> None:
        super().__init__()
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

    def turn(self, beside: bool) -> None:
        """Stand beside the table, or below it: high and narrow, or low and wide."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._details.point(down if beside else across)
        self._suggestions.point(down if beside else across)
