"""Models on a Hub that runs here: their headers come without their weights, or a sentence does."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import gguf
import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, Cancelled, EnvironmentFault, LeastwiseError
from leastwise.domain.messages import render
from leastwise.hub.choosing import ModelShelf
from leastwise.hub.header import read_header
from leastwise.hub.model_files import read_model_file
from leastwise.hub.sources import ModelSource, resolve_source
from leastwise.net.client import NetClient
from leastwise.net.log import NetworkLog
from leastwise.net.requests import NetLimits
from leastwise.paths import Paths
from tests.fixtures.local_hub import LocalHub, local_hub
from tests.fixtures.tiny_gguf import write_tiny_gguf

HOUSE = Path(__file__).parents[2] / "models" / "house"
LIMITS = NetLimits(waits_s=(0.01, 0.01, 0.01))
SHELF = ModelShelf(())


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalHub]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_TOKEN", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with local_hub() as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        running.add_files("house/triage", *sorted(HOUSE.glob("triage-1.1M-*.gguf")))
        running.add_files("house/one", HOUSE / "triage-35k-Q8_0.gguf")
        yield running


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "home")


@pytest.fixture
def net(paths: Paths) -> NetClient:
    return NetClient(NetworkLog(paths.network_log), limits=LIMITS)


@pytest.fixture
def resolve(net: NetClient, paths: Paths) -> Callable[[str], ModelSource]:
    return lambda written: resolve_source(written, SHELF, net, paths.headers, Cancellation())


def big_header(path: Path, vocabulary_bytes: int, weights_bytes: int) -> Path:
    """A model with few but long tokens, whose weights are zeros."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_token_list(["x" * (vocabulary_bytes // 16)] * 16)
    shape, kind = (weights_bytes // 34, 32), gguf.GGMLQuantizationType.Q8_0
    import numpy as np

    writer.add_tensor_info("w", shape, np.dtype(np.float32), shape[0] * 34, kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    with path.open("r+b") as file:
        file.truncate(read_header(path).data_start_bytes + shape[0] * 34)
    return path


def code_of(resolve: Callable[[str], ModelSource], written: str) -> tuple[str, int, str]:
    with pytest.raises(LeastwiseError) as caught:
        resolve(written)
    sentence = render(caught.value.message)
    assert "Traceback" not in sentence
    return caught.value.message.code, caught.value.exit_status, sentence


def test_a_header_comes_without_its_weights(
    hub: LocalHub, resolve: Callable[[str], ModelSource], tmp_path: Path
) -> None:
    path = big_header(tmp_path / "big-Q8_0.gguf", vocabulary_bytes=5 << 19, weights_bytes=17 << 20)
    hub.add_files("owner/big", path)
    source = resolve("owner/big")
    local = read_header(path)
    assert source.header == local
    assert local.data_start_bytes > 2 << 20
    assert source.header_files[0].read_bytes() == path.read_bytes()[: local.data_start_bytes]
    assert local.data_start_bytes < source.transferred_bytes <= 2 * local.data_start_bytes + 65536
    assert source.transferred_bytes == hub.body_bytes_sent()
    assert source.shard_names == ("big-Q8_0.gguf",)
    assert source.shard_bytes == (path.stat().st_size,)
    assert source.local_path is None
    assert source.sha256 == read_model_file(path, None, Cancellation()).sha256


def test_a_header_is_fetched_once(hub: LocalHub, resolve: Callable[[str], ModelSource]) -> None:
    first = resolve("house/one")
    asked = len(hub.seen)
    again = resolve("house/one")
    assert first.transferred_bytes > 0
    assert len(hub.seen) == asked
    assert again == replace(first, transferred_bytes=0)


def test_another_commit_is_fetched_anew(
    hub: LocalHub,
    resolve: Callable[[str], ModelSource],
    paths: Paths,
) -> None:
    before = resolve("house/one")
    hub.repositories["house/one"] = {}
    hub.add_files("house/one", HOUSE / "triage-123k-Q8_0.gguf")
    assert resolve("house/one").name == before.name  # the list of files is still fresh
    for listing in paths.headers.glob("*.json"):
        listing.unlink()
    assert resolve("house/one").shard_names == ("triage-123k-Q8_0.gguf",)


def test_a_damaged_cache_is_fetched_again(
    hub: LocalHub, resolve: Callable[[str], ModelSource], paths: Paths
) -> None:
    first = resolve("house/one")
    for kept in paths.headers.iterdir():
        content = bytearray(kept.read_bytes())
        content[len(content) // 2] ^= 0xFF
        kept.write_bytes(content)
    assert resolve("house/one") == first
    assert all(path.suffix in (".head", ".json") for path in paths.headers.iterdir())


def test_shards_are_read_as_one(
    hub: LocalHub, resolve: Callable[[str], ModelSource], tmp_path: Path
) -> None:
    first = write_tiny_gguf(tmp_path / "m-Q8_0.gguf", tensors_a_shard=8)
    hub.add_files("owner/split", *sorted(tmp_path.glob("m-*.gguf")))
    source = resolve("owner/split:q8_0")
    local = resolve(str(first))
    assert source.header == local.header
    assert source.shard_names == local.shard_names
    assert source.shard_bytes == local.shard_bytes
    assert len(source.header_files) == 3
    assert source.sha256 == read_model_file(first, None, Cancellation()).sha256
    del hub.repositories["owner/split"]["m-Q8_0-00002-of-00003.gguf"]
    hub.repositories["owner/lacking"] = hub.repositories["owner/split"]
    code, status, sentence = code_of(resolve, "owner/lacking")
    assert (code, status) == ("model.shard_missing", 2)
    assert "m-Q8_0-00002-of-00003.gguf" in sentence


def test_a_file_is_chosen_by_its_quantisation(
    hub: LocalHub, resolve: Callable[[str], ModelSource]
) -> None:
    content = (HOUSE / "triage-35k-Q8_0.gguf").read_bytes()
    names = ("A-7B-Q8_0.gguf", "A-7B-q4_k_m.gguf", "A-7B-UD-Q2_K_XL.gguf", "mmproj-F16.gguf")
    hub.repositories["owner/many"] = {name: content + b"\0" * n for n, name in enumerate(names)}
    assert resolve("owner/many").shard_names == ("A-7B-q4_k_m.gguf",)
    assert resolve("owner/many:q8_0").shard_names == ("A-7B-Q8_0.gguf",)
    assert resolve("owner/many:Q2_K_XL").shard_names == ("A-7B-UD-Q2_K_XL.gguf",)
    assert resolve("owner/many:A-7B-Q8_0.gguf").shard_names == ("A-7B-Q8_0.gguf",)
    siblings = resolve("owner/many").siblings
    assert [sibling.quantisation for sibling in siblings] == ["UD-Q2_K_XL", "Q8_0"]
    code, status, sentence = code_of(resolve, "owner/many:Q6_K")
    assert (code, status) == ("hub.no_quantisation", 2)
    assert "Q8_0" in sentence
    code, status, sentence = code_of(resolve, "house/triage")
    assert (code, status) == ("hub.which_quantisation", 2)
    assert "Q4_0" in sentence
    hub.repositories["owner/two"] = {"a-Q8_0.gguf": content, "b-Q8_0.gguf": content}
    code, status, sentence = code_of(resolve, "owner/two:Q8_0")
    assert (code, status) == ("hub.several_files", 2)
    assert "a-Q8_0" in sentence


def test_the_key_goes_to_the_first_host_only_and_into_no_log(
    hub: LocalHub,
    resolve: Callable[[str], ModelSource],
    paths: Paths,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hub.gated.add("house/one")
    code, status, sentence = code_of(resolve, "house/one")
    assert (code, status) == ("hub.gated", 3)
    assert f"{hub.endpoint}/house/one" in sentence
    monkeypatch.setenv("HF_TOKEN", "somebody-else")
    assert code_of(resolve, "house/one")[0] == "hub.gated_for_token"
    monkeypatch.setenv("HF_TOKEN", "let-me-in")
    assert resolve("house/one").sha256
    by_host = {seen.host: "authorization" in seen.headers for seen in hub.seen[-2:]}
    assert by_host == {"hub": True, "files": False}
    assert not any("authorization" in seen.headers for seen in hub.seen if seen.host == "files")
    log = paths.network_log.read_text(encoding="utf-8")
    assert "let-me-in" not in log
    assert "Signature" not in log
    monkeypatch.setenv("HF_TOKEN", "not a\nkey")
    assert code_of(resolve, "house/one")[:2] == ("hub.bad_token", 2)


def test_a_renamed_repository_is_followed_and_still_checked(
    hub: LocalHub, resolve: Callable[[str], ModelSource], monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.renamed["old/name"] = "house/one"
    hub.gated.add("house/one")
    monkeypatch.setenv("HF_TOKEN", "let-me-in")
    assert resolve("old/name").shard_names == ("triage-35k-Q8_0.gguf",)
    hub.renamed["older/name"] = "house/triage"
    hub.moves_commit = True
    assert code_of(resolve, "older/name:Q4_0")[0] == "hub.moved"


def test_every_request_stands_in_the_log(
    hub: LocalHub, resolve: Callable[[str], ModelSource], paths: Paths
) -> None:
    hub.statuses = [503]
    source = resolve("house/one")
    lines = [json.loads(line) for line in paths.network_log.read_text("utf-8").splitlines()]
    assert [(line["status"], line["path"]) for line in lines] == [
        (503, "/api/models/house/one"),
        (200, "/api/models/house/one"),
        (302, hub.seen[2].path),
        (206, hub.seen[3].path),
    ]
    assert len(hub.seen) == len(lines)
    assert lines[-1]["host"] == f"127.0.0.1:{hub.files_port}"
    assert lines[0]["purpose"] == "list the files of house/one"
    assert sum(line["bytes_in"] for line in lines) == source.transferred_bytes


def no_ranges(hub: LocalHub) -> None:
    hub.ranges = False


def redirect_loop(hub: LocalHub) -> None:
    hub.redirects = "loop"


def many_redirects(hub: LocalHub) -> None:
    hub.redirects = "many"


def redirect_away(hub: LocalHub) -> None:
    hub.redirects = "away"


def cut_bodies(hub: LocalHub) -> None:
    hub.cuts_body = 99


def resets(hub: LocalHub) -> None:
    hub.resets = 99


def server_fault(hub: LocalHub) -> None:
    hub.statuses = [500]


def stays_busy(hub: LocalHub) -> None:
    hub.statuses = [502, 503, 504, 503]


def asks_to_wait_an_hour(hub: LocalHub) -> None:
    hub.statuses, hub.retry_after = [429], "3600"


def wrong_linked_size(hub: LocalHub) -> None:
    hub.linked_size_off_by = 1


def wrong_range_size(hub: LocalHub) -> None:
    hub.range_size_off_by = 1


def moved_commit(hub: LocalHub) -> None:
    hub.moves_commit = True


def gone_file(hub: LocalHub) -> None:
    hub.lacks.add("triage-35k-Q8_0.gguf")


def private(hub: LocalHub) -> None:
    hub.private.add("house/one")


def no_gguf(hub: LocalHub) -> None:
    hub.repositories["house/one"] = {"model.safetensors": b"x"}


def not_json(hub: LocalHub) -> None:
    hub.listing = b"<html>"


def deep_json(hub: LocalHub) -> None:
    hub.listing = b"[" * 200_000


def no_commit(hub: LocalHub) -> None:
    hub.listing = b'{"sha": "main", "siblings": []}'


def endless_listing(hub: LocalHub) -> None:
    hub.listing = b" " * (9 << 20)


def compressed(hub: LocalHub) -> None:
    hub.compresses = True


def not_a_model(hub: LocalHub) -> None:
    hub.repositories["house/one"] = {"a.gguf": b"not a model at all" * 100}


def empty_file(hub: LocalHub) -> None:
    hub.repositories["house/one"] = {"a.gguf": b""}


def cut_model(hub: LocalHub) -> None:
    content = hub.repositories["house/one"]["triage-35k-Q8_0.gguf"]
    hub.repositories["house/one"] = {"a.gguf": content[:-1000]}


def climbing_name(hub: LocalHub) -> None:
    hub.repositories["house/one"] = {"../../a.gguf": b"GGUF", "a\\b.gguf": b"GGUF"}


@pytest.mark.parametrize(
    ("spoil", "code", "status"),
    [
        (no_ranges, "hub.no_ranges", 3),
        (redirect_loop, "net.redirects", 3),
        (many_redirects, "net.redirects", 3),
        (redirect_away, "net.redirects", 3),
        (cut_bodies, "net.broken_off", 3),
        (resets, "net.broken_off", 3),
        (server_fault, "net.server", 3),
        (stays_busy, "net.server", 3),
        (asks_to_wait_an_hour, "net.busy", 3),
        (wrong_linked_size, "hub.moved", 3),
        (wrong_range_size, "hub.other_size", 3),
        (moved_commit, "hub.moved", 3),
        (gone_file, "hub.moved", 3),
        (private, "hub.no_repository", 2),
        (no_gguf, "hub.no_gguf", 2),
        (not_json, "net.unexpected", 3),
        (deep_json, "net.unexpected", 3),
        (no_commit, "net.unexpected", 3),
        (endless_listing, "net.unexpected", 3),
        (compressed, "net.broken_off", 3),
        (not_a_model, "model.not_gguf", 2),
        (empty_file, "model.not_gguf", 2),
        (cut_model, "model.truncated", 2),
        (climbing_name, "hub.no_gguf", 2),
    ],
)
def test_what_goes_wrong_is_said_and_leaves_nothing(
    hub: LocalHub,
    resolve: Callable[[str], ModelSource],
    paths: Paths,
    spoil: Callable[[LocalHub], None],
    code: str,
    status: int,
) -> None:
    spoil(hub)
    assert code_of(resolve, "house/one")[:2] == (code, status)
    assert not list(paths.headers.glob("*.head"))
    assert not list(paths.headers.glob("*.new"))


def test_a_server_without_ranges_is_cut_off_at_once(
    hub: LocalHub, resolve: Callable[[str], ModelSource], tmp_path: Path
) -> None:
    path = big_header(tmp_path / "big-Q8_0.gguf", vocabulary_bytes=1000, weights_bytes=68 << 20)
    hub.add_files("owner/big", path)
    hub.ranges = False
    assert code_of(resolve, "owner/big")[0] == "hub.no_ranges"
    assert hub.body_bytes_sent() < path.stat().st_size // 4


def test_a_file_that_changes_while_it_is_read_is_said_to(
    hub: LocalHub, resolve: Callable[[str], ModelSource], tmp_path: Path
) -> None:
    hub.add_files("owner/big", big_header(tmp_path / "b-Q8_0.gguf", 5 << 19, 34 << 10))
    hub.changes_files = True
    assert code_of(resolve, "owner/big")[0] == "hub.moved"
    hub.changes_files = False
    assert resolve("owner/big").header.vocabulary == 16


def test_a_header_beyond_16_mb_is_refused(
    hub: LocalHub, resolve: Callable[[str], ModelSource], tmp_path: Path
) -> None:
    path = big_header(
        tmp_path / "huge-Q8_0.gguf", vocabulary_bytes=17 << 20, weights_bytes=34 << 10
    )
    hub.add_files("owner/huge", path)
    assert code_of(resolve, "owner/huge")[:2] == ("model.header_too_large", 2)
    assert hub.body_bytes_sent() <= (16 << 20) + 65536
    assert read_header(path).vocabulary == 16  # which a file on this disk may have


@pytest.mark.parametrize("fault", ["cut", "reset", "busy"])
def test_a_passing_fault_is_tried_again(
    hub: LocalHub, resolve: Callable[[str], ModelSource], fault: str
) -> None:
    match fault:
        case "cut":
            hub.cuts_body = 2
        case "reset":
            hub.resets = 2
        case _:
            hub.statuses, hub.retry_after = [429, 503], "0"
    assert resolve("house/one").header.tensors


@pytest.mark.parametrize("where", ["hub", "files", "body"])
def test_a_server_that_stalls_is_given_up(
    hub: LocalHub, paths: Paths, net: NetClient, where: str
) -> None:
    hub.stalls = where
    impatient = replace(net, limits=NetLimits(stall_s=0.3))
    with pytest.raises(EnvironmentFault, match=r"net\.timeout"):
        resolve_source("house/one", SHELF, impatient, paths.headers, Cancellation())
    slow_as_a_whole = replace(net, limits=NetLimits(whole_s=0.3))
    with pytest.raises(EnvironmentFault, match=r"net\.timeout"):
        resolve_source("house/one", SHELF, slow_as_a_whole, paths.headers, Cancellation())
    assert not list(paths.headers.glob("*.head"))


@pytest.mark.parametrize("where", ["hub", "files", "body"])
def test_it_stops_when_asked_wherever_it_waits(
    hub: LocalHub, paths: Paths, net: NetClient, where: str
) -> None:
    patient = replace(net, limits=NetLimits())
    hub.stalls = where
    cancellation = Cancellation()
    timer = threading.Timer(0.2, cancellation.ask)
    timer.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        resolve_source("house/one", SHELF, patient, paths.headers, cancellation)
    timer.join()
    assert time.monotonic() - began < 5
    assert not list(paths.headers.glob("*.head"))


def test_offline_goes_out_for_nothing_and_uses_what_is_kept(
    hub: LocalHub,
    paths: Paths,
    net: NetClient,
    resolve: Callable[[str], ModelSource],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = resolve("house/one")
    asked = len(hub.seen)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    code, status, sentence = code_of(resolve, "house/triage:Q4_0")
    assert (code, status) == ("net.offline_variable", 3)
    assert "HF_HUB_OFFLINE" in sentence
    assert resolve("house/one").header == kept.header
    monkeypatch.delenv("HF_HUB_OFFLINE")
    offline = replace(net, offline=True)
    with pytest.raises(EnvironmentFault, match=r"net\.offline_setting"):
        resolve_source("house/triage:Q4_0", SHELF, offline, paths.headers, Cancellation())
    assert len(hub.seen) == asked


def test_no_connection_is_said(
    resolve: Callable[[str], ModelSource], hub: LocalHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    assert code_of(resolve, "a/b")[:2] == ("net.no_connection", 3)
    monkeypatch.setenv("HF_ENDPOINT", f"https://127.0.0.1:{hub.hub_port}")
    assert code_of(resolve, "a/b")[:2] == ("net.tls", 3)
    monkeypatch.setenv("HF_ENDPOINT", "nonsense")
    assert code_of(resolve, "a/b")[:2] == ("net.bad_address", 3)
    monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
    monkeypatch.setenv("HTTP_PROXY", "nonsense://proxy")
    assert code_of(resolve, "a/b")[:2] == ("net.bad_proxy", 3)


def test_a_proxy_is_asked_instead(
    resolve: Callable[[str], ModelSource], hub: LocalHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", hub.endpoint)
    monkeypatch.setenv("HF_ENDPOINT", "http://huggingface.invalid")
    code_of(resolve, "house/one")
    assert hub.seen[0].headers["host"] == "huggingface.invalid"


def test_nothing_goes_out_unlogged(
    hub: LocalHub, resolve: Callable[[str], ModelSource], paths: Paths
) -> None:
    paths.network_log.mkdir(parents=True)
    assert code_of(resolve, "house/one")[:2] == ("net.log_unwritable", 3)
    assert hub.seen == []


@pytest.mark.parametrize(
    "written",
    [
        "a/b/c",
        "../a/b",
        "/a/b",
        "a/b:",
        "a/b:c:d",
        "a/b.gguf",
        "a/../b",
        "x" * 5000,
        "a\0/b",
        "~x/",
    ],
)
def test_what_is_no_reference_is_refused_without_asking(
    hub: LocalHub, resolve: Callable[[str], ModelSource], written: str
) -> None:
    with pytest.raises(BadInput):
        resolve(written)
    assert hub.seen == []


def test_a_folder_a_path_and_a_name_stay_on_this_disk(
    hub: LocalHub, net: NetClient, paths: Paths, tmp_path: Path
) -> None:
    shelf = ModelShelf((HOUSE,))

    def resolved(written: str) -> ModelSource:
        return resolve_source(written, shelf, net, paths.headers, Cancellation())

    path = HOUSE / "triage-1.1M-Q4_0.gguf"
    named = resolved("triage-1.1M-Q4_0")
    assert named.local_path == path
    assert named.transferred_bytes == 0
    assert [sibling.quantisation for sibling in named.siblings] == ["Q8_0"]
    assert replace(resolved(str(path)), reference=named.reference) == named
    with pytest.raises(BadInput, match=r"command\.one_model"):
        resolved(str(HOUSE))
    assert hub.seen == []
