"""A limit on the bytes a second that all downloads take together."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Final

_LONGEST_WAIT_S: Final = 0.5


class Throttle:
    """Any thread may note what it received, and asks how long to wait until it receives more."""

    def __init__(
        self, bytes_per_s: float | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._lock = threading.Lock()
        self._clock = clock
        self._bytes_per_s = bytes_per_s
        self._paid_until_s = clock()

    @property
    def bytes_per_s(self) -> float | None:
        """The limit; None where there is none."""
        return self._bytes_per_s

    def set_limit(self, bytes_per_s: float | None) -> None:
        """Another limit from now on; None lifts it."""
        with self._lock:
            self._bytes_per_s = bytes_per_s
            self._paid_until_s = self._clock()

    def note(self, received_bytes: int) -> None:
        """Charge for what came in."""
        with self._lock:
            if self._bytes_per_s is not None:
                start_s = max(self._paid_until_s, self._clock())
                self._paid_until_s = start_s + received_bytes / self._bytes_per_s

    def wait_s(self) -> float:
        """Seconds until more may come in; in short steps, so that a new limit is felt soon."""
        with self._lock:
            return min(max(self._paid_until_s - self._clock(), 0.0), _LONGEST_WAIT_S)
