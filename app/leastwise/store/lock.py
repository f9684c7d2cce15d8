"""The right to write the history: one process at a time holds it."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path

from filelock import FileLock, Timeout

from leastwise.domain.errors import StoreFault
from leastwise.domain.messages import say
from leastwise.store.faults import fault_of_system

PID_WAIT_S = 0.3
NOT_MADE = os.strerror(errno.ENOENT)


class WriterLock:
    """An operating system's lock beside the database, with the holder's pid in a file.

    The lock goes with its process, however that ends; the pid file then stays behind, and
    tells the next holder that the history was not closed cleanly.
    """

    def __init__(self, database: Path) -> None:
        """Take the lock, or raise `StoreFault` (locked, unwritable, disk full)."""
        self._pid_file = database.with_name(f"{database.name}.pid")
        # Not bound to a thread: the window opens the history in one and closes it in another.
        lock_file = database.with_name(f"{database.name}.lock")
        self._lock = FileLock(lock_file, timeout=0, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout:
            if not lock_file.exists():  # filelock tries again where no file can be made
                raise fault_of_system(OSError(errno.ENOENT, NOT_MADE), database) from None
            pid = _read_pid(self._pid_file)
            raise StoreFault(say("store.locked", path=str(database), pid=pid)) from None
        except OSError as error:
            raise fault_of_system(error, database) from error
        self.closed_cleanly_before = not self._pid_file.exists()
        try:
            self._pid_file.write_text(f"{os.getpid()}\n", encoding="ascii")
        except OSError as error:
            self._lock.release()
            raise fault_of_system(error, database) from error

    def release(self, *, cleanly: bool) -> None:
        """Give the lock back; `cleanly` when the database needs no check next time."""
        if cleanly:
            self._pid_file.unlink(missing_ok=True)
        self._lock.release()


def _read_pid(pid_file: Path) -> int | None:
    """The holder's pid; it may still be about to write it, so that a short wait is due."""
    until = time.monotonic() + PID_WAIT_S
    while True:
        try:
            return int(pid_file.read_text(encoding="ascii"))
        except (OSError, ValueError):
            if time.monotonic() > until:
                return None
            time.sleep(0.02)
