"""Suites and answers that come from elsewhere or go there, for whoever shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from leastwise.domain.history import StoredRun
from leastwise.domain.suites import Suite
from leastwise.domain.tuning import TuningData
from leastwise.evals.answer_grading import AnswerGrading
from leastwise.evals.choosing import SuiteShelf
from leastwise.evals.examiners import NO_EXAMINERS, Examiners
from leastwise.evals.suite_exporting import export_suite
from leastwise.evals.suite_importing import import_suite, new_suite


@dataclass(frozen=True)
class SuiteExchange:
    """Works on the suites of a shelf."""

    shelf: Callable[[], SuiteShelf]

    def take_in(self, path: Path, name: str = "") -> Suite:
        """Copy a suite in any known format among the user's.

        Raises SuiteError, EnvironmentFault.
        """
        return import_suite(path, self.shelf().users, name)

    def start(self, name: str, examples: Path | None = None) -> Suite:
        """A new suite that works, from a table of examples where one is given.

        Raises SuiteError, EnvironmentFault.
        """
        return new_suite(self.shelf().users, name, examples)

    def write_out(self, suite: Suite, form: str, path: Path) -> None:
        """Write a suite into one file. Raises SuiteError, EnvironmentFault."""
        export_suite(suite, form, path)

    def write_tuning_data(
        self, suite: Suite, run: StoredRun, share: float, seed: int, folder: Path
    ) -> TuningData:
        """Write what a model may learn from, and a suite of the cases that it may not see.

        Raises BadInput, SuiteError, EnvironmentFault.
        """
        from leastwise.evals.tuning_data import write_tuning_data

        return write_tuning_data(suite, run, share, seed, folder)

    def grading(self, suite: Suite, examiners: Examiners = NO_EXAMINERS) -> AnswerGrading:
        """What grades answers that came from elsewhere, one by one."""
        return AnswerGrading(suite, examiners)
