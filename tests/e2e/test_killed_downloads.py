"""`leastwise models get` ended in every way: what it fetched is kept, and it is gone on with."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import jsonschema
import pytest

from leastwise.paths import shipped_resources, user_paths
from tests.e2e.command_line import command, environment, leastwise
from tests.fixtures.local_hub import LocalHub, local_hub
from tests.integration.download_samples import NAME, content, sha256

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")
MIB = 1 << 20
SIZE = 24 * MIB + 12345
MOST_AGAIN_BYTES = 8 * MIB


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalHub]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_TOKEN", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with local_hub() as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        running.add("owner/small", **{NAME: content(SIZE)})
        yield running


def start_get(*options: str, before: tuple[str, ...] = ()) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*before, *command(["models", "get", "owner/small", *options])],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(user_paths().home),
    )


def fetched_bytes() -> int:
    """How much lies in the part file."""
    for part in user_paths().models.glob(".downloads/*/*.part"):
        try:
            return part.stat().st_size
        except OSError:
            continue
    return 0


def wait_until(process: subprocess.Popen[bytes], least_bytes: int) -> None:
    while process.poll() is None and fetched_bytes() < least_bytes:
        time.sleep(0.002)


def document_of(process: subprocess.Popen[bytes]) -> dict[str, object]:
    output, errors = process.communicate(timeout=120)
    assert process.returncode == 0, errors.decode()
    document: dict[str, object] = json.loads(output)
    schema = json.loads((shipped_resources() / "schemas" / "models-get.schema.json").read_text())
    jsonschema.validate(document, schema)
    return document


def the_model(hub: LocalHub) -> Path:
    """The one model in the store, which is what the Hub has."""
    (path,) = user_paths().models.glob("*/*.gguf")
    assert path.read_bytes() == hub.repositories["owner/small"][NAME]
    assert list(user_paths().models.glob(".downloads/*")) == []
    return path


def test_killed_at_random_points_it_ends_whole(hub: LocalHub) -> None:
    chance = random.Random(7)
    hub.body_bytes_per_s = 100e6
    kills = 0
    for number in range(3):
        process = start_get()
        wait_until(process, (number + 1) * SIZE // 4 + chance.randrange(MIB))
        kills += process.poll() is None
        process.kill()
        process.communicate()
        assert list(user_paths().models.glob("*/*.gguf")) == []
    document = document_of(start_get("--json"))
    assert kills == 3
    assert hub.body_bytes_sent() - SIZE < kills * MOST_AGAIN_BYTES
    assert document["files"] == [
        {"name": NAME, "sha256": sha256(the_model(hub)), "size_bytes": SIZE}
    ]


def test_interrupted_it_says_how_to_go_on(hub: LocalHub) -> None:
    hub.body_bytes_per_s = 20e6
    process = start_get("--json")
    wait_until(process, MIB)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert (process.returncode, output) == (130, b"")
    assert b"leastwise models get owner/small" in errors
    hub.body_bytes_per_s = 0
    kept_bytes = fetched_bytes()
    document = document_of(start_get("--json"))
    assert document["fetched_bytes"] == SIZE - kept_bytes
    again = leastwise(user_paths().home, "models", "get", "owner/small", "--json")
    assert json.loads(again.out)["was_there"] is True
    assert "was here already" in again.err


def test_no_room_for_the_file_is_said_and_it_goes_on_when_there_is(hub: LocalHub) -> None:
    limited = ("sh", "-c", 'ulimit -f 10240; exec "$@"', "sh")  # blocks of 512 bytes, or of 1024
    process = start_get(before=limited)
    _output, errors = process.communicate(timeout=60)
    assert process.returncode == 3, errors.decode()
    assert b"takes no file as large" in errors
    assert b"Traceback" not in errors
    kept_bytes = fetched_bytes()
    assert 4 * MIB < kept_bytes <= 10 * MIB
    assert document_of(start_get("--json"))["fetched_bytes"] == SIZE - kept_bytes
    the_model(hub)


@pytest.fixture
def store_disk() -> Iterator[Path]:
    """The store on a disk of its own, with room for the file and its margin and not much more."""
    folder = user_paths().models
    folder.mkdir(parents=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE + 90 * MIB}", "tmpfs", str(folder)]
    if sys.platform != "linux" or subprocess.run(mount, check=False).returncode != 0:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_fills_up_meanwhile_loses_nothing(hub: LocalHub, store_disk: Path) -> None:
    hub.body_bytes_per_s = 20e6
    process = start_get()
    wait_until(process, 4 * MIB)
    filler = store_disk / "filler"
    with filler.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, 40 * MIB)
    _output, errors = process.communicate(timeout=60)
    assert process.returncode == 3, errors.decode()
    assert b"is full" in errors
    filler.unlink()
    hub.body_bytes_per_s = 0
    kept_bytes = fetched_bytes()
    assert kept_bytes >= 4 * MIB
    assert document_of(start_get("--json"))["fetched_bytes"] == SIZE - kept_bytes
    the_model(hub)


def test_a_store_that_cannot_be_written_is_said(hub: LocalHub, store_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(store_disk)], check=True)
    said = leastwise(user_paths().home, "models", "get", "owner/small")
    assert said.status == 3
    assert "Nothing can be written to" in said.err
    subprocess.run(["mount", "-o", "remount,rw", str(store_disk)], check=True)
    document_of(start_get("--json"))


@pytest.fixture
def outer_disk(tmp_path: Path) -> Iterator[tuple[Path, Callable[[], None]]]:
    """The store as a disk that can be pulled out; the call puts it in again."""
    folder, disk = user_paths().models, tmp_path / "disk"
    folder.mkdir(parents=True)
    disk.mkdir()
    mount = ["mount", "--bind", str(disk), str(folder)]
    if sys.platform != "linux" or subprocess.run(mount, check=False).returncode != 0:
        pytest.skip("no disk can be mounted here")

    def put_in() -> None:
        subprocess.run(mount, check=True)

    yield folder, put_in
    subprocess.run(["umount", "-l", str(folder)], check=False)


def test_a_disk_that_is_pulled_out_is_said_and_gone_on_with_when_it_is_back(
    hub: LocalHub, outer_disk: tuple[Path, Callable[[], None]]
) -> None:
    folder, put_in = outer_disk
    hub.body_bytes_per_s = 20e6
    process = start_get()
    wait_until(process, 6 * MIB)
    subprocess.run(["umount", "-l", str(folder)], check=True)
    _output, errors = process.communicate(timeout=60)
    assert process.returncode == 3, errors.decode()
    assert b"is not there any more" in errors
    assert b"Traceback" not in errors
    assert list(folder.iterdir()) == [], "something was made where the disk was"
    put_in()
    hub.body_bytes_per_s = 0
    kept_bytes = fetched_bytes()
    assert kept_bytes >= 6 * MIB
    assert document_of(start_get("--json"))["fetched_bytes"] == SIZE - kept_bytes
    the_model(hub)


@pytest.mark.parametrize("limit", ["fast", "0", "-5M", "1e9"])
def test_a_rate_that_is_none_is_refused(limit: str, tmp_path: Path) -> None:
    said = leastwise(tmp_path, "models", "get", "owner/small", f"--limit={limit}")
    assert said.status == 2
    assert "Traceback" not in said.err


@pytest.mark.campaign
@pytest.mark.timeout(3000)
def test_a_hundred_kills_of_downloads(
    hub: LocalHub, record_property: Callable[[str, object], None]
) -> None:
    chance = random.Random(8)
    hub.body_bytes_per_s = 60e6
    begun_s = time.monotonic()
    document_of(start_get("--json"))
    whole_s = time.monotonic() - begun_s
    kills = rounds = again_bytes = most_again_bytes = 0
    while kills < 100:
        rounds += 1
        hub.add("owner/small", **{NAME: content(SIZE, rounds + 1)})
        sent_bytes, killed = hub.body_bytes_sent(), 0
        for _ in range(6):
            process = start_get("--json")
            try:
                process.communicate(timeout=whole_s * chance.uniform(0.3, 1.05))
                break
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
                killed += 1
        if process.returncode != 0:
            document_of(start_get("--json"))
        whole = list(user_paths().models.glob("*/*.gguf"))
        assert len(whole) == rounds + 1
        assert content(SIZE, rounds + 1) in [path.read_bytes() for path in whole[-rounds - 1 :]]
        extra_bytes = hub.body_bytes_sent() - sent_bytes - SIZE
        assert extra_bytes < max(killed, 1) * MOST_AGAIN_BYTES
        again_bytes += extra_bytes
        if killed:
            most_again_bytes = max(most_again_bytes, extra_bytes // killed)
        kills += killed
    record_property("downloads killed", kills)
    record_property("bytes fetched twice a kill, mean", round(again_bytes / kills))
    record_property("bytes fetched twice a kill, worst download's mean", most_again_bytes)
