"""The process that serves a model: takes its order from the parent, and tells what happens."""

from __future__ import annotations

import asyncio
import contextlib
import queue
import socket
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import uvicorn

from leastwise.domain.errors import BadInput, LeastwiseError, ModelFileError
from leastwise.domain.json_value import JsonObject
from leastwise.domain.messages import say
from leastwise.domain.serving import (
    EngineBack,
    EngineLost,
    ServeOrder,
    ServerFailed,
    ServerLoading,
    ServerReady,
    ServerTraffic,
)
from leastwise.domain.suites import ChatTurn
from leastwise.engine.client import Engine
from leastwise.engine.prompts import ChatTemplate
from leastwise.engine.protocol import Loaded
from leastwise.engine.server_wire import Told, decode_order, encode_told
from leastwise.log import start_log
from leastwise.process.child_side import claim_stdout, listen
from leastwise.process.sandbox import Sandbox
from leastwise.serve.application import application
from leastwise.serve.connections import ConnectionLimits, GuardedProtocol
from leastwise.serve.counting import Counting
from leastwise.serve.desk import AT_ONCE, Desk
from leastwise.serve.seat import EngineSeat
from leastwise.serve.vectors import VectorSeat

_TOLD_EVERY_S = 0.1
_BACKLOG = 128
_LONGEST_HEADER_BYTES = 32_768


def main() -> None:
    """Serve until the parent closes the pipe."""
    writer = claim_stdout()
    orders: queue.SimpleQueue[JsonObject] = queue.SimpleQueue()
    listen(orders.put)
    order = decode_order(orders.get())
    start_log(Path(order.log_file))

    def tell(event: Told) -> None:
        writer.write(encode_told(event))

    try:
        serve(order, tell)
    except LeastwiseError as error:
        tell(ServerFailed(error.message, error.exit_status == BadInput.exit_status))


def serve(order: ServeOrder, tell: Callable[[Told], None]) -> None:
    """Open the port, load the model, and answer. Raises LeastwiseError where that cannot be."""
    with _listening(order.options.port) as listener, Sandbox() as sandbox:
        port: int = listener.getsockname()[1]
        watch: Callable[[EngineLost | EngineBack], None] = tell
        seat = EngineSeat(partial(Engine, order.log_file), order.path, order.settings, watch)
        loaded = seat.open(lambda fraction: tell(ServerLoading(fraction)))
        vectors = VectorSeat(order)
        counting = Counting()
        with ThreadPoolExecutor(AT_ONCE, "answer") as threads:
            desk = Desk(
                name=order.name,
                template=_template(order, loaded),
                seat=seat,
                vectors=vectors.seat,
                sandbox=sandbox,
                threads=threads,
                counting=counting,
                time_limit_s=order.options.time_limit_s,
                created_s=int(time.time()),
            )
            ready = ServerReady(f"http://127.0.0.1:{port}/v1", order.name, loaded.context_tokens)
            app = application(desk, order.options, port, order.log_file)
            _start_sandbox(desk.template, sandbox)
            asyncio.run(_run(app, listener, counting, tell, ready))


async def _run(
    app: object,
    listener: socket.socket,
    counting: Counting,
    tell: Callable[[Told], None],
    ready: ServerReady,
) -> None:
    config = uvicorn.Config(
        app,  # type: ignore[arg-type]
        http=partial(GuardedProtocol, ConnectionLimits()),  # type: ignore[arg-type]
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        backlog=_BACKLOG,
        h11_max_incomplete_event_size=_LONGEST_HEADER_BYTES,
    )
    server = uvicorn.Server(config)
    running = asyncio.create_task(server.serve([listener]))
    while not server.started and not running.done():
        await asyncio.sleep(0.01)
    tell(ready)
    last = ServerTraffic()
    while not running.done():
        traffic = counting.traffic()
        if traffic != last:
            tell(traffic)
            last = traffic
        await asyncio.wait({running}, timeout=_TOLD_EVERY_S)


def _listening(port: int) -> socket.socket:
    """A socket on the loopback alone. Raises BadInput where the port cannot be had."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows lets a second program share it
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
    except OSError as error:
        listener.close()
        detail = error.strerror or str(error)
        raise BadInput(say("serve.port_taken", port=port, detail=detail)) from error
    return listener


def _start_sandbox(template: ChatTemplate, sandbox: Sandbox) -> None:
    """The first client need not wait for the process that renders; a fault is told to who asks."""
    with contextlib.suppress(ModelFileError):
        template.render([(ChatTurn("user", "."),)], sandbox)


def _template(order: ServeOrder, loaded: Loaded) -> ChatTemplate:
    return ChatTemplate(order.name, loaded.chat_template, loaded.bos_text, loaded.eos_text)
