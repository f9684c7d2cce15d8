"""A benchmark as a JSON document whose records carry llama-bench's field names, and ours.

Source of the names and of their meaning: tools/llama-bench/llama-bench.cpp of llama.cpp.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Final

from leastwise.domain.bench_results import (
    BenchConditions,
    BenchMemory,
    BenchResult,
    BenchRun,
    BenchSeries,
    BenchSummary,
    Noise,
    Repetition,
    Spread,
)
from leastwise.domain.benchmarks import NANOSECONDS
from leastwise.domain.json_value import JsonValue
from leastwise.domain.measures import PeakMemory
from leastwise.domain.messages import render
from leastwise.report.find_document import machine_document

FLASH_ATTENTION: Final = {"auto": -1, "off": 0, "on": 1}  # llama.cpp's own numbers


def bench_document(run: BenchRun) -> dict[str, JsonValue]:
    """The run, and one record per model and test in `records`; null is not measured.

    The schema is `resources/schemas/bench.schema.json`.
    """
    return {
        "records": bench_records(run),
        **summary_document(run.summary),
        "version": run.version,
        "build": run.build,
        "repetitions": run.repetitions,
        "interleaved": run.interleaved,
        "machine": machine_document(run.computer),
        "conditions": _conditions(run.conditions),
        "remarks": [render(one) for one in run.remarks],
        "results": [_result(one) for one in run.results],
    }


def bench_records(run: BenchRun) -> list[dict[str, JsonValue]]:
    """One record per speed test that has samples, llama-bench's fields first and in its order."""
    return [
        {
            **llama_bench_fields(run, result, series),
            "samples_ns": [one.sample.elapsed_ns for one in series.repetitions],
            "samples_ts": [_tokens_per_s(series, one) for one in series.repetitions],
            **_own_fields(result, series),
        }
        for result in run.results
        for series in result.speeds
        if series.figures is not None
    ]


def llama_bench_fields(
    run: BenchRun, result: BenchResult, series: BenchSeries
) -> dict[str, str | int | float | None]:
    """What llama-bench writes in every format; its build number is not known to us.

    `avg` and `stddev` (n - 1) are its own; our median stands beside them. `flash_attn` is -1
    where llama.cpp decides.
    """
    candidate, test, found = result.subject.candidate, series.test, series.figures
    settings, model = candidate.settings, candidate.model
    assert found is not None
    assert found.tokens_per_s is not None
    started = "" if series.started is None else f"{series.started:%Y-%m-%dT%H:%M:%SZ}"
    return {
        "build_commit": run.build,
        "build_number": None,
        "cpu_info": run.computer.processor,
        "gpu_info": ", ".join(gpu.name for gpu in run.computer.gpus),
        "backends": run.backends,
        "model_filename": model.path,
        "model_type": result.description,
        "model_size": candidate.plan.weights_bytes if candidate.plan else model.file_bytes,
        "model_n_params": model.parameters,
        "n_batch": settings.batch_tokens,
        "n_ubatch": settings.micro_batch_tokens,
        "n_threads": settings.threads,
        "type_k": settings.kv_type_k,
        "type_v": settings.kv_type_v,
        "n_gpu_layers": settings.gpu_layers,
        "flash_attn": FLASH_ATTENTION[settings.flash_attention],
        "n_prompt": test.prompt_tokens,
        "n_gen": test.output_tokens,
        "n_depth": test.depth_tokens,
        "test_time": started,
        "avg_ns": int(found.elapsed_ns.mean),
        "stddev_ns": int(found.elapsed_ns.deviation),
        "avg_ts": found.tokens_per_s.mean,
        "stddev_ts": found.tokens_per_s.deviation,
    }


def summary_document(summary: BenchSummary) -> dict[str, JsonValue]:
    """One row of the list of benchmarks."""
    return {
        "bench": summary.run_id,
        "started": summary.started.isoformat(),
        "finished": summary.finished,
        "models": list(summary.models),
        "tests": list(summary.tests),
        "samples": summary.samples,
        "preset": summary.preset or None,
        "wall_s": summary.wall_s,
    }


def bench_list_document(summaries: Sequence[BenchSummary]) -> dict[str, JsonValue]:
    """The benchmarks of the past, newest first."""
    return {"benchmarks": [summary_document(one) for one in summaries]}


def spread_document(spread: Spread | None, scale: float = 1.0) -> JsonValue:
    """A median and its 95 % interval, each divided by `scale`; null where nothing was measured."""
    if spread is None:
        return None
    return {"median": spread.median / scale, "interval": _interval(spread, scale)}


def _own_fields(result: BenchResult, series: BenchSeries) -> dict[str, JsonValue]:
    subject, found = result.subject, series.figures
    assert found is not None
    assert found.tokens_per_s is not None
    return {
        "model": subject.candidate.name,
        "model_sha256": subject.candidate.model.sha256,
        "test": series.test.name,
        "median_ns": found.elapsed_ns.median,
        "interval_ns": _interval(found.elapsed_ns),
        "median_ts": found.tokens_per_s.median,
        "interval_ts": _interval(found.tokens_per_s),
        "warm_up_ns": list(series.warm_up.samples_ns),
        "warm_up_stable": series.warm_up.stable,
        "warm_up_tolerance": series.warm_up.tolerance,
        "noise": _noise(found.noise),
        "drift": None if found.drift is None else asdict(found.drift),
        "remarks": [render(one) for one in series.remarks],
        "repetitions": [_repetition(one) for one in series.repetitions],
        "ttft": _first_token(result.first_token(series.test) if series.is_prefill else None),
        "load_s": result.loads_s[-1] if result.loads_s else None,
        "memory": _memory(result.memory),
        "result": result.position + 1,
        "settings": asdict(subject.candidate.settings),
        "settings_origin": subject.origin.value,
        "settings_tuned": subject.tuned or None,
    }


def _first_token(series: BenchSeries | None) -> JsonValue:
    """The wait for the first token: with tokenising and sampling, and evaluating alone."""
    if series is None or series.figures is None:
        return None
    found = series.figures
    return {
        "prompt_tokens": series.test.prompt_tokens,
        "depth_tokens": series.test.depth_tokens,
        "ttft_s": spread_document(found.elapsed_ns, NANOSECONDS),
        "evaluate_only_s": spread_document(found.evaluate_ns, NANOSECONDS),
        "samples_ns": [one.sample.elapsed_ns for one in series.repetitions],
        "tokenise_ns": [one.sample.tokenise_ns for one in series.repetitions],
        "evaluate_ns": [one.sample.evaluate_ns for one in series.repetitions],
        "sample_ns": [one.sample.sample_ns for one in series.repetitions],
        "warm_up_ns": list(series.warm_up.samples_ns),
        "noise": _noise(found.noise),
        "drift": None if found.drift is None else asdict(found.drift),
        "remarks": [render(one) for one in series.remarks],
    }


def _result(result: BenchResult) -> dict[str, JsonValue]:
    return {
        "result": result.position + 1,
        "model": result.subject.candidate.name,
        "model_sha256": result.subject.candidate.model.sha256 or None,
        "settings_origin": result.subject.origin.value,
        "settings_tuned": result.subject.tuned or None,
        "loads_s": list(result.loads_s),
        "memory": _memory(result.memory),
        "engine": None if result.engine is None else asdict(result.engine),
        "planned_bytes": (
            result.subject.candidate.plan.total_bytes if result.subject.candidate.plan else None
        ),
        "score": result.score,
        "fault": None if result.fault is None else render(result.fault),
    }


def _noise(noise: Noise) -> dict[str, JsonValue]:
    return {
        "noisy": noise.noisy,
        "half_width": noise.half_width,
        "more_repetitions": noise.more_repetitions,
        "more_s": noise.more_s,
    }


def _repetition(one: Repetition) -> dict[str, JsonValue]:
    return {"round": one.round, "begun_s": one.begun_s, **asdict(one.watched)}


def _conditions(conditions: BenchConditions) -> dict[str, JsonValue]:
    return {**asdict(conditions), "governor": conditions.governor or None}


def _memory(memory: BenchMemory) -> dict[str, JsonValue]:
    return {
        "loaded": _peak(memory.loaded),
        "peak": _peak(memory.peak),
        "after_unload": _peak(memory.unloaded),
    }


def _peak(memory: PeakMemory | None) -> JsonValue:
    return None if memory is None else asdict(memory)


def _interval(spread: Spread, scale: float = 1.0) -> JsonValue:
    if spread.low is None or spread.high is None:
        return None
    return [spread.low / scale, spread.high / scale]


def _tokens_per_s(series: BenchSeries, one: Repetition) -> float:
    return series.test.tokens * NANOSECONDS / one.sample.elapsed_ns
