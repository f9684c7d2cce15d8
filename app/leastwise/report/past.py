"""Past runs for whoever shows them: searched, compared, followed, exported, removed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.domain.errors import BadInput
from leastwise.domain.history import StoredRun
from leastwise.domain.messages import Message, say
from leastwise.domain.run_queries import RunPage, RunQuery, SuiteMoment
from leastwise.report.exporting import write_report
from leastwise.report.run_report import RunReport
from leastwise.statistics.money import Said
from leastwise.statistics.of_two_runs import RunsCompared, compare_runs
from leastwise.statistics.words import RunWords, run_words
from leastwise.store.history import History

if TYPE_CHECKING:
    from leastwise.statistics.cascade_runs import CascadeOfRuns
    from leastwise.statistics.decided import Decision


@dataclass(frozen=True)
class PastRuns:
    """`reading` gives the history, or None where there is none yet; `writer` opens it.

    `stale` gives the runs whose answers no longer hold, which takes a look at every suite.
    Every method may raise StoreFault.
    """

    reading: Callable[[], AbstractContextManager[History | None]]
    writer: Callable[[], History]
    stale: Callable[[], tuple[int, ...]]

    def search(self, query: RunQuery) -> RunPage:
        """One page of the runs that match."""
        if query.asks_stale:
            query = replace(query, stale=self.stale())
        with self.reading() as history:
            return history.past.search(query) if history else RunPage(0, ())

    def over_time(self, suite_name: str) -> tuple[SuiteMoment, ...]:
        """What the finished runs of a suite answered, oldest first."""
        with self.reading() as history:
            return history.past.moments(suite_name) if history else ()

    def compare(self, first_id: int, second_id: int) -> RunsCompared:
        """The second run against the first. Raises BadInput where one does not exist."""
        with self.reading() as history:
            return compare_runs(_run(history, first_id), _run(history, second_id))

    def cascade(
        self, run_id: int, reference_id: int, model: str = "", reference_model: str = ""
    ) -> CascadeOfRuns:
        """A model of one run first, one of the other when it is unsure.

        Raises BadInput where a run or model does not exist, or too little was recorded.
        """
        from leastwise.statistics.cascade_runs import cascade_of_runs

        with self.reading() as history:
            run, reference = _run(history, run_id), _run(history, reference_id)
        return cascade_of_runs(run, reference, model, reference_model)

    def report(self, run_id: int, reference_id: int | None = None) -> RunReport:
        """The report on a run, held against the largest model of another run of its suite.

        Without a reference it is held against its own. Raises BadInput where a run does not
        exist, or where the reference is of another suite or has no model that ran to the end.
        """
        with self.reading() as history:
            run = _run(history, run_id)
            other = None if reference_id is None else _run(history, reference_id)
            suite = history.suite_of(run_id) if history else None
        if other is None:
            return RunReport.of(run, suite)
        if (other.summary.suite_sha256, other.cases) != (run.summary.suite_sha256, run.cases):
            raise BadInput(say("store.other_suite", run_id=other.summary.run_id))
        found = RunReport.of(run, suite, other)
        if found.reference is None:
            raise BadInput(say("store.no_reference", run_id=other.summary.run_id))
        return found

    def words(self, run: StoredRun) -> RunWords:
        """All that is said of a run beyond its verdicts."""
        with self.reading() as history:
            suite = history.suite_of(run.summary.run_id) if history else None
        report = RunReport.of(run, suite)
        return run_words(run, report.statistics, report.reference)

    def export(self, run_id: int, form: str, target: Path) -> None:
        """Write the report on a run into a file, in one of `exporting.FORMS`.

        Raises BadInput where there is no such run, EnvironmentFault where it cannot be written.
        """
        write_report(self.report(run_id), form, target)

    def export_decision(self, said: Said, form: str, target: Path) -> None:
        """Write the report on a decision's ladder, with the decision. Raises as `export`."""
        decision = said.decision
        report = self.report(decision.run_id, decision.reference_run_id)
        whole = report.with_decision(said, self._cascade_of(decision))
        write_report(whole, form, target)

    def _cascade_of(self, decision: Decision) -> CascadeOfRuns | Message | None:
        """Its nearest model first, the reference when that is unsure, or why that is not known."""
        if decision.nearest is None:
            return None
        names = (one.stored.candidate.name for one in (decision.nearest.side, decision.reference))
        try:
            return self.cascade(decision.run_id, decision.reference_run_id, *names)
        except BadInput as error:
            return error.message

    def remove(self, run_ids: Collection[int]) -> None:
        """Delete runs with all their answers: all of them, or none.

        Raises BadInput for one that does not exist or is being made just now.
        """
        self.writer().past.remove(run_ids)


def _run(history: History | None, run_id: int) -> StoredRun:
    found = history.run(run_id) if history else None
    if found is None:
        raise BadInput(say("store.no_run", run_id=run_id))
    return found
