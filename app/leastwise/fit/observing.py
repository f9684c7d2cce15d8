"""Recorded benchmark runs as speeds to learn from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from leastwise.domain.bench_results import BenchResult, BenchRun, BenchSeries
from leastwise.domain.benchmarks import NANOSECONDS, BenchKind
from leastwise.domain.speed_observations import ModelFeatures, SpeedKind, SpeedObservation

# A repetition during which other programs used more of the processors says nothing of the model.
_MOST_OTHERS_SHARE: Final = 0.2


def observations_from_bench(
    run: BenchRun, features_of: Callable[[str], ModelFeatures | None]
) -> tuple[SpeedObservation, ...]:
    """What a run measured of prompts alone and of output alone.

    `features_of` gives the work of the model with a sha256, None where its header is not at
    hand any more. Left out are models with adapters, for vectors, and partly on a GPU.
    """
    return tuple(
        found for result in run.results for found in _of_result(result, run.build, features_of)
    )


def _of_result(
    result: BenchResult, build: str, features_of: Callable[[str], ModelFeatures | None]
) -> Iterator[SpeedObservation]:
    candidate = result.subject.candidate
    settings = candidate.settings
    if settings.embeddings or settings.adapters or settings.kv_type_k != settings.kv_type_v:
        return
    features, device = features_of(candidate.model.sha256), _device(result)
    if features is None or device is None:
        return
    engine = result.engine
    threads = engine.threads if engine else settings.threads
    prefill_threads = engine.prefill_threads if engine else settings.prefill_threads or threads
    for series in result.series:
        kind = _kind(series)
        if kind is None:
            continue
        per = series.test.output_tokens if kind is SpeedKind.DECODE else 1
        samples_s = _samples_s(series, per)
        if samples_s and threads:
            yield SpeedObservation(
                model_sha256=candidate.model.sha256,
                features=features,
                kind=kind,
                threads=threads if kind is SpeedKind.DECODE else prefill_threads,
                tokens=series.test.tokens,
                depth_tokens=series.test.depth_tokens,
                samples_s=samples_s,
                kv_type=settings.kv_type_k,
                micro_batch_tokens=min(settings.micro_batch_tokens, settings.batch_tokens),
                device=device,
                build=build,
            )


def _kind(series: BenchSeries) -> SpeedKind | None:
    test = series.test
    if test.kind is not BenchKind.SPEED or (test.prompt_tokens and test.output_tokens):
        return None
    return SpeedKind.PREFILL if test.prompt_tokens else SpeedKind.DECODE


def _samples_s(series: BenchSeries, per: int) -> tuple[float, ...]:
    """Seconds of the repetitions that other programs left alone."""
    return tuple(
        one.sample.elapsed_ns / NANOSECONDS / per
        for one in series.repetitions
        if (one.watched.others_cpu_share or 0.0) <= _MOST_OTHERS_SHARE
    )


def _device(result: BenchResult) -> str | None:
    """Where the layers were: "CPU", "GPU", or None for both."""
    engine = result.engine
    if engine is None:
        return "CPU" if result.subject.candidate.settings.gpu_layers == 0 else None
    elsewhere = [name for name in engine.weights_bytes if not name.startswith("CPU")]
    if not elsewhere or engine.gpu_layers == 0:
        return "CPU"
    layers_left = result.subject.candidate.settings.gpu_layers
    return "GPU" if layers_left < 0 else None
