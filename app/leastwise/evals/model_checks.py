"""Checks that a model decides: by a judge's words, or by how near two texts' vectors lie."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import Message, say
from leastwise.domain.suites import Check
from leastwise.evals.check_sandbox import CheckSandbox
from leastwise.evals.check_types import BY_JUDGE, BY_VECTORS, ON_CONTEXT, RELEVANCE, RUBRIC
from leastwise.evals.context_checks import check_context
from leastwise.evals.examiners import Embedder, Examiners, Judge, JudgeQuestion, ask
from leastwise.evals.findings import Finding, UndecidedCheckError, bad_value
from leastwise.evals.graded_answer import GradedAnswer
from leastwise.evals.json_answers import shortened
from leastwise.evals.judge_questions import (
    CATEGORIES,
    FULL_SCORE,
    closed_qa_question,
    factuality_question,
    grade_question,
    relevance_question,
    rubric_question,
    steps_question,
)
from leastwise.evals.own_words import own_question

_SIMILAR_AT_LEAST: Final = 0.75
_GRADE_AT_LEAST: Final = 0.7
_CONTRADICTS: Final = "D"
_TRUE: Final = frozenset(("true", "yes", "pass", "y"))
_FALSE: Final = frozenset(("false", "no", "fail", "n"))


def check_by_model(
    check: Check, answer: GradedAnswer, examiners: Examiners, sandbox: CheckSandbox
) -> Finding:
    """Ask whoever the check needs. Raises UndecidedCheckError where nobody is named for it.

    A suite's own words are filled in within `sandbox`. Raises SandboxFailure.
    """
    judge, embedder = examiners.judge, examiners.embedder
    if check.type in BY_VECTORS and embedder is None:
        raise UndecidedCheckError(say("judge.no_embedding"))
    if check.type in BY_JUDGE and judge is None:
        raise UndecidedCheckError(say("judge.none"))
    if embedder is not None and check.type in BY_VECTORS:
        if judge is not None and check.type == RELEVANCE:
            return _relevance(check, answer, _Asking(judge, sandbox), embedder)
        return _similar(check, answer, embedder)
    assert judge is not None
    if check.type in ON_CONTEXT:
        return check_context(check, answer, judge)
    return _BY_JUDGE[check.type](check, answer, _Asking(judge, sandbox))


@dataclass(frozen=True)
class _Asking:
    """A judge, and where a suite's own words are filled in for it."""

    judge: Judge
    sandbox: CheckSandbox

    def of(
        self, check: Check, answer: GradedAnswer, ours: JudgeQuestion
    ) -> Mapping[str, JsonValue]:
        """What the judge says to our question, or to the suite's own in its place."""
        return ask(self.judge, own_question(check, answer, ours, self.sandbox))


def _rubric(check: Check, answer: GradedAnswer, asking: _Asking) -> Finding:
    value = check.value
    if not check.rubric_prompt and (value is None or isinstance(value, bool | int | float)):
        raise bad_value(check)
    rubric = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return _rubric_said(check, asking.of(check, answer, rubric_question(rubric, answer.text)))


def _rubric_said(check: Check, found: Mapping[str, JsonValue]) -> Finding:
    passed = _truth(found["pass"])
    score = _share(found["score"], passed)
    reason = _reason(found)
    limit = check.threshold
    if passed and limit is not None and score < limit:
        said = say("judge.below", score=score, threshold=limit, reason=reason)
        return _said(check, False, said, score)
    return _said(check, passed, say("judge.said_scored", score=score, reason=reason), score)


def _closed_qa(check: Check, answer: GradedAnswer, asking: _Asking) -> Finding:
    ours = closed_qa_question(answer.prompt, _text(check), answer.text)
    found = asking.of(check, answer, ours)
    passed = _truth(found["pass"])
    return _said(check, passed, say("judge.said", reason=_reason(found)), float(passed))


def _factuality(check: Check, answer: GradedAnswer, asking: _Asking) -> Finding:
    ours = factuality_question(answer.prompt, _text(check), answer.text)
    found = asking.of(check, answer, ours)
    category = str(found["category"]).strip().upper()
    if category not in CATEGORIES:
        raise UndecidedCheckError(say("judge.unreadable", text=shortened(category)))
    passed = category != _CONTRADICTS
    said = say("judge.category", category=category, reason=_reason(found))
    return _said(check, passed, said, float(passed))


def _g_eval(check: Check, answer: GradedAnswer, asking: _Asking) -> Finding:
    criteria = [check.value] if isinstance(check.value, str) else check.value
    if not isinstance(criteria, list | tuple) or not criteria:
        raise bad_value(check)
    grades = [_grade(check, one, answer, asking.judge) for one in criteria]
    score = sum(grade for grade, _ in grades) / len(grades)
    limit = _GRADE_AT_LEAST if check.threshold is None else check.threshold
    reason = " ".join(reason for _, reason in grades)
    said = say("judge.said_scored", score=score, reason=reason)
    if score < limit:
        said = say("judge.below", score=score, threshold=limit, reason=reason)
    return _said(check, score >= limit, said, score)


def _grade(
    check: Check, criteria: JsonValue, answer: GradedAnswer, judge: Judge
) -> tuple[float, str]:
    if not isinstance(criteria, str):
        raise bad_value(check)
    listed = ask(judge, steps_question(criteria))["steps"]
    if not isinstance(listed, list) or not listed:
        raise UndecidedCheckError(say("judge.unreadable", text=shortened(str(listed))))
    steps = "\n".join(f"- {step}" for step in listed)
    found = ask(judge, grade_question(criteria, steps, answer.prompt, answer.text))
    grade = found["score"]
    if isinstance(grade, bool) or not isinstance(grade, int | float):
        raise UndecidedCheckError(say("judge.unreadable", text=shortened(str(grade))))
    return min(max(grade / FULL_SCORE, 0.0), 1.0), _reason(found)


def _relevance(check: Check, answer: GradedAnswer, asking: _Asking, embedder: Embedder) -> Finding:
    """How near what was asked lies to the question that the answer answers.

    promptfoo has three such questions written; here each would be the same. As there, a check
    without a threshold asks for 0.
    """
    query = answer.case.variables.get("query")
    asked = query if isinstance(query, str) else answer.prompt
    found = str(asking.of(check, answer, relevance_question(answer.text))["question"])
    ours, theirs = embedder.vectors((asked, found))
    score = _product(ours, theirs)
    limit = 0.0 if check.threshold is None else check.threshold
    holds = score >= limit - sys.float_info.epsilon
    said = say("judge.relevance", score=score, threshold=limit, question=shortened(found))
    return _said(check, holds, said, min(max(score, 0.0), 1.0))


def _similar(check: Check, answer: GradedAnswer, embedder: Embedder) -> Finding:
    """As promptfoo: one of several references is enough, under `not-` all must be far."""
    references = [check.value] if isinstance(check.value, str) else check.value
    if not isinstance(references, list | tuple) or not references:
        raise bad_value(check)
    texts = tuple(one for one in references if isinstance(one, str))
    if len(texts) < len(references):
        raise bad_value(check)
    limit = _SIMILAR_AT_LEAST if check.threshold is None else check.threshold
    by_distance = check.type == "similar:euclidean"
    ours, *others = embedder.vectors((answer.text, *texts))
    measure = math.dist if by_distance else _product
    tried = [_compared(measure(ours, other), limit, check) for other in others]
    decides = next((one for one in tried if one[0] is not check.negated), None)
    passed, score, measured = decides or _nearest(tried, negated=check.negated)
    if by_distance:
        code = "judge.too_near" if check.negated else "judge.far"
    else:
        code = "judge.too_similar" if check.negated else "judge.similar"
    said = say(code, score=measured, threshold=limit)
    return Finding(passed is not check.negated, said, said, score, said)


_Tried = tuple[bool, float, float]


def _compared(measured: float, limit: float, check: Check) -> _Tried:
    """Whether one reference decides for passing, the score, and what was measured."""
    edge = sys.float_info.epsilon
    if check.type == "similar:euclidean":
        near, far = measured <= limit + edge, measured >= limit - edge
        score = 1 / (1 + measured)
    else:
        near, far = measured >= limit - edge, measured <= limit + edge
        score = measured
    return (far, 1 - score, measured) if check.negated else (near, score, measured)


def _nearest(tried: list[_Tried], *, negated: bool) -> _Tried:
    """The one that came nearest to deciding otherwise."""
    return (min if negated else max)(tried, key=lambda one: one[1])


def _product(left: tuple[float, ...], right: tuple[float, ...]) -> float:
    """The cosine, since both are of length 1."""
    return math.fsum(a * b for a, b in zip(left, right, strict=True))


def _text(check: Check) -> str:
    if not isinstance(check.value, str) or not check.value:
        raise bad_value(check)
    return check.value


def _truth(value: JsonValue) -> bool:
    """A cloud model may write a word where true or false is asked for."""
    word = str(value).strip().lower()
    if word not in _TRUE | _FALSE:
        raise UndecidedCheckError(say("judge.unreadable", text=shortened(str(value))))
    return word in _TRUE


def _share(value: JsonValue, passed: bool) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return float(passed)
    return min(max(float(value), 0.0), 1.0)


def _reason(found: Mapping[str, JsonValue]) -> str:
    return shortened(" ".join(str(found.get("reason", "")).split()))


def _said(check: Check, holds: bool, said: Message, score: float) -> Finding:
    return Finding(holds, said, said, 1 - score if check.negated else score, said)


_BY_JUDGE: Final[Mapping[str, Callable[[Check, GradedAnswer, _Asking], Finding]]] = {
    "factuality": _factuality,
    "g-eval": _g_eval,
    RUBRIC: _rubric,
    "model-graded-closedqa": _closed_qa,
    "model-graded-factuality": _factuality,
}
