"""One question before what cannot be taken back; the safe answer is the usual one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def is_wanted(parent: QWidget, question: str, meaning: str, do: str, leave: str) -> bool:
    """Ask; whether `do` was pressed. Everything is shown as plain text."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Leastwise")
    box.setText(question)
    box.setInformativeText(meaning)
    wanted = box.addButton(do, QMessageBox.ButtonRole.DestructiveRole)
    safe = box.addButton(leave, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(safe)
    box.setEscapeButton(safe)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    return chosen is wanted
