"""`leastwise find` ended with kill -9 at any moment: nothing that was stored is lost or redone."""

from __future__ import annotations

import json
import os
import random
import shutil
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
WHOLE = ("--exact",)  # in the suite's order, so that both models are run to their ends


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


def kill_and_look(process: subprocess.Popen[bytes], within_s: float = 60.0) -> None:
    """Kill it, and see its children end soon."""
    children = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    process.communicate()
    deadline = time.monotonic() + within_s
    while any(alive(child) for child in children):
        assert time.monotonic() < deadline, "a child outlived its killed parent"
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
        options = [*WHOLE, "--resume"] if before else WHOLE
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
    options = [*WHOLE, "--resume"] if before else WHOLE
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
    process = start_find(babble_suite, babblers, *WHOLE)
    process.communicate(timeout=120)
    return time.monotonic() - begun


def test_a_run_that_is_killed_again_and_again_is_resumed_whole(
    babble_suite: Path, babblers: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    whole_s, chance = unbroken_s(babble_suite, babblers), random.Random(5)
    monkeypatch.setenv("LEASTWISE_HOME", str(tmp_path / "killed"))
    # early: a machine that was busy while the whole run was timed may be idle now
    moments = lambda: whole_s * chance.uniform(0.1, 0.6)  # noqa: E731
    assert kill_until_done(babble_suite, babblers, moments, kills=2) > 0


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


# Runs that give candidates up early, over answers of earlier runs


@pytest.fixture
def mixed_suite(tmp_path: Path) -> Callable[[int], Path]:
    """A suite with so many cases, of which every third is failed, with a bar of 95 %."""

    def write(cases: int) -> Path:
        folder = tmp_path / "mixed"
        folder.mkdir(exist_ok=True)
        checks = [{"type": "not-equals", "value": "never said"}] * 2
        checks.append({"type": "equals", "value": "never said"})
        tests = [{"vars": {"n": str(n)}, "assert": [checks[n % 3]]} for n in range(cases)]
        config = {"prompts": ["Case {{n}}:"], "tests": tests}
        (folder / "promptfooconfig.yaml").write_text(json.dumps(config))
        sidecar = "[bar]\npass_rate = 0.75\n[generation]\nmax_tokens = 12\n"
        (folder / "leastwise.toml").write_text(sidecar)
        return folder

    return write


def finish(suite: Path, models: Path, *options: str) -> dict[str, object]:
    process = start_find(suite, models, *options)
    output, errors = process.communicate(timeout=120)
    assert process.returncode == 1, errors.decode()
    document: dict[str, object] = json.loads(output)
    return document


def statistics_of(document: dict[str, object]) -> list[tuple[object, ...]]:
    """What must not depend on how often a run was killed."""
    named = ("verdict", "reason", "passed", "run", "reused", "suite_interval", "error_probability")
    ladder = document["ladder"]
    assert isinstance(ladder, list)
    return [tuple(str(rung[name]) for name in named) for rung in ladder]


def prepared(write: Callable[[int], Path], models: Path, home: Path) -> Path:
    """A home in which half of the cases were answered before the suite grew."""
    os.environ["LEASTWISE_HOME"] = str(home)
    first = home.parent / "prepared"
    if not first.exists():
        finish(write(80), models)
        shutil.copytree(home, first)
    shutil.copytree(first, home, dirs_exist_ok=True)
    return write(160)


def kill_a_sequential_run(
    write: Callable[[int], Path], models: Path, home: Path, moments: Callable[[], float], kills: int
) -> tuple[int, list[tuple[object, ...]], list[Row]]:
    """Kill a run and resume it, again and again: how often in mid-run, its figures, its rows."""
    suite = prepared(write, models, home)
    first = len(stored_cases())
    counted, begun = 0, False
    for _ in range(kills):
        process = start_find(suite, models, *(["--resume"] if begun else []))
        try:
            process.communicate(timeout=moments())
        except subprocess.TimeoutExpired:
            kill_and_look(process)
            counted += 1
        begun = begun or len(stored_cases()) > first
    process = start_find(suite, models, *(["--resume"] if begun else []))
    output, errors = process.communicate(timeout=120)
    if b"no interrupted run" in errors:  # the last kill came when all was stored and said
        return counted, [], stored_cases()[first:]
    assert process.returncode == 1, errors.decode()
    return counted, statistics_of(json.loads(output)), stored_cases()[first:]


def outcomes(rows: list[Row]) -> list[tuple[object, ...]]:
    """Candidate (by its turn), case and outcome of each row: none may be missing or there twice."""
    candidates = sorted({int(str(row[1])) for row in rows})
    return sorted((candidates.index(int(str(row[1]))), row[2], row[3]) for row in rows)


def test_a_run_that_gives_up_early_comes_to_the_same_figures_however_often_it_is_killed(
    mixed_suite: Callable[[int], Path],
    babblers: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("LEASTWISE_HOME", str(tmp_path))  # put back at the end
    whole, chance = _unbroken(mixed_suite, babblers, tmp_path / "whole"), random.Random(8)
    moments = lambda: whole[0] * chance.uniform(0.3, 0.9)  # noqa: E731
    _, figures, rows = kill_a_sequential_run(
        mixed_suite, babblers, tmp_path / "killed", moments, kills=1
    )
    assert not figures or figures == whole[1]
    assert outcomes(rows) == outcomes(whole[2])


def _unbroken(
    write: Callable[[int], Path], models: Path, home: Path
) -> tuple[float, list[tuple[object, ...]], list[Row]]:
    suite = prepared(write, models, home)
    first, begun = len(stored_cases()), time.monotonic()
    figures = statistics_of(finish(suite, models))
    assert any("given" in str(f) or float(str(f[-1])) > 0 for f in figures)
    assert any(int(str(f[4])) > 0 for f in figures)
    return time.monotonic() - begun, figures, stored_cases()[first:]


@pytest.mark.campaign
@pytest.mark.timeout(3000)
def test_fifty_kills_of_runs_that_give_up_early(
    mixed_suite: Callable[[int], Path],
    babblers: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    monkeypatch.setenv("LEASTWISE_HOME", str(tmp_path))
    whole, chance = _unbroken(mixed_suite, babblers, tmp_path / "whole"), random.Random(9)
    moments = lambda: whole[0] * chance.uniform(0.2, 1.0)  # noqa: E731
    counted = runs = 0
    while counted < 50:
        more, figures, rows = kill_a_sequential_run(
            mixed_suite, babblers, tmp_path / str(runs), moments, kills=4
        )
        assert not figures or figures == whole[1]
        assert outcomes(rows) == outcomes(whole[2])
        counted, runs = counted + more, runs + 1
    record_property("parents killed", counted)
    record_property("runs", runs)
    record_property("verdicts or statistics that differ, cases run twice", 0)
