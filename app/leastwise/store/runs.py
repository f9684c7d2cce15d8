"""Runs while they are made: begun, taken up again, finished."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from leastwise import __version__
from leastwise.domain.history import CandidateProgress, FindRequest, OpenRun, RunKind
from leastwise.domain.judging import (
    JUDGED_BY_NOBODY,
    NOTHING_SPENT,
    JudgedBy,
    JudgingSpent,
)
from leastwise.domain.run_queries import RunState
from leastwise.domain.stopping import Stopping
from leastwise.store import codec
from leastwise.store.candidates import add_candidate, candidate_number, read_progress
from leastwise.store.language_models import keep_model
from leastwise.store.machines import keep_machine
from leastwise.store.run_index import index_run
from leastwise.store.suites import find_suite, keep_suite

if TYPE_CHECKING:
    from leastwise.domain.candidates import Candidate
    from leastwise.domain.computer import Computer
    from leastwise.domain.suites import Bar
    from leastwise.domain.verdicts import LadderResult
    from leastwise.store.database import Database


def add_run(
    db: Database,
    request: FindRequest,
    candidates: Sequence[Candidate],
    computer: Computer,
    build: str,
    order: Sequence[int],
) -> int:
    """Add a run that has just begun, with everything that it is about; its number."""
    from leastwise.domain.tasks import Asked

    suite, started = keep_suite(db, request.suite), now()
    asked = Asked(
        str(Path(request.suite.path).absolute()),
        tuple(map(str, request.models)),
        request.use_tuned,
        request.variants,
        request.judges,
    )
    row = {
        "suite": suite,
        "suite_name": codec.dump(request.suite.name),
        "bar": codec.dump(request.bar),
        "generation": codec.dump(request.suite.generation),
        "settings": codec.dump(request.settings),
        "fingerprint": _fingerprint(request, candidates, suite, build),
        "build": build,
        "version": __version__,
        "machine": keep_machine(db, computer),
        "computer": codec.dump(computer),
        "started": started,
        "stopping": codec.dump(request.stopping),
        "case_order": codec.dump(tuple(order)) if order else None,
        "asked": codec.dump(asked),
        "kind": request.kind.value,
        "judged_by": codec.dump_optional(request.judged_by or None),
    }
    run_id = db.insert("runs", row)
    for position, candidate in enumerate(candidates):
        add_candidate(db, run_id, position, candidate)
        keep_model(db, candidate.model, started)
    index_run(db, run_id)
    return run_id


def find_open_run(
    db: Database, request: FindRequest, candidates: Sequence[Candidate], build: str
) -> OpenRun | None:
    """The newest run of exactly this, if it is unfinished; None otherwise.

    An older unfinished one is no longer of interest once a newer one has its answer: taking it up
    would repeat what is already known.
    """
    suite = find_suite(db, request.suite)
    if suite is None:
        return None
    row = db.execute(
        "SELECT id, wall_s, finished, case_order, judged_by FROM runs WHERE fingerprint = ?"
        " ORDER BY id DESC LIMIT 1",
        [_fingerprint(request, candidates, suite, build)],
    ).fetchone()
    if row is None or row[2] is not None:
        return None
    progress = read_progress(db, int(row[0]), len(request.suite.cases))
    order = codec.load_optional(tuple[int, ...], row[3]) or ()
    judged_by = codec.load_optional(JudgedBy, row[4]) or JUDGED_BY_NOBODY
    spent_s = max(float(row[1]), _spent_s(progress))
    return OpenRun(int(row[0]), progress, spent_s, order, judged_by)


def find_finished_run(
    db: Database, request: FindRequest, candidates: Sequence[Candidate], build: str
) -> int | None:
    """The number of a run of exactly this that came to its end, or None.

    The newest of those that wrote answers of their own, so that what these took is known.
    """
    suite = find_suite(db, request.suite)
    if suite is None:
        return None
    row = db.execute(
        "SELECT id FROM runs WHERE fingerprint = ? AND finished IS NOT NULL ORDER BY EXISTS ("
        "  SELECT 1 FROM run_candidates WHERE run = runs.id AND work IS NOT NULL) DESC, id DESC"
        " LIMIT 1",
        [_fingerprint(request, candidates, suite, build)],
    ).fetchone()
    return None if row is None else int(row[0])


def close_run(db: Database, run_id: int, result: LadderResult) -> None:
    """Write the ladder's answer; from now on the run is finished."""
    winner = result.answer.candidate if result.answer else None
    answer = candidate_number(db, run_id, winner) if winner else None
    db.execute(
        "UPDATE runs SET finished = ?, wall_s = ?, answer = ?, summary = ? WHERE id = ?",
        [now(), result.wall_s, answer, codec.dump(result.summary), run_id],
    )
    index_run(db, run_id)
    db.execute(
        "UPDATE run_index SET state = ?, answer = NULL"
        " WHERE run = ? AND (SELECT kind FROM runs WHERE id = ?) = ?",
        [RunState.REFERENCE.value, run_id, run_id, RunKind.REFERENCE.value],
    )


def add_judging(db: Database, run_id: int, spent: JudgingSpent) -> None:
    """Add to what a cloud judge was asked in a run."""
    whole = read_judging(db, run_id).plus(spent)
    db.execute("UPDATE runs SET judging = ? WHERE id = ?", [codec.dump(whole), run_id])


def read_judging(db: Database, run_id: int) -> JudgingSpent:
    """What a cloud judge was asked in a run so far."""
    row = db.execute("SELECT judging FROM runs WHERE id = ?", [run_id]).fetchone()
    return codec.load_optional(JudgingSpent, row[0] if row else None) or NOTHING_SPENT


def keep_time(db: Database, run_id: int, wall_s: float) -> None:
    """Write the seconds spent so far on a run that stays open."""
    db.execute("UPDATE runs SET wall_s = ? WHERE id = ?", [wall_s, run_id])
    index_run(db, run_id)


def now() -> str:
    """The time in ISO 8601, UTC."""
    return datetime.now(UTC).isoformat()


def _fingerprint(
    request: FindRequest, candidates: Sequence[Candidate], suite: int, build: str
) -> str:
    """Equal for runs whose results may be put together, in whatever order candidates came."""
    kind = {} if request.kind is RunKind.LADDER else {"kind": request.kind}
    judges = {"judges": request.judges} if request.judges else {}
    return codec.fingerprint(
        {
            **kind,
            **judges,
            "suite": suite,
            "bar": _bar(request.bar),
            "generation": request.suite.generation,
            "settings": request.settings,
            "candidates": sorted(candidate.asked_key for candidate in candidates),
            "build": build,
            "stopping": _stopping(request.stopping),
            "fresh": request.fresh,
        }
    )


def _bar(bar: Bar) -> dict[str, object]:
    """The bar without a limit that is not set and that runs of before it know nothing of."""
    parts = {one.name: getattr(bar, one.name) for one in fields(bar)}
    return {k: v for k, v in parts.items() if k != "cost_per_1000" or v is not None}


def _stopping(stopping: Stopping) -> dict[str, object]:
    """Without what is not set and what runs of before it know nothing of."""
    at_verdict = {"stop_at_verdict": True} if stopping.stop_at_verdict else {}
    return {"alpha": stopping.alpha, "seed": stopping.seed, **at_verdict}


def _spent_s(progress: Mapping[str, CandidateProgress]) -> float:
    """What a run that was killed had certainly spent: the time on its candidates."""
    return sum(candidate.wall_s for candidate in progress.values())
