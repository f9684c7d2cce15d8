"""What the Suites page asks before something would be lost, and where it asks for a name."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from leastwise.desktop.asking import ask, is_wanted
from leastwise.desktop.wording import shortened

_Role = QMessageBox.ButtonRole


class Choice(Enum):
    """What to do about changes that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    STAY = auto()


def _tr(text: str) -> str:
    return QCoreApplication.translate("SuiteQuestions", text)


def ask_unsaved(parent: QWidget, name: str) -> Choice:
    """Whether to save changes before another suite is shown."""
    question = _tr("{name} has changes that are not saved.").format(name=shortened(name))
    answers = (
        (_tr("Save"), _Role.AcceptRole),
        (_tr("Discard the changes"), _Role.DestructiveRole),
        (_tr("Stay here"), _Role.RejectRole),
    )
    chosen = ask(parent, _tr("Save"), question, "", answers, usual=0)
    return (Choice.SAVE, Choice.DISCARD, Choice.STAY)[chosen]


def ask_delete(parent: QWidget, name: str, folder: str) -> bool:
    """Whether a suite is to be deleted."""
    question = _tr("Delete the suite {name}?").format(name=shortened(name))
    lost = _tr("Its folder and all files in it are deleted: {folder}").format(folder=folder)
    return is_wanted(parent, question, lost, _tr("Delete"), _tr("Keep it"))


def ask_name(parent: QWidget, title: str, name: str) -> str:
    """A name for a suite; empty where there is to be none."""
    text, accepted = QInputDialog.getText(parent, title, _tr("Name of the suite"), text=name)
    return text.strip() if accepted else ""
