"""A run as one HTML file: no network, no script, light and dark, fit for print."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple
from typing import Any, Final

from leastwise.domain.candidates import ChosenByEngine
from leastwise.domain.figures import counted
from leastwise.domain.history import StoredCandidate
from leastwise.domain.messages import render
from leastwise.domain.verdicts import CaseResult, Outcome, Verdict
from leastwise.paths import shipped_resources
from leastwise.report.cascade_section import CASCADE_HEADS, cascade_section
from leastwise.report.decision_rows import HEADS, decision_rows, decision_words, reason_words
from leastwise.report.run_charts import (
    rate_against_cost,
    rate_against_memory,
    rate_against_speed,
)
from leastwise.report.run_figures import CandidateFigures, bar_facts, origin_facts, reasons
from leastwise.report.run_report import RunReport
from leastwise.report.strangers_text import shortened, xml_text
from leastwise.statistics.paired import Pairs
from leastwise.statistics.words import numbers, pair_words, run_words

MOST_FAILURES: Final = 100
LONGEST_TEXT: Final = 2_000
LONGEST_TITLE: Final = 80
_MARKS: Final = {
    Outcome.PASSED: ("pass", "\u2713"),
    Outcome.FAILED: ("fail", "\u2717"),
    Outcome.UNSUPPORTED: ("unsure", "?"),
    None: ("muted", "\u00b7"),
}
_VERDICT_MARKS: Final = {
    Verdict.PASSES: _MARKS[Outcome.PASSED],
    Verdict.FAILS: _MARKS[Outcome.FAILED],
    Verdict.UNDECIDED: _MARKS[Outcome.UNSUPPORTED],
    Verdict.NOT_NEEDED: _MARKS[None],
    None: _MARKS[Outcome.UNSUPPORTED],
}
_METHOD: Final = (
    "Memory is the measured peak of the process that held the model. Speeds are medians, the "
    "first token is the 95th percentile, of a short probe of its own, one answer at a time. "
    "The interval is Clopper-Pearson, 95 %, only for a model that answered every case. "
    "A dash was not measured."
)


def html_report(report: RunReport) -> Iterator[str]:
    """The page, piece by piece. Every value is escaped but the charts, which are ours."""
    from jinja2 import Environment, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        finalize=lambda value: xml_text(value) if type(value) is str else value,
        trim_blocks=True,
    )
    source = (shipped_resources() / "reports" / "run.html").read_text(encoding="utf-8")
    cascade = cascade_section(report.cascade) if report.cascade else None
    charts = (
        rate_against_memory(report.run),
        rate_against_speed(report.run),
        rate_against_cost(report),
    )
    # Made by the charting library as an element tree, with nothing in it from strangers.
    drawn = [Markup(chart) for chart in charts if chart]  # noqa: S704
    yield from environment.from_string(source).generate(
        **_values(report),
        charts=drawn,
        cascade=cascade,
        cascade_heads=CASCADE_HEADS,
        cascade_chart=Markup(cascade.chart) if cascade else "",  # noqa: S704
    )


def _values(report: RunReport) -> dict[str, Any]:
    run = report.run
    summary = run.summary
    said = run.summary_message
    words = run_words(run, report.statistics, report.reference)
    return {
        "suite_name": summary.suite_name,
        "run_id": summary.run_id,
        "started": f"{summary.started.astimezone():%Y-%m-%d %H:%M}",
        "verdict": "Interrupted: no verdict." if said is None else render(said),
        "has_answer": summary.answer is not None,
        "bar": list(bar_facts(run)),
        "ladder": [_rung(number, one, report) for number, one in enumerate(run.candidates, 1)],
        "method": _METHOD,
        "reasons": list(reasons(run)),
        "of_all": [render(message) for message in words.of_all],
        "expectations": [
            f"{name}: {' '.join(map(render, messages))}" for name, messages in words.models
        ],
        "pairs": list(_pairs(report)),
        "hints": [render(message) for message in words.suite],
        "matrix": _matrix(report),
        "failures": _failures(report),
        "failures_note": (
            f"At most {MOST_FAILURES}, of the answer or of what came nearest; all of them are in "
            "the exports to JSON and CSV."
        ),
        "origin": list(origin_facts(report)),
        "decision": _decision(report),
    }


def _decision(report: RunReport) -> dict[str, Any] | None:
    said = report.decision
    if said is None:
        return None
    return {
        "sentence": render(said.sentence),
        "currency": said.money.currency,
        "heads": HEADS,
        "rows": [astuple(row) for row in decision_rows(said)],
        "words": list(decision_words(said)),
        "stay": render(said.stay) if said.stay else "",
        "reasons": list(reason_words(said)),
    }


def _rung(number: int, one: StoredCandidate, report: RunReport) -> dict[str, Any]:
    tone, mark = _VERDICT_MARKS[one.verdict]
    model = one.candidate.model
    return {
        "number": number,
        "name": one.candidate.name,
        "tone": tone,
        "mark": mark,
        "figures": CandidateFigures.of(one, report.run.cases),
        "sha256": model.sha256 or "-",
        "licence": model.licence or "-",
        "engine": _engine(one.chosen),
    }


def _engine(chosen: ChosenByEngine | None) -> str:
    if chosen is None:
        return "-"
    return (
        f"{counted(chosen.threads, 'thread', 'threads')}, "
        f"{counted(chosen.gpu_layers, 'layer', 'layers')} on GPUs, flash attention "
        f"{chosen.flash_attention}, context {chosen.context_tokens:,}, {chosen.sequences} at once"
    )


def _pairs(report: RunReport) -> Iterator[dict[str, Any]]:
    names = [one.candidate.name for one in report.run.candidates]
    for one in report.statistics.neighbours:
        yield _pair(names[one.first], names[one.second], one.pairs, "neighbours on the ladder")
    if report.reference is not None:
        name = report.reference.reference.candidate.name
        note = f"against the reference, of run {report.reference.run_id}"
        for position, pairs in report.reference.beside(report.run, report.statistics.neighbours):
            yield _pair(name, names[position], pairs, note)


def _pair(first: str, second: str, pairs: Pairs, note: str) -> dict[str, Any]:
    listed = ((first, pairs.only_first), (second, pairs.only_second))
    return {
        "words": render(pair_words(first, second, pairs)),
        "note": f"({note}; {counted(pairs.compared, 'case', 'cases')} compared)",
        "lists": [f"Only {name} passes: cases {numbers(cases)}" for name, cases in listed if cases],
    }


def _matrix(report: RunReport) -> Iterator[dict[str, Any]]:
    for index, results in report.rows():
        outcomes = (result.outcome.outcome if result else None for result in results)
        yield {
            "number": f"{index + 1:,}",
            "title": _title(report, index),
            "marks": [_MARKS[outcome] for outcome in outcomes],
        }


def _title(report: RunReport, index: int) -> str:
    case = report.case(index)
    if case is None:
        return ""
    last = case.turns[-1].content if case.turns else ""
    return shortened(
        " ".join((case.description or last[-4 * LONGEST_TITLE :]).split()), LONGEST_TITLE
    )


def _failures(report: RunReport) -> Iterator[dict[str, Any]]:
    one = _shown_candidate(report)
    failed = (
        [case for case in one.cases if case.outcome.outcome is not Outcome.PASSED] if one else []
    )
    for result in failed[:MOST_FAILURES]:
        assert one is not None
        yield {
            "title": f"Case {result.case_index + 1}, {one.candidate.name}",
            "prompt": shortened(result.answer.prompt, LONGEST_TEXT),
            "answer": shortened(result.answer.text, LONGEST_TEXT),
            "reasons": _failed_checks(result),
        }


def _shown_candidate(report: RunReport) -> StoredCandidate | None:
    """The answer, or else the one that passed the most cases, then the larger."""
    passing = (one for one in report.run.candidates if one.verdict is Verdict.PASSES)
    ran = [one for one in report.run.candidates if one.run]
    nearest = max(enumerate(ran), key=lambda item: (item[1].passed, item[0]), default=(0, None))[1]
    return next(passing, nearest)


def _failed_checks(result: CaseResult) -> list[str]:
    return [
        f"{check.name} ({check.outcome.value}): {shortened(render(check.reason), LONGEST_TEXT)}"
        for check in result.outcome.checks
        if check.outcome is not Outcome.PASSED
    ]
