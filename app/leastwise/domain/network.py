"""What the network log is asked, and what it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class NetworkRecord:
    """One request that left this computer, as the log has it.

    `time` is ISO 8601 in UTC. `status` is 0 where no answer came, and `failure` then says why.
    `cost` has its currency with it; empty where nothing was charged or it is not known.
    """

    time: str
    method: str
    host: str
    path: str
    purpose: str
    bytes_out: int
    bytes_in: int
    status: int
    failure: str
    cost: str

    @property
    def went_well(self) -> bool:
        """Whether an answer came whole, and was no error."""
        return not self.failure and 0 < self.status < 400


class NetworkOutcome(StrEnum):
    """How a request ended."""

    WELL = "well"
    BADLY = "badly"


class NetworkOrder(StrEnum):
    """By what the requests are sorted."""

    TIME = "time"
    HOST = "host"
    PURPOSE = "purpose"
    BYTES_OUT = "bytes out"
    BYTES_IN = "bytes in"
    STATUS = "status"
    COST = "cost"


@dataclass(frozen=True)
class NetworkQuery:
    """Requests whose host, path, purpose or failure hold every word of `text`, in any case.

    None and an empty text are any. `limit` None is all.
    """

    text: str = ""
    outcome: NetworkOutcome | None = None
    only_charged: bool = False
    since: str = ""
    order: NetworkOrder = NetworkOrder.TIME
    descending: bool = True
    offset: int = 0
    limit: int | None = 200


@dataclass(frozen=True)
class NetworkPage:
    """The requests from the query's offset on; the sums are of all `total` that match.

    `cost` is by currency.
    """

    rows: tuple[NetworkRecord, ...]
    total: int
    bytes_out: int
    bytes_in: int
    cost: Mapping[str, Decimal] = field(default_factory=dict)


def cost_of(record: NetworkRecord) -> tuple[Decimal, str] | None:
    """What a request cost, and the currency; None where nothing is said."""
    amount, _, currency = record.cost.partition(" ")
    try:
        return (Decimal(amount), currency) if amount else None
    except ArithmeticError:
        return None
