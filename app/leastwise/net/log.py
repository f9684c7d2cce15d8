"""The network log: one JSON line for each request that left this computer, for the user to read.

Neither keys nor the query of an address (where signed ones carry theirs) stand in it.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say

_KEPT_BYTES: Final = 16 << 20  # about 60,000 requests; the older part doubles it


@dataclass(frozen=True)
class NetworkEntry:
    """One request: where it went, what for, and the bytes of the bodies that were exchanged.

    `status` is 0 where no answer came, and `failure` then names what happened instead. `cost` is
    what the call cost, with its currency; empty where nothing is charged or it is not known.
    """

    method: str
    host: str
    path: str
    purpose: str
    bytes_out: int
    bytes_in: int
    status: int
    failure: str = ""
    cost: str = ""


@dataclass(frozen=True)
class NetworkLog:
    """Appends to a file, of which one older part is kept beside it."""

    path: Path

    def prepare(self) -> None:
        """Make sure that what is sent next can be noted. Raises EnvironmentFault."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("ab") as file:
                is_full = file.tell() > _KEPT_BYTES
            if is_full:
                self.path.replace(self.path.with_suffix(".older.jsonl"))
        except OSError as error:
            raise self._unwritable(error) from error

    def add(self, entry: NetworkEntry) -> None:
        """Note one request. Raises EnvironmentFault."""
        noted = {"time": datetime.now(UTC).isoformat(timespec="milliseconds"), **asdict(entry)}
        line = json.dumps(noted, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
        try:
            # One write to a file opened for appending: lines of two processes never mix.
            descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                os.write(descriptor, line)
            finally:
                os.close(descriptor)
        except OSError as error:
            raise self._unwritable(error) from error

    def _unwritable(self, error: OSError) -> EnvironmentFault:
        detail = error.strerror or str(error)
        return EnvironmentFault(say("net.log_unwritable", path=str(self.path), detail=detail))
