"""What SQLite and the file system complain of, as faults with a remedy."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from pathlib import Path

from leastwise.domain.errors import StoreFault
from leastwise.domain.messages import say

FULL_BELOW_BYTES = 64 * 1024
_DISK_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_UNWRITABLE = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM})
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


_STATE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_READONLY,
    }
)


def is_defect(error: sqlite3.Error) -> bool:
    """Whether SQLite complains of us (wrong SQL, a broken constraint), not of the computer."""
    return _primary_code(error) not in _STATE


def fault_of_system(error: OSError, database: Path) -> StoreFault:
    """The fault behind an error of the file system at `database` or beside it."""
    if error.errno in _DISK_FULL:
        return StoreFault(say("store.disk_full", path=str(database)))
    detail = error.strerror or str(error)
    return StoreFault(say("store.unwritable", path=str(database.parent), detail=detail))


def fault_of_sqlite(error: sqlite3.Error, database: Path) -> StoreFault:
    """The fault behind an error that SQLite reported for `database`.

    SQLite calls some failures for want of space "disk I/O error" (its shared-memory file
    cannot grow, say), so the disk itself is asked before the cause is named.
    """
    code = _primary_code(error)
    if code in _DAMAGED:
        return StoreFault(say("store.damaged", path=str(database), detail=str(error)))
    out_of_reach = code in _UNWRITABLE or code == sqlite3.SQLITE_IOERR
    if code == sqlite3.SQLITE_FULL or (out_of_reach and _is_disk_full(database)):
        return StoreFault(say("store.disk_full", path=str(database)))
    if code in _UNWRITABLE:
        return StoreFault(say("store.unwritable", path=str(database.parent), detail=str(error)))
    return StoreFault(say("store.failed", path=str(database), detail=str(error)))


def _is_disk_full(database: Path) -> bool:
    try:
        return shutil.disk_usage(database.parent).free < FULL_BELOW_BYTES
    except OSError:
        return False


def _primary_code(error: sqlite3.Error) -> int:
    """SQLite's result code without its detail; errors of Python's own layer have none."""
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)) & 0xFF
