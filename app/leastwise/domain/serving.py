"""Serving a model to other programs of this computer: what is asked, and what the server tells."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from leastwise.domain.candidates import Adapter, RunSettings
from leastwise.domain.messages import Message


@dataclass(frozen=True)
class ServeOptions:
    """What the user chose.

    `port` 0 is any free one. `token` is what clients must show; empty asks for none.
    `context_tokens` are shared by `parallel` answers written at once. Pages of `origins` may
    call it from a browser. `time_limit_s` bounds one request. `name` is what clients call the
    model; empty is its file's name.
    """

    port: int = 0
    token: str = ""
    parallel: int = 8
    context_tokens: int = 8192
    name: str = ""
    origins: tuple[str, ...] = ()
    time_limit_s: float = 600.0
    adapters: tuple[Adapter, ...] = ()


@dataclass(frozen=True)
class ServeOrder:
    """Everything that the process that serves must know; the settings are decided."""

    path: str
    name: str
    settings: RunSettings
    options: ServeOptions
    log_file: str


@dataclass(frozen=True)
class ServerLoading:
    """The share of the weights that is read, in [0, 1]."""

    fraction: float


@dataclass(frozen=True)
class ServerReady:
    """It answers at `address`, under the given name of the model."""

    address: str
    name: str
    context_tokens: int


@dataclass(frozen=True)
class ServerTraffic:
    """Counts since the start, and what is being answered at this moment.

    `requests_per_s` and `tokens_per_s` are means of the last seconds, of finished requests.
    """

    requests: int = 0
    refused: int = 0
    active: int = 0
    output_tokens: int = 0
    requests_per_s: float = 0.0
    tokens_per_s: float = 0.0


@dataclass(frozen=True)
class EngineLost:
    """The process that held the model ended; it is being started again."""

    message: Message


@dataclass(frozen=True)
class EngineBack:
    """The model is held again."""


@dataclass(frozen=True)
class ServerFailed:
    """It could not start; `bad_input` where what was asked for is the reason."""

    message: Message
    bad_input: bool = False


@dataclass(frozen=True)
class ServerEnded:
    """Its process is gone; `message` is None where it was asked to stop."""

    message: Message | None = field(default=None)


ServerEvent: TypeAlias = (
    ServerLoading
    | ServerReady
    | ServerTraffic
    | EngineLost
    | EngineBack
    | ServerFailed
    | ServerEnded
)
