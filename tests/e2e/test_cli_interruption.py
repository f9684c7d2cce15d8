"""Ctrl-C and SIGTERM: what was finished is kept, the way on is named, a second one ends at once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from leastwise.paths import Paths, shipped_models
from tests.e2e.command_line import LIMIT_S, SHORT_ANSWERS, command, environment, rows_in, within

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")

CASES = 60

IGNORES_THE_FIRST = """
import time
from leastwise.cli.interruption import interruptible
with interruptible() as cancellation:
    print("ready", flush=True)
    while not cancellation.asked:
        time.sleep(0.01)
    print("asked", flush=True)
    time.sleep(60)
"""

ASKED_WHILE_THE_LOCK_IS_HELD = """
import os, signal
from leastwise.cli.interruption import interruptible
with interruptible() as cancellation:
    with cancellation._lock:
        os.kill(os.getpid(), signal.SIGINT)
    while not cancellation.asked:
        pass
"""


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    """Enough cases that the run can be stopped in the middle."""
    folder = tmp_path / "suite"
    folder.mkdir()
    (folder / "promptfooconfig.yaml").write_text(
        "prompts: ['{{message}}']\ntests: cases.csv\n", encoding="utf-8"
    )
    (folder / "leastwise.toml").write_text(SHORT_ANSWERS, encoding="utf-8")
    rows = [f"Where is parcel {n}?,regex: .*" for n in range(CASES)]
    (folder / "cases.csv").write_text("\n".join(["message,__expected", *rows]), encoding="utf-8")
    return folder


def _smallest() -> Path:
    files = shipped_models().glob("house/*.gguf")
    return min(files, key=lambda path: (path.stat().st_size, path.name))


def _cases_kept(home: Path) -> int:
    return rows_in(Paths(home).database, "case_results")


def _wait_until(reached: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + LIMIT_S
    while not reached():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_find_that_is_interrupted_goes_on_with_resume(
    tmp_path: Path, suite: Path, number: signal.Signals
) -> None:
    home = tmp_path / "home"
    arguments = ["find", str(suite), "--models", str(_smallest()), "--json"]
    with subprocess.Popen(
        command(arguments),
        env=environment(home),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        _wait_until(lambda: _cases_kept(home) >= 5, process)
        process.send_signal(number)
        out, err = process.communicate(timeout=LIMIT_S)
    assert (process.returncode, out) == (130, "")
    assert "Traceback" not in err
    assert "what was finished is kept" in err.splitlines()[-1]
    assert f"--models {_smallest()} --resume`" in err.splitlines()[-1]

    kept = _cases_kept(home)
    assert 5 <= kept < CASES
    resumed = within(home, *arguments, "--resume")
    assert resumed.status == 0, resumed
    assert "Going on with the run that was interrupted." in resumed.err
    rung = json.loads(resumed.out)["ladder"][0]
    assert (rung["run"], rung["passed"]) == (CASES, CASES)
    shown = within(home, "history", "show", "1", "--cases", "--json")
    cases = json.loads(shown.out)["ladder"][0]["case_results"]
    assert [case["case"] for case in cases] == list(range(CASES))


def test_the_second_ctrl_c_ends_at_once() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", IGNORES_THE_FIRST], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        assert process.stdout.readline() == "asked\n"
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == 130


def test_a_signal_while_the_cancellation_is_locked_does_not_hang() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ASKED_WHILE_THE_LOCK_IS_HELD], timeout=30, check=False
    )
    assert done.returncode == 0


def test_on_a_terminal_the_walk_is_drawn_live(tmp_path: Path, suite: Path) -> None:
    import pty

    leader, follower = pty.openpty()
    process = subprocess.Popen(
        command(["find", str(suite), "--models", str(_smallest())]),
        env=environment(tmp_path / "home", {"TERM": "xterm-256color"}),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=follower,
    )
    os.close(follower)
    drawn = _read_all(leader)
    out, _ = process.communicate(timeout=LIMIT_S)
    assert process.returncode == 0
    assert "cases must pass" in drawn
    assert "tok/s" in drawn
    assert "\x1b[?25l" in drawn
    assert "\x1b[?25h" in drawn
    assert "is the smallest that passes" in " ".join(out.decode().split())


def _read_all(descriptor: int) -> str:
    parts = []
    try:
        while part := os.read(descriptor, 65536):
            parts.append(part)
    except OSError:
        pass  # Linux tells the end of a terminal so
    finally:
        os.close(descriptor)
    return b"".join(parts).decode()
