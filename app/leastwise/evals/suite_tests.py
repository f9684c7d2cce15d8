"""Test cases of a suite: inline, from files, merged with the default and expanded."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import say
from leastwise.evals.js_values import parse_json
from leastwise.evals.suite_checks import (
    CheckDraft,
    judged_as_asked,
    read_checks,
    read_rubric_prompt,
    read_transform,
    unsupported_check,
)
from leastwise.evals.suite_csv import read_csv
from leastwise.evals.suite_documents import Document, Located, malformed
from leastwise.evals.suite_files import SuiteFiles
from leastwise.evals.suite_prompts import matching_files
from leastwise.evals.suite_yaml import read_document

COMBINATIONS_LIMIT = 100_000
REPEATS_LIMIT = 1000

_FILE = "file://"
_KEYS = frozenset(("id", "description", "vars", "assert", "options", "threshold", "metadata"))
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
    metadata: Mapping[str, JsonValue] = field(default_factory=dict)

    @property
    def repeats(self) -> int | None:
        """How often the test asks to be answered, if it says so."""
        return counted_repeats(self.options.get("repeat"))

    def over(self, default: TestDraft) -> TestDraft:
        """This test with what the default test adds to it."""
        options = {**default.options, **self.options}
        inherited = () if self.options.get("disableDefaultAsserts") is True else default.checks
        threshold = default.threshold if self.threshold is None else self.threshold
        return replace(
            self,
            variables={**default.variables, **self.variables},
            checks=judged_as_asked(inherited + self.checks, options),
            options=options,
            threshold=threshold,
            unsupported=default.unsupported + self.unsupported,
            metadata={**default.metadata, **self.metadata},
        )


def counted_repeats(value: JsonValue) -> int | None:
    """A number of repeats as promptfoo takes it; None for what is no whole number above 0."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def read_tests(tests: Located, files: SuiteFiles) -> list[TestDraft]:
    """The tests in order; raises SuiteError with the place."""
    if isinstance(tests.value, str):
        return _from_files(tests, files)
    if isinstance(tests.value, dict) and "path" in tests.value:
        return _from_files(tests.child("path", tests.value["path"]), files)
    drafts: list[TestDraft] = []
    for entry in tests.items():
        with files.collecting():
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
    options, lacking = _options(entry, files)
    unknown += lacking
    description, threshold = entry.get("description"), entry.get("threshold")
    return TestDraft(
        place=entry,
        description=description.text() if description else "",
        variables=_variables(entry, files),
        checks=read_checks(entry.get("assert"), files),
        options=options,
        threshold=threshold.number() if threshold else None,
        unsupported=tuple(unknown),
        metadata=_metadata(entry),
    )


def _options(entry: Located, files: SuiteFiles) -> tuple[dict[str, JsonValue], list[str]]:
    """A test's options with what they name in files, and what is unsupported about them."""
    found = entry.get("options")
    if found is None:
        return {}, []
    options: dict[str, JsonValue] = {
        key: value for key, value in found.mapping().items() if value is not None
    }
    known = _OPTIONS_DONE | _OPTIONS_HARMLESS | {"repeat"}
    unknown = [f"test option {name}" for name in options if name not in known]
    if (counted_repeats(options.get("repeat")) or 1) > REPEATS_LIMIT:
        place = found.child("repeat", options["repeat"])
        raise place.fault("suite.at.want_integer_from_to", key="repeat", low=1, high=REPEATS_LIMIT)
    if "transform" in options:
        transform = read_transform(found.child("transform", options.pop("transform")), files)
        options |= {"transform": transform} if transform else {}
        unknown += [] if transform else ["transform"]
    if options.get("rubricPrompt"):
        words = read_rubric_prompt(found.child("rubricPrompt", options["rubricPrompt"]), files)
        # What cannot be read stays something that is no text, and its checks are unsupported.
        options["rubricPrompt"] = [options["rubricPrompt"]] if words is None else words
    return options, unknown


def _metadata(entry: Located) -> Mapping[str, JsonValue]:
    """What the test says about itself; its `id`, if it has one, is kept there too."""
    found, named = entry.get("metadata"), entry.get("id")
    metadata = dict(found.mapping()) if found else {}
    return metadata if named is None else {"id": named.value, **metadata}


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
            drafts.extend(read_each(document.root, files))
    return drafts


def read_each(tests: Located, files: SuiteFiles) -> Iterator[TestDraft]:
    """The tests of a list one by one; what is wrong with one of them is noted in `files`."""
    for entry in tests.items():
        with files.collecting():
            yield read_test(entry, files)


def _tests_document(path: Path, files: SuiteFiles) -> Document:
    text = files.text(path)
    if path.suffix == ".csv":
        return read_csv(path, text, files)
    if path.suffix != ".jsonl":
        return read_document(path, text)
    return read_lines(path, text, files)


def read_lines(path: Path, text: str, files: SuiteFiles) -> Document:
    """The values of a file with one JSON value on each line; a broken line is noted in `files`."""
    values: list[JsonValue] = []
    marks: dict[tuple[str | int, ...], tuple[int, int]] = {}
    for line, row in enumerate(text.split("\n"), start=1):
        if not row.strip():
            continue
        marks[(len(values),)] = (line, 1)
        with files.collecting():
            values.append(_read_line(path, line, row))
    return Document(path, values, marks)


def _read_line(path: Path, line: int, row: str) -> JsonValue:
    try:
        return parse_json(row)
    except ValueError as error:
        detail = say("suite.at.not_json", detail=getattr(error, "msg", str(error)))
        raise malformed(path, (line, getattr(error, "colno", 1)), detail) from error


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
