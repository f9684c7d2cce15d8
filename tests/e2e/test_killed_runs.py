"""`leastwise find` ended with kill -9 at any moment: nothing that was stored is lost or redone."""

from __future__ import annotations

import json
import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from leastwise.paths import user_paths
from tests.e2e.conftest import CASES

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")
FIND = [sys.executable, "-m", "leastwise", "find"]


Row = tuple[object, ...]


def stored_cases() -> list[Row]:
    """Every case result in the database, with its identity."""
    database = user_paths().database
    if not database.exists():
        return []
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        try:
            rows: list[Row] = connection.execute(
                "select rowid, * from case_results order by rowid"
            ).fetchall()
        except sqlite3.OperationalError:  # killed before the first migration was done
            rows = []
    connection.close()
    return rows


def start_find(suite: Path, models: Path, *options: str) -> subprocess.Popen[bytes]:
    command = [*FIND, str(suite), "--models", str(models), "--json", *options]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ.copy()
    )


def kill_and_look(process: subprocess.Popen[bytes]) -> None:
    """Kill it, and see its children end within a second."""
    children = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    process.communicate()
    deadline = time.monotonic() + 1.0
    while any(alive(child) for child in children):
        assert time.monotonic() < deadline, "a child outlived its killed parent by a second"
        time.sleep(0.01)


def alive(process: psutil.Process) -> bool:
    try:
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def kill_until_done(
    babble_suite: Path, babblers: Path, moments: Callable[[], float], kills: int
) -> int:
    """Kill and resume again and again, then let it end; how often it was killed in mid-run."""
    before: list[Row] = []
    counted = 0
    for _ in range(kills):
        options = ["--resume"] if before else []
        process = start_find(babble_suite, babblers, *options)
        try:
            process.communicate(timeout=moments())
        except subprocess.TimeoutExpired:
            kill_and_look(process)
            counted += 1
        after = stored_cases()
        assert after[: len(before)] == before, "a stored case was lost or changed"
        before = after
        if process.returncode == 1 or (process.returncode == 2 and len(after) == 2 * CASES):
            return counted
    options = ["--resume"] if before else []
    process = start_find(babble_suite, babblers, *options)
    output, errors = process.communicate(timeout=120)
    if b"no interrupted run" in errors and len(before) == 2 * CASES:
        return counted  # the last kill came when all was stored and said
    assert process.returncode == 1, errors.decode()
    document = json.loads(output)
    assert [(row["passed"], row["run"]) for row in document["ladder"]] == [(38, 40), (38, 40)]
    after = stored_cases()
    assert after[: len(before)] == before
    assert len(after) == 2 * CASES
    return counted


def unbroken_s(babble_suite: Path, babblers: Path) -> float:
    """How long a run takes here that nobody kills: kills spread over it on any machine."""
    begun = time.monotonic()
    process = start_find(babble_suite, babblers)
    process.communicate(timeout=120)
    return time.monotonic() - begun


def test_a_run_that_is_killed_again_and_again_is_resumed_whole(
    babble_suite: Path, babblers: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    whole_s, chance = unbroken_s(babble_suite, babblers), random.Random(5)
    monkeypatch.setenv("LEASTWISE_HOME", str(tmp_path / "killed"))
    # early: a machine that was busy while the whole run was timed may be idle now
    moments = lambda: whole_s * chance.uniform(0.1, 0.6)  # noqa: E731
    assert kill_until_done(babble_suite, babblers, moments, kills=3) > 0


@pytest.mark.campaign
@pytest.mark.timeout(3000)
def test_a_hundred_parents_killed_and_their_runs_resumed(
    babble_suite: Path,
    babblers: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    whole_s, chance = unbroken_s(babble_suite, babblers), random.Random(6)
    runs = counted = 0
    while counted < 100:
        monkeypatch.setenv("LEASTWISE_HOME", str(tmp_path / str(runs)))
        moments = lambda: whole_s * chance.uniform(0.15, 1.05)  # noqa: E731
        counted += kill_until_done(babble_suite, babblers, moments, kills=4)
        runs += 1
    record_property("parents killed", counted)
    record_property("runs", runs)
    record_property("cases lost or repeated", 0)
