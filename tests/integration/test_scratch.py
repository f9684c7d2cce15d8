"""Folders of a process: gone afterwards, and after a kill at the next start, and no others."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from leastwise.process.scratch import remove_leftovers, scratch_folder

HOLDER = """
import sys
from pathlib import Path
from leastwise.process.scratch import scratch_folder
with scratch_folder(Path(sys.argv[1]), "plan") as own:
    (own / "file").write_bytes(b"x")
    print("ready", flush=True)
    sys.stdin.read()
"""


def test_a_folder_is_there_and_gone_whatever_happens(tmp_path: Path) -> None:
    parent = tmp_path / "not" / "there"
    with scratch_folder(parent, "plan") as own:
        (own / "file").write_bytes(b"x")
        assert own.parent == parent
        assert remove_leftovers(parent) == 0  # we live
    assert list(parent.iterdir()) == []
    with pytest.raises(RuntimeError), scratch_folder(parent, "plan"):
        raise RuntimeError
    assert list(parent.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_what_a_killed_process_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        (tmp_path / "some-bodys-own-notes").mkdir()
        assert remove_leftovers(tmp_path) == 0
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert len(list(tmp_path.iterdir())) == 2
    assert remove_leftovers(tmp_path) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["some-bodys-own-notes"]
    assert remove_leftovers(tmp_path / "absent") == 0


def test_a_number_that_another_process_has_by_now_protects_nothing(tmp_path: Path) -> None:
    started_s = int(psutil.Process().create_time())
    (tmp_path / f"plan-{os.getpid()}-12345-x").mkdir()
    (tmp_path / f"plan-{os.getpid()}-{started_s}-x").mkdir()
    assert remove_leftovers(tmp_path) == 1
    assert [path.name for path in tmp_path.iterdir()] == [f"plan-{os.getpid()}-{started_s}-x"]
