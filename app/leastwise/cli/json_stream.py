"""One JSON document on stdout, written as it comes: for lists that must not be held in memory."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from leastwise.domain.json_value import JsonValue


class JsonListStream:
    """A document that begins with one long list; what belongs after it comes at the end."""

    def __init__(self, key: str, put: Callable[[str], None]) -> None:
        self._put = put
        self._count = 0
        put("{\n" + f"  {json.dumps(key)}: [")

    def add(self, entry: JsonValue) -> None:
        """The next entry of the list, on a line of its own."""
        comma = "," if self._count else ""
        self._put(f"{comma}\n    {json.dumps(entry, allow_nan=False)}")
        self._count += 1

    def finish(self, rest: Mapping[str, JsonValue]) -> None:
        """Close the list and add the other keys."""
        closing = "\n  ]" if self._count else "]"
        document = json.dumps(rest, indent=2, allow_nan=False)
        self._put(f"{closing},{document.removeprefix('{')}\n")
