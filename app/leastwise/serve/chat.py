"""`POST /v1/chat/completions`: a chat answered, whole or as a stream."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request

from leastwise.engine.protocol import Piece, SequenceDone, SequenceRequest
from leastwise.serve.desk import Desk, unless_gone
from leastwise.serve.requests import ChatRequest, schema_text
from leastwise.serve.tools import CallFilter, Toolbox, messages_for, read_calls, toolbox
from leastwise.serve.wire import chat_logprobs, finish_reason, new_id, usage


@dataclass
class Chat:
    """One chat that was asked for, checked and rendered."""

    desk: Desk
    asked: ChatRequest
    box: Toolbox
    sequences: tuple[SequenceRequest, ...]
    id: str = field(default_factory=lambda: new_id("chatcmpl"))
    created_s: int = field(default_factory=lambda: int(time.time()))

    @classmethod
    async def made(cls, desk: Desk, asked: ChatRequest) -> Chat:
        """Raises ApiFault."""
        desk.check_model(asked.model)
        box = toolbox(asked)
        called, bound = box.schema, asked.format_schema
        schema = schema_text(called, "tools") or schema_text(bound, "response_format")
        template = desk.template.source
        messages = messages_for(asked.messages, box, template)
        prompt = await desk.rendered(messages, box.tools if "tools" in template else ())
        sequences = tuple(
            SequenceRequest(
                number,
                prompt,
                generation,
                stream=bool(asked.stream),
                top_logprobs=asked.wanted_logprobs,
            )
            for number, generation in enumerate(asked.generations(schema))
        )
        return cls(desk, asked, box, sequences)

    async def whole(self, request: Request) -> dict[str, Any]:
        """The answer in one document. Raises ApiFault, Cancelled."""
        done = await unless_gone(request, self.desk.done(self.sequences))
        choices = [self._choice(one) for one in done]
        return {**self._head("chat.completion"), "choices": choices, "usage": usage(done)}

    async def chunks(self) -> AsyncGenerator[dict[str, Any], None]:
        """The answer as it comes. Raises ApiFault."""
        filters = [CallFilter(self.box.names, bool(self.box.forced)) for _ in self.sequences]
        done: list[SequenceDone] = []
        async with aclosing(self.desk.written(self.sequences)) as arrived:
            async for one in arrived:
                kept = filters[one.sequence]
                if isinstance(one, Piece):
                    if not kept.begun:
                        yield self._chunk(one.sequence, {"role": "assistant", "content": ""})
                    shown = kept.feed(one.text)
                    if shown:
                        yield self._chunk(one.sequence, {"content": shown})
                    continue
                done.append(one)
                for chunk in self._last(one, kept):
                    yield chunk
        if self.asked.tells_usage:
            head = self._head("chat.completion.chunk")
            yield {**head, "choices": [], "usage": usage(done)}

    def _choice(self, done: SequenceDone) -> dict[str, Any]:
        said, calls = read_calls(done.text, self.box.names)
        message: dict[str, Any] = {"role": "assistant", "content": said}
        reason = finish_reason(done)
        if calls:
            message["content"] = said or None
            message["tool_calls"] = [call.document for call in calls]
            reason = "tool_calls"
        return {
            "index": done.sequence,
            "message": message,
            "logprobs": self._logprobs(done),
            "finish_reason": reason,
        }

    def _last(self, done: SequenceDone, kept: CallFilter) -> list[dict[str, Any]]:
        """What a stream says of an answer once it is whole."""
        rest, calls = kept.finish(done.text)
        chunks = [self._chunk(done.sequence, {"content": rest})] if rest else []
        if calls:
            listed = [{"index": at, **call.document} for at, call in enumerate(calls)]
            chunks.append(self._chunk(done.sequence, {"tool_calls": listed}))
        if self.asked.logprobs:
            logprobs = self._logprobs(done)
            chunks.append(self._chunk(done.sequence, {}, logprobs=logprobs))
        reason = "tool_calls" if calls else finish_reason(done)
        chunks.append(self._chunk(done.sequence, {}, finish_reason=reason))
        return chunks

    def _logprobs(self, done: SequenceDone) -> dict[str, Any] | None:
        return chat_logprobs(done.logprobs) if self.asked.logprobs else None

    def _chunk(
        self,
        number: int,
        delta: dict[str, Any],
        finish_reason: str | None = None,
        logprobs: dict[str, Any] | None = None,
    ) -> dict[str, Any]:
        choice = {
            "index": number,
            "delta": delta,
            "logprobs": logprobs,
            "finish_reason": finish_reason,
        }
        return {**self._head("chat.completion.chunk"), "choices": [choice]}

    def _head(self, kind: str) -> dict[str, Any]:
        return {"id": self.id, "object": kind, "created": self.created_s, "model": self.desk.name}
