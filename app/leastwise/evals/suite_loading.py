"""Loads a suite from a folder or a promptfoo configuration, with its sidecar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leastwise.domain.errors import SuiteError
from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.messages import say
from leastwise.domain.suites import Case, ChatTurn, Check, Suite
from leastwise.evals.consents import with_consent
from leastwise.evals.suite_checks import unsupported_check
from leastwise.evals.suite_config import read_config
from leastwise.evals.suite_documents import Located
from leastwise.evals.suite_files import SuiteFiles
from leastwise.evals.suite_prompts import PromptDraft, read_prompts
from leastwise.evals.suite_sidecar import FILE_NAME, Sidecar, read_sidecar
from leastwise.evals.suite_tests import TestDraft, expand
from leastwise.evals.suite_yaml import read_document
from leastwise.process.sandbox import Sandbox, SandboxFailure

CASES_LIMIT = 100_000
RENDER_LIMIT_S = 30.0
_BATCH = 500
_CONFIGS: Final = tuple(f"promptfooconfig.{kind}" for kind in ("yaml", "yml", "json"))


@dataclass(frozen=True)
class _CaseDraft:
    """One prompt with one test, before its templates are filled in."""

    test: TestDraft
    template: str

    @property
    def texts(self) -> tuple[str, ...]:
        """The templates among the checks, each once."""
        seen: dict[str, None] = {}

        def remember(text: str) -> str:
            if "{{" in text or "{%" in text or "{#" in text:
                seen[text] = None
            return text

        for draft in self.test.checks:
            draft.finish(remember)
        return tuple(seen)


def load_suite(path: Path, trusted: frozenset[str] = frozenset()) -> Suite:
    """The suite in a folder or a configuration file.

    A script that needs consent and is not among `trusted` is unsupported.

    Raises SuiteError: missing, without configuration, malformed (with line and column), empty.
    """
    config_path = _find_config(path)
    files = SuiteFiles(config_path.parent)
    root = read_document(config_path, files.text(config_path)).root
    sidecar_path = files.folder / FILE_NAME
    sidecar = Sidecar()
    if sidecar_path.is_file():
        sidecar = read_sidecar(sidecar_path, files.text(sidecar_path))
    config = read_config(root, files)
    if not config.tests:
        raise SuiteError(say("suite.empty", path=str(config_path)))
    prompts = read_prompts(_required_prompts(root), files)
    drafts = list(_drafts(config.tests, prompts, files))
    cases = tuple(_rendered(drafts, config_path))
    folder_name = files.folder.resolve().name
    suite = Suite(
        name=sidecar.name or folder_name,
        path=str(path),
        sha256=files.sha256,
        cases=cases,
        bar=sidecar.bar,
        generation=sidecar.generation,
        description=sidecar.description or config.description,
        files=files.names,
        notes=config.notes,
    )
    return with_consent(suite, trusted)


def _find_config(path: Path) -> Path:
    try:
        if path.is_dir():
            for name in _CONFIGS:
                if (path / name).is_file():
                    return path / name
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
    tests: Iterable[TestDraft], prompts: Sequence[PromptDraft], files: SuiteFiles
) -> Iterator[_CaseDraft]:
    count = 0
    for test in tests:
        before, after = (str(test.options.get(key) or "") for key in ("prefix", "suffix"))
        for expanded in expand(test, files):
            for prompt in prompts:
                count += 1
                if count > CASES_LIMIT:
                    raise test.place.fault("suite.at.too_many", limit=CASES_LIMIT)
                case = _with_lack(expanded, prompt.unsupported)
                yield _CaseDraft(case, before + prompt.template + after)


def _with_lack(test: TestDraft, unsupported: str) -> TestDraft:
    if not unsupported:
        return test
    return TestDraft(
        place=test.place,
        description=test.description,
        variables=test.variables,
        checks=(*test.checks, unsupported_check(unsupported)),
        options=test.options,
        threshold=test.threshold,
    )


def _rendered(drafts: Sequence[_CaseDraft], config_path: Path) -> Iterator[Case]:
    with Sandbox() as sandbox:
        for start in range(0, len(drafts), _BATCH):
            batch = drafts[start : start + _BATCH]
            answers = _render_batch(sandbox, batch, config_path)
            for place, (draft, answer) in enumerate(zip(batch, answers, strict=True)):
                yield _case(start + place, draft, answer)


def _render_batch(
    sandbox: Sandbox, batch: Sequence[_CaseDraft], config_path: Path
) -> Sequence[JsonObject]:
    request: list[JsonValue] = [
        {
            "template": draft.template,
            "variables": dict(draft.test.variables),
            "texts": list(draft.texts),
        }
        for draft in batch
    ]
    function = "leastwise.evals.suite_sandboxed:render_prompts"
    try:
        answers = sandbox.call(function, {"cases": request}, RENDER_LIMIT_S)
    except SandboxFailure as failure:
        message = say("suite.template_failed", path=str(config_path), cause=failure.message)
        raise SuiteError(message) from failure
    assert isinstance(answers, list)
    return answers


def _case(index: int, draft: _CaseDraft, answer: JsonObject) -> Case:
    texts, turns, variables = answer["texts"], answer["turns"], answer["variables"]
    assert isinstance(texts, list)
    assert isinstance(turns, list)
    assert isinstance(variables, dict)
    rendered = dict(zip(draft.texts, texts, strict=True))

    def fill(text: str) -> str:
        return str(rendered.get(text, text))

    checks: tuple[Check, ...] = tuple(check.finish(fill) for check in draft.test.checks)
    lack = answer.get("unsupported")
    if lack:
        name = f"template: {lack}"
        checks = (*checks, Check(type="template", unsupported=name))
        turns = [{"role": "user", "content": draft.template}]
    return Case(
        index=index,
        turns=tuple(_turn(turn) for turn in turns),
        checks=checks,
        description=draft.test.description,
        variables=variables,
        threshold=draft.test.threshold,
        transform=draft.test.options.get("transform"),
    )


def _turn(turn: JsonValue) -> ChatTurn:
    assert isinstance(turn, dict)
    return ChatTurn(str(turn["role"]), str(turn["content"]))
