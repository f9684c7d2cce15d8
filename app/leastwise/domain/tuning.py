"""Data to tune a small model with, out of a suite and the answers of a model that passes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

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
