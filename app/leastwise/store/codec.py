"""Values of the domain as JSON, and back again without loss."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import types
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from leastwise.domain.messages import Message, Parameter
from leastwise.domain.texts import TEXTS

if TYPE_CHECKING:
    from leastwise.domain.json_value import JsonValue

T = TypeVar("T")


def dump(value: object) -> str:
    """`value` (a dataclass of the domain, or what one is made of) as one line of JSON.

    ASCII only, so that any string survives, lone surrogates of odd file names included.
    Keys are sorted: equal values give equal text.
    """
    return json.dumps(_encode(value), sort_keys=True, separators=(",", ":"))


def dump_optional(value: object | None) -> str | None:
    """As `dump`; None stays None, so that the column stays empty."""
    return None if value is None else dump(value)


def load(kind: type[T], text: str) -> T:
    """The value of type `kind` that `dump` wrote."""
    return cast("T", _decode(kind, json.loads(text)))


def load_optional(kind: type[T], text: str | None) -> T | None:
    """As `load`; None stays None."""
    return None if text is None else load(kind, text)


def fingerprint(value: object) -> str:
    """The sha256 of `dump(value)` in hex: equal for equal values."""
    return hashlib.sha256(dump(value).encode("ascii")).hexdigest()


def _encode(value: object) -> JsonValue:
    if isinstance(value, Message):
        return {"code": value.code, "params": {k: _encode(v) for k, v in value.params.items()}}
    if isinstance(value, Enum):
        return cast("JsonValue", value.value)
    if isinstance(value, Decimal):
        return format(value, "f")
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: _encode(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _encode(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_encode(item) for item in value]
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"no JSON for {type(value).__name__}")


def _decode(kind: Any, value: Any) -> Any:
    if kind is Message:
        return _decode_message(value)
    if kind is Decimal:
        return Decimal(value)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _decode_fields(kind, value)
    decoder = _DECODERS.get(get_origin(kind))
    return decoder(get_args(kind), value) if decoder else value


def _decode_message(value: Any) -> Message:
    params = {name: _decode_parameter(item) for name, item in value["params"].items()}
    if value["code"] not in TEXTS:  # written by a version that knew other codes
        return Message("store.unknown_message", {"unknown_code": value["code"]})
    return Message(value["code"], params)


def _decode_parameter(value: Any) -> Parameter:
    if isinstance(value, dict):
        return _decode_message(value)
    return tuple(value) if isinstance(value, list) else cast("Parameter", value)


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    # What is plain JSON already stays as it is, whatever it holds.
    return get_type_hints(kind, localns={"JsonValue": Any})


def _decode_fields(kind: type, value: Any) -> Any:
    hints = _hints(kind)
    return kind(**{name: _decode(hints[name], item) for name, item in value.items()})


def _decode_union(members: tuple[Any, ...], value: Any) -> Any:
    (known,) = (member for member in members if member is not types.NoneType)
    return value if value is None else _decode(known, value)


def _decode_tuple(members: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    if len(members) == 2 and members[1] is Ellipsis:
        return tuple(_decode(members[0], item) for item in value)
    return tuple(_decode(kind, item) for kind, item in zip(members, value, strict=True))


def _decode_mapping(members: tuple[Any, ...], value: Any) -> Mapping[str, Any]:
    return {key: _decode(members[1], item) for key, item in value.items()}


_DECODERS: Mapping[Any, Callable[[tuple[Any, ...], Any], Any]] = {
    Union: _decode_union,
    types.UnionType: _decode_union,
    tuple: _decode_tuple,
    Mapping: _decode_mapping,
}
