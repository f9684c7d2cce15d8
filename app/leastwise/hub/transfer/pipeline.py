"""Hashing and writing on one thread and syncing on another, while a third one receives."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from types import TracebackType
from typing import Final, Self

from leastwise.domain.errors import LeastwiseError
from leastwise.hub.transfer.limits import TransferLimits
from leastwise.hub.transfer.part_file import PartFile

_PARTIAL_BLOCK_S: Final = 1.0
_CROWDED_WAIT_S: Final = 0.002
_SYNC_LOOK_S: Final = 0.1


class BlockWriter:
    """Writes to a part what `take` is given, while it is entered.

    Leaving it writes what is still waiting; what goes wrong is raised there or at the next `take`.
    """

    def __init__(self, part: PartFile, limits: TransferLimits) -> None:
        self._part = part
        self._limits = limits
        self._block: list[bytes] = []
        self._block_bytes = 0
        self._block_since_s = 0.0
        self._waiting: deque[bytes] = deque()
        self._news = threading.Condition()
        self._ending = False
        self._fault: Exception | None = None
        self._threads = [
            threading.Thread(target=self._run, args=[work], name=f"download-{name}")
            for name, work in (("writer", self._write_blocks), ("sync", self._sync_now_and_then))
        ]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._hand_over()
        with self._news:
            self._ending = True
            self._news.notify_all()
        for thread in self._threads:
            thread.join()
        if self._fault is not None and not isinstance(error, LeastwiseError):
            raise self._fault

    def take(self, data: bytes) -> None:
        """Take the next bytes. Raises EnvironmentFault where earlier ones could not be written."""
        if self._fault is not None:
            raise self._fault
        now_s = time.monotonic()
        if not self._block:
            self._block_since_s = now_s
        self._block.append(data)
        self._block_bytes += len(data)
        is_old = now_s - self._block_since_s > _PARTIAL_BLOCK_S
        if self._block_bytes >= self._limits.block_bytes or is_old:
            self._hand_over()

    def wait_s(self) -> float:
        """How long to wait before it is asked again; 0 where there is room for more."""
        crowded = len(self._waiting) >= self._limits.waiting_blocks and self._fault is None
        return _CROWDED_WAIT_S if crowded else 0.0

    def _hand_over(self) -> None:
        if not self._block:
            return
        block = b"".join(self._block)
        self._block.clear()
        self._block_bytes = 0
        with self._news:
            self._waiting.append(block)
            self._news.notify_all()

    def _run(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as fault:  # noqa: BLE001 - raised again where bytes are received
            with self._news:
                self._fault = self._fault or fault
                self._waiting.clear()

    def _write_blocks(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._waiting or self._ending)
                if not self._waiting:
                    return
                block = self._waiting.popleft()
            self._part.append(block)

    def _sync_now_and_then(self) -> None:
        """As often as the disk manages: never waited for until the file is whole."""
        synced_s = time.monotonic()
        while True:
            with self._news:
                if self._news.wait_for(lambda: self._ending, timeout=_SYNC_LOOK_S):
                    return
            unsynced_bytes = self._part.written_bytes - self._part.synced_bytes
            is_due = time.monotonic() - synced_s > self._limits.sync_s
            if unsynced_bytes < self._limits.sync_bytes and not (unsynced_bytes and is_due):
                continue
            self._part.sync()
            synced_s = time.monotonic()
