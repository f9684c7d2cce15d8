"""The tools that a suite's providers declare, for checks of calls that declare none themselves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from leastwise.domain.json_value import JsonValue
from leastwise.evals.check_types import VALID_CALLS
from leastwise.evals.suite_checks import CheckDraft
from leastwise.evals.suite_documents import Located
from leastwise.evals.suite_files import SuiteFiles
from leastwise.evals.suite_yaml import read_document

_FILE: Final = "file://"
_KINDS: Final = ("tools", "functions")


def declared_tools(root: Located, files: SuiteFiles) -> JsonValue:
    """What the first provider that declares `tools` or `functions` does; None where none does.

    Raises SuiteError for a file that is not there or cannot be read.
    """
    for key in ("providers", "targets"):
        listed = root.get(key)
        if listed is None or not isinstance(listed.value, list | dict):
            continue
        entries = listed.items() if isinstance(listed.value, list) else [listed]
        for entry in entries:
            config = _config_of(entry)
            found = {} if config is None else dict(_kinds_in(config, files))
            if found:
                return found
    return None


def with_tools(drafts: Iterable[CheckDraft], tools: JsonValue) -> tuple[CheckDraft, ...]:
    """The checks, those of calls without a value of their own given the tools."""
    return tuple(_given(draft, tools) for draft in drafts)


def _given(draft: CheckDraft, tools: JsonValue) -> CheckDraft:
    if draft.parts:
        return replace(draft, parts=with_tools(draft.parts, tools))
    check = draft.check
    if check.type not in VALID_CALLS or check.value is not None:
        return draft
    return replace(draft, check=replace(check, value=tools), whole_literal=True)


def _config_of(entry: Located) -> Located | None:
    """A provider's `config`, whether it is written `{id: ...}` or `{name: {...}}`."""
    fields = entry.value if isinstance(entry.value, dict) else {}
    if "id" not in fields and len(fields) == 1:
        ((name, inner),) = fields.items()
        if isinstance(inner, dict) and name != "config":
            entry = entry.child(name, inner)
    config = entry.get("config") if isinstance(entry.value, dict) else None
    return config if config is not None and isinstance(config.value, dict) else None


def _kinds_in(config: Located, files: SuiteFiles) -> Iterable[tuple[str, JsonValue]]:
    for kind in _KINDS:
        declared = config.get(kind)
        if declared is None:
            continue
        value = declared.value
        if isinstance(value, str) and value.startswith(_FILE):
            value = _from_file(declared, files)
        if isinstance(value, list):
            yield kind, value


def _from_file(reference: Located, files: SuiteFiles) -> JsonValue:
    path = files.folder / reference.text()[len(_FILE) :]
    if Path(path).suffix not in (".json", ".yaml", ".yml") or not path.is_file():
        raise reference.fault("suite.at.no_reference", name=reference.text())
    return read_document(path, files.text(path)).value
