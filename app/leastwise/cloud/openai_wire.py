"""The OpenAI protocol (Chat Completions), spoken through the official client."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Final

from leastwise.cloud.wire import ClientWire, Piece, count, names_of, text_of
from leastwise.domain.cloud import CloudPrompt, CloudProvider, CloudUsage

if TYPE_CHECKING:
    from leastwise.net.calls import CallClient

_FINISHES: Final = {"content_filter": "refused"}


class OpenAIWire(ClientWire):
    """Speaks to one provider; retries and limits are the caller's."""

    def __init__(self, provider: CloudProvider, host: str, key: str, http: CallClient) -> None:
        import openai

        super().__init__(openai, openai.OpenAIError, host, key)
        self._limit_field = provider.limit_field
        self._client = openai.AsyncOpenAI(**self.options(provider, http))
        self.keep_still(self._client)

    async def pieces(self, prompt: CloudPrompt, model: str) -> AsyncIterator[Piece]:
        """The answer as it comes in."""
        asked: dict[str, Any] = {
            "model": model,
            "messages": [{"role": one.role, "content": one.content} for one in prompt.turns],
            "stream": True,
            "stream_options": {"include_usage": True},
            self._limit_field: prompt.max_tokens,
        }
        if prompt.temperature is not None:
            asked["temperature"] = prompt.temperature
        if prompt.stop:
            asked["stop"] = list(prompt.stop)
        if prompt.schema is not None:
            shape = {"name": "answer", "schema": dict(prompt.schema)}
            asked["response_format"] = {"type": "json_schema", "json_schema": shape}
        stream: Any = await self._client.chat.completions.create(**asked)
        await self.check(stream, model)
        async for chunk in stream:
            yield _piece(chunk)

    async def models(self) -> tuple[str, ...]:
        """The names of the models that the host offers."""
        return names_of(await self._client.models.list())


def _piece(chunk: Any) -> Piece:
    usage = _usage(getattr(chunk, "usage", None))
    choices = getattr(chunk, "choices", None)
    if not isinstance(choices, list) or not choices:
        return Piece(usage=usage)
    choice = choices[0]
    delta = getattr(choice, "delta", None)
    finish = text_of(choice, "finish_reason")
    # Servers of open models call it by one of these two names.
    reasoning = text_of(delta, "reasoning_content") or text_of(delta, "reasoning")
    text = text_of(delta, "content") or text_of(delta, "refusal")
    return Piece(text, reasoning, _FINISHES.get(finish, finish), usage)


def _usage(reported: object) -> CloudUsage | None:
    """Tokens as they are charged.

    Where a provider counts reasoning beside the answer and not in it, only the total has both.
    DeepSeek reports what came from its cache in a field of its own.
    """
    if reported is None:
        return None
    given, written = count(reported, "prompt_tokens"), count(reported, "completion_tokens")
    prompt_details = getattr(reported, "prompt_tokens_details", None)
    output_details = getattr(reported, "completion_tokens_details", None)
    cached = count(prompt_details, "cached_tokens") or count(reported, "prompt_cache_hit_tokens")
    output = max(written, count(reported, "total_tokens") - given)
    return CloudUsage(
        input_tokens=given,
        output_tokens=output,
        cached_tokens=min(cached, given),
        reasoning_tokens=min(count(output_details, "reasoning_tokens"), output),
    )
