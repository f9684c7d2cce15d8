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

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

BUSY_TIMEOUT_S = 5.0
NO_SHARED_MEMORY = frozenset(
    {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR}
)


def open_for_writing(path: Path, migrations: Migrations, *, check: bool) -> Database:
    """The database at `path`, made or brought up to date; the caller holds the writer's lock.

    Everything that may refuse it happens on a read-only connection, so that a file which is
    damaged (`check` reads all of it), newer or not ours is left untouched.
    """
    if _holds_something(path):
        with closing(_connect_read_only(path)) as looked_at:
            if check:
                _refuse_damaged(looked_at, path)
            pending = _pending(looked_at, migrations, path)
            if pending and looked_at.table_names():
                _copy(looked_at, path.with_name(f"{path.stem}.before-{pending[0]}{path.suffix}"))
    database = _wrap(sqlite3.connect(path, timeout=BUSY_TIMEOUT_S))
    try:
        database.enable_wal()
        database.execute("PRAGMA synchronous = FULL")
        database.execute("PRAGMA foreign_keys = ON")
        migrations.apply(database)
    except BaseException:
        database.close()
        raise
    return database


def open_for_reading(path: Path, migrations: Migrations) -> Database:
    """The database at `path` as others write it; the file is never changed.

    Where there is none yet, or where it is older than this program, an up-to-date copy in
    memory stands in for it.
    """
    if not _holds_something(path):
        return _in_memory(None, migrations)
    database = _connect_read_only(path)
    try:
        if not _pending(database, migrations, path):
            return database
        copy = _in_memory(database, migrations)
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


def _wrap(connection: sqlite3.Connection) -> Database:
    from sqlite_utils import Database

    return Database(connection, execute_plugins=False)


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
    return _wrap(connection)


def _refuse_damaged(database: Database, path: Path) -> None:
    found = database.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise StoreFault(say("store.damaged", path=str(path), detail=str(found)))


def _pending(database: Database, migrations: Migrations, path: Path) -> list[str]:
    """The names of the migrations that `path` still needs; refused if it is newer or foreign."""
    applied = {migration.name for migration in migrations.applied(database)}
    if not applied and set(database.table_names()) - {migrations.migrations_table}:
        raise StoreFault(say("store.foreign", path=str(path)))
    with closing(_wrap(sqlite3.connect(":memory:"))) as empty:
        known = [migration.name for migration in migrations.pending(empty)]
    if applied - set(known):
        raise StoreFault(say("store.newer", path=str(path)))
    return [name for name in known if name not in applied]


def _in_memory(origin: Database | None, migrations: Migrations) -> Database:
    copy = _wrap(sqlite3.connect(":memory:"))
    try:
        if origin is not None:
            origin.conn.backup(copy.conn)
        migrations.apply(copy)
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
