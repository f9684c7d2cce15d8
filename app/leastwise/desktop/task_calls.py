"""What the window asks of the core about tasks and their standing answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from leastwise.domain.cancellation import Cancellation

if TYPE_CHECKING:
    from leastwise.domain.history import FindRequest
    from leastwise.domain.tasks import Task


class TaskCalls(Protocol):
    """Every call may take long and may raise LeastwiseError."""

    def tasks(self) -> tuple[Task, ...]:
        """Every suite with its standing answer; quick."""

    def judged(self, task: Task, cancellation: Cancellation) -> Task:
        """The task with the reasons why its answer is stale."""

    def request(self, task: Task) -> FindRequest:
        """What was asked, to be asked again as things are now."""
