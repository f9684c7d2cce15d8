"""The offline switch: refuses what would begin, and ends what is on its way."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say


class OfflineSwitch:
    """One for all that a process sends; any thread may turn it."""

    def __init__(self, *, is_on: bool = False) -> None:
        self._lock = threading.Lock()
        self._cut = Cancellation()
        if is_on:
            self._cut.ask()

    @property
    def is_on(self) -> bool:
        """Whether nothing may go out."""
        return self._cut.asked

    def raise_if_on(self) -> None:
        """Raise EnvironmentFault where nothing may go out."""
        if self.is_on:
            raise EnvironmentFault(say("net.offline_setting"))

    def turn(self, *, on: bool) -> None:
        """Turn it. On: what is on its way is ended before this returns to the caller's thread."""
        with self._lock:
            if not on and self._cut.asked:
                self._cut = Cancellation()
            cut = self._cut
        if on:
            cut.ask()

    def listening(self, stop: Callable[[], None]) -> AbstractContextManager[None]:
        """Call `stop` when it is turned on while the block runs, at once where it is on."""
        return self._cut.listening(stop)
