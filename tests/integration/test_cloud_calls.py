"""Answers of cloud models over real connections to servers here, and all that goes wrong."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import trustme

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.cloud import CloudAnswer, CloudKind, CloudUsage, SendNotice, schema_of
from leastwise.domain.errors import BadInput, Cancelled, EnvironmentFault, LeastwiseError
from leastwise.domain.json_value import JsonObject
from leastwise.domain.messages import render
from leastwise.net.requests import CallLimits
from tests.fixtures.local_cloud import LocalCloud, local_cloud, refusing_proxy
from tests.integration.cloud_samples import (
    PROMPT,
    VARIABLE,
    agree,
    desk,
    ignore,
    opened,
    provider,
)

MOST = Decimal("0.000087")  # 304 tokens in at most, at the dearest price; 50 out


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv(VARIABLE, "sk-canary")
    # What the libraries would take from the environment must not reach a host.
    monkeypatch.setenv("OPENAI_ORG_ID", "org-canary")
    monkeypatch.setenv("ANTHROPIC_CUSTOM_HEADERS", "X-Canary: header-canary")
    monkeypatch.setenv("OPENAI_LOG", "debug")
    monkeypatch.setenv("ANTHROPIC_LOG", "debug")


@pytest.fixture
def cloud() -> Iterator[LocalCloud]:
    with local_cloud() as running:
        yield running


def ask(folder: Path, cloud: LocalCloud, kind: CloudKind = CloudKind.OPENAI) -> CloudAnswer:
    return opened(folder, cloud, kind).answer("here", PROMPT, ignore, agree, Cancellation())


@pytest.mark.parametrize("kind", CloudKind)
def test_an_answer_streams_and_costs_what_was_reported(
    kind: CloudKind, cloud: LocalCloud, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    asked: list[SendNotice] = []
    pieces: list[str] = []
    made = opened(tmp_path, cloud, kind)

    def confirm(notice: SendNotice) -> bool:
        assert cloud.asked == []
        asked.append(notice)
        return True

    answer = made.answer("here", PROMPT, pieces.append, confirm, Cancellation())
    assert (answer.text, answer.finish_reason) == ("Three rivers: Rhine, Elbe, Oder.", "stop")
    assert pieces == list(cloud.words)
    assert answer.usage == CloudUsage(13, 9)
    assert answer.cost == Decimal("0.00000735")  # 13 * 0.15 + 9 * 0.6 millionths
    assert made.spend().settled == answer.cost
    assert answer.ttft_s is not None
    assert answer.decode_s is not None
    assert 0 < answer.ttft_s <= answer.ttft_s + answer.decode_s <= answer.wall_s
    (notice,) = asked
    assert (notice.messages, notice.characters, notice.most_cost) == (2, 16, MOST)
    made.answer("here", PROMPT, ignore, lambda _: pytest.fail("asked twice"), Cancellation())
    heads = json.dumps([dict(one.headers) for one in cloud.asked])
    assert "canary" not in heads.replace("sk-canary", "")
    assert "stainless" not in heads
    told = capfd.readouterr()
    assert "Rivers" not in told.out + told.err


def test_a_call_stands_in_the_network_log_with_its_cost(cloud: LocalCloud, tmp_path: Path) -> None:
    ask(tmp_path, cloud)
    (line,) = (tmp_path / "network.jsonl").read_text().splitlines()
    entry = json.loads(line)
    assert entry["host"] == f"127.0.0.1:{cloud.port}"
    assert (entry["method"], entry["status"]) == ("POST", 200)
    assert entry["purpose"] == "a prompt to a cloud model"
    assert entry["cost"] == "0.00000735 USD"
    assert entry["bytes_out"] == int(cloud.asked[0].headers["content-length"])
    assert entry["bytes_in"] > 500
    assert "Rivers" not in line
    assert "sk-canary" not in line


@pytest.mark.parametrize(
    ("usage", "read", "cost"),
    [
        (
            {
                "prompt_tokens": 1000,
                "completion_tokens": 7,
                "total_tokens": 1007,
                "prompt_tokens_details": {"cached_tokens": 900},
                "completion_tokens_details": {"reasoning_tokens": 5},
            },
            CloudUsage(1000, 7, cached_tokens=900, reasoning_tokens=5),
            "0.00008670",
        ),
        # Reasoning counted beside the answer: only the total holds both.
        (
            {
                "prompt_tokens": 10,
                "completion_tokens": 7,
                "total_tokens": 117,
                "completion_tokens_details": {"reasoning_tokens": 100},
            },
            CloudUsage(10, 107, reasoning_tokens=100),
            "0.0000657",
        ),
        (
            {"prompt_tokens": 10, "completion_tokens": 1, "prompt_cache_hit_tokens": 4},
            CloudUsage(10, 1, cached_tokens=4),
            "0.0000018",
        ),
    ],
)
def test_cached_and_reasoning_tokens_count_as_they_are_reported(
    usage: dict[str, Any], read: CloudUsage, cost: str, cloud: LocalCloud, tmp_path: Path
) -> None:
    cloud.usage = usage
    answer = ask(tmp_path, cloud)
    assert answer.usage == read
    assert answer.cost == Decimal(cost)


def test_anthropics_cache_counts_beside_the_input(cloud: LocalCloud, tmp_path: Path) -> None:
    cloud.anthropic_usage = {
        "input_tokens": 10,
        "output_tokens": 3,
        "cache_read_input_tokens": 100,
        "cache_creation_input_tokens": 20,
    }
    cloud.reasoning = ("Hm. ",)
    answer = ask(tmp_path, cloud, CloudKind.ANTHROPIC)
    assert answer.usage == CloudUsage(130, 3, cached_tokens=100, written_tokens=20)
    assert answer.cost == Decimal("0.00001455")  # 10 * .15 + 100 * .075 + 20 * .1875 + 3 * .6
    assert answer.reasoning == "Hm. "


@pytest.mark.parametrize("kind", CloudKind)
def test_a_schema_goes_as_the_protocol_has_it_and_counts_against_the_cap(
    kind: CloudKind, cloud: LocalCloud, tmp_path: Path
) -> None:
    schema: JsonObject = {"type": "object", "properties": {"rivers": {"type": "array"}}}
    asked = replace(PROMPT, schema=schema)
    made = opened(tmp_path, cloud, kind)
    made.answer("here", asked, ignore, agree, Cancellation())
    body = cloud.asked[0].body
    if kind is CloudKind.OPENAI:
        shape = {"name": "answer", "schema": schema}
        assert body["response_format"] == {"type": "json_schema", "json_schema": shape}
    else:
        assert body["output_config"] == {"format": {"type": "json_schema", "schema": schema}}
    most = made.notice("here", [asked]).most_cost
    assert most is not None
    assert most > MOST
    assert made.notice("here", [asked, asked]).most_cost == 2 * most
    made.answer("here", PROMPT, ignore, agree, Cancellation())
    assert not {"response_format", "output_config"} & set(cloud.asked[1].body)


@pytest.mark.parametrize("text", ["[1]", "true", "{", "[" * 100_000])
def test_what_is_no_schema_is_bad_input(text: str) -> None:
    with pytest.raises(BadInput, match="not_a_schema"):
        schema_of(text)


def test_without_usage_the_cost_is_not_known_and_counts_as_the_most(
    cloud: LocalCloud, tmp_path: Path
) -> None:
    cloud.usage = None
    made = opened(tmp_path, cloud)
    answer = made.answer("here", PROMPT, ignore, agree, Cancellation())
    assert (answer.cost, answer.usage, answer.decode_tokens_per_s) == (None, None, None)
    spend = made.spend()
    assert (spend.settled, spend.assumed) == (Decimal(0), MOST)


def test_hidden_reasoning_leaves_the_speed_unknown(cloud: LocalCloud, tmp_path: Path) -> None:
    details = {"reasoning_tokens": 5}
    cloud.usage = {
        "prompt_tokens": 5,
        "completion_tokens": 9,
        "completion_tokens_details": details,
    }
    assert ask(tmp_path, cloud).decode_tokens_per_s is None


def _error(message: str, code: str = "") -> dict[str, Any]:
    return {"error": {"message": message, "type": code, "code": code or None}}


# status, what the body says, the sentence, how often it is sent
REPORTS: list[tuple[int, dict[str, Any], str, int]] = [
    (401, _error("Incorrect API key", "invalid_api_key"), "does not accept the key", 1),
    (402, _error("Top up."), "has no credit left: Top up", 1),
    (403, _error("Not yours"), "does not let this key", 1),
    (404, _error("No such model", "model_not_found"), "has no model small-1", 1),
    (408, {}, "did not get the request in time", 3),
    (413, {}, "too long for the model", 1),
    (429, _error("Slow down"), "takes no more requests for now: Slow down", 3),
    (429, _error("Pay first", "insufficient_quota"), "no credit left", 1),
    (400, _error("Bad words", "content_filter"), "refused the prompt by its policy", 1),
    (400, _error("This model's maximum context length is 9"), "too long for the model", 1),
    (400, _error("temperature?"), "does not understand the request (status 400): temp", 1),
    (422, {}, "does not understand the request (status 422): it says nothing more", 1),
    (500, {}, "has a fault of its own (status 500)", 3),
    (529, _error("Overloaded", "overloaded_error"), "(status 529): Overloaded", 3),
    (501, {}, "has a fault of its own (status 501)", 1),
]


@pytest.mark.parametrize("kind", CloudKind)
def test_what_a_provider_reports_is_a_sentence_and_costs_nothing(
    kind: CloudKind, cloud: LocalCloud, tmp_path: Path
) -> None:
    made = opened(tmp_path, cloud, kind)
    with made.session("here", PROMPT, agree) as session:
        for status, body, words, times in REPORTS:
            cloud.faults = [(status, body)] * 5
            cloud.asked.clear()
            with pytest.raises(LeastwiseError) as caught:
                session.ask(PROMPT, ignore, Cancellation())
            assert words in render(caught.value.message)
            assert (len(cloud.asked), made.spend().counted) == (times, Decimal(0))
        # Nothing is lost: the next one works.
        cloud.faults = []
        assert session.ask(PROMPT, ignore, Cancellation()).text.endswith("Oder.")


def test_a_key_that_the_provider_repeats_is_not_shown(cloud: LocalCloud, tmp_path: Path) -> None:
    cloud.faults = [(401, _error("Incorrect API key provided: sk-canary. Look at your account."))]
    with pytest.raises(EnvironmentFault) as caught:
        ask(tmp_path, cloud)
    told = render(caught.value.message)
    assert "provided: (the key). Look at" in told
    assert "canary" not in told


def test_a_short_wait_is_kept_and_a_long_one_is_told(cloud: LocalCloud, tmp_path: Path) -> None:
    cloud.faults, cloud.retry_after = [(429, {})], "0.3"
    begun_s = time.monotonic()
    assert ask(tmp_path / "short", cloud).attempts == 2
    assert time.monotonic() - begun_s >= 0.3
    cloud.faults, cloud.retry_after = [(429, {})], "3600"
    with pytest.raises(EnvironmentFault, match="rate_limit_until") as caught:
        ask(tmp_path / "long", cloud)
    assert "for 60 min 0 s" in render(caught.value.message)
    assert len(cloud.asked) == 3


BROKEN: list[tuple[dict[str, Any], str]] = [
    ({"cuts_after": 2}, "ended the answer in the middle, after 14 characters"),
    ({"ends_after": 2}, "ended the answer in the middle, after 14 characters"),
    ({"garbles_after": 1}, "sent something that cannot be read: "),
    ({"reports_after": _error("Overloaded", "overloaded_error")}, "an answer: Overloaded"),
    ({"page": ("application/json", b'{"error": {"message": "Bad day."}}')}, "answer: Bad day."),
    ({"page": ("application/json", b'{"error": "Bad day"}')}, "answer: Bad day."),
    ({"page": ("text/html", b"<html>")}, "cannot be read: text/html"),
    ({"page": ("text/event-stream", b"")}, "in the middle, after 0 characters"),
    ({"page": ("text/event-stream", b'data: [1, "x"]\n\ndata: 7\n\n')}, "127.0.0.1"),
    ({"page": ("text/event-stream", b"data: " + b"[" * 100_000 + b"\n\n")}, "127.0.0.1"),
    ({"stalls_after": 1}, "did not answer in time"),
]


@pytest.mark.parametrize("kind", CloudKind)
def test_an_answer_that_breaks_is_a_sentence_and_never_asked_again(
    kind: CloudKind, cloud: LocalCloud, tmp_path: Path
) -> None:
    made = opened(tmp_path, cloud, kind, CallLimits(idle_s=0.3, waits_s=(0.01,)))
    sound = {name: getattr(cloud, name) for fault, _ in BROKEN for name in fault}
    with made.session("here", PROMPT, agree) as session:
        for broken, (fault, words) in enumerate(BROKEN, 1):
            for name, value in {**sound, **fault}.items():
                setattr(cloud, name, value)
            with pytest.raises(EnvironmentFault) as caught:
                session.ask(PROMPT, ignore, Cancellation())
            assert words in render(caught.value.message)
            assert len(cloud.asked) == broken
            # What was sent and gave no whole answer counts as the most that it can have cost.
            spend = made.spend()
            assert (spend.settled, spend.assumed, spend.open) == (
                Decimal(0),
                broken * MOST,
                Decimal(0),
            )


def test_a_refusal_within_the_answer_is_told_as_its_end(cloud: LocalCloud, tmp_path: Path) -> None:
    cloud.finish = "content_filter"
    assert ask(tmp_path / "openai", cloud).finish_reason == "refused"
    cloud.finish = "refusal"
    assert ask(tmp_path / "anthropic", cloud, CloudKind.ANTHROPIC).finish_reason == "refused"


def test_a_redirect_is_not_followed(cloud: LocalCloud, tmp_path: Path) -> None:
    with local_cloud() as other:
        cloud.redirects_to = other.address + "/chat/completions"
        with pytest.raises(EnvironmentFault) as caught:
            ask(tmp_path, cloud)
        assert "not followed" in render(caught.value.message)
        assert other.asked == []


def test_an_answer_without_an_end_is_cut_off(cloud: LocalCloud, tmp_path: Path) -> None:
    cloud.words = ("x" * 1000,) * 400
    made = opened(tmp_path, cloud, limits=CallLimits(most_bytes=100_000))
    with pytest.raises(EnvironmentFault) as caught:
        made.answer("here", PROMPT, ignore, agree, Cancellation())
    assert "more than 100 kB" in render(caught.value.message)
    cloud.words, cloud.pause_s = ("x",) * 100, 0.05
    made = opened(tmp_path / "slow", cloud, limits=CallLimits(whole_s=0.5))
    with pytest.raises(EnvironmentFault) as caught:
        made.answer("here", PROMPT, ignore, agree, Cancellation())
    assert "had not finished after 500 ms" in render(caught.value.message)


def test_cancelling_ends_the_connection_at_once(cloud: LocalCloud, tmp_path: Path) -> None:
    cloud.stalls_after = 2
    made = opened(tmp_path, cloud)
    cancellation, heard = Cancellation(), threading.Event()

    def stop() -> None:
        heard.wait(60)
        cancellation.ask()

    asking = threading.Thread(target=stop)
    asking.start()
    with pytest.raises(Cancelled):
        made.answer("here", PROMPT, lambda _: heard.set(), agree, cancellation)
    asking.join()
    assert cloud.hung_up.wait(60)
    assert made.spend().assumed == MOST


def test_offline_nothing_leaves_and_nothing_is_reserved(cloud: LocalCloud, tmp_path: Path) -> None:
    opened(tmp_path, cloud)
    with pytest.raises(EnvironmentFault, match="offline"):
        desk(tmp_path, offline=True).answer("here", PROMPT, ignore, agree, Cancellation())
    assert cloud.asked == []
    assert desk(tmp_path).spend().calls == 0


def test_nothing_goes_to_a_host_that_was_not_confirmed(cloud: LocalCloud, tmp_path: Path) -> None:
    made = opened(tmp_path, cloud)
    with pytest.raises(BadInput, match="not_confirmed"):
        made.answer("here", PROMPT, ignore, lambda _: False, Cancellation())
    with pytest.raises(BadInput, match="not_confirmed"):
        made.models("here", lambda _: False, Cancellation())
    assert (cloud.asked, made.providers()[0].confirmed) == ([], False)
    made.answer("here", PROMPT, ignore, agree, Cancellation())
    assert made.providers()[0].confirmed
    made.remove("here")
    assert made.shelf.read().confirmed == frozenset()


def test_the_net_itself_refuses_what_was_not_confirmed(cloud: LocalCloud, tmp_path: Path) -> None:
    from leastwise.cloud.session import listed_models, wire_of
    from leastwise.net.calls import calling

    made = desk(tmp_path)
    with calling(made.net(), "a test", CallLimits(), lambda _: False, with_key=True) as caller:
        wire = wire_of(provider(cloud), "host", "sk-canary", caller.http)
        with pytest.raises(EnvironmentFault, match="not_confirmed"):
            listed_models(caller, wire, "host", Cancellation())
    assert cloud.asked == []


def test_a_model_list_comes_with_the_right_key_only(
    cloud: LocalCloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in CloudKind:
        made = opened(tmp_path / kind, cloud, kind)
        assert made.models("here", agree, Cancellation()) == ("large-1", "small-1")
        assert made.spend().calls == 0
    monkeypatch.setenv(VARIABLE, "sk-wrong")
    with pytest.raises(EnvironmentFault, match="wrong_key"):
        made.models("here", agree, Cancellation())
    monkeypatch.delenv(VARIABLE)
    with pytest.raises(BadInput, match="no_key"):
        made.models("here", agree, Cancellation())


def test_a_server_of_ones_own_needs_no_key_and_costs_nothing(
    cloud: LocalCloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE)
    cloud.key = ""
    made = desk(tmp_path)
    made.shelf.add(replace(provider(cloud), free=True))
    answer = made.answer("here", PROMPT, ignore, agree, Cancellation())
    assert answer.cost == 0
    assert "authorization" not in cloud.asked[0].headers


def test_a_certificate_that_does_not_match_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    for name, matches in (("127.0.0.1", True), ("other.example", False)):
        issued = authority.issue_cert(name)
        files = tmp_path / f"{name}.pem", tmp_path / f"{name}.key"
        for index, blob in enumerate(issued.cert_chain_pems):
            blob.write_to_path(files[0], append=index > 0)
        issued.private_key_pem.write_to_path(files[1])
        with local_cloud(files) as cloud:
            if matches:
                assert ask(tmp_path / name, cloud).text.endswith("Oder.")
                continue
            with pytest.raises(EnvironmentFault) as caught:
                ask(tmp_path / name, cloud)
            assert "cannot be trusted" in render(caught.value.message)
            assert desk(tmp_path / name).spend().counted == 0
            assert cloud.asked == []


def test_a_proxy_that_refuses_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with refusing_proxy() as address, local_cloud() as cloud:
        monkeypatch.setenv("HTTPS_PROXY", address)
        cloud.scheme = "https"
        with pytest.raises(EnvironmentFault) as caught:
            ask(tmp_path, cloud)
        assert "proxy does not let through" in render(caught.value.message)
        assert desk(tmp_path).spend().counted == 0


def test_a_host_that_is_not_there_is_tried_again_and_told(
    cloud: LocalCloud, tmp_path: Path
) -> None:
    made = opened(tmp_path, cloud)
    cloud.port = 1
    made.remove("here")
    made.shelf.add(provider(cloud))
    with pytest.raises(EnvironmentFault, match="no_connection"):
        made.answer("here", PROMPT, ignore, agree, Cancellation(), unpriced=True)
    log = (tmp_path / "network.jsonl").read_text().splitlines()
    assert [json.loads(line)["failure"] for line in log] == ["ConnectError"] * 3
    assert made.spend().calls == 0
