"""Every suite with its standing answer, whether that still holds, and how to ask anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.errors import BadInput, SuiteError
from leastwise.domain.history import FindRequest, SuiteListing
from leastwise.domain.judging import local_only
from leastwise.domain.messages import say
from leastwise.domain.suites import Suite
from leastwise.domain.tasks import Circumstances, StandingAnswer, Task
from leastwise.engine.build import build_name
from leastwise.evals.choosing import SuiteShelf
from leastwise.evals.staleness import files_of, stale_reasons
from leastwise.hub.file_hashes import hash_file
from leastwise.hub.model_files import kept_hash
from leastwise.store.history import History


@dataclass(frozen=True)
class TaskDesk:
    """`reading` opens what is kept, or gives None; `settings` are those in force."""

    reading: Callable[[], AbstractContextManager[History | None]]
    shelf: SuiteShelf
    settings: Callable[[], RunSettings]

    def tasks(self) -> tuple[Task, ...]:
        """Every suite on the shelf and every one that was run from elsewhere; quick.

        Whether an answer still holds is not looked at. Raises StoreFault.
        """
        with self.reading() as history:
            standings = history.standings() if history else ()
        answers = {one.suite.path: one for one in standings}
        listed = [_listed(one, answers.pop(str(one.path), None)) for one in self.shelf.listings()]
        others = [Task(one.suite.name, path, False, one) for path, one in answers.items()]
        return (*listed, *others)

    def judged(self, task: Task, cancellation: Cancellation) -> Task:
        """The task with the reasons why its answer is stale; reads its suite as it is now.

        A suite that cannot be read makes the task's fault. Raises StoreFault, Cancelled.
        """
        try:
            suite = self._suite(task)
        except SuiteError as error:
            return replace(task, fault=error.message, stale=())
        if task.answer is None:
            return replace(task, name=suite.name, stale=())
        if task.answer.asked.variants.prompts and suite.prompts:
            suite = suite.with_prompt(suite.prompts[0])  # each candidate was asked one
        before = self._as_it_was(task.answer)
        now = Circumstances(
            suite, self.settings(), build_name(), self._hashes(task.answer, cancellation)
        )
        return replace(task, name=suite.name, stale=stale_reasons(task.answer, before, now))

    def request(self, task: Task) -> FindRequest:
        """What was asked, asked again of the suite and under the settings as they are now.

        Models that are gone are left out. Raises SuiteError, and BadInput where none is left or
        the suite was never run.
        """
        suite, standing = self._suite(task), task.answer
        if standing is None:
            raise BadInput(say("task.never_run", suite=task.name))
        asked = standing.asked
        models = tuple(path for path in map(Path, asked.models) if path.exists())
        if not models:
            raise BadInput(say("task.no_models", suite=task.name))
        own = standing.bar == standing.suite.bar
        return FindRequest(
            suite=suite,
            models=models,
            bar=suite.bar if own else standing.bar,
            settings=self.settings(),
            use_tuned=asked.use_tuned,
            variants=asked.variants,
            judges=local_only(asked.judges).over(suite.judges),
        )

    def stale_runs(self) -> tuple[int, ...]:
        """The newest finished runs of suites whose answers no longer hold. Raises StoreFault."""
        stale = stale_of(self, self.tasks(), Cancellation())
        return tuple(task.answer.run_id for task in stale if task.answer is not None)

    def _suite(self, task: Task) -> Suite:
        if not Path(task.path).exists():
            raise SuiteError(say("task.suite_gone", path=task.path))
        return self.shelf.load(task.path)

    def _as_it_was(self, standing: StandingAnswer) -> Suite:
        with self.reading() as history:
            before = history.suite_of(standing.run_id) if history else None
        return before or standing.suite

    def _hashes(
        self, standing: StandingAnswer, cancellation: Cancellation
    ) -> dict[str, str | None]:
        adapters = {
            adapter.path for one in standing.results for adapter in one.candidate.settings.adapters
        }
        with self.reading() as history:
            return {
                path: (
                    _hash_of_adapter(path, cancellation)
                    if path in adapters
                    else kept_hash(Path(path), history)
                )
                for path in files_of(standing)
            }


def stale_of(desk: TaskDesk, tasks: Iterable[Task], cancellation: Cancellation) -> tuple[Task, ...]:
    """Those whose answer is stale, judged."""
    judged = (desk.judged(task, cancellation) for task in tasks if task.answer is not None)
    return tuple(task for task in judged if task.is_stale)


def _listed(listing: SuiteListing, answer: StandingAnswer | None) -> Task:
    return Task(listing.name, str(listing.path), listing.shipped, answer)


def _hash_of_adapter(path: str, cancellation: Cancellation) -> str | None:
    """An adapter is small beside its model, so it is read."""
    try:
        return hash_file(Path(path), cancellation)
    except OSError:
        return None
