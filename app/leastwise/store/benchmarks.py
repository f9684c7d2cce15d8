"""Benchmarks: runs, their subjects, and every sample."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from leastwise import __version__
from leastwise.domain.benchmarks import BenchSubject, BenchTest
from leastwise.domain.candidates import ChosenByEngine
from leastwise.domain.messages import Message
from leastwise.store import codec
from leastwise.store.language_models import keep_model
from leastwise.store.machines import keep_machine

if TYPE_CHECKING:
    from leastwise.domain.bench_results import (
        BenchMemory,
        BenchPlan,
        BenchResult,
        BenchRun,
        BenchSeries,
        BenchSummary,
        RanBy,
        Repetition,
        WarmUp,
    )
    from leastwise.store.database import Database

SUMMARIES = """
SELECT bench_runs.*,
    (SELECT count(*) FROM bench_samples
        JOIN bench_series ON bench_series.id = bench_samples.series
        JOIN bench_results ON bench_results.id = bench_series.result
        WHERE bench_results.run = bench_runs.id) AS samples,
    (SELECT max(json_extract(repetition, '$.begun_s')) FROM bench_samples
        JOIN bench_series ON bench_series.id = bench_samples.series
        JOIN bench_results ON bench_results.id = bench_series.result
        WHERE bench_results.run = bench_runs.id) AS certain_s
FROM bench_runs
"""


def add_bench(db: Database, plan: BenchPlan) -> int:
    """Add a run that has just begun, with a series for each test of each subject; its number."""
    started = _now()
    row = {
        "plan": codec.dump(plan),
        "version": __version__,
        "machine": keep_machine(db, plan.computer),
        "started": started,
    }
    run_id = db.insert("bench_runs", row)
    for position, subject in enumerate(plan.subjects):
        values = {"run": run_id, "position": position, "subject": codec.dump(subject)}
        result = db.insert("bench_results", values)
        keep_model(db, subject.candidate.model, started)
        db.conn.executemany(
            "INSERT INTO bench_series (result, place, test) VALUES (?, ?, ?)",
            [(result, place, codec.dump(test)) for place, test in enumerate(plan.tests)],
        )
    return run_id


def keep_load(db: Database, run_id: int, position: int, load_s: float, ran: RanBy) -> None:
    """Add one load of a subject's model, and replace how llama.cpp runs it."""
    number = _result_number(db, run_id, position)
    row = db.execute("SELECT loads_s FROM bench_results WHERE id = ?", [number]).fetchone()
    loads_s = (*codec.load(tuple[float, ...], row[0]), load_s)
    values = {
        "loads_s": codec.dump(loads_s),
        "description": ran.description,
        "engine": codec.dump(ran.chosen),
    }
    db.update("bench_results", number, values)


def keep_memory(db: Database, run_id: int, position: int, memory: BenchMemory) -> None:
    """Replace what is kept of a subject's memory."""
    number = _result_number(db, run_id, position)
    db.update("bench_results", number, {"memory": codec.dump(memory)})


def keep_fault(db: Database, run_id: int, position: int, fault: Message) -> None:
    """Write why a subject was not measured to its end."""
    number = _result_number(db, run_id, position)
    db.update("bench_results", number, {"fault": codec.dump(fault)})


def keep_warm_up(db: Database, run_id: int, position: int, place: int, warm_up: WarmUp) -> None:
    """Replace the warm-up of a series; its samples begin now."""
    number = _series_number(db, run_id, position, place)
    values = {"warm_up": codec.dump(warm_up), "started": _now()}
    db.update("bench_series", number, values)


def keep_sample(
    db: Database, run_id: int, position: int, place: int, repetition: Repetition
) -> None:
    """Add a sample; a second one of the same round is refused by the database."""
    db.execute(
        "INSERT INTO bench_samples (series, round, repetition) VALUES (?, ?, ?)",
        [
            _series_number(db, run_id, position, place),
            repetition.round,
            codec.dump(repetition),
        ],
    )


def close_bench(db: Database, run_id: int, wall_s: float, *, finished: bool) -> None:
    """Write the time spent, and that the run is finished where it is."""
    values = {"wall_s": wall_s, "finished": _now() if finished else None}
    db.update("bench_runs", run_id, values)


def read_bench_summaries(db: Database, limit: int) -> tuple[BenchSummary, ...]:
    """The newest `limit` benchmarks, newest first."""
    from leastwise.domain.bench_results import BenchPlan

    rows = list(db.query(f"{SUMMARIES} ORDER BY bench_runs.id DESC LIMIT ?", [limit]))
    return tuple(_summary(row, codec.load(BenchPlan, row["plan"])) for row in rows)


def read_bench(db: Database, run_id: int) -> BenchRun | None:
    """Benchmark `run_id` with every sample and without what is made of them, or None."""
    from leastwise.domain.bench_results import BenchPlan, BenchRun

    rows = list(db.query(f"{SUMMARIES} WHERE bench_runs.id = ?", [run_id]))
    if not rows:
        return None
    plan = codec.load(BenchPlan, rows[0]["plan"])
    results = db.query("SELECT * FROM bench_results WHERE run = ? ORDER BY position", [run_id])
    return BenchRun(
        summary=_summary(rows[0], plan),
        computer=plan.computer,
        conditions=plan.conditions,
        build=plan.build,
        version=rows[0]["version"],
        repetitions=plan.repetitions,
        interleaved=plan.interleaved,
        results=tuple(_result(db, row) for row in list(results)),
        remarks=plan.remarks,
        backends=plan.backends,
    )


def _result(db: Database, row: Mapping[str, Any]) -> BenchResult:
    from leastwise.domain.bench_results import BenchMemory, BenchResult

    series = db.query("SELECT * FROM bench_series WHERE result = ? ORDER BY place", [row["id"]])
    return BenchResult(
        position=row["position"],
        subject=codec.load(BenchSubject, row["subject"]),
        series=tuple(_series(db, one) for one in list(series)),
        loads_s=codec.load(tuple[float, ...], row["loads_s"]),
        memory=codec.load_optional(BenchMemory, row["memory"]) or BenchMemory(),
        fault=codec.load_optional(Message, row["fault"]),
        description=row["description"],
        engine=codec.load_optional(ChosenByEngine, row["engine"]),
    )


def _series(db: Database, row: Mapping[str, Any]) -> BenchSeries:
    from leastwise.domain.bench_results import BenchSeries, Repetition, WarmUp

    samples = db.execute(
        "SELECT repetition FROM bench_samples WHERE series = ? ORDER BY round", [row["id"]]
    ).fetchall()
    return BenchSeries(
        test=codec.load(BenchTest, row["test"]),
        warm_up=codec.load_optional(WarmUp, row["warm_up"]) or WarmUp(),
        repetitions=tuple(codec.load(Repetition, text) for (text,) in samples),
        figures=None,
        started=datetime.fromisoformat(row["started"]) if row["started"] else None,
    )


def _summary(row: Mapping[str, Any], plan: BenchPlan) -> BenchSummary:
    from leastwise.domain.bench_results import BenchSummary

    names = dict.fromkeys(subject.candidate.name for subject in plan.subjects)
    return BenchSummary(
        run_id=row["id"],
        started=datetime.fromisoformat(row["started"]),
        finished=row["finished"] is not None,
        models=tuple(names),
        tests=tuple(test.name for test in plan.tests),
        samples=row["samples"],
        # A killed run never wrote its own time: up to its last sample it was certainly spent.
        wall_s=max(row["wall_s"], row["certain_s"] or 0.0),
        preset=plan.preset,
    )


def _result_number(db: Database, run_id: int, position: int) -> int:
    row = db.execute(
        "SELECT id FROM bench_results WHERE run = ? AND position = ?", [run_id, position]
    ).fetchone()
    if row is None:
        raise KeyError(f"no subject {position} in benchmark {run_id}")
    return int(row[0])


def _series_number(db: Database, run_id: int, position: int, place: int) -> int:
    row = db.execute(
        "SELECT id FROM bench_series WHERE result = ? AND place = ?",
        [_result_number(db, run_id, position), place],
    ).fetchone()
    if row is None:
        raise KeyError(f"no test {place} of subject {position} in benchmark {run_id}")
    return int(row[0])


def _now() -> str:
    return datetime.now(UTC).isoformat()
