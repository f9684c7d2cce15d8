"""What the keyboard does, as the help says it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

PAGE_KEYS: Final = "123456789"


def keys(titles: Sequence[str]) -> list[tuple[str, str]]:
    """Keys and what each does; `titles` are those of the pages."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("MainWindow", words)

    numbered = titles[: len(PAGE_KEYS)]
    return [
        (tr("Ctrl+1 to {last}").format(last=PAGE_KEYS[len(numbered) - 1]), ", ".join(numbered)),
        (
            tr("Ctrl+Enter"),
            tr("Find, decide, run all stale, rehearse, measure, or send; cancel what runs"),
        ),
        (tr("Ctrl+K"), tr("Everything that can be done now, found by its name")),
        (tr("Esc"), tr("Cancel what runs; what was finished is kept")),
        (tr("Tab, Shift+Tab"), tr("To the next or previous control")),
        (tr("Up, Down"), tr("In the ladder: to the candidate above or below")),
        (tr("Left, Right"), tr("In a strip: to the case before or after")),
        (tr("N, P"), tr("In a strip: to the next or previous failed case")),
        (tr("N, P"), tr("In two answers side by side: to the next or previous difference")),
        (tr("Ctrl+C, Ctrl+Shift+C"), tr("In a JSON tree: copy the value, or the path to it")),
        (tr("Home, End"), tr("In a strip: to the first or last case that was run")),
        (tr("Enter"), tr("In a strip: to the answer of the case")),
        (tr("Space"), tr("In the list of candidates: take part, or not")),
        (tr("Ctrl+I"), tr("On a figure or in a strip: where it comes from")),
        (tr("Left, Right"), tr("On the context: shorter or longer")),
        (tr("Ctrl+J"), tr("To the downloads; again: back to one line")),
        (tr("Space"), tr("On a download: pause it, or go on with it")),
        (tr("Alt+Up, Alt+Down"), tr("On a download: earlier or later")),
        (tr("Delete"), tr("On a download: cancel it, or clear it from the list")),
        (tr("Ctrl+C"), tr("In a table: copy as tab-separated text")),
        (tr("Ctrl+V"), tr("In the cases of a suite: add rows of a spreadsheet")),
        (tr("Ctrl+S, Ctrl+Z"), tr("On a suite: save it; undo the last change")),
        (tr("Ctrl+Plus, Ctrl+Minus"), tr("Larger or smaller text")),
        (tr("Ctrl+0"), tr("Text as large as the system's")),
        (tr("Ctrl+,"), tr("To the settings")),
        (tr("F1"), tr("Help for where you are")),
        (tr("Shift+F1"), tr("What the keyboard does")),
        (tr("Ctrl+Q"), tr("Close Leastwise")),
    ]
