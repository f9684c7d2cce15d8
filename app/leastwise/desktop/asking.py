"""One question before something is lost: its title is the deed, Esc the safe answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

Answer = tuple[str, QMessageBox.ButtonRole]


def is_wanted(parent: QWidget, question: str, meaning: str, do: str, leave: str) -> bool:
    """Ask; whether `do` was pressed. What Enter and Esc do is `leave`."""
    role = QMessageBox.ButtonRole
    answers = ((do, role.DestructiveRole), (leave, role.RejectRole))
    return ask(parent, do, question, meaning, answers, usual=1) == 0


def ask(
    parent: QWidget, title: str, question: str, meaning: str, answers: Sequence[Answer], usual: int
) -> int:
    """The number of the answer that was given; the last is what Esc gives, `usual` what Enter.

    Everything is shown as plain text.
    """
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(question)
    box.setInformativeText(meaning)
    buttons = [box.addButton(words, role) for words, role in answers]
    box.setDefaultButton(buttons[usual])
    box.setEscapeButton(buttons[-1])
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    return next((at for at, one in enumerate(buttons) if one is chosen), len(buttons) - 1)
