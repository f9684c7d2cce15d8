"""Writes plain values as YAML that `suite_yaml` and promptfoo read back as the same values."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Final

from leastwise.domain.json_value import JsonValue
from leastwise.evals.suite_yaml import plain_scalar

# Words that neither YAML 1.1 nor 1.2 takes for anything but themselves.
_PLAIN: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./-]+)*")
_WORDS_OF_1_1: Final = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null"))
_LITERAL: Final = re.compile(r"(?:[^\s#%\-&*!|>@`'\"{\[][^\n\x00-\x1f]*(?<![ \t])\n|\n)+")
_UNSAFE: Final = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def yaml_lines(value: JsonValue, *, literal: bool = True) -> list[str]:
    """The lines of `value`, the first at column 0; with `literal` long texts span lines."""
    if isinstance(value, Mapping) and value:
        return [line for key, part in value.items() for line in _pair(key, part, literal)]
    if isinstance(value, list | tuple) and value:
        return [line for part in value for line in _item(part, literal)]
    return _scalar_lines(value, literal)


def _pair(key: str, value: JsonValue, literal: bool) -> Iterator[str]:
    head = f"{scalar(key)}:"
    lines = yaml_lines(value, literal=literal)
    if isinstance(value, Mapping | list | tuple) and value:
        yield head
        yield from indented(lines)
    else:
        yield f"{head} {lines[0]}"
        yield from indented(lines[1:])


def _item(value: JsonValue, literal: bool) -> Iterator[str]:
    first, *rest = yaml_lines(value, literal=literal)
    yield f"- {first}"
    yield from indented(rest)


def indented(lines: list[str], by: int = 2) -> list[str]:
    """The lines further right; empty ones stay empty."""
    return [" " * by + line if line else "" for line in lines]


def _scalar_lines(value: JsonValue, literal: bool) -> list[str]:
    if literal and isinstance(value, str) and "\n" in value:
        body, mark = (value, "|") if value.endswith("\n") else (f"{value}\n", "|-")
        plain = _LITERAL.fullmatch(body) and not body.startswith("\n")
        if plain and not body.endswith("\n\n") and not _UNSAFE.search(body):
            return [mark, *body[:-1].split("\n")]
    return [scalar(value)]


def scalar(value: JsonValue) -> str:
    """A value on one line."""
    if isinstance(value, str):
        is_plain = _PLAIN.fullmatch(value) and value.casefold() not in _WORDS_OF_1_1
        if is_plain and plain_scalar(value) == value:
            return value
        text = json.dumps(value, ensure_ascii=False)
        return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    return json.dumps(value, ensure_ascii=False)
