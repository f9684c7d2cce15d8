"""One connection of a client: how many there may be, how long a request may take to arrive.

uvicorn itself bounds neither, and says what it refuses in plain text; here every refusal is in
the API's own shape.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from leastwise.domain.messages import say
from leastwise.serve.faults import ApiFault

_LINGER_S = 1.0


@dataclass
class ConnectionLimits:
    """What all connections share; `idle` are those without a request in progress, oldest first.

    A request must arrive within `arrive_s`; a client must take something of its answer within
    `take_s`.
    """

    connections: int = 256
    arrive_s: float = 10.0
    take_s: float = 30.0
    idle: dict[GuardedProtocol, None] = field(default_factory=dict)


class GuardedProtocol(H11Protocol):
    """HTTP/1.1 with limits. One too many open closes the connection that has idled longest."""

    def __init__(self, limits: ConnectionLimits, **uvicorns: Any) -> None:
        super().__init__(**uvicorns)
        self._limits = limits
        self._arriving: asyncio.TimerHandle | None = None
        self._taking: asyncio.TimerHandle | None = None
        self._refused = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take it in, make room for it, or refuse it."""
        super().connection_made(transport)
        limits = self._limits
        if len(self.connections) > limits.connections and limits.idle:
            next(iter(limits.idle)).refuse(ApiFault(503, say("serve.too_many_connections")))
        elif len(self.connections) > limits.connections:
            self.refuse(ApiFault(503, say("serve.too_many_connections")))
            return
        self._await_request()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it."""
        self._rest()
        self._stop_taking()
        self._limits.idle.pop(self, None)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Part of a request, which has `arrive_s` from its first byte."""
        if self._refused or self.transport.is_closing():
            return
        super().data_received(data)
        if self.conn.their_state in (h11.DONE, h11.MUST_CLOSE, h11.CLOSED, h11.ERROR):
            self._rest()
            self._limits.idle.pop(self, None)
        elif self._arriving is None:
            self._await_request()
        if self.conn.their_state is h11.SEND_BODY:
            self._limits.idle.pop(self, None)

    def on_response_complete(self) -> None:
        """It may be used again, or closed where the client has waited long enough."""
        if not self.transport.is_closing():
            self._limits.idle[self] = None
        super().on_response_complete()

    def pause_writing(self) -> None:
        """The client does not take what is sent: it has `take_s`."""
        super().pause_writing()
        self._taking = self.loop.call_later(self._limits.take_s, self.transport.abort)

    def resume_writing(self) -> None:
        """It does again."""
        super().resume_writing()
        self._stop_taking()

    def timeout_keep_alive_handler(self) -> None:
        """Close it, by force where the client does not take what is left."""
        super().timeout_keep_alive_handler()
        if self._taking is None:
            self._taking = self.loop.call_later(self._limits.take_s, self.transport.abort)

    def send_400_response(self, msg: str) -> None:
        """What is no HTTP is refused in the API's shape; uvicorn's `msg` is not."""
        del msg
        self.refuse(ApiFault(400, say("serve.malformed_http")), lingers=True)

    def refuse(self, fault: ApiFault, lingers: bool = False) -> None:
        """Say why, and close the connection.

        Closing while something is unread takes back what was said: with `lingers` it stays open
        until the client has closed its side, or for a moment.
        """
        self._refused = True
        self._rest()
        self._limits.idle.pop(self, None)
        if self.transport.is_closing():
            return
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            if self.cycle is not None and not self.cycle.response_complete:
                self.cycle.disconnected = True
                self.cycle.message_event.set()
            body = fault.body
            headers = {
                "content-type": "application/json",
                "content-length": str(len(body)),
                "connection": "close",
                **fault.headers,
            }
            start = h11.Response(
                status_code=fault.status,
                headers=[(name.encode(), value.encode()) for name, value in headers.items()],
            )
            for event in (start, h11.Data(data=body), h11.EndOfMessage()):
                self.transport.write(self.conn.send(event) or b"")
        if lingers and self.transport.can_write_eof():
            self.transport.write_eof()
            self._taking = self.loop.call_later(_LINGER_S, self.transport.abort)
        else:
            self.transport.close()

    def _await_request(self) -> None:
        self._limits.idle[self] = None
        self._arriving = self.loop.call_later(self._limits.arrive_s, self._too_slow)

    def _too_slow(self) -> None:
        limit = self._limits.arrive_s
        self.refuse(ApiFault(408, say("serve.request_too_slow", limit=limit)), lingers=True)

    def _rest(self) -> None:
        if self._arriving is not None:
            self._arriving.cancel()
            self._arriving = None

    def _stop_taking(self) -> None:
        if self._taking is not None:
            self._taking.cancel()
            self._taking = None
