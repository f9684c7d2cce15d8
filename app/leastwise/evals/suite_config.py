"""The keys of a promptfoo configuration: what is read, what is harmless, what is unsupported."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from leastwise.evals.declared_tools import declared_tools, with_tools
from leastwise.evals.suite_checks import unsupported_check
from leastwise.evals.suite_documents import Located
from leastwise.evals.suite_files import SuiteFiles
from leastwise.evals.suite_tests import (
    REPEATS_LIMIT,
    TestDraft,
    counted_repeats,
    read_test,
    read_tests,
)
from leastwise.evals.suite_yaml import read_document

_READ: Final = frozenset(
    ("prompts", "tests", "scenarios", "defaultTest", "description", "providers", "targets")
)
_CHANGING: Final = ("extensions", "nunjucksFilters")
_EVALUATE_HARMLESS: Final = frozenset(
    (
        "cache",
        "delay",
        "eventSource",
        "interactiveProviders",
        "maxConcurrency",
        "maxEvalTimeMs",
        "showProgressBar",
        "timeoutMs",
    )
)
_COMMAND_CHANGING: Final = (
    "filterFirstN",
    "filterMetadata",
    "filterPattern",
    "filterPrompts",
    "filterSample",
    "promptPrefix",
    "promptSuffix",
    "var",
    "vars",
)
_PROVIDER_CHANGING: Final = ("prompts", "transform")


@dataclass(frozen=True)
class Config:
    """A configuration's tests, merged with the default one; `notes` names what has no effect."""

    tests: tuple[TestDraft, ...]
    description: str
    notes: tuple[str, ...]
    repeats: int = 1


def read_config(root: Located, files: SuiteFiles) -> Config:
    """The tests in order, scenarios last; raises SuiteError with the place."""
    if root.value is None:
        return Config((), "", ())
    default = _default_test(root, files)
    listed = root.get("tests")
    tests = read_tests(listed, files) if listed else []
    tests += list(_scenarios(root, files))
    lacks = tuple(unsupported_check(name) for name in _changing(root))
    tools = declared_tools(root, files)
    whole = (test.over(default) for test in tests)
    merged = (replace(test, checks=with_tools(test.checks, tools)) for test in whole)
    description = root.get("description")
    return Config(
        tests=tuple(
            replace(test, checks=test.checks + lacks) if lacks else test for test in merged
        ),
        description=description.text() if description else "",
        notes=tuple(_without_effect(root)),
        repeats=_repeats(root),
    )


def _without_effect(root: Located) -> Iterator[str]:
    """Keys that change nothing here, those of options by both names; `_changing` has the others."""
    for key, value in root.mapping().items():
        if key == "evaluateOptions" and isinstance(value, Mapping):
            yield from (f"{key}.{name}" for name in value if name in _EVALUATE_HARMLESS)
        elif key == "commandLineOptions" and isinstance(value, Mapping):
            known = ("repeat", *_COMMAND_CHANGING)
            yield from (f"{key}.{name}" for name in value if name not in known)
        elif key not in _READ and key not in _CHANGING:
            yield key


def _repeats(root: Located) -> int:
    """How often each case is answered; the command line's options come first, as in promptfoo."""
    for name in ("commandLineOptions", "evaluateOptions"):
        options = root.get(name)
        asked = options.get("repeat") if options else None
        count = None if asked is None else counted_repeats(asked.value)
        if asked is not None and count is not None:
            if count > REPEATS_LIMIT:
                bounds = {"low": 1, "high": REPEATS_LIMIT}
                raise asked.fault("suite.at.want_integer_from_to", key="repeat", **bounds)
            return count
    return 1


def _default_test(root: Located, files: SuiteFiles) -> TestDraft:
    found = root.get("defaultTest")
    if found is None:
        return TestDraft(root)
    if isinstance(found.value, str):
        found = _referenced(found, files)
    return read_test(found, files, is_default=True)


def _referenced(reference: Located, files: SuiteFiles) -> Located:
    name = reference.text().removeprefix("file://")
    path = files.folder / name
    if Path(name).suffix not in (".yaml", ".yml", ".json") or not path.is_file():
        raise reference.fault("suite.at.no_reference", name=reference.text())
    return read_document(path, files.text(path)).root


@dataclass(frozen=True)
class ScenarioPlaces:
    """Where a scenario stands, its rows of data and its tests, any of which may lie in a file."""

    place: Located
    config: Located
    tests: Located | None


def read_scenario(entry: Located, files: SuiteFiles) -> ScenarioPlaces:
    """One entry of `scenarios`; raises SuiteError with the place."""
    scenario = _referenced(entry, files) if isinstance(entry.value, str) else entry
    config = scenario.get("config")
    if config is None:
        raise scenario.fault("suite.at.scenario_without_config")
    if isinstance(config.value, str):
        config = _referenced(config, files)
    return ScenarioPlaces(scenario, config, scenario.get("tests"))


def _scenarios(root: Located, files: SuiteFiles) -> Iterator[TestDraft]:
    found = root.get("scenarios")
    if found is None:
        return
    for entry in found.items():
        scenario = read_scenario(entry, files)
        tests = read_tests(scenario.tests, files) if scenario.tests else []
        for data_place in scenario.config.items():
            data = read_test(data_place, files)
            for test in tests:
                yield _scenario_test(data, test)


def _scenario_test(data: TestDraft, test: TestDraft) -> TestDraft:
    return replace(
        test.over(replace(data, checks=())),
        description=test.description or data.description,
        checks=data.checks + test.checks,
    )


def _changing(root: Located) -> Iterator[str]:
    """What is set in the configuration, changes the meaning of every case, and is unknown."""
    fields = root.mapping()
    yield from (key for key in _CHANGING if fields.get(key))
    evaluate = root.get("evaluateOptions")
    for key, value in (evaluate.mapping() if evaluate else {}).items():
        if value and key not in _EVALUATE_HARMLESS and key != "repeat":
            yield f"evaluateOptions.{key}"
    options = root.get("commandLineOptions")
    for key, value in (options.mapping() if options else {}).items():
        if key in _COMMAND_CHANGING and value:
            yield f"commandLineOptions.{key}"
    for key in ("providers", "targets"):
        found = root.get(key)
        if found is not None:
            yield from _provider_options(found)


def _provider_options(providers: Located) -> Iterator[str]:
    entries = providers.value if isinstance(providers.value, list) else [providers.value]
    names: dict[str, None] = {}
    for entry in entries:
        options = entry if isinstance(entry, dict) else {}
        if "id" not in options and len(options) == 1:
            inner = next(iter(options.values()))
            options = inner if isinstance(inner, dict) else {}
        names.update((name, None) for name in _PROVIDER_CHANGING if options.get(name))
    yield from (f"provider option {name}" for name in names)
