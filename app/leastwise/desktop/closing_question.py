"""What is asked before the window closes: what runs, what of it is kept, and what is lost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def may_close(parent: QWidget, stakes: Sequence[tuple[str, str]], *, runs: bool) -> bool:
    """Ask; whether to close. `stakes` pairs what runs with what becomes of it.

    `runs` tells whether anything does: else all that is at stake is not saved.
    """
    question = QMessageBox(parent)
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setWindowTitle("Leastwise")
    question.setText("\n".join(what for what, _ in stakes))
    question.setInformativeText("\n".join(kept for _, kept in stakes))
    close = _tr("Stop and close") if runs else _tr("Close without saving")
    keep = _tr("Keep running") if runs else _tr("Stay")
    stop = question.addButton(close, QMessageBox.ButtonRole.DestructiveRole)
    stay = question.addButton(keep, QMessageBox.ButtonRole.RejectRole)
    question.setDefaultButton(stay)
    question.setEscapeButton(stay)
    question.exec()
    chosen = question.clickedButton()
    question.deleteLater()
    return chosen is stop


def _tr(words: str) -> str:
    return QCoreApplication.translate("MainWindow", words)
