"""The server's paths, and every error in the API's own shape."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from typing import Any, TypeVar

from pydantic import BaseModel
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from leastwise.domain.errors import Cancelled
from leastwise.domain.messages import say
from leastwise.domain.serving import ServeOptions
from leastwise.serve.chat import Chat
from leastwise.serve.completions import Completion
from leastwise.serve.desk import Desk, unless_gone
from leastwise.serve.faults import ApiFault
from leastwise.serve.gate import HostAndOrigin, TokenCheck, drop_rest, refusal
from leastwise.serve.requests import (
    ChatRequest,
    CompletionRequest,
    EmbeddingRequest,
    parsed,
    unsupported,
)
from leastwise.serve.wire import LAST_EVENT, embedding_list, event

_LOG = logging.getLogger(__name__)
LARGEST_BODY_BYTES = 8_000_000
_One = TypeVar("_One", bound=BaseModel)
_Chunks = AsyncGenerator[dict[str, Any], None]


def application(desk: Desk, options: ServeOptions, port: int, log_file: str) -> Starlette:
    """The application for a server that listens on `port` of the loopback."""
    names = ("127.0.0.1", "localhost", "[::1]")
    hosts = {*names, *(f"{name}:{port}" for name in names)}
    middleware = [Middleware(HostAndOrigin, hosts=hosts, origins=options.origins)]
    if options.origins:
        allowed: dict[str, Any] = {"allow_methods": ["GET", "POST"], "allow_headers": ["*"]}
        middleware.append(Middleware(CORSMiddleware, allow_origins=options.origins, **allowed))
    middleware.append(Middleware(TokenCheck, token=options.token))
    paths = _Paths(desk, log_file)
    return Starlette(
        routes=[
            Route("/health", paths.health, methods=["GET"]),
            Route("/v1/models", paths.models, methods=["GET"]),
            Route("/v1/models/{name:path}", paths.model, methods=["GET"]),
            Route("/v1/chat/completions", paths.answered(paths.chat), methods=["POST"]),
            Route("/v1/completions", paths.answered(paths.complete), methods=["POST"]),
            Route("/v1/embeddings", paths.answered(paths.embed), methods=["POST"]),
        ],
        middleware=middleware,
        exception_handlers={
            404: paths.not_found,
            405: paths.wrong_method,
            ApiFault: paths.refused,
        },
    )


class _Paths:
    """What each path does."""

    def __init__(self, desk: Desk, log_file: str) -> None:
        self._desk = desk
        self._log_file = log_file

    async def health(self, _request: Request) -> Response:
        """Whether a request would be answered now; asks for no token and tells nothing else."""
        alive = self._desk.seat.alive
        status = b'{"status":"ok"}' if alive else b'{"status":"loading"}'
        return Response(status, 200 if alive else 503, media_type="application/json")

    async def models(self, _request: Request) -> Response:
        """The one model."""
        return _json({"object": "list", "data": [self._model]})

    async def model(self, request: Request) -> Response:
        """The one model, by its name."""
        self._desk.check_model(request.path_params["name"])
        return _json(self._model)

    async def chat(self, request: Request) -> Response:
        """A chat's next turn."""
        asked = await _read(request, ChatRequest)
        chat = await Chat.made(self._desk, asked)
        if asked.stream:
            return await self._stream(request, chat.chunks())
        return _json(await chat.whole(request))

    async def complete(self, request: Request) -> Response:
        """Texts continued."""
        asked = await _read(request, CompletionRequest)
        completion = await Completion.made(self._desk, asked)
        if asked.stream:
            return await self._stream(request, completion.chunks())
        return _json(await completion.whole(request))

    async def embed(self, request: Request) -> Response:
        """Texts as vectors."""
        asked = await _read(request, EmbeddingRequest)
        self._desk.check_model(asked.model)
        if asked.dimensions is not None:
            unsupported("dimensions", "vectors have the model's own length")
        embedded = await self._desk.embedded(asked.texts)
        return _json(embedding_list(embedded, self._desk.name, asked.encoding_format == "base64"))

    def answered(
        self, path: Callable[[Request], Awaitable[Response]]
    ) -> Callable[[Request], Awaitable[Response]]:
        """The path, with what must not reach uvicorn turned into the API's shape."""

        async def answer(request: Request) -> Response:
            try:
                return await path(request)
            except (Cancelled, ClientDisconnect):
                return Response(status_code=499)  # nobody hears it
            except ApiFault:
                raise
            except Exception:  # noqa: BLE001 - logged, and told in the API's shape
                return refusal(self._defect())

        return answer

    async def refused(self, _request: Request, fault: Exception) -> Response:
        """A fault as it is said."""
        assert isinstance(fault, ApiFault)
        self._desk.counting.refused()
        return refusal(fault)

    async def not_found(self, request: Request, _error: Exception) -> Response:
        """Nothing is there."""
        path = request.url.path[:200]
        return await self.refused(request, ApiFault(404, say("serve.not_found", path=path)))

    async def wrong_method(self, request: Request, _error: Exception) -> Response:
        """Something is there, for another method."""
        path, method = request.url.path[:200], request.method[:20]
        message = say("serve.method_not_allowed", path=path, method=method)
        return await self.refused(request, ApiFault(405, message))

    async def _stream(self, request: Request, chunks: _Chunks) -> Response:
        """A stream that has begun: what is refused before its first token is no stream."""
        first = await unless_gone(request, _next(chunks))
        headers = {"cache-control": "no-cache", "x-accel-buffering": "no"}
        events = self._events(first, chunks)
        return StreamingResponse(events, media_type="text/event-stream", headers=headers)

    async def _events(self, first: dict[str, Any], chunks: _Chunks) -> AsyncIterator[bytes]:
        """The chunks as events; what goes wrong after the start is the last one."""
        async with aclosing(chunks) as documents:
            try:
                yield event(first)
                async for document in documents:
                    yield event(document)
            except ApiFault as fault:
                self._desk.counting.refused()
                yield event(fault.document)
                return
            except Exception:  # noqa: BLE001 - logged, and told in the API's shape
                yield event(self._defect().document)
                return
        yield LAST_EVENT

    def _defect(self) -> ApiFault:
        _LOG.exception("a defect reached the server")
        return ApiFault(500, say("serve.internal", log=self._log_file))

    @property
    def _model(self) -> dict[str, Any]:
        desk = self._desk
        head = {"id": desk.name, "object": "model", "created": desk.created_s}
        return {**head, "owned_by": "leastwise"}


async def _read(request: Request, kind: type[_One]) -> _One:
    """The body, checked. Raises ApiFault, ClientDisconnect."""
    too_large = ApiFault(413, say("serve.request_too_large", limit=LARGEST_BODY_BYTES))
    if int(request.headers.get("content-length", "0")) > LARGEST_BODY_BYTES:
        await drop_rest(request.receive)
        raise too_large
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST_BODY_BYTES:
            await drop_rest(request.receive)
            raise too_large
    return parsed(kind, bytes(body))


async def _next(chunks: _Chunks) -> dict[str, Any]:
    return await anext(chunks)


def _json(document: dict[str, Any]) -> Response:
    return Response(json.dumps(document), media_type="application/json")
