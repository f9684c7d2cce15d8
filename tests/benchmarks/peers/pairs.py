"""Ours and a peer in turn, and what the pairs say: median ratio with a bootstrap interval."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

RESAMPLES = 10_000
_SEED = 20_261_124

Figures = Mapping[str, float]
Side = Callable[[], Figures]


@dataclass(frozen=True)
class Kind:
    """How two figures are held against each other, and how one is written.

    `ratio` is "ours:peer", "peer:ours" (of times: how many times as quick) or "difference".
    """

    unit: str
    ratio: str
    better: str
    digits: int = 1


RATE = Kind("tok/s", "ours:peer", "higher")
TIME = Kind("s", "peer:ours", "higher", 2)
MEMORY = Kind("MiB", "ours:peer", "lower")
MICROSECONDS = Kind("µs", "difference", "lower")
MORE_MEMORY = Kind("MiB", "difference", "lower")


@dataclass(frozen=True)
class Row:
    """One comparison: the medians of both sides, and of what holds them against each other."""

    name: str
    kind: Kind
    ours: float
    peer: float
    middle: float
    low: float
    high: float
    pairs: int

    @property
    def markdown(self) -> str:
        """A row of the table."""
        digits, unit = self.kind.digits, self.kind.unit
        if self.kind.ratio == "difference":
            held = f"{self.middle:+.1f} ({self.low:+.1f} to {self.high:+.1f}) {unit}"
        else:
            held = f"{self.middle:.3f} ({self.low:.3f}-{self.high:.3f})"
        return (
            f"| {self.name} | {self.ours:,.{digits}f} {unit} | {self.peer:,.{digits}f} {unit} "
            f"| {held} | {self.kind.ratio}, {self.kind.better} | {self.pairs} |"
        )


HEADER = (
    "| what | ours | peer | median of the pairs (95 %) | held as, better | pairs |\n"
    "|---|---|---|---|---|---|"
)


def run_pairs(ours: Side, peer: Side, pairs: int) -> Iterator[tuple[Figures, Figures]]:
    """Run both sides `pairs` times, each going first in every second pair."""
    for number in range(pairs):
        if number % 2:
            theirs = peer()
            yield ours(), theirs
        else:
            mine = ours()
            yield mine, peer()


def summarise(name: str, kind: Kind, ours: Sequence[float], peer: Sequence[float]) -> Row:
    """The median of the paired ratios (or differences), and of each side."""
    held = [_held(kind, one, other) for one, other in zip(ours, peer, strict=True)]
    low, high = median_interval(held)
    middle = statistics.median(held)
    sides = statistics.median(ours), statistics.median(peer)
    return Row(name, kind, *sides, middle, low, high, len(held))


def median_interval(values: Sequence[float], share: float = 0.95) -> tuple[float, float]:
    """The percentile bootstrap interval of the median (Efron 1979), 10,000 seeded resamples."""
    random = np.random.default_rng(_SEED)
    picked = random.integers(0, len(values), (RESAMPLES, len(values)))
    medians = np.median(np.asarray(values)[picked], axis=1)
    low, high = np.quantile(medians, [(1 - share) / 2, (1 + share) / 2])
    return float(low), float(high)


def _held(kind: Kind, ours: float, peer: float) -> float:
    if kind.ratio == "difference":
        return ours - peer
    return peer / ours if kind.ratio == "peer:ours" else ours / peer
