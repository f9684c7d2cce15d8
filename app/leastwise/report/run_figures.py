"""The figures of a run as people read them in a report."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Self

from leastwise.domain import figures
from leastwise.domain.candidates import RunSettings
from leastwise.domain.computer import Computer
from leastwise.domain.history import StoredCandidate, StoredRun
from leastwise.domain.messages import render
from leastwise.report.run_report import RunReport


@dataclass(frozen=True)
class CandidateFigures:
    """One row of the ladder's table; a figure that was not measured is a dash."""

    verdict: str
    passed: str
    pass_rate: str
    interval: str
    decode: str
    prefill: str
    ttft: str
    memory: str
    file: str
    load: str
    wall: str

    @classmethod
    def of(cls, one: StoredCandidate, cases: int) -> Self:
        """The figures of `one`; a pass rate stands only where every case was run."""
        probe, peak = one.probe, one.peak_memory
        low_high = one.interval
        return cls(
            verdict=one.verdict.value if one.verdict else "undecided",
            passed=f"{one.passed:,} / {one.run:,}" if one.run else figures.NOT_MEASURED,
            pass_rate=figures.percent(one.passed / cases)
            if cases and one.run == cases
            else figures.NOT_MEASURED,
            interval=f"{figures.percent(low_high[0])} to {figures.percent_up(low_high[1])}"
            if low_high
            else figures.NOT_MEASURED,
            decode=written(figures.significant, probe.decode_tokens_per_s if probe else None),
            prefill=written(figures.significant, probe.prefill_tokens_per_s if probe else None),
            ttft=written(figures.seconds, probe.ttft_s if probe else None),
            memory=written(figures.gib, peak.total_bytes if peak else None),
            file=written(
                figures.gb, None if one.candidate.cloud else one.candidate.model.file_bytes
            ),
            load=written(figures.seconds, one.load_s),
            wall=figures.seconds(one.wall_s) if one.run else figures.NOT_MEASURED,
        )


def written(form: Callable[[float], str], figure: float | None) -> str:
    """The figure in its form, or a dash."""
    return figures.NOT_MEASURED if figure is None else form(figure)


def reasons(run: StoredRun) -> Iterator[str]:
    """Why each candidate's verdict is what it is."""
    for one in run.candidates:
        if one.reason is not None:
            yield f"{one.candidate.name}: {render(one.reason)}"


def bar_facts(run: StoredRun) -> Iterator[tuple[str, str]]:
    """The bar and its limits."""
    bar = run.bar
    required = bar.required_passes(run.cases)
    cases = figures.counted(run.cases, "case", "cases")
    yield "Pass rate", f"{figures.percent(bar.pass_rate)}: {required:,} of {cases}"
    if bar.ttft_s is not None:
        yield "First token within", figures.seconds(bar.ttft_s)
    if bar.decode_tokens_per_s is not None:
        yield "At least", figures.speed(bar.decode_tokens_per_s)
    if bar.memory_bytes is not None:
        yield "Memory at most", figures.gib(bar.memory_bytes)
    if bar.cost_per_1000 is not None:
        yield "1,000 calls cost at most", figures.significant(bar.cost_per_1000)


def origin_facts(report: RunReport) -> Iterator[tuple[str, str]]:
    """Suite, programs, computer and settings."""
    yield "Suite", f"sha256 {report.run.summary.suite_sha256}"
    origin = report.run.origin
    if origin is None:
        return
    yield "Programs", f"Leastwise {origin.version}, llama.cpp {origin.build}"
    yield from _computer_facts(origin.computer)
    yield "Settings", _settings_words(origin.settings)
    generation = origin.generation
    yield (
        "Answers",
        (
            f"at most {generation.max_tokens:,} tokens, temperature {generation.temperature:g}, "
            f"seed {generation.seed}"
        ),
    )


def _computer_facts(computer: Computer) -> Iterator[tuple[str, str]]:
    count = computer.physical_cores
    cores = f"{figures.counted(count, 'core', 'cores')}, " if count else ""
    threads = figures.counted(computer.logical_cores, "thread", "threads")
    processor = computer.processor or "unknown processor"
    yield "Processor", f"{processor} ({cores}{threads})"
    yield "Memory", figures.gib(computer.memory_total_bytes)
    for gpu in computer.gpus:
        size = "" if gpu.total_bytes is None else f", {figures.gib(gpu.total_bytes)}"
        yield "GPU", f"{gpu.name}{size}"
    yield "System", computer.system


def _settings_words(settings: RunSettings) -> str:
    layers = "all that fit" if settings.gpu_layers < 0 else str(settings.gpu_layers)
    return (
        f"context {settings.context_tokens:,} tokens, {settings.sequences} at once, "
        f"KV cache {settings.kv_type_k}/{settings.kv_type_v}, flash attention "
        f"{settings.flash_attention}, GPU layers {layers}"
    )
