"""After a crash: the next start says so once, shows the report, and deletes it if asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from leastwise.desktop.jobs import Jobs
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.text import Label
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.desktop.upkeep_calls import CrashCalls


class CrashDialog(QDialog):
    """`delete` removes the reports that are shown."""

    def __init__(
        self, theme: Theme, text: str, delete: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Crash report"))
        about = Label(theme, wraps=True)
        about.say(
            self.tr(
                "This is all that was noted, as it was noted. It lies on this computer and is not "
                "sent. Read it before you give it to anybody."
            )
        )
        self.text = PlainText(theme, self.tr("The crash report"), fixed_width=True)
        self.text.say(text)
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.copy_button = buttons.addButton(self.tr("Copy"), roles.ActionRole)
        self.delete_button = buttons.addButton(self.tr("Delete"), roles.DestructiveRole)
        self.keep_button = buttons.addButton(self.tr("Keep"), roles.RejectRole)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.delete_button.clicked.connect(delete)
        self.delete_button.clicked.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        column = QVBoxLayout(self)
        for part in (about, self.text, buttons):
            column.addWidget(part)
        step = theme.measures.step
        self.resize(step(24) * 34, step(24) * 20)
        self.keep_button.setFocus()


class CrashNotice(QObject):
    """Looks once, in the background; `card` is where it is said."""

    def __init__(
        self,
        theme: Theme,
        crashes: Callable[[], CrashCalls],
        jobs: Jobs,
        card: Callable[[], ErrorCard],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme, self._crashes, self._jobs = theme, crashes, jobs
        self._card, self._parent = card, parent
        self.dialog: CrashDialog | None = None

    def look(self) -> None:
        """Find what nobody was told of yet."""

        def work(_stop: object) -> tuple[Sequence[Path], str]:
            crashes = self._crashes()
            found = crashes.gather()
            return found, "\n".join(crashes.text(one) for one in found)

        self._jobs.start(work, self._tell, lambda _error: None, self)

    def _tell(self, found: tuple[Sequence[Path], str]) -> None:
        reports, text = found
        if reports:
            count = say("crash.found", count=len(reports), folder=str(reports[0].parent))
            self._card().tell(count, self.tr("Show"), lambda: self._show(reports, text))

    def _show(self, reports: Sequence[Path], text: str) -> None:
        crashes = self._crashes()

        def delete() -> None:
            for report in reports:
                crashes.delete(report)

        self.dialog = CrashDialog(self._theme, text, delete, self._parent)
        self.dialog.open()
