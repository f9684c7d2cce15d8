"""What the window asks about models that judge."""

from __future__ import annotations

from typing import Protocol

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.judging import JudgeAgreement
from leastwise.domain.suite_drafts import SuiteDraft, Trial


class JudgeCalls(Protocol):
    """Every call may take long and may raise LeastwiseError."""

    def try_answer(
        self, draft: SuiteDraft, place: int, answer: str, cancellation: Cancellation
    ) -> Trial:
        """An answer against a case's checks, with the judges that the draft names."""

    def agreements(self, suite_name: str) -> tuple[JudgeAgreement, ...]:
        """How often every judge agreed with the user's labels of a suite, the newest first."""
