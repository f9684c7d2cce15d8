"""Data to tune a small model with, out of a suite and the answers of a model that passes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from leastwise.domain.history import RunKind, RunSummary

HELD_OUT_SHARE: Final = 0.25


@dataclass(frozen=True)
class TuningData:
    """What was written: examples to learn from, and a suite of the cases that were held out.

    `skipped` cases were not held out and have no passing answer of the `reference`. Cases of one
    source, and cases that say almost the same, stand on one side together: `clusters` of them.
    """

    folder: str
    reference: str
    examples: int
    skipped: int
    held_out: int
    clusters: int
    seed: int
    files: tuple[str, ...]


def run_to_learn_from(runs: Iterable[RunSummary], suite_sha256: str) -> int | None:
    """Of `runs`, the newest first, that of a reference over just this suite, or else any other."""
    fits = [one for one in runs if one.finished and one.suite_sha256 == suite_sha256]
    references = (one for one in fits if one.kind is RunKind.REFERENCE)
    found = next(references, fits[0] if fits else None)
    return found.run_id if found else None
