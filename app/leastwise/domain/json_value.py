"""The type of anything that JSON can say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias, Union

JsonValue: TypeAlias = Union[
    str, int, float, bool, None, Sequence["JsonValue"], Mapping[str, "JsonValue"]
]
JsonObject: TypeAlias = Mapping[str, JsonValue]
