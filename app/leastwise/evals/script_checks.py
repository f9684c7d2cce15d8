"""Runs scripts over answers, and reads what they return as promptfoo does."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Final

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.messages import Message, say
from leastwise.domain.suites import Check
from leastwise.evals.check_sandbox import CheckSandbox
from leastwise.evals.findings import BrokenCheckError, Finding, UndecidedCheckError, bad_value
from leastwise.evals.graded_answer import GradedAnswer
from leastwise.evals.js_values import parse_json
from leastwise.evals.json_answers import shortened
from leastwise.evals.scripts import (
    JAVASCRIPT,
    PYTHON,
    Script,
    check_call,
    script_of,
    transform_call,
)
from leastwise.process.sandbox import SandboxFailure

_FUNCTIONS: Final = {
    JAVASCRIPT: "scripts_sandboxed:run_javascript",
    PYTHON: "scripts_sandboxed:run_python",
}
_LEADING_NUMBER: Final = re.compile(r"\s*([+-]?(?:Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?))")


def check_by_script(check: Check, answer: GradedAnswer, sandbox: CheckSandbox) -> Finding:
    """Run the check's script. Raises UndecidedCheckError where it had to be stopped."""
    script = script_of(check.value, check.type)
    if script is None:
        raise bad_value(check)
    call = check_call(script, answer.value, answer.context(check.config))
    returned = _run(script, call, sandbox)
    if "threw" in returned:
        return _failing(check, say("check.script_threw", detail=shortened(str(returned["threw"]))))
    return _finding(check, str(returned["kind"]), returned.get("value"))


def transformed(
    transform: JsonValue, answer: GradedAnswer, sandbox: CheckSandbox, config: JsonValue = None
) -> JsonValue:
    """What a transform makes of an answer. Raises BrokenCheckError where it throws or is empty."""
    script = script_of(transform, JAVASCRIPT)
    if script is None:
        raise BrokenCheckError(say("check.transform_unreadable"))
    returned = _run(script, transform_call(script, answer.value, answer.context(config)), sandbox)
    if "threw" in returned:
        detail = shortened(str(returned["threw"]))
        raise BrokenCheckError(say("check.transform_threw", detail=detail))
    if returned["kind"] in ("null", "undefined", "function"):
        raise BrokenCheckError(say("check.transform_empty"))
    if returned["kind"] == "number":
        number = float(str(returned["value"]))
        if not math.isfinite(number):
            return None
        return int(number) if number.is_integer() and abs(number) < 2**53 else number
    return returned.get("value")


def _run(script: Script, call: JsonObject, sandbox: CheckSandbox) -> JsonObject:
    try:
        returned = sandbox.run_script(_FUNCTIONS[script.language], call)
    except SandboxFailure as failure:
        if failure.message.code != "sandbox.raised":
            raise
        return {"threw": str(failure.message.params["detail"])}
    if returned.get("stopped"):
        raise UndecidedCheckError(say("check.script_stopped"))
    return returned


def _finding(check: Check, kind: str, value: JsonValue) -> Finding:
    if check.type == PYTHON and kind in ("string", "number", "null"):
        kind, value = _of_python(kind, value)
    if kind == "boolean":
        said = say("check.script_returned", value="true" if value else "false")
        return Finding(bool(value), said, said)
    if kind == "number":
        return _of_number(check, float(str(value)))
    if kind == "object" and isinstance(value, Mapping) and _is_result(value):
        return _of_result(check, value)
    got = say("check.script_wrong_kind", kind=kind)
    return _failing(check, got)


def _of_python(kind: str, value: JsonValue) -> tuple[str, JsonValue]:
    """A text from Python may say true, false, a number or an object as JSON."""
    text = str(value)
    if kind == "string" and text.lower() in ("true", "false"):
        return "boolean", text.lower() == "true"
    if kind == "string" and text.startswith("{"):
        try:
            return "object", parse_json(text)
        except ValueError:
            return "string", text
    found = _LEADING_NUMBER.match(text)
    return ("number", found[1].replace("Infinity", "inf")) if found else (kind, value)


def _of_number(check: Check, number: float) -> Finding:
    holds = number > 0 if check.threshold is None else number >= check.threshold
    said = say("check.script_returned", value="true" if holds else "false")
    return Finding(holds, said, said, number)


def _is_result(value: Mapping[str, JsonValue]) -> bool:
    passed = value.get("pass", value.get("pass_"))
    score = value.get("score")
    is_number = isinstance(score, int | float) and not isinstance(score, bool)
    return isinstance(passed, bool) and is_number and isinstance(value.get("reason"), str)


def _of_result(check: Check, value: Mapping[str, JsonValue]) -> Finding:
    passed, score = value.get("pass", value.get("pass_")), value["score"]
    assert isinstance(score, int | float)
    if check.type == PYTHON and check.threshold is not None and score < check.threshold:
        passed = False
    said: Message = say("check.script_said", reason=shortened(str(value["reason"])))
    return Finding(bool(passed), said, said, float(score))


def _failing(check: Check, reason: Message) -> Finding:
    """promptfoo fails such a check with a score of 0, under `not-` as well."""
    return Finding(check.negated, reason, reason, 0.0)
