"""A hundred thousand recorded answers are graded as a stream: memory does not grow with them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.command_line import command, environment

CASES = 1000


def _peak_and_time(home: Path, suite: Path, answers: Path, out: Path) -> tuple[int, float, float]:
    """Peak memory in KiB of the program itself, wall and processor seconds with its children."""
    started = time.monotonic()
    with out.open("wb") as file:
        child = subprocess.Popen(
            command(["suites", "grade", str(suite), str(answers), "--json"]),
            env=environment(home),
            stdout=file,
        )
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode == 0
    return usage.ru_maxrss, time.monotonic() - started, usage.ru_utime + usage.ru_stime


def _write_answers(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            case = number % CASES
            word = case if number % 3 else "nothing"
            file.write(json.dumps({"case": case, "output": f'{{"n": "{word}"}}'}) + "\n")


def _suite(folder: Path) -> Path:
    folder.mkdir()
    checks = [
        {"type": "contains", "value": "{{n}}"},
        {"type": "regex", "value": '"n": "\\d+"'},
        {"type": "is-json", "value": {"type": "object", "required": ["n"]}},
    ]
    tests = [{"vars": {"n": str(number)}, "assert": checks} for number in range(CASES)]
    config = {"prompts": ["Say {{n}}"], "tests": tests}
    (folder / "promptfooconfig.json").write_text(json.dumps(config), encoding="utf-8")
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="peaks of single children are Unix's")
@pytest.mark.parametrize(
    ("few", "many"), [(500, 4_000), pytest.param(10_000, 100_000, marks=pytest.mark.campaign)]
)
def test_memory_stays_flat(
    tmp_path: Path, few: int, many: int, record_property: Callable[[str, object], None]
) -> None:
    suite, peaks = _suite(tmp_path / "suite"), {}
    for count in (few, many):
        answers, out = tmp_path / "answers.jsonl", tmp_path / "out.json"
        _write_answers(answers, count)
        peaks[count], wall_s, cpu_s = _peak_and_time(tmp_path / "home", suite, answers, out)
        record_property(f"grading {count} answers, s", round(wall_s, 1))
        record_property(f"grading {count} answers, processor s", round(cpu_s, 1))
        record_property(f"grading {count} answers, peak MiB", peaks[count] // 1024)
        if count == few:
            assert len(json.loads(out.read_text("utf-8"))["cases"]) == count
    assert peaks[many] < peaks[few] * 1.15
