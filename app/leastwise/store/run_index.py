"""What runs are found by: one short row a run, so that a long history is searched at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leastwise.domain.candidates import Candidate
from leastwise.domain.run_queries import RunState
from leastwise.domain.suites import Bar
from leastwise.store import codec

if TYPE_CHECKING:
    from leastwise.store.database import Database


def folded(text: str) -> str:
    """`text` as it is searched for: without case, and with nothing that UTF-8 does not have."""
    return text.casefold().encode("utf-8", "replace").decode("utf-8")


def index_run(db: Database, run_id: int) -> None:
    """Make or make anew the row of a run, from what is kept of it."""
    run = db.execute(
        "SELECT suite_name, bar, started, finished, answer, wall_s FROM runs WHERE id = ?", [run_id]
    ).fetchone()
    name, bar, started, finished, answer, wall_s = run
    rungs = db.execute(
        "SELECT id, candidate FROM run_candidates WHERE run = ?", [run_id]
    ).fetchall()
    names = {number: folded(codec.load(Candidate, text).name) for number, text in rungs}
    suite = folded(codec.load(str, name))
    state = RunState.PASSES if answer is not None else RunState.NONE_PASSES
    row = {
        "run": run_id,
        "started": started,
        "suite_name": suite,
        "words": " ".join([suite, *names.values()]),
        "bar": codec.load(Bar, bar).pass_rate,
        "candidates": len(rungs),
        "cases_run": _count_cases(db, run_id),
        "answer": names.get(answer),
        "state": (state if finished is not None else RunState.INTERRUPTED).value,
        "wall_s": wall_s,
    }
    db.replace("run_index", row)


def index_all_runs(db: Database) -> None:
    """Make the rows of all runs."""
    for (run_id,) in db.execute("SELECT id FROM runs").fetchall():
        index_run(db, run_id)


def _count_cases(db: Database, run_id: int) -> int:
    row = db.execute(
        "SELECT count(*) FROM run_candidates JOIN case_results"
        " ON case_results.candidate = run_candidates.id WHERE run_candidates.run = ?",
        [run_id],
    ).fetchone()
    return int(row[0])
