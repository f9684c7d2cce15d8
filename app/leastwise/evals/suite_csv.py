"""Test cases from CSV: promptfoo's special columns and its grammar of cells."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import say
from leastwise.evals.check_types import CHOICE, JSON_TYPES, KNOWN, LIST_TYPES, THRESHOLD_TYPES
from leastwise.evals.comma_lists import split_commas
from leastwise.evals.suite_documents import Document, Mark, Steps, malformed
from leastwise.evals.suite_files import FILE_LIMIT_BYTES, SuiteFiles

_CELL = re.compile(
    r"(?P<not>not-)?(?P<type>"
    + "|".join(re.escape(name) for name in sorted(KNOWN - {CHOICE}))
    + r")(?:\((?P<threshold>\d+(?:\.\d+)?)\))?(?::(?P<value>.*))?",
    re.DOTALL,
)
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?")
_CONFIG = re.compile(r"__config:__expected(?P<number>\d*):threshold")
_SCRIPT = re.compile(r"file://.*\.(?:cjs|cts|js|mjs|mts|ts)(?::\w+)?", re.DOTALL)
_ROW_COLUMNS = frozenset(
    ("__description", "__metadata", "__metric", "__providerOutput", "__threshold")
)
_PREFIXES = {
    "javascript:": "javascript",
    "fn:": "javascript",
    "eval:": "javascript",
    "grade:": "llm-rubric",
    "llm-rubric:": "llm-rubric",
    "python:": "python",
}


def read_csv(path: Path, text: str, files: SuiteFiles) -> Document:
    """The rows of `text` as tests; a row that is wrong is noted in `files` with its line."""
    tests: list[JsonValue] = []
    marks: dict[Steps, Mark] = {}
    for line, row in csv_rows(path, text, files):
        marks[(len(tests),)] = (line, 1)
        with files.collecting():
            test = _placed_test(path, line, row)
            test.setdefault("description", f"Row #{len(tests) + 1}")
            tests.append(test)
    return Document(path, tests, marks)


def _placed_test(path: Path, line: int, row: dict[str, str]) -> dict[str, JsonValue]:
    try:
        return test_from_row(row)
    except ValueError as error:
        raise malformed(path, (line, 1), str(error)) from error


def csv_rows(path: Path, text: str, files: SuiteFiles) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row with the line it begins on, as column to cell.

    A semicolon, a tab or a bar that stands in the header where there is no comma parts the cells;
    so does what a first line such as `sep=;` says. Raises SuiteError for what is no CSV.
    """
    csv.field_size_limit(FILE_LIMIT_BYTES)
    delimiter, skipped = _delimiter(text)
    if delimiter != ",":
        name = {";": "semicolons", "\t": "tabs", "|": "vertical bars"}.get(delimiter, delimiter)
        files.remarks.append(say("suite.remark.delimiter", file=path.name, delimiter=name))
    reader = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=delimiter)
    header: list[str] | None = None
    line = 1
    try:
        for number, row in enumerate(reader):
            if number < skipped or (not row and len(header or ()) != 1):
                pass  # an empty line is no row, but where there is one column
            elif header is None:
                header = _header(path, row, line)
            elif not row:
                yield line, dict.fromkeys(header, "")
            elif len(row) != len(header):
                with files.collecting():
                    detail = say("suite.at.csv_cells", found=len(row), expected=len(header))
                    raise malformed(path, (line, 1), detail)
            else:
                yield line, dict(zip(header, row, strict=True))
            line = reader.line_num + 1
    except csv.Error as error:
        raise malformed(path, (max(reader.line_num, 1), 1), str(error)) from error


def _delimiter(text: str) -> tuple[str, int]:
    """What parts the cells, and how many lines at the beginning only say so."""
    first = text.lstrip("\r\n").partition("\n")[0].rstrip("\r")
    said = re.fullmatch(r"sep=([,;|\t])", first, re.IGNORECASE)
    if said:
        return said[1], 1
    found = next((mark for mark in (";", "\t", "|") if mark in first and "," not in first), ",")
    return found, 0


def _header(path: Path, row: list[str], line: int) -> list[str]:
    names = [name.strip() for name in row]
    for name in names:
        if names.count(name) > 1:
            raise malformed(path, (line, 1), say("suite.at.twice", key=name))
    return names


def test_from_row(row: dict[str, str]) -> dict[str, JsonValue]:
    """A row as a test. Raises ValueError where a cell is broken."""
    variables: dict[str, JsonValue] = {}
    asserts: list[dict[str, JsonValue]] = []
    options: dict[str, JsonValue] = {}
    metadata: dict[str, JsonValue] = {}
    test: dict[str, JsonValue] = {"vars": variables, "assert": asserts, "options": options}
    for column, cell in row.items():
        if column.startswith("__expected"):
            if cell.strip():
                asserts.append(check_from_cell(cell.strip()))
        elif column in ("__prefix", "__suffix"):
            options[column[2:]] = cell
        elif column.startswith("__metadata:"):
            _add_metadata(metadata, column.removeprefix("__metadata:"), cell)
        elif not column.startswith("__config:") and column not in _ROW_COLUMNS:
            variables[column] = cell
    _add_row_columns(test, row)
    if metadata:
        test["metadata"] = metadata
    _configure(asserts, row)
    return test


def _add_row_columns(test: dict[str, JsonValue], row: dict[str, str]) -> None:
    for column in ("__description", "__providerOutput"):
        if row.get(column):
            test[column[2:]] = row[column]
    threshold = _number(row.get("__threshold", ""))
    if threshold is not None:
        test["threshold"] = threshold


def _add_metadata(metadata: dict[str, JsonValue], key: str, cell: str) -> None:
    """An empty cell says nothing; a key that ends with `[]` holds a list parted by commas."""
    if not cell.strip():
        return
    if key.endswith("[]"):
        parts = re.split(r"(?<!\\),", cell)
        metadata[key.removesuffix("[]")] = [part.strip().replace("\\,", ",") for part in parts]
    else:
        metadata[key] = cell


def _configure(asserts: list[dict[str, JsonValue]], row: dict[str, str]) -> None:
    for check in asserts:
        if "__metric" in row:
            check["metric"] = row["__metric"]
    for column, cell in row.items():
        if not column.startswith("__config:"):
            continue
        found = _CONFIG.fullmatch(column)
        threshold = _number(cell)
        if found is None or threshold is None or found["number"] == "0":
            raise ValueError(f"{column} must be __config:__expected<N>:threshold with a number")
        position = int(found["number"] or 1) - 1
        if position < len(asserts):
            asserts[position]["threshold"] = threshold


def _number(cell: str) -> float | None:
    text = cell.strip()
    return float(text) if _NUMBER.fullmatch(text) else None


def check_from_cell(cell: str) -> dict[str, JsonValue]:
    """The assertion that a trimmed cell of `__expected` stands for.

    Raises ValueError where a list of quoted values is broken.
    """
    for prefix, kind in _PREFIXES.items():
        if cell.startswith(prefix):
            return {"type": kind, "value": cell[len(prefix) :]}
    if _SCRIPT.fullmatch(cell):
        return {"type": "javascript", "value": cell}
    if cell.startswith("file://") and (cell.endswith(".py") or ".py:" in cell):
        return {"type": "python", "value": cell}
    found = _CELL.fullmatch(cell)
    if found is None:
        return {"type": "equals", "value": cell}
    kind, value = found["type"], found["value"]
    check: dict[str, JsonValue] = {"type": (found["not"] or "") + kind}
    if kind in LIST_TYPES:
        check["value"] = split_commas(value) if value else value
    elif kind in JSON_TYPES:
        check["value"] = value
    else:
        check["value"] = None if value is None else value.strip()
    if kind in THRESHOLD_TYPES:
        default = 0.8 if kind == "similar" else 0.75
        check["threshold"] = float(found["threshold"]) if found["threshold"] else default
    return check
