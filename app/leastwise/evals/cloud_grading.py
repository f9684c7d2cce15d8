"""A cloud model's answers held against a case's checks."""

from __future__ import annotations

from collections.abc import Sequence

from leastwise.domain.answer_facts import AnswerFacts
from leastwise.domain.cloud import CloudAnswer
from leastwise.domain.measures import Timing
from leastwise.domain.messages import Message
from leastwise.domain.suites import Case
from leastwise.domain.verdicts import (
    Answer,
    CaseOutcome,
    CaseResult,
    CheckOutcome,
    Outcome,
    PaidCall,
    Repeat,
)
from leastwise.evals.answering import combined
from leastwise.evals.grading import Grader


def graded(
    grader: Grader, case: Case, answers: Sequence[CloudAnswer], *, reused: bool
) -> CaseResult:
    """The result of a case from all its answers.

    An answer that was paid for before keeps the time that it took then.
    """
    repeats = []
    for one in answers:
        cost = None if one.cost is None else float(one.cost)
        facts = AnswerFacts(one.finish_reason, one.wall_s, cost)
        repeats.append(Repeat(_answer(case, one), grader.grade(case, one.text, facts)))
    return combined(case, repeats, reused=reused)


def refused(case: Case, reason: Message) -> CaseResult:
    """A case whose prompt the provider does not answer, however often it is asked: it fails."""
    check = CheckOutcome("prompt", Outcome.FAILED, 0.0, reason)
    answer = Answer("", "refused", Timing(0, 0, 0, 0.0, 0.0, 0.0), _prompt(case))
    return CaseResult(case.index, answer, CaseOutcome(Outcome.FAILED, 0.0, (check,)))


def _answer(case: Case, found: CloudAnswer) -> Answer:
    """Times are those at our end; how long the provider read the prompt nobody tells."""
    usage = found.usage
    timing = Timing(
        prompt_tokens=usage.input_tokens if usage else 0,
        cached_tokens=usage.cached_tokens if usage else 0,
        output_tokens=usage.output_tokens if usage else 0,
        ttft_s=found.wall_s if found.ttft_s is None else found.ttft_s,
        prefill_s=0.0,
        decode_s=found.decode_s or 0.0,
    )
    paid = PaidCall(found.wall_s, found.cost, found.currency, usage is not None)
    return Answer(found.text, found.finish_reason, timing, _prompt(case), paid=paid)


def _prompt(case: Case) -> str:
    return "\n\n".join(f"{turn.role}: {turn.content}" for turn in case.turns)
