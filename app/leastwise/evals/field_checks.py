"""Checks of our own: a field of JSON and a number, with a tolerance, and a choice."""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Mapping
from typing import Any, Final

from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import say
from leastwise.domain.suites import Check
from leastwise.evals.check_types import CHOICE
from leastwise.evals.findings import BrokenCheckError, Finding, bad_value
from leastwise.evals.js_values import js_text, parse_json
from leastwise.evals.json_answers import as_text, same, shortened

_TOLERANCES: Final = ("tolerance", "relative_tolerance")
_FIELD_KEYS: Final = frozenset(("path", "equals", *_TOLERANCES))
_NUMBER_KEYS: Final = frozenset(("equals", "pick", *_TOLERANCES))
_CHOICE_KEYS: Final = {"choices", "equals"}
_STEP: Final = re.compile(r"\[(\d+)\]|\.?([^.\[\]]+)")
_NUMBER: Final = re.compile(
    r"(?<![\w.,])[-+\u2212]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][-+]?\d{1,3})?(?![\w,]\d)",
    re.ASCII,
)
_ABSENT: Final = object()
_LARGEST: Final = sys.float_info.max


def _json_field(check: Check, output: str) -> Finding:
    value = check.value
    if not isinstance(value, Mapping) or not set(value) <= _FIELD_KEYS:
        raise bad_value(check)
    path = value.get("path")
    if not isinstance(path, str):
        raise bad_value(check)
    try:
        found = _at(parse_json(output), _steps(check, path))
    except ValueError as error:
        unmet = say("check.not_json", output=shortened(output), detail=str(error))
        return Finding(False, unmet, say("check.field_there", field=path))
    if found is _ABSENT:
        return Finding(
            False, say("check.field_absent", field=path), say("check.field_there", field=path)
        )
    if "equals" not in value:
        there = say("check.field_there", field=path)
        return Finding(True, there, there)
    wanted = value["equals"]
    said = {"field": path, "expected": as_text(wanted), "got": as_text(found)}
    return Finding(
        _agrees(check, wanted, found, value),
        say("check.field_differs", **said),
        say("check.field_equal", **said),
    )


def _steps(check: Check, path: str) -> list[str]:
    """`a.b[0].c`, or a JSON pointer (`/a/b/0/c`); an empty path is the whole answer."""
    if path.startswith("/"):
        return [step.replace("~1", "/").replace("~0", "~") for step in path[1:].split("/")]
    steps, end = [], 0
    for found in _STEP.finditer(path):
        if found.start() != end:
            raise bad_value(check)
        steps.append(found[1] or found[2])
        end = found.end()
    if end != len(path):
        raise bad_value(check)
    return steps


def _at(value: Any, steps: list[str]) -> Any:
    for step in steps:
        if isinstance(value, Mapping) and step in value:
            value = value[step]
        elif isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        else:
            return _ABSENT
    return value


def _agrees(check: Check, wanted: JsonValue, found: JsonValue, value: Mapping[str, Any]) -> bool:
    absolute, relative = (_tolerance(check, value, name) for name in _TOLERANCES)
    if absolute is None and relative is None:
        return same(wanted, found)
    if not _is_number(wanted):
        raise bad_value(check)
    return _is_number(found) and _near(found, wanted, absolute, relative)  # type: ignore[arg-type]


def _numeric(check: Check, output: str) -> Finding:
    value = check.value if isinstance(check.value, Mapping) else {"equals": check.value}
    wanted, pick = _number_of(value.get("equals")), value.get("pick", "any")
    if not set(value) <= _NUMBER_KEYS or not _is_number(wanted) or pick not in _PICKS:
        raise bad_value(check)
    absolute, relative = (_tolerance(check, value, name) for name in _TOLERANCES)
    read = (_read(found[0]) for found in _NUMBER.finditer(output))
    numbers = [number for number in read if _is_number(number)]
    picked = _PICKS[str(pick)](numbers)
    near = [n for n in picked if _near(n, wanted, absolute, relative)]  # type: ignore[arg-type]
    expected = as_text(wanted)
    if not numbers:
        unmet = say("check.no_number", output=shortened(output))
    else:
        unmet = say("check.number_wrong", expected=expected, got=tuple(map(as_text, picked[:5])))
    return Finding(bool(near), unmet, say("check.number_right", expected=expected))


_PICKS: Final[Mapping[str, Callable[[list[float]], list[float]]]] = {
    "any": lambda numbers: numbers,
    "first": lambda numbers: numbers[:1],
    "last": lambda numbers: numbers[-1:],
}


def choices_of(check: Check) -> tuple[str, ...]:
    """The answers of a `choice`, in their order; empty where its value is none."""
    value = check.value
    listed = value.get("choices") if isinstance(value, Mapping) else None
    if not isinstance(listed, list | tuple):
        return ()
    choices = tuple(js_text(one) for one in listed)
    usable = len(choices) > 1 and len(set(choices)) == len(choices)
    return choices if usable and all(one.strip() for one in choices) else ()


def _choice(check: Check, output: str) -> Finding:
    value, choices = check.value, choices_of(check)
    if not isinstance(value, Mapping) or not choices or set(value) != _CHOICE_KEYS:
        raise BrokenCheckError(say("check.choice_malformed"))
    wanted, chosen = js_text(value["equals"]), output.strip()
    if wanted not in choices:
        raise BrokenCheckError(say("check.choice_not_listed", expected=shortened(wanted)))
    said = {"expected": shortened(wanted), "output": shortened(output)}
    listed = any(chosen == one.strip() for one in choices)
    unmet = say("check.choice_wrong" if listed else "check.choice_none", **said)
    return Finding(
        chosen == wanted.strip(), unmet, say("check.choice_right", expected=said["expected"])
    )


def _number_of(value: JsonValue) -> JsonValue:
    """A number; a CSV cell and a template have it as a text."""
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
        return _read(value.strip())
    return value


def _read(text: str) -> float:
    return float(text.replace(",", "").replace("\u2212", "-"))


def _tolerance(check: Check, value: Mapping[str, Any], name: str) -> float | None:
    found = value.get(name)
    if found is None:
        return None
    if not _is_number(found) or not 0 <= found < math.inf:
        raise bad_value(check)
    return float(found)


def _near(found: float, wanted: float, absolute: float | None, relative: float | None) -> bool:
    """Within either tolerance; a distance that is a rounding error beyond it is within."""
    distance = abs(found - wanted)
    reach = max(absolute or 0.0, (relative or 0.0) * abs(wanted))
    rounding = 4 * math.ulp(max(abs(found), abs(wanted))) if reach else 0.0
    return distance <= reach + rounding


def _is_number(value: object) -> bool:
    """Whether it is a number that a float can hold."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= _LARGEST


FIELD_CHECKS: Final[Mapping[str, Callable[[Check, str], Finding]]] = {
    CHOICE: _choice,
    "json-field": _json_field,
    "numeric": _numeric,
}
