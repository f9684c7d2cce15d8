"""Cases without a configuration: CSV, JSONL, a JSON list, and a folder of texts.

Columns become variables. The column called `prompt` or `messages` is the prompt, or the only
one; else the prompt names each column with its value. The column called `expected` (or as in
`EXPECTED_NAMES`) holds the answer that is expected, literally; promptfoo's own columns and keys
mean what they mean there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.messages import say
from leastwise.evals.suite_csv import csv_rows, test_from_row
from leastwise.evals.suite_documents import Document, Located, Mark, Steps, malformed
from leastwise.evals.suite_files import SuiteFiles
from leastwise.evals.suite_prompts import PromptDraft
from leastwise.evals.suite_tests import TestDraft, read_each, read_lines
from leastwise.evals.suite_yaml import read_document
from leastwise.evals.template_text import literal

TABLES: Final = frozenset((".csv", ".tsv", ".jsonl", ".ndjson"))
PROMPT_NAMES: Final = ("rendered_prompt", "prompt", "messages")
EXPECTED_NAMES: Final = (
    "expected",
    "ideal",
    "answer",
    "label",
    "target",
    "output",
    "completion",
    "expected_output",
)
_TEXTS: Final = (".txt", ".md")
_EXPECTED: Final = ".expected"
_NO_NAME: Final = re.compile(r"[^A-Za-z0-9_]+")
_TEST_KEYS: Final = ("vars", "assert")
_KEPT_KEYS: Final = ("id", "description", "metadata")


@dataclass(frozen=True)
class Table:
    """Tests with the template of their prompt; `written` are the tests as promptfoo has them."""

    written: tuple[JsonValue, ...]
    tests: tuple[TestDraft, ...]
    template: str

    @property
    def prompts(self) -> tuple[PromptDraft, ...]:
        """The only prompt."""
        return (PromptDraft(self.template),)


def read_table(path: Path, files: SuiteFiles) -> Table:
    """The cases of a file; raises SuiteError with the place."""
    text = files.text(path)
    if path.suffix in (".csv", ".tsv"):
        document = _from_rows(path, text, files)
    elif path.suffix == ".json":
        document = _from_objects(read_document(path, text), files)
    else:
        document = _from_objects(read_lines(path, text, files), files)
    return _table(document, files)


def has_texts(folder: Path) -> bool:
    """Whether `folder` holds texts with the answers that are expected of them."""
    return any(_expected_of(path).is_file() for path in _texts(folder))


def read_texts(folder: Path, files: SuiteFiles) -> Table:
    """Each `NAME.txt` (or .md) is a prompt; `NAME.expected.txt` is the answer to it, if any."""
    entries: list[JsonValue] = []
    for path in _texts(folder):
        expected = _expected_of(path)
        entry: dict[str, JsonValue] = {
            "description": path.stem,
            "vars": {"prompt": literal(files.text(path).rstrip("\r\n"))},
            "assert": [],
        }
        if expected.is_file():
            entry["assert"] = _equals(files.text(expected).rstrip("\r\n"))
        entries.append(entry)
    return _table(Document(folder, entries), files)


def _texts(folder: Path) -> list[Path]:
    found = (path for path in folder.iterdir() if path.suffix in _TEXTS and path.is_file())
    return sorted(path for path in found if Path(path.stem).suffix != _EXPECTED)


def _expected_of(path: Path) -> Path:
    return path.with_name(f"{path.stem}{_EXPECTED}{path.suffix}")


def _equals(expected: JsonValue) -> list[JsonValue]:
    value = literal(expected) if isinstance(expected, str) else expected
    return [{"type": "equals", "value": value}]


def _from_rows(path: Path, text: str, files: SuiteFiles) -> Document:
    tests: list[JsonValue] = []
    marks: dict[Steps, Mark] = {}
    for line, row in csv_rows(path, text, files):
        marks[(len(tests),)] = (line, 1)
        with files.collecting():
            tests.append(_from_row(path, line, row))
    return Document(path, tests, marks)


def _from_row(path: Path, line: int, row: dict[str, str]) -> JsonObject:
    is_promptfoo = any(column.startswith("__expected") for column in row)
    expected = None if is_promptfoo else _expected_name(row)
    try:
        test = test_from_row({_named(name): row[name] for name in row if name != expected})
    except ValueError as error:
        raise malformed(path, (line, 1), str(error)) from error
    if not is_promptfoo:
        test["vars"] = _literals(test["vars"])
    if expected is not None and row[expected]:
        test["assert"] = _equals(row[expected])
    return test


def _literals(variables: JsonValue) -> JsonValue:
    """Cells of a plain table are data: no templates, and no names of files."""
    assert isinstance(variables, Mapping)
    return {
        name: literal(value) if isinstance(value, str) else value
        for name, value in variables.items()
    }


def _named(column: str) -> str:
    """promptfoo's own columns keep their names."""
    return column if column.startswith("__") else variable_name(column)


def _expected_name(row: Mapping[str, object]) -> str | None:
    by_name = {column.casefold(): column for column in row}
    return next((by_name[name] for name in EXPECTED_NAMES if name in by_name), None)


def _from_objects(document: Document, files: SuiteFiles) -> Document:
    tests: list[JsonValue] = []
    marks: dict[Steps, Mark] = {}
    for entry in document.root.items():
        with files.collecting():
            test = _from_object(entry)
            marks[(len(tests),)] = document.mark(entry.steps)
            tests.append(test)
    return Document(document.path, tests, marks)


def _from_object(entry: Located) -> JsonObject:
    fields = entry.mapping()
    if any(key in fields for key in _TEST_KEYS):
        return fields
    expected = _expected_name(fields)
    variables = {
        variable_name(key): literal(value) if isinstance(value, str) else value
        for key, value in fields.items()
        if key not in _KEPT_KEYS and key != expected
    }
    answer = None if expected is None else fields[expected]
    if expected is None:
        answer = _take_last_answer(variables)
    asserts = [] if answer is None else _equals(answer)
    kept = {key: fields[key] for key in _KEPT_KEYS if fields.get(key) is not None}
    return {**kept, "vars": variables, "assert": asserts, "options": {"disableVarExpansion": True}}


def _take_last_answer(variables: dict[str, JsonValue]) -> JsonValue:
    """A conversation that ends with the assistant's answer: that is the answer expected."""
    messages = variables.get("messages")
    if not isinstance(messages, list) or not messages:
        return None
    last = messages[-1]
    if not isinstance(last, Mapping) or last.get("role") != "assistant":
        return None
    variables["messages"] = messages[:-1]
    content = last.get("content")
    return content if isinstance(content, str) else None


def _table(document: Document, files: SuiteFiles) -> Table:
    """The tests of a document with the prompt that their variables make."""
    written = tuple(document.root.sequence())
    tests = tuple(read_each(document.root, files))
    names = list(dict.fromkeys(name for test in tests for name in test.variables))
    if tests and not names:
        raise document.root.fault("suite.at.no_columns")
    for name in (*PROMPT_NAMES, *(names if len(names) == 1 else ())):
        if all(name in test.variables for test in tests):
            if not any(isinstance(test.variables[name], list) for test in tests):
                return Table(written, tests, f"{{{{{name}}}}}")
            as_chat = replace(document, value=[_chat(one, name) for one in written])
            return Table(
                tuple(as_chat.root.sequence()),
                tuple(read_each(as_chat.root, files)),
                f"{{{{{name} | dump}}}}",
            )
    files.remarks.append(say("suite.remark.columns", columns=", ".join(names)[:200]))
    return Table(written, tests, "\n".join(f"{name}: {{{{{name}}}}}" for name in names))


def _chat(test: JsonValue, name: str) -> JsonValue:
    """A test whose prompt is a list of messages even where it is only a text."""
    variables = test.get("vars") if isinstance(test, Mapping) else None
    if not isinstance(test, Mapping) or not isinstance(variables, Mapping):
        return test
    value = variables.get(name)
    turns = [{"role": "user", "content": value}] if isinstance(value, str) else value
    return {**test, "vars": {**variables, name: turns}}


def variable_name(column: str) -> str:
    """A column's name as a template can use it."""
    name = _NO_NAME.sub("_", column).strip("_") or "column"
    return f"_{name}" if name[0].isdigit() else name
