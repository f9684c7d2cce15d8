"""What the Suites page asks before something would be lost, and where it asks for a name."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from leastwise.desktop.wording import shortened

_Button = QMessageBox.ButtonRole


class Choice(Enum):
    """What to do about changes that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    STAY = auto()


def _tr(text: str) -> str:
    return QCoreApplication.translate("SuiteQuestions", text)


def ask_unsaved(parent: QWidget, name: str) -> Choice:
    """Whether to save changes before another suite is shown."""
    question = _question(parent, _tr("{name} has changes that are not saved."), name)
    save = question.addButton(_tr("Save"), _Button.AcceptRole)
    discard = question.addButton(_tr("Discard the changes"), _Button.DestructiveRole)
    stay = question.addButton(_tr("Stay here"), _Button.RejectRole)
    question.setDefaultButton(save)
    question.setEscapeButton(stay)
    question.exec()
    chosen = question.clickedButton()
    question.deleteLater()
    if chosen is save:
        return Choice.SAVE
    return Choice.DISCARD if chosen is discard else Choice.STAY


def ask_delete(parent: QWidget, name: str, folder: str) -> bool:
    """Whether a suite is to be deleted."""
    question = _question(parent, _tr("Delete the suite {name}?"), name)
    question.setInformativeText(
        _tr("Its folder and all files in it are deleted: {folder}").format(folder=folder)
    )
    delete = question.addButton(_tr("Delete"), _Button.DestructiveRole)
    keep = question.addButton(_tr("Keep it"), _Button.RejectRole)
    question.setDefaultButton(keep)
    question.setEscapeButton(keep)
    question.exec()
    chosen = question.clickedButton()
    question.deleteLater()
    return chosen is delete


def ask_name(parent: QWidget, title: str, name: str) -> str:
    """A name for a suite; empty where there is to be none."""
    text, accepted = QInputDialog.getText(parent, title, _tr("Name of the suite"), text=name)
    return text.strip() if accepted else ""


def _question(parent: QWidget, words: str, name: str) -> QMessageBox:
    question = QMessageBox(parent)
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setWindowTitle("Leastwise")
    question.setText(words.format(name=shortened(name)))
    return question
