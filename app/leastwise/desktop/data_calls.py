"""What the window asks about the data; `leastwise.upkeep.data_desk.DataDesk` is what answers."""

from __future__ import annotations

from typing import Protocol

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.data_places import Cleanable, Cleaned, Cleaning, DataReport


class DataCalls(Protocol):
    """Every call may take long and may raise LeastwiseError."""

    def report(self, cancellation: Cancellation) -> DataReport:
        """Every part with its size on the disk."""

    def plan(self, what: Cleanable, days: int = 365) -> Cleaning:
        """What cleaning would take away."""

    def clean(self, planned: Cleaning) -> Cleaned:
        """Take away what was planned."""
