"""A suite's cases as promptfoo has them: each with its own prompt and everything filled in."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from leastwise.domain.json_value import JsonValue
from leastwise.domain.suite_drafts import DraftCase
from leastwise.domain.suites import Case, Check, Suite
from leastwise.evals.check_types import SET, VALUELESS
from leastwise.evals.template_text import literal

PROMPT: Final = "prompt"
OTHER_PROMPT: Final = "rendered_prompt"


def prompt_key(suite: Suite) -> str:
    """The variable that holds each case's prompt; another one where the suite has its own."""
    taken = (PROMPT, "messages")
    for case in suite.cases:
        for name in taken:
            if name in case.variables and case.variables[name] != prompt_text(case):
                return OTHER_PROMPT
    return PROMPT


def prompt_text(case: Case) -> str:
    """The prompt as one text: as it is, or its messages as JSON where that says it."""
    first = case.turns[0] if case.turns else None
    is_plain = first is not None and len(case.turns) == 1 and first.role == "user"
    if first and is_plain and not first.content.strip().startswith(("[", "{", "- role:")):
        return first.content
    turns = [{"role": turn.role, "content": turn.content} for turn in case.turns]
    return json.dumps(turns, ensure_ascii=False)


def config_of(suite: Suite) -> dict[str, JsonValue]:
    """The whole suite as a promptfoo configuration."""
    head = {"description": suite.description} if suite.description else {}
    prompts: list[JsonValue] = [f"{{{{{prompt_key(suite)}}}}}"]
    return {**head, "prompts": prompts, "tests": list(tests_of(suite))}


def tests_of(suite: Suite) -> Iterator[dict[str, JsonValue]]:
    """Each case as a test whose prompt is a variable."""
    key = prompt_key(suite)
    for case in suite.cases:
        yield _test(case, key)


def case_like(case: Case, checks: Sequence[Check] | None = None) -> DraftCase:
    """A case with the variables of `case`, and its checks or other ones.

    Checks that are not supported are left out, and so is the case's threshold with other checks.
    """
    written: dict[str, JsonValue] = {"vars": dict(case.variables)}
    wanted = case.checks if checks is None else checks
    asserts: list[JsonValue] = [assertion(check) for check in wanted if not check.unsupported]
    if asserts:
        written["assert"] = asserts
    if checks is None and case.threshold is not None:
        written["threshold"] = case.threshold
    if any(isinstance(value, list) for value in case.variables.values()):
        written["options"] = {"disableVarExpansion": True}
    return DraftCase(written)


def _test(case: Case, key: str) -> dict[str, JsonValue]:
    test: dict[str, JsonValue] = {}
    if case.description:
        test["description"] = case.description
    variables: dict[str, JsonValue] = {key: _kept_end(literal(prompt_text(case)))}
    for name, value in case.variables.items():
        if name != key:
            variables[name] = _kept_end(value) if isinstance(value, str) else value
    test["vars"] = variables
    if case.checks:
        test["assert"] = [assertion(check) for check in case.checks]
    if case.threshold is not None:
        test["threshold"] = case.threshold
    if case.metadata:
        test["metadata"] = dict(case.metadata)
    options = _options(case)
    if options:
        test["options"] = options
    return test


def _options(case: Case) -> dict[str, JsonValue]:
    options: dict[str, JsonValue] = {}
    if any(isinstance(value, list | tuple) for value in case.variables.values()):
        options["disableVarExpansion"] = True
    if case.repeats != 1:
        options["repeat"] = case.repeats
    if case.transform is not None:
        options["transform"] = case.transform
    return options


def _kept_end(text: str) -> str:
    """A variable loses its last line break when it is read, so one more is written."""
    return f"{text}\n" if text.endswith("\n") else text


def assertion(check: Check) -> dict[str, JsonValue]:
    """A check as an assertion. One that is not known keeps its name, and is not known again."""
    written: dict[str, JsonValue] = {"type": check.name}
    if check.type == SET and isinstance(check.value, list | tuple):
        parts = [Check(**part) for part in check.value if isinstance(part, Mapping)]
        written["assert"] = [assertion(part) for part in parts]
        lacking = [part.unsupported for part in parts if part.unsupported]
        if check.unsupported and check.unsupported not in lacking:
            written = {"type": check.unsupported}
    elif check.unsupported and check.unsupported != check.name:
        written = {"type": check.unsupported}
    elif check.value is not None or check.type not in VALUELESS:
        written["value"] = _value(check.value)
    beside = {
        "threshold": check.threshold,
        "weight": None if check.weight == 1 else check.weight,
        "metric": literal(check.metric) if check.metric else None,
        "transform": check.transform,
        "config": check.config,
        "rubricPrompt": check.rubric_prompt or None,  # a template, which nobody fills in before
    }
    return written | {key: value for key, value in beside.items() if value is not None}


def _value(value: JsonValue) -> JsonValue:
    if isinstance(value, str):
        return literal(value)
    if isinstance(value, list | tuple):
        return [literal(item) if isinstance(item, str) else item for item in value]
    return value
