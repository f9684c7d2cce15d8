"""Decisions as the core offers them: both runs made or found again, then weighed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from leastwise.decision.staying import Larger
from leastwise.decision.weighing import weighed
from leastwise.decision.words import said
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate
from leastwise.domain.cloud import SendNotice
from leastwise.domain.errors import BadInput
from leastwise.domain.events import Event
from leastwise.domain.history import FindRequest, RunKind, StoredRun
from leastwise.domain.messages import say
from leastwise.domain.money import MoneyInputs
from leastwise.domain.references import ReferenceRequest
from leastwise.domain.stopping import EXACT
from leastwise.domain.suites import Bar
from leastwise.domain.verdicts import LadderResult
from leastwise.engine.build import build_name
from leastwise.machine.energy import energy_counters
from leastwise.statistics.decided import Decision
from leastwise.statistics.money import Said
from leastwise.store.history import History

OnEvent = Callable[[Event], None]
Confirm = Callable[[SendNotice], bool]


class References(Protocol):
    """Reference runs through cloud models, as `evals.referencing` makes them."""

    def agree(self, request: ReferenceRequest, confirm: Confirm) -> None:
        """Have the user agree to what will be sent, where the host was never confirmed."""

    def run(
        self,
        request: ReferenceRequest,
        on_event: OnEvent,
        confirm: Confirm,
        cancellation: Cancellation,
    ) -> int:
        """The number of the run, made, gone on with, or found again."""


class Examine(Protocol):
    """Candidates of model files, as `Core.examine` gives them."""

    def __call__(
        self,
        paths: Sequence[Path],
        on_event: OnEvent,
        cancellation: Cancellation,
        settings: None = None,
        use_tuned: bool = True,
    ) -> tuple[Candidate, ...]: ...


class Find(Protocol):
    """Walks a ladder, as `Core.find` does."""

    def __call__(
        self, request: FindRequest, on_event: OnEvent, cancellation: Cancellation
    ) -> LadderResult: ...


@dataclass(frozen=True)
class DecideRequest:
    """A ladder, and what it is held against: a cloud model, or the file of a large one."""

    ladder: FindRequest
    reference: ReferenceRequest | Path


@dataclass(frozen=True)
class DecisionDesk:
    """`history` opens the history for writing, `reading` for looking.

    `larger` are models that this computer just has no memory for, `currency` that of the prices.
    """

    history: Callable[[], History]
    reading: Callable[[], AbstractContextManager[History | None]]
    examine: Examine
    find: Find
    references: References
    larger: Callable[[], tuple[Larger, ...]]
    currency: Callable[[], str]

    def decide(
        self,
        request: DecideRequest,
        on_event: OnEvent,
        confirm: Confirm,
        cancellation: Cancellation,
    ) -> Decision:
        """The ladder, then the reference, then both weighed; what was run before is used again.

        The user is asked before anything is run. Raises as `Core.find` and `ReferenceDesk.run`.
        """
        if isinstance(request.reference, ReferenceRequest):
            self.references.agree(request.reference, confirm)
        run_id = self.ladder_run(request.ladder, on_event, cancellation)
        reference_id = self.reference_run(request, on_event, confirm, cancellation)
        return self.weigh(run_id, reference_id)

    def ladder_run(
        self, request: FindRequest, on_event: OnEvent, cancellation: Cancellation
    ) -> int:
        """The number of the run that asked exactly this, or of a new one.

        One that was interrupted is gone on with.
        """
        found = self.examine(request.models, on_event, cancellation, use_tuned=request.use_tuned)
        candidates = tuple({one.key: one for one in found}.values())
        build, history = build_name(), self.history()
        known = history.finished_run(request, candidates, build)
        if known is not None:
            return known
        is_open = history.open_run(request, candidates, build) is not None
        return self.find(replace(request, resume=is_open), on_event, cancellation).run_id

    def reference_run(
        self,
        request: DecideRequest,
        on_event: OnEvent,
        confirm: Confirm,
        cancellation: Cancellation,
    ) -> int:
        """The number of the reference's run: of a cloud model, or of a file on this computer."""
        reference, ladder = request.reference, request.ladder
        if isinstance(reference, ReferenceRequest):
            return self.references.run(reference, on_event, confirm, cancellation)
        alone = replace(
            ladder,
            models=(reference,),
            bar=Bar(ladder.bar.pass_rate),
            stopping=EXACT,
            kind=RunKind.REFERENCE,
            resume=False,
        )
        return self.ladder_run(alone, on_event, cancellation)

    def weigh(self, run_id: int, reference_id: int) -> Decision:
        """A past ladder against a past reference, or against another run of the same suite.

        Raises BadInput where one does not exist or they do not go together, StoreFault.
        """
        with self.reading() as history:
            run, other = _run(history, run_id), _run(history, reference_id)
            suite = history.suite_of(run_id) if history else None
        found = weighed(run, other, suite)
        if found.stays:
            found = weighed(run, other, suite, self.larger())
        return replace(found, energy_missing=energy_counters().missing)

    def said(self, decision: Decision, inputs: MoneyInputs) -> Said:
        """The decision with its money, in words. Raises BadInput for a malformed price table."""
        return said(decision, inputs, self.currency())

    def newest_pair(self, suite_name: str) -> tuple[int, int] | None:
        """The newest finished ladder of a suite and the newest reference of the same cases."""
        from leastwise.domain.run_queries import RunQuery

        with self.reading() as history:
            if history is None:
                return None
            page = history.past.search(RunQuery(suite_name=suite_name, limit=100))
        done = [one for one in page.runs if one.finished]
        for run in (one for one in done if one.kind is RunKind.LADDER):
            for other in done:
                if other.kind is RunKind.REFERENCE and other.suite_sha256 == run.suite_sha256:
                    return run.run_id, other.run_id
        return None


def _run(history: History | None, run_id: int) -> StoredRun:
    found = history.run(run_id) if history else None
    if found is None:
        raise BadInput(say("store.no_run", run_id=run_id))
    return found
