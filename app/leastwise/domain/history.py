"""What is asked for, and what is kept: a request to walk a ladder, and runs of the past."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from leastwise.domain.candidates import Candidate, ChosenByEngine, RunSettings
from leastwise.domain.computer import Computer
from leastwise.domain.judging import (
    JUDGED_BY_NOBODY,
    NOBODY,
    NOTHING_SPENT,
    JudgeAgreement,
    JudgedBy,
    Judges,
    JudgingSpent,
)
from leastwise.domain.measures import PeakMemory, Probe, Work
from leastwise.domain.messages import Message
from leastwise.domain.stopping import EXACT, STANDARD, Stopping
from leastwise.domain.suites import Bar, Generation, Suite
from leastwise.domain.variants import NOTHING_VARIED, Variants
from leastwise.domain.verdicts import (
    Answer,
    CandidateResult,
    CaseResult,
    EarlyVerdict,
    Reliability,
    Verdict,
    reliability,
)


class RunKind(StrEnum):
    """What a run is for: to find the smallest that passes, or to hold others against one."""

    LADDER = "ladder"
    REFERENCE = "reference"


@dataclass(frozen=True)
class FindRequest:
    """Walk the ladder of `models` over `suite`; `bar` replaces the suite's own.

    With `use_tuned` each model runs with the settings that were tuned for it. With `fresh` every
    answer is written anew, also where an earlier run asked the same. `variants` are tried of each
    model beside the file itself. `judges` are asked by checks that need a model; `judged_by` is who
    they turned out to be. A reference answers every case, whatever its verdict.
    """

    suite: Suite
    models: tuple[Path, ...]
    bar: Bar
    settings: RunSettings
    resume: bool = False
    use_tuned: bool = True
    stopping: Stopping = STANDARD
    fresh: bool = False
    variants: Variants = NOTHING_VARIED
    kind: RunKind = RunKind.LADDER
    judges: Judges = NOBODY
    judged_by: JudgedBy = JUDGED_BY_NOBODY

    @property
    def most_candidates(self) -> int:
        """How many candidates the ladder has at most."""
        return self.variants.most_candidates(len(self.models), len(self.suite.prompts))


@dataclass(frozen=True)
class SuiteListing:
    """A suite that can be chosen. `shipped` tells ours from the user's."""

    name: str
    path: Path
    shipped: bool


@dataclass(frozen=True)
class CandidateProgress:
    """What an interrupted run already knows about one candidate.

    `result` stands once the candidate's verdict was reached; `wall_s` is what was spent on it.
    `made_by_run` says that its file is one of those that the run made.
    """

    cases: Mapping[int, CaseResult]
    probe: Probe | None = None
    load_s: float | None = None
    peak_memory: PeakMemory | None = None
    wall_s: float = 0.0
    result: CandidateResult | None = None
    chosen: ChosenByEngine | None = None
    made_by_run: bool = False
    early: EarlyVerdict | None = None


@dataclass(frozen=True)
class OpenRun:
    """An interrupted run that can go on; `progress` is by what was asked for of each candidate.

    `order` holds the suite's case indexes in the order in which they are run; empty is the
    suite's. `judged_by` is who judged so far.
    """

    run_id: int
    progress: Mapping[str, CandidateProgress]
    wall_s: float
    order: tuple[int, ...] = ()
    judged_by: JudgedBy = JUDGED_BY_NOBODY


@dataclass(frozen=True)
class KnownAnswers:
    """Answers of earlier runs by the key of what was asked, all repeats of a case together.

    `peak_memory` is the highest of the processes that wrote them.
    """

    answers: Mapping[str, tuple[Answer, ...]]
    peak_memory: PeakMemory | None = None


@dataclass(frozen=True)
class RunSummary:
    """One row of the history. `answer` names the winner; `finished` is false when interrupted."""

    run_id: int
    started: datetime
    suite_name: str
    suite_sha256: str
    pass_rate: float
    candidates: int
    cases_run: int
    finished: bool
    answer: str | None
    wall_s: float
    kind: RunKind = RunKind.LADDER


@dataclass(frozen=True)
class StoredCandidate:
    """One candidate of a past run, with every case that was run."""

    candidate: Candidate
    verdict: Verdict | None
    reason: Message | None
    passed: int
    run: int
    interval: tuple[float, float] | None
    probe: Probe | None
    load_s: float | None
    peak_memory: PeakMemory | None
    wall_s: float
    cases: tuple[CaseResult, ...]
    chosen: ChosenByEngine | None = None
    suite_interval: tuple[float, float] | None = None
    work: Work | None = None
    early: EarlyVerdict | None = None

    @property
    def reused(self) -> int:
        """How many of its answers are those of earlier runs."""
        return sum(result.reused for result in self.cases)

    @property
    def reliability(self) -> Reliability | None:
        """Over the cases that were asked repeatedly; None where none was."""
        return reliability(self.cases)


@dataclass(frozen=True)
class RunOrigin:
    """Under what a run was made: Leastwise's version, llama.cpp's build, settings, computer."""

    version: str
    build: str
    settings: RunSettings
    generation: Generation
    computer: Computer


@dataclass(frozen=True)
class StoredRun:
    """A past run, whole. `agreement` is the newest of its judge on its suite.

    `judging` is what a cloud judge was asked for it.
    """

    summary: RunSummary
    bar: Bar
    cases: int
    candidates: tuple[StoredCandidate, ...]
    summary_message: Message | None
    origin: RunOrigin | None = None
    stopping: Stopping = EXACT
    judged_by: JudgedBy = JUDGED_BY_NOBODY
    agreement: JudgeAgreement | None = None
    judging: JudgingSpent = NOTHING_SPENT

    @property
    def answer(self) -> StoredCandidate | None:
        """The smallest that passes; None where none does, and of a reference."""
        if self.summary.answer is None:
            return None
        passing = (one for one in self.candidates if one.verdict is Verdict.PASSES)
        return next(passing, None)
