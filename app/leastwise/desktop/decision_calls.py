"""What the window asks about decisions: reference runs, and both runs weighed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.messages import Message
from leastwise.domain.references import AT_ONCE, ReferenceRequest

if TYPE_CHECKING:
    from leastwise.decision.desk import DecideRequest
    from leastwise.domain.cloud import SendNotice
    from leastwise.domain.events import Event
    from leastwise.domain.suites import Bar, Suite
    from leastwise.statistics.decided import Decision


class Unasked(Protocol):
    """What a reference run would still send."""

    def words(self, model: str) -> Message:
        """As a sentence."""


class ReferenceCalls(Protocol):
    """Every call may take long and may raise LeastwiseError."""

    def request(
        self, reference: str, suite: Suite, bar: Bar, *, at_once: int = AT_ONCE
    ) -> ReferenceRequest:
        """What NAME or NAME/MODEL of a provider means for a suite."""

    def estimate(self, request: ReferenceRequest) -> Unasked:
        """What would still be sent, and cost; sends nothing."""


class DecisionCalls(Protocol):
    """Every call may take long and may raise LeastwiseError."""

    def decide(
        self,
        request: DecideRequest,
        on_event: Callable[[Event], None],
        confirm: Callable[[SendNotice], bool],
        cancellation: Cancellation,
    ) -> Decision:
        """Both runs, made or found again, and weighed; events come on the calling thread."""

    def weigh(self, run_id: int, reference_id: int) -> Decision:
        """A past ladder against a past reference."""

    def newest_pair(self, suite_name: str) -> tuple[int, int] | None:
        """The newest ladder of a suite, and the newest reference of the same cases."""

    def currency(self) -> str:
        """That of the price table."""
