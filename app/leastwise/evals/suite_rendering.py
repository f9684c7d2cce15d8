"""Fills in the templates of a suite's cases, in the sandbox and within bounds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from leastwise.domain.errors import SuiteError
from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.messages import Message, render, say
from leastwise.domain.suites import Case, ChatTurn, Check
from leastwise.evals.suite_tests import TestDraft
from leastwise.process.sandbox import Sandbox, SandboxFailure

BATCH_LIMIT_S = 10.0
CASE_LIMIT_S = 5.0
STOPPED_LIMIT: Final = 5
_BATCH: Final = 500
_FUNCTION: Final = "leastwise.evals.suite_sandboxed:render_prompts"


@dataclass(frozen=True)
class CaseDraft:
    """One prompt with one test, before its templates are filled in."""

    test: TestDraft
    template: str
    repeats: int = 1
    prompt: int = 0

    @cached_property
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


@dataclass(frozen=True)
class Rendered:
    """A case, and the variables that its templates name and nobody gives."""

    case: Case
    missing: tuple[str, ...]


def rendered(drafts: Sequence[CaseDraft], path: Path, sandbox: Sandbox) -> Iterator[Rendered]:
    """The cases in order. What a case's templates cannot do is an unsupported check of it.

    Raises SuiteError where more than `STOPPED_LIMIT` cases had to be stopped, EnvironmentFault.
    """
    rendering = _Rendering(sandbox, path)
    for start in range(0, len(drafts), _BATCH):
        batch = drafts[start : start + _BATCH]
        answers = rendering.answers(batch)
        for place, (draft, answer) in enumerate(zip(batch, answers, strict=True)):
            yield _finished(start + place, draft, answer)


def sample_case(test: TestDraft, template: str, path: Path, sandbox: Sandbox) -> Case:
    """One test with one prompt, its templates filled in. Raises EnvironmentFault."""
    draft = CaseDraft(test, template)
    return _finished(0, draft, _Rendering(sandbox, path).answer(draft)).case


class _Rendering:
    """Asks for many cases at once, and for one by one where a case among them does not end."""

    def __init__(self, sandbox: Sandbox, path: Path) -> None:
        self._sandbox = sandbox
        self._path = path
        self._stopped = 0

    def answers(self, batch: Sequence[CaseDraft]) -> Sequence[JsonObject]:
        try:
            return self._call(batch, BATCH_LIMIT_S)
        except SandboxFailure:
            return [self.answer(draft) for draft in batch]

    def answer(self, draft: CaseDraft) -> JsonObject:
        try:
            (answer,) = self._call([draft], CASE_LIMIT_S)
        except SandboxFailure as failure:
            self._stopped += 1
            if self._stopped > STOPPED_LIMIT:
                raise SuiteError(self._too_many(failure.message)) from failure
            return {
                "unsupported": render(failure.message).rstrip("."),
                "turns": [],
                "texts": list(draft.texts),
                "variables": dict(draft.test.variables),
            }
        return answer

    def _too_many(self, cause: Message) -> Message:
        return say("suite.template_failed", path=str(self._path), cause=cause)

    def _call(self, drafts: Sequence[CaseDraft], limit_s: float) -> Sequence[JsonObject]:
        request: list[JsonValue] = [
            {
                "template": draft.template,
                "variables": dict(draft.test.variables),
                "texts": list(draft.texts),
            }
            for draft in drafts
        ]
        answers = self._sandbox.call(_FUNCTION, {"cases": request}, limit_s)
        assert isinstance(answers, list)
        return answers


def _finished(index: int, draft: CaseDraft, answer: JsonObject) -> Rendered:
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
    case = Case(
        index=index,
        prompt=draft.prompt,
        turns=tuple(_turn(turn) for turn in turns),
        checks=checks,
        description=draft.test.description,
        variables=variables,
        threshold=draft.test.threshold,
        metadata=draft.test.metadata,
        repeats=draft.repeats,
        transform=draft.test.options.get("transform"),
    )
    missing = answer.get("missing", ())
    assert isinstance(missing, list | tuple)
    return Rendered(case, tuple(str(name) for name in missing))


def _turn(turn: JsonValue) -> ChatTurn:
    assert isinstance(turn, dict)
    return ChatTurn(str(turn["role"]), str(turn["content"]))
