"""Answers that were paid for, kept the moment they come, so that none is paid for again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from leastwise.store import codec

if TYPE_CHECKING:
    from leastwise.domain.cloud import CloudAnswer
    from leastwise.store.database import Database


def keep_paid(db: Database, run_id: int, key: str, repeat: int, answer: CloudAnswer) -> None:
    """Keep what came for answer number `repeat` to what `key` asks; the first one stays."""
    db.execute(
        "INSERT OR IGNORE INTO paid_answers (answer_key, repeat, run, answer, received)"
        " VALUES (?, ?, ?, ?, ?)",
        [key, repeat, run_id, codec.dump(answer), datetime.now(UTC).isoformat()],
    )


def find_paid(db: Database, keys: Sequence[str]) -> Mapping[tuple[str, int], CloudAnswer]:
    """What was ever paid for under these keys, by key and number of the repeat."""
    from leastwise.domain.cloud import CloudAnswer

    rows = db.execute(
        "SELECT answer_key, repeat, answer FROM paid_answers"
        " WHERE answer_key IN (SELECT value FROM json_each(?))",
        [codec.dump(tuple(keys))],
    ).fetchall()
    return {(key, repeat): codec.load(CloudAnswer, text) for key, repeat, text in rows}


def remove_of_run(db: Database, run_id: int) -> None:
    """Delete what this run paid for or used, unless the cases of another run rest on it."""
    db.execute(
        "DELETE FROM paid_answers WHERE (run = ? OR answer_key IN ("
        "   SELECT answer_key FROM case_results JOIN run_candidates AS own"
        "   ON own.id = case_results.candidate WHERE own.run = ?))"
        " AND answer_key NOT IN ("
        "   SELECT answer_key FROM case_results JOIN run_candidates AS other"
        "   ON other.id = case_results.candidate"
        "   WHERE other.run != ? AND answer_key IS NOT NULL)",
        [run_id, run_id, run_id],
    )
