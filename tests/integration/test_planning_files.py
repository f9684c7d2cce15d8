"""Sparse files in place of weights: llama.cpp plans with them as with the model, and they go."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.errors import EnvironmentFault
from leastwise.engine.client import Engine
from leastwise.hub import sparse
from leastwise.hub.choosing import ModelShelf
from leastwise.hub.planning import planning_file
from leastwise.hub.sources import ModelSource, resolve_source
from leastwise.hub.sparse import allocated_bytes
from leastwise.net.client import NetClient
from leastwise.net.log import NetworkLog
from tests.fixtures.local_hub import local_hub
from tests.fixtures.tiny_gguf import write_tiny_gguf

SETTINGS = RunSettings(context_tokens=512, threads=1)
HOUSE = Path(__file__).parents[2] / "models" / "house"


def resolved(written: str, folder: Path) -> ModelSource:
    net = NetClient(NetworkLog(folder / "network.jsonl"))
    return resolve_source(written, ModelShelf(()), net, folder / "headers", Cancellation())


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """The first of three parts of a model."""
    return write_tiny_gguf(tmp_path / "m-F32.gguf", width=256, tensors_a_shard=8)


@pytest.fixture
def remote(model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModelSource:
    """The same model, of which only the headers are here."""
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    with local_hub() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        hub.add_files("owner/m", *sorted(model.parent.glob("m-*.gguf")))
        return resolved("owner/m", tmp_path)


def test_llama_cpp_plans_with_headers_as_with_the_model(
    remote: ModelSource, model: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "planning"
    with Engine("/the/log") as engine, planning_file(remote, folder) as path:
        assert path.name == model.name
        assert [p.name for p in sorted(path.parent.iterdir())] == list(remote.shard_names)
        assert [p.stat().st_size for p in sorted(path.parent.iterdir())] == list(remote.shard_bytes)
        taken_bytes = sum(allocated_bytes(each) for each in path.parent.iterdir())
        assert taken_bytes < sum(remote.shard_bytes) // 4
        planned = engine.plan(str(path), SETTINGS, Cancellation())
        assert planned == engine.plan(str(model), SETTINGS, Cancellation())
    assert list(folder.iterdir()) == []


def test_a_model_on_this_disk_is_planned_with_itself(tmp_path: Path) -> None:
    path = HOUSE / "triage-35k-Q8_0.gguf"
    with planning_file(resolved(str(path), tmp_path), tmp_path / "planning") as planned:
        assert planned == path
    assert not (tmp_path / "planning").exists()


def test_a_disk_without_sparse_files_is_said_and_left_clean(
    remote: ModelSource, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def filled(file: object) -> None:
        """What FAT does: every byte up to the end is taken."""
        os.posix_fallocate(file.fileno(), 0, 8 << 20)  # type: ignore[attr-defined]

    monkeypatch.setattr(sparse, "_mark_sparse", filled)
    folder = tmp_path / "planning"
    with (
        pytest.raises(EnvironmentFault, match=r"hub\.no_sparse_files"),
        planning_file(remote, folder),
    ):
        pytest.fail("there was no file to plan with")
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said(remote: ModelSource, tmp_path: Path) -> None:
    (tmp_path / "planning").write_text("a file stands here")
    with (
        pytest.raises(EnvironmentFault, match=r"hub\.planning_unwritable"),
        planning_file(remote, tmp_path / "planning"),
    ):
        pytest.fail("there was no file to plan with")


def test_a_fault_while_planning_leaves_nothing(remote: ModelSource, tmp_path: Path) -> None:
    folder = tmp_path / "planning"
    with pytest.raises(RuntimeError), planning_file(remote, folder):
        raise RuntimeError
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="needs a tmpfs")
def test_a_full_disk_is_said_and_left_clean(remote: ModelSource, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=12k", "tmpfs", str(disk)]
    if subprocess.run(mount, check=False, capture_output=True).returncode != 0:
        pytest.skip("no disk can be mounted here")
    try:
        with (
            pytest.raises(EnvironmentFault, match=r"hub\.planning_unwritable"),
            planning_file(remote, disk),
        ):
            pytest.fail("there was no file to plan with")
        assert list(disk.iterdir()) == []
    finally:
        subprocess.run(["umount", str(disk)], check=True)
