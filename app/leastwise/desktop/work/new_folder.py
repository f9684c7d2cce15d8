"""Asks where something new is to be put: a folder of its own in the one that the user chooses."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_new_folder(parent: QWidget, name: str) -> Path | None:
    """The folder `name` in what the user chose; None where they chose nothing."""
    title = QCoreApplication.translate("WorkButton", "Choose where to put a new folder")
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) / name if chosen else None
