"""Checks that need no sandbox: each says whether it holds, and what to say when it does not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import Message, Parameter, say
from leastwise.domain.suites import Check
from leastwise.evals.comma_lists import JS_WHITESPACE, split_commas
from leastwise.evals.findings import BrokenCheckError, Finding, bad_value
from leastwise.evals.js_values import js_text, parse_json
from leastwise.evals.json_answers import as_text, describe_differences, same, shortened
from leastwise.evals.refusals import is_refusal


def _said(code: str, output: str, **params: Parameter) -> Message:
    return say(code, output=shortened(output), **params)


def _equals(check: Check, output: str) -> Finding:
    expected = check.value
    if expected is not None and not isinstance(expected, Mapping | list | tuple):
        text = js_text(expected)
        met = say("check.equal", expected=shortened(text))
        return Finding(text == output, _text_difference(text, output), met)
    met = say("check.equal", expected=as_text(expected))
    try:
        got = parse_json(output)
    except ValueError as error:
        return Finding(False, _said("check.not_json", output, detail=str(error)), met)
    if same(expected, got):
        return Finding(True, met, met)
    return Finding(False, describe_differences(expected, got), met)


def _text_difference(expected: str, output: str) -> Message:
    """Which fields differ where both texts are JSON objects, although they compare as texts."""
    plain = _said("check.not_equal", output, expected=shortened(expected))
    if not (expected.startswith("{") and output.lstrip().startswith("{")):
        return plain
    try:
        wanted, got = parse_json(expected), parse_json(output)
    except ValueError:
        return plain
    if same(wanted, got):
        return _said("check.written_differently", output, expected=shortened(expected))
    return describe_differences(wanted, got)


def _needle(check: Check) -> str:
    value = check.value
    if isinstance(value, bool) or not isinstance(value, str | int | float) or value == "":
        raise bad_value(check)
    return js_text(value)


def _contains(check: Check, output: str) -> Finding:
    needle = _needle(check)
    held = needle in output
    if check.type == "icontains":
        held = needle.lower() in output.lower()
    expected = shortened(needle)
    return Finding(
        held,
        _said("check.not_contained", output, expected=expected),
        say("check.contained", expected=expected),
    )


def _needles(check: Check) -> list[str]:
    value = check.value
    if isinstance(value, str) and value:
        try:
            return split_commas(value)
        except ValueError as error:
            cause = say("check.bad_list", name=check.name, detail=str(error))
            raise BrokenCheckError(cause) from error
    if isinstance(value, list | tuple):
        return [_element_text(item) for item in value]
    raise bad_value(check)


def _element_text(value: JsonValue) -> str:
    return "null" if value is None else js_text(value)


def _contains_several(check: Check, output: str) -> Finding:
    needles = _needles(check)
    seen = output
    wanted = {needle: needle for needle in needles}
    if check.type.startswith("icontains"):
        seen = output.lower()
        wanted = {needle: needle.lower() for needle in needles}
    found = tuple(shortened(needle) for needle in wanted if wanted[needle] in seen)
    missing = tuple(shortened(needle) for needle in wanted if wanted[needle] not in seen)
    expected = tuple(shortened(needle) for needle in wanted)
    if check.type.endswith("any"):
        return Finding(
            bool(found),
            _said("check.none_contained", output, expected=expected),
            say("check.one_contained", found=found),
        )
    return Finding(
        not missing,
        _said("check.some_missing", output, missing=missing),
        say("check.all_contained", expected=expected),
    )


def _starts_with(check: Check, output: str) -> Finding:
    if not isinstance(check.value, str) or not check.value:
        raise bad_value(check)
    expected = shortened(check.value)
    return Finding(
        output.startswith(check.value),
        _said("check.not_start", output, expected=expected),
        say("check.start", expected=expected),
    )


def _is_json(_: Check, output: str) -> Finding:
    met = say("check.is_json")
    try:
        parse_json(output)
    except ValueError as error:
        return Finding(False, _said("check.not_json", output, detail=str(error)), met)
    return Finding(True, met, met)


def _is_refusal(_: Check, output: str) -> Finding:
    blank = not output.strip(JS_WHITESPACE)
    return Finding(
        is_refusal(output),
        _said("check.no_refusal", output),
        say("check.refusal"),
        score=0.0 if blank else None,
    )


def _word_count(check: Check, output: str) -> Finding:
    count = len([word for word in _words(output) if word])
    low, high = _bounds(check)
    expected = _bounds_text(low, high)
    return Finding(
        (low is None or count >= low) and (high is None or count <= high),
        say("check.words_wrong", count=count, expected=expected),
        say("check.words_forbidden", count=count, expected=expected),
    )


def _bounds_text(low: float | None, high: float | None) -> str:
    if low is None or high is None:
        return f"\u2264 {js_text(high)}" if low is None else f"\u2265 {js_text(low)}"
    return js_text(low) if low == high else f"{js_text(low)} \u2013 {js_text(high)}"


def _words(text: str) -> list[str]:
    for character in JS_WHITESPACE:
        text = text.replace(character, " ")
    return text.split(" ")


def _bounds(check: Check) -> tuple[float | None, float | None]:
    value = check.value
    if not isinstance(value, Mapping):
        if value is None:
            raise bad_value(check)
        number = _bound(check, value)
        return number, number
    low = _bound(check, value["min"]) if "min" in value else None
    high = _bound(check, value["max"]) if "max" in value else None
    if (low is None and high is None) or (low is not None and high is not None and low > high):
        raise bad_value(check)
    return low, high


def _bound(check: Check, value: JsonValue) -> float:
    """A count as JavaScript takes it: a number, a text that holds one, null for 0."""
    if isinstance(value, str):
        try:
            return float(value.strip(JS_WHITESPACE) or 0)
        except ValueError:
            raise bad_value(check) from None
    if value is None:
        return 0
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise bad_value(check)
    return value


TEXT_CHECKS: Final[Mapping[str, Callable[[Check, str], Finding]]] = {
    "contains": _contains,
    "contains-all": _contains_several,
    "contains-any": _contains_several,
    "equals": _equals,
    "icontains": _contains,
    "icontains-all": _contains_several,
    "icontains-any": _contains_several,
    "is-json": _is_json,
    "is-refusal": _is_refusal,
    "starts-with": _starts_with,
    "word-count": _word_count,
}
