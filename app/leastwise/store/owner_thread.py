"""The thread that owns a database connection, and runs there what other threads ask for."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from leastwise.domain.errors import StoreFault
from leastwise.domain.messages import say
from leastwise.store.faults import fault_of_sqlite, fault_of_system, is_defect

if TYPE_CHECKING:
    from leastwise.store.database import Database

T = TypeVar("T")


class OwnerThread:
    """One connection on one thread; errors arrive at the caller as `StoreFault`."""

    def __init__(self, path: Path, opening: Callable[[], Database]) -> None:
        """Open the database on the new thread by `opening`."""
        self._path = path
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="history")
        try:
            self._database = self._run(opening)
        except BaseException:
            self._executor.shutdown()
            raise

    def read(self, query: Callable[[Database], T]) -> T:
        """The result of `query`, which sees one state of the database."""
        return self._run(lambda: self._in_transaction(query))

    def write(self, change: Callable[[Database], T]) -> T:
        """Make `change` whole or not at all; it is on the disk when this returns."""
        return self._run(lambda: self._in_transaction(change))

    def alone(self, work: Callable[[Database], T]) -> T:
        """The result of `work`, outside any transaction."""
        return self._run(lambda: work(self._database))

    def close(self) -> None:
        """Close the connection and end the thread."""
        try:
            self._run(self._database.close)
        finally:
            self._executor.shutdown()

    def _in_transaction(self, work: Callable[[Database], T]) -> T:
        with self._database.atomic():
            return work(self._database)

    def _run(self, work: Callable[[], T]) -> T:
        try:
            result = self._executor.submit(work)
        except RuntimeError as error:  # it was shut down
            raise StoreFault(say("store.closed")) from error
        try:
            return result.result()
        except sqlite3.Error as error:
            if is_defect(error):
                raise
            raise fault_of_sqlite(error, self._path) from error
        except OSError as error:
            raise fault_of_system(error, self._path) from error
