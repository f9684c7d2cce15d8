"""Loads a suite from a folder or a promptfoo configuration, with its sidecar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from leastwise.domain.errors import SuiteError
from leastwise.domain.messages import say
from leastwise.domain.suites import Suite
from leastwise.evals.consents import with_consent
from leastwise.evals.suite_checks import unsupported_check
from leastwise.evals.suite_config import Config, read_config
from leastwise.evals.suite_documents import Located
from leastwise.evals.suite_files import SuiteFiles
from leastwise.evals.suite_prompts import PromptDraft, read_prompts
from leastwise.evals.suite_remarks import remarks_on
from leastwise.evals.suite_rendering import CaseDraft, rendered
from leastwise.evals.suite_sidecar import FILE_NAME, Sidecar, found_beside, read_sidecar
from leastwise.evals.suite_tables import TABLES, has_texts, read_table, read_texts
from leastwise.evals.suite_tests import TestDraft, expand
from leastwise.evals.suite_yaml import read_document
from leastwise.evals.text_encodings import decoded_start
from leastwise.process.sandbox import Sandbox

CASES_LIMIT = 100_000
CONFIGS: Final = tuple(f"promptfooconfig.{kind}" for kind in ("yaml", "yml", "json"))


@dataclass(frozen=True)
class _Source:
    """What was read of a suite before its templates are filled in."""

    name: str
    config: Config
    prompts: tuple[PromptDraft, ...]
    sidecar: Sidecar


def load_suite(
    path: Path, trusted: frozenset[str] = frozenset(), sandbox: Sandbox | None = None
) -> Suite:
    """The suite in a folder or a file.

    A folder holds a promptfoo configuration, or texts with the answers expected; a file is a
    configuration, or a table of cases (CSV, JSONL, a JSON list). A script that needs consent and
    is not among `trusted` is unsupported. Templates are filled in by `sandbox`, which is made
    where none is given. Raises SuiteError: missing, without configuration, malformed (every fault
    with line and column), empty, too large.
    """
    config_path = find_config(path)
    files = SuiteFiles(config_path if config_path.is_dir() else config_path.parent)
    source = _read_source(config_path, files)
    drafts = list(_drafts(source.config, source.prompts, files))
    files.raise_faults()
    if not source.config.tests:
        raise SuiteError(say("suite.empty", path=str(config_path)))
    with nullcontext(sandbox) if sandbox else Sandbox() as filling:
        results = tuple(rendered(drafts, config_path, filling))
    sidecar = source.sidecar
    suite = Suite(
        name=sidecar.name or source.name,
        path=str(path),
        sha256=files.sha256,
        cases=tuple(one.case for one in results),
        bar=sidecar.bar,
        generation=sidecar.generation,
        description=sidecar.description or source.config.description,
        files=files.names,
        notes=source.config.notes,
        remarks=(*files.remarks, *remarks_on(results)),
        judges=found_beside(sidecar.judges, files.folder),
    )
    return with_consent(suite, trusted)


def _read_source(path: Path, files: SuiteFiles) -> _Source:
    if is_table(path):
        return _bare(path, files)
    root = read_document(path, files.text(path)).root
    sidecar_path = files.folder / FILE_NAME
    sidecar = Sidecar()
    if sidecar_path.is_file():
        with files.collecting():
            sidecar = read_sidecar(sidecar_path, files.text(sidecar_path))
    config = read_config(root, files)
    prompts: tuple[PromptDraft, ...] = ()
    if config.tests or root.value is not None:
        with files.collecting():
            prompts = read_prompts(_required_prompts(root), files)
    name = files.folder.resolve().name if path.name in CONFIGS else path.stem
    return _Source(name, config, prompts, sidecar)


def is_table(path: Path) -> bool:
    """Whether `path` is cases without a configuration."""
    if path.is_dir() or path.suffix in TABLES:
        return True
    return path.suffix == ".json" and _begins_list(path)


def _begins_list(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return decoded_start(file.read(1024)).lstrip().startswith("[")
    except OSError:
        return False


def _bare(path: Path, files: SuiteFiles) -> _Source:
    table = read_texts(path, files) if path.is_dir() else read_table(path, files)
    config = Config(table.tests, "", ())
    name = path.resolve().name if path.is_dir() else path.stem
    return _Source(name, config, table.prompts, Sidecar())


def find_config(path: Path) -> Path:
    """The configuration in a folder, or the file itself. Raises SuiteError."""
    try:
        if path.is_dir():
            for name in CONFIGS:
                if (path / name).is_file():
                    return path / name
            if has_texts(path):
                return path
            raise SuiteError(say("suite.no_config", path=str(path)))
        if path.is_file():
            return path
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise SuiteError(say("suite.unreadable", path=str(path), detail=detail)) from error
    raise SuiteError(say("suite.file_missing", path=str(path)))


def _required_prompts(root: Located) -> Located:
    prompts = root.get("prompts")
    if prompts is None or not prompts.value:
        raise (prompts or root).fault("suite.at.no_prompts")
    return prompts


def _drafts(
    config: Config, prompts: Sequence[PromptDraft], files: SuiteFiles
) -> Iterator[CaseDraft]:
    count = 0
    for test in config.tests:
        repeats = test.repeats or config.repeats
        before, after = (str(test.options.get(key) or "") for key in ("prefix", "suffix"))
        with files.collecting():
            for expanded in expand(test, files):
                for at, prompt in enumerate(prompts):
                    count += 1
                    if count > CASES_LIMIT:
                        break
                    case = _with_lack(expanded, prompt.unsupported)
                    yield CaseDraft(case, before + prompt.template + after, repeats, at)
        if count > CASES_LIMIT:
            raise test.place.fault("suite.at.too_many_cases", limit=CASES_LIMIT)


def _with_lack(test: TestDraft, unsupported: str) -> TestDraft:
    if not unsupported:
        return test
    return replace(test, checks=(*test.checks, unsupported_check(unsupported)))
