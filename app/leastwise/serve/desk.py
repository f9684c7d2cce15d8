"""Answers of the engine's threads, as things that arrive in the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from starlette.requests import Request

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, Cancelled, LeastwiseError
from leastwise.domain.json_value import JsonObject
from leastwise.domain.messages import say
from leastwise.engine.prompts import ChatTemplate
from leastwise.engine.protocol import (
    Embedded,
    Piece,
    SequenceDone,
    SequenceRefused,
    SequenceRequest,
)
from leastwise.process.sandbox import Sandbox
from leastwise.serve.counting import Counting
from leastwise.serve.faults import ApiFault, fault_of
from leastwise.serve.seat import EngineSeat

AT_ONCE: Final = 64
_Result = TypeVar("_Result")
_Arrived = Piece | SequenceDone | BaseException | None


@dataclass
class Desk:
    """What every request needs. `vectors` gives the seat that answers with vectors."""

    name: str
    template: ChatTemplate
    seat: EngineSeat
    vectors: Callable[[], EngineSeat]
    sandbox: Sandbox
    threads: ThreadPoolExecutor
    counting: Counting
    time_limit_s: float
    created_s: int

    def check_model(self, name: str) -> None:
        """Raises ApiFault where another model is asked for."""
        if name != self.name:
            message = say("serve.model_not_found", model=name[:200], served=self.name)
            raise ApiFault(404, message, "model")

    async def rendered(self, messages: Sequence[JsonObject], tools: Sequence[JsonObject]) -> str:
        """A chat as the model gets it. Raises ApiFault."""

        def render() -> str:
            return self.template.render_messages([messages], tools, self.sandbox)[0]

        return await self._in_thread(render)

    async def written(
        self, asked: Sequence[SequenceRequest]
    ) -> AsyncGenerator[Piece | SequenceDone, None]:
        """The pieces and ends of the answers. Closing it early frees their places.

        Raises ApiFault, also where one of them is refused.
        """
        loop, heard = asyncio.get_running_loop(), asyncio.Queue[_Arrived]()
        cancellation = Cancellation()

        def tell(piece: Piece | SequenceDone) -> None:
            loop.call_soon_threadsafe(heard.put_nowait, piece)

        self._begin()
        tokens, limit = 0, self.time_limit_s
        late = ApiFault(504, say("serve.timed_out", limit=limit))
        deadline = loop.call_later(limit, heard.put_nowait, late)
        work = loop.run_in_executor(self.threads, self._write, asked, tell, cancellation)
        work.add_done_callback(lambda done: heard.put_nowait(done.exception()))
        try:
            while (arrived := await heard.get()) is not None:
                if isinstance(arrived, BaseException):
                    raise fault_of(arrived) if isinstance(arrived, LeastwiseError) else arrived
                if isinstance(arrived, SequenceDone):
                    tokens += arrived.timing.output_tokens
                yield arrived
        finally:
            deadline.cancel()
            cancellation.ask()
            self.counting.finished(tokens)

    async def done(self, asked: Sequence[SequenceRequest]) -> list[SequenceDone]:
        """The answers once all are finished, in the order of their numbers. Raises ApiFault."""
        async with aclosing(self.written(asked)) as arrived:
            done = [one async for one in arrived if isinstance(one, SequenceDone)]
        return sorted(done, key=lambda one: one.sequence)

    async def embedded(self, texts: Sequence[str]) -> Embedded:
        """Texts as vectors. Raises ApiFault."""
        self._begin()
        try:
            return await self._in_thread(
                lambda: self.vectors().engine().embed(tuple(texts), Cancellation())
            )
        finally:
            self.counting.finished(0)

    def _begin(self) -> None:
        if self.counting.active >= AT_ONCE:
            raise ApiFault(429, say("serve.busy", limit=AT_ONCE))
        self.counting.begun()

    def _write(
        self,
        asked: Sequence[SequenceRequest],
        tell: Callable[[Piece | SequenceDone], None],
        cancellation: Cancellation,
    ) -> None:
        """On a thread of the pool. Raises as `Engine.generate` does, and BadInput for a refusal."""
        engine = self.seat.engine()
        for reply in engine.generate(tuple(asked), tell, cancellation):
            if isinstance(reply, SequenceRefused):
                raise BadInput(engine.refusal(reply))
            tell(reply)

    async def _in_thread(self, work: Callable[[], _Result]) -> _Result:
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self.threads, work)
        except LeastwiseError as error:
            raise fault_of(error) from error


async def unless_gone(request: Request, work: Coroutine[Any, Any, _Result]) -> _Result:
    """What `work` gives; where the client goes first, it is cancelled.

    Raises what `work` raises, and Cancelled where nobody waits any more.
    """
    working = asyncio.create_task(work)
    leaving = asyncio.create_task(_gone(request))
    try:
        await asyncio.wait({working, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            return working.result()
        raise Cancelled
    finally:
        for task in (working, leaving):
            task.cancel()
        await asyncio.gather(working, leaving, return_exceptions=True)


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
