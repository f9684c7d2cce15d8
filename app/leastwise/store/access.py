"""The way to the history: opened when there is something to keep, closed once and for good."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.domain.errors import StoreFault
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.store.history import History


class HistoryAccess:
    """The history at `database`. Making one opens nothing; any thread may call."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._writer: History | None = None
        self._is_closed = False

    def writer(self) -> History:
        """The history for writing, which stays open until `close`.

        Raises StoreFault, with store.closed once it was closed.
        """
        from leastwise.store.history import History

        with self._lock:
            if self._is_closed:
                raise StoreFault(say("store.closed"))
            if self._writer is None:
                self._writer = History.open(self._database)
            return self._writer

    def is_new(self) -> bool:
        """Whether there is no history yet."""
        return self._writer is None and not self._database.exists()

    def memory(self) -> History | None:
        """The history where it can be written; nothing is kept where it cannot."""
        try:
            return self.writer()
        except StoreFault:
            return None

    @contextmanager
    def reading(self) -> Iterator[History | None]:
        """The open history, or a read-only one for the time being; None where there is none."""
        from leastwise.store.history import History

        with self._lock:
            writer = self._writer
        if writer is not None:
            yield writer
        elif self._database.exists():
            with History.open(self._database, read_only=True) as reader:
                yield reader
        else:
            yield None

    def close(self) -> None:
        """Close it. What still works in the background does not open it for writing again."""
        with self._lock:
            self._is_closed = True
            if self._writer is not None:
                self._writer.close()
                self._writer = None
