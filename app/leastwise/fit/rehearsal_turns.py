"""One turn of a stand-in: loaded, and timed as a prompt and as single tokens."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leastwise.domain.benchmarks import NANOSECONDS, BenchKind, BenchSample, BenchTest
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.rehearsals import StackTurn
from leastwise.engine.client import Engine
from leastwise.engine.protocol import Loaded

_DECODE_SAMPLES: Final = 5
_DECODE_SAMPLE_S: Final = 0.4
_FEWEST_STEPS: Final = 2
_MOST_STEPS: Final = 64
_TRIED_STEPS: Final = 4
_PROMPT_SAMPLES: Final = 3
_PROMPTS_S: Final = 1.5
# How much of a turn loading is taken to be, for the share that is done.
LOADING_SHARE: Final = 0.2


@dataclass(frozen=True)
class Workload:
    """What is timed, in tokens: a prompt on an empty context, and single tokens at a depth."""

    prompt_tokens: int
    depth_tokens: int

    @property
    def context_tokens(self) -> int:
        """The context that holds it."""
        longest = max(self.prompt_tokens + 1, self.depth_tokens + _MOST_STEPS)
        return -(-longest // 256) * 256


def play_turn(
    engine: Engine,
    path: Path,
    settings: RunSettings,
    workload: Workload,
    on_share: Callable[[float], None],
    cancellation: Cancellation,
    *,
    with_prompt: bool = True,
) -> tuple[StackTurn, Loaded]:
    """Load the stand-in, time it and unload it; `on_share` hears how much of that is done.

    Without `with_prompt` only single tokens are timed, which takes a fraction of the time.

    Raises ModelFileError, EngineFault, ChildDied, Cancelled.
    """
    loaded = engine.load(
        str(path), settings, lambda share: on_share(LOADING_SHARE * share), cancellation
    )
    # The prompt comes first: it takes all memory that the rest needs too.
    prompts = _prompts(engine, workload, cancellation) if with_prompt else ()
    on_share((1 + LOADING_SHARE) / 2)
    turn = StackTurn(_decode_s(engine, workload, on_share, cancellation), prompts)
    engine.unload(cancellation)
    on_share(1.0)
    return turn, loaded


def _prompts(
    engine: Engine, workload: Workload, cancellation: Cancellation
) -> tuple[BenchSample, ...]:
    test = BenchTest(workload.prompt_tokens, 1, 0, BenchKind.FIRST_TOKEN)
    warm_up = BenchTest(min(workload.prompt_tokens, 64), 0)
    engine.measure(warm_up, 0, cancellation)
    begun_s = time.monotonic()
    taken: list[BenchSample] = []
    while not taken or (len(taken) < _PROMPT_SAMPLES and time.monotonic() - begun_s < _PROMPTS_S):
        taken.append(engine.measure(test, len(taken) + 1, cancellation).sample)
    return tuple(taken)


def _decode_s(
    engine: Engine,
    workload: Workload,
    on_share: Callable[[float], None],
    cancellation: Cancellation,
) -> tuple[float, ...]:
    """Seconds per token, a figure a sample of some tenths of a second."""

    def step_s(steps: int, seed: int) -> float:
        test = BenchTest(0, steps, workload.depth_tokens)
        elapsed_ns = engine.measure(test, seed, cancellation).sample.elapsed_ns
        return elapsed_ns / NANOSECONDS / steps

    tried_s = step_s(_TRIED_STEPS, 0)
    steps = min(max(math.ceil(_DECODE_SAMPLE_S / tried_s), _FEWEST_STEPS), _MOST_STEPS)
    taken = []
    for number in range(_DECODE_SAMPLES):
        taken.append(step_s(steps, number + 1))
        on_share((1 + LOADING_SHARE) / 2 + (1 - LOADING_SHARE) / 2 * (number + 1) / _DECODE_SAMPLES)
    return tuple(taken)
