"""What a walk of the ladder found, as the JSON document of `leastwise find --json`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Final

from leastwise.domain.computer import Computer
from leastwise.domain.history import StoredCandidate
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import render
from leastwise.domain.stopping import Stopping
from leastwise.domain.suites import Bar
from leastwise.domain.verdicts import (
    CandidateResult,
    EarlyVerdict,
    LadderResult,
    Verdict,
    error_probability,
    ladder_error,
)
from leastwise.report.judge_document import judges_document
from leastwise.report.run_report import RunReport
from leastwise.report.statistics_document import reference_document

_CONFIRMED: Final = {Verdict.PASSES: True, Verdict.FAILS: False}


def find_document(
    result: LadderResult, computer: Computer, held: RunReport | None = None
) -> dict[str, JsonValue]:
    """The document: suite, bar, stopping, machine, ladder in ascending order, answer, `wall_s`.

    `held` is the same run held against a reference, whose part is null without it.

    A figure that was not measured is null, and so is the interval of a candidate that was not
    run to the end. The schema is `resources/schemas/find.schema.json`.
    """
    answer = result.answer
    return {
        "suite": {
            "name": result.suite.name,
            "sha256": result.suite.sha256,
            "cases": len(result.suite.cases),
        },
        "bar": bar_document(result.bar),
        "stopping": stopping_document(result.stopping, result.results),
        "judges": judges_document(result.judged_by, result.agreement, result.judging),
        "machine": machine_document(computer),
        "ladder": [candidate_document(found, found.cases) for found in result.results],
        "answer": None if answer is None else candidate_document(answer, answer.cases),
        "reference": reference_document(held.run, held.reference)
        if held and held.reference
        else None,
        "wall_s": result.wall_s,
        **verdict_document(answer),
    }


def bar_document(bar: Bar) -> dict[str, JsonValue]:
    """The pass rate in (0, 1] and the limits; null is no limit."""
    return {
        "pass_rate": bar.pass_rate,
        "ttft_s": bar.ttft_s,
        "decode_tokens_per_s": bar.decode_tokens_per_s,
        "memory_bytes": bar.memory_bytes,
        "cost_per_1000": bar.cost_per_1000,
    }


def stopping_document(
    stopping: Stopping, found: Sequence[CandidateResult | StoredCandidate]
) -> dict[str, JsonValue]:
    """When candidates were decided early, and what that may have cost the answer at most.

    `error_probability` is 0 where none was, or only by what the rest could not have changed.
    """
    return {
        "alpha": stopping.alpha,
        "seed": None if stopping.exact else stopping.seed,
        "stop_at_verdict": stopping.stop_at_verdict,
        "error_probability": ladder_error(stopping, [(one.verdict, one.reason) for one in found]),
    }


def verdict_document(answer: CandidateResult | StoredCandidate | None) -> dict[str, JsonValue]:
    """When the answer was foreseen, before its last case; null where it was not, or is none."""
    early = None if answer is None else answer.early
    return {
        "verdict_after_s": None if early is None else early.after_s,
        "verdict_after_cases": None if early is None else early.after_cases,
    }


def machine_document(computer: Computer) -> dict[str, JsonValue]:
    """This computer; null is not detected, and `undetected` names it. Sizes in bytes."""
    return {
        "system": computer.system,
        "processor": computer.processor,
        "architecture": computer.architecture,
        "physical_cores": computer.physical_cores,
        "logical_cores": computer.logical_cores,
        "vector_extensions": list(computer.vector_extensions),
        "memory_total_bytes": computer.memory_total_bytes,
        "memory_available_bytes": computer.memory_available_bytes,
        "swap_total_bytes": computer.swap_total_bytes,
        "gpus": [
            {
                "name": gpu.name,
                "total_bytes": gpu.total_bytes,
                "available_bytes": gpu.available_bytes,
                "source": gpu.source,
            }
            for gpu in computer.gpus
        ],
        "disk_total_bytes": computer.disk_total_bytes,
        "disk_free_bytes": computer.disk_free_bytes,
        "python": computer.python,
        "on_battery": computer.on_battery,
        "undetected": list(computer.undetected),
    }


def candidate_document(
    found: CandidateResult | StoredCandidate, cases: int
) -> dict[str, JsonValue]:
    """One rung. `cases` is the size of the suite, `run` how many were run on this candidate.

    `ttft_s` is the probe's 95th percentile, the speeds are the probe's medians, and
    `peak_memory_bytes` is the peak of the process that held the model.
    """
    model, probe, peak = found.candidate.model, found.probe, found.peak_memory
    return {
        "model": found.candidate.name,
        "sha256": model.sha256 or None,
        "file_bytes": None if found.candidate.cloud else model.file_bytes,
        "parameters": model.parameters,
        "verdict": None if found.verdict is None else found.verdict.value,
        "reason": None if found.reason is None else render(found.reason),
        "passed": found.passed,
        "run": found.run,
        "cases": cases,
        "interval": None if found.interval is None else list(found.interval),
        "suite_interval": None if found.suite_interval is None else list(found.suite_interval),
        "error_probability": error_probability(found.verdict, found.reason),
        "provisional": None if found.early is None else _provisional(found.early, found.verdict),
        "reused": found.reused,
        "reliability": None if found.reliability is None else asdict(found.reliability),
        "decode_tokens_per_s": None if probe is None else probe.decode_tokens_per_s,
        "prefill_tokens_per_s": None if probe is None else probe.prefill_tokens_per_s,
        "ttft_s": None if probe is None else probe.ttft_s,
        "load_s": found.load_s,
        "peak_memory_bytes": None if peak is None else peak.total_bytes,
        "wall_s": found.wall_s,
        "engine": None if found.chosen is None else asdict(found.chosen),
    }


def _provisional(early: EarlyVerdict, verdict: Verdict | None) -> dict[str, JsonValue]:
    """When passing was foreseen, and whether the candidate passed in the end.

    null where that is open: it was interrupted, could not be judged, or a smaller one passed.
    """
    return {
        "passed": early.passed,
        "run": early.run,
        "seconds": early.after_s,
        "cases": early.after_cases,
        "error_probability": early.error,
        "confirmed": _CONFIRMED.get(verdict) if verdict else None,
    }
