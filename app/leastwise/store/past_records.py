"""The history searched, cut to pages, followed over time and tidied."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from leastwise.domain.candidates import Candidate
from leastwise.domain.errors import BadInput
from leastwise.domain.measures import PeakMemory
from leastwise.domain.messages import say
from leastwise.domain.run_queries import RunOrder, RunPage, RunQuery, RunState, SuiteMoment
from leastwise.store import blind_votes, codec, paid_answers
from leastwise.store.asking import Asking
from leastwise.store.past_runs import read_summaries_of
from leastwise.store.run_index import folded
from leastwise.store.suites import count_cases

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST_MOMENTS: Final = 1000
_COLUMNS: Final = {
    RunOrder.STARTED: "started",
    RunOrder.SUITE: "suite_name",
    RunOrder.BAR: "bar",
    RunOrder.ANSWER: "answer",
    RunOrder.MODELS: "candidates",
    RunOrder.CASES: "cases_run",
    RunOrder.TIME: "wall_s",
}


@dataclass(frozen=True)
class PastRecords:
    """The past runs of a history. `walked` are those that this process is making just now."""

    read: Asking
    write: Asking
    walked: Collection[int]

    def search(self, query: RunQuery) -> RunPage:
        """One page of the runs that match. Raises StoreFault."""
        return self.read(lambda db: _search(db, query))

    def moments(self, suite_name: str) -> tuple[SuiteMoment, ...]:
        """What the newest finished runs of a suite answered, oldest first. Raises StoreFault."""
        return self.read(lambda db: _moments(db, suite_name))

    def remove(self, run_ids: Collection[int]) -> None:
        """Delete runs with all their answers: all of them, or none.

        Raises BadInput for one that is not there or is being made, StoreFault.
        """
        for run_id in run_ids:
            if run_id in self.walked:
                raise BadInput(say("store.run_under_way", run_id=run_id))
        self.write(lambda db: _remove(db, run_ids))


def _search(db: Database, query: RunQuery) -> RunPage:
    where, values = _conditions(query)
    total = int(db.execute(f"SELECT count(*) FROM run_index{where}", values).fetchone()[0])  # noqa: S608
    direction = "DESC" if query.descending else "ASC"
    rows = db.execute(
        # Every part of it is ours: names of columns, and conditions with places for values.
        f"SELECT run FROM run_index{where}"  # noqa: S608
        f" ORDER BY {_COLUMNS[query.order]} {direction}, run {direction} LIMIT ? OFFSET ?",
        [*values, query.limit, query.offset],
    ).fetchall()
    return RunPage(total, read_summaries_of(db, [run for (run,) in rows]))


def _conditions(query: RunQuery) -> tuple[str, list[Any]]:
    found: list[tuple[str, Any]] = [
        ("instr(words, ?) > 0", folded(word)) for word in query.text.split()
    ]
    if query.state is not None:
        found.append(("state = ?", query.state.value))
    if query.suite_name is not None:
        found.append(("suite_name = ?", folded(query.suite_name)))
    if query.since is not None:
        found.append(("started >= ?", query.since.astimezone(UTC).isoformat()))
    if query.until is not None:
        found.append(("started < ?", query.until.astimezone(UTC).isoformat()))
    if not found:
        return "", []
    return " WHERE " + " AND ".join(part for part, _ in found), [value for _, value in found]


def _moments(db: Database, suite_name: str) -> tuple[SuiteMoment, ...]:
    rows = db.execute(
        "SELECT runs.id, runs.started, runs.suite, suites.sha256, run_index.bar,"
        " rung.candidate, rung.passed, rung.cases_run, rung.peak_memory"
        " FROM run_index JOIN runs ON runs.id = run_index.run"
        " JOIN suites ON suites.id = runs.suite"
        " LEFT JOIN run_candidates AS rung ON rung.id = runs.answer"
        " WHERE run_index.suite_name = ? AND run_index.state != ? AND runs.kind = 'ladder'"
        " ORDER BY runs.id DESC LIMIT ?",
        [folded(suite_name), RunState.INTERRUPTED.value, MOST_MOMENTS],
    ).fetchall()
    sizes = {suite: count_cases(db, suite) for suite in {row[2] for row in rows}}
    return tuple(_moment(row, sizes[row[2]]) for row in reversed(rows))


def _moment(row: tuple[Any, ...], cases: int) -> SuiteMoment:
    run_id, started, _, sha256, bar, candidate, passed, run, peak = row
    memory = codec.load_optional(PeakMemory, peak)
    return SuiteMoment(
        run_id=run_id,
        started=datetime.fromisoformat(started),
        suite_sha256=sha256,
        bar=bar,
        answer=codec.load(Candidate, candidate).name if candidate else None,
        pass_rate=passed / cases if candidate and cases and run == cases else None,
        memory_bytes=memory.total_bytes if memory else None,
    )


def _remove(db: Database, run_ids: Collection[int]) -> None:
    for run_id in run_ids:
        row = db.execute("SELECT suite FROM runs WHERE id = ?", [run_id]).fetchone()
        if row is None:
            raise BadInput(say("store.no_run", run_id=run_id))
        paid_answers.remove_of_run(db, run_id)
        blind_votes.remove_of_runs(db, [run_id])
        db.execute("UPDATE runs SET answer = NULL WHERE id = ?", [run_id])
        db.execute(
            "DELETE FROM case_results WHERE candidate IN"
            " (SELECT id FROM run_candidates WHERE run = ?)",
            [run_id],
        )
        db.execute("DELETE FROM run_candidates WHERE run = ?", [run_id])
        db.execute("DELETE FROM run_index WHERE run = ?", [run_id])
        db.execute("DELETE FROM runs WHERE id = ?", [run_id])
        _remove_unused_suite(db, row[0])


def _remove_unused_suite(db: Database, suite: int) -> None:
    if db.execute("SELECT 1 FROM runs WHERE suite = ? LIMIT 1", [suite]).fetchone() is None:
        db.execute("DELETE FROM suite_cases WHERE suite = ?", [suite])
        db.execute("DELETE FROM suites WHERE id = ?", [suite])
