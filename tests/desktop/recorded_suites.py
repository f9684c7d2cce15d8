"""A recorded core with suites that are real files, for the Suites page."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from leastwise.domain.history import StoredRun, SuiteListing
from leastwise.domain.suites import Suite
from leastwise.evals.choosing import SuiteShelf
from leastwise.evals.consents import Consents
from leastwise.evals.suite_desk import Past, SuiteDesk
from leastwise.evals.suite_loading import load_suite
from leastwise.paths import shipped_resources

SHIPPED = shipped_resources() / "suites"


class RecordedSuites:
    """The suites below the home of a recorded core; `runs` are its runs."""

    home: Path
    runs: list[StoredRun]

    @cached_property
    def suite_desk(self) -> SuiteDesk:
        """The real desk over files of the test's own."""
        return SuiteDesk(
            SHIPPED,
            lambda: self.home / "suites",
            Past(
                lambda: tuple(run.summary for run in self.runs),
                lambda run_id: next(r for r in self.runs if r.summary.run_id == run_id),
                self.suite_of_run,
            ),
            frozenset,
        )

    def suite_of_run(self, run_id: int) -> Suite | None:
        """The suite that was run, as it is now."""
        run = next((run for run in self.runs if run.summary.run_id == run_id), None)
        folder = self.home / "suites" / run.summary.suite_name if run else None
        return load_suite(folder) if folder is not None and folder.is_dir() else None

    def files_listed(self) -> tuple[SuiteListing, ...]:
        """The suites that ship, then those below the home."""
        consents = Consents(self.home / "trusted.json")
        return SuiteShelf(SHIPPED, self.home / "suites", consents).listings()
