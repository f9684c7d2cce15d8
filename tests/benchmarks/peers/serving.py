"""Eight clients at once: our server, and llama-server with as many slots.

No prompt comes twice, as llama-server keeps the state of whole prompts for the next time.
"""

from __future__ import annotations

import itertools
import json
import queue
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.serving import ServeOptions, ServerEvent, ServerReady
from leastwise.engine.model_server import ModelServer
from leastwise.engine.standin.presets import QWEN_0_5B
from leastwise.engine.standin.vocabulary import filler_text
from leastwise.paths import Paths
from leastwise.settings import Settings
from tests.benchmarks.peers.build import Tools
from tests.benchmarks.peers.llama_tools import llama_server
from tests.benchmarks.peers.pairs import Figures, Side
from tests.integration.serving_samples import Served, first

CLIENTS = 8
SLOT_TOKENS = 512
_ROUNDS, _TOKENS_IN, _TOKENS_OUT = 2, 128, 64


@contextmanager
def serving_sides(tools: Tools, model: Path, threads: int) -> Iterator[tuple[Side, Side]]:
    """Both servers up and idle; each side is one load of all clients, streamed and whole."""
    with (
        TemporaryDirectory() as folder,
        _ours(Path(folder), model, threads) as (ours, name),
        llama_server(tools, model, threads, CLIENTS, SLOT_TOKENS, Path(folder) / "log") as peer,
    ):
        fresh = itertools.count()
        yield (
            lambda: _loads(ours, name, fresh),
            lambda: _loads(f"{peer}/v1", model.name, fresh),
        )


@contextmanager
def _ours(home: Path, model: Path, threads: int) -> Iterator[tuple[str, str]]:
    events: queue.SimpleQueue[ServerEvent] = queue.SimpleQueue()
    options = ServeOptions(parallel=CLIENTS, context_tokens=CLIENTS * SLOT_TOKENS)
    settings = Settings(threads=threads, flash_attention="on")
    with Core(Paths(home), settings) as core:
        server: ModelServer = core.serving.start(model, options, events.put, Cancellation())
    with server:
        served = Served(server, first(events, ServerReady), events)
        yield served.ready.address, served.ready.name


def _loads(address: str, model: str, fresh: Iterator[int]) -> Figures:
    return {
        "whole": _tokens_per_s(address, model, fresh, streamed=False),
        "streamed": _tokens_per_s(address, model, fresh, streamed=True),
    }


def _tokens_per_s(address: str, model: str, fresh: Iterator[int], *, streamed: bool) -> float:
    """Tokens written by all clients over the time until the last has its last answer."""
    counts: list[int] = []
    clients = [
        threading.Thread(target=_client, args=(address, model, fresh, streamed, counts))
        for _ in range(CLIENTS)
    ]
    begun = time.perf_counter()
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    assert len(counts) == CLIENTS * _ROUNDS
    return sum(counts) / (time.perf_counter() - begun)


def _client(
    address: str, model: str, fresh: Iterator[int], streamed: bool, counts: list[int]
) -> None:
    with httpx.Client(timeout=600, trust_env=False) as http:
        for _ in range(_ROUNDS):
            start = 1000 * next(fresh)
            body = {
                "model": model,
                "prompt": filler_text(_TOKENS_IN, QWEN_0_5B.vocabulary, start=start),
                "max_tokens": _TOKENS_OUT,
                "temperature": 0,
                "stream": streamed,
                "stream_options": {"include_usage": True} if streamed else None,
            }
            counts.append(_answered(http, f"{address}/completions", body))


def _answered(http: httpx.Client, address: str, body: dict[str, object]) -> int:
    """How many tokens were written, by the server's own count."""
    if not body["stream"]:
        reply = http.post(address, json=body).raise_for_status().json()
        return int(reply["usage"]["completion_tokens"])
    tokens = 0
    with http.stream("POST", address, json=body) as reply:
        for line in reply.iter_lines():
            if line.startswith("data: {"):
                usage = json.loads(line[6:]).get("usage")
                tokens = usage["completion_tokens"] if usage else tokens
    return tokens
