"""A run in a few lines of Markdown, to paste into a decision document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import astuple
from typing import Final

from leastwise.domain import figures
from leastwise.domain.history import StoredCandidate
from leastwise.domain.messages import render
from leastwise.report.cascade_section import CASCADE_HEADS, cascade_section
from leastwise.report.decision_rows import HEADS, decision_rows, decision_words, reason_words
from leastwise.report.run_figures import CandidateFigures, origin_facts, reasons
from leastwise.report.run_report import RunReport
from leastwise.report.strangers_text import xml_text
from leastwise.statistics.words import run_words

_STEERS: Final = re.compile(r"([\\`*_\[\]<>#|~&$@]|(?<=:)/|^[-+=]|^\d+(?=[.)]))")
_HEADS: Final = (
    "model",
    "verdict",
    "passed / run",
    "pass rate",
    "on new inputs (95 %)",
    "tokens/s",
    "first token",
    "memory",
)


def summary_report(report: RunReport) -> Iterator[str]:
    """The verdict, the table, what to expect, who differs from whom, and where it was run."""
    run = report.run
    summary = run.summary
    yield f"## {markdown(summary.suite_name)}: the smallest model that passes\n\n"
    yield f"**{markdown(_verdict(report))}**\n\n"
    cases = figures.counted(run.cases, "case", "cases")
    yield (
        f"{cases}, {run.bar.required_passes(run.cases):,} must pass "
        f"(bar {figures.percent(run.bar.pass_rate)}). Run {summary.run_id} of "
        f"{summary.started.astimezone():%Y-%m-%d %H:%M}.\n\n"
    )
    yield from _decided(report)
    yield _row(_HEADS) + _row(["---"] * 2 + ["---:"] * (len(_HEADS) - 2))
    for one in run.candidates:
        yield _row(_cells(one, run.cases))
    yield "\n"
    for words in _sentences(report):
        yield f"- {markdown(words)}\n"
    yield "\n"
    for name, value in origin_facts(report):
        yield f"- {name}: {markdown(value)}\n"


def markdown(text: str) -> str:
    """`text` on one line, with nothing in it that Markdown or HTML would act on."""
    return _STEERS.sub(_harmless, " ".join(xml_text(text).split()))


def _harmless(found: re.Match[str]) -> str:
    """A backslash before a mark; a number that would begin a list has one after it."""
    text = found.group()
    return f"{text}\\" if text[0].isdigit() else f"\\{text}"


def _decided(report: RunReport) -> Iterator[str]:
    said = report.decision
    if said is None:
        return
    yield f"### Decision\n\n{markdown(render(said.sentence))}\n\n"
    yield _row(HEADS) + _row(["---"] * 2 + ["---:"] * (len(HEADS) - 2))
    for row in decision_rows(said):
        yield _row([markdown(cell) for cell in astuple(row)])
    yield f"\nMoney is in {markdown(said.money.currency)}.\n\n"
    for words in (*decision_words(said), *([render(said.stay)] if said.stay else [])):
        yield f"- {markdown(words)}\n"
    for words in reason_words(said):
        yield f"- {markdown(words)}\n"
    yield from _cascade(report)
    yield "\n### Ladder\n\n"


def _cascade(report: RunReport) -> Iterator[str]:
    if report.cascade is None:
        return
    found = cascade_section(report.cascade, with_chart=False)
    yield "\n### Cloud when unsure\n\n"
    for words in found.words:
        yield f"- {markdown(words)}\n"
    if found.rows:
        yield "\n" + _row(CASCADE_HEADS) + _row(["---:"] * len(CASCADE_HEADS))
        for cells in found.rows:
            yield _row([markdown(cell) for cell in cells])


def _verdict(report: RunReport) -> str:
    said = report.run.summary_message
    return "Interrupted: no verdict." if said is None else render(said)


def _cells(one: StoredCandidate, cases: int) -> list[str]:
    found = CandidateFigures.of(one, cases)
    shown = (
        found.verdict,
        found.passed,
        found.pass_rate,
        found.interval,
        found.decode,
        found.ttft,
        found.memory,
    )
    return [markdown(one.candidate.name), *shown]


def _sentences(report: RunReport) -> Iterator[str]:
    words = run_words(report.run, report.statistics, report.reference)
    yield from map(render, words.of_all)
    for name, messages in words.models:
        yield from (f"{name}: {render(message)}" for message in messages)
    yield from map(render, words.pairs)
    yield from reasons(report.run)


def _row(cells: list[str] | tuple[str, ...]) -> str:
    return "| " + " | ".join(cells) + " |\n"
