"""The children that checks run in: one for what strangers wrote, one for trusted Python."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.process.sandbox import Sandbox, SandboxFailure

CHECK_LIMIT_S: Final = 2.0
SCRIPT_LIMIT_S: Final = 10.0
_WARM_LIMIT_S: Final = 30.0
_AHEAD_LIMIT_S: Final = 1.0
_WORTH_IT: Final = 2
_PATIENCE: Final = 3
_EVALS: Final = "leastwise.evals"


@dataclass(frozen=True)
class Question:
    """A function of ours ("module:function") and what it is asked about."""

    function: str
    argument: JsonObject

    @property
    def key(self) -> tuple[str, str]:
        """Tells it from others; in Python's own eyes 1 and true would be the same."""
        return self.function, json.dumps(self.argument, sort_keys=True)


class CheckSandbox:
    """Asks functions of the sandboxed modules. For one thread at a time; close it at the end."""

    def __init__(self) -> None:
        self._bounded = Sandbox()
        self._trusted = Sandbox()
        self._warm = False
        self._answers: dict[tuple[str, str], JsonValue] = {}
        self._failed_ahead = 0

    def close(self) -> None:
        """End both children."""
        self._bounded.close()
        self._trusted.close()
        self._warm = False

    def ask_ahead(self, questions: Sequence[Question]) -> None:
        """Ask several at once, which `ask` then has at hand; the way there costs more than most.

        What is not answered so is asked by itself, and named by itself.
        """
        self._answers = {}
        if len(questions) < _WORTH_IT or self._failed_ahead >= _PATIENCE:
            return
        asked: list[JsonValue] = [
            {"function": one.function, "argument": one.argument} for one in questions
        ]
        try:
            found = self._ask("checks_sandboxed:several", {"asked": asked}, _AHEAD_LIMIT_S)
        except SandboxFailure:
            self._failed_ahead += 1
            return
        assert isinstance(found, list)
        for question, answer in zip(questions, found, strict=True):
            if answer is not None:
                self._answers[question.key] = answer

    def ask(self, function: str, argument: JsonObject) -> JsonValue:
        """What "module:function" says; asked once more where the child had ended.

        The child goes first when memory is short. Raises SandboxFailure.
        """
        if self._answers and (key := Question(function, argument).key) in self._answers:
            return self._answers[key]
        try:
            return self._ask(function, argument)
        except SandboxFailure as failure:
            if failure.message.code != "sandbox.died":
                raise
        return self._ask(function, argument)

    def ask_for_object(self, function: str, argument: JsonObject) -> JsonObject:
        """The same where the answer is a mapping."""
        answer = self.ask(function, argument)
        assert isinstance(answer, Mapping)
        return answer

    def run_script(self, function: str, argument: JsonObject) -> JsonObject:
        """Run a script, once: Python in the child that nothing else shares."""
        sandbox = self._trusted if function.endswith(":run_python") else self._bounded
        answer = sandbox.call(f"{_EVALS}.{function}", argument, SCRIPT_LIMIT_S)
        assert isinstance(answer, Mapping)
        return answer

    def _ask(
        self, function: str, argument: JsonObject, limit_s: float = CHECK_LIMIT_S
    ) -> JsonValue:
        try:
            if not self._warm:
                self._bounded.call(f"{_EVALS}.checks_sandboxed:warm", {}, _WARM_LIMIT_S)
                self._warm = True
            return self._bounded.call(f"{_EVALS}.{function}", argument, limit_s)
        except SandboxFailure as failure:
            # a function that raised leaves the child as it was
            self._warm = self._warm and failure.message.code == "sandbox.raised"
            raise
