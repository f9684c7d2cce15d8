"""Everything about suites that are written here: made, opened, saved, copied, tried, reviewed."""

from __future__ import annotations

import itertools
import shutil
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from leastwise.domain.errors import Cancelled, EnvironmentFault, LeastwiseError, SuiteError
from leastwise.domain.history import RunSummary, StoredRun
from leastwise.domain.json_value import JsonObject
from leastwise.domain.messages import say
from leastwise.domain.suite_drafts import DraftCase, PastAnswer, SuiteDraft, SuiteReview, Trial
from leastwise.domain.suites import Suite
from leastwise.evals.check_types import DECIDABLE, SET
from leastwise.evals.grading import Grader
from leastwise.evals.suite_editing import config_text, new_sidecar, read_draft, save_draft
from leastwise.evals.suite_editing import write_whole as write
from leastwise.evals.suite_importing import folder_name, import_suite
from leastwise.evals.suite_loading import find_config, is_table, load_suite
from leastwise.evals.suite_pasting import cases_of_text
from leastwise.evals.suite_review import past_answers, review, review_alone
from leastwise.evals.suite_sidecar import FILE_NAME
from leastwise.evals.suite_trying import try_answer
from leastwise.evals.yaml_writing import yaml_lines
from leastwise.process.sandbox import Sandbox

CONFIG: Final = "promptfooconfig.yaml"


@dataclass(frozen=True)
class Past:
    """How runs of the past are read."""

    runs: Callable[[], tuple[RunSummary, ...]]
    run: Callable[[int], StoredRun]
    suite_of: Callable[[int], Suite | None]


@dataclass
class SuiteDesk:
    """`shipped` and `users` are the folders of suites; from any thread, tries one at a time.

    `trusted` tells the sha256 of every script that the user allowed to run.
    """

    shipped: Path
    users: Callable[[], Path]
    past: Past
    trusted: Callable[[], frozenset[str]]
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _sandbox: Sandbox = field(default_factory=Sandbox)
    _grader: Grader = field(default_factory=Grader)
    _is_closed: bool = False

    def kinds(self) -> tuple[str, ...]:
        """The types of checks that can be decided here."""
        return tuple(sorted({*DECIDABLE, SET}))

    def open(self, path: Path) -> SuiteDraft:
        """A suite by its folder or configuration. Raises SuiteError."""
        return self._ready(read_draft(path))

    def create(self, name: str, prompt: str = "", case: DraftCase | None = None) -> SuiteDraft:
        """A suite of this name among the user's, empty or with one case.

        Raises EnvironmentFault.
        """
        folder = self._new_folder(name)
        root: JsonObject = {
            "prompts": [prompt or "{{input}}"],
            "tests": [case.written] if case else [],
        }
        write(folder / CONFIG, "\n".join(yaml_lines(root)) + "\n")
        if name != folder.name:
            write(folder / FILE_NAME, f"[suite]\nname = {_toml_text(name)}\n")
        return self.open(folder)

    def take_in(self, path: Path) -> SuiteDraft:
        """A copy of a suite, or of a table or folder of cases, among the user's.

        Raises SuiteError, EnvironmentFault.
        """
        config = find_config(path)
        if not is_table(config):
            draft = self.open(config)
            return self.copy(draft, draft.name)
        name = self._free_name(load_suite(path).name)
        return self.open(Path(import_suite(path, self.users(), name).path))

    def save(self, draft: SuiteDraft) -> SuiteDraft:
        """The draft in its files, as it is read from them. Raises SuiteError, EnvironmentFault."""
        return self._ready(save_draft(draft))

    def copy(self, draft: SuiteDraft, name: str) -> SuiteDraft:
        """The draft as a suite of its own, with everything that can be changed in one file.

        Raises SuiteError, EnvironmentFault.
        """
        names = _files_beside(draft)
        folder = self._new_folder(name)
        try:
            for each in names:
                target = folder / each
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(draft.folder / each, target)
            is_yaml = draft.path.suffix in (".yaml", ".yml")
            original = _text(draft.path) if is_yaml else ""
            toml = draft.folder / FILE_NAME
            named = replace(draft, name=name, path=draft.path.with_suffix(".yaml"))
            settings = new_sidecar(named, _text(toml) if toml.is_file() else "")
            write(folder / CONFIG, config_text(named, original, inline=True))
            if settings:
                write(folder / FILE_NAME, settings)
            return self.open(folder)
        except OSError as error:
            shutil.rmtree(folder, ignore_errors=True)
            raise _not_written(folder, error) from error
        except LeastwiseError:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    def add_case(self, path: Path, case: DraftCase) -> SuiteDraft:
        """One more case at the end of a suite. Raises SuiteError, EnvironmentFault."""
        draft = self.open(path)
        return self.save(replace(draft, cases=(*draft.cases, case)))

    def paste(self, draft: SuiteDraft, text: str) -> tuple[DraftCase, ...]:
        """The rows of a spreadsheet as cases. Raises SuiteError."""
        return cases_of_text(draft, text)

    def delete(self, path: Path) -> None:
        """Delete one of the user's suites, its folder with all that is in it.

        Raises SuiteError where it is not among them, EnvironmentFault.
        """
        folder = path if path.is_dir() else path.parent
        if folder.resolve().parent != self.users().resolve():
            raise SuiteError(say("suite.edit.not_yours", path=str(folder)))
        try:
            shutil.rmtree(folder)
        except OSError as error:
            raise _not_written(folder, error) from error

    def try_answer(self, draft: SuiteDraft, place: int, answer: str) -> Trial:
        """An answer against a case's checks.

        Raises SuiteError, BadInput, EnvironmentFault, and Cancelled once this is closed.
        """
        with self._lock:
            if self._is_closed:
                raise Cancelled
            trusted = self.trusted()
            return try_answer(draft, place, answer, self._grader, self._sandbox, trusted)

    def review(self, draft: SuiteDraft) -> SuiteReview:
        """What stands out about its cases. Raises StoreFault, EnvironmentFault."""
        newest = next(iter(self._runs(draft)), None)
        return review(draft, *newest) if newest else review_alone(draft)

    def past_answers(self, draft: SuiteDraft, place: int) -> tuple[PastAnswer, ...]:
        """What models answered to a case in the newest run. Raises StoreFault."""
        newest = next(iter(self._runs(draft)), None)
        return past_answers(draft, place, *newest) if newest else ()

    def close(self) -> None:
        """End what tries answers."""
        with self._lock:
            self._is_closed = True
            self._grader.close()
            self._sandbox.close()

    def _ready(self, draft: SuiteDraft) -> SuiteDraft:
        for case in draft.cases:
            _ = case.search_words  # so that the first filter has them
        shipped = draft.path.resolve().is_relative_to(self.shipped.resolve())
        ready = replace(draft, shipped=shipped)
        return replace(ready, as_read=ready)

    def _runs(self, draft: SuiteDraft) -> Sequence[tuple[StoredRun, Suite]]:
        """The newest run of this suite, if there is one: by its name, and where it lay."""
        for summary in self.past.runs():
            if summary.suite_name not in (draft.name, draft.as_read and draft.as_read.name):
                continue
            suite = self.past.suite_of(summary.run_id)
            if suite is not None and _lies_there(suite, draft):
                return [(self.past.run(summary.run_id), suite)]
        return []

    def _new_folder(self, name: str) -> Path:
        """A new folder among the user's suites, called much like `name`."""
        while True:
            folder = self.users() / folder_name(self._free_name(name))
            try:
                folder.mkdir(parents=True)
            except FileExistsError:
                continue  # another made it meanwhile
            except OSError as error:
                raise _not_written(folder, error) from error
            return folder

    def _free_name(self, name: str) -> str:
        """The name, with a number where one of the user's suites is called like it."""
        names = (name if n == 1 else f"{name[:56]} {n}" for n in itertools.count(1))
        return next(each for each in names if not (self.users() / folder_name(each)).exists())


def _lies_there(suite: Suite, draft: SuiteDraft) -> bool:
    return draft.folder.resolve() in (Path(suite.path).resolve(), Path(suite.path).resolve().parent)


def _files_beside(draft: SuiteDraft) -> tuple[str, ...]:
    """What the suite reads besides its configuration and its sidecar, within its folder."""
    try:
        names = load_suite(draft.path).files
    except SuiteError as error:
        if error.message.code != "suite.empty":
            raise
        names = ()
    own = (draft.path.name, FILE_NAME)
    for name in names:
        if name.startswith("..") or Path(name).is_absolute():
            raise SuiteError(say("suite.edit.outside", name=name))
    return tuple(name for name in names if name not in own)


def _text(path: Path) -> str:
    from leastwise.evals.suite_files import SuiteFiles

    return SuiteFiles(path.parent).text(path)


def _toml_text(text: str) -> str:
    import tomli_w

    return tomli_w.dumps({"name": text}).removeprefix("name = ").rstrip("\n")


def _not_written(path: Path, error: OSError) -> EnvironmentFault:
    detail = error.strerror or type(error).__name__
    return EnvironmentFault(say("suite.edit.not_written", path=str(path), detail=detail))
