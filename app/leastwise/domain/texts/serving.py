"""The local server, in words: what its clients and its owner are told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

SERVING_TEXTS: Final[Mapping[str, Text]] = {
    "serve.invalid_api_key": Text(
        "The token is missing or wrong.",
        "Send the token that the server showed when it started, as `Authorization: Bearer TOKEN`.",
    ),
    "serve.host_refused": Text(
        "Requests for the host {host} are not answered here.",
        "Call the server by the address that it showed when it started.",
    ),
    "serve.origin_refused": Text(
        "Pages of {origin} may not call this server.",
        "Start it with --allow-origin {origin} if they should.",
    ),
    "serve.not_found": Text(
        "There is nothing at {path}.",
        "See /v1/models, /v1/chat/completions, /v1/completions and /v1/embeddings.",
    ),
    "serve.method_not_allowed": Text("{path} does not take {method}."),
    "serve.model_not_found": Text(
        "The model {model} is not served here.", "This server's model is called {served}."
    ),
    "serve.request_too_large": Text(
        "The request is larger than {limit:gb}.", "Send less in one request."
    ),
    "serve.request_too_slow": Text(
        "The request did not arrive within {limit} s.", "Send it again, whole."
    ),
    "serve.malformed_http": Text("The request is not valid HTTP/1.1, or its header is too long."),
    "serve.malformed_json": Text("The request's body is not valid JSON: {detail}."),
    "serve.bad_field": Text("{field}: {detail}."),
    "serve.unsupported_field": Text("{field} is not supported: {detail}."),
    "serve.too_many_connections": Text(
        "Too many connections are open.", "Close some, or try again in a moment."
    ),
    "serve.busy": Text(
        "{limit} {limit|request is|requests are} being answered.", "Try again in a moment."
    ),
    "serve.timed_out": Text(
        "The answer took longer than {limit} s.", "Ask for fewer tokens, or raise the time limit."
    ),
    "serve.engine_away": Text(
        "The process that holds the model has ended and is being started again.",
        "Try again in a moment.",
    ),
    "serve.internal": Text("The server met a defect of its own.", "Details are in {log}."),
    "serve.port_taken": Text(
        "Port {port} cannot be opened: {detail}.", "Choose another with --port, or leave it out."
    ),
    "serve.ended": Text(
        "The process that served {model} ended ({how}).", "Start it again. Details are in {log}."
    ),
    "serve.ready": Text("Serving {name} at {address}."),
    "serve.token": Text("Token: {token} (shown this once)."),
    "serve.no_token": Text("Every program of this computer may call it: no token is asked for."),
    "serve.stop_hint": Text("Ctrl-C stops it."),
    "serve.stopped": Text(
        "Stopped after {requests} {requests|request|requests}, {tokens} {tokens|token|tokens} "
        "written."
    ),
    "serve.engine_lost": Text("{cause} The model is being loaded again."),
    "serve.engine_back": Text("The model is loaded again."),
    "serve.token_unfit": Text(
        "This token cannot be sent in a header.",
        "Take 8 to 256 letters, digits and punctuation marks without spaces.",
    ),
    "serve.origin_unfit": Text(
        "{origin} is no origin.", "Write it as a browser does: https://example.org"
    ),
}
