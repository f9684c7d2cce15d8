"""A report for others, read before it is copied."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.text import Label


class ReportDialog(QDialog):
    """Copies what it shows, and nothing else."""

    def __init__(self, theme: Theme, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report"))
        about = Label(theme, wraps=True)
        about.say(
            self.tr(
                "This is the whole report. Keys, quotations and the name of your home folder were "
                "taken out. Nothing is sent: it goes into the clipboard if you copy it."
            )
        )
        self.text = PlainText(theme, self.tr("The report"), fixed_width=True)
        self.text.say(report)
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.copy_button = buttons.addButton(self.tr("Copy"), roles.ActionRole)
        self.close_button = buttons.addButton(self.tr("Close"), roles.RejectRole)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        column = QVBoxLayout(self)
        for part in (about, self.text, buttons):
            column.addWidget(part)
        step = theme.measures.step
        self.resize(step(24) * 34, step(24) * 24)
        self.copy_button.setFocus()
