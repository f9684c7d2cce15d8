"""Checks that run in the sandbox: ECMAScript regular expressions, JSON schemas, JSON in text."""

from __future__ import annotations

import json
import re
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

from leastwise.domain.errors import SuiteError
from leastwise.domain.json_value import JsonObject, JsonValue

_OBJECT_LIMIT = 100_000
_BRACED_ESCAPE = re.compile(r"(?<!\\)((?:\\\\)*)\\u\{")


def warm(argument: JsonObject) -> JsonValue:
    """Import what the checks below need, so that their time limit measures the check alone."""
    _validated('{"type": "string", "pattern": "a"}', "a")
    return argument


def check_regex(argument: JsonObject) -> JsonValue:
    """Whether `pattern` is found in `output`; `broken` tells why it is no expression.

    One difference is left: a character beyond U+FFFF is one here and two in JavaScript.
    """
    import regress

    try:
        regex = _regex(str(argument["pattern"]))
    except regress.RegressError as error:
        return {"broken": str(error)}
    return {"found": regex.find(str(argument["output"])) is not None}


@lru_cache(maxsize=1024)
def _regex(pattern: str) -> Any:
    import regress

    # without the flag u, JavaScript reads \\u{61} as 61 times u; regress reads it as "a"
    return regress.Regex(_BRACED_ESCAPE.sub(r"\1u{", pattern))


def several(argument: JsonObject) -> JsonValue:
    """The answers to each of `asked`, null where it must be asked by itself to name its fault."""
    asked = argument["asked"]
    assert isinstance(asked, list)
    return [_answer(str(one["function"]), one["argument"]) for one in asked]


def _answer(function: str, argument: JsonObject) -> JsonValue:
    try:
        return _QUICK[function](argument)
    except (ValueError, TypeError, RecursionError):
        return None


def check_schema(argument: JsonObject) -> JsonValue:
    """Whether the JSON text `output` fits `schema`, and where it does not.

    `broken` tells why the schema cannot be used.
    """
    value = json.loads(str(argument["output"]))
    return _validated(_schema_text(argument["schema"]), value)


def check_contained(argument: JsonObject) -> JsonValue:
    """How many JSON objects `output` holds, and whether one of them fits `schema`, if given."""
    schema = argument.get("schema")
    count = 0
    verdict: dict[str, JsonValue] = {"valid": True}
    for found in contained_objects(str(argument["output"])):
        count += 1
        if schema is None:
            break
        verdict = _validated(_schema_text(schema), found)
        if "broken" in verdict or verdict["valid"]:
            break
    return {"count": count, **verdict}


def _schema_text(schema: JsonValue) -> str:
    """A schema as canonical JSON; a text holds YAML, as in promptfoo."""
    if isinstance(schema, str):
        schema = _yaml_value(schema)
    return json.dumps(schema, sort_keys=True)


def _yaml_value(text: str) -> JsonValue:
    from leastwise.evals.suite_yaml import read_document

    return read_document(Path("value.yaml"), text, keep_last=True).value


def _spare_the_grammar() -> None:
    """Keep jsonschema from building a grammar of URIs at its import, which takes seconds.

    The formats are checked by patterns of our own; where the grammar's package is missing
    jsonschema does without it, too.
    """
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]


def _validated(schema: str, value: JsonValue) -> dict[str, JsonValue]:
    _spare_the_grammar()
    from referencing.exceptions import Unresolvable

    from leastwise.evals.strict_schema import SchemaFault

    try:
        validator = _schema_validator(schema)
        error = next(iter(validator.iter_errors(value)), None)
    except (SchemaFault, Unresolvable) as fault:
        return {"broken": str(fault)}
    if error is None:
        return {"valid": True}
    where = "/".join(str(step) for step in error.absolute_path)
    return {"valid": False, "where": f"/{where}", "detail": error.message[:200]}


@lru_cache(maxsize=256)
def _schema_validator(schema: str) -> Any:
    from leastwise.evals.strict_schema import strict_validator

    return strict_validator(json.loads(schema))


def contained_objects(text: str) -> list[JsonValue]:
    """The objects that promptfoo finds in a text: spans of balanced braces, read as YAML."""
    found: list[JsonValue] = []
    start = 0
    while start < len(text):
        if text[start] == "{":
            value, end = _object_at(text, start)
            if value is not None:
                found.append(value)
                start = end - 1
        start += 1
    return found


def _object_at(text: str, start: int) -> tuple[JsonValue, int]:
    """The object that begins at `start`, and where it ends; None where there is none."""
    end_of_all = min(start + _OBJECT_LIMIT, len(text))
    depth, end = 1, start + 1
    while end < end_of_all and depth > 0:
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        end += 1
    if end == start + 1:  # a brace at the very end is never closed by promptfoo
        return None, end
    try:
        value = _yaml_value(without_slash_comments(text[start:end] + "}" * depth))
    except SuiteError:
        return None, end
    return (value if isinstance(value, dict | list) else None), end


def without_slash_comments(text: str) -> str:
    """`// ...` outside quotes becomes a YAML comment; `://` stays."""
    return "\n".join(_without_slash_comment(line) for line in text.split("\n"))


def _without_slash_comment(line: str) -> str:
    quote = ""
    place = 0
    while place < len(line):
        character = line[place]
        before = line[place - 1] if place else ""
        after = line[place + 1] if place + 1 < len(line) else ""
        if not quote:
            if character == '"' or (character == "'" and not _is_letter(before)):
                quote = character
            elif character == "/" and after == "/" and not _in_address(line, place):
                slashes = len(line[place:]) - len(line[place:].lstrip("/"))
                return line[:place] + "#" * (slashes // 2) + line[place + slashes :]
        elif character == quote and not _is_escaped(line, place):
            quote = quote if quote == "'" and _is_letter(after) else ""
        place += 1
    return line


def _is_letter(character: str) -> bool:
    return character.isascii() and character.isalpha()


def _in_address(line: str, place: int) -> bool:
    return "://" in re.split(r"\s", line[:place])[-1] + "//"


def _is_escaped(line: str, place: int) -> bool:
    before = line[:place]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1


_QUICK = {
    "checks_sandboxed:check_regex": check_regex,
    "checks_sandboxed:check_schema": check_schema,
}
