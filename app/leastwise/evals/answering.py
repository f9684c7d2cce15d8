"""The results of one candidate's cases: answers of earlier runs graded anew, the rest written."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace

from leastwise.domain.answer_facts import AnswerFacts
from leastwise.domain.candidates import Candidate
from leastwise.domain.history import KnownAnswers
from leastwise.domain.measures import PeakMemory, Timing
from leastwise.domain.messages import Message
from leastwise.domain.suites import Case
from leastwise.domain.verdicts import (
    Answer,
    CaseOutcome,
    CaseResult,
    CheckOutcome,
    Outcome,
    Repeat,
)
from leastwise.engine.client import Engine
from leastwise.engine.protocol import SequenceRefused
from leastwise.evals.asking import AskedCase
from leastwise.evals.walk import Walk
from leastwise.evals.waves import Reply, replies_by_case, waves

KeyedResult = tuple[CaseResult, str | None]


@dataclass
class Answering:
    """`asked` holds the cases in the order of the walk, `kept` what an earlier sitting left.

    `saw` is told the memory of whatever process wrote an answer.
    """

    walk: Walk
    candidate: Candidate
    engine: Engine
    asked: Sequence[AskedCase]
    kept: Mapping[int, CaseResult]
    saw: Callable[[PeakMemory | None], None]
    _known: KnownAnswers = field(init=False)
    _keys: Mapping[int, str | None] = field(init=False)

    def __post_init__(self) -> None:
        walk = self.walk
        self._keys = {one.case.index: one.key(self.candidate, walk.build) for one in self.asked}
        wanted = [key for key in self._keys.values() if key is not None and not walk.fresh]
        self._known = walk.keeper.known_answers(walk.run_id, wanted)

    @property
    def is_complete(self) -> bool:
        """Whether no answer is left to be written."""
        return all(one.case.index in self.kept or self._is_reused(one) for one in self.asked)

    def results(self) -> Generator[KeyedResult]:
        """Every case in its order, with the key under which later runs may use its answers.

        The waves hold what is not known from earlier runs, and nothing is written before its
        turn comes.
        """
        with closing(self._written([a for a in self.asked if not self._is_reused(a)])) as written:
            for one in self.asked:
                yield self._reused(one) if self._is_reused(one) else next(written)

    def asked_alone(self) -> Iterator[CaseResult]:
        """Every case again, one answer at a time."""
        for one in self.asked:
            self.walk.cancellation.raise_if_asked()
            replies: list[Reply] = []
            for generation in one.generations:
                alone = (replace(one, generations=(generation,)),)
                ((reply,),) = replies_by_case(self.engine, alone, self.walk.cancellation)
                replies.append(reply)
            yield self._graded(one, replies)[0]

    def _is_reused(self, one: AskedCase) -> bool:
        kept = self.kept.get(one.case.index)
        if kept is not None:
            return kept.reused
        return self._keys[one.case.index] in self._known.answers

    def _reused(self, one: AskedCase) -> KeyedResult:
        key = self._keys[one.case.index]
        kept = self.kept.get(one.case.index)
        if kept is not None or key is None:
            assert kept is not None
            return kept, key
        self.saw(self._known.peak_memory)
        answers = self._known.answers[key]
        graded = [Repeat(answer, self._grade(one, answer)) for answer in answers]
        return combined(one.case, graded, reused=True), key

    def _written(self, asked: Sequence[AskedCase]) -> Generator[KeyedResult]:
        """The results of the waves in their order; one that is only partly kept is run whole."""
        for wave in waves(asked, self.candidate.settings.sequences):
            if all(one.case.index in self.kept for one in wave):
                yield from ((self.kept[one.case.index], None) for one in wave)
                continue
            with closing(replies_by_case(self.engine, wave, self.walk.cancellation)) as replies:
                # A judge works while the candidate rests, so that neither slows the other down.
                written = list(replies) if self.walk.judged_by else replies
                for one, its in zip(wave, written, strict=True):
                    kept = self.kept.get(one.case.index)
                    yield (kept, None) if kept is not None else self._graded(one, its)

    def _graded(self, one: AskedCase, replies: Sequence[Reply]) -> KeyedResult:
        graded: list[Repeat] = []
        for reply in replies:
            if isinstance(reply, SequenceRefused):
                graded.append(_unanswered(one.prompt, self.engine.refusal(reply)))
                continue
            self.saw(reply.memory)
            logprobs = tuple(token.logprob for token in reply.logprobs)
            answer = Answer(
                reply.text,
                reply.finish_reason,
                reply.timing,
                one.prompt,
                logprobs,
                confidence=reply.confidence,
            )
            graded.append(Repeat(answer, self._grade(one, answer)))
        refused = any(isinstance(reply, SequenceRefused) for reply in replies)
        return combined(one.case, graded), None if refused else self._keys[one.case.index]

    def _grade(self, one: AskedCase, answer: Answer) -> CaseOutcome:
        return self.walk.grader.grade(one.case, answer.text, facts_of(answer))


def facts_of(answer: Answer) -> AnswerFacts:
    """What checks may be held against; a full context ends an answer as a full length does."""
    reason = {"context": "length", "choice": "stop"}.get(answer.finish_reason, answer.finish_reason)
    return AnswerFacts(reason, answer.latency_s, cost=0.0, logprobs=answer.logprobs)


def combined(case: Case, repeats: Sequence[Repeat], *, reused: bool = False) -> CaseResult:
    """A case passes if every answer does; the first that did not pass tells why."""
    ranked = {Outcome.FAILED: 0, Outcome.UNSUPPORTED: 1, Outcome.PASSED: 2}
    decides = min(repeats, key=lambda repeat: ranked[repeat.outcome.outcome])
    several = tuple(repeats) if len(repeats) > 1 else ()
    return CaseResult(case.index, decides.answer, decides.outcome, several, reused)


def _unanswered(prompt: str, reason: Message) -> Repeat:
    """A prompt that the model cannot take: it fails, and no figure is made up."""
    check = CheckOutcome("prompt", Outcome.FAILED, 0.0, reason)
    timing = Timing(0, 0, 0, 0.0, 0.0, 0.0)
    answer = Answer("", "context", timing, prompt)
    return Repeat(answer, CaseOutcome(Outcome.FAILED, 0.0, (check,)))
