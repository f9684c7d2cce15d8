"""Values as JavaScript reads and writes them: strict JSON in, `String(value)` out."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from decimal import Decimal

from leastwise.domain.json_value import JsonValue


def js_text(value: JsonValue) -> str:
    """A value as `String(value)` writes it in JavaScript; null is empty, as in Nunjucks."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return _number_text(value)
    if isinstance(value, list | tuple):
        return ",".join(js_text(item) for item in value)
    if isinstance(value, Mapping):
        return "[object Object]"
    return str(value)


def is_truthy(value: JsonValue) -> bool:
    """Whether JavaScript takes a value for true: empty lists and mappings are."""
    return isinstance(value, Mapping | list | tuple) or bool(value)


def _number_text(value: float) -> str:
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "-Infinity" if value < 0 else "Infinity"
    if value == 0:
        return "0"
    if 1e-6 <= abs(value) < 1e21:
        return format(Decimal(repr(value)), "f").removesuffix(".0")
    return re.sub(r"e-0", "e-", repr(value))


def parse_json(
    text: str, *, pairs: Callable[[list[tuple[str, JsonValue]]], JsonValue] | None = None
) -> JsonValue:
    """What JSON.parse makes of `text`; raises ValueError, also where it is nested too deep.

    `pairs` makes each object out of its keys and values; without it the last of equal keys wins.
    """
    try:
        value: JsonValue = json.loads(
            text,
            parse_constant=_refuse_constant,
            parse_float=_read_float,
            object_pairs_hook=pairs,
        )
    except RecursionError:
        raise ValueError("it is nested too deep") from None
    return value


def whole_if_exact(value: float) -> int | float:
    """JavaScript has one kind of number: 2.0 is 2."""
    return int(value) if value.is_integer() and abs(value) <= 2**53 else value


def _read_float(text: str) -> int | float:
    return whole_if_exact(float(text))


def _refuse_constant(name: str) -> JsonValue:
    raise ValueError(f"{name} is not JSON")
