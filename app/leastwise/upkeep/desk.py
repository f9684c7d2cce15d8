"""All that lies around the work, each part made at its first use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from leastwise.domain.computer import Computer
from leastwise.hub.transfer.downloads import Downloads
from leastwise.made_once import MadeOnce
from leastwise.net.desk import NetworkDesk
from leastwise.paths import Paths
from leastwise.settings import Settings, SettingValue
from leastwise.store.access import HistoryAccess
from leastwise.upkeep.crashes import CrashReports
from leastwise.upkeep.data_desk import DataDesk
from leastwise.upkeep.diagnosis import Diagnosis
from leastwise.upkeep.log_reading import LogReader
from leastwise.upkeep.settings_desk import SettingsDesk


@dataclass(frozen=True)
class Ground:
    """What upkeep stands on; everything is asked for when it is needed.

    `take` puts one setting in force.
    """

    paths: Callable[[], Paths]
    settings: Callable[[], Settings]
    take: Callable[[str, SettingValue], None]
    network: Callable[[], NetworkDesk]
    downloads: Callable[[], Downloads]
    history: HistoryAccess
    computer: Callable[[], Computer]


class Upkeep:
    """Making one opens nothing."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    @MadeOnce
    def settings(self) -> SettingsDesk:
        """The settings, shown and changed."""
        ground = self._ground
        return SettingsDesk(
            ground.paths().settings_file,
            ground.settings,
            ground.take,
            lambda on: ground.network().go_offline(on=on),
            lambda: ground.network().offline,
        )

    @MadeOnce
    def data(self) -> DataDesk:
        """Where the data lies, and cleaning."""
        ground = self._ground
        history = ground.history
        return DataDesk(ground.paths, ground.downloads, history.reading, history.writer)

    @MadeOnce
    def log(self) -> LogReader:
        """The log by its lines."""
        return LogReader(self._ground.paths().log_file)

    @MadeOnce
    def crashes(self) -> CrashReports:
        """Reports of crashes that stay here."""
        return CrashReports(self._ground.paths().crashes)

    @MadeOnce
    def diagnosis(self) -> Diagnosis:
        """A report for others, without secrets."""
        return Diagnosis(self.log, self._ground.computer, self.settings, self.crashes)
