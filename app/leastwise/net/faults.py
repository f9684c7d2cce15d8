"""What can go wrong on the way to another computer, as faults with words."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from typing import TYPE_CHECKING

from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say

if TYPE_CHECKING:
    import httpx


def fault_of(
    error: httpx.HTTPError | httpx.InvalidURL | TimeoutError, url: str
) -> EnvironmentFault:
    """The fault that an error of the HTTP library means."""
    import httpx

    host = host_of(url)
    causes = list(_causes(error))
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return EnvironmentFault(say("net.timeout", host=host))
    tls = next((cause for cause in causes if isinstance(cause, ssl.SSLError)), None)
    if tls is not None:
        detail = getattr(tls, "verify_message", "") or tls.reason or str(tls)
        return EnvironmentFault(say("net.tls", host=host, detail=detail))
    if isinstance(error, httpx.ProxyError):
        return EnvironmentFault(say("net.proxy", host=host, detail=str(error)))
    if isinstance(error, httpx.ConnectError):
        return EnvironmentFault(say("net.no_connection", host=host, detail=_system_words(causes)))
    if isinstance(error, httpx.UnsupportedProtocol | httpx.InvalidURL | httpx.LocalProtocolError):
        return EnvironmentFault(say("net.bad_address", address=url.partition("?")[0]))
    return EnvironmentFault(say("net.broken_off", host=host, detail=str(error) or "reset"))


def host_of(url: str) -> str:
    """The host of an address, with its port where that is not the usual one."""
    import httpx

    try:
        return httpx.URL(url).netloc.decode("ascii") or url
    except httpx.InvalidURL:
        return url.partition("?")[0]


def _causes(error: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__


def _system_words(causes: list[BaseException]) -> str:
    """What the operating system said, which is the innermost."""
    said = [
        str(cause.strerror) for cause in causes if isinstance(cause, OSError) and cause.strerror
    ]
    return said[-1] if said else str(causes[0])
