"""Writes resources/history/whole.sql, of which a new history is made: what all migrations make.

python tools/whole_schema.py        after a migration was added
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing

from leastwise.store.database import Database
from leastwise.store.migrations import MIGRATED, WHOLE

# Made by the statement of the table that they belong to.
STATEMENTS = """
SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT IN (
    SELECT shadow.name FROM pragma_table_list AS shadow WHERE shadow.type = 'shadow'
) ORDER BY rowid
"""


def script() -> str:
    """The statements in the order of their making, a blank line between them."""
    with closing(Database(sqlite3.connect(":memory:"))) as database:
        MIGRATED.bring_up_to_date(database)
        statements = [f"{sql};\n" for (sql,) in database.execute(STATEMENTS)]
    return "\n".join(statements)


if __name__ == "__main__":
    WHOLE.parent.mkdir(exist_ok=True)
    WHOLE.write_text(script(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{WHOLE}\n")
