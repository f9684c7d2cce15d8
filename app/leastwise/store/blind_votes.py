"""Blind comparisons: what is compared, and each vote, kept the moment it is given."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from leastwise.domain.blind import Choice
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.store.asking import Asking
    from leastwise.store.database import Database


@dataclass(frozen=True)
class KeptBlind:
    """A comparison as it is kept; the models by their runs and keys."""

    number: int
    first_run: int
    first_key: str
    second_run: int
    second_key: str
    seed: int
    revealed: bool
    votes: Mapping[int, Choice]


@dataclass(frozen=True)
class BlindVotes:
    """The blind comparisons of a history. Every method may raise StoreFault."""

    read: Asking
    write: Asking

    def find(self, sides: tuple[int, str, int, str]) -> KeptBlind | None:
        """The newest comparison of these two that was not revealed."""
        return self.read(lambda db: _find(db, sides))

    def begin(self, sides: tuple[int, str, int, str], seed: int) -> int:
        """Keep a new comparison; its number."""
        return self.write(lambda db: _begin(db, sides, seed))

    def vote(self, number: int, case_index: int, choice: Choice) -> None:
        """Keep a vote, in place of an earlier one on the case. Raises BadInput once revealed."""
        self.write(lambda db: _vote(db, number, case_index, choice))

    def get(self, number: int) -> KeptBlind:
        """A comparison. Raises BadInput where there is none."""
        found = self.read(lambda db: _get(db, number))
        if found is None:
            raise BadInput(say("blind.unknown", number=number))
        return found

    def reveal(self, number: int) -> None:
        """Take no more votes."""
        self.write(lambda db: _reveal(db, number))


def remove_of_runs(db: Database, run_ids: Collection[int]) -> None:
    """Delete the comparisons in which these runs take part."""
    for run_id in run_ids:
        involved = "SELECT id FROM blind_comparisons WHERE first_run = ? OR second_run = ?"
        db.execute(
            f"DELETE FROM blind_votes WHERE comparison IN ({involved})",  # noqa: S608 - ours
            [run_id, run_id],
        )
        db.execute(
            "DELETE FROM blind_comparisons WHERE first_run = ? OR second_run = ?",
            [run_id, run_id],
        )


def _find(db: Database, sides: tuple[int, str, int, str]) -> KeptBlind | None:
    row = db.execute(
        "SELECT id FROM blind_comparisons WHERE first_run = ? AND first_key = ?"
        " AND second_run = ? AND second_key = ? AND revealed IS NULL ORDER BY id DESC LIMIT 1",
        sides,
    ).fetchone()
    return None if row is None else _get(db, int(row[0]))


def _get(db: Database, number: int) -> KeptBlind | None:
    row = db.execute(
        "SELECT first_run, first_key, second_run, second_key, seed, revealed"
        " FROM blind_comparisons WHERE id = ?",
        [number],
    ).fetchone()
    if row is None:
        return None
    votes = db.execute(
        "SELECT case_index, choice FROM blind_votes WHERE comparison = ?", [number]
    ).fetchall()
    first_run, first_key, second_run, second_key, seed, revealed = row
    kept = {int(index): Choice(choice) for index, choice in votes}
    return KeptBlind(
        number, first_run, first_key, second_run, second_key, seed, revealed is not None, kept
    )


def _begin(db: Database, sides: tuple[int, str, int, str], seed: int) -> int:
    cursor = db.execute(
        "INSERT INTO blind_comparisons"
        " (first_run, first_key, second_run, second_key, seed, started) VALUES (?, ?, ?, ?, ?, ?)",
        [*sides, seed, _now()],
    )
    return int(cursor.lastrowid or 0)


def _vote(db: Database, number: int, case_index: int, choice: Choice) -> None:
    kept = _get(db, number)
    if kept is None or kept.revealed:
        raise BadInput(say("blind.closed" if kept else "blind.unknown", number=number))
    db.execute(
        "INSERT OR REPLACE INTO blind_votes (comparison, case_index, choice, voted)"
        " VALUES (?, ?, ?, ?)",
        [number, case_index, choice.value, _now()],
    )


def _reveal(db: Database, number: int) -> None:
    db.execute(
        "UPDATE blind_comparisons SET revealed = ? WHERE id = ? AND revealed IS NULL",
        [_now(), number],
    )


def _now() -> str:
    return datetime.now(UTC).isoformat()
