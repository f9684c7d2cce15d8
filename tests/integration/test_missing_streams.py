"""A windowed program has no standard streams; neither the window's role nor a child needs them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from leastwise.paths import own_command

WITHOUT_OBJECTS = """
import sys
sys.stdin = sys.stdout = sys.stderr = None
sys.argv = ["leastwise", "worker", "engine"]
from leastwise.__main__ import main
sys.exit(main())
"""
OPENS_A_FILE = """
import sys
from pathlib import Path
from leastwise.__main__ import open_missing_streams
open_missing_streams()
with Path(sys.argv[1]).open("w") as file:
    file.write(str(file.fileno()))
    print("into the file?", flush=True)
    print("into the file?", file=sys.stderr, flush=True)
"""


def test_a_file_never_takes_the_place_of_a_stream_that_is_closed(tmp_path: Path) -> None:
    file = tmp_path / "history"
    command = 'exec "$0" -c "$1" "$2" <&- >&- 2>&-'
    subprocess.run(["/bin/sh", "-c", command, sys.executable, OPENS_A_FILE, file], check=True)
    assert int(file.read_text(encoding="utf-8")) > 2


def test_a_child_answers_through_its_pipes_where_python_gave_it_no_streams() -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [sys.executable, "-c", WITHOUT_OBJECTS], stdin=pipe, stdout=pipe, stderr=pipe
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        first = json.loads(child.stdout.readline())
        child.stdin.close()  # by which it ends
    assert first["kind"] == "Ready"
    assert child.returncode == 0


@pytest.mark.parametrize("name", ["leastwise-window.exe", "leastwise.exe", "leastwise"])
def test_a_frozen_program_starts_its_children_by_the_one_with_streams(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", f"/opt/my leastwise-window/{name}")
    (program,) = own_command()
    assert program == f"/opt/my leastwise-window/{name.replace('-window', '')}"
