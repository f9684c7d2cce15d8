"""Benchmarks with samples that are made up, for tests of what is made of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from leastwise.bench.judging import judged_series
from leastwise.domain.bench_results import (
    BenchConditions,
    BenchMemory,
    BenchResult,
    BenchRun,
    BenchSeries,
    BenchSummary,
    Repetition,
    WarmUp,
    Watched,
)
from leastwise.domain.benchmarks import BenchKind, BenchSample, BenchSubject, BenchTest
from leastwise.domain.measures import PeakMemory
from tests.integration import store_samples as samples

STARTED = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
PREFILL = BenchTest(512, 0)
FIRST_TOKEN = BenchTest(512, 1, kind=BenchKind.FIRST_TOKEN)
DECODE = BenchTest(0, 128, 4096)


def series(
    test: BenchTest,
    elapsed_ns: Sequence[int],
    *,
    stable: bool = True,
    watched: Watched = Watched(others_cpu_share=0.01),  # noqa: B008 - frozen
) -> BenchSeries:
    """A series with its figures, one sample a round."""
    kept = tuple(
        Repetition(number, float(number), _sample(test, ns), watched)
        for number, ns in enumerate(elapsed_ns)
    )
    warm_up = WarmUp((9, 8, 8), stable, 0.03)
    return judged_series(BenchSeries(test, warm_up, kept, None, (), STARTED))


def _sample(test: BenchTest, elapsed_ns: int) -> BenchSample:
    if test.kind is BenchKind.SPEED:
        return BenchSample(elapsed_ns)
    return BenchSample(elapsed_ns, 100, elapsed_ns - 150, 50)


def result(of: Sequence[BenchSeries], letter: str = "a", position: int = 0) -> BenchResult:
    """A subject's result with its memory."""
    memory = BenchMemory(samples.PEAK, samples.PEAK, PeakMemory(1_000_000, 400_000, 600_000))
    return BenchResult(
        position,
        BenchSubject(samples.candidate(letter)),
        tuple(of),
        (0.25,),
        memory,
        description="llama 1B Q8_0",
    )


def run(results: Sequence[BenchResult], run_id: int = 7, *, interleaved: bool = True) -> BenchRun:
    """A finished run of `results`."""
    summary = BenchSummary(
        run_id, STARTED, True, ("house-a (Q8_0)",), ("pp512", "ttft512"), 9, 12.5
    )
    return BenchRun(
        summary,
        samples.computer(),
        BenchConditions(None, "", None, 0.02, 2**31),
        "llama-cpp-python 0.3.36",
        "0.1.0",
        3,
        interleaved,
        tuple(results),
        backends="CPU",
    )
