"""What may go out and what went out: the offline switch and the network log, for people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.domain.messages import Message
from leastwise.net.client import NetClient
from leastwise.net.log import NetworkLog
from leastwise.net.records import NetworkRecords

if TYPE_CHECKING:
    from leastwise.domain.network import NetworkPage, NetworkQuery
    from leastwise.net.switch import OfflineSwitch


class NetworkDesk:
    """`keep` keeps the switch's state for the next start."""

    def __init__(self, log: Path, switch: OfflineSwitch, keep: Callable[[bool], None]) -> None:
        self._log, self._switch, self._keep = log, switch, keep
        self._records = NetworkRecords(log)

    @property
    def offline(self) -> Message | None:
        """Why nothing may go out; None where it may."""
        return NetClient(NetworkLog(self._log), switch=self._switch).offline_reason

    def go_offline(self, *, on: bool) -> None:
        """Turn the switch, and keep it. Raises EnvironmentFault where it cannot be kept.

        On holds at once, whatever comes of keeping it; off only where it was kept.
        """
        if on:
            self._switch.turn(on=True)
            self._keep(True)
        else:
            self._keep(False)
            self._switch.turn(on=False)

    def count(self) -> int:
        """How many requests stand in the log. Raises EnvironmentFault."""
        return self._records.count()

    def search(self, query: NetworkQuery) -> NetworkPage:
        """The requests that match. Raises EnvironmentFault."""
        return self._records.search(query)
