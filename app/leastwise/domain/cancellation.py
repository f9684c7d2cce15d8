"""A request to stop that any thread may make and any part may listen to."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from leastwise.domain.errors import Cancelled


class Cancellation:
    """Asked once, it stays asked; listeners are called once, in the asking thread."""

    def __init__(self) -> None:
        self._asked = threading.Event()
        self._lock = threading.Lock()
        self._listeners: list[Callable[[], None]] = []

    @property
    def asked(self) -> bool:
        """Whether somebody asked to stop."""
        return self._asked.is_set()

    def ask(self) -> None:
        """Ask everything that listens to stop. May be called from any thread, repeatedly."""
        with self._lock:
            if self._asked.is_set():
                return
            self._asked.set()
            listeners = list(self._listeners)
        for listener in listeners:
            listener()

    def raise_if_asked(self) -> None:
        """Raise `Cancelled` if somebody asked to stop."""
        if self.asked:
            raise Cancelled

    @contextmanager
    def listening(self, listener: Callable[[], None]) -> Iterator[None]:
        """Call `listener` when the stop is asked for while the block runs (at once if it was)."""
        with self._lock:
            asked = self._asked.is_set()
            if not asked:
                self._listeners.append(listener)
        if asked:
            listener()
        try:
            yield
        finally:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)
