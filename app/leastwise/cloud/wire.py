"""What every provider's protocol comes down to: pieces of an answer, a list of models."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING, Any, Protocol

from leastwise.cloud.failures import CallFailure, failure_of_report
from leastwise.domain.cloud import CloudPrompt, CloudProvider, CloudUsage
from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.net.calls import CallClient


@dataclass(frozen=True)
class Piece:
    """The next part of an answer; `finish` and `usage` stand in the last ones."""

    text: str = ""
    reasoning: str = ""
    finish: str = ""
    usage: CloudUsage | None = None


class Wire(Protocol):
    """One protocol, spoken to one host over a client that is closed elsewhere.

    `errors` are what may come out of a call: the library's own, the HTTP client's, and what
    reading a malformed answer raises.
    """

    @property
    def key(self) -> str:
        """The key that is sent, which nothing may show; empty where there is none."""

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """What a call may raise, to be told apart by `failure_of`."""

    def pieces(self, prompt: CloudPrompt, model: str) -> AsyncIterator[Piece]:
        """The answer as it comes in. Raises `errors`."""

    async def models(self) -> tuple[str, ...]:
        """The names of the models that the host offers."""


class ClientWire:
    """What is the same over each of the official client libraries: one host, one key.

    `library` is its module, and `root` the root of its own errors.
    """

    def __init__(self, library: ModuleType, root: type[Exception], host: str, key: str) -> None:
        # Told to by a variable (OPENAI_LOG, ANTHROPIC_LOG) it would write prompts to stderr.
        logging.getLogger(library.__name__).setLevel(logging.WARNING)
        self._host = host
        self.key = key
        self.errors = call_errors(root)

    def options(self, provider: CloudProvider, http: CallClient) -> dict[str, Any]:
        """How its client is made: what is sent, and nothing tried again by itself."""
        return {
            "api_key": self.key or "none",
            "base_url": provider.address,
            "http_client": http,
            "timeout": http.timeout,
            "max_retries": 0,
        }

    def keep_still(self, client: Any) -> None:
        """Keep a client from starting `uname`, which would get the key with our environment.

        It would ask for a header about this computer, which is not sent.
        """
        client._platform = "Unknown"  # noqa: SLF001 - its own word for it, and no setting exists

    async def check(self, stream: Any, model: str) -> None:
        """Raises CallFailure for an answer that is no stream."""
        await check_streams(stream.response, self._host, model, self.key)


def names_of(page: Any) -> tuple[str, ...]:
    """The names of the models of a page that a client gave."""
    return tuple(text_of(one, "id") for one in page.data if text_of(one, "id"))


def call_errors(library: type[Exception]) -> tuple[type[Exception], ...]:
    """The `errors` of a wire over a client library with this root of its own errors."""
    from leastwise.net.calls import HTTP_ERRORS

    malformed = (AttributeError, LookupError, RecursionError, TypeError, ValueError)
    return (CallFailure, library, *HTTP_ERRORS, *malformed)


async def check_streams(response: Any, host: str, model: str, key: str) -> None:
    """Refuse an answer of status 200 that is no stream: an error in disguise, or a page.

    `response` is an HTTP response whose body was not read. Raises CallFailure.
    """
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "text/event-stream":
        return
    body = await response.aread()
    try:
        read = json.loads(body)
    except ValueError:
        raise CallFailure(not_json(host, kind or "no content type")) from None
    raise failure_of_report(200, read, host, model, key)


def not_json(host: str, detail: str) -> EnvironmentFault:
    """Something came that cannot be read."""
    return EnvironmentFault(say("cloud.not_json", host=host, detail=detail))


def count(holder: object, name: str) -> int:
    """A number of tokens that a provider reported, 0 where it did not."""
    value = getattr(holder, name, None)
    return value if isinstance(value, int) and value > 0 else 0


def text_of(holder: object, name: str) -> str:
    """A text that a provider sent, nothing where it sent none."""
    value = getattr(holder, name, None)
    return value if isinstance(value, str) else ""
