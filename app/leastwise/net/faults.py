"""What can go wrong on the way to another computer, as faults with words."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say


def fault_of(error: Exception, url: str) -> EnvironmentFault:
    """The fault that an error of httpx, or of its successor httpx2, means.

    Both name their errors alike, so it goes by the names and imports neither.
    """
    host = host_of(url)
    causes = list(causes_of(error))
    kinds = {kind.__name__ for kind in type(error).__mro__}
    if kinds & {"TimeoutException", "TimeoutError"}:
        return EnvironmentFault(say("net.timeout", host=host))
    tls = next((cause for cause in causes if isinstance(cause, ssl.SSLError)), None)
    if tls is not None:
        detail = getattr(tls, "verify_message", "") or tls.reason or str(tls)
        return EnvironmentFault(say("net.tls", host=host, detail=detail))
    if "ProxyError" in kinds:
        return EnvironmentFault(say("net.proxy", host=host, detail=str(error)))
    if "ConnectError" in kinds:
        return EnvironmentFault(say("net.no_connection", host=host, detail=_system_words(causes)))
    if kinds & {"UnsupportedProtocol", "InvalidURL", "LocalProtocolError"}:
        return EnvironmentFault(say("net.bad_address", address=url.partition("?")[0]))
    return EnvironmentFault(say("net.broken_off", host=host, detail=str(error) or "reset"))


def host_of(url: str) -> str:
    """The host of an address, with its port where that is not the usual one."""
    import httpx

    try:
        return httpx.URL(url).netloc.decode("ascii") or url
    except httpx.InvalidURL:
        return url.partition("?")[0]


def causes_of(error: BaseException) -> Iterator[BaseException]:
    """An error, then what it came from, the innermost last."""
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
