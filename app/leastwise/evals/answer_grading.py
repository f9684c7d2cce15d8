"""Grades answers that came from elsewhere against a suite, one by one, and counts."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from io import BufferedReader
from itertools import islice
from queue import LifoQueue
from typing import Final, Self, TypeAlias

from leastwise.domain.gradings import AnswerFault, GradedAnswer, GradingTotals
from leastwise.domain.messages import Message
from leastwise.domain.suites import Case, Suite
from leastwise.domain.verdicts import CaseOutcome, Outcome, Verdict
from leastwise.evals.case_finding import CasesByName
from leastwise.evals.examiners import NO_EXAMINERS, Examiners
from leastwise.evals.given_answers import GivenAnswer, read_answers
from leastwise.evals.grading import Grader
from leastwise.evals.statistics import Tally
from leastwise.statistics.intervals import clopper_pearson

Found: TypeAlias = GradedAnswer | AnswerFault

_GRADERS: Final = 4
_CHUNK: Final = 16
_RANKS: Final = {Outcome.PASSED: 1, Outcome.UNSUPPORTED: 2, Outcome.FAILED: 3}


class AnswerGrading:
    """One pass over answers to `suite`; memory does not grow with their number."""

    def __init__(self, suite: Suite, examiners: Examiners = NO_EXAMINERS) -> None:
        self._suite = suite
        self._examiners = examiners
        self._by_name = CasesByName(suite)
        self._worst = bytearray(len(suite.cases))
        self._answers = 0
        self._faults = 0

    def graded(self, answers: BufferedReader) -> Iterator[Found]:
        """Each answer with its outcome, or what is wrong with its line, in their order.

        Raises OSError where `answers` cannot be read, EnvironmentFault where no sandbox starts.
        """
        with _Graders(self._examiners) as graders:
            for found in graders.in_order(read_answers(answers), self._graded):
                self._count(found)
                yield found

    @property
    def totals(self) -> GradingTotals:
        """What the answers so far come to."""
        counts = Counter(self._worst)
        cases = len(self._suite.cases)
        passed, unsupported, failed = (counts[rank] for rank in sorted(_RANKS.values()))
        required = self._suite.bar.required_passes(cases)
        tally = Tally(cases, required, passed, failed, unsupported)
        return GradingTotals(
            answers=self._answers,
            faults=self._faults,
            cases=cases,
            required=required,
            passed=passed,
            failed=failed,
            unsupported=unsupported,
            verdict=_verdict(tally),
            interval=_interval(tally),
        )

    def _graded(self, grader: Grader, given: GivenAnswer | AnswerFault) -> Found:
        if isinstance(given, AnswerFault):
            return given
        case = self._by_name.find(given.case)
        if isinstance(case, Message):
            return AnswerFault(given.line, 1, case)
        return GradedAnswer(given.line, case.index, case.id, _outcome(grader, case, given))

    def _count(self, found: GradedAnswer | AnswerFault) -> None:
        if isinstance(found, AnswerFault):
            self._faults += 1
            return
        self._answers += 1
        rank = _RANKS[found.outcome.outcome]
        self._worst[found.case] = max(self._worst[found.case], rank)


class _Graders:
    """Several graders at once: while one waits for its sandbox, another one works."""

    def __init__(self, examiners: Examiners) -> None:
        self._idle: LifoQueue[Grader] = LifoQueue()
        self._all = [Grader(examiners) for _ in range(_GRADERS)]
        for grader in self._all:
            self._idle.put(grader)
        self._pool = ThreadPoolExecutor(_GRADERS, thread_name_prefix="grading")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)
        for grader in self._all:
            grader.close()

    def in_order(
        self,
        given: Iterator[GivenAnswer | AnswerFault],
        grade: Callable[[Grader, GivenAnswer | AnswerFault], Found],
    ) -> Iterator[Found]:
        """What `grade` makes of each answer, in their order; few of them are held at a time."""

        def graded(chunk: Sequence[GivenAnswer | AnswerFault]) -> list[Found]:
            grader = self._idle.get()
            try:
                return [grade(grader, one) for one in chunk]
            finally:
                self._idle.put(grader)

        waiting: deque[Future[list[Found]]] = deque()
        while chunk := tuple(islice(given, _CHUNK)):
            waiting.append(self._pool.submit(graded, chunk))
            if len(waiting) > _GRADERS:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()


def _outcome(grader: Grader, case: Case, given: GivenAnswer) -> CaseOutcome:
    return grader.grade(case, given.output, given.facts)


def _verdict(tally: Tally) -> Verdict | None:
    if not tally.complete:
        return None
    if tally.passes:
        return Verdict.PASSES
    return Verdict.FAILS if tally.fails else Verdict.UNDECIDED


def _interval(tally: Tally) -> tuple[float, float] | None:
    """None for answers to some of the cases: who left out the others, and why, is not known."""
    if not tally.complete or tally.unsupported:
        return None
    return clopper_pearson(tally.passed, tally.run)
