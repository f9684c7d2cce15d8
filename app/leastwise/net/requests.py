"""What is asked of other computers, how long, and what they answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class NetLimits:
    """How long is waited, in seconds: to connect, for the next bytes, for one whole answer.

    `waits_s` are the pauses before transient failures are tried again; a server that asks for a
    longer one than `longest_wait_s` is not asked again.
    """

    connect_s: float = 10.0
    stall_s: float = 20.0
    whole_s: float = 300.0
    waits_s: tuple[float, ...] = (0.5, 1.0, 2.0)
    longest_wait_s: float = 30.0


@dataclass(frozen=True)
class CallLimits:
    """How long is waited, in seconds: to connect, for the first byte, for the next, for all.

    `waits_s` are the pauses before a call is tried again; a server that asks for a longer one
    than `longest_wait_s` is not asked again. `most_bytes` bounds one answer.
    """

    connect_s: float = 10.0
    first_s: float = 120.0
    idle_s: float = 60.0
    whole_s: float = 900.0
    waits_s: tuple[float, ...] = (0.5, 1.0, 2.0)
    longest_wait_s: float = 30.0
    most_bytes: int = 32 << 20


@dataclass(frozen=True)
class NetRequest:
    """What to get. Of the body at most `most_bytes` are taken, and only under `body_statuses`.

    A `BodySink` that takes the body bounds it itself.
    `token` goes to the address's own host, and to no other that it redirects to. `purpose` is
    what the network log says that it is for.
    """

    url: str
    purpose: str
    most_bytes: int
    headers: Mapping[str, str] = field(default_factory=dict)
    token: str = ""
    body_statuses: frozenset[int] = frozenset({200})


@dataclass(frozen=True)
class NetReply:
    """The last answer, and what the address's own host said on the way, in headers.

    Headers have names in lower case; of those of several redirects the later stand.
    `cut` is set where the body went on beyond what was asked for.
    """

    status: int
    headers: Mapping[str, str]
    own_headers: Mapping[str, str]
    body: bytes
    cut: bool = False


class BodySink(Protocol):
    """Takes a body as it comes in. It is called on the event loop's thread and must not block."""

    def begin(self, reply: NetReply) -> bool:
        """Whether the body is wanted, by the answer's head. Raises LeastwiseError to refuse it."""

    def take(self, data: bytes) -> None:
        """Take the next bytes. Raises LeastwiseError to end it here."""

    def wait_s(self) -> float:
        """How many seconds to wait before it is asked again; 0 where more may come."""
