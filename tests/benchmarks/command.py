"""Whole commands as a user waits for them: `--help`, and the shipped ladder to its verdict.

    .venv/bin/python -m tests.benchmarks.command [RUNS]

Wall time from the command to its end, after one run that does not count; the ladder starts
each time with an empty data directory.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LEASTWISE = str(Path(sys.executable).with_name("leastwise"))


def wall_s(arguments: list[str], home: str) -> tuple[float, str]:
    """Seconds that the command took, and what it printed."""
    begun = time.perf_counter()
    done = subprocess.run(
        [LEASTWISE, *arguments],
        env={**os.environ, "LEASTWISE_HOME": home},
        capture_output=True,
        text=True,
        check=True,
    )
    return time.perf_counter() - begun, done.stdout


def repeated(arguments: list[str], runs: int) -> tuple[list[float], str]:
    """The times of `runs` runs, each in a data directory of its own."""
    times: list[float] = []
    for number in range(runs + 1):
        with tempfile.TemporaryDirectory() as home:
            seconds, output = wall_s(arguments, home)
        if number:
            times.append(seconds)
    return times, output


def row(name: str, times: list[float]) -> str:
    """A table row: median, and the range."""
    middle = statistics.median(times)
    return f"| {name} | {middle:.2f} s | {min(times):.2f}-{max(times):.2f} s | {len(times)} |\n"


def main(runs: int) -> None:
    """Print the table and the last ladder."""
    helped, _ = repeated(["--help"], runs * 3)
    walked, output = repeated(["find", "--json"], runs)
    sys.stdout.write("| command | median | range | runs |\n|---|---|---|---|\n")
    sys.stdout.write(row("`leastwise --help`", helped))
    sys.stdout.write(row("`leastwise find` to its verdict", walked))
    document = json.loads(output)
    sys.stdout.write("\n| model | verdict | passed/run | tok/s | TTFT p95 | peak | wall |\n")
    sys.stdout.write("|---|---|---|---|---|---|---|\n")
    for one in document["ladder"]:
        if not one["run"]:
            sys.stdout.write(f"| {one['model']} | {one['verdict']} | - | - | - | - | - |\n")
            continue
        sys.stdout.write(
            f"| {one['model']} | {one['verdict']} | {one['passed']}/{one['run']} "
            f"| {one['decode_tokens_per_s']:,.0f} | {one['ttft_s'] * 1000:.1f} ms "
            f"| {one['peak_memory_bytes'] / 2**20:.1f} MiB | {one['wall_s']:.2f} s |\n"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
