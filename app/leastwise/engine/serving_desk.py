"""Starts servers: checks what was chosen, decides the settings, and hands over to a process."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import urlsplit

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate, RunSettings
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.events import Event
from leastwise.domain.messages import say
from leastwise.domain.serving import ServeOptions, ServeOrder, ServerEvent
from leastwise.engine.model_server import ModelServer

_TOKEN: Final = re.compile(r"[\x21-\x7e]{8,256}")
_TOKEN_BYTES: Final = 24


class Examine(Protocol):
    """Examines model files under settings."""

    def __call__(
        self,
        paths: Sequence[Path],
        on_event: Callable[[Event], None],
        cancellation: Cancellation,
        settings: RunSettings | None = None,
    ) -> tuple[Candidate, ...]: ...


def new_token() -> str:
    """A token that nobody guesses."""
    return secrets.token_urlsafe(_TOKEN_BYTES)


@dataclass(frozen=True)
class ServingDesk:
    """`settings` gives the user's general settings as they are now."""

    examine: Examine
    settings: Callable[[], RunSettings]
    log_file: str

    def start(
        self,
        model: Path,
        options: ServeOptions,
        on_event: Callable[[ServerEvent], None],
        cancellation: Cancellation,
        like: RunSettings | None = None,
    ) -> ModelServer:
        """Start to serve `model`; its process loads it and tells when it is ready.

        It runs as a winner ran whose settings are `like`, else under the general settings.
        Raises BadInput (the options, the file), EnvironmentFault, Cancelled.
        """
        check_options(options)
        base = like or self.settings()
        settings = replace(
            base,
            sequences=options.parallel,
            context_tokens=options.context_tokens,
            adapters=options.adapters or base.adapters,
        )
        return ModelServer(self._order(model, settings, options, cancellation), on_event)

    def _order(
        self, model: Path, settings: RunSettings, options: ServeOptions, cancellation: Cancellation
    ) -> ServeOrder:
        (candidate,) = self.examine([model], lambda _event: None, cancellation, settings)
        if candidate.fault is not None:
            raise (BadInput if candidate.broken else EnvironmentFault)(candidate.fault)
        name = options.name or Path(candidate.model.path).stem
        return ServeOrder(candidate.model.path, name, candidate.settings, options, self.log_file)


def check_options(options: ServeOptions) -> None:
    """Raises BadInput for a token or an origin that no client could send."""
    if options.token and not _TOKEN.fullmatch(options.token):
        raise BadInput(say("serve.token_unfit"))
    for origin in options.origins:
        parts = urlsplit(origin)
        if origin != f"{parts.scheme}://{parts.netloc}" or parts.scheme not in ("http", "https"):
            raise BadInput(say("serve.origin_unfit", origin=origin))
