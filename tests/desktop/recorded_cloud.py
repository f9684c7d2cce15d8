"""The cloud and network part of the recorded core: real, over a folder of the test's own."""

from __future__ import annotations

from functools import cached_property

from leastwise.cloud.desk import CloudDesk
from leastwise.evals.blind import BlindDesk
from leastwise.net.client import NetClient
from leastwise.net.desk import NetworkDesk
from leastwise.net.log import NetworkLog
from leastwise.net.requests import CallLimits
from leastwise.net.switch import OfflineSwitch
from leastwise.paths import Paths, shipped_models
from leastwise.store.access import HistoryAccess

LIMITS = CallLimits(connect_s=2, first_s=5, idle_s=5, whole_s=20, waits_s=(0.01, 0.02))


class RecordedCloud:
    """Nothing recorded is needed: without a provider nothing goes out, and tests have their own."""

    paths: Paths

    @cached_property
    def kept_offline(self) -> list[bool]:
        """What the switch was turned to."""
        return []

    @cached_property
    def offline_switch(self) -> OfflineSwitch:
        return OfflineSwitch()

    @cached_property
    def network(self) -> NetworkDesk:
        log = self.paths.network_log
        return NetworkDesk(log, self.offline_switch, self.kept_offline.append)

    @cached_property
    def blind(self) -> BlindDesk:
        access = HistoryAccess(self.paths.database)
        return BlindDesk(access.reading, access.writer)

    @cached_property
    def cloud(self) -> CloudDesk:
        log = NetworkLog(self.paths.network_log)
        return CloudDesk(
            self.paths.cloud,
            shipped_models() / "prices.toml",
            lambda: NetClient(log, switch=self.offline_switch),
            LIMITS,
        )
