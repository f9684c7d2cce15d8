"""A queue of suites: run one after another, unattended; one that fails stops no other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.events import Event
from leastwise.domain.history import FindRequest
from leastwise.domain.queues import QueueOutcome
from leastwise.domain.verdicts import LadderResult


class Find(Protocol):
    """Walks a ladder, as `Core.find` does."""

    def __call__(
        self,
        request: FindRequest,
        on_event: Callable[[Event], None],
        cancellation: Cancellation,
        /,
    ) -> LadderResult: ...


@dataclass(frozen=True)
class Waiting:
    """A suite that waits; it is read when its turn comes, by `ask`, which may raise."""

    name: str
    ask: Callable[[], FindRequest]


def outcome_of(
    waiting: Waiting,
    find: Find,
    on_event: Callable[[Event], None],
    cancellation: Cancellation,
) -> QueueOutcome:
    """Run one suite of the queue. Raises Cancelled, after everything that was finished is kept."""
    cancellation.raise_if_asked()
    try:
        request = waiting.ask()
        result = find(request, on_event, cancellation)
    except Cancelled:
        raise
    except LeastwiseError as error:
        return QueueOutcome(waiting.name, fault=error.message, exit_status=error.exit_status)
    return QueueOutcome(request.suite.name, result)
