"""JSON Schema draft 7 as promptfoo's validator (Ajv, strict, with formats) takes it.

An unknown keyword or format is an error, `$ref` has siblings, and patterns are ECMAScript.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final
from urllib.parse import unquote

import regress
from jsonschema import Draft7Validator, FormatChecker, ValidationError
from jsonschema.exceptions import SchemaError
from jsonschema.validators import extend
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]

from leastwise.evals.schema_formats import FORMATS, SHORTHAND_FORMATS

_MAPS_OF_SCHEMAS: Final = frozenset(
    ("$defs", "definitions", "dependencies", "patternProperties", "properties")
)
_SCHEMAS: Final = frozenset(
    (
        *("additionalItems", "additionalProperties", "contains", "else", "if", "items", "not"),
        *("propertyNames", "then"),
    )
)
_LISTS_OF_SCHEMAS: Final = frozenset(("allOf", "anyOf", "items", "oneOf"))
_PLAIN: Final = frozenset(
    (
        *("$async", "$comment", "$id", "$ref", "$schema", "const", "contentEncoding"),
        *("contentMediaType", "contentSchema", "default", "dependencies", "deprecated"),
        *("description", "enum", "examples", "exclusiveMaximum", "exclusiveMinimum", "format"),
        *("maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength"),
        *("minProperties", "minimum", "multipleOf", "nullable", "pattern", "readOnly"),
        *("required", "title", "type", "uniqueItems", "writeOnly"),
    )
)
_KNOWN: Final = _PLAIN | _MAPS_OF_SCHEMAS | _SCHEMAS | _LISTS_OF_SCHEMAS
_META: Final = ("http://json-schema.org/draft-07/schema", "http://json-schema.org/schema")


class SchemaFault(ValueError):
    """The schema itself cannot be used; the text says why."""


def strict_validator(schema: Any) -> Any:
    """A validator of `schema`; raises SchemaFault where Ajv's strict mode would throw."""
    if not isinstance(schema, Mapping | bool):
        raise SchemaFault("a schema must be an object or a boolean")
    try:
        Draft7Validator.check_schema(schema, format_checker=FormatChecker(formats=()))
    except SchemaError as error:
        raise SchemaFault(error.message[:200]) from error
    if isinstance(schema, Mapping):
        declared = str(schema.get("$schema", _META[0])).rstrip("#")
        if declared not in _META:
            raise SchemaFault(f"the schema declares {declared}, which is not draft 7")
    prepared = _prepared(schema)
    _refuse_dangling(prepared, prepared)
    # the registry holds the meta-schemas alone: nothing is ever fetched
    return _Validator(prepared, registry=REGISTRY, format_checker=FormatChecker(formats=()))


def _prepared(schema: Any) -> Any:
    """A copy in which siblings of `$ref` count; raises SchemaFault for what strictness forbids."""
    if not isinstance(schema, Mapping):
        return schema
    _refuse_unknown(schema)
    _refuse_bad_patterns(schema)
    copy = {key: _prepared_part(key, part) for key, part in schema.items()}
    if copy.get("nullable") is True and "type" in copy:
        types = copy["type"] if isinstance(copy["type"], list) else [copy["type"]]
        copy["type"] = list(dict.fromkeys([*types, "null"]))
    if "$ref" in copy and len(copy) > 1:
        reference = {"$ref": copy.pop("$ref")}
        copy["allOf"] = [*copy.get("allOf", []), reference]
    return copy


def _prepared_part(key: str, part: Any) -> Any:
    if key in _MAPS_OF_SCHEMAS and isinstance(part, Mapping):
        return {name: _prepared(inner) for name, inner in part.items()}
    if key in _LISTS_OF_SCHEMAS and isinstance(part, list):
        return [_prepared(inner) for inner in part]
    if key in _SCHEMAS and isinstance(part, Mapping):
        return _prepared(part)
    return part


def _refuse_unknown(schema: Mapping[str, Any]) -> None:
    for key in schema:
        if key not in _KNOWN:
            raise SchemaFault(f'unknown keyword "{key}"')
    name = schema.get("format")
    if name is not None and name not in FORMATS and name not in SHORTHAND_FORMATS:
        raise SchemaFault(f'unknown format "{name}"')
    conditional = [key for key in ("if", "then", "else") if key in schema]
    if conditional and (conditional[0] != "if" or len(conditional) == 1):
        raise SchemaFault("if, then and else belong together")
    if "nullable" in schema and "type" not in schema:
        raise SchemaFault('"nullable" cannot be used without "type"')
    if "additionalItems" in schema and not isinstance(schema.get("items"), list):
        raise SchemaFault('"additionalItems" without a list of "items" is ignored')


def _refuse_dangling(part: Any, root: Any) -> None:
    """Raise SchemaFault for a `$ref` into the schema itself that points to nothing."""
    if isinstance(part, Mapping):
        own = part.get("$id")
        if isinstance(own, str) and not own.startswith("#"):
            root = part  # what lies below refers to this part
        reference = part.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/"):
            target = root
            for step in unquote(reference[2:]).split("/"):
                name = step.replace("~1", "/").replace("~0", "~")
                if isinstance(target, list) and name.isdigit() and int(name) < len(target):
                    target = target[int(name)]
                elif isinstance(target, Mapping) and name in target:
                    target = target[name]
                else:
                    raise SchemaFault(f"{reference} points to nothing")
        parts = [value for key, value in part.items() if key not in ("const", "enum", "default")]
    else:
        parts = part if isinstance(part, list) else []
    for inner in parts:
        _refuse_dangling(inner, root)


def _refuse_bad_patterns(schema: Mapping[str, Any]) -> None:
    if isinstance(schema.get("pattern"), str):
        _regex(schema["pattern"])
    patterns = schema.get("patternProperties", {})
    checked = any(part not in (True, {}) for part in patterns.values())
    for pattern in patterns:
        for name in schema.get("properties", {}):
            if _regex(pattern).find(name) and checked:
                raise SchemaFault(f'property "{name}" matches the pattern {pattern}')


@lru_cache(maxsize=1024)
def _regex(pattern: str) -> Any:
    try:
        return regress.Regex(pattern, "u")
    except regress.RegressError as error:
        raise SchemaFault(f"the pattern {pattern} is not valid ({error})") from error


def _pattern(
    _: Any, pattern: str, instance: Any, __: Mapping[str, Any]
) -> Iterator[ValidationError]:
    if isinstance(instance, str) and _regex(pattern).find(instance) is None:
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


def _pattern_properties(
    validator: Any, patterns: Mapping[str, Any], instance: Any, _: Mapping[str, Any]
) -> Iterator[ValidationError]:
    if not isinstance(instance, Mapping):
        return
    for pattern, part in patterns.items():
        for name, value in instance.items():
            if _regex(pattern).find(name):
                yield from validator.descend(value, part, path=name, schema_path=pattern)


def _additional_properties(
    validator: Any, allowed: Any, instance: Any, schema: Mapping[str, Any]
) -> Iterator[ValidationError]:
    if not isinstance(instance, Mapping):
        return
    patterns = [_regex(pattern) for pattern in schema.get("patternProperties", {})]
    for name, value in instance.items():
        if name in schema.get("properties", {}) or any(p.find(name) for p in patterns):
            continue
        if allowed is False:
            yield ValidationError(f"{name!r} is not among the properties")
        elif isinstance(allowed, Mapping):
            yield from validator.descend(value, allowed, path=name)


def _format(_: Any, name: str, instance: Any, __: Mapping[str, Any]) -> Iterator[ValidationError]:
    check = FORMATS.get(name)
    if check is not None and not check(instance):
        yield ValidationError(f"{instance!r} is not a {name!r}")


_Validator: Any = extend(  # type: ignore[no-untyped-call]
    Draft7Validator,
    {
        "pattern": _pattern,
        "patternProperties": _pattern_properties,
        "additionalProperties": _additional_properties,
        "format": _format,
    },
)
