"""Answers as JSON: strict parsing, equality as JavaScript sees it, and what differs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import Message, say

SHORT_TEXT = 200
_DIFFERENCES_SHOWN = 5


def shortened(text: str) -> str:
    """At most `SHORT_TEXT` characters, with an ellipsis where something was cut."""
    return text if len(text) <= SHORT_TEXT else f"{text[: SHORT_TEXT - 1]}\u2026"


def as_text(value: JsonValue) -> str:
    """A value as compact JSON, shortened."""
    try:
        return shortened(json.dumps(value, ensure_ascii=False))
    except RecursionError:  # nested almost as deep as could be parsed
        return "\u2026"


def same(left: JsonValue, right: JsonValue) -> bool:
    """Deep strict equality: 1 equals 1.0, and neither equals true."""
    return next(_differences(left, right, ""), None) is None


def describe_differences(expected: JsonValue, got: JsonValue) -> Message:
    """Which fields differ, with what was expected and what is there; the first few of many."""
    found = list(_differences(expected, got, ""))
    shown = found[:_DIFFERENCES_SHOWN]
    parts: dict[str, Message] = {f"part{place}": part for place, part in enumerate(shown)}
    joined = say(f"check.differences{len(shown)}", **parts)
    if len(found) > len(shown):
        return say("check.more_differ", count=len(found), differences=joined)
    return say("check.fields_differ", differences=joined)


def _differences(expected: JsonValue, got: JsonValue, where: str) -> Iterator[Message]:
    if isinstance(expected, Mapping) and isinstance(got, Mapping):
        yield from _field_differences(expected, got, where)
    elif _is_list(expected) and _is_list(got) and len(expected) == len(got):  # type: ignore[arg-type]
        for place, (left, right) in enumerate(zip(expected, got, strict=True)):  # type: ignore[arg-type]
            yield from _differences(left, right, f"{where}[{place}]")
    elif not _same_scalar(expected, got):
        field = where or say("check.whole_value")
        wrong = {"expected": as_text(expected), "got": as_text(got)}
        yield say("check.field_wrong", field=field, **wrong)


def _field_differences(
    expected: Mapping[str, JsonValue], got: Mapping[str, JsonValue], where: str
) -> Iterator[Message]:
    for key, value in expected.items():
        field = f"{where}.{key}" if where else key
        if key in got:
            yield from _differences(value, got[key], field)
        else:
            yield say("check.field_missing", field=field, expected=as_text(value))
    for key, value in got.items():
        if key not in expected:
            field = f"{where}.{key}" if where else key
            yield say("check.field_surplus", field=field, got=as_text(value))


def _is_list(value: JsonValue) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _same_scalar(left: JsonValue, right: JsonValue) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, int | float) and isinstance(right, int | float):
        return left == right or float(left) == float(right)
    return type(left) is type(right) and left == right
