"""A model's process that is started before it is asked for, while its parent has other work."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from leastwise.engine.engine_process import start_engine
from leastwise.process.role import end_unheard

if TYPE_CHECKING:
    import subprocess

    from leastwise.engine.client import Engine

_LOG = logging.getLogger(__name__)


class EngineAhead:
    """Starts engines; the first that is asked for may be one that began earlier.

    Any thread may call. `log_file` is what error messages name.
    """

    def __init__(self, log_file: str) -> None:
        self._log_file = log_file
        self._lock = threading.Lock()
        self._waiting: subprocess.Popen[bytes] | None = None
        self._is_closed = False

    def begin(self) -> None:
        """Start one, unless one waits. Where none starts, who asks for it is told."""
        with self._lock:
            if self._waiting is None and not self._is_closed:
                try:
                    self._waiting = start_engine()
                except OSError as error:
                    _LOG.debug("no engine ahead: %s", error)

    def take(self) -> Engine:
        """An engine. Raises EnvironmentFault where no child starts."""
        from leastwise.engine.client import Engine

        with self._lock:
            waiting, self._waiting = self._waiting, None
        return Engine(self._log_file, started=waiting)

    def drop(self) -> None:
        """End the one that nobody took."""
        with self._lock:
            waiting, self._waiting = self._waiting, None
        if waiting is not None:
            end_unheard(waiting)

    def close(self) -> None:
        """The same, and begin no other."""
        with self._lock:
            self._is_closed = True
        self.drop()
