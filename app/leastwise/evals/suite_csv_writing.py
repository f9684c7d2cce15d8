"""A suite's cases as a CSV file that promptfoo reads, where CSV can hold them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from leastwise.domain.errors import SuiteError
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import say
from leastwise.domain.suites import Case, Check, Suite
from leastwise.evals.check_types import JSON_TYPES, LIST_TYPES, THRESHOLD_TYPES
from leastwise.evals.js_values import js_text
from leastwise.evals.suite_writing import prompt_key, prompt_text
from leastwise.evals.template_text import literal

# What a cell means without a threshold is not what the check means without one.
DEFAULT_THRESHOLDS: Final[Mapping[str, float]] = {
    "levenshtein": 5,
    "rouge-n": 0.75,
    "similar": 0.75,
    "starts-with": 0.75,
}
NUMBER_TYPE: Final = "word-count"  # a number that is written as a text means the same there
_FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r")


def csv_text(suite: Suite, path: Path) -> str:
    """The table. Raises SuiteError that names the case and what CSV cannot hold of it.

    Variables are texts. A cell that a spreadsheet would take for a formula begins with a
    template that writes its first sign, or, where none can stand, with an apostrophe.
    """
    key = prompt_key(suite)
    columns: dict[str, None] = {"__description": None, key: None}
    rows = [_row(case, key, path) for case in suite.cases]
    for row in rows:
        columns.update(dict.fromkeys(row))
    written = io.StringIO(newline="")
    writer = csv.DictWriter(written, list(columns), restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue()


def _row(case: Case, key: str, path: Path) -> dict[str, str]:
    what = _case_lack(case)
    if what:
        raise SuiteError(say("suite.export.csv_lacks", path=str(path), case=case.index, what=what))
    row = {"__description": _safe(case.description), key: _templated(prompt_text(case))}
    for name, value in case.variables.items():
        if name != key:
            row[name] = _templated(_text(value), escape=False)
    for number, check in enumerate(case.checks, start=1):
        row[f"__expected{number}"] = _cell(check)
    if case.checks and case.checks[0].metric:
        row["__metric"] = _safe(case.checks[0].metric)
    if case.threshold is not None:
        row["__threshold"] = js_text(case.threshold)
    for name, value in case.metadata.items():
        is_list = isinstance(value, list | tuple)
        row[f"__metadata:{name}{'[]' if is_list else ''}"] = _safe(_metadata(value))
    return row


def _case_lack(case: Case) -> str:
    """What of a case no row can hold; empty where one can."""
    if case.repeats != 1:
        return "repeat"
    nested = [name for name, value in case.metadata.items() if isinstance(value, Mapping)]
    lacks = (*(f"metadata.{name}" for name in nested), *(_lack(c, case) for c in case.checks))
    return next((lack for lack in lacks if lack), "")


def _lack(check: Check, case: Case) -> str:
    """What of a check no cell can hold; empty where one can."""
    if check.unsupported and check.unsupported != check.name:
        return check.unsupported
    if check.weight != 1:
        return "weight"
    if check.metric != case.checks[0].metric:
        return "metric"
    if check.threshold is not None and check.type not in THRESHOLD_TYPES:
        return f"threshold ({check.name})"
    value = check.value
    if check.type in LIST_TYPES:
        items = value if isinstance(value, list | tuple) else ()
        return "" if items and all(isinstance(item, str) for item in items) else check.name
    if check.type in JSON_TYPES or (check.type == NUMBER_TYPE and _is_number(value)):
        return ""
    return (
        ""
        if isinstance(value, str | None) and (value or "").strip() == (value or "")
        else (f"{check.name} {json.dumps(value, ensure_ascii=False)[:40]}")
    )


def _is_number(value: JsonValue) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _cell(check: Check) -> str:
    threshold = check.threshold
    if threshold is None:
        threshold = DEFAULT_THRESHOLDS.get(check.type)
    limit = "" if threshold is None else f"({js_text(threshold)})"
    if check.value is None:
        return f"{check.name}{limit}"
    if check.type in LIST_TYPES and isinstance(check.value, list | tuple):
        return f"{check.name}:{','.join(_quoted(str(item)) for item in check.value)}"
    value = check.value if isinstance(check.value, str) else json.dumps(check.value)
    return f"{check.name}{limit}:{literal(value)}"


def _quoted(item: str) -> str:
    escaped = literal(item).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _text(value: JsonValue) -> str:
    if isinstance(value, Mapping | list | tuple):
        return json.dumps(value, ensure_ascii=False)
    return js_text(value)


def _templated(text: str, *, escape: bool = True) -> str:
    """A prompt's or a variable's cell."""
    written = literal(text) if escape else text
    if text.startswith(_FORMULA_SIGNS):
        sign = {"\t": "\\t", "\r": "\\r"}.get(text[0], text[0])
        written = f'{{{{ "{sign}" }}}}' + (literal(text[1:]) if escape else text[1:])
    return f"{written}\n" if written.endswith("\n") else written


def _metadata(value: JsonValue) -> str:
    if isinstance(value, list | tuple):
        return ",".join(js_text(item).replace(",", "\\,") for item in value)
    return js_text(value)


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text
