"""The field that a page is searched or filtered with: as wide as its words, and gives way."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.wording import plain_tip

_LEAST_STEPS, _USUAL_STEPS = 6, 12


class SearchField(QLineEdit):
    """`words` stand in it while it is empty, `name` is what a screen reader says."""

    def __init__(self, theme: Theme, words: str, name: str) -> None:
        super().__init__(placeholderText=words, clearButtonEnabled=True)
        self._measures = theme.measures
        self.setObjectName("field")
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(words))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.measures.step(24) * _LEAST_STEPS)

    def sizeHint(self) -> QSize:
        """Room for the words, and beside them for the button that clears it."""
        step = self._measures.step(24)
        words = self.fontMetrics().horizontalAdvance(self.placeholderText()) + step * 2
        return QSize(max(words, step * _USUAL_STEPS), super().sizeHint().height())
