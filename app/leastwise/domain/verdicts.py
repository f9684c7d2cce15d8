"""What was found: outcomes of checks and cases, verdicts, and the answer of a ladder."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from leastwise.domain.candidates import Candidate, ChosenByEngine
from leastwise.domain.measures import PeakMemory, Probe, Timing
from leastwise.domain.messages import Message
from leastwise.domain.suites import Bar, Suite


class Outcome(StrEnum):
    """Of a check or a case. Unsupported is neither passed nor failed, and never passes."""

    PASSED = "passed"
    FAILED = "failed"
    UNSUPPORTED = "unsupported"


class Verdict(StrEnum):
    """Of a candidate, on this suite, exact."""

    PASSES = "passes"
    FAILS = "fails"
    UNDECIDED = "undecided"
    NOT_NEEDED = "not needed"


@dataclass(frozen=True)
class CheckOutcome:
    """One check held against one answer; `score` is in [0, 1], `name` as in the suite."""

    name: str
    outcome: Outcome
    score: float
    reason: Message
    weight: float = 1.0
    metric: str = ""


@dataclass(frozen=True)
class CaseOutcome:
    """One case held against one answer; `score` is the weighted mean of its checks."""

    outcome: Outcome
    score: float
    checks: tuple[CheckOutcome, ...]


@dataclass(frozen=True)
class Answer:
    """What a model said. `finish_reason` is stop, length or context.

    `prompt` is the text after the chat template, exactly as the model got it.
    """

    text: str
    finish_reason: str
    timing: Timing
    prompt: str = ""


@dataclass(frozen=True)
class CaseResult:
    """A finished case of a run."""

    case_index: int
    answer: Answer
    outcome: CaseOutcome


@dataclass(frozen=True)
class CandidateResult:
    """A candidate's verdict with everything it rests on.

    `interval` is the 95 % Clopper-Pearson interval of the pass rate on new inputs, only for a
    candidate that was run to the end. `wall_s` is the time spent on this candidate, from the
    start of its load; over several sittings, their sum. `chosen` is how llama.cpp ran it.
    """

    candidate: Candidate
    verdict: Verdict
    reason: Message
    passed: int
    run: int
    cases: int
    interval: tuple[float, float] | None = None
    probe: Probe | None = None
    load_s: float | None = None
    peak_memory: PeakMemory | None = None
    wall_s: float = 0.0
    chosen: ChosenByEngine | None = None

    @property
    def pass_rate(self) -> float | None:
        """Passed cases per case run; None where none was run."""
        return self.passed / self.run if self.run else None


@dataclass(frozen=True)
class LadderResult:
    """The ladder's answer: the smallest that passes, or None, with the sentence that says so."""

    run_id: int
    suite: Suite
    bar: Bar
    results: tuple[CandidateResult, ...]
    answer: CandidateResult | None
    summary: Message
    wall_s: float
