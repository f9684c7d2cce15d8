"""The stand-ins by which a machine is measured: which ones, and timing them."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from leastwise.domain.benchmarks import NANOSECONDS, BenchTest
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.machine_speed import StandinTiming
from leastwise.domain.speed_observations import ModelFeatures
from leastwise.engine.client import Engine
from leastwise.engine.standin.quantisation import Mix
from leastwise.engine.standin.shape import Shape, StateSpace
from leastwise.engine.standin.writing import write_standin

DECODE: Final = BenchTest(0, 4)
# The first token after a state was cleared takes longer.
LONG_DECODE: Final = BenchTest(0, 16)
PREFILL: Final = BenchTest(128, 0)
# With fewer threads than usual.
SHORT_PREFILL: Final = BenchTest(64, 0)
# On a GPU, which computes few tokens as fast as one, and a short context as fast as none.
LONG_PREFILL: Final = BenchTest(512, 0)
MOST_TOKENS: Final = 1024 + 256
_SEED: Final = 11
_LEAST_SAMPLES: Final = 5
_FEWEST_PROMPTS: Final = 2
_SAMPLING_S: Final = 0.12
_SAMPLING_LIMIT_S: Final = 1.0

_FILE_TYPES: Final = {
    "F16": "MOSTLY_F16",
    "Q8_0": "MOSTLY_Q8_0",
    "Q6_K": "MOSTLY_Q6_K",
    "Q5_K": "MOSTLY_Q5_K_M",
    "Q5_0": "MOSTLY_Q5_0",
    "Q4_K": "MOSTLY_Q4_K_M",
    "Q4_0": "MOSTLY_Q4_0",
}
# Most used first: where time runs out, the last ones are missing.
MATRIX_TYPES: Final = ("Q4_K", "Q6_K", "Q8_0", "Q4_0", "F16", "Q5_0", "Q5_K")
EXPERT_TYPES: Final = ("Q4_K", "Q6_K", "Q8_0", "Q4_0")

# Of which every backend has kernels of its own.
_HEAD_WIDTHS: Final = (64, 80, 96, 112, 128, 256)

_PLAIN: Final = Shape(
    architecture="llama",
    vocabulary=512,
    embedding=256,
    layers=4,
    context_tokens=16_384,
    heads=4,
    kv_heads=2,
    head_width=64,
    feed_forward=256,
)


def of_type(shape: Shape, weight_type: str) -> Shape:
    """The shape with every matrix of this type."""
    mix = Mix(weight_type, weight_type, weight_type, _FILE_TYPES[weight_type])
    return replace(shape, mix=mix)


def calling() -> Shape:
    """Next to nothing, so that what surrounds a graph shows."""
    shape = replace(_PLAIN, embedding=64, heads=1, kv_heads=1, layers=1)
    return of_type(replace(shape, feed_forward=64), "Q8_0")


def narrow() -> Shape:
    """Many layers with next to nothing in them: numbers of activations are what costs."""
    shape = replace(_PLAIN, embedding=128, heads=2, kv_heads=1, layers=32)
    return of_type(replace(shape, feed_forward=256), "Q8_0")


def stepping(size_bytes: int) -> Shape:
    """Small matrices, so that starting each and waiting for all threads shows."""
    shape = replace(_PLAIN, embedding=512, heads=8, feed_forward=1024, layers=1)
    return _layered(of_type(shape, "Q8_0"), size_bytes)


def attending(width: int, kv_heads: int, layers: int, heads: int = 8) -> Shape:
    """Much attention between small matrices, with heads of this width."""
    shape = replace(_PLAIN, heads=heads, head_width=width, kv_heads=kv_heads, layers=layers)
    return of_type(shape, "Q8_0")


def recurrent() -> Shape:
    """Mamba-2 mixers with a large state."""
    mixer = StateSpace(kernel=4, inner=2048, state=128, heads=32)
    shape = replace(_PLAIN, architecture="mamba2", heads=0, kv_heads=0, head_width=0)
    return of_type(replace(shape, feed_forward=0, state_space=mixer), "Q8_0")


def matrices(weight_type: str, size_bytes: int) -> Shape:
    """Matrices of this type, as many layers of them as make up the size or a little more."""
    shape = replace(_PLAIN, embedding=1024, heads=8, head_width=128, feed_forward=3072, layers=1)
    return _layered(of_type(shape, weight_type), size_bytes)


def wide_matrices(weight_type: str) -> Shape:
    """As `matrices`, in few and large ones: a GPU reads them faster than it starts small ones."""
    shape = replace(_PLAIN, embedding=8192, heads=64, kv_heads=8, head_width=128, layers=1)
    return of_type(replace(shape, feed_forward=16_384), weight_type)


def experts(weight_type: str, size_bytes: int) -> Shape:
    """Sixteen experts of which four work."""
    shape = replace(
        _PLAIN,
        architecture="qwen3moe",
        embedding=1024,
        feed_forward=512,
        experts=16,
        experts_used=4,
        layers=1,
    )
    return _layered(of_type(shape, weight_type), size_bytes)


def _layered(shape: Shape, size_bytes: int) -> Shape:
    from leastwise.engine.standin.writing import weights_bytes

    one, two = (weights_bytes(replace(shape, layers=layers)) for layers in (1, 2))
    return replace(shape, layers=max(2, -(-(size_bytes - 2 * one + two) // (two - one))))


def wide_experts(weight_type: str) -> Shape:
    """As `experts`, in large matrices."""
    return replace(experts(weight_type, 0), embedding=4096, feed_forward=2048, layers=1)


def warming(features: ModelFeatures) -> Shape:
    """A small model whose weights and heads are most of this model's kinds."""
    width = max((round(one.width) for one in features.attention), default=0)
    known = features.quantisation in _FILE_TYPES
    shape = replace(_PLAIN, head_width=width if width in _HEAD_WIDTHS else _PLAIN.head_width)
    return of_type(shape, features.quantisation if known else MATRIX_TYPES[0])


@dataclass
class Timer:
    """Writes stand-ins into `folder`, runs them in one child, and keeps what it timed."""

    start_engine: Callable[[], Engine]
    folder: Path
    cancellation: Cancellation
    timings: list[StandinTiming] = field(default_factory=list)
    _engine: Engine | None = None

    @contextmanager
    def written(self, name: str, shape: Shape) -> Iterator[Path]:
        """The stand-in as a file, which is removed in the end."""
        self.cancellation.raise_if_asked()
        path = self.folder / f"{name}.gguf"
        try:
            yield write_standin(shape, path, _SEED)
        finally:
            path.unlink(missing_ok=True)

    def time(
        self, path: Path, settings: RunSettings, tests: Sequence[BenchTest]
    ) -> dict[BenchTest, float]:
        """Seconds that each test takes. Raises what loading and measuring raise."""
        if self._engine is None:
            self._engine = self.start_engine()
        self._engine.load(str(path), settings, lambda _share: None, self.cancellation)
        found = {
            test: self._sampled(self._engine, path.stem, settings.threads, test) for test in tests
        }
        self._engine.unload(self.cancellation)
        return found

    def pids(self) -> tuple[int, ...]:
        """The process of the child, if there is one."""
        return () if self._engine is None else (self._engine.pid,)

    def close(self) -> None:
        """End the child."""
        if self._engine is not None:
            self._engine.close()
            self._engine = None

    def _sampled(self, engine: Engine, name: str, threads: int, test: BenchTest) -> float:
        """The lower tenth of the samples: other programs only ever add to a time."""
        fewest = _LEAST_SAMPLES if test.output_tokens else _FEWEST_PROMPTS
        if test.output_tokens or test.depth_tokens:
            engine.measure(replace(test, output_tokens=1, prompt_tokens=0), 0, self.cancellation)
        samples: list[int] = []
        begun_s = time.monotonic()
        while _goes_on(len(samples), fewest, time.monotonic() - begun_s):
            sample = engine.measure(test, len(samples) + 1, self.cancellation).sample
            samples.append(sample.elapsed_ns)
        self.timings.append(StandinTiming(name, test.name, threads, tuple(samples)))
        return lower_tenth(samples) / NANOSECONDS


def _goes_on(samples: int, fewest: int, past_s: float) -> bool:
    if samples == 0 or past_s > _SAMPLING_LIMIT_S:
        return samples == 0
    return samples < fewest or past_s < _SAMPLING_S


def lower_tenth(samples: Sequence[float]) -> float:
    """The tenth of the way from the least of one or more samples to the largest, by rank."""
    if len(samples) == 1:
        return samples[0]
    return statistics.quantiles(samples, n=10, method="inclusive")[0]
