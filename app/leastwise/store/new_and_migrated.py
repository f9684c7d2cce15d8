"""Holds a history that is made new against one that went through every migration."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TypeAlias

from leastwise.store.database import Database
from leastwise.store.migrations import MIGRATED, RECORDS, SCHEMA, Schema

Content: TypeAlias = dict[str, object]


def differences() -> tuple[str, ...]:
    """The names of what one has and the other has not, or has otherwise; empty where they agree.

    Tables with their rows, indexes, triggers and views; when a migration was applied does not
    count.
    """
    new, migrated = _content(SCHEMA), _content(MIGRATED)
    return tuple(sorted(n for n in new.keys() | migrated.keys() if new.get(n) != migrated.get(n)))


def _content(schema: Schema) -> Content:
    with closing(Database(sqlite3.connect(":memory:"))) as database:
        schema.bring_up_to_date(database)
        made = {
            str(name): (kind, table, sql)
            for kind, name, table, sql in database.execute(
                "SELECT type, name, tbl_name, sql FROM sqlite_master"
            )
        }
        rows = {f"rows of {name}": _rows(database, name) for name in database.table_names()}
        numbers = {
            f"PRAGMA {name}": database.execute(f"PRAGMA {name}").fetchone()
            for name in ("user_version", "application_id")
        }
    return {**made, **rows, **numbers}


def _rows(database: Database, table: str) -> list[tuple[object, ...]]:
    columns = "id, migration_set, name" if table == RECORDS else "*"
    return database.execute(f"SELECT {columns} FROM {table}").fetchall()  # noqa: S608
