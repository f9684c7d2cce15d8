"""Text from strangers (names, prompts, answers) made harmless for XML, HTML and spreadsheets."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from typing import Final

from leastwise.domain.json_value import JsonValue

_NOT_IN_XML: Final = re.compile(
    "[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)
_FORMULA_STARTS: Final = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "\uff1d",
    "\uff0b",
    "\uff0d",
    "\uff20",
)


def xml_text(text: str) -> str:
    """`text` with every control character and every lone surrogate replaced by U+FFFD.

    XML 1.0 has most of them in no way of escaping, and a terminal would obey the rest.
    """
    return _NOT_IN_XML.sub("\ufffd", text)


def spreadsheet_cell(text: str) -> str:
    """`text` as a spreadsheet shows it and never computes it: an apostrophe before a formula.

    Spaces before an equals sign do not keep a spreadsheet from computing it.
    """
    cleaned = xml_text(text)
    starts = cleaned.startswith(_FORMULA_STARTS) or cleaned.lstrip().startswith(_FORMULA_STARTS)
    return f"'{cleaned}" if starts else cleaned


def shortened(text: str, most: int) -> str:
    """At most `most` characters of `text`, with an ellipsis where something was cut."""
    return text if len(text) <= most else text[: most - 1] + "\u2026"


def strict_json(value: JsonValue, indent: int | None = None) -> str:
    """`value` as JSON in ASCII. JSON has no NaN and no infinity: they become text."""
    try:
        return json.dumps(value, indent=indent, allow_nan=False)
    except ValueError:
        return json.dumps(_finite(value), indent=indent, allow_nan=False)


def _finite(value: JsonValue) -> JsonValue:
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, Mapping):
        return {key: _finite(one) for key, one in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_finite(one) for one in value]
    return value
