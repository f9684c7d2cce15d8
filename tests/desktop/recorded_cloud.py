"""The cloud part of the recorded core: the real one, over a folder of the test's own."""

from __future__ import annotations

from functools import cached_property

from leastwise.cloud.desk import CloudDesk
from leastwise.net.client import NetClient
from leastwise.net.log import NetworkLog
from leastwise.net.requests import CallLimits
from leastwise.paths import Paths, shipped_models

LIMITS = CallLimits(connect_s=2, first_s=5, idle_s=5, whole_s=20, waits_s=(0.01, 0.02))


class RecordedCloud:
    """Nothing recorded is needed: without a provider nothing goes out, and tests have their own."""

    paths: Paths

    @cached_property
    def cloud(self) -> CloudDesk:
        log = NetworkLog(self.paths.network_log)
        return CloudDesk(
            self.paths.cloud, shipped_models() / "prices.toml", lambda: NetClient(log), LIMITS
        )
