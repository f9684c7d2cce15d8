"""What a suite asks a judge in its own words: a template, filled in as promptfoo does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import say
from leastwise.domain.suites import ChatTurn, Check
from leastwise.evals.check_sandbox import CheckSandbox
from leastwise.evals.check_types import RELEVANCE, RUBRIC
from leastwise.evals.examiners import JudgeQuestion
from leastwise.evals.findings import UndecidedCheckError
from leastwise.evals.graded_answer import GradedAnswer
from leastwise.evals.judge_questions import in_own_words

_CLOSED_QA: Final = "model-graded-closedqa"


def own_question(
    check: Check, answer: GradedAnswer, ours: JudgeQuestion, sandbox: CheckSandbox
) -> JudgeQuestion:
    """The question that a check's own words ask in the place of ours; the reply has our shape.

    `ours` where the check has none. Raises UndecidedCheckError where they cannot be filled in,
    SandboxFailure.
    """
    if not check.rubric_prompt:
        return ours
    named = _names(check, answer)
    asked: dict[str, JsonValue] = {
        "template": check.rubric_prompt,
        "answer": answer.text,
        "named": named,
        "variables": _variables(check, answer, named),
    }
    found = sandbox.ask_for_object("rubric_sandboxed:render_rubric", asked)
    turns = found.get("turns")
    if not isinstance(turns, list):
        raise UndecidedCheckError(say("judge.own_words", cause=str(found.get("unsupported"))))
    chat = (turn for turn in turns if isinstance(turn, Mapping))
    written = tuple(ChatTurn(str(t["role"]), str(t["content"])) for t in chat)
    return in_own_words(written, ours.schema)


def _variables(
    check: Check, answer: GradedAnswer, named: Mapping[str, JsonValue]
) -> dict[str, JsonValue]:
    """The case's, as promptfoo gives them: only in rubrics they may hide what is `named`."""
    if check.type == RELEVANCE:
        return {}
    hidden = () if check.type == RUBRIC else named
    return {name: value for name, value in answer.case.variables.items() if name not in hidden}


def _names(check: Check, answer: GradedAnswer) -> dict[str, JsonValue]:
    """What the template may name beside the case's variables; null is the answer."""
    value = "" if check.value is None else check.value
    if check.type == RUBRIC:
        return {"output": None, "rubric": value}
    if check.type == RELEVANCE:
        return {"answer": None}
    name = "criteria" if check.type == _CLOSED_QA else "ideal"
    return {"input": answer.prompt, name: value, "completion": None}
