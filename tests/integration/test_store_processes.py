"""The history among processes: one writes, others read, and a killed one loses nothing."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from leastwise.domain.errors import StoreFault
from leastwise.domain.messages import render
from leastwise.store.history import History

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def writer(database: Path, *deed: str) -> Iterator[subprocess.Popen[str]]:
    """A process that writes `database`; killed at the end of the block if it still runs."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.integration.store_writer", str(database), *deed],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'app'}"},
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_second_instance_is_told_who_writes_and_may_read(tmp_path: Path) -> None:
    database = tmp_path / "leastwise.sqlite"
    with writer(database, "hold") as holder:
        assert said(holder) == "open False"
        with pytest.raises(StoreFault) as caught:
            History.open(database)
        with History.open(database, read_only=True) as reader:
            assert reader.runs() == ()
        message = caught.value.message
        assert (message.code, message.params["pid"]) == ("store.locked", holder.pid)
        assert f"process {holder.pid}" in render(message)


def test_a_second_instance_in_the_same_process_is_told_too(tmp_path: Path) -> None:
    database = tmp_path / "leastwise.sqlite"
    with History.open(database), pytest.raises(StoreFault) as caught:
        History.open(database)
    assert caught.value.message.code == "store.locked"
    assert caught.value.message.params["pid"] == os.getpid()
    History.open(database).close()


def test_the_lock_of_a_killed_process_does_not_stand_in_the_way(tmp_path: Path) -> None:
    database = tmp_path / "leastwise.sqlite"
    with writer(database, "hold") as holder:
        assert said(holder) == "open False"
        holder.kill()
        holder.wait()
        assert database.with_name("leastwise.sqlite.pid").exists()
        with History.open(database) as history:
            assert history.runs() == ()
    assert not database.with_name("leastwise.sqlite.pid").exists()


def test_a_file_size_limit_of_the_system_is_a_fault_and_reading_goes_on(tmp_path: Path) -> None:
    pytest.importorskip("resource")
    with writer(tmp_path / "leastwise.sqlite", "write", "1000000") as process:
        assert process.stdout is not None
        lines = process.stdout.read().split("\n")
        assert process.wait() == 0
    assert lines[-2] == "fault store.failed 1"
    acknowledged = sum(line.startswith("case ") for line in lines)
    with History.open(tmp_path / "leastwise.sqlite", read_only=True) as reader:
        assert reader.runs()[0].cases_run == acknowledged > 0


def test_a_killed_writer_loses_nothing_acknowledged(tmp_path: Path) -> None:
    kill_rounds(tmp_path / "leastwise.sqlite", rounds=6, seed=20261123)


@pytest.mark.campaign
@pytest.mark.timeout(900)
def test_a_hundred_killed_writers_lose_nothing_acknowledged(tmp_path: Path) -> None:
    kill_rounds(tmp_path / "leastwise.sqlite", rounds=100, seed=7)


def kill_rounds(database: Path, rounds: int, seed: int) -> None:
    """Kill a writer at a random moment, `rounds` times over the same database."""
    chance = random.Random(seed)
    acknowledged: set[tuple[str, ...]] = set()
    for _ in range(rounds):
        with writer(database, "write") as process:
            is_early = chance.random() < 0.25  # while it starts, opens and resumes
            lines = [] if is_early else [said(process)]
            time.sleep(chance.uniform(0.0, 1.0 if is_early else 0.4))
            process.kill()
            assert process.stdout is not None
            lines += process.stdout.read().split("\n")[:-1]
        fresh = [tuple(line.split()) for line in lines if not line.startswith("run ")]
        assert acknowledged.isdisjoint(fresh), "something acknowledged was done again"
        acknowledged.update(fresh)
        check_all_there(database, acknowledged)
    assert any(kind == "case" for kind, *_ in acknowledged)


def check_all_there(database: Path, acknowledged: set[tuple[str, ...]]) -> None:
    """Everything that was acknowledged is in the database, which is whole."""
    with History.open(database) as history:
        kept: set[tuple[str, ...]] = set()
        for summary in history.runs(limit=1000):
            number = str(summary.run_id)
            stored = history.run(summary.run_id)
            assert stored is not None
            kept |= {("finished", number)} if summary.finished else set()
            for candidate in stored.candidates:
                key = candidate.candidate.key
                kept |= {("case", number, key, str(c.case_index)) for c in candidate.cases}
                kept |= {("verdict", number, key)} if candidate.verdict else set()
    assert acknowledged <= kept
    connection = sqlite3.connect(database)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()
