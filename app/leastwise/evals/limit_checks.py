"""Checks on what is known of an answer beside its text: time, cost, likelihood, how it ended."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Final

from leastwise.domain.answer_facts import AnswerFacts
from leastwise.domain.messages import Message, say
from leastwise.domain.suites import Check
from leastwise.evals.check_types import SET
from leastwise.evals.findings import BrokenCheckError, Finding, UndecidedCheckError, bad_value

_LIKELIHOOD: Final = frozenset(("perplexity", "perplexity-score"))


def needs_logprobs(check: Check) -> bool:
    """Whether a check, or one inside an assert-set, asks how likely the answer was."""
    return any(name in _LIKELIHOOD for name in types_in(check))


def needs_latency(check: Check) -> bool:
    """Whether a check, or one inside an assert-set, asks how long the answer took."""
    return "latency" in types_in(check)


def types_in(check: Check) -> tuple[str, ...]:
    """The check's type, and those of the checks inside an assert-set."""
    parts = check.value if check.type == SET and isinstance(check.value, list | tuple) else ()
    return (check.type, *(str(part["type"]) for part in parts if isinstance(part, Mapping)))


def _latency(check: Check, facts: AnswerFacts) -> Finding:
    limit_ms = _limit(check)
    if facts.latency_s is None:
        raise _unknown("check.no_latency")
    latency_ms = facts.latency_s * 1000
    said = {"measured": facts.latency_s, "limit": limit_ms / 1000}
    return _at_most(latency_ms, limit_ms, "latency", said)


def _cost(check: Check, facts: AnswerFacts) -> Finding:
    limit = _limit(check)
    if facts.cost is None:
        raise _unknown("check.no_cost")
    return _at_most(facts.cost, limit, "cost", {"measured": facts.cost, "limit": limit})


def _at_most(measured: float, limit: float, kind: str, said: Mapping[str, float]) -> Finding:
    return Finding(
        measured <= limit,
        say(f"check.{kind}_over", **said),
        say(f"check.{kind}_under", **said),
    )


def _perplexity(check: Check, facts: AnswerFacts) -> Finding:
    perplexity = _perplexity_of(facts)
    limit = check.threshold
    if limit is None:
        return _without_threshold(check)
    said = {"measured": perplexity, "limit": limit}
    return Finding(
        perplexity <= limit,
        say("check.perplexity_over", **said),
        say("check.perplexity_under", **said),
    )


def _perplexity_score(check: Check, facts: AnswerFacts) -> Finding:
    score = 1 / (1 + _perplexity_of(facts))
    shown = 1 - score if check.negated else score
    limit = check.threshold
    if limit is None:
        return _without_threshold(check, shown)
    said = {"score": score, "threshold": limit}
    return Finding(
        score >= limit,
        say("check.score_below", **said),
        say("check.score_reached", **said),
        shown,
    )


def _without_threshold(check: Check, score: float | None = None) -> Finding:
    """promptfoo passes it, and its negation as well."""
    met = say("check.passed")
    return Finding(not check.negated, met, met, score)


def _perplexity_of(facts: AnswerFacts) -> float:
    """exp(-mean log probability); infinite where it is too large for a number."""
    if not facts.logprobs:
        raise _unknown("check.no_logprobs")
    total = 0.0
    for logprob in facts.logprobs:  # added one by one, as promptfoo does
        total += logprob
    try:
        return math.exp(-total / len(facts.logprobs))
    except OverflowError:
        return math.inf


def _finish_reason(check: Check, facts: AnswerFacts) -> Finding:
    if not isinstance(check.value, str):
        raise bad_value(check)
    if not facts.finish_reason:
        raise _unknown("check.no_finish_reason")
    said = {"expected": check.value, "got": facts.finish_reason}
    return Finding(
        check.value.lower() == facts.finish_reason.lower(),
        say("check.finish_reason_differs", **said),
        say("check.finish_reason_same", **said),
    )


def _limit(check: Check) -> float:
    if check.threshold is None:
        raise BrokenCheckError(say("check.no_threshold", name=check.name))
    return check.threshold


def _unknown(code: str) -> UndecidedCheckError:
    cause: Message = say(code)
    return UndecidedCheckError(cause)


LIMIT_CHECKS: Final[Mapping[str, Callable[[Check, AnswerFacts], Finding]]] = {
    "cost": _cost,
    "finish-reason": _finish_reason,
    "latency": _latency,
    "perplexity": _perplexity,
    "perplexity-score": _perplexity_score,
}
