"""Has the user choose any model of a provider, on whichever page one is wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from leastwise.desktop.cloud.model_dialog import CloudModelDialog
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.theme.theme import Theme
from leastwise.domain.cloud import SendNotice


@dataclass(frozen=True)
class CloudModelChoice:
    """`confirm` asks before a host's first request."""

    theme: Theme
    core: CoreCalls
    jobs: Jobs
    memory: QSettings
    confirm: Callable[[SendNotice], bool]

    def ask(self, page: QWidget, take: Callable[[str], None], shown: str = "") -> None:
        """Open the dialog over a page; `take` gets NAME/MODEL where one was chosen."""
        dialog = CloudModelDialog(
            self.theme, self.core.cloud, self.jobs, self.memory, self.confirm, page, shown
        )
        dialog.accepted.connect(lambda: take(dialog.reference))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
