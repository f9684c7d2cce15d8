"""Chat turns become the text that a model gets, through its own chat template, in the sandbox."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from leastwise.domain.errors import ModelFileError
from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.messages import Message, say
from leastwise.domain.suites import ChatTurn
from leastwise.process.sandbox import Sandbox, SandboxFailure

_LIMIT_S = 20.0
NO_VARIABLES: Final[Mapping[str, bool]] = {}
# What the makers of models call it in their templates: Qwen, GLM and others; DeepSeek, Granite.
_SWITCHES: Final = ("enable_thinking", "thinking")


@dataclass(frozen=True)
class ChatTemplate:
    """A model's template with the texts of its special tokens."""

    model: str
    source: str
    bos_text: str = ""
    eos_text: str = ""

    def render(
        self,
        chats: Sequence[tuple[ChatTurn, ...]],
        sandbox: Sandbox,
        variables: Mapping[str, bool] = NO_VARIABLES,
    ) -> list[str]:
        """One text per chat. Without a template: the bare text of the turns.

        `variables` are set for the template beside those that every template gets. Raises
        ModelFileError where the template cannot be rendered or takes too long.
        """
        plain = [[{"role": turn.role, "content": turn.content} for turn in chat] for chat in chats]
        return self.render_messages(plain, (), sandbox, variables)

    def render_messages(
        self,
        chats: Sequence[Sequence[JsonObject]],
        tools: Sequence[JsonObject],
        sandbox: Sandbox,
        variables: Mapping[str, bool] = NO_VARIABLES,
    ) -> list[str]:
        """The same for messages as templates know them, with tools to offer to the model."""
        if not self.source:
            return ["\n\n".join(str(turn["content"]) for turn in chat) for chat in chats]
        argument: JsonObject = {
            "template": self.source,
            "bos_token": self.bos_text,
            "eos_token": self.eos_text,
            "chats": chats,
            "variables": dict(variables),
            "tools": tools,
        }
        texts = self._in_sandbox("render_chats", argument, sandbox)
        assert isinstance(texts, list)
        return [str(text) for text in texts]

    def thinking_switch(self, sandbox: Sandbox) -> str:
        """The variable that lets the model reason first or not, or empty.

        Raises ModelFileError where the template cannot be read.
        """
        if not any(name in self.source for name in _SWITCHES):
            return ""
        names = self._in_sandbox("template_variables", {"template": self.source}, sandbox)
        assert isinstance(names, list)
        return next((name for name in _SWITCHES if name in names), "")

    def _in_sandbox(self, function: str, argument: JsonObject, sandbox: Sandbox) -> JsonValue:
        place = f"leastwise.engine.prompts_sandboxed:{function}"
        try:
            return sandbox.call(place, argument, _LIMIT_S)
        except SandboxFailure as failure:
            raise ModelFileError(self._failed(failure.message)) from failure

    def _failed(self, detail: Message) -> Message:
        return say("engine.template_failed", model=self.model, detail=detail)
