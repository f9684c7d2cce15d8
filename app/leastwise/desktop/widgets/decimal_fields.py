"""Fields for figures, decimal ones typed with the language's decimal mark or with a point."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QDoubleValidator, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QWidget

from leastwise.desktop.language.figures import shown, typed


def inset(box: QAbstractSpinBox) -> None:
    """Keep the figure as far from the frame as in any other field: Qt does not look at what a style
    sheet says of that."""
    side_px = box.fontMetrics().averageCharWidth() * 5 // 4
    box.lineEdit().setTextMargins(side_px, 0, side_px, 0)


class DecimalValidator(QDoubleValidator):
    """Qt's, in plain notation, for text that `typed` reads."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setLocale(QLocale.c())
        self.setNotation(QDoubleValidator.Notation.StandardNotation)

    def validate(self, text: str, position: int) -> object:
        """What Qt says of the number that was meant."""
        found = super().validate(typed(text), position)
        state, _, _ = cast("tuple[QValidator.State, str, int]", found)
        return state, text, position


class DecimalBox(QDoubleSpinBox):
    """Qt's, which writes the language's decimal mark, and takes a point for it as well."""

    def __init__(self, parent: QWidget | None = None, **properties: Any) -> None:
        super().__init__(parent, **properties)
        inset(self)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """What Qt says of the text with the language's own mark, which then stands there."""
        return super().validate(shown(text), position)

    def valueFromText(self, text: str) -> float:
        """The number that was meant."""
        return super().valueFromText(shown(text))
