"""Every task with its standing answer, as the JSON document of `leastwise tasks --json`."""

from __future__ import annotations

from collections.abc import Sequence

from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import render
from leastwise.domain.tasks import StandingAnswer, Task
from leastwise.domain.verdicts import CandidateResult
from leastwise.report.find_document import bar_document


def tasks_document(tasks: Sequence[Task]) -> dict[str, JsonValue]:
    """The document; the schema is `resources/schemas/tasks.schema.json`.

    `margin` is the answer's pass rate less the bar's. `stale` is null where that was not looked
    at, and `why` holds the reasons as sentences.
    """
    return {"tasks": [_task(task) for task in tasks]}


def _task(task: Task) -> dict[str, JsonValue]:
    return {
        "suite": task.name,
        "path": task.path,
        "shipped": task.shipped,
        "standing": task.standing.value,
        "stale": None if task.stale is None or task.fault else task.is_stale,
        "why": [render(reason) for reason in task.stale or ()],
        "fault": None if task.fault is None else render(task.fault),
        **_found(task.answer),
    }


def _found(found: StandingAnswer | None) -> dict[str, JsonValue]:
    if found is None:
        nothing = ("run", "finished", "bar", "answer", "nearest", "margin", "build", "summary")
        return dict.fromkeys(nothing)
    answer, nearest = found.answer, found.nearest
    return {
        "run": found.run_id,
        "finished": found.finished.isoformat(),
        "bar": bar_document(found.bar),
        "answer": None if answer is None else _candidate(answer),
        "nearest": None if nearest is None else _candidate(nearest),
        "margin": found.margin,
        "build": found.build,
        "summary": render(found.summary),
    }


def _candidate(found: CandidateResult) -> dict[str, JsonValue]:
    """A figure that was not measured is null."""
    probe, peak = found.probe, found.peak_memory
    return {
        "model": found.candidate.name,
        "sha256": found.candidate.model.sha256 or None,
        "file_bytes": found.candidate.model.file_bytes,
        "passed": found.passed,
        "run": found.run,
        "cases": found.cases,
        "interval": None if found.interval is None else list(found.interval),
        "decode_tokens_per_s": None if probe is None else probe.decode_tokens_per_s,
        "ttft_s": None if probe is None else probe.ttft_s,
        "peak_memory_bytes": None if peak is None else peak.total_bytes,
    }
