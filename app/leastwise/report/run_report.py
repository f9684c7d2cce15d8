"""What every export of a run is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Self

from leastwise.domain.history import StoredRun
from leastwise.domain.messages import Message
from leastwise.domain.suites import Case, Suite
from leastwise.domain.verdicts import CaseResult
from leastwise.statistics.cascade_runs import CascadeOfRuns
from leastwise.statistics.money import Said
from leastwise.statistics.of_run import RunStatistics, statistics_of
from leastwise.statistics.reference import AgainstReference, against_reference


@dataclass(frozen=True)
class RunReport:
    """A run with its suite as it was (None where it is unknown) and what can be said of it."""

    run: StoredRun
    suite: Suite | None
    statistics: RunStatistics
    reference: AgainstReference | None
    decision: Said | None = None
    cascade: CascadeOfRuns | Message | None = None

    def with_decision(self, decision: Said, cascade: CascadeOfRuns | Message | None = None) -> Self:
        """The report with what was decided of the run.

        `cascade` is of its nearest model and the reference, or says why there is none.
        """
        return replace(self, decision=decision, cascade=cascade)

    @classmethod
    def of(cls, run: StoredRun, suite: Suite | None, other: StoredRun | None = None) -> RunReport:
        """The report on `run`, held against `other` or, where none is named, against itself."""
        return cls(run, suite, statistics_of(run, suite), against_reference(run, other or run))

    def case(self, index: int) -> Case | None:
        """The suite's case number `index`, from 0."""
        cases = self.suite.cases if self.suite else ()
        found = cases[index] if index < len(cases) else None
        if found is None or found.index == index:
            return found
        return next((one for one in cases if one.index == index), None)

    def rows(self) -> Iterator[tuple[int, tuple[CaseResult | None, ...]]]:
        """Each case that any candidate answered, with the result of each in ladder order."""
        by_case = [{one.case_index: one for one in found.cases} for found in self.run.candidates]
        for index in sorted(set().union(*by_case)) if by_case else ():
            yield index, tuple(results.get(index) for results in by_case)
