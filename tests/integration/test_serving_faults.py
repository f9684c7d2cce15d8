"""The local server and those who mean it ill: refused in the API's shape, and the rest goes on."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.integration.serving_samples import TOKEN, Served, answer_on, serving

MODEL = "triage-35k-Q8_0"
CHAT = "/v1/chat/completions"
GOOD = {"model": "tiny", "messages": [{"role": "user", "content": "late"}], "max_tokens": 2}


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    from tests.integration.engine_samples import house

    with serving(house(MODEL), name="tiny", origins=("https://good.example",)) as one:
        yield one


@pytest.fixture(autouse=True)
def _the_rest_goes_on(served: Served) -> Iterator[None]:
    yield
    status, document = served.asked("POST", CHAT, json.dumps(GOOD).encode())
    assert status == 200, document
    assert document["usage"]["completion_tokens"] >= 1


def _code(answer: tuple[int, Any]) -> tuple[int, str]:
    """The status and the code of a refusal, which has the API's shape."""
    status, document = answer
    assert set(document["error"]) == {"message", "type", "param", "code"}, document
    assert document["error"]["message"]
    return status, document["error"]["code"]


@pytest.mark.parametrize(
    "shown", [None, "", "Bearer", "Bearer wrong", f"Basic {TOKEN}", f"Bearer {TOKEN}x", TOKEN]
)
def test_without_the_token_nothing_is_told(served: Served, shown: str | None) -> None:
    for path, body in (("/v1/models", b""), (CHAT, b"{}"), ("/v1/nothing", b"")):
        said = served.asked("POST" if body else "GET", path, body, authorization=shown)
        assert _code(said) == (401, "invalid_api_key")


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1:1", "x.example:80", "", "127.0.0.2"])
def test_a_rebound_name_is_refused(served: Served, host: str) -> None:
    assert _code(served.asked("GET", "/v1/models", host=host)) == (403, "host_refused")


def test_only_allowed_pages_may_call(served: Served) -> None:
    for origin in ("https://evil.example", "null", "http://good.example"):
        said = served.asked("POST", CHAT, json.dumps(GOOD).encode(), origin=origin)
        assert _code(said) == (403, "origin_refused")
    said = served.asked("POST", CHAT, json.dumps(GOOD).encode(), origin="https://good.example")
    assert said[0] == 200
    wanted: dict[str, Any] = {"access-control-request-method": "POST", "authorization": None}
    status, _ = served.asked("OPTIONS", CHAT, origin="https://good.example", **wanted)
    assert status == 200
    assert _code(served.asked("OPTIONS", CHAT, origin="https://x.example", **wanted))[0] == 403


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"text"',
        b"\xff\xfe{}",
        b"[" * 100_000,
        b'{"model": "tiny"}',
        b'{"model": "tiny", "messages": []}',
        b'{"model": "tiny", "messages": "hi"}',
        b'{"model": "tiny", "messages": [{"role": "king", "content": "x"}]}',
        b'{"model": "tiny", "messages": [{"role": "user", "content": "x"}], "temperature": NaN}',
        b'{"model": "tiny", "messages": [{"role": "user", "content": "x"}], "n": 1000}',
        b'{"model": "tiny", "messages": [{"role": "user", "content": "x"}], "max_tokens": 0}',
    ],
)
def test_what_is_no_request_is_refused(served: Served, body: bytes) -> None:
    status, code = _code(served.asked("POST", CHAT, body))
    assert (status, code) in {(400, "malformed_json"), (400, "bad_field")}


def test_paths_and_methods_that_are_not_there(served: Served) -> None:
    assert _code(served.asked("GET", "/")) == (404, "not_found")
    assert _code(served.asked("GET", "/v1/models/other")) == (404, "model_not_found")
    assert _code(served.asked("GET", CHAT)) == (405, "method_not_allowed")
    assert served.asked("GET", "/health", authorization=None) == (200, {"status": "ok"})


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01\x02\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET /v1/models HTTP/1.1\r\n\r\n",
        b"GET /v1/models HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n",
        b"POST /v1/completions HTTP/1.1\r\nhost: a\r\ncontent-length: -5\r\n\r\n",
        b"POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n",
        b"GET / HTTP/1.1\r\nhost: a\r\nx: " + b"y" * 200_000 + b"\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\r\n\r\n",
    ],
)
def test_what_is_no_http_is_refused(served: Served, data: bytes) -> None:
    assert _code(served.raw(data)) == (400, "malformed_http")


def test_a_request_of_100_mb_is_refused(served: Served) -> None:
    body = b" " * 100_000_000
    assert _code(served.asked("POST", CHAT, body)) == (413, "request_too_large")
    with served.connect() as connection:
        head = f"POST {CHAT} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer {TOKEN}\r\n"
        connection.sendall(
            f"{head}connection: close\r\ntransfer-encoding: chunked\r\n\r\n".encode()
        )
        for _ in range(12):
            connection.sendall(b"f4240\r\n" + b" " * 1_000_000 + b"\r\n")
        connection.sendall(b"0\r\n\r\n")
        assert _code(answer_on(connection)) == (413, "request_too_large")


def test_one_byte_a_second_takes_no_place_of_others(served: Served) -> None:
    """One sends its request so, one takes a long answer so."""
    with served.connect() as slow, served.connect() as reader:
        body = json.dumps({**GOOD, "stream": True, "n": 8, "max_tokens": 100}).encode()
        head = f"POST {CHAT} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer {TOKEN}\r\n"
        reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
        reader.sendall(f"{head}content-length: {len(body)}\r\n\r\n".encode() + body)
        begun = time.monotonic()
        for byte in head.encode()[:14]:
            slow.sendall(bytes([byte]))
            assert reader.recv(1)
            if time.monotonic() - begun > 0.5:
                break
            time.sleep(0.1)
            assert served.asked("GET", "/v1/models")[0] == 200


@pytest.mark.campaign
def test_a_request_that_does_not_arrive_is_told_so(served: Served) -> None:
    with served.connect() as slow, served.connect() as silent:
        slow.sendall(b"POST /v1/completions HTTP/1.1\r\nhost: 127.0.0.1\r\n")
        assert _code(answer_on(slow)) == (408, "request_too_slow")
        assert _code(answer_on(silent)) == (408, "request_too_slow")


def _flood(served: Served, connections: int) -> int:
    """How many of so many connections, held open, were told that there are too many."""
    held = []
    try:
        for _ in range(connections):
            held.append(served.connect())
            if len(held) > 400:
                held.pop(0).close()
        status, _ = served.asked("GET", "/v1/models")
        assert status == 200
        told = 0
        for one in held[:100]:
            one.settimeout(0.5)
            try:
                told += _code(answer_on(one)) == (503, "too_many_connections")
            except (TimeoutError, ConnectionError):
                continue
        return told
    finally:
        for one in held:
            one.close()


def test_a_flood_of_connections_leaves_room_for_a_client(served: Served) -> None:
    assert _flood(served, 600) == 100


@pytest.mark.campaign
def test_ten_thousand_connections(
    served: Served, record_property: Callable[[str, object], None]
) -> None:
    begun = time.monotonic()
    told = _flood(served, 10_000)
    record_property("10,000 connections", f"{time.monotonic() - begun:.1f} s, {told} of 100 told")
    assert told > 0
