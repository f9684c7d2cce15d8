"""A figure that people watch: it follows what it is told without jumping."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Final

_SMOOTHED_S: Final = 4.0


class TimeLeft:
    """Seconds that are left: they count down by the clock and drift towards each new estimate.

    Half of a change is taken up in about 2.8 s.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._left_s: float | None = None
        self._at_s = clock()

    def towards(self, estimate_s: float | None) -> float | None:
        """What to show now that the estimate is this; None forgets what was shown."""
        passed_s = self._pass()
        if estimate_s is None or self._left_s is None:
            self._left_s = estimate_s
        else:
            expected_s = max(self._left_s - passed_s, 0.0)
            self._left_s = expected_s + (estimate_s - expected_s) * _share(passed_s)
        return self._left_s

    def coast(self) -> float | None:
        """What to show while nothing can be estimated: it goes on counting down."""
        passed_s = self._pass()
        if self._left_s is not None:
            self._left_s = max(self._left_s - passed_s, 0.0)
        return self._left_s

    def _pass(self) -> float:
        now_s = self._clock()
        passed_s, self._at_s = now_s - self._at_s, now_s
        return passed_s


class Rate:
    """A rate that drifts towards each new one, half of a change in about 2.8 s."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._rate: float | None = None
        self._at_s = clock()

    def towards(self, rate: float | None) -> float | None:
        """What to show now that the rate is this; None forgets what was shown."""
        now_s = self._clock()
        passed_s, self._at_s = now_s - self._at_s, now_s
        if rate is None or self._rate is None:
            self._rate = rate
        else:
            self._rate += (rate - self._rate) * _share(passed_s)
        return self._rate


def _share(passed_s: float) -> float:
    return 1 - math.exp(-passed_s / _SMOOTHED_S)
