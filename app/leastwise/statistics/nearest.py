"""Where no candidate passes: the one that came nearest, and the cases that it failed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from leastwise.domain.history import StoredRun
from leastwise.domain.verdicts import CaseResult, Outcome, Verdict


@dataclass(frozen=True)
class Tried:
    """A candidate with its verdict and the cases that were run, in any order."""

    name: str
    verdict: Verdict | None
    cases: tuple[CaseResult, ...]


@dataclass(frozen=True)
class Nearest:
    """Of a candidate that fails: how many of the cases run passed, and which failed."""

    name: str
    run: int
    passed: int
    failed: tuple[int, ...]


def nearest_of(run: StoredRun) -> Nearest | None:
    """The same of a run that is kept."""
    return nearest(Tried(one.candidate.name, one.verdict, one.cases) for one in run.candidates)


def nearest(tried: Iterable[Tried]) -> Nearest | None:
    """The one whose run cases passed most often, of equal ones the one with more of them.

    None where one passes, where none passed a case, and where none failed one: what broke a limit
    was not run for its pass rate.
    """
    found: list[Nearest] = []
    for one in tried:
        if one.verdict is Verdict.PASSES:
            return None
        outcomes = [(case.case_index, case.outcome.outcome) for case in one.cases]
        failed = tuple(sorted(at for at, outcome in outcomes if outcome is Outcome.FAILED))
        passed = sum(outcome is Outcome.PASSED for _at, outcome in outcomes)
        if one.verdict is Verdict.FAILS and passed and failed:
            found.append(Nearest(one.name, len(outcomes), passed, failed))
    return max(found, key=lambda one: (one.passed / one.run, one.run), default=None)
