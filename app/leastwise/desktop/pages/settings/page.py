"""Settings: how Leastwise works, where its data lies, and what its log says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QTabWidget

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.page import Page
from leastwise.desktop.pages.settings.settings_tab import SettingsTab
from leastwise.desktop.theme.theme import Theme


class SettingsPage(Page):
    """`taken` gives the name and value of a setting that holds from now on; `move_wanted` asks
    for another folder for the models."""

    taken = Signal(str, object)
    move_wanted = Signal()

    def __init__(self, theme: Theme, core: CoreCalls, jobs: Jobs) -> None:
        tr = QCoreApplication.translate
        question = tr("SettingsPage", "How Leastwise works, and where its data lies")
        super().__init__(theme, tr("SettingsPage", "Settings"), question)
        self.settings = SettingsTab(theme, core.settings_desk, jobs, self.move_wanted.emit)
        self.settings.taken.connect(self.taken)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.settings, self.tr("Settings"))
        self.column.addWidget(self.tabs, 1)

    @property
    def settled(self) -> bool:
        """Whether every row is there."""
        return self.settings.settled

    def arrive(self) -> None:
        """Read how everything stands."""
        self.settings.read()
        self.settings.search.setFocus()

    def do_main_action(self) -> None:
        """Search."""
        self.settings.search.setFocus()
