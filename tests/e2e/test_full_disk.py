"""`leastwise find` on a disk that fills up: a sentence, and what was finished is resumed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.conftest import CASES

SIZE_BYTES = 4 << 20


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four MiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE_BYTES}", "tmpfs", str(folder)]
    if sys.platform != "linux" or subprocess.run(mount, check=False).returncode != 0:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def find(suite: Path, models: Path, home: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "leastwise", "find", str(suite), "--models", str(models)]
    command += ["--exact"]  # every case is run
    return subprocess.run(
        [*command, "--json", *options],
        env={**os.environ, "LEASTWISE_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def fill(disk: Path, left_bytes: int) -> Path:
    """A file that takes all but `left_bytes` of what is free."""
    free = os.statvfs(disk)
    filler = disk / "filler"
    filler.write_bytes(bytes(free.f_bavail * free.f_frsize - left_bytes))
    return filler


@pytest.mark.parametrize("left_kib", [0, 640])
def test_a_full_disk_ends_in_a_sentence_and_nothing_is_lost(
    babble_suite: Path, babblers: Path, small_disk: Path, left_kib: int
) -> None:
    filler = fill(small_disk, left_kib << 10)
    stopped = find(babble_suite, babblers, small_disk)
    assert stopped.returncode == 3, stopped.stderr
    assert "is full" in stopped.stderr
    assert "Traceback" not in stopped.stderr
    assert stopped.stdout == ""

    filler.unlink()
    going_on = find(babble_suite, babblers, small_disk, "--resume")
    if going_on.returncode == 2:  # it was full before a run was begun
        assert "no interrupted run" in going_on.stderr
        going_on = find(babble_suite, babblers, small_disk)
    assert going_on.returncode == 1, going_on.stderr
    document = json.loads(going_on.stdout)
    assert [row["run"] for row in document["ladder"]] == [CASES, CASES]
