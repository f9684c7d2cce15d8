"""How much the server does: counts since its start, and rates of the last seconds."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from leastwise.domain.serving import ServerTraffic

_WINDOW_S = 10.0


class Counting:
    """Counts on one thread, the event loop's. `clock` gives seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun_at = clock()
        self._requests = self._refused = self._tokens = 0
        self.active = 0
        self._recent: deque[tuple[float, int]] = deque()

    def begun(self) -> None:
        """An answer is being written."""
        self.active += 1

    def finished(self, output_tokens: int) -> None:
        """It is over, with so many tokens written."""
        self.active -= 1
        self._requests += 1
        self._tokens += output_tokens
        self._recent.append((self._clock(), output_tokens))

    def refused(self) -> None:
        """A request got no answer."""
        self._refused += 1

    def traffic(self) -> ServerTraffic:
        """The figures of this moment."""
        now = self._clock()
        while self._recent and self._recent[0][0] < now - _WINDOW_S:
            self._recent.popleft()
        seconds = min(_WINDOW_S, max(now - self._begun_at, 1.0))
        return ServerTraffic(
            self._requests,
            self._refused,
            self.active,
            self._tokens,
            len(self._recent) / seconds,
            sum(tokens for _, tokens in self._recent) / seconds,
        )
