"""How fast bytes come and how long the rest takes, smoothed so that people can read it."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from typing import Final

from leastwise.domain.drift import TimeLeft

_RATE_SMOOTHED_S: Final = 8.0
_SILENT_S: Final = 2.0
_STEP_S: Final = 0.1


class Pace:
    """One download's rate: a mean over the past whose weights halve about every 5.5 s.

    The time left counts down by the clock and drifts towards the estimate of the moment.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._begun_s = self._seen_s = clock()
        self._bytes = 0.0
        self._time_s = 0.0
        self._new_bytes = 0
        self._left = TimeLeft(clock)

    def note(self, received_bytes: int) -> None:
        """Count what came in."""
        with self._lock:
            self._new_bytes += received_bytes
            if self._clock() - self._seen_s >= _STEP_S:
                self._advance()

    def read(self, remaining_bytes: int) -> tuple[float | None, float | None]:
        """Bytes a second, and seconds for the remaining bytes; None while too little is known."""
        with self._lock:
            self._advance()
            now_s = self._clock()
            if now_s - self._begun_s < _SILENT_S or self._time_s <= 0:
                return None, None
            rate = self._bytes / self._time_s
            return rate, self._left.towards(remaining_bytes / rate if rate > 0 else None)

    def _advance(self) -> None:
        now_s = self._clock()
        passed_s = now_s - self._seen_s
        if passed_s <= 0:
            return
        kept = math.exp(-passed_s / _RATE_SMOOTHED_S)
        self._bytes = self._bytes * kept + self._new_bytes
        self._time_s = self._time_s * kept + passed_s
        self._new_bytes = 0
        self._seen_s = now_s
