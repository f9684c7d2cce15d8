"""The tripwires of conftest.py bite: each careless test below fails, the careful one passes."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CARELESS = """
import contextlib, os, socket, subprocess, sys, threading, warnings

SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]
kept = []

def test_careful(tmp_path):
    assert os.listdir(os.environ["LEASTWISE_HOME"]) == []

def test_leaves_a_process():
    kept.append(subprocess.Popen(SLEEP))

def test_leaves_a_thread():
    threading.Thread(target=threading.Event().wait, args=(30,), daemon=True).start()

def test_warns():
    warnings.warn("unexpected")

def test_goes_out_and_swallows_the_refusal():
    with socket.socket() as client, contextlib.suppress(OSError):
        client.connect(("192.0.2.1", 80))

def test_qt_warns(qtbot):
    from PySide6.QtCore import qWarning
    qWarning("unexpected")
"""


def test_a_careless_test_fails(tmp_path: Path) -> None:
    tripwires = (ROOT / "tests" / "conftest.py").read_text("utf-8")
    hurried, found = re.subn("^GRACE_S = .*", "GRACE_S = 0.5", tripwires, flags=re.MULTILINE)
    assert found == 1
    (tmp_path / "conftest.py").write_text(hurried, "utf-8")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_careless.py").write_text(CARELESS, "utf-8")
    ended = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-v",
            "-p",
            "no:randomly",
            "--tb=no",
            "-c",
            "pyproject.toml",
        ],
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
    )
    lines = re.findall(r"^(?:FAILED|ERROR) \S+::(\w+)", ended.stdout, re.MULTILINE)
    assert sorted(lines) == [
        "test_goes_out_and_swallows_the_refusal",
        "test_leaves_a_process",
        "test_leaves_a_thread",
        "test_qt_warns",
        "test_warns",
    ], ended.stdout + ended.stderr
    assert re.search(r"::test_careful PASSED", ended.stdout)
