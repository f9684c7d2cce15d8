"""Two runs compared, as the JSON document of `leastwise history compare --json`."""

from __future__ import annotations

from leastwise.domain.history import RunSummary, StoredCandidate
from leastwise.domain.json_value import JsonValue
from leastwise.report.statistics_document import pairs_document
from leastwise.statistics.of_two_runs import CandidateChange, RunsCompared


def comparison_document(compared: RunsCompared) -> dict[str, JsonValue]:
    """The document; `pairs` is null where the runs are not of the same suite."""
    names = f"run {compared.first.summary.run_id}", f"run {compared.second.summary.run_id}"
    return {
        "first": summary_document(compared.first.summary),
        "second": summary_document(compared.second.summary),
        "changed": list(compared.changed),
        "candidates": [_change(one, *names) for one in compared.candidates],
        "only_first": [one.candidate.name for one in compared.only_first],
        "only_second": [one.candidate.name for one in compared.only_second],
    }


def summary_document(run: RunSummary) -> dict[str, JsonValue]:
    """One row of the history."""
    return {
        "run": run.run_id,
        "started": run.started.isoformat(),
        "suite": run.suite_name,
        "suite_sha256": run.suite_sha256,
        "pass_rate": run.pass_rate,
        "candidates": run.candidates,
        "cases_run": run.cases_run,
        "finished": run.finished,
        "answer": run.answer,
        "wall_s": run.wall_s,
        "kind": run.kind.value,
    }


def _change(one: CandidateChange, first: str, second: str) -> dict[str, JsonValue]:
    return {
        "model": one.second.candidate.name,
        "sha256": one.second.candidate.model.sha256 or None,
        "first_verdict": _verdict(one.first),
        "second_verdict": _verdict(one.second),
        "changed": one.verdict_changed,
        "first_passed": one.first.passed,
        "first_run": one.first.run,
        "second_passed": one.second.passed,
        "second_run": one.second.run,
        "pairs": None if one.pairs is None else pairs_document(first, second, one.pairs),
    }


def _verdict(one: StoredCandidate) -> str | None:
    return one.verdict.value if one.verdict else None
