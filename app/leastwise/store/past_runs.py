"""Runs as the history shows them: a list, and one of them whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from leastwise.domain.candidates import Candidate, RunSettings
from leastwise.domain.computer import Computer
from leastwise.domain.history import RunKind, RunOrigin, RunSummary, StoredRun
from leastwise.domain.judging import (
    JUDGED_BY_NOBODY,
    NOTHING_SPENT,
    JudgedBy,
    JudgingSpent,
)
from leastwise.domain.messages import Message
from leastwise.domain.stopping import EXACT, Stopping
from leastwise.domain.suites import Bar, Generation, Suite
from leastwise.store import codec
from leastwise.store.candidates import read_candidates
from leastwise.store.judgements import find_agreement
from leastwise.store.suites import count_cases, read_suite

if TYPE_CHECKING:
    from leastwise.store.database import Database

SUMMARIES = """
SELECT runs.*, suites.sha256 AS suite_sha256, winner.candidate AS winner,
    (SELECT count(*) FROM run_candidates WHERE run = runs.id) AS candidates,
    (SELECT coalesce(sum(wall_s), 0) FROM run_candidates WHERE run = runs.id) AS candidates_s,
    (SELECT count(*) FROM run_candidates AS rung
        JOIN case_results ON case_results.candidate = rung.id
        WHERE rung.run = runs.id) AS cases_run
FROM runs JOIN suites ON suites.id = runs.suite
    LEFT JOIN run_candidates AS winner ON winner.id = runs.answer
"""


def read_summaries(db: Database, limit: int) -> tuple[RunSummary, ...]:
    """The newest `limit` runs, newest first."""
    rows = list(db.query(f"{SUMMARIES} ORDER BY runs.id DESC LIMIT ?", [limit]))
    return tuple(_summary(row) for row in rows)


def read_summaries_of(db: Database, run_ids: Sequence[int]) -> tuple[RunSummary, ...]:
    """The runs with these numbers, in this order."""
    places = ", ".join("?" * len(run_ids))
    rows = db.query(f"{SUMMARIES} WHERE runs.id IN ({places})", list(run_ids))
    found = {row["id"]: _summary(row) for row in rows}
    return tuple(found[run_id] for run_id in run_ids)


def read_run(db: Database, run_id: int) -> StoredRun | None:
    """Run number `run_id`, whole, or None."""
    rows = list(db.query(f"{SUMMARIES} WHERE runs.id = ?", [run_id]))
    if not rows:
        return None
    row = rows[0]
    judged_by = codec.load_optional(JudgedBy, row["judged_by"]) or JUDGED_BY_NOBODY
    judge, suite_name = judged_by.judge, codec.load(str, row["suite_name"])
    return StoredRun(
        summary=_summary(row),
        bar=codec.load(Bar, row["bar"]),
        cases=count_cases(db, row["suite"]),
        candidates=read_candidates(db, run_id),
        summary_message=codec.load_optional(Message, row["summary"]),
        origin=RunOrigin(
            version=row["version"],
            build=row["build"],
            settings=codec.load(RunSettings, row["settings"]),
            generation=codec.load(Generation, row["generation"]),
            computer=codec.load(Computer, row["computer"]),
        ),
        stopping=codec.load_optional(Stopping, row["stopping"]) or EXACT,
        judged_by=judged_by,
        judging=codec.load_optional(JudgingSpent, row["judging"]) or NOTHING_SPENT,
        agreement=find_agreement(db, judge.key, suite_name) if judge else None,
    )


def read_suite_of(db: Database, run_id: int) -> Suite | None:
    """The suite as run number `run_id` ran it, whatever became of its files, or None."""
    row = db.execute("SELECT suite FROM runs WHERE id = ?", [run_id]).fetchone()
    return read_suite(db, row[0]) if row else None


def _summary(row: Mapping[str, Any]) -> RunSummary:
    return RunSummary(
        run_id=row["id"],
        started=datetime.fromisoformat(row["started"]),
        suite_name=codec.load(str, row["suite_name"]),
        suite_sha256=row["suite_sha256"],
        pass_rate=codec.load(Bar, row["bar"]).pass_rate,
        candidates=row["candidates"],
        cases_run=row["cases_run"],
        finished=row["finished"] is not None,
        answer=row["winner"] and codec.load(Candidate, row["winner"]).name,
        # A killed run never wrote its own time: what its candidates took was certainly spent.
        wall_s=row["wall_s"] if row["finished"] else max(row["wall_s"], row["candidates_s"]),
        kind=RunKind(row["kind"]),
    )
