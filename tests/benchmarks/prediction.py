"""Speed predictions against measured speeds, each shape left out of what was learned.

    .venv/bin/python -m tests.benchmarks.prediction measure [--minutes N] [--folder FOLDER]
    .venv/bin/python -m tests.benchmarks.prediction report [--folder FOLDER] [--every]

`measure` takes about half an hour in all and goes on where it was stopped; it wants a quiet
machine. The machine itself is measured at the beginning of every portion. `report` computes from
what is kept and measures nothing; it predicts from the first measurement of the machine.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from platformdirs import user_cache_path

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.machine_speed import MachineSpeed
from leastwise.fit.calibration import measure_machine
from leastwise.machine.cores import physical_cores
from leastwise.store.codec import dump, load
from tests.benchmarks.prediction_measuring import (
    favour,
    favoured_engine,
    load_records,
    measure_missing,
)
from tests.benchmarks.prediction_priors import priors
from tests.benchmarks.prediction_report import by_shape, every, held, observations, table


def main() -> None:
    """Measure, or report what was measured."""
    parser = argparse.ArgumentParser(prog="prediction")
    parser.add_argument("job", choices=("measure", "machine", "report"))
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--folder", type=Path, default=user_cache_path("leastwise-prediction"))
    parser.add_argument("--every", action="store_true", help="a line for each measured time")
    given = parser.parse_args()
    if given.job != "report":
        favour(os.getpid())
        number = _measure_machine(given.folder)
    if given.job == "measure":
        kept = given.folder / "measured.json"
        left = measure_missing(kept, number, given.minutes * 60, _say)
        _say("more is left: run it again" if left else "all is measured")
    if given.job == "report":
        _report(given.folder, given.every)


def _measure_machine(folder: Path) -> int:
    """Measure and keep it; its number."""
    folder.mkdir(parents=True, exist_ok=True)
    number = len(list(folder.glob("machine-*.json")))
    with tempfile.TemporaryDirectory() as own:
        machine = measure_machine(
            favoured_engine, Path(own), physical_cores(), lambda _share, _code: None, Cancellation()
        )
    (folder / f"machine-{number}.json").write_text(dump(machine))
    _say(f"the machine took {machine.elapsed_s:.1f} s; left out: {', '.join(machine.skipped)}")
    return number


def _report(folder: Path, each: bool) -> None:
    machines = {
        int(path.stem.removeprefix("machine-")): load(MachineSpeed, path.read_text())
        for path in folder.glob("machine-*.json")
    }
    pairs = observations(load_records(folder / "measured.json"), folder / "features")
    rows = held(pairs, machines)
    _say_all(table(rows))
    _say("")
    _say_all(by_shape(rows))
    _say("")
    _say_all(priors(rows))
    if each:
        _say("")
        _say_all(every(rows))


def _say_all(lines: Iterable[str]) -> None:
    for line in lines:
        _say(line)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
