"""What the window asks about blind comparisons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from leastwise.domain.blind import BlindResult, BlindSide, BlindTask, Choice


class BlindCalls(Protocol):
    """Every call may take long and may raise LeastwiseError."""

    def begin(self, first: BlindSide, second: BlindSide, *, anew: bool = False) -> BlindTask:
        """The comparison of these two that is under way, or a new one."""

    def vote(self, task: BlindTask, case_index: int, shown: Choice) -> BlindTask:
        """Keep a vote on a pair as it was shown; the comparison with it."""

    def reveal(self, task: BlindTask) -> BlindResult:
        """Count the votes and name the models; from now on no vote is taken."""
