"""A connection with the few calls that the history makes; what migrates it has its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias

Value: TypeAlias = str | int | float | bytes | None


class Database:
    """Names of tables and columns are the program's own, and stand in statements as they are."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.conn = connection

    def execute(self, statement: str, values: Sequence[Value] = ()) -> sqlite3.Cursor:
        """Run one statement."""
        return self.conn.execute(statement, values)

    def query(self, statement: str, values: Sequence[Value] = ()) -> Iterator[dict[str, Any]]:
        """The rows of a query, by the names of their columns."""
        cursor = self.conn.execute(statement, values)
        names = [column[0] for column in cursor.description]
        for row in cursor:
            yield dict(zip(names, row, strict=True))

    def insert(self, table: str, row: Mapping[str, Any]) -> int:
        """Add a row; its number."""
        return self._put("INSERT", table, row)

    def replace(self, table: str, row: Mapping[str, Any]) -> int:
        """Add a row in the place of one with the same key; its number."""
        return self._put("INSERT OR REPLACE", table, row)

    def update(self, table: str, number: int, values: Mapping[str, Any]) -> None:
        """Change these columns of the row with that number."""
        columns = ", ".join(f"{name} = ?" for name in values)
        statement = f"UPDATE {table} SET {columns} WHERE id = ?"  # noqa: S608
        self.conn.execute(statement, [*values.values(), number])

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """All that is done inside, or nothing; what is read inside is of one state."""
        self.conn.execute("BEGIN")
        try:
            yield
            self.conn.execute("COMMIT")
        except BaseException:
            if self.conn.in_transaction:  # not where the error has ended it already
                self.conn.execute("ROLLBACK")
            raise

    def table_names(self) -> set[str]:
        """The tables that there are."""
        rows = self.conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {str(name) for (name,) in rows}

    def close(self) -> None:
        """Close the connection."""
        self.conn.close()

    def _put(self, verb: str, table: str, row: Mapping[str, Any]) -> int:
        columns, places = ", ".join(row), ", ".join("?" * len(row))
        statement = f"{verb} INTO {table} ({columns}) VALUES ({places})"
        return int(self.conn.execute(statement, list(row.values())).lastrowid or 0)
