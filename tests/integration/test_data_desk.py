"""Where the data lies: every file counted once, and cleaning that takes what it said it would."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest
from filelock import FileLock

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.data_places import Cleanable, DataKind, DataReport
from leastwise.domain.messages import render
from leastwise.hub.hub_api import RemoteFile, Repository
from leastwise.hub.transfer.records import DownloadRecord, DownloadRecords
from leastwise.paths import Paths, shipped_resources
from leastwise.settings import Settings
from tests.e2e.command_line import Said, within
from tests.integration import store_samples as samples
from tests.integration.past_samples import add_run

LONG_AGO_S = 3600.0


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    with Core(Paths(tmp_path / "home"), Settings()) as made:
        made._access.writer()
        yield made


def put(path: Path, size_bytes: int = 5000, age_s: float = LONG_AGO_S) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x" * size_bytes)
    os.utime(path, (time.time() - age_s,) * 2)
    return path


def download(core: Core, name: str, wanted: str) -> Path:
    """An unfinished download, and the file that was fetched of it."""
    records = DownloadRecords(core.paths.models / ".downloads")
    repository = Repository("owner/x", "c" * 40, (RemoteFile("x.gguf", 90_000, "ab" * 32),), "")
    records.keep(
        DownloadRecord(name, "owner/x", "https://example.org", repository, wanted, place=0)
    )
    return put(records.work_folder(name) / "x.gguf.part", 40_000)


def sizes(report: DataReport) -> dict[DataKind, int]:
    return {place.kind: place.files for place in report.places}


def document(schema: str, said: Said) -> dict[str, object]:
    found: dict[str, object] = json.loads(said.out)
    path = shipped_resources() / "schemas" / f"{schema}.schema.json"
    jsonschema.validate(found, json.loads(path.read_text(encoding="utf-8")))
    return found


def test_every_file_is_in_exactly_one_part(core: Core) -> None:
    paths = core.paths
    put(paths.models / "a.gguf")
    (paths.models / "b.gguf").hardlink_to(paths.models / "a.gguf")
    put(paths.suites / "mine" / "promptfooconfig.yaml")
    put(paths.headers / "x.head")
    put(paths.log_file)
    put(paths.network_log)
    put(paths.crashes / "one.txt")
    put(paths.cloud / "providers.toml")
    put(paths.settings_file, 10)
    put(paths.home / "leastwise.before-first_tables.sqlite")
    (paths.home / "loop").symlink_to(paths.home)
    download(core, "d1", "pause")
    report = core.upkeep.data.report(Cancellation())
    every = [path for path in paths.home.rglob("*") if path.is_symlink() or path.is_file()]
    counted = sizes(report)
    assert sum(counted.values()) == len(every)
    assert counted[DataKind.MODELS] == 2
    assert counted[DataKind.DOWNLOADS] == 2
    assert counted[DataKind.SUITES] == counted[DataKind.HEADERS] == counted[DataKind.CLOUD] == 1
    by_kind = {place.kind: place.size_bytes for place in report.places}
    blocks = (paths.models / "a.gguf").stat().st_blocks * 512
    assert by_kind[DataKind.MODELS] == blocks  # two names of one file
    assert report.free_bytes


def test_a_store_on_another_disk_is_counted_too(tmp_path: Path) -> None:
    store = tmp_path / "elsewhere"
    put(store / "a.gguf")
    settings = Settings(store_folder=str(store))
    with Core(Paths(tmp_path / "home"), settings) as core:
        report = core.upkeep.data.report(Cancellation())
    assert sizes(report)[DataKind.MODELS] == 1


def test_caches_go_but_what_was_used_lately_and_models_stay(core: Core) -> None:
    paths = core.paths
    old, new = put(paths.headers / "old.head"), put(paths.headers / "new.head", age_s=1)
    model, suite = put(paths.models / "a.gguf"), put(paths.suites / "mine" / "cases.csv")
    killed = paths.planning / f"plan-{2**22 + 1}-1-abc"
    put(killed / "big.gguf")
    planned = core.upkeep.data.plan(Cleanable.CACHES)
    assert planned.files == (str(old), str(killed / "big.gguf"))
    assert "2 files" in render(planned.words)
    assert old.exists()
    cleaned = core.upkeep.data.clean(planned)
    assert (cleaned.count, cleaned.freed_bytes) == (2, planned.size_bytes)
    assert not old.exists()
    assert not killed.exists()
    assert new.exists()
    assert model.exists()
    assert suite.exists()
    assert core.upkeep.data.plan(Cleanable.CACHES).is_empty


def test_only_downloads_that_rest_are_cleaned(core: Core) -> None:
    resting, waiting = download(core, "resting", "pause"), download(core, "waiting", "run")
    held = download(core, "held", "pause")
    with FileLock(core.paths.models / ".downloads" / "held.lock"):  # another process works on it
        planned = core.upkeep.data.plan(Cleanable.DOWNLOADS)
        assert planned.downloads == ("resting",)
        assert planned.spared == 2
        assert core.upkeep.data.clean(planned).count == 1
    assert not resting.exists()
    assert waiting.exists()
    assert held.exists()


def test_the_log_that_is_written_stays_and_its_older_parts_go(core: Core) -> None:
    paths = core.paths
    current, older = put(paths.log_file), put(paths.log_file.with_name("leastwise.log.1"))
    network, before = put(paths.network_log), put(paths.network_log.with_suffix(".older.jsonl"))
    planned = core.upkeep.data.plan(Cleanable.LOGS)
    assert set(planned.files) == {str(older), str(before)}
    core.upkeep.data.clean(planned)
    assert current.exists()
    assert network.exists()
    assert not older.exists()


def test_crash_reports_go_and_that_of_a_running_program_stays(core: Core) -> None:
    told = put(core.paths.crashes / "20261126-200000-77.txt")
    running = put(core.paths.crashes / f"20261126-200000-{os.getpid()}.running")
    planned = core.upkeep.data.plan(Cleanable.CRASHES)
    assert planned.files == (str(told),)
    core.upkeep.data.clean(planned)
    assert not told.exists()
    assert running.exists()


def test_old_runs_go_and_the_disk_gets_their_room_back(core: Core) -> None:
    history = core._access.writer()
    runs = [add_run(history, "p" * 40, suite=samples.suite(cases=40)) for _ in range(2)]
    under_way = history.begin_run(
        samples.request(samples.suite()),
        (samples.candidate("a"),),
        samples.computer(),
        samples.BUILD,
    )
    assert core.upkeep.data.plan(Cleanable.HISTORY, days=1).is_empty
    planned = core.upkeep.data.plan(Cleanable.HISTORY, days=0)
    assert set(planned.runs) == set(runs)
    assert planned.size_bytes is None
    files = [core.paths.database, Path(f"{core.paths.database}-wal")]
    before = sum(file.stat().st_size for file in files)
    cleaned = core.upkeep.data.clean(planned)
    assert cleaned.count == 2
    assert cleaned.freed_bytes > 0
    assert sum(file.stat().st_size for file in files) < before
    assert history.run(under_way) is not None
    assert core.upkeep.data.plan(Cleanable.HISTORY, days=0).is_empty


def test_the_command_says_what_goes_and_asks(tmp_path: Path) -> None:
    old = put(Paths(tmp_path).headers / "old.head")
    assert document("data", within(tmp_path, "data", "--json"))["size_bytes"]
    refused = within(tmp_path, "data", "clean", "caches")
    assert refused.status == 2
    assert "1 file that" in refused.err
    assert old.exists()
    done = document("data-clean", within(tmp_path, "data", "clean", "caches", "--yes", "--json"))
    assert done["cleaned"] == 1
    assert not old.exists()
    again = within(tmp_path, "data", "clean", "caches")
    assert again.status == 0
    assert "nothing to clean" in again.err
    assert within(tmp_path, "data", "clean", "logs", "--older-than", "3").status == 2
    assert "Answers of the Hub" in within(tmp_path, "data").out
