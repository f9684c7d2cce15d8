"""Which migrations there are: known by name, so that a database of this version needs none loaded.

The library that applies them takes a fifth of a second to load, and brings numpy along.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sqlite_utils import Migrations

    from leastwise.store.database import Database

RECORDS: Final = "_sqlite_migrations"  # the library's table of what was applied
_SET: Final = "leastwise"


@dataclass(frozen=True)
class Schema:
    """The names of all migrations, in their order, and what gives them to be applied."""

    names: tuple[str, ...]
    migrations: Callable[[], Migrations]

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
        """Apply what is missing, each in one transaction with its record."""
        from sqlite_utils import Database as ToMigrate

        self.migrations().apply(ToMigrate(database.conn, execute_plugins=False))


def _migrations() -> Migrations:
    from leastwise.store.schema import MIGRATIONS

    return MIGRATIONS


SCHEMA: Final = Schema(
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
