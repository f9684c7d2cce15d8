"""Checks on what a model was given to read: whether it was fit and whole, and is kept to.

A judge names statements or sentences, and the score is the share of them that hold.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import say
from leastwise.domain.suites import Check
from leastwise.evals.check_types import FAITHFULNESS, RECALL
from leastwise.evals.examiners import Judge, ask
from leastwise.evals.findings import Finding, UndecidedCheckError, bad_value
from leastwise.evals.graded_answer import GradedAnswer
from leastwise.evals.json_answers import shortened
from leastwise.evals.judge_questions import relevant_question, support_question

_BETWEEN_SENTENCES: Final = re.compile(r"(?<=[.!?])\s+|\n+")


def check_context(check: Check, answer: GradedAnswer, judge: Judge) -> Finding:
    """Ask the judge about the case's `context`. Raises UndecidedCheckError."""
    context = _context(answer)
    if check.type == RECALL:
        if not isinstance(check.value, str) or not check.value.strip():
            raise bad_value(check)
        share = _supported(judge, check.value, context)
    elif check.type == FAITHFULNESS:
        share = _supported(judge, answer.text, context)
    else:
        share = _relevant(judge, _query(answer), context)
    limit = check.threshold or 0.0  # without one, as in promptfoo
    said = say("judge.share", score=share, threshold=limit)
    return Finding(share >= limit, said, said, 1 - share if check.negated else share, said)


def _supported(judge: Judge, text: str, context: Sequence[str]) -> float:
    """The share of a text's statements that the context says."""
    found = ask(judge, support_question(text, "\n".join(context)))["statements"]
    held = [one.get("supported") for one in _mappings(found)]
    if not held or not all(isinstance(one, bool) for one in held):
        raise UndecidedCheckError(say("judge.unreadable", text=shortened(str(found))))
    return held.count(True) / len(held)


def _relevant(judge: Judge, query: str, context: Sequence[str]) -> float:
    """The share of the context's parts that the question needs."""
    found = ask(judge, relevant_question(query, context))["relevant"]
    numbers = found if isinstance(found, list) else [None]
    places = range(1, len(context) + 1)
    if not all(isinstance(one, int) and one in places for one in numbers):
        raise UndecidedCheckError(say("judge.unreadable", text=shortened(str(found))))
    return len(set(map(str, numbers))) / len(context)


def _context(answer: GradedAnswer) -> tuple[str, ...]:
    """What the model was given, in parts: a list's, or a text's sentences and lines."""
    found = answer.case.variables.get("context")
    parts = _BETWEEN_SENTENCES.split(found) if isinstance(found, str) else found
    texts = [one for one in parts if isinstance(one, str)] if isinstance(parts, list) else []
    kept = tuple(one.strip() for one in texts if one.strip())
    if not kept:
        raise UndecidedCheckError(say("judge.no_variable", name="context"))
    return kept


def _query(answer: GradedAnswer) -> str:
    found = answer.case.variables.get("query")
    if not isinstance(found, str) or not found.strip():
        raise UndecidedCheckError(say("judge.no_variable", name="query"))
    return found


def _mappings(found: JsonValue) -> list[Mapping[str, JsonValue]]:
    listed = found if isinstance(found, list) else []
    return [one for one in listed if isinstance(one, Mapping)]
