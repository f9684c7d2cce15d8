"""Saying that a candidate will pass before its last case was run, once, and keeping when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from leastwise.domain.candidates import Candidate
from leastwise.domain.events import PassForeseen
from leastwise.domain.messages import Message, say
from leastwise.domain.verdicts import CandidateResult, EarlyVerdict, Verdict, chance_of_error
from leastwise.evals.sequential import SequentialTest
from leastwise.evals.statistics import Tally
from leastwise.evals.walk import Walk


@dataclass(frozen=True)
class Climb:
    """A climb as one of its `candidates` is reached: what came of those below, and its seconds."""

    candidates: int
    below: tuple[CandidateResult, ...]
    spent_s: Callable[[], float]

    @property
    def cases(self) -> int:
        """The cases that were run on those below."""
        return sum(one.run for one in self.below)

    @property
    def undecided(self) -> tuple[str, ...]:
        """The names of those below that could not be judged."""
        return tuple(one.candidate.name for one in self.below if one.verdict is Verdict.UNDECIDED)


@dataclass
class Foresight:
    """What is foreseen of one candidate; `kept` is what an earlier sitting foresaw.

    `early` stands from when it was foreseen in this sitting, or where that lies behind again.
    """

    walk: Walk
    position: int
    climb: Climb
    test: SequentialTest
    kept: EarlyVerdict | None
    early: EarlyVerdict | None = field(default=None, init=False)

    def look(self, candidate: Candidate, tally: Tally) -> None:
        """After one more case: keep and say what is foreseen for the first time."""
        if self.early is not None or tally.complete or not self._foresees(tally):
            return
        self.early = self._found(tally)
        if self.kept is not None:  # those below may have been judged otherwise since
            self.early = replace(self.kept, error=self.early.error)
        if self.kept is None:
            self.walk.keeper.keep_early(self.walk.run_id, candidate.key, self.early)
        if not self.walk.stopping.stop_at_verdict:
            notes = tuple(self._notes())
            told = _foreseen(candidate.name, tally, self.early.error)
            self.walk.on_event(PassForeseen(self.position, self.early, told, notes))

    @property
    def ends_here(self) -> bool:
        """Whether no more cases are wanted of what is foreseen to pass."""
        return self.early is not None and self.walk.stopping.stop_at_verdict

    def _foresees(self, tally: Tally) -> bool:
        if self.walk.whole:
            return False
        if self.kept is not None:
            return tally.run >= self.kept.run
        return self.test.foresees(tally)

    def _found(self, tally: Tally) -> EarlyVerdict:
        stopping = self.walk.stopping
        chance = chance_of_error((one.verdict, one.reason) for one in self.climb.below)
        certain = tally.passes and chance is None
        return EarlyVerdict(
            error=0.0 if certain else stopping.alpha,
            passed=tally.passed,
            run=tally.run,
            after_s=self.climb.spent_s(),
            after_cases=self.climb.cases + tally.run,
        )

    def _notes(self) -> Sequence[Message]:
        notes: list[Message] = []
        if undecided := self.climb.undecided:
            notes.append(say("ladder.foreseen_gaps", undecided=undecided))
        if self.walk.bar.memory_bytes is not None:
            notes.append(say("ladder.foreseen_memory"))
        return notes


def _foreseen(model: str, tally: Tally, error: float) -> Message:
    counts = {"run": tally.run, "cases": tally.cases}
    if not error:
        return say("ladder.foreseen_certain", model=model, **counts)
    return say("ladder.foreseen", model=model, error=error, **counts)
