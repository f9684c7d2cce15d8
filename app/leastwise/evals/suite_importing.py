"""Takes suites in any known format in among the user's, and starts new ones."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from leastwise.domain.errors import EnvironmentFault, SuiteError
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import say
from leastwise.domain.suites import Suite
from leastwise.evals.sidecar_writing import sidecar_text
from leastwise.evals.suite_exporting import comparable_for, first_difference
from leastwise.evals.suite_files import SuiteFiles
from leastwise.evals.suite_loading import CONFIGS, find_config, is_table, load_suite
from leastwise.evals.suite_sidecar import FILE_NAME, read_sidecar
from leastwise.evals.suite_starting import CONFIG_HEAD, EXAMPLE, SIDECAR
from leastwise.evals.suite_tables import read_table, read_texts
from leastwise.evals.suite_writing import config_of
from leastwise.evals.yaml_writing import yaml_lines

_SIGNS: Final = re.compile(r"[^a-z0-9]+")
_CONFIG: Final = CONFIGS[0]


def import_suite(path: Path, users: Path, name: str = "") -> Suite:
    """Copy the suite at `path` among the user's, as a promptfoo folder with a sidecar.

    A promptfoo suite is copied as it is. One that reads files outside its folder, and cases
    without a configuration, are written anew. Raises SuiteError (malformed, or there is one of
    that name), EnvironmentFault.
    """
    suite, config = load_suite(path), find_config(path)
    called = name or suite.name
    with _new_folder(users, called) as folder:
        sidecar = ""
        if is_table(config):
            _write_table(config, folder)
        else:
            sidecar = _sidecar_beside(config)
            if not _copied(suite, config, folder):
                _write(folder / _CONFIG, _yaml(config_of(suite)))
        _write(folder / FILE_NAME, _named(sidecar or SIDECAR, called))
    return replace(load_suite(users / folder_name(called)), remarks=suite.remarks)


def new_suite(users: Path, name: str, examples: Path | None = None) -> Suite:
    """A suite that works, with comments that say what to do. Raises as `import_suite`."""
    with _new_folder(users, name) as folder:
        if examples is None:
            _write(folder / _CONFIG, CONFIG_HEAD + EXAMPLE)
        else:
            _write_table(find_config(examples), folder, CONFIG_HEAD)
        _write(folder / FILE_NAME, _named(SIDECAR, name))
        load_suite(folder)
    return load_suite(users / folder_name(name))


def folder_name(name: str) -> str:
    """A folder's name much like a suite's name, good on every system."""
    return _SIGNS.sub("-", name.casefold()).strip("-")[:60].rstrip("-") or "suite"


@contextmanager
def _new_folder(users: Path, name: str) -> Iterator[Path]:
    """A folder that takes its place once everything in it stands."""
    target = users / folder_name(name)
    try:
        if target.exists():
            raise SuiteError(say("suite.import.exists", name=name, path=str(target)))
        users.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".new-", dir=users) as place:
            folder = Path(place) / target.name
            folder.mkdir()
            yield folder
            folder.rename(target)
    except (OSError, UnicodeEncodeError) as error:
        detail = getattr(error, "strerror", None) or type(error).__name__
        raise EnvironmentFault(
            say("suite.edit.not_written", path=str(target), detail=detail)
        ) from error


def _copied(suite: Suite, config: Path, folder: Path) -> bool:
    """Copy the suite's own files; whether what was copied is the same suite by itself."""
    base = config.parent
    if any(name.startswith("..") or Path(name).is_absolute() for name in suite.files):
        return False
    for name in suite.files:
        own = Path(name) == Path(config.name) and config.name not in CONFIGS
        target = folder / (f"{Path(_CONFIG).stem}{config.suffix}" if own else name)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(base / name, target)
    try:
        copy = load_suite(folder)
    except SuiteError:
        copy = None
    is_same = copy is not None and (
        first_difference(suite, copy, comparable_for("promptfoo", suite)) is None
    )
    if not is_same:
        for left in folder.iterdir():
            shutil.rmtree(left) if left.is_dir() else left.unlink()
    return is_same


def _sidecar_beside(config: Path) -> str:
    sidecar = config.parent / FILE_NAME
    return SuiteFiles(config.parent).text(sidecar) if sidecar.is_file() else ""


def _write_table(path: Path, folder: Path, head: str = "") -> None:
    files = SuiteFiles(path if path.is_dir() else path.parent)
    table = read_texts(path, files) if path.is_dir() else read_table(path, files)
    files.raise_faults()
    if not table.written:
        raise SuiteError(say("suite.empty", path=str(path)))
    config: JsonValue = {"prompts": [table.template], "tests": table.written}
    _write(folder / _CONFIG, head + _yaml(config))


def _named(text: str, name: str) -> str:
    """A sidecar's text with this name in it."""
    before = read_sidecar(Path(FILE_NAME), text)
    after = replace(before, name=name)
    return sidecar_text(text, before, after)


def _yaml(config: JsonValue) -> str:
    return "\n".join(yaml_lines(config)) + "\n"


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="")
