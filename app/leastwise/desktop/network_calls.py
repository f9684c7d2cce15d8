"""What the window asks about the way out; `leastwise.net.desk.NetworkDesk` is what answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from leastwise.domain.messages import Message

if TYPE_CHECKING:
    from leastwise.domain.network import NetworkPage, NetworkQuery


class NetworkCalls(Protocol):
    """Every call but `offline` may take long and may raise LeastwiseError."""

    @property
    def offline(self) -> Message | None:
        """Why nothing may go out; None where it may."""

    def go_offline(self, *, on: bool) -> None:
        """Turn the offline switch, and keep it for the next start."""

    def count(self) -> int:
        """How many requests stand in the log."""

    def search(self, query: NetworkQuery) -> NetworkPage:
        """The requests that match."""
