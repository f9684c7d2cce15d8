"""Answers of earlier runs by what was asked, and how the cases of a suite came out in them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from leastwise.domain.history import KnownAnswers
from leastwise.domain.measures import PeakMemory
from leastwise.domain.verdicts import Answer, Outcome, Repeat
from leastwise.store import codec
from leastwise.store.suites import find_suite

if TYPE_CHECKING:
    from leastwise.domain.suites import Suite
    from leastwise.store.database import Database


def find_answers(db: Database, before_run: int, keys: Sequence[str]) -> KnownAnswers:
    """What runs before `before_run` kept under `keys`, the newest of each.

    What was kept since that run began is left out: when it is taken up again it must find what
    it found at first.
    """
    rows = db.execute(
        "SELECT answer_key, answer, repeats, case_results.candidate FROM case_results"
        " JOIN run_candidates ON run_candidates.id = case_results.candidate"
        " WHERE answer_key IN (SELECT value FROM json_each(?)) AND run_candidates.run < ?"
        " AND case_results.finished <= (SELECT started FROM runs WHERE id = ?)"
        " ORDER BY case_results.rowid",
        [codec.dump(tuple(keys)), before_run, before_run],
    ).fetchall()
    found: dict[str, tuple[Answer, ...]] = {}
    for key, answer, repeats, _writer in rows:
        kept = codec.load_optional(tuple[Repeat, ...], repeats) or ()
        found[key] = tuple(r.answer for r in kept) or (codec.load(Answer, answer),)
    return KnownAnswers(found, _highest_peak(db, {row[3] for row in rows}))


def count_failures(db: Database, suite: Suite) -> Mapping[int, int]:
    """How many candidates of all runs over exactly this suite failed each case, by its index."""
    number = find_suite(db, suite)
    rows = db.execute(
        "SELECT case_index, count(*) FROM case_results"
        " JOIN run_candidates ON run_candidates.id = case_results.candidate"
        " JOIN runs ON runs.id = run_candidates.run"
        " WHERE runs.suite = ? AND case_results.outcome = ? GROUP BY case_index",
        [number, Outcome.FAILED.value],
    )
    return {int(index): int(count) for index, count in rows.fetchall()}


def _highest_peak(db: Database, writers: Collection[int]) -> PeakMemory | None:
    rows = db.execute(
        "SELECT peak_memory FROM run_candidates WHERE peak_memory IS NOT NULL"
        " AND id IN (SELECT value FROM json_each(?))",
        [codec.dump(tuple(writers))],
    ).fetchall()
    peaks = [codec.load(PeakMemory, text) for (text,) in rows]
    return max(peaks, key=lambda peak: peak.total_bytes, default=None)
