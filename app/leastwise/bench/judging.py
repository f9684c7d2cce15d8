"""A run as it was kept, with its figures, what spoils them, and a preset's score."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from leastwise.bench.localscore import localscore
from leastwise.bench.statistics import FEWEST_FOR_AN_INTERVAL, NOISE_LIMIT, figures
from leastwise.domain.benchmarks import LOCALSCORE
from leastwise.domain.messages import Message, say

if TYPE_CHECKING:
    from leastwise.domain.bench_results import (
        BenchFigures,
        BenchResult,
        BenchRun,
        BenchSeries,
        Repetition,
    )

BUSY_SHARE: Final = 0.05
CLOCK_FALL: Final = 0.9


def judged(run: BenchRun) -> BenchRun:
    """`run` with the figures of every series, remarks, and the preset's score."""
    return replace(run, results=tuple(_judged(one, run.summary.preset) for one in run.results))


def _judged(result: BenchResult, preset: str) -> BenchResult:
    known = replace(result, series=tuple(judged_series(one) for one in result.series))
    return replace(known, score=localscore(known)) if preset == LOCALSCORE else known


def judged_series(series: BenchSeries) -> BenchSeries:
    """`series` with its figures, and what spoils them."""
    found = figures(series.test, series.repetitions)
    if found is None:
        return series
    return replace(series, figures=found, remarks=_remarks(series, found))


def _remarks(series: BenchSeries, found: BenchFigures) -> tuple[Message, ...]:
    test = series.test.name
    remarks = [*_of_noise(test, found), *_of_drift(test, found)]
    warm_up = series.warm_up
    if warm_up.samples_ns and not warm_up.stable:
        count, tolerance = len(warm_up.samples_ns), warm_up.tolerance
        remarks.append(say("bench.not_warm", test=test, count=count, tolerance=tolerance))
    return (*remarks, *_of_conditions(test, series.repetitions))


def _of_noise(test: str, found: BenchFigures) -> list[Message]:
    if found.samples < FEWEST_FOR_AN_INTERVAL:
        return [say("bench.too_few", test=test, count=found.samples)]
    if not found.noise.noisy:
        return []
    return [
        say(
            "bench.noisy",
            test=test,
            half_width=found.noise.half_width,
            limit=NOISE_LIMIT,
            more=found.noise.more_repetitions,
            more_s=found.noise.more_s,
        )
    ]


def _of_drift(test: str, found: BenchFigures) -> list[Message]:
    if found.drift is None or not found.drift.drifting:
        return []
    change, p_value = abs(found.drift.change), found.drift.p_value
    if found.drift.change > 0:
        return [say("bench.slower", test=test, change=change, p_value=p_value)]
    return [say("bench.faster", test=test, change=change, p_value=p_value)]


def _of_conditions(test: str, repetitions: Sequence[Repetition]) -> list[Message]:
    watched = [one.watched for one in repetitions]
    found: list[Message] = []
    shares = [one.others_cpu_share for one in watched if one.others_cpu_share is not None]
    if shares and (share := statistics.median(shares)) > BUSY_SHARE:
        found.append(say("bench.busy", test=test, share=share))
    if throttled := sum(one.throttle_events or 0 for one in watched):
        found.append(say("bench.throttled", test=test, count=throttled))
    clocks = [one.frequency_hz for one in watched if one.frequency_hz]
    if clocks and min(clocks) < CLOCK_FALL * max(clocks):
        low, high = min(clocks) / 1e9, max(clocks) / 1e9
        found.append(say("bench.slowed_clock", test=test, low=low, high=high))
    return found
