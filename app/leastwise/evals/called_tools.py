"""The names of the tools that an answer calls, in the shapes in which models write them.

What promptfoo 0.123.1 takes for a call is one: JSON of a provider's shape, alone or on lines of its
own within a text, outside of fenced code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.evals.comma_lists import JS_WHITESPACE
from leastwise.evals.js_values import parse_json

_MOST_UNMATCHED: Final = 65_536
_WORK_PER_CHARACTER: Final = 4
_TAB: Final = 4
_PIECE: Final = re.compile(r'"(?:[^"\\]|\\.)*("?)|[{}\[\]]')
_FENCE: Final = re.compile(r"[ \t]*(`{3,}|~{3,})")
_ITEM: Final = re.compile(r"[ \t]*(?:[-+*]|[0-9]+[.)])[ \t]+")
_OPENER: Final = {"}": "{", "]": "["}


class TooMuchWorkError(Exception):
    """The answer is broken in a way that would take too long to be looked through."""


def called_tools(output: JsonValue) -> frozenset[str]:
    """Every tool that is called in an answer, once. Raises TooMuchWorkError."""
    if not isinstance(output, str):
        return frozenset(_names_in(output))
    try:
        value = parse_json(output)
    except ValueError:
        blocks = _json_blocks(output)
        return frozenset(name for block in blocks for name in called_tools(block))
    return called_tools(value) if isinstance(value, str) else frozenset(_names_in(value))


def _names_in(value: JsonValue) -> Iterator[str]:
    if isinstance(value, list | tuple):
        for item in value:
            if isinstance(item, Mapping):
                yield from _names_of_item(item)
    elif isinstance(value, Mapping):
        yield from _names_of_whole(value)


def _names_of_whole(value: JsonObject) -> Iterator[str]:
    """An answer that is one object: a message with calls, or one call."""
    calls = value.get("tool_calls")
    if isinstance(calls, list | tuple):
        for call in calls:
            yield from _name_of(_field(call, "function"))
            yield from _name_of(call)
    elif value.get("type") in ("tool_use", "function_call") and isinstance(value.get("name"), str):
        yield from _name_of(value)
    elif _is_object(value.get("functionCall")):
        yield from _name_of(value["functionCall"])
    elif _is_object(value.get("toolCall")):
        live = _field(value["toolCall"], "functionCalls")
        for call in live if isinstance(live, list | tuple) else ():
            yield from _name_of(call)


def _names_of_item(item: JsonObject) -> Iterator[str]:
    """One of several objects in a list."""
    if item.get("type") == "tool_use" and isinstance(item.get("name"), str):
        yield from _name_of(item)
        return
    for key in ("functionCall", "function"):
        if _is_object(item.get(key)):
            yield from _name_of(item[key])
            return
    yield from _name_of(item)


def _name_of(call: JsonValue) -> Iterator[str]:
    name = _field(call, "name")
    if isinstance(name, str):
        yield name


def _field(value: JsonValue, key: str) -> JsonValue:
    return value.get(key) if isinstance(value, Mapping) else None


def _is_object(value: JsonValue) -> bool:
    """What JavaScript calls one: lists too."""
    return isinstance(value, Mapping | list | tuple)


@dataclass(frozen=True)
class _Bracket:
    """A bracket outside of strings and fenced code; whether its line begins or ends with it."""

    sign: str
    at: int
    begins_line: bool
    ends_line: bool


def _json_blocks(text: str) -> Iterator[JsonValue]:
    """The JSON values that begin and end at a line's ends, also within what is no JSON."""
    pending = [_balanced(text, within=False)]
    left = _WORK_PER_CHARACTER * len(text)
    while pending:
        found = next(pending[-1], None)
        if found is None:
            pending.pop()
            continue
        block, begins_line = found
        if len(block) > left:
            raise TooMuchWorkError
        left -= len(block)
        try:
            value = parse_json(block)
        except ValueError:
            pending.append(_balanced(block, within=True))
            continue
        if begins_line:
            yield value


def _balanced(text: str, *, within: bool) -> Iterator[tuple[str, bool]]:
    """Each outermost span of matching brackets that ends its line, and whether it begins one.

    With `within`, those directly inside the span that the whole text is.
    """
    unmatched = _unmatched(text)
    level = 1 if within else 0
    depth, start = 0, None
    for bracket in _brackets(text):
        if bracket is None or bracket.at in unmatched:
            continue
        if bracket.sign not in _OPENER:
            if start is None and depth == level:
                start = bracket
            depth += 1
            continue
        depth -= 1
        if start is not None and depth == level:
            if bracket.ends_line:
                yield text[start.at : bracket.at + 1], start.begins_line
            start = None


def _unmatched(text: str) -> frozenset[int]:
    """Where brackets stand that have no partner; none has one beyond a break."""
    waiting: list[_Bracket] = []
    base = 0
    for bracket in _brackets(text):
        if bracket is None:
            base = len(waiting)
            continue
        opener = _OPENER.get(bracket.sign)
        if opener is not None and len(waiting) > base and waiting[-1].sign == opener:
            waiting.pop()
            continue
        waiting.append(bracket)
        base = base if opener is None else len(waiting)
        if len(waiting) > _MOST_UNMATCHED:
            raise TooMuchWorkError
    return frozenset(bracket.at for bracket in waiting)


def _brackets(text: str) -> Iterator[_Bracket | None]:
    """The brackets in order; None where a string does not end or fenced code begins or ends."""
    fence, fence_indent, at = "", 0, 0
    indents: list[int] = []
    for line in text.split("\n"):
        offset, at = at, at + len(line) + 1
        content = line.rstrip(JS_WHITESPACE)
        blank = len(content) - len(content.lstrip(JS_WHITESPACE))
        indent = _columns(content[:blank])
        if fence and content and indent < fence_indent:
            fence = ""
            yield None
        if fence:
            fence = "" if _closes(content, indent, fence, fence_indent) else fence
            continue
        while content and indents and indent < indents[-1]:
            indents.pop()
        item = _ITEM.match(content)
        if item:
            indents.append(_columns(item[0]))
        fence_indent = indents[-1] if indents else 0
        opened = _opened(content[item.end() :] if item else content)
        if opened and (item or indent <= fence_indent + 3):
            fence = opened
            yield None
            continue
        yield from _brackets_of_line(content, offset, blank)


def _brackets_of_line(content: str, offset: int, first: int) -> Iterator[_Bracket | None]:
    for piece in _PIECE.finditer(content):
        sign = piece[0]
        if not sign.startswith('"'):
            ends = piece.end() == len(content)
            yield _Bracket(sign, offset + piece.start(), piece.start() == first, ends)
        elif not piece[1]:
            yield None


def _opened(content: str) -> str:
    """The fence that a line opens, or nothing: one of backticks has no other beside it."""
    found = _FENCE.match(content)
    if found is None or (found[1][0] == "`" and "`" in content[found.end() :]):
        return ""
    return found[1]


def _closes(content: str, indent: int, fence: str, fence_indent: int) -> bool:
    found = _FENCE.match(content)
    if found is None or indent > fence_indent + 3:
        return False
    rest = content[found.end() :].strip(JS_WHITESPACE)
    return found[1][0] == fence[0] and len(found[1]) >= len(fence) and not rest


def _columns(text: str) -> int:
    columns = 0
    for character in text:
        columns += _TAB - columns % _TAB if character == "\t" else 1
    return columns
