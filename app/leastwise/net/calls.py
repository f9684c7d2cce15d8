"""Calls that client libraries of others make, over an HTTP client of ours: guarded and logged.

A library gets `NetCaller.http` and can reach nothing but the hosts that were confirmed, sends no
header that is not listed here, and each of its requests stands in the network log.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, Final

# openai looks whether httpx is there, and must not meet it half imported by another thread.
import httpx  # noqa: F401
import httpx2

from leastwise import __version__
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say
from leastwise.net.client import NetClient, Result, run_until_stopped
from leastwise.net.faults import host_of
from leastwise.net.log import NetworkEntry, NetworkLog
from leastwise.net.requests import CallLimits
from leastwise.net.switch import OfflineSwitch
from leastwise.net.trust import LOOPBACK, trusted_certificates

_SENT_HEADERS: Final = frozenset(
    {
        "accept",
        "accept-encoding",
        "anthropic-version",
        "connection",
        "content-length",
        "content-type",
        "host",
        "user-agent",
    }
)
_KEY_HEADERS: Final = frozenset({"authorization", "x-api-key"})
# What the HTTP client raises.
HTTP_ERRORS: Final = (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, TimeoutError)
_OWN_SUFFIXES: Final = (".local", ".lan", ".internal", ".home.arpa")


def origin_of(url: str) -> str | None:
    """Scheme, host and port of an address: what the user confirms. None where it is none."""
    try:
        parsed = httpx2.URL(url)
    except (httpx2.InvalidURL, ValueError):
        return None
    if not re.fullmatch(r"[\w.:-]+", parsed.host):
        return None
    port = parsed.port or {"https": 443, "http": 80}.get(parsed.scheme, 0)
    return f"{parsed.scheme}://{parsed.host}:{port}"


def may_go_plain(url: str) -> bool:
    """Whether an address is this computer or lies in the user's own network."""
    host = httpx2.URL(url).host
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host in LOOPBACK or "." not in host or host.endswith(_OWN_SUFFIXES)
    return address.is_loopback or address.is_private


class CallClient(httpx2.AsyncClient):
    """An HTTP client that refuses what was not confirmed and notes what it sent.

    `sent_s` is when the last request left, on the clock of `time.perf_counter`; connecting comes
    after it.
    Raises EnvironmentFault for a proxy that no library understands.
    """

    def __init__(
        self,
        limits: CallLimits,
        purpose: str,
        may_reach: Callable[[str], bool],
        *,
        with_key: bool,
    ) -> None:
        self._bounds = limits
        self._purpose = purpose
        self._may_reach = may_reach
        self._sent_headers = _SENT_HEADERS | (_KEY_HEADERS if with_key else frozenset())
        self.noted: list[NetworkEntry] = []
        self.sent_s = time.perf_counter()
        timeout = httpx2.Timeout(None, connect=limits.connect_s, write=limits.idle_s)
        try:
            super().__init__(verify=trusted_certificates(), timeout=timeout, http2=False)
        except (ValueError, httpx2.InvalidURL) as error:
            raise EnvironmentFault(say("net.bad_proxy", detail=str(error))) from error

    async def send(self, request: httpx2.Request, **options: Any) -> httpx2.Response:
        """Send it without following redirects; raises EnvironmentFault where that is refused."""
        host = host_of(str(request.url))
        if not self._may_reach(origin_of(str(request.url)) or ""):
            raise EnvironmentFault(say("net.not_confirmed", host=host))
        for name in set(request.headers) - self._sent_headers:
            del request.headers[name]
        request.headers["User-Agent"] = f"leastwise/{__version__}"
        request.headers["Accept-Encoding"] = "identity"
        wants_stream = bool(options.get("stream"))
        options |= {"stream": True, "follow_redirects": False}
        entry = NetworkEntry(
            method=request.method,
            host=host,
            path=request.url.path,
            purpose=self._purpose,
            bytes_out=int(request.headers.get("content-length", 0)),
            bytes_in=0,
            status=0,
        )
        self.sent_s = time.perf_counter()
        try:
            async with asyncio.timeout(self._bounds.first_s):
                response = await super().send(request, **options)
        except BaseException as error:
            self.noted.append(replace(entry, failure=type(error).__name__))
            raise
        response.stream = _Body(
            response.stream, self._bounds, replace(entry, status=response.status_code), self.noted
        )
        if not wants_stream:
            await response.aread()
        return response


class _Body(httpx2.AsyncByteStream):
    """A body on its way in: bounded in size and in silence, and noted when it ends."""

    def __init__(
        self, inner: Any, limits: CallLimits, entry: NetworkEntry, noted: list[NetworkEntry]
    ) -> None:
        self._inner = inner
        self._limits = limits
        self._entry = entry
        self._noted = noted
        self._received_bytes = 0
        self._failure = "stopped"
        self._is_noted = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = aiter(self._inner)
        try:
            while True:
                async with asyncio.timeout(self._limits.idle_s):
                    chunk = await anext(chunks)
                self._received_bytes += len(chunk)
                if self._received_bytes > self._limits.most_bytes:
                    raise EnvironmentFault(
                        say(
                            "net.too_large",
                            host=self._entry.host,
                            most_bytes=self._limits.most_bytes,
                        )
                    )
                yield chunk
        except StopAsyncIteration:
            self._failure = ""
        except Exception as error:
            self._failure = type(error).__name__
            raise

    async def aclose(self) -> None:
        """Close it, and note what came in of it."""
        await self._inner.aclose()
        if not self._is_noted:
            self._is_noted = True
            self._noted.append(
                replace(self._entry, bytes_in=self._received_bytes, failure=self._failure)
            )


class NetCaller:
    """Runs what a library does on one event loop, and writes the log after each call.

    `http` is what the library is given. `cost`, set while a call runs, goes into its log.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        http: CallClient,
        log: NetworkLog,
        whole_s: float,
        switch: OfflineSwitch,
    ) -> None:
        self._switch = switch
        self.http = http
        self.cost = ""
        self._loop = loop
        self._log = log
        self._whole_s = whole_s

    def run(self, work: Coroutine[Any, Any, Result], cancellation: Cancellation) -> Result:
        """What `work` returns. Raises TimeoutError, Cancelled, and what the work raises.

        Where the offline switch is turned on meanwhile it is ended, and raises EnvironmentFault.
        """
        self.cost = ""
        try:
            return run_until_stopped(self._loop, self._bounded(work), cancellation, self._switch)
        finally:
            self._write_log()

    async def _bounded(self, work: Coroutine[Any, Any, Result]) -> Result:
        async with asyncio.timeout(self._whole_s):
            return await work

    def _write_log(self) -> None:
        entries, self.http.noted = self.http.noted, []
        for last, entry in enumerate(entries, 1 - len(entries)):
            self._log.add(replace(entry, cost="" if last else self.cost))


@contextmanager
def calling(
    net: NetClient,
    purpose: str,
    limits: CallLimits,
    may_reach: Callable[[str], bool],
    *,
    with_key: bool,
) -> Iterator[NetCaller]:
    """A caller that reaches the origins for which `may_reach` is true, until the block ends.

    Without `with_key` no header leaves in which a library would put a key.
    Raises EnvironmentFault when offline, and where the network log cannot be written.
    """
    reason = net.offline_reason
    if reason is not None:
        raise EnvironmentFault(reason)
    net.log.prepare()
    loop = asyncio.new_event_loop()
    try:
        http = CallClient(limits, purpose, may_reach, with_key=with_key)
        try:
            yield NetCaller(loop, http, net.log, limits.whole_s, net.switch)
        finally:
            loop.run_until_complete(http.aclose())
            loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        loop.close()
