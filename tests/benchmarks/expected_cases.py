"""How many cases a ladder takes to its verdict, by simulation with the program's own boundaries.

    python -m tests.benchmarks.expected_cases [--runs 2000] [--seconds A,B,C,D] [--peer 1.24]

The ladder of `time_to_verdict`: models that would pass 60, 80, 93 and 97 % of a suite against a bar
of 95 %, each in random orders of its own, at the chance of error that ships. `--seconds` are each
model's per case, as measured; then the ratio is told in time, too, without loads. `--peer`
is how many times as long as ours the peer's full matrix takes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from leastwise.domain.stopping import Stopping
from leastwise.domain.suites import Bar
from leastwise.evals.boundaries import Boundary
from tests.benchmarks.time_to_verdict import BAR, RATES

SIZES: Final = (200, 500, 1_000, 2_000, 5_000, 10_000)
_AT_ONCE: Final = 500


@dataclass(frozen=True)
class Told:
    """Of many walks: cases run on each model until the verdict, and how many were told wrongly."""

    cases: npt.NDArray[np.int_]
    wrong: int


def simulated(size: int, runs: int, stopping: Stopping, chance: np.random.Generator) -> Told:
    """Walks up the ladder until one is foreseen to pass, or the last was run to its end."""
    required, rungs = Bar(BAR).required_passes(size), len(RATES)
    cases, right = np.zeros((runs, rungs), int), [round(rate * size) >= required for rate in RATES]
    climbing, wrong = np.ones(runs, bool), np.zeros(runs, bool)
    for position, rate in enumerate(RATES):
        errors = (stopping.give_up_error(position, rungs), stopping.pass_error(position, rungs))
        failing = size - round(rate * size)
        given_up, foreseen = _decided(size, required, failing, errors, runs, chance)
        cases[:, position] = climbing * np.minimum(given_up, foreseen)
        passes = foreseen < given_up
        wrong |= climbing & (passes != right[position])
        climbing &= ~passes
    return Told(cases, int(wrong.sum()))


def _decided(
    size: int,
    required: int,
    failing: int,
    errors: tuple[float, float],
    runs: int,
    chance: np.random.Generator,
) -> tuple[npt.NDArray[np.int_], npt.NDArray[np.int_]]:
    """After how many cases it is given up, and foreseen to pass; beyond the last one: never."""
    allowed = size - required
    many, few = (
        Boundary(size, allowed, errors[0], many=True),
        Boundary(size, allowed + 1, errors[1], many=False),
    )
    high = np.array([min(many.limit(t) or allowed + 1, allowed + 1) for t in range(1, size + 1)])
    limits = [few.limit(t) for t in range(1, size + 1)]
    low = np.array([-1 if limit is None else limit for limit in limits])
    low = np.maximum(low, np.arange(1, size + 1) - required)
    ups, downs = [], []
    for start in range(0, runs, _AT_ONCE):
        rows = min(_AT_ONCE, runs - start)
        fails = np.zeros((rows, size), np.int8)
        fails[:, :failing] = 1
        failed = chance.permuted(fails, axis=1).cumsum(axis=1, dtype=np.int32)
        ups.append(_first(failed >= high))
        downs.append(_first(failed <= low))
    return np.concatenate(ups), np.concatenate(downs)


def _first(found: npt.NDArray[np.bool_]) -> npt.NDArray[np.int_]:
    after: npt.NDArray[np.int_] = found.argmax(axis=1) + 1
    return np.where(found.any(axis=1), after, found.shape[1] + 1).astype(int)


def rows(runs: int, seconds: Sequence[float], peer: float) -> list[str]:
    """The table, a line for each size of suite."""
    chance, stopping = np.random.default_rng(20_261_127), Stopping()
    head = "| cases | mean cases on each model | median ratio in cases | in seconds | to the peer |"
    lines = [f"{head} told wrongly |", "|---|---|---|---|---|---|"]
    for size in SIZES:
        told = simulated(size, runs, stopping, chance)
        each = ", ".join(f"{mean:.0f}" for mean in told.cases.mean(axis=0))
        in_cases = np.median(len(RATES) * size / told.cases.sum(axis=1))
        in_time = np.median(size * sum(seconds) / (told.cases * np.array(seconds)).sum(axis=1))
        lines.append(
            f"| {size:,} | {each} | {in_cases:.2f} | {in_time:.2f} | {in_time * peer:.2f} | "
            f"{told.wrong} of {runs:,} |"
        )
    return lines


def main(arguments: Sequence[str]) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=2_000)
    parser.add_argument("--seconds", default="1,1,1,1")
    parser.add_argument("--peer", type=float, default=1.0)
    options = parser.parse_args(arguments)
    seconds = [float(one) for one in options.seconds.split(",")]
    sys.stdout.write("\n".join(rows(options.runs, seconds, options.peer)) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
