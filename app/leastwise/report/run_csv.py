"""A run as CSV: one row for each answer, that is for each case and model."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final, TypeAlias

from leastwise.domain.history import StoredCandidate
from leastwise.domain.messages import render
from leastwise.domain.verdicts import CaseResult
from leastwise.report.run_report import RunReport
from leastwise.report.strangers_text import spreadsheet_cell

Cell: TypeAlias = "str | int | float | None"
COLUMNS: Final = (
    "run",
    "suite",
    "model",
    "model_sha256",
    "verdict",
    "case",
    "description",
    "outcome",
    "score",
    "answer",
    "finish_reason",
    "failed_checks",
    "prompt_tokens",
    "output_tokens",
    "ttft_s",
    "decode_tokens_per_s",
)


def csv_report(report: RunReport) -> Iterator[str]:
    """The rows after a heading, in UTF-8; cases count from 1, empty is not measured.

    What a spreadsheet would take for a formula stands behind an apostrophe.
    """
    yield csv_line(COLUMNS)
    for index, results in report.rows():
        for found, result in zip(report.run.candidates, results, strict=True):
            if result is not None:
                yield csv_line(_cells(report, index, found, result))


def _cells(
    report: RunReport, index: int, found: StoredCandidate, result: CaseResult
) -> tuple[Cell, ...]:
    case, answer = report.case(index), result.answer
    failed = [
        f"{check.name}: {render(check.reason)}"
        for check in result.outcome.checks
        if check.outcome.value != "passed"
    ]
    return (
        report.run.summary.run_id,
        report.run.summary.suite_name,
        found.candidate.name,
        found.candidate.model.sha256,
        found.verdict.value if found.verdict else "",
        index + 1,
        case.description if case else "",
        result.outcome.outcome.value,
        result.outcome.score,
        answer.text,
        answer.finish_reason,
        "\n".join(failed),
        answer.timing.prompt_tokens if answer.tokens_known else None,
        answer.timing.output_tokens if answer.tokens_known else None,
        answer.timing.ttft_s,
        answer.timing.decode_tokens_per_s,
    )


def csv_line(cells: tuple[Cell, ...]) -> str:
    """A row, in which a spreadsheet takes no text for a formula."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow(
        [spreadsheet_cell(cell) if isinstance(cell, str) else cell for cell in cells]
    )
    return text.getvalue()
