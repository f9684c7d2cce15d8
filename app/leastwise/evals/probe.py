"""Speed measured apart from the run: one sequence, cold prefix, several repetitions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput
from leastwise.domain.measures import Probe, Timing
from leastwise.domain.suites import Generation
from leastwise.engine.client import Engine
from leastwise.engine.protocol import SequenceRequest

REPETITIONS: Final = 10
WARM_UPS: Final = 2
LONGEST_ANSWER_TOKENS: Final = 32


def probe_prompts(prompts: Sequence[str], repetitions: int = REPETITIONS) -> list[str]:
    """Prompts spread evenly over the suite's lengths, its shortest and longest among them."""
    ordered = sorted(prompts, key=len)
    last = len(ordered) - 1
    steps = max(repetitions - 1, 1)
    return [ordered[round(step * last / steps)] for step in range(repetitions)]


def measure_probe(
    engine: Engine,
    prompts: Sequence[str],
    generation: Generation,
    cancellation: Cancellation,
) -> Probe:
    """Answer `REPETITIONS` prompts one after the other, after `WARM_UPS` that do not count.

    A prompt that the context cannot hold is left out. Raises EngineFault, ChildDied, Cancelled.
    """
    short = replace(
        generation, max_tokens=min(generation.max_tokens, LONGEST_ANSWER_TOKENS), stop=()
    )
    chosen = probe_prompts(prompts)
    for prompt in chosen[-WARM_UPS:]:
        _timing(engine, prompt, short, cancellation)
    timings = [_timing(engine, prompt, short, cancellation) for prompt in chosen]
    return Probe(tuple(timing for timing in timings if timing is not None))


def _timing(
    engine: Engine, prompt: str, generation: Generation, cancellation: Cancellation
) -> Timing | None:
    request = SequenceRequest(0, prompt, generation, cache_prompt=False)
    try:
        return engine.answer(request, lambda _piece: None, cancellation).timing
    except BadInput:
        return None
