"""A reference run ended with kill -9: what came in is kept and paid for once, and it goes on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from leastwise.paths import user_paths
from leastwise.store.history import History
from tests.e2e.command_line import LIMIT_S, command, within
from tests.fixtures.local_cloud import LocalCloud, local_cloud
from tests.fixtures.tiny_gguf import write_tiny_gguf
from tests.integration.cloud_samples import PRICES
from tests.integration.reference_samples import prompts_of, write_suite

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")
CASES, AT_ONCE, KILLS = 12, 2, 1


def start(tmp_path: Path) -> subprocess.Popen[bytes]:
    """`find` over the suite, held against the provider; the ladder is found again."""
    asked = ("decide", str(tmp_path / "suite"), "--models", str(tmp_path / "models"))
    how = ("--reference", "here", "--send", "--at-once", str(AT_ONCE))
    return subprocess.Popen(command([*asked, *how]), stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def kill_in_the_middle(process: subprocess.Popen[bytes], cloud: LocalCloud, calls: int) -> None:
    """Kill it once the provider was asked `calls` times."""
    deadline = time.monotonic() + LIMIT_S
    while len(cloud.asked) < calls:
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.01)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()


def test_no_answer_is_paid_for_twice_but_those_in_flight(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "models").mkdir()
    write_tiny_gguf(tmp_path / "models" / "w64.gguf", width=64)
    write_suite(tmp_path / "suite", CASES, passing=CASES)
    monkeypatch.setenv("HERE_API_KEY", "sk-canary")
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    folder = user_paths().home / "cloud"
    with local_cloud() as cloud:
        cloud.pause_s = 0.03
        folder.mkdir(parents=True)
        (folder / "prices.toml").write_text(PRICES.format(host=f"127.0.0.1:{cloud.port}"))
        given = ("--address", cloud.address, "--model", "small-1", "--key-variable", "HERE_API_KEY")
        assert within(user_paths().home, "cloud", "add", "here", *given).status == 0
        for at in range(1, KILLS + 1):
            kill_in_the_middle(start(tmp_path), cloud, at * (CASES // (KILLS + 1)) + at)
        output, errors = start(tmp_path).communicate(timeout=LIMIT_S)
        assert b"passes 100 %" in output, errors.decode()
        asked = Counter(prompts_of(cloud))
    assert set(asked) == {f"Case {n}:" for n in range(CASES)}
    assert asked.total() - CASES <= KILLS * AT_ONCE
    with History.open(user_paths().database) as history:
        runs = [one for one in history.runs() if one.kind == "reference"]
    assert [(one.cases_run, one.finished) for one in runs] == [(CASES, True)]
