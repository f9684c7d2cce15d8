"""A run as our own JSON document, written piece by piece."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from leastwise.domain.history import StoredRun
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import Message, render
from leastwise.domain.verdicts import ladder_error
from leastwise.report.cascade_document import cascade_document
from leastwise.report.case_document import case_document
from leastwise.report.decision_document import decision_document
from leastwise.report.find_document import (
    bar_document,
    candidate_document,
    machine_document,
    verdict_document,
)
from leastwise.report.judge_document import judges_document
from leastwise.report.run_report import RunReport
from leastwise.report.statistics_document import (
    candidate_statistics,
    hints_document,
    neighbours_document,
    reference_document,
)
from leastwise.report.strangers_text import strict_json

FORMAT = 1


def json_report(report: RunReport) -> Iterator[str]:
    """The document, ASCII; its schema is `resources/schemas/run-report.schema.json`."""
    head = strict_json(head_document(report), indent=1)
    yield head.removesuffix("\n}") + ',\n "cases": ['
    separator = "\n"
    for index, results in report.rows():
        case = report.case(index)
        row: dict[str, JsonValue] = {
            "case": index,
            "description": case.description if case else "",
            "metadata": dict(case.metadata) if case else {},
            "results": [
                {"position": position, **case_document(result)}
                for position, result in enumerate(results)
                if result is not None
            ],
        }
        yield separator + strict_json(row)
        separator = ",\n"
    yield "\n ]\n}\n"


def head_document(report: RunReport) -> dict[str, JsonValue]:
    """Everything but the cases."""
    run, found = report.run, report.statistics
    said = run.summary_message
    return {
        "format": FORMAT,
        "run": run.summary.run_id,
        "started": run.summary.started.isoformat(),
        "finished": run.summary.finished,
        "wall_s": run.summary.wall_s,
        **verdict_document(run.answer),
        "suite": {
            "name": run.summary.suite_name,
            "sha256": run.summary.suite_sha256,
            "cases": run.cases,
            "required_passes": run.bar.required_passes(run.cases),
        },
        "bar": bar_document(run.bar),
        "judges": judges_document(run.judged_by, run.agreement, run.judging),
        "summary": None if said is None else render(said),
        "answer": run.summary.answer,
        "origin": _origin(run),
        "ladder": _ladder(report),
        "neighbours": neighbours_document(run, found),
        "reference": reference_document(run, report.reference) if report.reference else None,
        "decision": decision_document(report.decision) if report.decision else None,
        **_cascade(report),
        "hints": hints_document(found),
        "error_probability": ladder_error(
            run.stopping, [(one.verdict, one.reason) for one in run.candidates]
        ),
    }


def _cascade(report: RunReport) -> dict[str, JsonValue]:
    told = report.cascade
    if told is None:
        return {"cascade": None, "no_cascade": None}
    if isinstance(told, Message):
        return {"cascade": None, "no_cascade": render(told)}
    return {"cascade": cascade_document(told), "no_cascade": None}


def _ladder(report: RunReport) -> list[JsonValue]:
    run = report.run
    return [
        {
            **candidate_document(one, run.cases),
            "licence": one.candidate.model.licence or None,
            "statistics": candidate_statistics(one, found, run),
        }
        for one, found in zip(run.candidates, report.statistics.candidates, strict=True)
    ]


def _origin(run: StoredRun) -> JsonValue:
    origin = run.origin
    if origin is None:
        return None
    return {
        "leastwise": origin.version,
        "llama_cpp": origin.build,
        "settings": asdict(origin.settings),
        "generation": asdict(origin.generation),
        "machine": machine_document(origin.computer),
    }
