"""One exchange of requests and answers over kept connections: redirects, retries, the log."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

import httpx
import tenacity

from leastwise import __version__
from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say
from leastwise.net.faults import fault_of, host_of
from leastwise.net.log import NetworkEntry, NetworkLog
from leastwise.net.requests import BodySink, NetLimits, NetReply, NetRequest
from leastwise.net.trust import LOOPBACK, trusted_certificates

_MOST_REDIRECTS: Final = 5
_MOST_REDIRECT_BODY_BYTES: Final = 1 << 16
_MOST_WINDOW_BYTES: Final = 4 << 20
_BUSY: Final = frozenset({429, 502, 503, 504})


class _Busy(Exception):
    """The server wants to be asked again, in `after_s` seconds where it says so."""

    def __init__(self, status: int, after_s: float | None) -> None:
        super().__init__(status, after_s)
        self.status = status
        self.after_s = after_s


class _BadRedirect(Exception):
    """A redirect that is not followed, with the reason in words."""


class _Body:
    """One answer on its way: its heads, and where its body goes: to a sink, else into the reply."""

    def __init__(self, request: NetRequest, sink: BodySink | None) -> None:
        self.has_begun = False
        self._request = request
        self._sink = sink

    def start(self, origin: str, limit: asyncio.Timeout) -> None:
        """Begin an attempt at the host `origin`, which `limit` bounds."""
        self._origin = origin
        self._limit = limit
        self._own_headers: dict[str, str] = {}

    def head(self, response: httpx.Response, host: str) -> NetReply:
        """What the answer says before its body."""
        headers = {name.lower(): value for name, value in response.headers.items()}
        if host == self._origin:
            self._own_headers.update(headers)
        return NetReply(response.status_code, headers, dict(self._own_headers), b"")

    async def receive(self, response: httpx.Response, reply: NetReply) -> NetReply:
        """The reply with as much of the body as belongs in it."""
        if response.status_code not in self._request.body_statuses:
            return reply
        if self._sink is None:
            body, cut = await _read(response, self._request.most_bytes)
            return replace(reply, body=body, cut=cut)
        if self._sink.begin(reply):
            self.has_begun = True
            self._limit.reschedule(None)  # a large body takes its time, and a stall is cut anyway
            await _pour(response, self._sink)
        return reply


class Exchange:
    """Belongs to one event loop. `received_bytes` counts the bodies of all answers.

    Raises EnvironmentFault for a proxy that no library understands.
    """

    def __init__(self, log: NetworkLog, limits: NetLimits) -> None:
        self.received_bytes = 0
        self._log = log
        self._limits = limits
        timeout = httpx.Timeout(limits.stall_s, connect=limits.connect_s)
        headers = {"User-Agent": f"leastwise/{__version__}", "Accept-Encoding": "identity"}
        try:
            self._client = httpx.AsyncClient(
                verify=trusted_certificates(), timeout=timeout, headers=headers
            )
        except (ValueError, httpx.InvalidURL) as error:
            raise EnvironmentFault(say("net.bad_proxy", detail=str(error))) from error

    async def close(self) -> None:
        """Close every connection."""
        await self._client.aclose()

    async def fetch(self, request: NetRequest, sink: BodySink | None = None) -> NetReply:
        """The answer to a request, below status 500; its body goes to `sink` where there is one.

        Raises EnvironmentFault, and what the sink raises.
        """
        host, body = host_of(request.url), _Body(request, sink)
        try:
            return await self._retrying(body)(self._attempt, request, body)
        except _Busy as busy:
            if busy.status == 429:
                raise EnvironmentFault(say("net.busy", host=host)) from busy
            raise EnvironmentFault(say("net.server", host=host, status=busy.status)) from busy
        except _BadRedirect as fault:
            raise EnvironmentFault(say("net.redirects", host=host, detail=str(fault))) from fault
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
            raise fault_of(error, request.url) from error

    def _retrying(self, body: _Body) -> tenacity.AsyncRetrying:
        return tenacity.AsyncRetrying(
            retry=tenacity.retry_if_exception(
                lambda error: not body.has_begun and self._is_transient(error)
            ),
            stop=tenacity.stop_after_attempt(len(self._limits.waits_s) + 1),
            wait=self._wait_s,
            sleep=asyncio.sleep,
            reraise=True,
        )

    def _is_transient(self, error: BaseException) -> bool:
        if isinstance(error, _Busy):
            return (error.after_s or 0) <= self._limits.longest_wait_s
        return isinstance(error, httpx.ReadError | httpx.WriteError | httpx.RemoteProtocolError)

    def _wait_s(self, state: tenacity.RetryCallState) -> float:
        # It also asks after the last attempt, before it stops.
        planned_s = (*self._limits.waits_s, 0.0)[state.attempt_number - 1]
        error = state.outcome.exception() if state.outcome else None
        asked_s = error.after_s if isinstance(error, _Busy) else None
        return planned_s if asked_s is None else max(planned_s, asked_s)

    async def _attempt(self, request: NetRequest, body: _Body) -> NetReply:
        async with asyncio.timeout(self._limits.whole_s) as limit:
            body.start(host_of(request.url), limit)
            reply = await self._follow(request, body)
        if reply.status in _BUSY:
            raise _Busy(reply.status, _asked_wait_s(reply.headers))
        if reply.status >= 500:
            raise EnvironmentFault(
                say("net.server", host=host_of(request.url), status=reply.status)
            )
        return reply

    async def _follow(self, request: NetRequest, body: _Body) -> NetReply:
        headers = dict(request.headers)
        asked = self._client.build_request("GET", request.url, headers=headers)
        if request.token and _is_private(asked.url):
            asked.headers["Authorization"] = f"Bearer {request.token}"
        seen: set[str] = set()
        while True:
            seen.add(str(asked.url))
            reply, following = await self._hop(asked, request.purpose, body)
            if following is None:
                return reply
            _check_redirect(asked.url, following.url, seen)
            asked = following

    async def _hop(
        self, asked: httpx.Request, purpose: str, body: _Body
    ) -> tuple[NetReply, httpx.Request | None]:
        """One answer, and what to ask next where it is a redirect. httpx drops the key there."""
        response: httpx.Response | None = None
        failure = "stopped"
        try:
            response = await self._client.send(asked, stream=True)
            following = response.next_request
            reply = body.head(response, host_of(str(asked.url)))
            if following is not None:
                await _read(response, _MOST_REDIRECT_BODY_BYTES)
            else:
                reply = await body.receive(response, reply)
            failure = ""
        except httpx.HTTPError as error:
            failure = type(error).__name__
            raise
        finally:
            await self._finish(asked, response, purpose, failure)
        return reply, following

    async def _finish(
        self, asked: httpx.Request, response: httpx.Response | None, purpose: str, failure: str
    ) -> None:
        received_bytes = response.num_bytes_downloaded if response else 0
        self.received_bytes += received_bytes
        self._log.add(
            NetworkEntry(
                method=asked.method,
                host=host_of(str(asked.url)),
                path=asked.url.path,
                purpose=purpose,
                bytes_out=0,
                bytes_in=received_bytes,
                status=response.status_code if response else 0,
                failure=failure,
            )
        )
        if response is not None:
            await response.aclose()


async def _read(response: httpx.Response, most_bytes: int) -> tuple[bytes, bool]:
    """At most so many bytes of the body as they were sent, and whether there were more."""
    _check_plain(response)
    body = bytearray()
    async for chunk in response.aiter_raw():
        body += chunk
        if len(body) > most_bytes:
            return bytes(body[:most_bytes]), True
    return bytes(body), False


async def _pour(response: httpx.Response, sink: BodySink) -> None:
    """The whole body as it was sent, to the sink, no faster than that wants it."""
    _check_plain(response)
    _bound_window(response)
    async for chunk in response.aiter_raw():
        sink.take(chunk)
        while (wait_s := sink.wait_s()) > 0:
            await asyncio.sleep(wait_s)


def _bound_window(response: httpx.Response) -> None:
    """Let the system hold little that nobody has taken yet: a kill of this process loses that."""
    option = getattr(socket, "TCP_WINDOW_CLAMP", None)  # Linux, where windows grow to 32 MiB
    stream = response.extensions.get("network_stream")
    connection = stream.get_extra_info("socket") if stream is not None else None
    if option is not None and connection is not None:
        with suppress(OSError):
            connection.setsockopt(socket.IPPROTO_TCP, option, _MOST_WINDOW_BYTES)


def _check_plain(response: httpx.Response) -> None:
    if response.headers.get("content-encoding", "identity") != "identity":
        raise httpx.RemoteProtocolError("the answer is compressed, and that was not asked for")


def _check_redirect(origin: httpx.URL, target: httpx.URL, seen: set[str]) -> None:
    if str(target) in seen:
        raise _BadRedirect("it leads back to where it came from")
    if len(seen) > _MOST_REDIRECTS:
        raise _BadRedirect(f"there are more than {_MOST_REDIRECTS}")
    if _is_private(origin) and not _is_private(target):
        raise _BadRedirect("it leads from an encrypted connection to one that is not")


def _is_private(url: httpx.URL) -> bool:
    """Whether nobody on the way can read along."""
    return url.scheme == "https" or (url.scheme == "http" and url.host in LOOPBACK)


def _asked_wait_s(headers: Mapping[str, str]) -> float | None:
    """The seconds of a Retry-After header, which may also be a date (RFC 9110, 10.2.3)."""
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max((zoned - datetime.now(UTC)).total_seconds(), 0.0)
