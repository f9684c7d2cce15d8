"""Which migrations there are: known by name, so that a database of this version needs none loaded.

The library that applies them takes a fifth of a second to load, and brings numpy along. A new
database is made without it, of the statements that `tools/whole_schema.py` took from what all
migrations make.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from leastwise.paths import shipped_resources

if TYPE_CHECKING:
    from sqlite_utils import Migrations

    from leastwise.store.database import Database

RECORDS: Final = "_sqlite_migrations"  # the library's table of what was applied
_SET: Final = "leastwise"


@dataclass(frozen=True)
class Schema:
    """The names of all migrations, in their order, and what gives them to be applied.

    `whole` is the file of all that they make in an empty database; without one they make it.
    """

    names: tuple[str, ...]
    migrations: Callable[[], Migrations]
    whole: Path | None = None

    def applied(self, database: Database) -> set[str]:
        """The names of those that were applied; none in a database that is not ours."""
        if RECORDS not in database.table_names():
            return set()
        rows = database.execute(
            f"SELECT name FROM {RECORDS} WHERE migration_set = ?",  # noqa: S608
            [_SET],
        )
        return {str(name) for (name,) in rows}

    def bring_up_to_date(self, database: Database) -> None:
        """Make all of an empty database in one transaction, with the records; of another one
        apply what is missing, each in one transaction with its record."""
        if self.whole is not None and not database.table_names():
            self._make(database, self.whole.read_text("utf-8"))
            return
        from sqlite_utils import Database as ToMigrate

        self.migrations().apply(ToMigrate(database.conn, execute_plugins=False))

    def _make(self, database: Database, statements: str) -> None:
        applied_at = str(datetime.now(UTC))
        with database.atomic():
            for statement in statements.split("\n\n"):
                database.execute(statement)
            for name in self.names:
                record = {"migration_set": _SET, "name": name, "applied_at": applied_at}
                database.insert(RECORDS, record)


def _migrations() -> Migrations:
    from leastwise.store.schema import MIGRATIONS

    return MIGRATIONS


WHOLE: Final = shipped_resources() / "history" / "whole.sql"
MIGRATED: Final = Schema(
    (
        "first_tables",
        "benchmarks",
        "chosen_by_engine",
        "chosen_by_engine_in_benchmarks",
        "speeds",
        "library",
        "candidate_keys",
        "stopping_and_answers",
        "what_runs_were_asked",
        "run_index",
        "playground",
        "references",
        "blind_comparisons",
        "judges",
        "play_groups",
        "early_verdicts",
    ),
    _migrations,
)
SCHEMA: Final = replace(MIGRATED, whole=WHOLE)
