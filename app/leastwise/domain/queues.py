"""Several suites that are run one after another, and what came of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from leastwise.domain.messages import Message, say
from leastwise.domain.verdicts import LadderResult, Verdict


class Turn(StrEnum):
    """Where a suite of the queue stands."""

    WAITS = "waits"
    RUNS = "runs"
    PASSES = "passes"
    NONE_PASSES = "none passes"
    UNDECIDED = "undecided"
    FAILED = "could not be run"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class QueueOutcome:
    """What came of one suite: its result, or the fault that kept it from running.

    `exit_status` of a fault is that of its error.
    """

    name: str
    result: LadderResult | None = None
    fault: Message | None = None
    exit_status: int = 0

    @property
    def turn(self) -> Turn:
        """How it ended."""
        if self.result is None:
            return Turn.FAILED
        if self.result.answer is not None:
            return Turn.PASSES
        judged = any(one.verdict is Verdict.FAILS for one in self.result.results)
        return Turn.NONE_PASSES if judged else Turn.UNDECIDED


def queue_summary(outcomes: Sequence[QueueOutcome]) -> Message:
    """What came of all of them, as a message."""
    turns = [one.turn for one in outcomes]
    passing, none = turns.count(Turn.PASSES), turns.count(Turn.NONE_PASSES)
    return say(
        "queue.summary",
        passing=passing,
        total=len(turns),
        none=none,
        failed=len(turns) - passing - none,
    )
