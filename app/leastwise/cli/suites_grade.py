"""`leastwise suites grade`: hold answers that came from elsewhere against a suite."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, nullcontext
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.json_stream import JsonListStream
from leastwise.cli.judge_options import SEND, JudgeOptions, judge_options
from leastwise.cli.terminal import tell, visible, write, write_part
from leastwise.domain.errors import BadInput
from leastwise.domain.gradings import AnswerFault
from leastwise.domain.messages import render, say
from leastwise.domain.verdicts import Outcome, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leastwise.domain.gradings import GradedAnswer, GradingTotals
    from leastwise.domain.messages import Message
    from leastwise.domain.suites import Suite

_FAULTS_TOLD: Final = 20
_FAULTS_KEPT: Final = 1000
_FAILED_SHOWN: Final = 20


@click.command("grade", epilog="Example: leastwise suites grade support-triage answers.jsonl")
@click.argument("suite")
@click.argument("answers")
@judge_options
@SEND
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def grade_answers(*, suite: str, answers: str, as_json: bool, **options: Any) -> None:
    """Hold the answers in the file ANSWERS (`-`: standard input) against the cases of SUITE.

    Each line is one JSON object: {"case": 0, "output": "..."}. The case is its index, from 0,
    as a number, or its id as a text: the id in its metadata, else its description. A case with
    several answers passes if all of them do. Checks that need a model are undecided without one.

    Exit status: 0 the answers were graded, whatever came out; 2 SUITE or ANSWERS cannot be read.
    """
    from leastwise.cli.session import open_core

    judging = JudgeOptions.taken_from(options)
    with interruptible() as cancellation, open_core() as core:
        judging.agree(core)
        read = core.load_suite(suite)
        judges = judging.judges.over(read.judges)
        view = _DocumentView(read) if as_json else _TableView(read)
        faults = Faults("standard input" if answers == "-" else answers)
        with opened(answers) as stream, core.judges.open(judges, read, cancellation) as examiners:
            grading = core.suite_exchange.grading(read, examiners)
            try:
                for found in grading.graded(stream):
                    cancellation.raise_if_asked()
                    if isinstance(found, AnswerFault):
                        faults.take(found)
                    else:
                        view.take(found)
            except OSError as error:
                raise unreadable(answers, error) from error
    faults.tell_rest()
    totals = grading.totals
    if not totals.answers:
        raise BadInput(say("answers.none", path=answers))
    view.finish(totals, faults)


def opened(answers: str) -> AbstractContextManager[BufferedReader]:
    """A file of answers, `-` for standard input. Raises BadInput."""
    if answers == "-":
        return nullcontext(cast("BufferedReader", sys.stdin.buffer))
    try:
        return Path(answers).expanduser().open("rb")
    except (OSError, ValueError) as error:
        raise unreadable(answers, error) from error


def unreadable(answers: str, error: Exception) -> BadInput:
    """The error of answers that cannot be read."""
    detail = getattr(error, "strerror", None) or str(error)
    return BadInput(say("answers.unreadable", path=answers, detail=detail))


class Faults:
    """Lines that are no answers: the first are told and kept, all are counted."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._count = 0
        self.kept: list[AnswerFault] = []

    def take(self, fault: AnswerFault) -> None:
        self._count += 1
        if self._count <= _FAULTS_KEPT:
            self.kept.append(fault)
        if self._count <= _FAULTS_TOLD:
            place = {"line": fault.line, "column": fault.column}
            tell(say("answers.fault", path=self._path, detail=fault.detail, **place))

    def tell_rest(self) -> None:
        if self._count > _FAULTS_TOLD:
            more = self._count - _FAULTS_TOLD
            tell(say("answers.more_faults", count=more, limit=_FAULTS_KEPT))


class _DocumentView:
    """The JSON document, which begins with the first answer that could be graded."""

    def __init__(self, suite: Suite) -> None:
        self._suite = suite
        self._stream: JsonListStream | None = None

    def take(self, graded: GradedAnswer) -> None:
        from leastwise.cli.documents import graded_answer_document

        if self._stream is None:
            self._stream = JsonListStream("cases", write_part)
        self._stream.add(graded_answer_document(graded))

    def finish(self, totals: GradingTotals, faults: Faults) -> None:
        from leastwise.cli.documents import grading_document

        assert self._stream is not None
        self._stream.finish(grading_document(self._suite, totals, faults.kept))


class _TableView:
    """Words for people: the first answers that fail with their reasons, then what it comes to."""

    def __init__(self, suite: Suite) -> None:
        self._suite = suite
        self._failed = 0

    def take(self, graded: GradedAnswer) -> None:
        if graded.outcome.outcome is Outcome.PASSED:
            return
        self._failed += 1
        if self._failed > _FAILED_SHOWN:
            return
        named = f" ({graded.case_id})" if graded.case_id else ""
        heading = f"Line {graded.line}, case {graded.case}{named}: {graded.outcome.outcome.value}"
        write(visible(heading, lines=False))
        for check in graded.outcome.checks:
            if check.outcome is not Outcome.PASSED:
                write(f"    {check.name}: {render(check.reason)}")

    def finish(self, totals: GradingTotals, faults: Faults) -> None:
        del faults  # told already
        if self._failed > _FAILED_SHOWN:
            write(f"... and {self._failed - _FAILED_SHOWN:,} more; --json has every answer.")
        for sentence in _sentences(self._suite, totals):
            write(render(sentence))


def _sentences(suite: Suite, totals: GradingTotals) -> Iterator[Message]:
    yield say(
        "answers.graded",
        suite=suite.name,
        answers=totals.answers,
        answered=totals.answered,
        cases=totals.cases,
        passed=totals.passed,
        failed=totals.failed,
        unsupported=totals.unsupported,
    )
    if totals.verdict is None:
        yield say("answers.incomplete", missing=totals.cases - totals.answered)
    elif totals.verdict is Verdict.UNDECIDED:
        yield say("answers.undecided", unsupported=totals.unsupported)
    else:
        figures = {"passed": totals.passed, "cases": totals.cases, "required": totals.required}
        yield say(f"answers.{totals.verdict.value}", **figures)
    if totals.interval is not None:
        yield say("answers.interval", low=totals.interval[0], high=totals.interval[1])
    if totals.verdict is not None and suite.bar.limits:
        yield say("answers.limits", limits=", ".join(suite.bar.limits))
