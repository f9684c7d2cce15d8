"""Anthropic's protocol (Messages), spoken through the official client."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Final

from leastwise.cloud.wire import ClientWire, Piece, count, names_of, text_of
from leastwise.domain.cloud import CloudPrompt, CloudProvider, CloudUsage

if TYPE_CHECKING:
    from leastwise.net.calls import CallClient

_FINISHES: Final = {
    "end_turn": "stop",
    "stop_sequence": "stop",
    "max_tokens": "length",
    "refusal": "refused",
}


class AnthropicWire(ClientWire):
    """Speaks to one provider; retries and limits are the caller's."""

    def __init__(self, provider: CloudProvider, host: str, key: str, http: CallClient) -> None:
        import anthropic

        super().__init__(anthropic, anthropic.AnthropicError, host, key)
        options = self.options(provider, http)
        self._client = anthropic.AsyncAnthropic(**options, open_telemetry=False)
        self.keep_still(self._client)

    async def pieces(self, prompt: CloudPrompt, model: str) -> AsyncIterator[Piece]:
        """The answer as it comes in."""
        said = [turn for turn in prompt.turns if turn.role != "system"]
        system = "\n\n".join(turn.content for turn in prompt.turns if turn.role == "system")
        asked: dict[str, Any] = {
            "model": model,
            "messages": [{"role": one.role, "content": one.content} for one in said],
            "max_tokens": prompt.max_tokens,
            "stream": True,
        }
        if system:
            asked["system"] = system
        if prompt.temperature is not None:
            # The client has no parameter for it any more, since its newest models take none.
            asked["extra_body"] = {"temperature": prompt.temperature}
        if prompt.stop:
            asked["stop_sequences"] = list(prompt.stop)
        if prompt.schema is not None:
            shape = {"type": "json_schema", "schema": dict(prompt.schema)}
            asked["output_config"] = {"format": shape}
        stream: Any = await self._client.messages.create(**asked)
        await self.check(stream, model)
        reported = _Reported()
        async for event in stream:
            piece = reported.piece(event)
            if piece is not None:
                yield piece

    async def models(self) -> tuple[str, ...]:
        """The names of the models that the host offers, the first thousand of them."""
        return names_of(await self._client.models.list(limit=1000))


class _Reported:
    """Follows the events of one answer: usage comes in two of them, the later adding to it."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}

    def piece(self, event: Any) -> Piece | None:
        """What an event adds to the answer, None where it adds nothing."""
        match text_of(event, "type"):
            case "message_start":
                self._add(getattr(getattr(event, "message", None), "usage", None))
            case "content_block_delta":
                delta = getattr(event, "delta", None)
                return Piece(text_of(delta, "text"), text_of(delta, "thinking"))
            case "message_delta":
                self._add(getattr(event, "usage", None))
                reason = text_of(getattr(event, "delta", None), "stop_reason")
                return Piece(finish=_FINISHES.get(reason, reason), usage=self._usage())
        return None

    def _add(self, usage: object) -> None:
        for name in (
            "input_tokens",
            "output_tokens",
            "cache_read_input_tokens",
            "cache_creation_input_tokens",
        ):
            if number := count(usage, name):
                self._counts[name] = number  # counts are totals, not increments

    def _usage(self) -> CloudUsage | None:
        """What was reported; `input_tokens` there leaves out what went through the cache."""
        if "output_tokens" not in self._counts or "input_tokens" not in self._counts:
            return None
        cached = self._counts.get("cache_read_input_tokens", 0)
        written = self._counts.get("cache_creation_input_tokens", 0)
        return CloudUsage(
            input_tokens=self._counts["input_tokens"] + cached + written,
            output_tokens=self._counts["output_tokens"],
            cached_tokens=cached,
            written_tokens=written,
        )
