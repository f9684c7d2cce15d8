"""A hundred thousand recorded answers are graded as a stream: memory does not grow with them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.command_line import command, environment

CASES = 200


# A child's peak begins with that of the process it was forked from, so a small one starts it.
_STARTER = """
import json, resource, subprocess, sys, time
started = time.monotonic()
with open(sys.argv[1], "wb") as out:
    status = subprocess.run(sys.argv[2:], stdout=out).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
took = time.monotonic() - started
print(json.dumps([status, used.ru_maxrss, took, used.ru_utime + used.ru_stime]))
"""


def _peak_and_time(home: Path, suite: Path, answers: Path, out: Path) -> tuple[int, float, float]:
    """The largest peak of its processes in KiB, and wall and processor seconds of them all."""
    graded = command(["suites", "grade", str(suite), str(answers), "--json"])
    said = subprocess.run(
        [sys.executable, "-c", _STARTER, str(out), *graded],
        env=environment(home),
        capture_output=True,
        timeout=500,
        check=True,
    )
    status, peak, wall_s, cpu_s = json.loads(said.stdout)
    assert status == 0, said.stderr
    return peak, wall_s, cpu_s


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
    ("few", "many"), [(300, 1_000), pytest.param(10_000, 100_000, marks=pytest.mark.campaign)]
)
def test_memory_stays_flat(
    tmp_path: Path, few: int, many: int, record_property: Callable[[str, object], None]
) -> None:
    suite, peaks = _suite(tmp_path / "suite"), {}
    assert few > CASES  # so that both end with a verdict and an interval
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
