"""Predicted memory against the peak that the system measured of the child that ran the model."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from leastwise.domain.benchmarks import BenchTest
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.fits import MemoryNeed
from leastwise.engine.client import Engine
from leastwise.engine.standin.quantisation import Mix
from leastwise.engine.standin.shape import LatentAttention, Shape, StateSpace
from leastwise.engine.standin.writing import write_standin
from leastwise.fit.memory import memory_need
from leastwise.hub.header import read_header

PROMPT_TOKENS, OUTPUT_TOKENS = 512, 8
# What the figures are held to: `tests/benchmarks/RESULTS.md`.
MEDIAN_SHARE: Final = 0.02
WORST_SHARE: Final = 0.05
WORST_BYTES: Final = 64 << 20
BELOW_SHARE: Final = 0.02

# state-spaces/mamba-370m, config.json.
MAMBA_370M: Final = Shape(
    architecture="mamba",
    vocabulary=50_280,
    embedding=1024,
    layers=48,
    context_tokens=1_048_576,
    state_space=StateSpace(kernel=4, inner=2048, state=16, step_rank=64),
)
# deepseek-ai/DeepSeek-V2-Lite with 3 of its 27 layers, and queries of a low rank as in the large
# V2: without one llama.cpp wants 27 layers.
DEEPSEEK_V2_3_LAYERS: Final = Shape(
    architecture="deepseek2",
    vocabulary=102_400,
    embedding=2048,
    layers=3,
    context_tokens=163_840,
    heads=16,
    kv_heads=1,
    feed_forward=1408,
    experts=64,
    experts_used=6,
    experts_shared=2,
    dense_layers=1,
    dense_feed_forward=10_944,
    latent=LatentAttention(query_rank=1536, key_rank=512, rotary=64, key=192, value=128),
)


@dataclass(frozen=True)
class Compared:
    """One run: what was predicted and what was measured, in bytes."""

    shape: str
    mix: str
    settings: RunSettings
    depth_tokens: int
    predicted: MemoryNeed
    measured_bytes: int

    @property
    def difference_bytes(self) -> int:
        """Above zero where more was predicted than was needed."""
        return self.predicted.total_bytes - self.measured_bytes

    @property
    def share(self) -> float:
        """The difference as a share of what was measured."""
        return self.difference_bytes / self.measured_bytes

    @property
    def name(self) -> str:
        """The run in a line."""
        settings = self.settings
        return (
            f"{self.shape} {self.mix} {settings.load_mode} {settings.context_tokens} "
            f"{settings.kv_type_k} d{self.depth_tokens}"
        )

    @property
    def within(self) -> bool:
        """Whether it is within what the worst may be."""
        allowed = max(WORST_SHARE * self.measured_bytes, WORST_BYTES)
        return self.share >= -BELOW_SHARE and abs(self.difference_bytes) <= allowed


def write_model(shape: Shape, mix: Mix, path: Path) -> Path:
    """The whole file of a shape in a mix of types."""
    return write_standin(replace(shape, mix=mix), path)


def compare(
    path: Path, shape: str, mix: str, settings: RunSettings, depth_tokens: int = 0
) -> Compared:
    """Predict from the header, then load, read a prompt after `depth_tokens`, and decode."""
    predicted = memory_need(path, read_header(path), settings, start, Cancellation(), path.parent)
    measured_bytes = measured_peak(path, settings, depth_tokens)
    return Compared(shape, mix, settings, depth_tokens, predicted, measured_bytes)


def measured_peak(path: Path, settings: RunSettings, depth_tokens: int = 0) -> int:
    """The child's own peak after a prompt and some decoding, in bytes."""
    with start() as engine:
        engine.load(str(path), settings, lambda _share: None, Cancellation())
        test = BenchTest(PROMPT_TOKENS, OUTPUT_TOKENS, depth_tokens)
        engine.measure(test, 0, Cancellation())
        peak = engine.read_memory(Cancellation()).peak
    assert peak is not None
    return peak.total_bytes


def start() -> Engine:
    """A child as the core starts it."""
    return Engine("-")


def table(runs: Sequence[Compared]) -> str:
    """By shape: how many runs, the median error, the worst, and the most below."""
    lines = [
        "| shape | runs | measured, MiB | median error | worst | most below |",
        "|---|---|---|---|---|---|",
    ]
    shapes = dict.fromkeys(run.shape for run in runs)
    lines += [_row(shape, [run for run in runs if run.shape == shape]) for shape in shapes]
    if len(shapes) > 1:
        lines.append(_row("all", runs))
    return "\n".join(lines)


def _row(name: str, runs: Sequence[Compared]) -> str:
    sizes = [run.measured_bytes / 2**20 for run in runs]
    worst = max(runs, key=lambda run: abs(run.share))
    below = min((run.share for run in runs), default=0.0)
    return (
        f"| {name} | {len(runs)} | {min(sizes):.0f} - {max(sizes):.0f} | "
        f"{median_share(runs):.2%} | {worst.share:+.2%} ({worst.difference_bytes / 2**20:+.1f} "
        f"MiB) | {min(below, 0):.2%} |"
    )


def median_share(runs: Iterable[Compared]) -> float:
    """The median of the errors, whatever their sign."""
    return statistics.median(abs(run.share) for run in runs)
