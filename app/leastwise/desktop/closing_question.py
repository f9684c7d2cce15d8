"""What is asked before the window closes: what runs, what of it is kept, and what is lost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from leastwise.desktop.asking import is_wanted


def may_close(parent: QWidget, stakes: Sequence[tuple[str, str]], *, runs: bool) -> bool:
    """Ask; whether to close. `stakes` pairs what runs with what becomes of it.

    `runs` tells whether anything does: else all that is at stake is not saved.
    """
    close = _tr("Stop and close") if runs else _tr("Close without saving")
    keep = _tr("Keep running") if runs else _tr("Stay")
    question = "\n".join(what for what, _ in stakes)
    return is_wanted(parent, question, "\n".join(kept for _, kept in stakes), close, keep)


def _tr(words: str) -> str:
    return QCoreApplication.translate("MainWindow", words)
