"""Answers that came from elsewhere, graded."""

from __future__ import annotations

from dataclasses import dataclass

from leastwise.domain.messages import Message
from leastwise.domain.verdicts import CaseOutcome, Verdict


@dataclass(frozen=True)
class GradedAnswer:
    """An answer held against its case. `line` counts from 1 in the answers, `case` from 0."""

    line: int
    case: int
    case_id: str
    outcome: CaseOutcome


@dataclass(frozen=True)
class AnswerFault:
    """A line that is no answer to a case of the suite, and why; both places count from 1."""

    line: int
    column: int
    detail: Message


@dataclass(frozen=True)
class GradingTotals:
    """What answers come to.

    `answers` were graded and `faults` lines were not. Of the suite's `cases`, `passed`, `failed`
    and `unsupported` have an answer: a case with several answers passes if all of them do.
    `verdict` is on the pass rate alone, `required` of the cases, and stands once every case has
    an answer; so does `interval`, the 95 % Clopper-Pearson interval for new inputs.
    """

    answers: int
    faults: int
    cases: int
    required: int
    passed: int
    failed: int
    unsupported: int
    verdict: Verdict | None
    interval: tuple[float, float] | None

    @property
    def answered(self) -> int:
        """How many cases have an answer."""
        return self.passed + self.failed + self.unsupported
