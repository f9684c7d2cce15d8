"""Test cases of a suite: inline, from files, merged with the default and expanded."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from leastwise.domain.json_value import JsonValue
from leastwise.evals.js_values import parse_json
from leastwise.evals.suite_checks import CheckDraft, read_checks, read_transform, unsupported_check
from leastwise.evals.suite_csv import read_csv
from leastwise.evals.suite_documents import Document, Located
from leastwise.evals.suite_files import SuiteFiles
from leastwise.evals.suite_prompts import matching_files
from leastwise.evals.suite_yaml import read_document

COMBINATIONS_LIMIT = 100_000

_FILE = "file://"
_KEYS = frozenset(("description", "vars", "assert", "options", "threshold", "metadata"))
_MARKING = ("vars", "assert", "options", "metadata", "provider", "providerOutput", "threshold")
_OPTIONS_DONE = frozenset(
    ("prefix", "suffix", "disableVarExpansion", "disableDefaultAsserts", "transform")
)
_OPTIONS_HARMLESS = frozenset(
    ("provider", "rubricPrompt", "factuality", "runSerially", "disableConversationVar")
)


@dataclass(frozen=True)
class TestDraft:
    """A test before its variables are expanded and its templates filled in."""

    place: Located
    description: str = ""
    variables: Mapping[str, JsonValue] = field(default_factory=dict)
    checks: tuple[CheckDraft, ...] = ()
    options: Mapping[str, JsonValue] = field(default_factory=dict)
    threshold: float | None = None
    unsupported: tuple[str, ...] = ()

    def over(self, default: TestDraft) -> TestDraft:
        """This test with what the default test adds to it."""
        options = {**default.options, **self.options}
        inherited = () if self.options.get("disableDefaultAsserts") is True else default.checks
        threshold = default.threshold if self.threshold is None else self.threshold
        return replace(
            self,
            variables={**default.variables, **self.variables},
            checks=inherited + self.checks,
            options=options,
            threshold=threshold,
            unsupported=default.unsupported + self.unsupported,
        )


def read_tests(tests: Located, files: SuiteFiles) -> list[TestDraft]:
    """The tests in order; raises SuiteError with the place."""
    if isinstance(tests.value, str):
        return _from_files(tests, files)
    if isinstance(tests.value, dict) and "path" in tests.value:
        return _from_files(tests.child("path", tests.value["path"]), files)
    drafts: list[TestDraft] = []
    for entry in tests.items():
        if isinstance(entry.value, str):
            drafts.extend(_from_files(entry, files))
        elif isinstance(entry.value, dict) and "path" in entry.value:
            drafts.extend(_from_files(entry.child("path", entry.value["path"]), files))
        else:
            drafts.append(read_test(entry, files))
    return drafts


def read_test(entry: Located, files: SuiteFiles, *, is_default: bool = False) -> TestDraft:
    """One test; a default test may be empty."""
    fields = entry.mapping()
    if not is_default and not any(fields.get(key) is not None for key in _MARKING):
        raise entry.fault("suite.at.empty_test")
    unknown = [f"test option {key}" for key in fields if key not in _KEYS and fields[key]]
    options = entry.get("options")
    options_read = options.mapping() if options else {}
    known_options = _OPTIONS_DONE | _OPTIONS_HARMLESS | {"repeat"}
    unknown += [
        f"test option {name}"
        for name, value in options_read.items()
        if value is not None and name not in known_options
    ]
    if isinstance(options_read.get("repeat"), int) and options_read["repeat"] not in (0, 1):
        unknown.append("test option repeat")
    if options and options_read.get("transform") is not None:
        transform = read_transform(options.child("transform", options_read["transform"]), files)
        options_read = {**options_read, "transform": transform}
        unknown += [] if transform else ["transform"]
    description, threshold = entry.get("description"), entry.get("threshold")
    return TestDraft(
        place=entry,
        description=description.text() if description else "",
        variables=_variables(entry, files),
        checks=read_checks(entry.get("assert"), files),
        options={key: value for key, value in options_read.items() if value is not None},
        threshold=threshold.number() if threshold else None,
        unsupported=tuple(unknown),
    )


def _variables(entry: Located, files: SuiteFiles) -> Mapping[str, JsonValue]:
    found = entry.get("vars")
    if found is None:
        return {}
    if not isinstance(found.value, str | list):
        return found.mapping()
    merged: dict[str, JsonValue] = {}
    for name in [found] if isinstance(found.value, str) else list(found.items()):
        for path in _paths(name, files):
            merged.update(read_document(path, files.text(path)).root.mapping())
    return merged


def _paths(reference: Located, files: SuiteFiles) -> list[Path]:
    paths = matching_files(files.folder, reference.text().removeprefix(_FILE))
    if not paths:
        raise reference.fault("suite.at.no_reference", name=reference.text())
    return paths


def _from_files(reference: Located, files: SuiteFiles) -> list[TestDraft]:
    name = reference.text().removeprefix(_FILE)
    suffix = Path(name.partition(":")[0] if "://" not in name else name).suffix
    if "://" in name or suffix not in (".csv", ".json", ".jsonl", ".yaml", ".yml"):
        raise reference.fault("suite.at.tests_elsewhere", name=reference.text())
    drafts: list[TestDraft] = []
    for path in _paths(reference, files):
        document = _tests_document(path, files)
        if isinstance(document.value, dict):
            drafts.append(read_test(document.root, files))
        else:
            drafts.extend(read_test(entry, files) for entry in document.root.items())
    return drafts


def _tests_document(path: Path, files: SuiteFiles) -> Document:
    text = files.text(path)
    if path.suffix == ".csv":
        return read_csv(path, text)
    if path.suffix != ".jsonl":
        return read_document(path, text)
    values: list[JsonValue] = []
    marks: dict[tuple[str | int, ...], tuple[int, int]] = {}
    for line, row in enumerate(text.split("\n"), start=1):
        if not row.strip():
            continue
        marks[(len(values),)] = (line, 1)
        try:
            values.append(parse_json(row))
        except ValueError as error:
            blame = Document(path, None, {(): (line, getattr(error, "colno", 1))}).root
            raise blame.fault("suite.at.not_json", detail=str(error)) from error
    return Document(path, values, marks)


def expand(test: TestDraft, files: SuiteFiles) -> Iterator[TestDraft]:
    """One draft for each combination of list variables, the files of variables loaded."""
    names, choices = list(test.variables), []
    count = 1
    for name in names:
        values = _choices(test, name, files)
        count *= len(values)
        if count > COMBINATIONS_LIMIT:
            raise test.place.fault("suite.at.too_many", limit=COMBINATIONS_LIMIT)
        choices.append(values)
    for combination in itertools.product(*choices):
        variables, lacking = {}, list(test.unsupported)
        for name, value in zip(names, combination, strict=True):
            variables[name], unsupported = _loaded(test, value, files)
            lacking += [unsupported] if unsupported else []
        extra = tuple(unsupported_check(name) for name in dict.fromkeys(lacking))
        yield replace(test, variables=variables, checks=test.checks + extra)


def _choices(test: TestDraft, name: str, files: SuiteFiles) -> list[JsonValue]:
    value = test.variables[name]
    if test.options.get("disableVarExpansion"):
        return [value]
    if isinstance(value, str) and value.startswith(_FILE) and "*" in value:
        paths = matching_files(files.folder, value[len(_FILE) :])
        if not paths:
            raise _place_of(test, name).fault("suite.at.no_reference", name=value)
        return [f"{_FILE}{path}" for path in paths]
    if isinstance(value, list) and value and isinstance(value[0], str):
        return value
    return [value]


def _place_of(test: TestDraft, name: str) -> Located:
    return test.place.child("vars", None).child(name, test.variables.get(name))


def _loaded(test: TestDraft, value: JsonValue, files: SuiteFiles) -> tuple[JsonValue, str]:
    """The variable's value, and what is unsupported about it."""
    if not isinstance(value, str):
        return value, ""
    if value.startswith("package:"):
        return value, "package:"
    if not value.startswith(_FILE):
        return value, ""
    path = files.folder / value[len(_FILE) :]
    suffix = path.suffix.lower()
    if suffix not in _TEXT_SUFFIXES:
        return value, f"variable from a {suffix} file"
    if not path.is_file():
        raise test.place.child("vars", None).fault("suite.at.no_reference", name=value)
    text = files.text(path)
    if suffix in (".yaml", ".yml"):
        loaded = read_document(path, text).value
        return json.dumps(loaded, ensure_ascii=False, separators=(",", ":")), ""
    return text.strip(), ""


_TEXT_SUFFIXES = frozenset(
    ("", ".txt", ".md", ".json", ".jsonl", ".yaml", ".yml", ".csv", ".xml", ".html", ".log", ".j2")
)
