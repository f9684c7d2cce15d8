"""The exit status of a verdict, so that a script can branch on it."""

from __future__ import annotations

from collections.abc import Sequence

from leastwise.domain.messages import Message
from leastwise.domain.queues import QueueOutcome, Turn
from leastwise.domain.verdicts import LadderResult, Verdict


def exit_status(result: LadderResult) -> int:
    """0 where one passes, 1 where none does; where none was judged, the first cause's status."""
    if result.answer is not None:
        return 0
    if any(one.verdict in {Verdict.PASSES, Verdict.FAILS} for one in result.results):
        return 1
    undecided = [one for one in result.results if one.verdict is Verdict.UNDECIDED]
    return _cause_status(undecided[0].reason) if undecided else 2


def _cause_status(reason: Message) -> int:
    cause = reason.params.get("cause")
    code = cause.code if isinstance(cause, Message) else reason.code
    return 2 if code.startswith("model.") or code == "candidate.unsupported" else 3


def queue_status(outcomes: Sequence[QueueOutcome]) -> int:
    """The exit status of the whole queue."""
    if any(one.turn is Turn.NONE_PASSES for one in outcomes):
        return 1
    each = [exit_status(one.result) if one.result else one.exit_status for one in outcomes]
    return next((status for status in each if status), 0)
