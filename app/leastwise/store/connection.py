"""Opening the database: looked at first, copied before it is migrated, then written."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.domain.errors import StoreFault
from leastwise.domain.messages import say
from leastwise.store.database import Database
from leastwise.store.migrations import RECORDS

if TYPE_CHECKING:
    from leastwise.store.migrations import Schema

BUSY_TIMEOUT_S = 5.0
NO_SHARED_MEMORY = frozenset(
    {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR}
)


def open_for_writing(path: Path, schema: Schema, *, check: bool) -> Database:
    """The database at `path`, made or brought up to date; the caller holds the writer's lock.

    Everything that may refuse it happens on a read-only connection, so that a file which is
    damaged (`check` reads all of it), newer or not ours is left untouched.
    """
    pending = schema.names
    if _holds_something(path):
        with closing(_connect_read_only(path)) as looked_at:
            if check:
                _refuse_damaged(looked_at, path)
            pending = _pending(looked_at, schema, path)
            if pending and looked_at.table_names():
                _copy(looked_at, path.with_name(f"{path.stem}.before-{pending[0]}{path.suffix}"))
    database = Database(sqlite3.connect(path, timeout=BUSY_TIMEOUT_S))
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("PRAGMA foreign_keys = ON")
        if pending:
            schema.bring_up_to_date(database)
    except BaseException:
        database.close()
        raise
    return database


def open_for_reading(path: Path, schema: Schema) -> Database:
    """The database at `path` as others write it; the file is never changed.

    Where there is none yet, or where it is older than this program, an up-to-date copy in
    memory stands in for it.
    """
    if not _holds_something(path):
        return _in_memory(None, schema)
    database = _connect_read_only(path)
    try:
        if not _pending(database, schema, path):
            return database
        copy = _in_memory(database, schema)
    except BaseException:
        database.close()
        raise
    database.close()
    return copy


def _holds_something(path: Path) -> bool:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False


def _connect_read_only(path: Path) -> Database:
    """A connection that cannot write; on a medium that cannot be written, of a quiet file."""
    uri = path.absolute().as_uri()
    connection = sqlite3.connect(f"{uri}?mode=ro", uri=True, timeout=BUSY_TIMEOUT_S)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlite3.Error as error:
        connection.close()
        log = path.with_name(f"{path.name}-wal")
        if error.sqlite_errorcode & 0xFF not in NO_SHARED_MEMORY or _holds_something(log):
            raise
        connection = sqlite3.connect(f"{uri}?mode=ro&immutable=1", uri=True)
    return Database(connection)


def _refuse_damaged(database: Database, path: Path) -> None:
    found = database.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise StoreFault(say("store.damaged", path=str(path), detail=str(found)))


def _pending(database: Database, schema: Schema, path: Path) -> tuple[str, ...]:
    """The names of the migrations that `path` still needs; refused if it is newer or foreign."""
    applied = schema.applied(database)
    if not applied and database.table_names() - {RECORDS}:
        raise StoreFault(say("store.foreign", path=str(path)))
    if applied - set(schema.names):
        raise StoreFault(say("store.newer", path=str(path)))
    return tuple(name for name in schema.names if name not in applied)


def _in_memory(origin: Database | None, schema: Schema) -> Database:
    copy = Database(sqlite3.connect(":memory:"))
    try:
        if origin is not None:
            origin.conn.backup(copy.conn)
        schema.bring_up_to_date(copy)
    except BaseException:
        copy.close()
        raise
    return copy


def _copy(origin: Database, target: Path) -> None:
    """Copy the database into `target` in one step, so that half a copy is never taken for one."""
    unfinished = target.with_name(f"{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(unfinished)) as connection:
        origin.conn.backup(connection)
    unfinished.replace(target)
