"""Comparisons of benchmarks and what tuning came to, as JSON documents."""

from __future__ import annotations

from leastwise.domain.bench_results import (
    BenchComparison,
    BenchFigures,
    BenchResult,
    BenchSide,
    ComparedTest,
    TuneResult,
    TuneTrial,
)
from leastwise.domain.benchmarks import NANOSECONDS
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import render
from leastwise.report.bench_document import spread_document


def comparison_document(found: BenchComparison) -> dict[str, JsonValue]:
    """The second result against the first; the schema is `bench-compare.schema.json`."""
    return {
        "first": _side(found.first, found.first_result),
        "second": _side(found.second, found.second_result),
        "differences": [render(one) for one in found.differences],
        "tests": [_test(one) for one in found.tests],
    }


def tune_document(found: TuneResult) -> dict[str, JsonValue]:
    """The settings that were found and all that were tried; `bench-tune.schema.json`."""
    tuned = found.tuned
    return {
        "model": f"{found.model.name} ({found.model.quantisation})",
        "model_sha256": tuned.model_sha256,
        "build": tuned.build,
        "tuned": tuned.tuned.isoformat(),
        "settings": tuned.settings.named,
        "words": render(found.words),
        "trials": [_trial(one) for one in tuned.trials],
    }


def _side(side: BenchSide, result: BenchResult) -> dict[str, JsonValue]:
    return {
        "bench": side.run_id,
        "result": side.position + 1,
        "model": result.subject.candidate.name,
    }


def _test(one: ComparedTest) -> dict[str, JsonValue]:
    return {
        "test": one.test.name,
        "first": _figures(one.first),
        "second": _figures(one.second),
        "ratio": one.ratio,
        "interval": None if one.low is None else [one.low, one.high],
        "paired": one.paired,
        "words": render(one.words),
    }


def _figures(found: BenchFigures) -> dict[str, JsonValue]:
    return {
        "samples": found.samples,
        "tokens_per_s": spread_document(found.tokens_per_s),
        "elapsed_s": spread_document(found.elapsed_ns, NANOSECONDS),
    }


def _trial(one: TuneTrial) -> dict[str, JsonValue]:
    return {
        "change": one.change.named,
        "prefill_tokens_per_s": spread_document(one.prefill_tokens_per_s),
        "decode_tokens_per_s": spread_document(one.decode_tokens_per_s),
        "ratio": one.ratio,
        "interval": None if one.low is None else [one.low, one.high],
        "taken": one.taken,
        "fault": None if one.fault is None else render(one.fault),
    }
