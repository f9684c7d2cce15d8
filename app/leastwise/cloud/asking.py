"""One call to its end: tried again only where that is right, timed at our end."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass

from leastwise.cloud.failures import CallFailure, failure_of
from leastwise.cloud.wire import Wire
from leastwise.domain.cloud import CloudPrompt, CloudUsage
from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say
from leastwise.net.requests import CallLimits


@dataclass(frozen=True)
class Heard:
    """A whole answer with its times in seconds, counted from sending the last attempt."""

    text: str
    reasoning: str
    finish: str
    usage: CloudUsage | None
    ttft_s: float | None
    decode_s: float | None
    wall_s: float
    attempts: int


class Call:
    """One question to one model. `may_be_charged` tells at any moment whether it can cost money."""

    def __init__(
        self,
        wire: Wire,
        host: str,
        model: str,
        limits: CallLimits,
        on_text: Callable[[str], None],
        sent_s: Callable[[], float],
    ) -> None:
        """`sent_s` tells when the last request left, on the clock of `time.perf_counter`."""
        self.may_be_charged = False
        self._wire = wire
        self._host = host
        self._model = model
        self._limits = limits
        self._on_text = on_text
        self._sent_s = sent_s

    async def answer(self, prompt: CloudPrompt) -> Heard:
        """The answer, its text handed over as it comes in.

        Once text came in nothing is tried again. Raises BadInput, EnvironmentFault.
        """
        attempt = 0
        while True:
            attempt += 1
            listener = _Listener(self._on_text)
            try:
                return await self._attempt(prompt, listener, attempt)
            except CallFailure as failure:
                wait_s = self._wait_s(failure, attempt, listener)
                if wait_s is None:
                    raise failure.fault from failure
            await asyncio.sleep(wait_s)

    async def _attempt(self, prompt: CloudPrompt, listener: _Listener, attempt: int) -> Heard:
        self.may_be_charged = True
        try:
            async for piece in self._wire.pieces(prompt, self._model):
                if piece.text or piece.reasoning:
                    listener.hear(piece.text, piece.reasoning)
                listener.finish = piece.finish or listener.finish
                listener.usage = piece.usage or listener.usage
        except self._wire.errors as error:
            failure = failure_of(error, self._host, self._model, self._wire.key)
            self.may_be_charged = failure.may_be_charged or listener.has_heard
            if listener.has_heard and failure.fault.message.code == "net.broken_off":
                failure = CallFailure(self._cut_off(listener))
            raise failure from error
        if not listener.finish:
            raise CallFailure(self._cut_off(listener))
        return listener.heard(attempt, self._sent_s())

    def _cut_off(self, listener: _Listener) -> EnvironmentFault:
        characters = len(listener.text)
        return EnvironmentFault(say("cloud.cut_off", host=self._host, characters=characters))

    def _wait_s(self, failure: CallFailure, attempt: int, listener: _Listener) -> float | None:
        """How long to wait before the next attempt, None where there is none."""
        if not failure.transient or listener.has_heard or attempt > len(self._limits.waits_s):
            return None
        planned_s = self._limits.waits_s[attempt - 1]
        wait_s = planned_s if failure.after_s is None else max(planned_s, failure.after_s)
        return wait_s if wait_s <= self._limits.longest_wait_s else None


class _Listener:
    """Gathers an answer and the moments at which its text came."""

    def __init__(self, on_text: Callable[[str], None]) -> None:
        self.finish = ""
        self.usage: CloudUsage | None = None
        self._on_text = on_text
        self._texts: list[str] = []
        self._reasonings: list[str] = []
        self._first_s: float | None = None
        self._last_s = 0.0

    @property
    def has_heard(self) -> bool:
        return self._first_s is not None

    @property
    def text(self) -> str:
        return "".join(self._texts)

    def hear(self, text: str, reasoning: str) -> None:
        self._last_s = time.perf_counter()
        if self._first_s is None:
            self._first_s = self._last_s
        self._reasonings.append(reasoning)
        if text:
            self._texts.append(text)
            self._on_text(text)

    def heard(self, attempts: int, sent_s: float) -> Heard:
        first_s = self._first_s
        return Heard(
            text=self.text,
            reasoning="".join(self._reasonings),
            finish=self.finish,
            usage=self.usage,
            ttft_s=None if first_s is None else first_s - sent_s,
            decode_s=None if first_s is None else self._last_s - first_s,
            wall_s=time.perf_counter() - sent_s,
            attempts=attempts,
        )
