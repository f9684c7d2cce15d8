"""Reads the network log: searched, sorted and summed, and read on while it grows."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from heapq import merge
from pathlib import Path
from typing import Any, Final, TypeAlias

from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say
from leastwise.domain.network import (
    NetworkOrder,
    NetworkOutcome,
    NetworkPage,
    NetworkQuery,
    NetworkRecord,
    cost_of,
)

# One sort of 100,000 would hold the interpreter, and with it the window, for too long.
_SORTED_AT_ONCE: Final = 2048
_TEXTS: Final = ("method", "host", "path", "purpose", "failure", "cost", "time")
_COUNTS: Final = ("bytes_out", "bytes_in", "status")
_Key: TypeAlias = Callable[[NetworkRecord], Any]


class NetworkRecords:
    """Any thread may ask; nothing is read before the first question."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._records: list[NetworkRecord] = []
        self._file: tuple[int, int] = (0, 0)
        self._offset = 0

    def count(self) -> int:
        """How many requests there are by now. Raises EnvironmentFault."""
        with self._lock:
            self._read_on()
            return len(self._records)

    def search(self, query: NetworkQuery) -> NetworkPage:
        """The requests that match, in the query's order. Raises EnvironmentFault."""
        with self._lock:
            self._read_on()
            records = list(self._records)
        found = list(filter(_test(query), records))
        last = None if query.limit is None else query.offset + query.limit
        rows = _ordered(found, query)[query.offset : last]
        cost: dict[str, Decimal] = {}
        for amount, currency in filter(None, map(cost_of, (one for one in found if one.cost))):
            cost[currency] = cost.get(currency, Decimal(0)) + amount
        return NetworkPage(
            tuple(rows),
            len(found),
            sum(one.bytes_out for one in found),
            sum(one.bytes_in for one in found),
            cost,
        )

    def _read_on(self) -> None:
        """Take what was added; where the log began a new part, read both parts anew."""
        try:
            status = self._path.stat()
        except FileNotFoundError:
            self._records, self._offset, self._file = [], 0, (0, 0)
            return
        except OSError as error:
            raise self._unreadable(error) from error
        file = (status.st_dev, status.st_ino)
        if file != self._file or status.st_size < self._offset:
            self._records, self._offset, self._file = [], 0, file
            self._read(self._path.with_suffix(".older.jsonl"), 0)
        if status.st_size > self._offset:
            self._offset = self._read(self._path, self._offset)

    def _read(self, path: Path, offset: int) -> int:
        """Take a file's whole lines from `offset` on; where the next ones will begin."""
        try:
            with path.open("rb") as file:
                file.seek(offset)
                for line in file:
                    if not line.endswith(b"\n"):
                        break  # it is being written now
                    offset += len(line)
                    self._records += _parsed(line)
        except FileNotFoundError:
            return 0
        except OSError as error:
            raise self._unreadable(error) from error
        return offset

    def _unreadable(self, error: OSError) -> EnvironmentFault:
        detail = error.strerror or str(error)
        return EnvironmentFault(say("net.log_unreadable", path=str(self._path), detail=detail))


def _parsed(line: bytes) -> Iterator[NetworkRecord]:
    """The record of a line; nothing for one that a power cut tore."""
    try:
        said = json.loads(line)
        texts: dict[str, Any] = {name: str(said.get(name, "")) for name in _TEXTS}
        counts: dict[str, Any] = {name: int(said.get(name, 0)) for name in _COUNTS}
    except (ValueError, TypeError, AttributeError, RecursionError, OverflowError):
        return
    yield NetworkRecord(**texts, **counts)


def _test(query: NetworkQuery) -> Callable[[NetworkRecord], bool]:
    words = query.text.casefold().split()

    def passes(one: NetworkRecord) -> bool:
        if query.outcome is not None and one.went_well is not (
            query.outcome is NetworkOutcome.WELL
        ):
            return False
        if (query.only_charged and not one.cost) or one.time < query.since:
            return False
        if not words:
            return True
        text = f"{one.host}\n{one.path}\n{one.purpose}\n{one.failure}\n{one.status}".casefold()
        return all(word in text for word in words)

    return passes


def _ordered(found: list[NetworkRecord], query: NetworkQuery) -> Sequence[NetworkRecord]:
    """Sorted in parts that are merged; equal ones stay in the order of their times."""
    newest_first = found[::-1] if query.descending else found
    if query.order is NetworkOrder.TIME:
        return newest_first
    key, turned = _KEYS[query.order], query.descending
    starts = range(0, len(newest_first), _SORTED_AT_ONCE)
    parts = [
        sorted(newest_first[at : at + _SORTED_AT_ONCE], key=key, reverse=turned) for at in starts
    ]
    return list(merge(*parts, key=key, reverse=turned))


def _cost(record: NetworkRecord) -> Decimal:
    known = cost_of(record)
    return Decimal(-1) if known is None else known[0]


_KEYS: Final[dict[NetworkOrder, _Key]] = {
    NetworkOrder.HOST: lambda one: one.host,
    NetworkOrder.PURPOSE: lambda one: one.purpose,
    NetworkOrder.BYTES_OUT: lambda one: one.bytes_out,
    NetworkOrder.BYTES_IN: lambda one: one.bytes_in,
    NetworkOrder.STATUS: lambda one: (one.status, one.failure),
    NetworkOrder.COST: _cost,
}
