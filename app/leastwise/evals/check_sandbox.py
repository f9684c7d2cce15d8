"""The children that checks run in: one for what strangers wrote, one for trusted Python."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.process.sandbox import Sandbox, SandboxFailure

CHECK_LIMIT_S: Final = 2.0
SCRIPT_LIMIT_S: Final = 10.0
_WARM_LIMIT_S: Final = 30.0
_EVALS: Final = "leastwise.evals"


class CheckSandbox:
    """Asks functions of the sandboxed modules. For one thread at a time; close it at the end."""

    def __init__(self) -> None:
        self._bounded = Sandbox()
        self._trusted = Sandbox()
        self._warm = False

    def close(self) -> None:
        """End both children."""
        self._bounded.close()
        self._trusted.close()
        self._warm = False

    def ask(self, function: str, argument: JsonObject) -> JsonValue:
        """What "module:function" says; asked once more where the child had ended.

        The child goes first when memory is short. Raises SandboxFailure.
        """
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

    def _ask(self, function: str, argument: JsonObject) -> JsonValue:
        try:
            if not self._warm:
                self._bounded.call(f"{_EVALS}.checks_sandboxed:warm", {}, _WARM_LIMIT_S)
                self._warm = True
            return self._bounded.call(f"{_EVALS}.{function}", argument, CHECK_LIMIT_S)
        except SandboxFailure as failure:
            # a function that raised leaves the child as it was
            self._warm = self._warm and failure.message.code == "sandbox.raised"
            raise
