"""JSON Schemas as the converter of llama-cpp-python can follow them, or a refusal.

The converter passes over what it does not know, and an answer would then break the schema that
it was bound to. So each keyword that it would pass over is named instead; types in a list, where
it would pass over all else, become alternatives; and what is referred to gets a name of its own,
since the converter mistakes a property of the same name for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from leastwise.engine.child.failures import SequenceRefusal

Schema = dict[str, Any]

_SAYS_NOTHING: Final = frozenset(
    {"title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly"}
    | {"$schema", "$id", "$comment", "$defs", "definitions", "format"}
)
_OF_TYPE: Final[Mapping[str, frozenset[str]]] = {
    "object": frozenset({"properties", "required", "additionalProperties"}),
    "array": frozenset({"items", "prefixItems", "minItems", "maxItems"}),
    "string": frozenset({"pattern", "minLength", "maxLength"}),
}


def followable(schema: object) -> Schema:
    """The same schema in the converter's words. Raises SequenceRefusal, which names a keyword."""
    if not isinstance(schema, dict):
        raise _refusal("a schema is an object")
    return _Rewriting(schema).whole()


class _Rewriting:
    """One schema on its way."""

    def __init__(self, root: Schema) -> None:
        self._root = root
        self._names: dict[str, str] = {}
        self._shared: Schema = {}

    def whole(self) -> Schema:
        schema = self._of(self._root)
        return {**schema, "$defs": self._shared} if self._shared else schema

    def _of(self, schema: Any) -> Schema:
        if not isinstance(schema, dict):
            raise _refusal(f"{schema!r:.40} where a schema is wanted")
        for keyword in _passed_over(schema):
            raise _refusal(f"`{keyword}` in {sorted(schema)} is not supported")
        if "$ref" in schema:
            return {"$ref": self._reference(str(schema["$ref"]))}
        for union in ("anyOf", "oneOf"):
            if union in schema:
                return {"anyOf": [self._of(one) for one in schema[union]]}
        if "enum" in schema or "const" in schema:
            return {key: schema[key] for key in ("enum", "const") if key in schema}
        if isinstance(schema.get("type"), list):
            return {"anyOf": [self._of(one) for one in _by_type(schema)]}
        return dict(self._parts(schema))

    def _parts(self, schema: Schema) -> Iterator[tuple[str, Any]]:
        for keyword, value in schema.items():
            if keyword in _SAYS_NOTHING and keyword != "format":
                continue
            if keyword == "properties":
                yield keyword, {name: self._of(one) for name, one in value.items()}
            elif keyword == "prefixItems":
                yield keyword, [self._of(one) for one in value]
            elif (keyword == "items" and isinstance(value, dict)) or (
                keyword == "additionalProperties" and isinstance(value, dict)
            ):
                yield keyword, self._of(value)
            else:
                yield keyword, value

    def _reference(self, reference: str) -> str:
        """Where what is referred to stands from now on."""
        if reference not in self._names:
            target: Any = self._root
            if not reference.startswith("#"):
                raise _refusal(f"`$ref` to {reference:.80}, which is elsewhere")
            plain = (s.replace("~1", "/").replace("~0", "~") for s in reference.split("/")[1:])
            for part in plain:
                if not isinstance(target, dict) or part not in target:
                    raise _refusal(f"`$ref` to {reference:.80}, which is not there")
                target = target[part]
            name = self._names[reference] = f"shared-{len(self._names)}"
            self._shared[name] = self._of(target)
        return f"#/$defs/{self._names[reference]}"


def _passed_over(schema: Schema) -> Iterator[str]:
    """Keywords that the converter would not heed where they stand."""
    kind = schema.get("type")
    kinds = kind if isinstance(kind, list) else [kind]
    if "$ref" in schema:
        heeded = {"$ref"}
    elif "anyOf" in schema or "oneOf" in schema:
        heeded = {"anyOf"} if "anyOf" in schema else {"oneOf"}
    elif "const" in schema:
        heeded = {"const", "type"}
    elif "enum" in schema:
        heeded = {"enum", "type"}
    elif kind is None:
        heeded = {"type", *_OF_TYPE["object"]} if "properties" in schema else {"type"}
    else:
        heeded = {"type"}.union(*(_OF_TYPE.get(str(one), ()) for one in kinds))
    yield from (key for key in schema if key not in heeded and key not in _SAYS_NOTHING)
    if not {*schema.get("required", ())} <= {*schema.get("properties", ())}:
        yield "required"
    if "pattern" in schema and ("minLength" in schema or "maxLength" in schema):
        yield "minLength"
    if ("minItems" in schema or "maxItems" in schema) and "items" not in schema:
        yield "minItems"
    if "prefixItems" in schema and schema.get("items", False) is not False:
        yield "prefixItems"


def _by_type(schema: Schema) -> Iterator[Schema]:
    """One alternative for each of its types, with the keywords that are about that type."""
    about_any = frozenset().union(*_OF_TYPE.values())
    for kind in schema["type"]:
        kept = _OF_TYPE.get(kind, frozenset())
        rest = {k: v for k, v in schema.items() if k not in about_any or k in kept}
        yield {**rest, "type": kind}


def _refusal(detail: str) -> SequenceRefusal:
    return SequenceRefusal("engine.schema_refused", detail=detail)
