"""Checks of calls of tools: that they are valid for the tools that are declared, and which ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.messages import Message, Parameter, say
from leastwise.domain.suites import Check
from leastwise.evals.called_tools import TooMuchWorkError, called_tools
from leastwise.evals.check_sandbox import CheckSandbox
from leastwise.evals.comma_lists import JS_WHITESPACE
from leastwise.evals.findings import Finding, UndecidedCheckError, bad_value
from leastwise.evals.graded_answer import GradedAnswer
from leastwise.evals.js_values import js_text, parse_json
from leastwise.evals.json_answers import shortened

_ALL: Final = 1.0
_MCP_RESULT: Final = "MCP Tool Result"
_MCP_ERROR: Final = "MCP Tool Error"


def _f1(check: Check, answer: GradedAnswer, _sandbox: CheckSandbox) -> Finding:
    """The harmonic mean of precision and recall over the names of tools (van Rijsbergen 1979)."""
    wanted = frozenset(_expected(check))
    if not wanted:
        raise bad_value(check)
    try:
        called = called_tools(answer.value)
    except TooMuchWorkError:
        reason = say("check.too_broken")
        return Finding(check.negated, reason, reason, 0.0)
    both = len(wanted & called)
    precision = both / len(called) if called else 0.0
    recall = both / len(wanted)
    score = 2 * precision * recall / (precision + recall) if both else 0.0
    threshold = _ALL if check.threshold is None else check.threshold
    said: dict[str, Parameter] = {"score": score, "threshold": threshold}
    said["called"], said["wanted"] = _listed(called), _listed(wanted)
    unmet, met = say("check.tools_below", **said), say("check.tools_met", **said)
    return Finding(score >= threshold, unmet, met, score)


def _expected(check: Check) -> Iterator[str]:
    value = check.value
    if isinstance(value, str):
        names = value.split(",")
    elif isinstance(value, list | tuple):
        names = ["null" if one is None else js_text(one) for one in value]
    else:
        raise bad_value(check)
    for name in names:
        if trimmed := name.strip(JS_WHITESPACE):
            yield trimmed


def _function_call(check: Check, answer: GradedAnswer, sandbox: CheckSandbox) -> Finding:
    declared = _declared(check, "functions")
    value = _as_json(answer.value)
    if isinstance(value, Mapping) and "function_call" in value:
        value = value["function_call"]
    fault = _fault(value, declared, sandbox)
    return _finding(fault, say("check.valid_call"))


def _tool_calls(check: Check, answer: GradedAnswer, sandbox: CheckSandbox) -> Finding:
    met = say("check.valid_call")
    if _MCP_ERROR in answer.text:
        return _finding(say("check.mcp_failed", output=shortened(answer.text)), met)
    if _MCP_RESULT in answer.text:
        return _finding(None, met)
    declared = _declared(check, "tools")
    value = _as_json(answer.value)
    if isinstance(value, Mapping) and "tool_calls" in value:
        value = value["tool_calls"]
    calls = value if isinstance(value, list | tuple) else []
    functions = [call.get("function") if isinstance(call, Mapping) else None for call in calls]
    if not functions or not all(map(_is_call, functions)):
        return _finding(say("check.no_call", output=shortened(answer.text)), met)
    faults = (_fault(function, declared, sandbox) for function in functions)
    return _finding(next(filter(None, faults), None), met)


def _finding(fault: Message | None, met: Message) -> Finding:
    return Finding(fault is None, fault or met, met)


def _declared(check: Check, kind: str) -> Mapping[str, JsonValue]:
    """The parameters of each function that is declared, by name; the first of equal names."""
    value = check.value
    if isinstance(value, Mapping):  # as the suite's providers declare them
        value = value.get(kind)
    if not isinstance(value, list | tuple):
        raise UndecidedCheckError(say("check.no_tools", kind=kind))
    functions = [_function_of(one) for one in value if isinstance(one, Mapping)]
    return {str(one.get("name")): one.get("parameters") for one in reversed(functions)}


def _function_of(declared: JsonObject) -> JsonObject:
    inner = declared.get("function")
    return inner if declared.get("type") == "function" and isinstance(inner, Mapping) else declared


def _as_json(value: JsonValue) -> JsonValue:
    """A model writes its calls as text, where a provider hands over objects."""
    if not isinstance(value, str):
        return value
    try:
        return parse_json(value)
    except ValueError:
        return value


def _is_call(value: JsonValue) -> bool:
    if not isinstance(value, Mapping):
        return False
    return isinstance(value.get("name"), str) and isinstance(value.get("arguments"), str)


def _fault(
    call: JsonValue, declared: Mapping[str, JsonValue], sandbox: CheckSandbox
) -> Message | None:
    """What is wrong with one call; None where it fits what is declared."""
    if not isinstance(call, Mapping) or not _is_call(call):
        return say("check.no_call", output=shortened(str(call)))
    name, arguments = str(call["name"]), str(call["arguments"])
    try:
        parse_json(arguments)
    except ValueError as error:
        return say("check.call_not_json", name=shortened(name), detail=str(error))
    schema = declared.get(name)
    if not isinstance(schema, Mapping):
        return say("check.no_such_tool", name=shortened(name))
    answer = sandbox.ask_for_object(
        "checks_sandboxed:check_schema", {"schema": schema, "output": arguments}
    )
    if "broken" in answer:
        return say("check.bad_schema", detail=str(answer["broken"]))
    if answer["valid"]:
        return None
    detail = shortened(str(answer["detail"]))
    return say(
        "check.call_misfits", name=shortened(name), where=str(answer["where"]), detail=detail
    )


def _listed(names: frozenset[str]) -> str:
    return shortened(", ".join(sorted(names)) or "none")


TOOL_CALL_CHECKS: Final[Mapping[str, Callable[[Check, GradedAnswer, CheckSandbox], Finding]]] = {
    "is-valid-function-call": _function_call,
    "is-valid-openai-function-call": _function_call,
    "is-valid-openai-tools-call": _tool_calls,
    "tool-call-f1": _f1,
}
