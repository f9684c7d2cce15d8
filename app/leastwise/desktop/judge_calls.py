"""What the window asks about models that judge."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from leastwise.domain.cancellation import Cancellation

if TYPE_CHECKING:
    from leastwise.domain.cloud import SendNotice
    from leastwise.domain.judging import JudgeAgreement, Judges, JudgingCost
    from leastwise.domain.suite_drafts import SuiteDraft, Trial
    from leastwise.domain.suites import Suite


class JudgeCalls(Protocol):
    """Every call may take long and may raise LeastwiseError."""

    def try_answer(
        self, draft: SuiteDraft, place: int, answer: str, cancellation: Cancellation
    ) -> Trial:
        """An answer against a case's checks, with the judges that the draft names."""

    def ahead(self, judges: Judges, suite: Suite, candidates: int) -> JudgingCost:
        """What a cloud judge may be asked about so many candidates, and cost; sends nothing."""

    def agree(
        self,
        judges: Judges,
        suite: Suite,
        candidates: int,
        confirm: Callable[[SendNotice], bool],
    ) -> None:
        """Have the user agree to all that a cloud judge may be sent, where there is one."""

    def agreements(self, suite_name: str) -> tuple[JudgeAgreement, ...]:
        """How often every judge agreed with the user's labels of a suite, the newest first."""
