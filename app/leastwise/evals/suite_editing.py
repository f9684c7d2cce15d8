"""Reads a suite as a draft that can be changed, and writes what changed back into its files."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from leastwise.domain.errors import EnvironmentFault, SuiteError
from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.messages import Message, say
from leastwise.domain.suite_drafts import DraftCase, DraftScenario, SuiteDraft
from leastwise.evals.sidecar_writing import sidecar_text
from leastwise.evals.suite_config import read_scenario
from leastwise.evals.suite_documents import Located
from leastwise.evals.suite_files import SuiteFiles
from leastwise.evals.suite_loading import find_config
from leastwise.evals.suite_prompts import read_prompts
from leastwise.evals.suite_sidecar import FILE_NAME, Sidecar, read_sidecar
from leastwise.evals.suite_tests import read_test, read_tests
from leastwise.evals.suite_yaml import read_document
from leastwise.evals.yaml_patching import NotPatchableError, patched
from leastwise.evals.yaml_writing import yaml_lines

SECTIONS: Final = ("prompts", "defaultTest", "tests", "scenarios")
_FILE: Final = "file://"


def read_draft(path: Path) -> SuiteDraft:
    """The suite in a folder or a configuration file, which may be without cases.

    Raises SuiteError: missing, unreadable, malformed (with line and column).
    """
    config = find_config(path)
    files = SuiteFiles(config.parent)
    text = files.text(config)
    sidecar_path = config.parent / FILE_NAME
    toml = files.text(sidecar_path) if sidecar_path.is_file() else ""
    return _draft(config, text, toml)


def _draft(config: Path, text: str, toml: str) -> SuiteDraft:
    files = SuiteFiles(config.parent)
    root = read_document(config, text).root
    fields = root.mapping() if root.value is not None else {}
    sidecar = read_sidecar(config.parent / FILE_NAME, toml) if toml else Sidecar()
    listed, prompts = root.get("tests") if fields else None, root.get("prompts") if fields else None
    templates, are_elsewhere, are_fixed = _prompts(prompts, files)
    cases, cases_elsewhere = _cases(listed, files)
    shared, shared_elsewhere = _shared(root.get("defaultTest") if fields else None, files)
    scenarios, scenarios_elsewhere = _scenarios(root.get("scenarios") if fields else None, files)
    files.raise_faults()
    flags = (are_elsewhere, shared_elsewhere, cases_elsewhere, scenarios_elsewhere)
    draft = SuiteDraft(
        path=config,
        token=_token(text, toml),
        name=sidecar.name or config.parent.resolve().name,
        description=sidecar.description or str(fields.get("description") or ""),
        prompts=templates,
        shared=shared,
        cases=cases,
        scenarios=scenarios,
        bar=sidecar.bar,
        generation=sidecar.generation,
        judges=sidecar.judges,
        root=fields,
        elsewhere=tuple(key for key, flag in zip(SECTIONS, flags, strict=True) if flag),
        fixed=("prompts",) if are_fixed else (),
    )
    return replace(draft, as_read=draft)


def _token(text: str, toml: str) -> str:
    parts = (hashlib.sha256(part.encode("utf-8", "surrogatepass")) for part in (text, toml))
    return "-".join(part.hexdigest() for part in parts)


def _prompts(prompts: Located | None, files: SuiteFiles) -> tuple[tuple[str, ...], bool, bool]:
    """The templates; whether they are anything but texts in a list; and anything unknown."""
    if prompts is None or not prompts.value:
        return (), False, False
    drafts = read_prompts(prompts, files)
    templates = tuple(draft.template for draft in drafts)
    written = prompts.value if isinstance(prompts.value, list) else [prompts.value]
    return templates, list(templates) != written, any(draft.unsupported for draft in drafts)


def _cases(listed: Located | None, files: SuiteFiles) -> tuple[tuple[DraftCase, ...], bool]:
    """The tests, and whether any of them lies in a file of its own."""
    if listed is None:
        return (), False
    inline = isinstance(listed.value, list) and all(
        isinstance(entry, Mapping) and "path" not in entry for entry in listed.value
    )
    tests = [test.place.mapping() for test in read_tests(listed, files)]
    if not inline:
        tests = [_without_empty(test) for test in tests]
    return tuple(map(DraftCase, tests)), not inline


def _scenarios(found: Located | None, files: SuiteFiles) -> tuple[tuple[DraftScenario, ...], bool]:
    """The scenarios, and whether anything of them lies in a file of its own."""
    if found is None:
        return (), False
    scenarios, anything_elsewhere = [], False
    for entry in found.items():
        read = read_scenario(entry, files)
        tests, elsewhere = _cases(read.tests, files)
        for row in read.config.items():
            read_test(row, files)
        rows = tuple(DraftCase(row.mapping()) for row in read.config.items())
        scenarios.append(DraftScenario(read.place.mapping(), rows, tests))
        is_here = read.place is entry and read.config.document is entry.document
        anything_elsewhere |= elsewhere or not is_here
    return tuple(scenarios), anything_elsewhere


def _without_empty(test: JsonObject) -> JsonObject:
    """A row of a CSV file brings empty lists along."""
    return {key: value for key, value in test.items() if key == "vars" or value not in ([], {})}


def _shared(found: Located | None, files: SuiteFiles) -> tuple[DraftCase, bool]:
    if found is None:
        return DraftCase(), False
    if isinstance(found.value, str):
        path = files.folder / found.value.removeprefix(_FILE)
        if not path.is_file():
            raise found.fault("suite.at.no_reference", name=found.value)
        found = read_document(path, files.text(path)).root
        return DraftCase(found.mapping()), True
    read_test(found, files, is_default=True)
    return DraftCase(found.mapping()), False


def changed_sections(draft: SuiteDraft, *, inline: bool = False) -> dict[str, JsonValue]:
    """The keys of the configuration that say something else now; with `inline` also those
    whose content lies elsewhere."""
    before = _sections(draft.as_read) if draft.as_read else {}
    return {
        key: value
        for key, value in _sections(draft).items()
        if value != before.get(key)
        or (inline and key in draft.elsewhere and key not in draft.fixed)
    }


def _sections(draft: SuiteDraft) -> dict[str, JsonValue]:
    return {
        "prompts": list(draft.prompts),
        "defaultTest": draft.shared.written,
        "tests": [case.written for case in draft.cases],
        "scenarios": [one.as_written for one in draft.scenarios],
    }


def obstacle(draft: SuiteDraft) -> Message | None:
    """Why the draft cannot be saved where it is, or None. Raises SuiteError."""
    if draft.shipped:
        return say("suite.edit.shipped", name=draft.name)
    changed = changed_sections(draft)
    if any(key in draft.fixed for key in changed):
        return say("suite.edit.fixed")
    lost = [key for key in changed if key in draft.elsewhere]
    return say("suite.edit.elsewhere", key=lost[0]) if lost else None


def config_text(draft: SuiteDraft, text: str, *, inline: bool = False) -> str:
    """`text`, the configuration as it was read, with what changed in the draft.

    Comments stay, but in a text with anchors, which is written anew with `inline`. Raises
    SuiteError where it would not say what the draft says.
    """
    sections = changed_sections(draft, inline=inline)
    before = draft.root
    after: JsonObject = {**before, **sections}
    if draft.path.suffix == ".json":
        written = json.dumps(after, ensure_ascii=False, indent=2) + "\n" if sections else text
    else:
        known = draft.origins if "tests" not in draft.elsewhere else ()
        origins = list(known) or [None for _ in draft.cases]
        written = _patched(text, before, after, origins, inline=inline)
    _verify(draft, written, after)
    return written


def _patched(
    text: str, before: JsonObject, after: JsonObject, origins: list[int | None], *, inline: bool
) -> str:
    is_new = not before or not text.strip()
    if before == after and not is_new:
        return text
    try:
        if is_new:
            raise NotPatchableError
        return patched(text, before, after, origins)
    except NotPatchableError as error:
        if inline or is_new:
            return "\n".join(yaml_lines(after)) + "\n"
        raise SuiteError(say("suite.edit.anchors")) from error


def _verify(draft: SuiteDraft, written: str, after: JsonObject) -> None:
    """What was written is read back, as any suite is, before it replaces anything."""
    again = _draft(draft.path, written, "")
    if again.root.keys() != after.keys() or not all(
        _is_same(again.root[key], value) for key, value in after.items()
    ):
        raise SuiteError(say("suite.edit.not_the_same", path=str(draft.path)))
    if again.prompts != draft.prompts:
        raise SuiteError(say("suite.edit.prompt_is_file"))


def _is_same(first: JsonValue, second: JsonValue) -> bool:
    """Compared entry by entry: at once, ten thousand would hold every other thread meanwhile."""
    if isinstance(first, list) and isinstance(second, list) and len(first) == len(second):
        return all(one == other for one, other in zip(first, second, strict=True))
    return first == second


def save_draft(draft: SuiteDraft) -> SuiteDraft:
    """Write what changed into the suite's files, and give it as it will be read from them.

    Raises SuiteError: it cannot be saved there (see `obstacle`), or its files changed since
    they were read. Raises EnvironmentFault where they cannot be written.
    """
    files = SuiteFiles(draft.folder)
    sidecar_path = draft.folder / FILE_NAME
    text = files.text(draft.path)
    toml = files.text(sidecar_path) if sidecar_path.is_file() else ""
    if _token(text, toml) != draft.token:
        raise SuiteError(say("suite.edit.changed_elsewhere", name=draft.name))
    hindrance = obstacle(draft)
    if hindrance is not None:
        raise SuiteError(hindrance)
    written, settings = config_text(draft, text), new_sidecar(draft, toml)
    for path, old, new in ((draft.path, text, written), (sidecar_path, toml, settings)):
        if new != old:
            write_whole(path, new)
    root: JsonObject = {**draft.root, **changed_sections(draft)}
    saved = replace(draft, token=_token(written, settings), root=root, as_read=None)
    return replace(saved, as_read=saved)


def new_sidecar(draft: SuiteDraft, toml: str) -> str:
    """The sidecar with the draft's name, description, bar, generation and judges."""
    before = read_sidecar(draft.folder / FILE_NAME, toml) if toml else Sidecar()
    shown_name = before.name or draft.folder.resolve().name
    shown = before.description or str(draft.root.get("description") or "")
    after = replace(
        before,
        name=before.name if draft.name == shown_name else draft.name,
        description=before.description if draft.description == shown else draft.description,
        bar=draft.bar,
        generation=draft.generation,
        judges=draft.judges,
    )
    text = sidecar_text(toml, before, after)
    if (read_sidecar(draft.folder / FILE_NAME, text) if text else Sidecar()) != after:
        raise SuiteError(say("suite.edit.not_the_same", path=str(draft.folder / FILE_NAME)))
    return text


def write_whole(path: Path, text: str) -> None:
    """Replace a file's text in one step, behind a link as well. Raises EnvironmentFault."""
    path = path.resolve()
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, part)
        part.replace(path)
    except (OSError, UnicodeEncodeError) as error:
        part.unlink(missing_ok=True)
        detail = getattr(error, "strerror", None) or type(error).__name__
        raise EnvironmentFault(
            say("suite.edit.not_written", path=str(path), detail=detail)
        ) from error
