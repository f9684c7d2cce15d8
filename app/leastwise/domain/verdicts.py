"""What was found: outcomes of checks and cases, verdicts, and the answer of a ladder."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final, Protocol

from leastwise.domain.candidates import Candidate, ChosenByEngine
from leastwise.domain.confidence import Confidence
from leastwise.domain.judging import (
    JUDGED_BY_NOBODY,
    NOTHING_SPENT,
    JudgeAgreement,
    JudgedBy,
    JudgingSpent,
)
from leastwise.domain.measures import PeakMemory, Probe, Timing, Work
from leastwise.domain.messages import Message, say
from leastwise.domain.stopping import EXACT, Stopping
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
class PaidCall:
    """What is known of an answer that a provider gave: the whole time in seconds, and its price.

    `cost` is what the reported usage comes to, exactly; None where a price or the usage is not
    known. Where the usage is not, the tokens of the answer's times are 0 and mean nothing.
    """

    wall_s: float
    cost: Decimal | None
    currency: str
    usage_known: bool = True


@dataclass(frozen=True)
class Answer:
    """What a model said. `finish_reason` is stop, length or context, or a provider's own word.

    `prompt` is the text after the chat template, exactly as the model got it. `logprobs` are the
    natural log probabilities of its tokens, where a check asks for them. `paid` is set where a
    provider gave it; then its times are those at our end. `confidence` is how sure the model was,
    None where nobody could tell.
    """

    text: str
    finish_reason: str
    timing: Timing
    prompt: str = ""
    logprobs: tuple[float, ...] = ()
    paid: PaidCall | None = None
    confidence: Confidence | None = None

    @property
    def tokens_known(self) -> bool:
        """Whether its tokens were counted: here they are, by a provider not always."""
        return self.paid is None or self.paid.usage_known

    @property
    def latency_s(self) -> float:
        """From the request to the last token."""
        return self.timing.ttft_s + self.timing.decode_s if self.paid is None else self.paid.wall_s


@dataclass(frozen=True)
class Repeat:
    """One of several answers to the same case, each with a seed of its own."""

    answer: Answer
    outcome: CaseOutcome


@dataclass(frozen=True)
class CaseResult:
    """A finished case of a run.

    A case that was asked repeatedly holds every answer in `repeats`, and has passed if all of
    them did; `answer` and `outcome` are then those that decided. With `reused` the answers are of
    an earlier run that asked the same, and were graded anew.
    """

    case_index: int
    answer: Answer
    outcome: CaseOutcome
    repeats: tuple[Repeat, ...] = ()
    reused: bool = False


@dataclass(frozen=True)
class Reliability:
    """Cases that were asked repeatedly: how many passed every time, at times, and never."""

    cases: int
    always: int
    sometimes: int
    never: int


def reliability(results: Iterable[CaseResult]) -> Reliability | None:
    """The reliability over `results`; None where no case was asked repeatedly."""
    passes = [
        [one.outcome.outcome is Outcome.PASSED for one in result.repeats]
        for result in results
        if result.repeats
    ]
    if not passes:
        return None
    always, never = sum(map(all, passes)), sum(not any(each) for each in passes)
    return Reliability(len(passes), always, len(passes) - always - never, never)


@dataclass(frozen=True)
class EarlyVerdict:
    """When it was foreseen that a candidate passes, and is the smallest that does.

    `error` is the probability, at most, with which this is said wrongly; `passed` of `run` of its
    cases had passed. `after_s` are the seconds since the run began, over all its sittings, and
    `after_cases` the cases that were run until then, on all candidates.
    """

    error: float
    passed: int
    run: int
    after_s: float
    after_cases: int


@dataclass(frozen=True)
class CandidateResult:
    """A candidate's verdict with everything it rests on.

    `interval` is the 95 % Clopper-Pearson interval of the pass rate on new inputs, only for a
    candidate that was run to the end. `suite_interval` is the 95 % confidence sequence of the pass
    rate on the whole suite, only for one that was stopped earlier with its cases in random
    order. `reused` counts the answers of earlier runs. `wall_s` is the time spent on this
    candidate, from the start of its load; over several sittings, their sum. `chosen` is how
    llama.cpp ran it. `work` is what its answers took, where any was written in this sitting.
    `early` tells when its passing was foreseen, before its last case; the rest may have refuted it.
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
    suite_interval: tuple[float, float] | None = None
    reused: int = 0
    reliability: Reliability | None = None
    work: Work | None = None
    early: EarlyVerdict | None = None

    @property
    def pass_rate(self) -> float | None:
        """Passed cases per case run; None where none was run."""
        return self.passed / self.run if self.run else None


@dataclass(frozen=True)
class LadderResult:
    """The ladder's answer: the smallest that passes, or None, with the sentence that says so.

    `judged_by`, `agreement` and `judging` are as in `StoredRun`.
    """

    run_id: int
    suite: Suite
    bar: Bar
    results: tuple[CandidateResult, ...]
    answer: CandidateResult | None
    summary: Message
    wall_s: float
    stopping: Stopping = EXACT
    judged_by: JudgedBy = JUDGED_BY_NOBODY
    agreement: JudgeAgreement | None = None
    judging: JudgingSpent = NOTHING_SPENT


class EarlyAnswer(Protocol):
    """What is told of an answer that was foreseen."""

    @property
    def early(self) -> EarlyVerdict | None:
        """When."""

    @property
    def run(self) -> int:
        """How many of its cases were run in the end."""


GIVEN_UP: Final = "candidate.given_up"
PASSED_EARLY: Final = "candidate.passes_early"


def error_probability(verdict: Verdict | None, reason: Message | None) -> float | None:
    """With which probability, at most, a verdict is not that of the whole suite.

    0 for one that no outcome of the rest could change; None where there is no verdict.
    """
    if verdict not in {Verdict.PASSES, Verdict.FAILS}:
        return None
    early = reason is not None and reason.code in {GIVEN_UP, PASSED_EARLY}
    error = reason.params.get("error") if reason and early else 0.0
    return error if isinstance(error, float) else 0.0


def ladder_error(
    stopping: Stopping, verdicts: Iterable[tuple[Verdict | None, Message | None]]
) -> float:
    """With which probability, at most, the answer of a ladder is wrong.

    Where the one that is named was not run to its end, all of `stopping.alpha`; else the highest
    of those that were given up: the answer is wrong only if the least that would pass was.
    """
    errors = [(verdict, error_probability(verdict, reason) or 0.0) for verdict, reason in verdicts]
    if any(error for verdict, error in errors if verdict is Verdict.PASSES):
        return stopping.alpha
    return max((error for _, error in errors), default=0.0)


def early_words(
    answer: EarlyAnswer | None, cases: int, wall_s: float, bar: Bar
) -> tuple[Message, ...]:
    """When the answer of a run of `wall_s` seconds was foreseen; nothing where it was not.

    The chance of error is of the pass rate: a limit on memory may be broken by any case.
    """
    if answer is None or answer.early is None:
        return ()
    early = answer.early
    after = {"after_s": early.after_s, "after_cases": early.after_cases}
    if answer.run < cases:
        limited = bar.memory_bytes is not None
        memory = (say("ladder.foreseen_memory"),) if limited else ()
        return (say("ladder.early_alone", **after), *memory)
    return (say("ladder.early", wall_s=wall_s, **after),)


def chance_of_error(
    verdicts: Iterable[tuple[Verdict | None, Message | None]],
) -> Message | None:
    """What giving some candidates up may cost the answer; None where none was.

    They do not add up: the answer is wrong only if the least candidate that would pass was given
    up. The chances are over the random orders of the cases. None too where the answer was not run
    to its end: it may be wrong in another way, and its sentence tells the chance of both.
    """
    errors = [(verdict, error_probability(verdict, reason)) for verdict, reason in verdicts]
    if any(error for verdict, error in errors if verdict is Verdict.PASSES):
        return None
    taken = [error for verdict, error in errors if verdict is Verdict.FAILS and error]
    return say("ladder.chance", count=len(taken), error=max(taken)) if taken else None
