"""A server over a model that ships, and shorthand for its clients."""

from __future__ import annotations

import json
import os
import queue
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from openai import OpenAI

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.serving import (
    ServeOptions,
    ServerEnded,
    ServerEvent,
    ServerFailed,
    ServerReady,
)
from leastwise.engine.model_server import ModelServer
from leastwise.paths import Paths
from leastwise.settings import Settings
from tests.integration.engine_samples import house

TOKEN = "a-token-for-tests"
LIMIT_S = 30.0
Kind = TypeVar("Kind")


@dataclass
class Served:
    """A server that is ready; `events` gets what it tells after that."""

    server: ModelServer
    ready: ServerReady
    events: queue.SimpleQueue[ServerEvent]

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.ready.address.rsplit(":", 1)[1].partition("/")[0])

    def client(self, token: str = TOKEN) -> OpenAI:
        """The official client, which asks once."""
        return OpenAI(base_url=self.ready.address, api_key=token, max_retries=0, timeout=LIMIT_S)

    def connect(self) -> socket.socket:
        """A bare connection."""
        return socket.create_connection(("127.0.0.1", self.port), timeout=LIMIT_S)

    def raw(self, data: bytes) -> tuple[int, Any]:
        """Bytes sent as they are: the status that came back, and the document."""
        with self.connect() as connection:
            connection.sendall(data)
            return answer_on(connection)

    def asked(
        self, method: str, path: str, body: bytes = b"", **headers: str | None
    ) -> tuple[int, Any]:
        """One request with a good Host and token, unless `headers` say otherwise."""
        given: dict[str, str | None] = {
            "host": f"127.0.0.1:{self.port}",
            "authorization": f"Bearer {TOKEN}",
            "connection": "close",
            "content-length": str(len(body)),
            **headers,
        }
        lines = [f"{name}: {value}" for name, value in given.items() if value is not None]
        head = "\r\n".join([f"{method} {path} HTTP/1.1", *lines, "", ""])
        return self.raw(head.encode() + body)


def answer_on(connection: socket.socket) -> tuple[int, Any]:
    """What comes until the other side closes: the status, and the body as JSON if it is any."""
    data = b""
    while part := connection.recv(65536):
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    status = int(head.split(b" ", 2)[1]) if head else 0
    return status, json.loads(body) if body.startswith(b"{") else body


@contextmanager
def serving(model: Path | None = None, **chosen: Any) -> Iterator[Served]:
    """A server with the tests' token, its settings as given."""
    events: queue.SimpleQueue[ServerEvent] = queue.SimpleQueue()
    options = ServeOptions(**{"token": TOKEN, **chosen})
    path = model or house("triage-351k-Q8_0")
    with Core(Paths(Path(os.environ["LEASTWISE_HOME"])), Settings()) as core:
        server = core.serving.start(path, options, events.put, Cancellation())
    with server:
        yield Served(server, first(events, ServerReady), events)


def first(events: queue.SimpleQueue[ServerEvent], kind: type[Kind]) -> Kind:
    """The next event of a kind."""
    while not isinstance(event := events.get(timeout=LIMIT_S), kind):
        assert not isinstance(event, ServerFailed | ServerEnded), event
    return event
