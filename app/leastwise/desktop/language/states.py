"""What outcomes, verdicts and symbols are called, in the user's language."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.language.marked import marked

STATES: Final = (
    marked("passed"),
    marked("failed"),
    marked("unsupported"),
    marked("undecided"),
    marked("tight"),
    marked("not needed"),
    marked("waiting"),
    marked("running"),
    marked("passes"),
    marked("fails"),
)


def state_words(state: StrEnum) -> str:
    """The word for a state, which is one of `STATES`."""
    return QCoreApplication.translate("states", state.value)
