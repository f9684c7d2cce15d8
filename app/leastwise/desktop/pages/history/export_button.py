"""A button that asks into what a run is to be exported, and where to."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

ENDINGS: Final = {
    "html": "html",
    "summary": "md",
    "csv": "csv",
    "json": "json",
    "promptfoo": "promptfoo.json",
    "junit": "xml",
}


class ExportButton(QPushButton):
    """`export_wanted` gives the form and the file. `run_id` names the file that is proposed."""

    export_wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setText(self.tr("Export"))
        self.setAccessibleName(self.tr("Export the chosen run"))
        self.run_id = 0
        self.forms = QMenu(self)
        for form, words in (
            ("html", self.tr("Report (HTML)")),
            ("summary", self.tr("Summary (Markdown)")),
            ("csv", self.tr("Every answer (CSV)")),
            ("json", self.tr("Everything (JSON)")),
            ("promptfoo", self.tr("Results for promptfoo (JSON)")),
            ("junit", self.tr("Test results (JUnit XML)")),
        ):
            action = self.forms.addAction(words)
            action.setData(form)
        self.forms.triggered.connect(lambda action: self._ask_where(str(action.data())))
        self.setMenu(self.forms)

    def _ask_where(self, form: str) -> None:
        ending = ENDINGS[form]
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export run {number}").format(number=self.run_id),
            f"leastwise-run-{self.run_id}.{ending}",
            f"*.{ending.rpartition('.')[2]}",
        )
        if chosen:
            self.export_wanted.emit(form, Path(chosen))
