"""`POST /v1/completions`: texts continued, without any chat template."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request

from leastwise.engine.protocol import Piece, SequenceDone, SequenceRequest
from leastwise.serve.desk import Desk, unless_gone
from leastwise.serve.requests import CompletionRequest
from leastwise.serve.wire import completion_logprobs, finish_reason, new_id, usage_of_prompts


@dataclass
class Completion:
    """Prompts to be continued, checked; answers of one prompt stand side by side."""

    desk: Desk
    asked: CompletionRequest
    sequences: tuple[SequenceRequest, ...]
    id: str = field(default_factory=lambda: new_id("cmpl"))
    created_s: int = field(default_factory=lambda: int(time.time()))

    @classmethod
    async def made(cls, desk: Desk, asked: CompletionRequest) -> Completion:
        """Raises ApiFault."""
        desk.check_model(asked.model)
        pairs = [(prompt, one) for prompt in asked.prompts for one in asked.generations()]
        sequences = tuple(
            SequenceRequest(
                number, prompt, one, stream=bool(asked.stream), top_logprobs=asked.logprobs
            )
            for number, (prompt, one) in enumerate(pairs)
        )
        return cls(desk, asked, sequences)

    async def whole(self, request: Request) -> dict[str, Any]:
        """The answers in one document. Raises ApiFault, Cancelled."""
        done = await unless_gone(request, self.desk.done(self.sequences))
        choices = [self._choice(one.sequence, one.text, finish_reason(one), one) for one in done]
        return {**self._head, "choices": choices, "usage": self._usage(done)}

    async def chunks(self) -> AsyncGenerator[dict[str, Any], None]:
        """The answers as they come. Raises ApiFault."""
        done: list[SequenceDone] = []
        shown = [0] * len(self.sequences)
        async with aclosing(self.desk.written(self.sequences)) as arrived:
            async for one in arrived:
                if isinstance(one, Piece):
                    if one.text:
                        shown[one.sequence] += len(one.text)
                        yield {**self._head, "choices": [self._choice(one.sequence, one.text)]}
                    continue
                done.append(one)
                rest = one.text[shown[one.sequence] :]
                last = self._choice(one.sequence, rest, finish_reason(one), one)
                yield {**self._head, "choices": [last]}
        if self.asked.tells_usage:
            yield {**self._head, "choices": [], "usage": self._usage(done)}

    def _usage(self, done: list[SequenceDone]) -> dict[str, Any]:
        return usage_of_prompts(done, self.asked.n or 1)

    def _choice(
        self, number: int, text: str, reason: str | None = None, done: SequenceDone | None = None
    ) -> dict[str, Any]:
        told = done is not None and self.asked.logprobs is not None
        logprobs = completion_logprobs(done.logprobs) if done is not None and told else None
        return {"index": number, "text": text, "logprobs": logprobs, "finish_reason": reason}

    @property
    def _head(self) -> dict[str, Any]:
        head = {"id": self.id, "object": "text_completion", "created": self.created_s}
        return {**head, "model": self.desk.name}
