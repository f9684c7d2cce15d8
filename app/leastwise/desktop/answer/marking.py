"""Marks what only one of two texts has."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QBrush, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from leastwise.desktop.answer.differences import Place, differences
from leastwise.desktop.answer.qt_positions import QtPositions
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme

LONGEST_AT_ONCE: Final = 2_000


def mark(theme: Theme) -> QTextCharFormat:
    """How such a part looks: underlined too, for who sees no colours."""
    made = QTextCharFormat()
    made.setBackground(QBrush(theme.color(Role.UNSURE_TINT)))
    made.setForeground(QBrush(theme.color(Role.UNSURE)))
    made.setFontUnderline(True)
    return made


def part_of(place: Place, side: int, text: QPlainTextEdit, positions: QtPositions) -> QTextCursor:
    """What only one side has at a place, selected."""
    span = (place.first, place.second)[side]
    cursor = QTextCursor(text.document())
    cursor.setPosition(positions.at(span.start))
    end = positions.at(span.start + span.length)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def mark_short(theme: Theme, first: QPlainTextEdit, second: QPlainTextEdit) -> None:
    """Mark two texts that stand there already, at once; longer ones are left as they are."""
    texts = (first, second)
    said = tuple(text.toPlainText() for text in texts)
    if max(map(len, said)) > LONGEST_AT_ONCE:
        return
    for place in differences(*said).places:
        for side, text in enumerate(texts):
            part_of(place, side, text, QtPositions(said[side])).mergeCharFormat(mark(theme))
