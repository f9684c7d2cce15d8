"""The past runs of the recorded core: those that it keeps in a list."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path

from leastwise.domain.errors import BadInput, LeastwiseError
from leastwise.domain.history import StoredRun
from leastwise.domain.messages import say
from leastwise.domain.run_queries import RunPage, RunQuery, SuiteMoment
from leastwise.report.exporting import write_report
from leastwise.report.run_report import RunReport
from leastwise.statistics.cascade_runs import CascadeOfRuns, cascade_of_runs
from leastwise.statistics.money import Said
from leastwise.statistics.of_two_runs import RunsCompared, compare_runs
from leastwise.statistics.words import RunWords, run_words


@dataclass
class RecordedPast:
    """Searches by words alone, newest first; `failure` is what every call then raises."""

    runs: list[StoredRun]
    failure: LeastwiseError | None = None
    asked: list[RunQuery] = field(default_factory=list)
    before_answering: Callable[[RunQuery], None] = lambda _query: None

    def search(self, query: RunQuery) -> RunPage:
        self.asked.append(query)
        self.before_answering(query)
        if self.failure is not None:
            raise self.failure
        words = query.text.casefold()
        found = [run.summary for run in self.runs if words in run.summary.suite_name.casefold()]
        return RunPage(len(found), tuple(found[query.offset : query.offset + query.limit]))

    def over_time(self, suite_name: str) -> tuple[SuiteMoment, ...]:
        found = [run for run in self.runs if run.summary.suite_name == suite_name]
        return tuple(_moment(run) for run in reversed(found))

    def compare(self, first_id: int, second_id: int) -> RunsCompared:
        return compare_runs(self._run(first_id), self._run(second_id))

    def cascade(
        self, run_id: int, reference_id: int, model: str = "", reference_model: str = ""
    ) -> CascadeOfRuns:
        runs = self._run(run_id), self._run(reference_id)
        return cascade_of_runs(*runs, model, reference_model)

    def words(self, run: StoredRun) -> RunWords:
        report = RunReport.of(run, None)
        return run_words(run, report.statistics, report.reference)

    def export(self, run_id: int, form: str, target: Path) -> None:
        write_report(RunReport.of(self._run(run_id), None), form, target)

    def export_decision(self, said: Said, form: str, target: Path) -> None:
        decision = said.decision
        report = RunReport.of(self._run(decision.run_id), None)
        write_report(report.with_decision(said), form, target)

    def remove(self, run_ids: Collection[int]) -> None:
        self.runs[:] = [run for run in self.runs if run.summary.run_id not in run_ids]

    def _run(self, run_id: int) -> StoredRun:
        for run in self.runs:
            if run.summary.run_id == run_id:
                return run
        raise BadInput(say("store.no_run", run_id=run_id))


def _moment(run: StoredRun) -> SuiteMoment:
    summary = run.summary
    answer = next((one for one in run.candidates if one.candidate.name == summary.answer), None)
    whole = answer is not None and answer.run == run.cases
    peak = answer.peak_memory if answer else None
    return SuiteMoment(
        run_id=summary.run_id,
        started=summary.started,
        suite_sha256=summary.suite_sha256,
        bar=run.bar.pass_rate,
        answer=summary.answer,
        pass_rate=answer.passed / run.cases if answer and whole else None,
        memory_bytes=peak.total_bytes if peak else None,
    )
