"""Who may ask: the Host that was called, the page that calls, the token that it shows."""

from __future__ import annotations

import hmac
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from leastwise.domain.messages import say
from leastwise.serve.faults import ApiFault

OPEN_PATHS: Final = frozenset({"/health"})
# So much of a refused request is read and dropped, that its client comes to hear the refusal.
_DROPPED_BYTES: Final = 128 << 20


def refusal(fault: ApiFault) -> Response:
    """A fault as a response."""
    return Response(fault.body, fault.status, headers=fault.headers, media_type="application/json")


async def drop_rest(receive: Receive) -> None:
    """Read what still comes of a request, up to a limit."""
    dropped = 0
    while dropped < _DROPPED_BYTES:
        message = await receive()
        dropped += len(message.get("body", b""))
        if message["type"] == "http.disconnect" or not message.get("more_body", False):
            return


@dataclass
class HostAndOrigin:
    """Refuses what came under another name, as a rebound name does, and pages not allowed."""

    app: ASGIApp
    hosts: Collection[str]
    origins: Collection[str]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it."""
        fault = self._fault(Headers(scope=scope)) if scope["type"] == "http" else None
        if fault is None:
            await self.app(scope, receive, send)
            return
        await drop_rest(receive)
        await refusal(fault)(scope, receive, send)

    def _fault(self, headers: Headers) -> ApiFault | None:
        host = headers.get("host", "")
        if host.lower() not in self.hosts:
            return ApiFault(403, say("serve.host_refused", host=host[:200]))
        origin = headers.get("origin")
        if origin is not None and origin not in self.origins:
            return ApiFault(403, say("serve.origin_refused", origin=origin[:200]))
        return None


@dataclass
class TokenCheck:
    """Asks for the token, unless there is none."""

    app: ASGIApp
    token: str

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it."""
        asked = scope["type"] == "http" and scope["path"] not in OPEN_PATHS and self.token
        if not asked or self._shown(Headers(scope=scope)):
            await self.app(scope, receive, send)
            return
        await drop_rest(receive)
        await refusal(ApiFault(401, say("serve.invalid_api_key")))(scope, receive, send)

    def _shown(self, headers: Headers) -> bool:
        kind, _, token = headers.get("authorization", "").partition(" ")
        shown = hmac.compare_digest(token.strip().encode(), self.token.encode())
        return kind.lower() == "bearer" and shown
