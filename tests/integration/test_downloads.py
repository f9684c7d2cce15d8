"""Downloads from a Hub that runs here, over every kind of bad connection, into a real folder."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.downloads import (
    WORKING,
    DownloadChanged,
    DownloadEvent,
    DownloadPhase,
    DownloadRemoved,
    DownloadsReordered,
    DownloadState,
)
from leastwise.domain.errors import Cancelled, EnvironmentFault, LeastwiseError
from leastwise.domain.messages import render
from leastwise.hub.manifests import read_manifest
from leastwise.hub.references import HubReference
from leastwise.hub.transfer.downloads import Downloads
from leastwise.hub.transfer.part_file import PartFile
from leastwise.hub.transfer.records import DownloadRecords
from leastwise.hub.transfer.sidecar import read_sidecar
from tests.fixtures.local_hub import LocalHub, local_hub
from tests.integration.download_samples import NAME, client, content, downloads, sha256

SIZE = 3_000_001
WHOLE = content(SIZE)


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalHub]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_TOKEN", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with local_hub() as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        running.add("owner/small", **{NAME: WHOLE})
        yield running


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Downloads]:
    made = downloads(tmp_path)
    yield made
    made.close()


def models(tmp_path: Path) -> list[Path]:
    """Every file in the store that looks like a model."""
    return [path for path in (tmp_path / "models").rglob("*.gguf") if path.is_file()]


def parts(tmp_path: Path) -> list[Path]:
    return list((tmp_path / "models").rglob("*.part"))


def refused(made: Downloads, reference: str = "owner/small") -> str:
    """The code of the sentence that a download ends in."""
    with pytest.raises(LeastwiseError) as caught:
        made.fetch(reference, Cancellation())
    assert "Traceback" not in render(caught.value.message)
    return caught.value.message.code


@pytest.mark.usefixtures("hub")
def test_a_name_of_the_catalogue_means_its_repository(tmp_path: Path) -> None:
    row = HubReference("owner/small", "Q4_K_M")
    made = Downloads(tmp_path / "models", client(tmp_path), catalogued={"one": row}.get)
    try:
        obtained = made.fetch("one", Cancellation())
        assert obtained.manifest.repository == "owner/small"
        assert made.fetch("owner/small:Q4_K_M", Cancellation()).folder == obtained.folder
        assert made.add("one", Cancellation()).phase is DownloadPhase.FINISHED
        assert refused(made, "two") == "download.not_on_hub"
    finally:
        made.close()


def stop_at(made: Downloads, share: float, reference: str = "owner/small") -> None:
    """Begin a download and stop it once so much is here."""
    cancellation = Cancellation()

    def look(state: DownloadState) -> None:
        if state.done_bytes >= share * state.total_bytes:
            cancellation.ask()

    with pytest.raises(Cancelled):
        made.fetch(reference, cancellation, look)


def test_a_model_comes_whole_with_what_it_is(hub: LocalHub, here: Downloads) -> None:
    hub.licence = "apache-2.0"
    obtained = here.fetch("owner/small", Cancellation())
    folder = Path(obtained.folder)
    assert (folder / NAME).read_bytes() == WHOLE
    manifest = read_manifest(folder)
    assert manifest == obtained.manifest
    assert manifest is not None
    assert (manifest.repository, manifest.commit) == ("owner/small", hub.commit("owner/small"))
    assert (manifest.licence, manifest.origin) == ("apache-2.0", hub.endpoint)
    assert obtained.fetched_bytes == SIZE
    assert sorted(path.name for path in folder.iterdir()) == ["manifest.json", NAME]
    assert here.states() == ()


def test_what_is_there_is_not_fetched_again(hub: LocalHub, here: Downloads) -> None:
    first = here.fetch("owner/small", Cancellation())
    sent = hub.body_bytes_sent()
    again = here.fetch("owner/small", Cancellation())
    assert (again.folder, again.was_there, again.fetched_bytes) == (first.folder, True, 0)
    assert hub.body_bytes_sent() - sent < 2000
    (Path(first.folder) / NAME).write_bytes(b"cut")
    assert here.fetch("owner/small", Cancellation()).was_there is False
    assert (Path(first.folder) / NAME).read_bytes() == WHOLE


def test_offline_it_says_what_is_there_and_fetches_nothing(
    hub: LocalHub, here: Downloads, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.fetch("owner/small", Cancellation())
    seen = len(hub.seen)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    assert here.fetch("owner/small", Cancellation()).was_there
    assert refused(here, "owner/other") == "net.offline_variable"
    assert len(hub.seen) == seen


def test_shards_are_one_download(hub: LocalHub, here: Downloads, tmp_path: Path) -> None:
    names = [f"Q8_0/big-Q8_0-{n:05d}-of-00003.gguf" for n in (1, 2, 3)]
    hub.add("owner/big", **{name: content(700_000, n) for n, name in enumerate(names)})
    stop_at(here, 0.5, "owner/big:Q8_0")
    (state,) = here.states()
    assert (state.total_bytes, state.phase) == (2_100_000, DownloadPhase.PAUSED)
    assert 1_000_000 < state.done_bytes < 2_100_000
    obtained = here.fetch("owner/big:Q8_0", Cancellation())
    files = obtained.manifest.files
    assert [file.name for file in files] == [name.removeprefix("Q8_0/") for name in names]
    for file in files:
        assert sha256(Path(obtained.folder) / file.name) == file.sha256
    assert obtained.fetched_bytes < 1_200_000


def test_a_stopped_download_goes_on_where_it_was(
    hub: LocalHub, here: Downloads, tmp_path: Path
) -> None:
    stop_at(here, 0.4)
    assert models(tmp_path) == []
    (part,) = parts(tmp_path)
    kept_bytes = part.stat().st_size
    assert kept_bytes >= 0.4 * SIZE
    obtained = here.fetch("owner/small", Cancellation())
    assert obtained.fetched_bytes == SIZE - kept_bytes
    asked = [seen.headers for seen in hub.seen if seen.host == "files"]
    assert asked[-1]["range"] == f"bytes={kept_bytes}-{SIZE - 1}"
    assert asked[-1]["if-range"].strip('"').startswith(hashlib.sha256(WHOLE).hexdigest())
    assert sha256(Path(obtained.folder) / NAME) == hashlib.sha256(WHOLE).hexdigest()


def test_after_a_restart_of_the_computer_only_what_was_synced_is_trusted(
    hub: LocalHub, here: Downloads, tmp_path: Path
) -> None:
    stop_at(here, 0.6)
    (part,) = parts(tmp_path)
    beside = part.with_name(f"{part.name}.json")
    sidecar = read_sidecar(beside)
    assert sidecar is not None
    replace(sidecar, boot_s=sidecar.boot_s - 9999, synced_bytes=1000).write(beside)
    damaged = bytearray(part.read_bytes())
    damaged[2000:3000] = bytes(1000)
    part.write_bytes(damaged)
    obtained = here.fetch("owner/small", Cancellation())
    assert obtained.fetched_bytes == SIZE - 1000
    assert (Path(obtained.folder) / NAME).read_bytes() == WHOLE


def test_a_part_of_another_file_is_not_used(hub: LocalHub, here: Downloads, tmp_path: Path) -> None:
    stop_at(here, 0.4)
    other = content(SIZE, 2)
    hub.add("owner/small", **{NAME: other})
    assert refused(here) == "hub.moved"
    obtained = here.fetch("owner/small", Cancellation())
    assert (Path(obtained.folder) / NAME).read_bytes() == other
    assert obtained.fetched_bytes == SIZE


def test_the_same_file_at_another_commit_is_gone_on_with(
    hub: LocalHub, here: Downloads, tmp_path: Path
) -> None:
    stop_at(here, 0.5)
    hub.add("owner/small", **{NAME: WHOLE, "other-Q8_0.gguf": b"x"})
    assert refused(here) == "hub.moved"
    obtained = here.fetch("owner/small", Cancellation())
    assert obtained.manifest.commit == hub.commit("owner/small")
    assert obtained.fetched_bytes <= 0.5 * SIZE


def spoil(**fields: object) -> Callable[[LocalHub], None]:
    def spoilt(hub: LocalHub) -> None:
        for name, value in fields.items():
            setattr(hub, name, value)

    return spoilt


@pytest.mark.parametrize(
    "spoilt",
    [
        pytest.param(spoil(expired_links=2), id="expired"),
        pytest.param(spoil(cuts_body=3), id="truncated"),
        pytest.param(spoil(stalled_bodies=1), id="stalled"),
        pytest.param(spoil(resets=1), id="reset"),
        pytest.param(spoil(file_statuses=[503, 500, 429]), id="server faults"),
        pytest.param(spoil(ranges=False), id="no ranges"),
        pytest.param(spoil(changes_files=True), id="other ETag each time"),
        pytest.param(spoil(corrupted_bodies=1), id="corrupted once"),
        pytest.param(spoil(changes_files=True, cuts_body=2), id="other ETag, truncated"),
        pytest.param(spoil(file_statuses=[416]), id="no such range"),
        pytest.param(spoil(body_bytes_per_s=2.5e6), id="slow, longer than a stall"),
    ],
)
def test_over_a_bad_connection_it_arrives_whole(
    hub: LocalHub, here: Downloads, tmp_path: Path, spoilt: Callable[[LocalHub], None]
) -> None:
    stop_at(here, 0.3)
    spoilt(hub)
    obtained = here.fetch("owner/small", Cancellation())
    assert sha256(Path(obtained.folder) / NAME) == hashlib.sha256(WHOLE).hexdigest()
    assert parts(tmp_path) == []


@pytest.mark.parametrize(
    ("spoilt", "code"),
    [
        (spoil(expired_links=99), "download.link_refused"),
        (spoil(stalls="files"), "net.timeout"),
        (spoil(resets=99), "net.broken_off"),
        (spoil(file_statuses=[500] * 9), "net.server"),
        (spoil(file_statuses=[429] * 99), "net.busy"),
        (spoil(corrupted_bodies=9), "download.corrupted"),
        (spoil(body_off_by=5), "hub.other_size"),
        (spoil(body_off_by=-5), "hub.other_size"),
        (spoil(linked_size_off_by=1), "hub.moved"),
        (spoil(moves_commit=True), "hub.moved"),
        (spoil(lacks={NAME}), "hub.moved"),
        (spoil(gated={"owner/small"}), "hub.gated"),
        (spoil(private={"owner/small"}), "hub.no_repository"),
        (spoil(redirects="loop"), "net.redirects"),
        (spoil(compresses=True), "net.broken_off"),
        (spoil(unhashed={NAME}), "download.no_hash"),
    ],
)
def test_what_stands_in_the_way_is_said_and_no_model_appears(
    hub: LocalHub,
    here: Downloads,
    tmp_path: Path,
    spoilt: Callable[[LocalHub], None],
    code: str,
) -> None:
    spoilt(hub)
    assert refused(here) == code
    assert models(tmp_path) == []


def test_a_key_never_reaches_the_second_host(
    hub: LocalHub, here: Downloads, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.gated.add("owner/small")
    monkeypatch.setenv("HF_TOKEN", "let-me-in")
    hub.cuts_body, hub.expired_links = 2, 1
    here.fetch("owner/small", Cancellation())
    keys = {host: set[str | None]() for host in ("hub", "files")}
    for seen in hub.seen:
        keys[seen.host].add(seen.headers.get("authorization"))
    assert keys == {"hub": {"Bearer let-me-in"}, "files": {None}}


def test_a_file_in_git_is_checked_by_gits_hash(hub: LocalHub, here: Downloads) -> None:
    hub.in_git.add(NAME)
    obtained = here.fetch("owner/small", Cancellation())
    assert obtained.manifest.files[0].sha256 == hashlib.sha256(WHOLE).hexdigest()
    assert here.fetch("owner/small", Cancellation()).was_there
    hub.corrupted_bodies = 2
    shutil.rmtree(obtained.folder)
    assert refused(here) == "download.corrupted"


@pytest.mark.parametrize(
    "name",
    [
        *("../x-Q4_K_M.gguf", "C:\\x-Q4_K_M.gguf", "\\\\host\\x-Q4_K_M.gguf", "/x-Q4_K_M.gguf"),
        *("nul.Q4_K_M.gguf", "a/../../x-Q4_K_M.gguf", "x\0-Q4_K_M.gguf", "CON .Q4_K_M.gguf"),
    ],
)
def test_no_name_leaves_the_store(
    hub: LocalHub, here: Downloads, tmp_path: Path, name: str
) -> None:
    hub.add("owner/names", **{name: WHOLE})
    assert refused(here, "owner/names") in {"hub.no_gguf", "manifest.unsafe_name"}
    made = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path.name for path in made] in (["network.jsonl"], [])


def test_each_request_stands_in_the_network_log(
    hub: LocalHub, here: Downloads, tmp_path: Path
) -> None:
    hub.cuts_body = 1
    here.fetch("owner/small", Cancellation())
    lines = [json.loads(line) for line in (tmp_path / "network.jsonl").read_text().splitlines()]
    assert len(lines) == len(hub.seen)
    fetched = [line for line in lines if line["host"].endswith(str(hub.files_port))]
    assert {line["purpose"] for line in fetched} == {f"download owner/small/{NAME}"}
    assert sum(line["bytes_in"] for line in fetched) >= SIZE
    assert "Signature" not in (tmp_path / "network.jsonl").read_text()


def test_a_limit_on_the_rate_is_kept_and_stopping_is_quick(hub: LocalHub, here: Downloads) -> None:
    here.set_rate_limit(500_000)
    begun_s = time.monotonic()
    cancellation = Cancellation()

    def ask_once_something_came() -> None:
        wait_for(here, lambda states: any(state.done_bytes for state in states.values()))
        cancellation.ask()

    threading.Thread(target=ask_once_something_came).start()
    with pytest.raises(Cancelled):
        here.fetch("owner/small", cancellation)
    passed_s = time.monotonic() - begun_s
    (state,) = here.states()
    assert 0 < state.done_bytes < 500_000 * passed_s + 300_000
    here.set_rate_limit(None)
    assert here.fetch("owner/small", Cancellation()).fetched_bytes <= SIZE - state.done_bytes


def wait_for(made: Downloads, done: Callable[[dict[str, DownloadState]], bool]) -> None:
    deadline = time.monotonic() + 60
    while not done({state.reference: state for state in made.states()}):
        assert time.monotonic() < deadline, made.states()
        time.sleep(0.01)


def phases(states: dict[str, DownloadState]) -> dict[str, DownloadPhase]:
    return {name: state.phase for name, state in states.items()}


def test_the_queue_runs_two_at_a_time_in_its_order(
    hub: LocalHub, here: Downloads, tmp_path: Path
) -> None:
    for number in range(4):
        hub.add(f"owner/m{number}", **{NAME: content(1_000_000, number)})
    events: list[DownloadEvent] = []
    here.subscribe(events.append)
    here.set_rate_limit(1000)
    ids = [here.add(f"owner/m{number}", Cancellation()).download_id for number in range(4)]
    working = {DownloadPhase.CHECKING, DownloadPhase.FETCHING}
    wait_for(here, lambda states: sum(p in working for p in phases(states).values()) == 2)
    here.reorder((ids[3],))
    assert [state.download_id for state in here.states()] == [ids[3], ids[0], ids[1], ids[2]]
    here.pause(ids[0])
    wait_for(here, lambda states: phases(states)["owner/m3"] in working)
    assert phases({s.reference: s for s in here.states()})["owner/m2"] is DownloadPhase.WAITING
    here.cancel(ids[1])
    wait_for(here, lambda states: "owner/m1" not in states)
    here.set_rate_limit(None)
    wait_for(
        here,
        lambda states: (
            phases(states)
            == {
                "owner/m0": DownloadPhase.PAUSED,
                "owner/m2": DownloadPhase.FINISHED,
                "owner/m3": DownloadPhase.FINISHED,
            }
        ),
    )
    here.resume(ids[0])
    wait_for(here, lambda states: phases(states)["owner/m0"] is DownloadPhase.FINISHED)
    assert len(models(tmp_path)) == 3
    assert DownloadRemoved(ids[1]) in events
    assert DownloadsReordered((ids[3], ids[0], ids[1], ids[2])) in events
    last = [event.state for event in events if isinstance(event, DownloadChanged)][-1]
    assert (last.phase, last.done_bytes) == (DownloadPhase.FINISHED, last.total_bytes)


def test_a_download_that_ends_while_they_are_listed_is_no_fault(tmp_path: Path) -> None:
    records = DownloadRecords(tmp_path)
    # Listed, and not there any more when it is read: as one that ends in between.
    (tmp_path / "0123456789abcdef.json").symlink_to(tmp_path / "gone")
    assert records.all() == ()


def test_the_queue_survives_a_restart(hub: LocalHub, tmp_path: Path) -> None:
    before = downloads(tmp_path)
    before.set_rate_limit(20_000)
    for name in ("a", "b", "c"):
        hub.add(f"owner/{name}", **{NAME: content(400_000, ord(name))})
        before.add(f"owner/{name}", Cancellation())
    before.pause(before.states()[2].download_id)
    wait_for(before, lambda states: states["owner/a"].done_bytes > 0)
    before.close()
    after = downloads(tmp_path)
    assert [state.reference for state in after.states()] == ["owner/a", "owner/b", "owner/c"]
    assert after.states()[0].done_bytes > 0
    assert after.states()[2].phase is DownloadPhase.PAUSED
    seen = len(hub.seen)
    time.sleep(0.05)
    assert len(hub.seen) == seen, "nothing goes out before it is asked for"
    after.start()
    try:
        wait_for(after, lambda s: phases(s)["owner/b"] is phases(s)["owner/a"] is _DONE)
        assert phases({s.reference: s for s in after.states()})["owner/c"] is DownloadPhase.PAUSED
    finally:
        after.close()


_DONE = DownloadPhase.FINISHED


def test_a_failed_download_says_why_and_goes_on_when_told(hub: LocalHub, here: Downloads) -> None:
    hub.corrupted_bodies = 2
    key = here.add("owner/small", Cancellation()).download_id
    wait_for(here, lambda states: phases(states)["owner/small"] is DownloadPhase.FAILED)
    notice = here.states()[0].notice
    assert notice is not None
    assert notice.code == "download.corrupted"
    here.resume(key)
    wait_for(here, lambda states: phases(states)["owner/small"] is _DONE)


@pytest.mark.usefixtures("hub")
def test_a_defect_in_the_thread_that_writes_is_told_and_hangs_nothing(
    here: Downloads, monkeypatch: pytest.MonkeyPatch
) -> None:
    def append(_part: PartFile, _data: bytes) -> None:
        raise RuntimeError("a defect")

    monkeypatch.setattr(PartFile, "append", append)
    here.add("owner/small", Cancellation())
    wait_for(here, lambda states: phases(states)["owner/small"] is DownloadPhase.FAILED)
    notice = here.states()[0].notice
    assert notice is not None
    assert notice.code == "download.defect"


def test_two_processes_do_not_write_one_file(
    hub: LocalHub, here: Downloads, tmp_path: Path
) -> None:
    here.set_rate_limit(1000)
    here.add("owner/small", Cancellation())
    wait_for(here, lambda states: states["owner/small"].done_bytes > 0)
    other = downloads(tmp_path)
    assert refused(other) == "download.elsewhere"
    here.cancel(here.states()[0].download_id)
    wait_for(here, lambda states: not states)
    assert parts(tmp_path) == []


def test_a_store_that_vanishes_is_said(hub: LocalHub, here: Downloads, tmp_path: Path) -> None:
    away = tmp_path / "away"
    once = threading.Event()

    def look(state: DownloadState) -> None:
        if state.done_bytes > SIZE // 3 and not once.is_set():
            once.set()
            (tmp_path / "models").rename(away)

    with pytest.raises(LeastwiseError) as caught:
        here.fetch("owner/small", Cancellation(), look)
    assert caught.value.message.code == "download.store_gone"
    assert not (tmp_path / "models").exists(), "nothing is made where the disk was"
    away.rename(tmp_path / "models")
    assert here.fetch("owner/small", Cancellation()).fetched_bytes < SIZE


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions")
def test_a_full_disk_is_said_before_and_during(
    hub: LocalHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    roomy = downloads(tmp_path, margin_bytes=shutil.disk_usage(tmp_path).total)
    assert refused(roomy) == "download.no_room"
    stop_at(downloads(tmp_path), 0.3)
    assert refused(roomy) == "download.no_room"
    assert downloads(tmp_path).fetch("owner/small", Cancellation()).fetched_bytes < SIZE


def room_for(monkeypatch: pytest.MonkeyPatch, free_bytes: int) -> None:
    """Let every disk have so much free, whatever is fetched meanwhile."""
    usage = shutil.disk_usage("/")._replace(free=free_bytes)
    monkeypatch.setattr("leastwise.hub.transfer.room.shutil.disk_usage", lambda _path: usage)


def test_what_is_lined_up_is_summed_before_one_more_is_taken(
    hub: LocalHub, here: Downloads, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        hub.add(f"owner/m{number}", **{NAME: content(1_000_000, number)})
    here.set_rate_limit(1000)
    room_for(monkeypatch, 2_500_000)
    states = [here.add(f"owner/m{number}", Cancellation()) for number in range(2)]
    with pytest.raises(EnvironmentFault) as caught:
        here.add("owner/m2", Cancellation())
    assert caught.value.message.code == "download.no_room_beside"
    assert 1_900_000 < int(str(caught.value.message.params["others_bytes"])) <= 2_000_000
    assert "cancel one of them" in render(caught.value.message)
    assert len(here.states()) == 2
    here.pause(states[0].download_id)
    assert here.add("owner/m2", Cancellation()).phase is not DownloadPhase.FAILED


def test_of_two_that_begin_at_once_the_first_has_the_room(
    hub: LocalHub, here: Downloads, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(2):
        hub.add(f"owner/m{number}", **{NAME: content(1_000_000, number)})
    here.set_rate_limit(1000)
    states = [here.add(f"owner/m{number}", Cancellation()) for number in range(2)]
    for state in states:
        here.pause(state.download_id)
    wait_for(here, lambda seen: set(phases(seen).values()) == {DownloadPhase.PAUSED})
    room_for(monkeypatch, 1_500_000)
    for state in states:
        here.resume(state.download_id)
    wait_for(here, lambda seen: phases(seen)["owner/m1"] is DownloadPhase.FAILED)
    wait_for(here, lambda seen: phases(seen)["owner/m0"] in WORKING)
    _, second = here.states()
    assert second.notice is not None
    assert second.notice.code == "download.no_room_beside"
