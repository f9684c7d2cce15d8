"""The real upkeep over the recorded core's own data directory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leastwise.hub.transfer.downloads import Downloads
from leastwise.net.client import NetClient
from leastwise.net.log import NetworkLog
from leastwise.settings import SettingValue
from leastwise.store.access import HistoryAccess
from leastwise.upkeep.desk import Ground, Upkeep

if TYPE_CHECKING:
    from tests.desktop.recorded_core import RecordedCore


def real_upkeep(core: RecordedCore) -> Upkeep:
    """The upkeep that a core has."""

    def take(name: str, value: SettingValue) -> None:
        core.settings = core.settings.with_typed(name, value)

    net = NetClient(NetworkLog(core.paths.network_log))
    return Upkeep(
        Ground(
            lambda: core.paths,
            lambda: core.settings,
            take,
            lambda: core.network,
            lambda: Downloads(core.paths.models, lambda: net),
            HistoryAccess(core.paths.database),
            core.computer,
        )
    )
