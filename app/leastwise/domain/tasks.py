"""Tasks and their standing answers: what was found of each suite, and whether it still holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from leastwise.domain.candidates import RunSettings
from leastwise.domain.judging import JUDGED_BY_NOBODY, NOBODY, JudgedBy, Judges
from leastwise.domain.messages import Message
from leastwise.domain.suites import Bar, Suite
from leastwise.domain.variants import NOTHING_VARIED, Variants
from leastwise.domain.verdicts import CandidateResult, Verdict


@dataclass(frozen=True)
class Asked:
    """What a run was asked for beside its bar and settings: paths of the suite and the models.

    `suite_path` is from the root; empty in runs of before it was kept.
    """

    suite_path: str = ""
    models: tuple[str, ...] = ()
    use_tuned: bool = True
    variants: Variants = NOTHING_VARIED
    judges: Judges = NOBODY


@dataclass(frozen=True)
class StandingAnswer:
    """What the newest finished run of a suite found, and what its verdict rests on.

    `suite` is as it was then, without its cases, of which there were `cases`. `settings` are
    those in force then, before any was varied.
    """

    run_id: int
    finished: datetime
    suite: Suite
    cases: int
    bar: Bar
    settings: RunSettings
    build: str
    asked: Asked
    results: tuple[CandidateResult, ...]
    answer: CandidateResult | None
    summary: Message
    wall_s: float
    judged_by: JudgedBy = JUDGED_BY_NOBODY

    @property
    def margin(self) -> float | None:
        """By how much the answer's pass rate is above the bar; None where none passes.

        None also for one that was not run to its end: its rate on the whole suite is not known.
        """
        if self.answer is None or not self.answer.cases or self.answer.run < self.answer.cases:
            return None
        return self.answer.passed / self.answer.cases - self.bar.pass_rate

    @property
    def nearest(self) -> CandidateResult | None:
        """Where none passes: the one that was run to the end with the highest pass rate."""
        whole = [one for one in self.results if one.run == one.cases and one.cases]
        if self.answer is not None or not whole:
            return None
        return max(whole, key=lambda one: one.passed / one.cases)


class Standing(StrEnum):
    """Where a task stands."""

    PASSES = "passes"
    NONE_PASSES = "none passes"
    UNDECIDED = "undecided"
    NOT_RUN = "not run"


@dataclass(frozen=True)
class Task:
    """A suite with its standing answer.

    `stale` says why the answer no longer holds as it stands: empty where it does, None where
    that was not looked at yet. `fault` says why the suite cannot be read any more.
    """

    name: str
    path: str
    shipped: bool
    answer: StandingAnswer | None = None
    stale: tuple[Message, ...] | None = None
    fault: Message | None = None

    @property
    def standing(self) -> Standing:
        """What the newest finished run said."""
        if self.answer is None:
            return Standing.NOT_RUN
        if self.answer.answer is not None:
            return Standing.PASSES
        judged = any(one.verdict is Verdict.FAILS for one in self.answer.results)
        return Standing.NONE_PASSES if judged else Standing.UNDECIDED

    @property
    def is_stale(self) -> bool:
        """Whether it is known not to hold any more."""
        return bool(self.stale)


@dataclass(frozen=True)
class Circumstances:
    """What a verdict on a suite would rest on today.

    `hashes` has the sha256 of every file that the old verdict used, by its path: empty where the
    file was written since and not read yet, None where there is none.
    """

    suite: Suite
    settings: RunSettings
    build: str
    hashes: Mapping[str, str | None]
