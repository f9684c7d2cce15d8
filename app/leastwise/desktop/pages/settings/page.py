"""Settings: how Leastwise works, where its data lies, and what its log says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.page import Page
from leastwise.desktop.pages.settings.data_tab import DataTab
from leastwise.desktop.pages.settings.log_tab import LogTab
from leastwise.desktop.pages.settings.settings_tab import SettingsTab
from leastwise.desktop.theme.theme import Theme


class SettingsPage(Page):
    """`taken` gives the name and value of a setting that holds from now on; `move_wanted` asks
    for another folder for the models. The tabs after the first are made when they are shown."""

    taken = Signal(str, object)
    move_wanted = Signal()

    def __init__(self, theme: Theme, core: CoreCalls, jobs: Jobs, memory: QSettings) -> None:
        tr = QCoreApplication.translate
        question = tr("SettingsPage", "How Leastwise works, and where its data lies")
        super().__init__(theme, tr("SettingsPage", "Settings"), question)
        self._core, self._jobs, self._memory = core, jobs, memory
        self._data: DataTab | None = None
        self._log: LogTab | None = None
        self.settings = SettingsTab(
            theme, lambda: core.upkeep.settings, jobs, self.move_wanted.emit
        )
        self.settings.taken.connect(self.taken)
        self.tabs = QTabWidget()
        self._homes = QWidget(), QWidget()
        self.tabs.addTab(self.settings, self.tr("Settings"))
        self.tabs.addTab(self._homes[0], self.tr("Where your data lies"))
        self.tabs.addTab(self._homes[1], self.tr("Log"))
        self.tabs.currentChanged.connect(self._show_tab)
        self.column.addWidget(self.tabs, 1)

    @property
    def data(self) -> DataTab:
        """Where the data lies."""
        if self._data is None:
            core = self._core
            self._data = DataTab(
                self.theme,
                lambda: core.upkeep.data,
                self._jobs,
                self._memory,
                self.move_wanted.emit,
            )
            _fill(self._homes[0], self._data)
        return self._data

    @property
    def log(self) -> LogTab:
        """What the log says."""
        if self._log is None:
            core = self._core
            self._log = LogTab(self.theme, lambda: core.upkeep, self._jobs, core.paths.log_file)
            _fill(self._homes[1], self._log)
        return self._log

    @property
    def settled(self) -> bool:
        """Whether every row is there, as it stands."""
        return self.settings.settled

    def arrive(self) -> None:
        """Read how everything stands."""
        self._show_tab(self.tabs.currentIndex())
        if self.tabs.currentIndex() == 0:
            self.settings.search.setFocus()

    def do_main_action(self) -> None:
        """Search the settings."""
        self.tabs.setCurrentIndex(0)
        self.settings.search.setFocus()

    def leave(self) -> None:
        """Nobody looks any more."""
        if self._data is not None:
            self._data.leave()

    def _show_tab(self, number: int) -> None:
        if number == 0:
            self.settings.read()
        elif number == 1:
            self.data.read()
        else:
            self.log.read()


def _fill(home: QWidget, part: QWidget) -> None:
    column = QVBoxLayout(home)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(part)
