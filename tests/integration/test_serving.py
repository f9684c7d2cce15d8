"""The local server, asked by the official client and by many at once."""

from __future__ import annotations

import base64
import itertools
import json
import os
import random
import struct
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import openai
import psutil
import pytest
from openai import OpenAI

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.serving import EngineBack, EngineLost, ServerTraffic
from leastwise.domain.suites import ChatTurn, Generation
from leastwise.engine.client import Engine
from leastwise.engine.prompts import ChatTemplate
from leastwise.engine.protocol import SequenceRequest
from leastwise.process.sandbox import Sandbox
from tests.integration.engine_samples import house, nothing
from tests.integration.serving_samples import Served, first, serving

MODEL = "triage-351k-Q8_0"
ASKED = "My parcel 123-456 is late. I ordered it on 3 May 2024 and it was $20. Where is it?"
MESSAGES: Any = [{"role": "user", "content": ASKED}]
TRIAGE: Any = {
    "type": "object",
    "properties": {"category": {"enum": ["delivery", "refund"]}, "urgent": {"type": "boolean"}},
    "required": ["category", "urgent"],
}
TOOL: Any = {"type": "function", "function": {"name": "triage", "parameters": TRIAGE}}
CLIENTS = 16


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with serving() as one:
        with one.client() as client:
            client.embeddings.create(model=MODEL, input="the process for vectors starts here")
        yield one


@pytest.fixture
def client(served: Served) -> Iterator[OpenAI]:
    with served.client() as one:
        yield one


def _expected(asked: list[str]) -> list[str]:
    """What the model answers, one at a time, without any server."""
    settings = RunSettings(context_tokens=512, threads=1)
    with Engine("/the/log") as engine, Sandbox() as sandbox:
        loaded = engine.load(str(house(MODEL)), settings, nothing, Cancellation())
        template = ChatTemplate(MODEL, loaded.chat_template, loaded.bos_text, loaded.eos_text)
        prompts = template.render([(ChatTurn("user", text),) for text in asked], sandbox)
        return [
            engine.answer(SequenceRequest(0, prompt, Generation()), nothing, Cancellation()).text
            for prompt in prompts
        ]


def test_the_official_client_finds_the_model_and_gets_the_models_own_answer(
    client: OpenAI,
) -> None:
    assert [model.id for model in client.models.list()] == [MODEL]
    assert client.models.retrieve(MODEL).owned_by == "leastwise"
    (expected,) = _expected([ASKED])
    answer = client.chat.completions.create(model=MODEL, messages=MESSAGES)
    assert answer.choices[0].message.content == expected
    assert answer.choices[0].finish_reason == "stop"
    assert answer.usage is not None
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens
    streamed = list(
        client.chat.completions.create(
            model=MODEL, messages=MESSAGES, stream=True, stream_options={"include_usage": True}
        )
    )
    texts = [chunk.choices[0].delta.content for chunk in streamed if chunk.choices]
    assert "".join(text or "" for text in texts) == expected
    assert len([text for text in texts if text]) > 5
    assert streamed[0].choices[0].delta.role == "assistant"
    assert streamed[-2].choices[0].finish_reason == "stop"
    assert streamed[-1].usage is not None
    assert streamed[-1].usage.completion_tokens == answer.usage.completion_tokens


def test_a_schema_binds_the_answer_and_a_forced_tool_is_called(client: OpenAI) -> None:
    bound: Any = {"type": "json_schema", "json_schema": {"name": "x", "schema": TRIAGE}}
    answer = client.chat.completions.create(
        model=MODEL, messages=MESSAGES, response_format=bound, logprobs=True, top_logprobs=3
    )
    written = json.loads(answer.choices[0].message.content or "")
    assert written["category"] in ("delivery", "refund")
    logprobs = answer.choices[0].logprobs
    assert logprobs is not None
    assert logprobs.content is not None
    assert (
        "".join(token.token for token in logprobs.content[:-1])
        in json.dumps(written, separators=(",", ":"))
        or len(logprobs.content) > 3
    )
    assert all(token.logprob <= 0 and len(token.top_logprobs) == 3 for token in logprobs.content)
    free = client.chat.completions.create(
        model=MODEL, messages=MESSAGES, response_format={"type": "json_object"}
    )
    assert isinstance(json.loads(free.choices[0].message.content or ""), dict)
    for choice in ("required", {"type": "function", "function": {"name": "triage"}}):
        forced: Any = {"tools": [TOOL], "tool_choice": choice}
        called = client.chat.completions.create(model=MODEL, messages=MESSAGES, **forced)
        (call,) = called.choices[0].message.tool_calls or []
        assert call.type == "function"
        assert call.function.name == "triage"
        assert json.loads(call.function.arguments)["category"] in ("delivery", "refund")
        assert called.choices[0].finish_reason == "tool_calls"
        deltas = client.chat.completions.create(
            model=MODEL, messages=MESSAGES, stream=True, **forced
        )
        chunks = [chunk.choices[0] for chunk in deltas]
        assert [one.delta.content for one in chunks if one.delta.content] == []
        (said,) = [one.delta.tool_calls[0] for one in chunks if one.delta.tool_calls]
        assert said.function is not None
        assert said.function.arguments == call.function.arguments
        assert chunks[-1].finish_reason == "tool_calls"


def test_sampling_stops_seeds_several_answers_and_completions(client: OpenAI) -> None:
    short: Any = {"model": MODEL, "messages": MESSAGES, "max_tokens": 3}
    assert client.chat.completions.create(**short).choices[0].finish_reason == "length"
    stopped = client.chat.completions.create(model=MODEL, messages=MESSAGES, stop=['"order"'])
    assert stopped.choices[0].message.content == '{"category":"delivery",'
    warm: Any = {**short, "temperature": 3, "max_completion_tokens": 5}
    several = client.chat.completions.create(**warm, seed=5, n=4)
    assert [choice.index for choice in several.choices] == [0, 1, 2, 3]
    assert len({choice.message.content for choice in several.choices}) > 1
    # What is in a batch beside it can turn an answer, and what others asked may still be written.
    said = [client.chat.completions.create(**warm, seed=5) for _ in range(6)]
    texts = [one.choices[0].message.content for one in said]
    assert max(texts.count(text) for text in texts) > 1
    both = client.completions.create(
        model=MODEL, prompt=["A refund", "The parcel"], max_tokens=4, logprobs=1
    )
    alone = client.completions.create(model=MODEL, prompt="The parcel", max_tokens=4)
    assert both.choices[1].text == alone.choices[0].text
    assert both.choices[0].logprobs is not None
    assert both.choices[0].logprobs.token_logprobs is not None
    assert len(both.choices[0].logprobs.token_logprobs) == 4
    stream = client.completions.create(model=MODEL, prompt="The parcel", max_tokens=4, stream=True)
    assert "".join(chunk.choices[0].text for chunk in stream) == alone.choices[0].text


def test_texts_become_vectors_in_a_process_of_their_own(served: Served, client: OpenAI) -> None:
    many = client.embeddings.create(model=MODEL, input=["hello", "a refund", "hello"])
    vectors = [one.embedding for one in many.data]
    assert vectors[0] == vectors[2] != vectors[1]
    assert sum(x * x for x in vectors[1]) == pytest.approx(1, abs=1e-4)
    body = json.dumps({"model": MODEL, "input": "hello", "encoding_format": "base64"}).encode()
    _status, document = served.asked("POST", "/v1/embeddings", body)
    packed = base64.b64decode(document["data"][0]["embedding"])
    assert list(struct.unpack(f"<{len(packed) // 4}f", packed)) == pytest.approx(vectors[0], 1e-5)


def test_what_cannot_be_done_is_refused_and_names_its_field(client: OpenAI) -> None:
    with pytest.raises(openai.NotFoundError) as unknown:
        client.chat.completions.create(model="gpt-4", messages=MESSAGES)
    assert unknown.value.code == "model_not_found"
    with pytest.raises(openai.BadRequestError) as hot:
        client.chat.completions.create(model=MODEL, messages=MESSAGES, temperature=11)
    assert hot.value.param == "temperature"
    picture: Any = [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "x"}}]}]
    with pytest.raises(openai.BadRequestError, match="image_url"):
        client.chat.completions.create(model=MODEL, messages=picture)
    endless: Any = {
        "type": "json_schema",
        "json_schema": {"name": "x", "schema": {"type": "string", "maxLength": 10**9}},
    }
    with pytest.raises(openai.BadRequestError, match="maxLength"):
        client.chat.completions.create(model=MODEL, messages=MESSAGES, response_format=endless)
    long: Any = [{"role": "user", "content": "late parcel " * 4000}]
    for stream in (False, True):
        with pytest.raises(openai.BadRequestError) as full:
            client.chat.completions.create(model=MODEL, messages=long, stream=stream)
        assert full.value.code == "context_length_exceeded"


def test_a_client_that_leaves_frees_its_place(served: Served, client: OpenAI) -> None:
    """It asks for more places than there are, with answers that do not end by themselves."""
    endless: Any = {"model": MODEL, "messages": MESSAGES, "temperature": 5, "n": 16}
    endless["logit_bias"] = dict.fromkeys(range(5), -100)
    with client.chat.completions.create(**endless, stream=True) as stream:
        next(iter(stream))
    with pytest.raises(openai.APITimeoutError):
        client.with_options(timeout=0.05).chat.completions.create(**endless)
    answer = client.chat.completions.create(model=MODEL, messages=MESSAGES, max_tokens=4)
    assert answer.usage is not None
    _await_idle(served)


def _await_idle(served: Served) -> None:
    while first(served.events, ServerTraffic).active:
        pass


def _crowd(served: Served, seconds: float, seed: int, at_least: int = 0) -> dict[str, int]:
    """Clients that ask, break off and disconnect; how often each of it happened.

    Each goes on for so long, and asks `at_least` so often.
    """
    texts = [f"{ASKED} My order is {100 + n}-{200 + n}." for n in range(CLIENTS)]
    expected = _expected(texts)
    counts = {"whole": 0, "streamed": 0, "cancelled": 0, "mixed": 0, "failed": 0}
    lock, until = threading.Lock(), time.monotonic() + seconds

    def note(what: str) -> None:
        with lock:
            counts[what] += 1

    def work(number: int) -> None:
        dice = random.Random(seed + number)
        body = {"model": MODEL, "messages": [{"role": "user", "content": texts[number]}]}
        with httpx.Client(
            base_url=served.ready.address,
            headers={"authorization": "Bearer a-token-for-tests"},
            timeout=60,
            trust_env=False,
        ) as http:
            asked = itertools.count()
            while next(asked) < at_least or time.monotonic() < until:
                note(_one(http, body, expected[number], dice))

    workers = [threading.Thread(target=work, args=(number,)) for number in range(CLIENTS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return counts


def _one(http: httpx.Client, body: dict[str, Any], expected: str, dice: random.Random) -> str:
    """One request of one client."""
    kind = dice.choice(["whole", "streamed", "cancelled"])
    if kind == "whole":
        reply = http.post("/chat/completions", json=body)
        if reply.status_code != 200:
            return "failed"
        said = reply.json()["choices"][0]["message"]["content"]
        return kind if said == expected else "mixed"
    said = ""
    stop_after = dice.randrange(1, 25) if kind == "cancelled" else 10**9
    with http.stream("POST", "/chat/completions", json={**body, "stream": True}) as reply:
        if reply.status_code != 200:
            return "failed"
        for at, line in enumerate(reply.iter_lines()):
            if at >= stop_after:
                return kind if expected.startswith(said) else "mixed"
            if line.startswith("data: {"):
                choices = json.loads(line[6:])["choices"]
                said += choices[0]["delta"].get("content") or ""
    return kind if said == expected else "mixed"


def _resident_bytes(served: Served) -> int:
    process = psutil.Process(served.server.pid)
    return sum(one.memory_info().rss for one in (process, *process.children(recursive=True)))


def test_sixteen_clients_get_their_own_answers(served: Served) -> None:
    counts = _crowd(served, 0, seed=9, at_least=4)
    assert counts["mixed"] == counts["failed"] == 0
    assert min(counts["whole"], counts["streamed"], counts["cancelled"]) > 0
    _await_idle(served)


@pytest.mark.campaign
@pytest.mark.timeout(1200)
def test_sixteen_clients_for_ten_minutes(record_property: Callable[[str, object], None]) -> None:
    with serving() as served:
        _crowd(served, 30.0, seed=1)
        before = _resident_bytes(served)
        counts = _crowd(served, float(os.environ.get("CROWD_S", "600")), seed=2)
        _await_idle(served)
        after = _resident_bytes(served)
        threads = psutil.Process(served.server.pid).num_threads()
        files = psutil.Process(served.server.pid).num_fds()
    record_property("requests", json.dumps(counts))
    record_property("resident MiB before and after", f"{before / 2**20:.1f} {after / 2**20:.1f}")
    record_property("threads and files at the end", f"{threads} {files}")
    assert counts["mixed"] == counts["failed"] == 0
    assert after < before * 1.05 + 2**20
    assert files < 40


def _kill_in_mid_stream(served: Served, client: OpenAI) -> tuple[float, float]:
    """The engine's process is killed under a stream: seconds until its client is told, and until
    the next good answer. Whatever is answered in between is the same typed error."""
    children = psutil.Process(served.server.pid).children()
    (engine,) = [child for child in children if "engine" in child.cmdline()]
    endless: Any = {"model": MODEL, "messages": MESSAGES, "temperature": 5, "n": 16}
    with client.chat.completions.create(**endless, stream=True) as stream:
        chunks = iter(stream)
        next(chunks)
        engine.kill()
        killed_s = time.perf_counter()
        with pytest.raises(openai.APIError) as told:
            for _chunk in chunks:
                pass
        told_s = time.perf_counter() - killed_s
    assert told.value.code == "engine_away"
    first(served.events, EngineLost)
    refused: list[tuple[int, object]] = []
    while True:
        try:
            answer = client.chat.completions.create(model=MODEL, messages=MESSAGES, stop=["order"])
            break
        except openai.InternalServerError as error:
            refused.append((error.status_code, error.code))
            time.sleep(0.005)
    back_s = time.perf_counter() - killed_s
    assert set(refused) <= {(503, "engine_away")}
    assert answer.choices[0].message.content == '{"category":"delivery","'
    first(served.events, EngineBack)
    return told_s, back_s


def test_a_dead_engine_is_told_and_comes_back() -> None:
    with serving() as served, served.client() as client:
        _kill_in_mid_stream(served, client)


@pytest.mark.campaign
def test_fifty_dead_engines(record_property: Callable[[str, object], None]) -> None:
    with serving() as served, served.client() as client:
        times = [_kill_in_mid_stream(served, client) for _ in range(50)]
    for name, found in zip(("told", "a good answer again"), zip(*times, strict=True), strict=True):
        ordered = sorted(found)
        words = f"median {ordered[25]:.3f} s, longest {ordered[-1]:.3f} s"
        record_property(f"50 engines killed in mid-stream: {name} after", words)
