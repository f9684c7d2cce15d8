"""Speed predictions against measured speeds, each shape left out of what was learned.

    .venv/bin/python -m tests.benchmarks.prediction measure [--minutes N] [--data FILE]
    .venv/bin/python -m tests.benchmarks.prediction report [--data FILE]

`measure` takes about half an hour in all and goes on where it was stopped; it wants a quiet
machine. `report` computes from what is kept and measures nothing.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from platformdirs import user_cache_path

from tests.benchmarks.prediction_measuring import measure_missing


def main() -> None:
    """Measure, or report what was measured."""
    parser = argparse.ArgumentParser(prog="prediction")
    parser.add_argument("job", choices=("measure", "report"))
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument(
        "--data", type=Path, default=user_cache_path("leastwise-prediction") / "measured.json"
    )
    given = parser.parse_args()
    if given.job == "measure":
        left = measure_missing(given.data, given.minutes * 60, _say)
        _say("more is left: run it again" if left else "all is measured")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
