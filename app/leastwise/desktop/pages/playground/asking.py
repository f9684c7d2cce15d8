"""The question before something is deleted for good."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def may_delete(parent: QWidget, words: str) -> bool:
    """Whether the user says so; keeping is what Enter and Esc do."""
    question = QMessageBox(parent)
    question.setWindowTitle("Leastwise")
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setText(words)
    question.setInformativeText(parent.tr("This cannot be undone."))
    role = QMessageBox.ButtonRole
    remove = question.addButton(parent.tr("Delete"), role.DestructiveRole)
    keep = question.addButton(parent.tr("Keep"), role.RejectRole)
    question.setDefaultButton(keep)
    question.setEscapeButton(keep)
    question.exec()
    chosen = question.clickedButton()
    question.deleteLater()
    return chosen is remove
