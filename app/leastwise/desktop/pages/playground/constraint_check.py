"""Whether a JSON Schema or a grammar can be one, while it is typed; the model's process decides."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from typing import Final

LONGEST: Final = 200_000
_ROOT: Final = re.compile(r"^\s*root\s*::=", re.MULTILINE)


class Constraint(StrEnum):
    """What bounds an answer."""

    NONE = "none"
    SCHEMA = "schema"
    GRAMMAR = "grammar"


class Fault(StrEnum):
    """Why a text bounds nothing."""

    EMPTY = "empty"
    TOO_LONG = "too long"
    NO_JSON = "no json"
    NO_SCHEMA = "no schema"
    NO_ROOT = "no root"


def constraint_fault(kind: Constraint, text: str) -> tuple[Fault | None, str]:
    """What is wrong with a text, and where; imports a library, so it is called in a job."""
    if kind is Constraint.NONE:
        return None, ""
    if not text.strip():
        return Fault.EMPTY, ""
    if len(text) > LONGEST:
        return Fault.TOO_LONG, ""
    if kind is Constraint.GRAMMAR:
        return (None if _ROOT.search(text) else Fault.NO_ROOT), ""
    return _schema_fault(text)


def _schema_fault(text: str) -> tuple[Fault | None, str]:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError

    if text.count("[") + text.count("{") > LONGEST // 10:
        return Fault.TOO_LONG, ""
    try:
        schema = json.loads(text)
        if not isinstance(schema, dict):
            return Fault.NO_SCHEMA, ""
        Draft202012Validator.check_schema(schema)
    except json.JSONDecodeError as error:
        return Fault.NO_JSON, f"{error.lineno}:{error.colno}"
    except SchemaError as error:
        return Fault.NO_SCHEMA, "/".join(map(str, error.absolute_path))
    except (ValueError, RecursionError):
        return Fault.NO_SCHEMA, ""
    return None, ""
