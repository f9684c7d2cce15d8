"""After a crash: the next start says so once, shows the report, and deletes it if asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from leastwise.desktop.jobs import Jobs
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.text_dialog import Shown, TextDialog
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.desktop.upkeep_calls import CrashCalls


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
        self.dialog: TextDialog | None = None

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

        about = self.tr(
            "This is all that was noted, as it was noted. It lies on this computer and is not "
            "sent. Read it before you give it to anybody."
        )
        title, name = self.tr("Crash report"), self.tr("The crash report")
        button = QPushButton(self.tr("Delete"))
        button.clicked.connect(delete)
        shown = Shown(title, about, name, text, self.tr("Keep"))
        self.dialog = TextDialog(self._theme, shown, self._parent, button)
        self.dialog.open()
