"""`leastwise suites judge`: how often a judge says what you say about answers you labelled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.json_stream import JsonListStream
from leastwise.cli.judge_options import JUDGE, SEND, JudgeOptions
from leastwise.cli.suites_grade import Faults, opened, unreadable
from leastwise.cli.terminal import visible, write, write_part
from leastwise.domain.errors import BadInput
from leastwise.domain.gradings import AnswerFault
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leastwise.domain.judging import JudgeAgreement, JudgedLabel
    from leastwise.domain.messages import Message
    from leastwise.domain.suites import Suite

_SHOWN: Final = 20


@click.command("judge", epilog="Example: leastwise suites judge mine labels.jsonl --judge large")
@click.argument("suite")
@click.argument("labels")
@JUDGE
@SEND
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def judge_labels(*, suite: str, labels: str, as_json: bool, **options: Any) -> None:
    """Measure how often a judge agrees with you on labelled answers to the cases of SUITE.

    Each line of LABELS (`-`: standard input) is one JSON object: {"case": 0, "output": "...",
    "pass": true}, where `pass` is your own verdict on that answer. Only the checks that ask a
    judge are looked at. The result is kept and shown wherever this judge's verdicts are.
    """
    from leastwise.cli.session import open_core

    judging = JudgeOptions.taken_from(options)
    with interruptible() as cancellation, open_core() as core:
        judging.agree(core)
        read = core.load_suite(suite)
        judges = judging.judges.over(read.judges)
        if not judges.judge:
            raise click.UsageError("Name a judge with --judge")
        faults, view = Faults(labels), _View(as_json=as_json)
        with opened(labels) as stream, core.judges.measuring(judges, read, cancellation) as run:
            try:
                for found in run.judged(stream, cancellation):
                    if isinstance(found, AnswerFault):
                        faults.take(found)
                    elif not found.agrees:
                        view.take(found)
            except OSError as error:
                raise unreadable(labels, error) from error
            faults.tell_rest()
            if not run.labels:
                raise BadInput(say("judge.no_labels", path=labels))
            agreement, repeats_cases = run.agreement(), run.repeats_cases
        core.judges.keep(agreement)
        view.finish(read, agreement, faults, repeats_cases=repeats_cases)


class _View:
    """The disagreements as they come: all into the document, the first for people."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._stream: JsonListStream | None = None
        self._count = 0

    def take(self, found: JudgedLabel) -> None:
        self._count += 1
        if self._as_json:
            self._document().add(
                {
                    "line": found.line,
                    "case": found.case,
                    "id": found.case_id or None,
                    "label": found.label,
                    "judged": found.judged,
                    "reason": render(found.reason),
                }
            )
        elif self._count <= _SHOWN:
            write(visible(render(_words(found)), lines=False))

    def finish(
        self, suite: Suite, agreement: JudgeAgreement, faults: Faults, *, repeats_cases: bool
    ) -> None:
        if self._as_json:
            from leastwise.cli.documents import agreement_rest

            self._document().finish(agreement_rest(suite, agreement, faults.kept))
            return
        if self._count > _SHOWN:
            write(f"... and {self._count - _SHOWN:,} more; --json has all of them.")
        for message in _sentences(agreement, repeats_cases=repeats_cases):
            write(visible(render(message), lines=False))

    def _document(self) -> JsonListStream:
        if self._stream is None:
            self._stream = JsonListStream("disagreements", write_part)
        return self._stream


def _words(found: JudgedLabel) -> Message:
    said = {True: "pass", False: "fail", None: "nothing"}
    return say(
        "judge.disagreement",
        line=found.line,
        case=found.case,
        label=said[found.label],
        judged=said[found.judged],
        reason=found.reason,
    )


def _sentences(agreement: JudgeAgreement, *, repeats_cases: bool) -> Iterator[Message]:
    yield agreement.words
    if agreement.undecided:
        yield say("judge.undecided", count=agreement.undecided)
    if not agreement.labels:
        return
    yield say(
        "judge.table",
        both_pass=agreement.both_pass,
        both_fail=agreement.both_fail,
        only_label=agreement.only_label_passes,
        only_judge=agreement.only_judge_passes,
    )
    if agreement.kappa is None:
        yield say("judge.kappa_undefined")
    else:
        yield say("judge.kappa", kappa=agreement.kappa)
    if repeats_cases:
        yield say("judge.same_cases")
