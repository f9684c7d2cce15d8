"""What can go wrong with a request inside the process that holds a model."""

from __future__ import annotations

from collections.abc import Mapping


class NativeRefusal(Exception):
    """llama.cpp returned no model, no context or no adapter."""


class ContextRefusal(NativeRefusal):
    """llama.cpp makes no context of so many tokens with such a KV cache."""

    def __init__(self, context_tokens: int, kv: str) -> None:
        super().__init__("no reason given")
        self.context_tokens = context_tokens
        self.kv = kv


class WritingStopped(Exception):
    """The request was cancelled."""


class ContextFull(Exception):
    """The prompt leaves no room for an answer."""

    def __init__(self, prompt_tokens: int) -> None:
        super().__init__(prompt_tokens)
        self.prompt_tokens = prompt_tokens


class DecodeFailed(Exception):
    """llama_decode returned a status that is an error."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class SequenceRefusal(Exception):
    """One sequence cannot be written: a message code of `domain.texts` with parameters."""

    def __init__(self, code: str, **params: str | float) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, str | int | float] = params


class AdapterRefusal(Exception):
    """llama.cpp does not lay this LoRA adapter over this model."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path
