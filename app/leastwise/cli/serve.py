"""`leastwise serve`: a model for other programs of this computer, through OpenAI's API."""

from __future__ import annotations

import queue
import time
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from leastwise.cli.adapters import adapters_of
from leastwise.cli.interruption import interruptible
from leastwise.cli.run_options import one_model
from leastwise.cli.terminal import tell, write, write_json
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.messages import render, say
from leastwise.domain.serving import (
    EngineBack,
    EngineLost,
    ServeOptions,
    ServerEnded,
    ServerEvent,
    ServerFailed,
    ServerReady,
    ServerTraffic,
)

if TYPE_CHECKING:
    from leastwise.domain.cancellation import Cancellation
    from leastwise.engine.model_server import ModelServer

_LAST_FIGURES_S = 0.5


@click.command("serve", epilog="Example: leastwise serve triage-351k-Q8_0 --port 8080")
@click.argument("model")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    help="The port on the loopback. Any free one if left out.",
)
@click.option(
    "--token",
    envvar="LEASTWISE_TOKEN",
    metavar="TEXT",
    help="What clients must show. Made and shown once if left out. Better set LEASTWISE_TOKEN: "
    "other users of this computer can read command lines.",
)
@click.option("--no-token", is_flag=True, help="Let every program of this computer call it.")
@click.option(
    "--parallel",
    type=click.IntRange(1, 64),
    default=8,
    show_default=True,
    help="How many answers are written at once; others wait for their turn.",
)
@click.option(
    "--context",
    "context_tokens",
    type=click.IntRange(256),
    default=8192,
    show_default=True,
    help="Tokens that these answers share with their prompts.",
)
@click.option("--name", default="", metavar="NAME", help="What clients call the model.")
@click.option(
    "--allow-origin",
    "origins",
    multiple=True,
    metavar="ORIGIN",
    help="Let pages of this origin call it from a browser. May be repeated.",
)
@click.option(
    "--time-limit",
    "time_limit_s",
    type=click.FloatRange(1),
    default=600.0,
    show_default=True,
    metavar="SECONDS",
    help="The longest that one request may take.",
)
@click.option(
    "--lora",
    "adapters",
    multiple=True,
    metavar="FILE[=SCALE]",
    help="Lay a LoRA adapter (GGUF) over it. May be repeated.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout once it is up.")
def serve(
    *,
    model: str,
    token: str | None,
    no_token: bool,
    adapters: tuple[str, ...],
    as_json: bool,
    **chosen: Any,
) -> None:
    """Serve MODEL (a path or a known name) to other programs, until Ctrl-C.

    It answers /v1/models, /v1/chat/completions, /v1/completions and /v1/embeddings of OpenAI's API
    on this computer alone. What a request leaves out is as suites are judged: the likeliest token
    each time (temperature 0). The first request for embeddings starts a second process, which
    holds the model once more.
    """
    from leastwise.cli.session import open_core
    from leastwise.engine.serving_desk import new_token

    if no_token and token:
        raise click.UsageError("--token and --no-token exclude each other")
    shown = "" if no_token else token or new_token()
    options = ServeOptions(token=shown, adapters=adapters_of(adapters), **chosen)
    events: queue.SimpleQueue[ServerEvent | None] = queue.SimpleQueue()
    with interruptible() as cancellation, cancellation.listening(lambda: events.put(None)):
        with open_core() as core:  # whoever serves keeps no other command from the history
            path = one_model(core, model)
            server = core.serving.start(path, options, events.put, cancellation)
        with server:
            _follow(events, server, _Shown("" if token else shown, no_token, as_json), cancellation)


class _Shown(NamedTuple):
    """What is said once it is up; a token that the user brought is not shown again."""

    token: str
    open_to_all: bool
    as_json: bool


def _follow(
    events: queue.SimpleQueue[ServerEvent | None],
    server: ModelServer,
    shown: _Shown,
    cancellation: Cancellation,
) -> None:
    """Tell what happens until it is stopped. Raises BadInput, EnvironmentFault, Cancelled."""
    ready, traffic = False, ServerTraffic()
    while (event := events.get()) is not None:
        match event:
            case ServerReady():
                ready = True
                _tell_ready(event, server.pid, shown)
            case ServerTraffic():
                traffic = event
            case EngineLost():
                tell(say("serve.engine_lost", cause=event.message))
            case EngineBack():
                tell(say("serve.engine_back"))
            case ServerFailed(message, bad_input):
                raise (BadInput if bad_input else EnvironmentFault)(message)
            case ServerEnded(message) if message is not None:
                raise EnvironmentFault(message)
    if not ready:
        cancellation.raise_if_asked()
    traffic = _last_figures(events, traffic)
    tell(say("serve.stopped", requests=traffic.requests, tokens=traffic.output_tokens))


def _last_figures(
    events: queue.SimpleQueue[ServerEvent | None], known: ServerTraffic
) -> ServerTraffic:
    """With what ended just now, which the server tells within a tenth of a second."""
    deadline = time.monotonic() + _LAST_FIGURES_S
    while (left := deadline - time.monotonic()) > 0:
        try:
            event = events.get(timeout=left)
        except queue.Empty:
            break
        known = event if isinstance(event, ServerTraffic) else known
    return known


def _tell_ready(ready: ServerReady, pid: int, shown: _Shown) -> None:
    if shown.as_json:
        write_json(
            {
                "address": ready.address,
                "model": ready.name,
                "token": shown.token or None,
                "context_tokens": ready.context_tokens,
                "pid": pid,
            }
        )
        return
    write(render(say("serve.ready", name=ready.name, address=ready.address)))
    if shown.token:
        write(render(say("serve.token", token=shown.token)))
    if shown.open_to_all:
        tell(say("serve.no_token"))
    tell(say("serve.stop_hint"))
