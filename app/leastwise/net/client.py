"""The only way out: GET requests that are logged, bounded, and stopped when asked.

One event loop runs inside each call, because a task of it can be cancelled wherever it waits.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeVar

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, EnvironmentFault
from leastwise.domain.messages import Message, say
from leastwise.net.requests import BodySink, NetLimits, NetReply, NetRequest
from leastwise.net.switch import OfflineSwitch

if TYPE_CHECKING:
    import asyncio

    from leastwise.net.log import NetworkLog

_OFFLINE_VARIABLE: Final = "HF_HUB_OFFLINE"
_TRUE_WORDS: Final = frozenset({"1", "on", "true", "yes"})
Result = TypeVar("Result")


class NetSession:
    """Keeps its connections between requests. `received_bytes` counts the bodies of all answers."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        fetch: Callable[[NetRequest, BodySink | None], Coroutine[Any, Any, NetReply]],
        received: Callable[[], int],
        switch: OfflineSwitch,
    ) -> None:
        self._switch = switch
        self._loop = loop
        self._fetch = fetch
        self._received = received

    @property
    def received_bytes(self) -> int:
        """Bytes of bodies that came in over this session, failed attempts included."""
        return self._received()

    def get(self, request: NetRequest, cancellation: Cancellation) -> NetReply:
        """The answer, whatever its status below 500.

        Raises EnvironmentFault (no connection, timeout, server errors, ...), Cancelled.
        """
        return run_until_stopped(self._loop, self._fetch(request, None), cancellation, self._switch)

    def stream(self, request: NetRequest, sink: BodySink, cancellation: Cancellation) -> NetReply:
        """The answer without its body, which goes to `sink` as it comes in.

        Once the body has begun nothing is tried again here. Raises as `get` does, and what the
        sink raises.
        """
        return run_until_stopped(self._loop, self._fetch(request, sink), cancellation, self._switch)


@dataclass(frozen=True)
class NetClient:
    """Opens sessions where going out is allowed. Making one opens nothing."""

    log: NetworkLog
    offline: bool = False
    limits: NetLimits = field(default_factory=NetLimits)
    switch: OfflineSwitch = field(default_factory=OfflineSwitch)

    @property
    def offline_reason(self) -> Message | None:
        """Why nothing may go out, or None where it may."""
        if self.offline or self.switch.is_on:
            return say("net.offline_setting")
        if os.environ.get(_OFFLINE_VARIABLE, "").strip().lower() in _TRUE_WORDS:
            return say("net.offline_variable", variable=_OFFLINE_VARIABLE)
        return None

    def session(self) -> AbstractContextManager[NetSession]:
        """A session for a few requests in one thread. Raises EnvironmentFault when offline."""
        reason = self.offline_reason
        if reason is not None:
            raise EnvironmentFault(reason)
        self.log.prepare()
        return self._opened()

    @contextmanager
    def _opened(self) -> Iterator[NetSession]:
        import asyncio

        from leastwise.net.exchange import Exchange

        loop = asyncio.new_event_loop()
        try:
            exchange = Exchange(self.log, self.limits)
            try:
                yield NetSession(loop, exchange.fetch, lambda: exchange.received_bytes, self.switch)
            finally:
                loop.run_until_complete(exchange.close())
        finally:
            loop.close()


def run_until_stopped(
    loop: asyncio.AbstractEventLoop,
    work: Coroutine[Any, Any, Result],
    cancellation: Cancellation,
    switch: OfflineSwitch,
) -> Result:
    """What `work` returns, run on a loop that nothing else runs.

    Raises Cancelled when asked, EnvironmentFault where the switch is or gets turned on.
    """
    from asyncio import CancelledError

    try:
        switch.raise_if_on()
    except EnvironmentFault:
        work.close()
        raise
    task = loop.create_task(work)

    def stop() -> None:
        with suppress(RuntimeError):  # the loop is closed: there is nothing left to stop
            loop.call_soon_threadsafe(task.cancel)

    with cancellation.listening(stop), switch.listening(stop):
        try:
            return loop.run_until_complete(task)
        except CancelledError:
            if not cancellation.asked:
                switch.raise_if_on()
            raise Cancelled from None
