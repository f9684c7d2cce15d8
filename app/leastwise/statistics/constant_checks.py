"""Checks and cases that tell no model from another: worth a second look at the suite."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from leastwise.domain.verdicts import CaseResult, Outcome


class Constancy(StrEnum):
    """How a check came out over every answer that it was held against."""

    NEVER_PASSES = "never passes"
    NEVER_FAILS = "never fails"


@dataclass(frozen=True)
class ConstantCheck:
    """A check of one case (its position among the case's checks) that came out one way only.

    `models` counts the models that answered the case.
    """

    case_index: int
    position: int
    name: str
    constancy: Constancy
    models: int


@dataclass(frozen=True)
class FailedByAll:
    """A case that no model passed, of `models` that answered it."""

    case_index: int
    models: int


def constant_checks(
    results: Iterable[Sequence[CaseResult]], fewest_models: int = 2
) -> tuple[ConstantCheck, ...]:
    """The checks that never pass or never fail, over the results of each model.

    Only cases that at least `fewest_models` answered. An unsupported check is neither.
    """
    seen: dict[tuple[int, int, str], list[frozenset[Outcome]]] = {}
    for model in results:
        for result in model:
            for key, outcomes in _outcomes(result).items():
                seen.setdefault(key, []).append(outcomes)
    found = (
        ConstantCheck(*key, constancy, len(models))
        for key, models in sorted(seen.items())
        if len(models) >= fewest_models and (constancy := _constancy(frozenset().union(*models)))
    )
    return tuple(found)


def failed_by_all(
    results: Iterable[Sequence[CaseResult]], fewest_models: int = 2
) -> tuple[FailedByAll, ...]:
    """The cases that every model failed, of those that at least `fewest_models` answered."""
    seen: dict[int, list[Outcome]] = {}
    for model in results:
        for result in model:
            seen.setdefault(result.case_index, []).append(result.outcome.outcome)
    return tuple(
        FailedByAll(index, len(outcomes))
        for index, outcomes in sorted(seen.items())
        if len(outcomes) >= fewest_models and set(outcomes) == {Outcome.FAILED}
    )


def _outcomes(result: CaseResult) -> dict[tuple[int, int, str], frozenset[Outcome]]:
    """How each check came out over every answer to the case; a repeat is an answer of its own."""
    told = [one.outcome for one in result.repeats] or [result.outcome]
    found: dict[tuple[int, int, str], frozenset[Outcome]] = {}
    for outcome in told:
        for position, check in enumerate(outcome.checks):
            key = (result.case_index, position, check.name)
            found[key] = found.get(key, frozenset()) | {check.outcome}
    return found


def _constancy(outcomes: frozenset[Outcome]) -> Constancy | None:
    if outcomes == {Outcome.PASSED}:
        return Constancy.NEVER_FAILS
    return Constancy.NEVER_PASSES if outcomes == {Outcome.FAILED} else None
