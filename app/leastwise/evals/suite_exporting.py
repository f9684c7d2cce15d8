"""Writes a suite into one file, and reads it back before that file is put in its place."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from leastwise.domain.errors import EnvironmentFault, SuiteError
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import say
from leastwise.domain.suites import Case, Check, Suite
from leastwise.evals.check_types import JSON_TYPES
from leastwise.evals.js_values import js_text
from leastwise.evals.suite_csv_writing import DEFAULT_THRESHOLDS, NUMBER_TYPE, csv_text
from leastwise.evals.suite_editing import write_whole
from leastwise.evals.suite_loading import load_suite
from leastwise.evals.suite_writing import config_of, prompt_key, tests_of
from leastwise.evals.yaml_writing import yaml_lines

FORMATS: Final = ("promptfoo", "jsonl", "csv")
_SUFFIXES: Final[Mapping[str, tuple[str, ...]]] = {
    "promptfoo": (".yaml", ".yml", ".json"),
    "jsonl": (".jsonl", ".ndjson"),
    "csv": (".csv",),
}


def export_suite(suite: Suite, form: str, path: Path) -> None:
    """Write `suite` to `path` in one of `FORMATS`.

    Raises SuiteError where it would not read back as the same cases and checks, and where the
    file's name does not end as the format's do; EnvironmentFault where it cannot be written.
    """
    if path.suffix.casefold() not in _SUFFIXES[form]:
        known = ", ".join(_SUFFIXES[form])
        raise SuiteError(say("suite.export.suffix", path=str(path), known=known))
    text = _text(suite, form, path)
    with TemporaryDirectory(prefix="leastwise-export-") as folder:
        trial = Path(folder) / f"suite{path.suffix.casefold()}"
        try:
            trial.write_text(text, encoding="utf-8", newline="")
        except (OSError, UnicodeEncodeError) as error:
            detail = getattr(error, "strerror", None) or str(error)
            raise EnvironmentFault(
                say("suite.edit.not_written", path=str(path), detail=detail)
            ) from error
        difference = first_difference(suite, _read_back(trial), comparable_for(form, suite))
    if difference is not None:
        raise SuiteError(say("suite.export.lost", path=str(path), case=difference, form=form))
    write_whole(path, text)


def _read_back(trial: Path) -> Suite | None:
    try:
        return load_suite(trial)
    except SuiteError:
        return None


def _text(suite: Suite, form: str, path: Path) -> str:
    if form == "csv":
        return csv_text(suite, path)
    if form == "jsonl":
        lines = (json.dumps(test, ensure_ascii=False) for test in tests_of(suite))
        return "".join(f"{line}\n" for line in lines)
    config = config_of(suite)
    if path.suffix.casefold() == ".json":
        return json.dumps(config, ensure_ascii=False, indent=2) + "\n"
    return "\n".join(yaml_lines(config)) + "\n"


def first_difference(
    suite: Suite, other: Suite | None, comparable: Callable[[Case], Case]
) -> int | None:
    """The index of the first case that is not the same in both; None where all are.

    Where there is no other, it is the first with a variable that stands for a file.
    """
    if other is None:
        return next((case.index for case in suite.cases if _names_file(case)), 0)
    for mine, theirs in zip(suite.cases, other.cases, strict=False):
        if comparable(mine) != comparable(theirs):
            return mine.index
    counts = len(suite.cases), len(other.cases)
    return None if counts[0] == counts[1] else min(counts)


def comparable_for(form: str, suite: Suite) -> Callable[[Case], Case]:
    """What a case comes to in a format, without what is only how it is written there."""
    key = prompt_key(suite)

    def whole(case: Case) -> Case:
        variables = {name: value for name, value in case.variables.items() if name != key}
        checks = tuple(_as_known(check) for check in case.checks)
        # each case has its own prompt there, and which of several it came from is not said
        return replace(case, variables=variables, checks=checks, prompt=0)

    def in_cells(case: Case) -> Case:
        metadata = {name: _cell_value(value) for name, value in case.metadata.items()}
        checks = tuple(_in_cell(check) for check in whole(case).checks)
        description = case.description.removeprefix("'")
        return replace(
            case,
            prompt=0,
            variables={},
            checks=checks,
            description=description,
            metadata={name: value for name, value in metadata.items() if value is not None},
        )

    return in_cells if form == "csv" else whole


def _names_file(case: Case) -> bool:
    texts = (value for value in case.variables.values() if isinstance(value, str))
    return any(text.startswith(("file://", "package:")) for text in texts)


def _as_known(check: Check) -> Check:
    """A check that is not known counts by its name alone."""
    if not check.unsupported:
        return check
    return Check(check.unsupported, unsupported=check.unsupported, weight=check.weight)


def _in_cell(check: Check) -> Check:
    value = check.value
    is_text_in_cell = check.type in JSON_TYPES or check.type == NUMBER_TYPE
    if is_text_in_cell and value is not None and not isinstance(value, str):
        value = json.dumps(value)
    threshold = DEFAULT_THRESHOLDS.get(check.type) if check.threshold is None else check.threshold
    metric = check.metric.removeprefix("'")
    return replace(check, value=value, threshold=threshold, metric=metric)


def _cell_value(value: JsonValue) -> JsonValue:
    """None for what is blank in a cell, and so is not there."""
    if isinstance(value, list | tuple):
        items: list[JsonValue] = [js_text(item).strip() for item in value]
        first = str(items[0]).removeprefix("'") if items else ""
        return [first, *items[1:]] if first or len(items) > 1 else None
    text = js_text(value).removeprefix("'")
    return text if text.strip() else None
