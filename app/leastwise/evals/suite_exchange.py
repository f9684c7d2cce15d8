"""Suites and answers that come from elsewhere or go there, for whoever shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from leastwise.domain.suites import Suite
from leastwise.evals.answer_grading import AnswerGrading
from leastwise.evals.choosing import SuiteShelf


@dataclass(frozen=True)
class SuiteExchange:
    """Works on the suites of a shelf."""

    shelf: Callable[[], SuiteShelf]

    def grading(self, suite: Suite) -> AnswerGrading:
        """What grades answers that came from elsewhere, one by one."""
        return AnswerGrading(suite)
