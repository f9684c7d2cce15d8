"""The JSON in an answer, read without changing a figure of it, within bounds."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, TypeAlias, Union

LONGEST_JSON: Final = 1_000_000
MOST_DEPTH: Final = 200
# A string that is not closed goes to the end, so that no other beginning is tried in it.
_BRACKETS: Final = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\Z|\\)|[\[{\]}]', re.DOTALL)


@dataclass(frozen=True)
class Figure:
    """A number as it was written: 1.10 stays 1.10."""

    text: str


@dataclass(frozen=True)
class Pairs:
    """An object: its names in their order, also one that stands there twice."""

    pairs: tuple[tuple[str, JsonValue], ...]


JsonValue: TypeAlias = Union[str, bool, None, Figure, Pairs, "list[JsonValue]"]


class NotJson(Enum):
    """Why there is no tree."""

    NO_JSON = auto()
    TOO_LONG = auto()
    TOO_DEEP = auto()


@dataclass(frozen=True)
class FoundJson:
    """What was read, and whether it is all of the answer or a piece of code in it."""

    value: JsonValue
    whole: bool


def json_of(text: str) -> FoundJson | NotJson:
    """The JSON that an answer is, or else that of the only piece of code in it that is JSON."""
    if len(text) > LONGEST_JSON:
        return NotJson.TOO_LONG
    try:
        found = _read(text)
        if isinstance(found, Exception):
            fenced = [_read(code) for code in _pieces_of_code(text)]
            read = [one for one in fenced if not isinstance(one, Exception)]
            return FoundJson(read[0], whole=False) if len(read) == 1 else NotJson.NO_JSON
    except RecursionError:
        return NotJson.TOO_DEEP
    return FoundJson(found, whole=True)


def _pieces_of_code(text: str) -> list[str]:
    """What stands between lines of three backticks."""
    found: list[str] = []
    lines: list[str] | None = None
    for line in text.splitlines():
        if not line.lstrip().startswith("```"):
            if lines is not None:
                lines.append(line)
        elif lines is None:
            lines = []
        else:
            found.append("\n".join(lines))
            lines = None
    return found


def _read(text: str) -> JsonValue | ValueError:
    stripped = text.strip()
    if not stripped or stripped[0] not in '{["-0123456789tfn':
        return ValueError("no JSON begins like this")
    if _depth(stripped) > MOST_DEPTH:
        raise RecursionError
    try:
        value: JsonValue = json.loads(
            stripped,
            object_pairs_hook=lambda pairs: Pairs(tuple(pairs)),
            parse_int=Figure,
            parse_float=Figure,
            parse_constant=_refuse,
        )
    except ValueError as error:
        return error
    return value


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _depth(text: str) -> int:
    """How deep brackets lie in one another, those in strings left out."""
    deepest = depth = 0
    for bracket in _BRACKETS.findall(text):
        if bracket in ("[", "{"):
            depth += 1
            deepest = max(deepest, depth)
        elif bracket in ("]", "}"):
            depth -= 1
    return deepest


def as_json(value: JsonValue, indent: str = "") -> str:
    """A value as JSON again, with its figures as they were; `indent` is put before each line."""
    if isinstance(value, Figure):
        return value.text
    inner = indent + "  "
    if isinstance(value, Pairs):
        lines = [
            f"{json.dumps(n, ensure_ascii=False)}: {as_json(v, inner)}" for n, v in value.pairs
        ]
        return _within("{", lines, "}", indent)
    if isinstance(value, list):
        return _within("[", [as_json(one, inner) for one in value], "]", indent)
    return json.dumps(value, ensure_ascii=False)


def _within(opens: str, lines: list[str], closes: str, indent: str) -> str:
    if not lines:
        return opens + closes
    between = f",\n{indent}  "
    return f"{opens}\n{indent}  {between.join(lines)}\n{indent}{closes}"
