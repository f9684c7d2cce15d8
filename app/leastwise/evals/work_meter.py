"""What the answers of one candidate take while they are written: time, and energy where counted."""

from __future__ import annotations

import time
from collections.abc import Sequence

from leastwise.domain.measures import Work
from leastwise.domain.verdicts import CaseResult
from leastwise.machine.energy import Counter, EnergyMeter


class WorkMeter:
    """Runs from its making to `stop`; answers that were not written meanwhile are not counted."""

    def __init__(self, counters: Sequence[Counter], at_once: int) -> None:
        self._meter = EnergyMeter(counters)
        self._names = tuple(one.name for one in counters)
        self._at_once = at_once
        self._begun_s = time.perf_counter()
        self._busy_s = 0.0
        self._answers = 0

    def count(self, result: CaseResult) -> None:
        """Count the answers of a case that was just asked."""
        self._answers += max(len(result.repeats), 1)
        self._take_time()

    def stop(self) -> None:
        """The last answer is written."""
        self._take_time()

    @property
    def work(self) -> Work | None:
        """None where no answer was written."""
        if not self._answers:
            return None
        used_j = self._meter.used_j
        names = self._names if used_j is not None else ()
        return Work(self._answers, self._busy_s, self._at_once, used_j, names)

    def _take_time(self) -> None:
        self._busy_s = time.perf_counter() - self._begun_s
        self._meter.look()
