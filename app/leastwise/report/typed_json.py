"""JSON from strangers as dataclasses: every value is of its declared type, or it is refused."""

from __future__ import annotations

import dataclasses
import json
import math
import types
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import Message, say

T = TypeVar("T")
LONGEST_TEXT: Final = 400
MOST_ITEMS: Final = 20_000
LARGEST_INTEGER: Final = 1 << 62
_SHOWN: Final = 60


class Refused(Exception):
    """A value that is not what it should be; `cause` says which and why."""

    def __init__(self, cause: Message) -> None:
        super().__init__(cause.code, dict(cause.params))
        self.cause = cause


def parse(text: str) -> JsonValue:
    """The JSON in `text`. Raises Refused for what is none, NaN and infinities included."""
    try:
        return cast("JsonValue", json.loads(text, parse_constant=_no_number))
    except (ValueError, RecursionError):
        raise Refused(say("profile.not_json")) from None


def _no_number(name: str) -> float:
    raise ValueError(name)


def typed(kind: type[T], value: JsonValue, field: str) -> T:
    """`value` as a `kind`: a dataclass of plain values, tuples and dataclasses.

    Fields with a default may be missing. Whole numbers are not negative. Raises Refused.
    """
    return cast("T", _typed(kind, value, field))


def _typed(kind: Any, value: Any, field: str) -> Any:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        (known,) = (member for member in get_args(kind) if member is not types.NoneType)
        return None if value is None else _typed(known, value, field)
    if origin is tuple:
        if not isinstance(value, list) or len(value) > MOST_ITEMS:
            raise _wrong(field, value)
        item = get_args(kind)[0]
        return tuple(_typed(item, one, f"{field}[{n}]") for n, one in enumerate(value))
    if dataclasses.is_dataclass(kind):
        return _fields(cast("type", kind), value, field)
    if not _is_plain(kind, value):
        raise _wrong(field, value)
    return float(value) if kind is float else value


def _is_plain(kind: Any, value: Any) -> bool:
    if kind is bool or isinstance(value, bool):
        return kind is bool and isinstance(value, bool)
    if kind is int:
        return isinstance(value, int) and 0 <= value <= LARGEST_INTEGER
    if kind is float:
        # A whole number may be too large for a float.
        return isinstance(value, int | float) and abs(value) < 1e300 and math.isfinite(value)
    return kind is str and isinstance(value, str) and len(value) <= LONGEST_TEXT


def _fields(kind: type, value: Any, field: str) -> Any:
    if not isinstance(value, dict):
        raise _wrong(field, value)
    hints, needed = _declared(kind)
    for name in value:
        if name not in hints:
            raise Refused(say("profile.unknown_field", field=f"{field}.{name}"[:_SHOWN]))
    for name in needed:
        if name not in value:
            raise Refused(say("profile.missing_field", field=f"{field}.{name}"))
    return kind(
        **{name: _typed(hints[name], one, f"{field}.{name}") for name, one in value.items()}
    )


@cache
def _declared(kind: Any) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    """The fields with their types, and those that have no default."""
    needed = tuple(
        one.name
        for one in dataclasses.fields(kind)
        if one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING
    )
    return get_type_hints(kind), needed


def _wrong(field: str, value: Any) -> Refused:
    shown = (
        json.dumps(value) if isinstance(value, str | int | float | None) else type(value).__name__
    )
    return Refused(say("profile.wrong_value", field=field, value=shown[:_SHOWN]))
