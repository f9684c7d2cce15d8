"""A case as it was read, written again as a test that is read the same way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from leastwise.domain.json_value import JsonValue
from leastwise.domain.suite_drafts import DraftCase
from leastwise.domain.suites import Case, Check

_SET = "assert-set"


def case_like(case: Case, checks: Sequence[Check] | None = None) -> DraftCase:
    """A case with the variables of `case`, and its checks or other ones.

    Checks that are not supported are left out, and so is the case's threshold with other checks.
    """
    written: dict[str, JsonValue] = {"vars": dict(case.variables)}
    wanted = case.checks if checks is None else checks
    asserts: list[JsonValue] = [_written(check) for check in wanted if not check.unsupported]
    if asserts:
        written["assert"] = asserts
    if checks is None and case.threshold is not None:
        written["threshold"] = case.threshold
    if any(isinstance(value, list) for value in case.variables.values()):
        written["options"] = {"disableVarExpansion": True}
    return DraftCase(written)


def _written(check: Check) -> JsonValue:
    written: dict[str, JsonValue] = {"type": check.name}
    if check.type == _SET and isinstance(check.value, list | tuple):
        parts = [part for part in check.value if isinstance(part, Mapping)]
        written["assert"] = [_written(Check(**part)) for part in parts]
    elif check.value is not None:
        written["value"] = _literal(check.value)
    if check.threshold is not None:
        written["threshold"] = check.threshold
    if check.weight != 1:
        written["weight"] = check.weight
    if check.metric:
        written["metric"] = _literal(check.metric)
    return written


def _literal(value: JsonValue) -> JsonValue:
    """Texts as templates that give them back: an answer may hold braces."""
    if isinstance(value, str):
        has_tags = any(sign in value for sign in ("{{", "{%", "{#"))
        return f"{{% raw %}}{value}{{% endraw %}}" if has_tags else value
    if isinstance(value, list | tuple):
        return [_literal(part) if isinstance(part, str) else part for part in value]
    return value
