"""LocalScore's formula over our own measurement of its nine shapes.

Source: the README of LocalScore in Mozilla's llamafile, and https://localscore.ai/about:
`10 * cbrt(avg_prompt_tps * avg_gen_tps * 1000 / avg_ttft_ms)`, averages over the shapes.
"""

from __future__ import annotations

import math
import statistics
from typing import TYPE_CHECKING

from leastwise.domain.benchmarks import (
    LOCALSCORE_SHAPES,
    NANOSECONDS,
    BenchKind,
    BenchTest,
)

if TYPE_CHECKING:
    from leastwise.domain.bench_results import BenchFigures, BenchResult, Spread


def localscore(result: BenchResult) -> float | None:
    """The score of our medians; None unless every shape was measured."""
    found = {one.test: one.figures for one in result.series if one.figures is not None}
    prompts, outputs, waits_ms = [], [], []
    for prompt, output in LOCALSCORE_SHAPES:
        first = found.get(BenchTest(prompt, 1, 0, BenchKind.FIRST_TOKEN))
        prefill = _speed(found.get(BenchTest(prompt, 0)))
        decode = _speed(found.get(BenchTest(0, output, prompt)))
        if first is None or prefill is None or decode is None:
            return None
        prompts.append(prefill.median)
        outputs.append(decode.median)
        waits_ms.append(first.elapsed_ns.median / NANOSECONDS * 1000)
    return score(statistics.fmean(prompts), statistics.fmean(outputs), statistics.fmean(waits_ms))


def score(prompt_tokens_per_s: float, output_tokens_per_s: float, ttft_ms: float) -> float:
    """Ten times the geometric mean of both speeds and of first tokens per second."""
    return 10 * math.cbrt(prompt_tokens_per_s * output_tokens_per_s * 1000 / ttft_ms)


def _speed(figures: BenchFigures | None) -> Spread | None:
    return figures.tokens_per_s if figures else None
