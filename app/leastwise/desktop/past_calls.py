"""What the window asks of the past runs that the core has."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from leastwise.domain.history import StoredRun
    from leastwise.domain.run_queries import RunPage, RunQuery, SuiteMoment
    from leastwise.statistics.cascade_runs import CascadeOfRuns
    from leastwise.statistics.money import Said
    from leastwise.statistics.of_two_runs import RunsCompared
    from leastwise.statistics.words import RunWords


class PastCalls(Protocol):
    """Every call may take long and may raise LeastwiseError."""

    def search(self, query: RunQuery) -> RunPage:
        """One page of the runs that match."""

    def over_time(self, suite_name: str) -> tuple[SuiteMoment, ...]:
        """What the finished runs of a suite answered, oldest first."""

    def compare(self, first_id: int, second_id: int) -> RunsCompared:
        """The second run against the first."""

    def cascade(
        self, run_id: int, reference_id: int, model: str = "", reference_model: str = ""
    ) -> CascadeOfRuns:
        """A model of one run first, one of the other when it is unsure."""

    def words(self, run: StoredRun) -> RunWords:
        """All that is said of a run beyond its verdicts."""

    def export(self, run_id: int, form: str, target: Path) -> None:
        """Write the report on a run into a file."""

    def export_decision(self, said: Said, form: str, target: Path) -> None:
        """Write the report on a decision into a file."""

    def remove(self, run_ids: Collection[int]) -> None:
        """Delete runs with all their answers: all of them, or none."""
