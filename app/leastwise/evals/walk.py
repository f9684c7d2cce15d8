"""What all rungs of one walk up the ladder share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate
from leastwise.domain.events import Event
from leastwise.domain.judging import JUDGED_BY_NOBODY, JudgeAgreement, JudgedBy
from leastwise.domain.stopping import Stopping
from leastwise.domain.suites import Bar, Suite
from leastwise.engine.client import Engine
from leastwise.evals.grading import Grader
from leastwise.evals.judge_meter import JudgeMeter
from leastwise.evals.keeping import RunKeeper
from leastwise.evals.requantising import MakeCandidate
from leastwise.machine.energy import Counter
from leastwise.process.sandbox import Sandbox


@dataclass(frozen=True)
class Walk:
    """`order` holds the case indexes as they are run.

    With `fresh` no answer of an earlier run is used. `make` makes the file of a candidate that has
    none yet. `prompts` has the suite with each of its prompts alone, where those make candidates.
    With `whole` every case is run, whatever comes. `counters` tell the energy that is used
    meanwhile. Those of `judged_by` are in memory too, and judge the answers of each wave once it
    is written; `meter` counts what that costs.
    """

    run_id: int
    suite: Suite
    bar: Bar
    stopping: Stopping
    order: tuple[int, ...]
    fresh: bool
    build: str
    keeper: RunKeeper
    grader: Grader
    sandbox: Sandbox
    start_engine: Callable[[], Engine]
    make: MakeCandidate
    on_event: Callable[[Event], None]
    cancellation: Cancellation
    prompts: Mapping[int, Suite] = field(default_factory=dict)
    whole: bool = False
    counters: Sequence[Counter] = ()
    judged_by: JudgedBy = JUDGED_BY_NOBODY
    agreement: JudgeAgreement | None = None
    meter: JudgeMeter = field(default_factory=JudgeMeter)

    def keep_judging(self) -> None:
        """Keep what judging cost since this was last done."""
        spent = self.meter.take()
        if spent:
            self.keeper.add_judging(self.run_id, spent)

    def of(self, candidate: Candidate) -> Walk:
        """The walk as one candidate is asked: with its prompt, and its way of writing."""
        suite = self.suite if candidate.prompt is None else self.prompts[candidate.prompt]
        if candidate.generation is not None:
            suite = replace(suite, generation=candidate.generation)
        return self if suite is self.suite else replace(self, suite=suite)
