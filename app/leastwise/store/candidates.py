"""The candidates of a run: what was measured on each, case by case, and its verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from leastwise.domain.candidates import Candidate, ChosenByEngine
from leastwise.domain.history import CandidateProgress, StoredCandidate
from leastwise.domain.measures import PeakMemory, Probe, Work
from leastwise.domain.messages import Message
from leastwise.domain.verdicts import (
    Answer,
    CandidateResult,
    CaseOutcome,
    CaseResult,
    EarlyVerdict,
    Outcome,
    Repeat,
    Verdict,
)
from leastwise.store import codec
from leastwise.store.language_models import keep_model

if TYPE_CHECKING:
    from leastwise.store.database import Database


def add_candidate(db: Database, run_id: int, position: int, candidate: Candidate) -> None:
    """Add one rung of a run that has just begun."""
    db.execute(
        "INSERT INTO run_candidates (run, position, model_sha256, candidate_key, candidate)"
        " VALUES (?, ?, ?, ?, ?)",
        [run_id, position, candidate.model.sha256, candidate.key, codec.dump(candidate)],
    )


def candidate_number(db: Database, run_id: int, wanted: Candidate) -> int:
    """The row of a candidate in the run: by its key, and by its path among equal ones."""
    rows = db.execute(
        "SELECT id, candidate FROM run_candidates WHERE run = ? AND candidate_key = ?"
        " ORDER BY position",
        [run_id, wanted.key],
    ).fetchall()
    if not rows:
        raise KeyError(f"no candidate {wanted.name!r} in run {run_id}")
    path = wanted.model.path
    same_path = (n for n, text in rows if codec.load(Candidate, text).model.path == path)
    return int(next(same_path, rows[0][0]))


def _number(db: Database, run_id: int, candidate_key: str) -> int:
    row = db.execute(
        "SELECT id FROM run_candidates WHERE run = ? AND candidate_key = ? ORDER BY position",
        [run_id, candidate_key],
    ).fetchone()
    if row is None:
        raise KeyError(f"no candidate {candidate_key!r} in run {run_id}")
    return int(row[0])


def keep_loaded(
    db: Database, run_id: int, candidate_key: str, load_s: float, chosen: ChosenByEngine
) -> None:
    """Write how long the model took to load, and how llama.cpp runs it."""
    db.execute(
        "UPDATE run_candidates SET load_s = ?, chosen = ? WHERE id = ?",
        [load_s, codec.dump(chosen), _number(db, run_id, candidate_key)],
    )


def keep_candidate(db: Database, run_id: int, candidate: Candidate) -> None:
    """Write a candidate whose file was made, or is gone again, in the place of what it was."""
    rows = db.execute("SELECT id, candidate FROM run_candidates WHERE run = ?", [run_id]).fetchall()
    for number, text in rows:
        if codec.load(Candidate, text).asked_key == candidate.asked_key:
            db.execute(
                "UPDATE run_candidates SET model_sha256 = ?, candidate_key = ?, candidate = ?"
                " WHERE id = ?",
                [candidate.model.sha256, candidate.key, codec.dump(candidate), number],
            )
    keep_model(db, candidate.model, datetime.now(UTC).isoformat())


def keep_probe(db: Database, run_id: int, candidate_key: str, probe: Probe) -> None:
    """Write the probe's timings."""
    db.execute(
        "UPDATE run_candidates SET probe = ? WHERE id = ?",
        [codec.dump(probe), _number(db, run_id, candidate_key)],
    )


def replace_cases(
    db: Database, run_id: int, candidate_key: str, results: Sequence[CaseResult]
) -> None:
    """Put other results in the place of those of the same cases."""
    number = _number(db, run_id, candidate_key)
    for result in results:
        db.execute(
            "UPDATE case_results SET outcome = ?, grading = ?, answer = ?, repeats = ?,"
            " reused = 0, finished = ? WHERE candidate = ? AND case_index = ?",
            [
                result.outcome.outcome.value,
                codec.dump(result.outcome),
                codec.dump(result.answer),
                codec.dump_optional(result.repeats or None),
                datetime.now(UTC).isoformat(),
                number,
                result.case_index,
            ],
        )


def keep_case(
    db: Database,
    run_id: int,
    candidate_key: str,
    result: CaseResult,
    peak: PeakMemory | None,
    wall_s: float,
    answer_key: str | None,
) -> None:
    """Add a finished case; a second result of the same case is refused by the database."""
    number = _number(db, run_id, candidate_key)
    db.execute(
        "INSERT INTO case_results"
        " (candidate, case_index, outcome, grading, answer, finished, answer_key, repeats, reused)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            number,
            result.case_index,
            result.outcome.outcome.value,
            codec.dump(result.outcome),
            codec.dump(result.answer),
            datetime.now(UTC).isoformat(),
            answer_key,
            codec.dump_optional(result.repeats or None),
            result.reused,
        ],
    )
    db.execute(
        "UPDATE run_candidates SET peak_memory = coalesce(?, peak_memory), wall_s = ? WHERE id = ?",
        [codec.dump_optional(peak), wall_s, number],
    )


def keep_early(db: Database, run_id: int, candidate_key: str, early: EarlyVerdict) -> None:
    """Write when it was foreseen that a candidate passes."""
    db.execute(
        "UPDATE run_candidates SET early = ? WHERE id = ?",
        [codec.dump(early), _number(db, run_id, candidate_key)],
    )


def keep_verdict(db: Database, run_id: int, result: CandidateResult) -> None:
    """Write a candidate's verdict with everything it rests on."""
    low, high = result.interval or (None, None)
    suite_low, suite_high = result.suite_interval or (None, None)
    values = {
        "candidate": codec.dump(result.candidate),
        "load_s": result.load_s,
        "chosen": codec.dump_optional(result.chosen),
        "probe": codec.dump_optional(result.probe),
        "peak_memory": codec.dump_optional(result.peak_memory),
        "wall_s": result.wall_s,
        "verdict": result.verdict.value,
        "reason": codec.dump(result.reason),
        "passed": result.passed,
        "cases_run": result.run,
        "interval_low": low,
        "interval_high": high,
        "suite_low": suite_low,
        "suite_high": suite_high,
        "work": codec.dump_optional(result.work),
        "early": codec.dump_optional(result.early),
    }
    number = candidate_number(db, run_id, result.candidate)
    db.update("run_candidates", number, values)


def read_progress(db: Database, run_id: int, cases: int) -> Mapping[str, CandidateProgress]:
    """What is known of every candidate of an interrupted run, by what was asked for."""
    return {
        stored.candidate.asked_key: CandidateProgress(
            cases={result.case_index: result for result in stored.cases},
            probe=stored.probe,
            load_s=stored.load_s,
            chosen=stored.chosen,
            peak_memory=stored.peak_memory,
            wall_s=stored.wall_s,
            result=_result(stored, cases),
            early=stored.early,
            made_by_run=stored.candidate.making is not None and stored.candidate.making.by_run,
        )
        # Of two files with the same content the first one was run, so that it is read last.
        for stored in reversed(read_candidates(db, run_id))
    }


def read_candidates(db: Database, run_id: int) -> tuple[StoredCandidate, ...]:
    """The candidates of a run in the order of the ladder, with every case that was run."""
    rows = list(db.query("SELECT * FROM run_candidates WHERE run = ? ORDER BY position", [run_id]))
    return tuple(_read_candidate(row, read_cases(db, row["id"])) for row in rows)


def read_results(
    db: Database, run_id: int, cases: int, answer: int | None
) -> tuple[tuple[CandidateResult, ...], CandidateResult | None]:
    """The verdicts of a run in the ladder's order, without its answers; and that of `answer`."""
    rows = db.query("SELECT * FROM run_candidates WHERE run = ? ORDER BY position", [run_id])
    found = {row["id"]: _result(_read_candidate(row, ()), cases) for row in rows}
    winner = found.get(answer) if answer is not None else None
    return tuple(one for one in found.values() if one is not None), winner


def read_cases(db: Database, number: int) -> tuple[CaseResult, ...]:
    """The finished cases of one candidate, in the suite's order."""
    rows = db.execute(
        "SELECT case_index, answer, grading, repeats, reused FROM case_results"
        " WHERE candidate = ? ORDER BY case_index",
        [number],
    ).fetchall()
    return tuple(
        CaseResult(
            index,
            codec.load(Answer, answer),
            codec.load(CaseOutcome, grading),
            codec.load_optional(tuple[Repeat, ...], repeats) or (),
            bool(reused),
        )
        for index, answer, grading, repeats, reused in rows
    )


def _read_candidate(row: Mapping[str, Any], cases: tuple[CaseResult, ...]) -> StoredCandidate:
    verdict = Verdict(row["verdict"]) if row["verdict"] is not None else None
    passed = sum(result.outcome.outcome is Outcome.PASSED for result in cases)
    low, high = row["interval_low"], row["interval_high"]
    suite_low, suite_high = row["suite_low"], row["suite_high"]
    return StoredCandidate(
        candidate=codec.load(Candidate, row["candidate"]),
        verdict=verdict,
        reason=codec.load_optional(Message, row["reason"]),
        passed=passed if verdict is None else row["passed"],
        run=len(cases) if verdict is None else row["cases_run"],
        interval=None if low is None else (low, high),
        probe=codec.load_optional(Probe, row["probe"]),
        load_s=row["load_s"],
        chosen=codec.load_optional(ChosenByEngine, row["chosen"]),
        peak_memory=codec.load_optional(PeakMemory, row["peak_memory"]),
        wall_s=row["wall_s"],
        cases=cases,
        suite_interval=None if suite_low is None else (suite_low, suite_high),
        work=codec.load_optional(Work, row["work"]),
        early=codec.load_optional(EarlyVerdict, row["early"]),
    )


def _result(stored: StoredCandidate, cases: int) -> CandidateResult | None:
    if stored.verdict is None or stored.reason is None:
        return None
    return CandidateResult(
        candidate=stored.candidate,
        verdict=stored.verdict,
        reason=stored.reason,
        passed=stored.passed,
        run=stored.run,
        cases=cases,
        interval=stored.interval,
        probe=stored.probe,
        load_s=stored.load_s,
        chosen=stored.chosen,
        peak_memory=stored.peak_memory,
        wall_s=stored.wall_s,
        suite_interval=stored.suite_interval,
        reused=stored.reused,
        reliability=stored.reliability,
        work=stored.work,
        early=stored.early,
    )
