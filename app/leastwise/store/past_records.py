"""The history searched, cut to pages, followed over time and tidied."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from leastwise.domain.candidates import Candidate
from leastwise.domain.errors import BadInput
from leastwise.domain.measures import PeakMemory
from leastwise.domain.messages import say
from leastwise.domain.run_queries import RunOrder, RunPage, RunQuery, RunState, SuiteMoment
from leastwise.domain.run_words import RunWord, Term
from leastwise.store import blind_votes, codec, paid_answers
from leastwise.store.past_runs import read_summaries_of
from leastwise.store.run_index import folded
from leastwise.store.suites import count_cases

if TYPE_CHECKING:
    from leastwise.store.asking import Asking
    from leastwise.store.database import Database

MOST_MOMENTS: Final = 1000
MOST_TERMS: Final = 100
# What a word says of a row of the index; the words are ours, and none holds a user's text.
_SAYS: Final = {
    RunWord.PASSES: "state = 'passes'",
    RunWord.NONE_PASSES: "state = 'none passes'",
    RunWord.INTERRUPTED: "state = 'interrupted'",
    RunWord.REFERENCE: "state = 'reference'",
    RunWord.STALE: "run IN (SELECT value FROM json_each(?))",
    **{
        word: "EXISTS (SELECT 1 FROM run_candidates AS rung"  # noqa: S608
        f" WHERE rung.run = run_index.run AND rung.verdict = '{word.value}')"
        for word in (RunWord.FAILS, RunWord.UNDECIDED)
    },
}
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
        """One page of the runs that match. Raises StoreFault, BadInput for very many words."""
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
    terms = query.terms
    if len(terms) > MOST_TERMS:  # SQLite takes no condition that is much deeper
        raise BadInput(say("store.too_many_words", limit=MOST_TERMS))
    found = [_says(term, query.stale) for term in terms]
    if query.state is not None:
        found.append(("state = ?", [query.state.value]))
    if query.suite_name is not None:
        found.append(("suite_name = ?", [folded(query.suite_name)]))
    found += _between(query.since, query.until)
    if not found:
        return "", []
    values = [value for _, needed in found for value in needed]
    return " WHERE " + " AND ".join(part for part, _ in found), values


_Condition = tuple[str, list[Any]]


def _says(term: Term, stale: Collection[int]) -> _Condition:
    """A name may have any word in it, one for a verdict or a time as well."""
    either: list[_Condition] = [("instr(words, ?) > 0", [folded(term.text)])]
    times = _between(term.since, term.until)
    if times:
        both = " AND ".join(part for part, _ in times)
        either.append((f"({both})", [value for _, needed in times for value in needed]))
    elif term.word is not None:
        values = [json.dumps(sorted(stale))] if term.word is RunWord.STALE else []
        either.append((_SAYS[term.word], values))
    words = " OR ".join(part for part, _ in either)
    return f"({words})", [value for _, needed in either for value in needed]


def _between(since: datetime | None, until: datetime | None) -> list[_Condition]:
    found: list[_Condition] = []
    if since is not None:
        found.append(("started >= ?", [since.astimezone(UTC).isoformat()]))
    if until is not None:
        found.append(("started < ?", [until.astimezone(UTC).isoformat()]))
    return found


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
