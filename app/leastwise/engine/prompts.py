"""Chat turns become the text that a model gets, through its own chat template, in the sandbox."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leastwise.domain.errors import ModelFileError
from leastwise.domain.json_value import JsonObject
from leastwise.domain.messages import Message, say
from leastwise.domain.suites import ChatTurn
from leastwise.process.sandbox import Sandbox, SandboxFailure

_LIMIT_S = 20.0


@dataclass(frozen=True)
class ChatTemplate:
    """A model's template with the texts of its special tokens."""

    model: str
    source: str
    bos_text: str = ""
    eos_text: str = ""

    def render(self, chats: Sequence[tuple[ChatTurn, ...]], sandbox: Sandbox) -> list[str]:
        """One text per chat. Without a template: the bare text of the turns.

        Raises ModelFileError where the template cannot be rendered or takes too long.
        """
        plain = [[{"role": turn.role, "content": turn.content} for turn in chat] for chat in chats]
        return self.render_messages(plain, (), sandbox)

    def render_messages(
        self, chats: Sequence[Sequence[JsonObject]], tools: Sequence[JsonObject], sandbox: Sandbox
    ) -> list[str]:
        """The same for messages as templates know them, with tools to offer to the model."""
        if not self.source:
            return ["\n\n".join(str(turn["content"]) for turn in chat) for chat in chats]
        argument: JsonObject = {
            "template": self.source,
            "bos_token": self.bos_text,
            "eos_token": self.eos_text,
            "chats": chats,
            "tools": tools,
        }
        try:
            texts = sandbox.call(
                "leastwise.engine.prompts_sandboxed:render_chats", argument, _LIMIT_S
            )
        except SandboxFailure as failure:
            raise ModelFileError(self._failed(failure.message)) from failure
        assert isinstance(texts, list)
        return [str(text) for text in texts]

    def _failed(self, detail: Message) -> Message:
        return say("engine.template_failed", model=self.model, detail=detail)
