"""What a cloud judge is asked, and what it costs, counted as its replies come."""

from __future__ import annotations

import threading

from leastwise.domain.cloud import CloudAnswer
from leastwise.domain.judging import NOTHING_SPENT, JudgingSpent


class JudgeMeter:
    """Counts replies; any thread may."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._spent = NOTHING_SPENT

    def count(self, answer: CloudAnswer) -> None:
        """One more reply."""
        with self._lock:
            self._spent = self._spent.plus(JudgingSpent.of(answer.cost, answer.currency))

    def take(self) -> JudgingSpent:
        """What was counted since this was last asked."""
        with self._lock:
            taken, self._spent = self._spent, NOTHING_SPENT
        return taken
