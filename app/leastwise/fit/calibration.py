"""Measure a machine: its memory by read-only kernels, the rest by stand-ins through llama.cpp."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from leastwise.domain.benchmarks import BenchTest
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.messages import say
from leastwise.engine.build import build_name
from leastwise.engine.client import Engine
from leastwise.engine.standin.shape import Shape
from leastwise.fit import standins
from leastwise.fit.features import model_features
from leastwise.fit.rehearsal_room import disk_failed, free_disk_bytes, rehearsal_folder
from leastwise.fit.solving import Case, solve
from leastwise.fit.standins import (
    DECODE,
    LONG_DECODE,
    LONG_PREFILL,
    MOST_TOKENS,
    PREFILL,
    SHORT_PREFILL,
    Timer,
)
from leastwise.hub.header import read_header
from leastwise.machine.bandwidth import available_bytes, measure_bandwidths
from leastwise.machine.conditions import ConditionsWatch
from leastwise.machine.cores import logical_cores
from leastwise.machine.processor import detect_processor

BUDGET_S: Final = 18.0
_PATIENCE_S: Final = 30.0
_MATRICES_BYTES: Final = 64 << 20
_EXPERTS_BYTES: Final = 96 << 20
_LEAST_MATRICES_BYTES: Final = 8 << 20
_NEEDED_DISK_BYTES: Final = 512 << 20
_NEEDED_DISK_ON_GPU_BYTES: Final = 1536 << 20
_SHARE_OF_MEMORY: Final = 16
_Attending = tuple[int, int, int, int, tuple[BenchTest, ...]]
# Widths of heads, heads with keys, layers, and what is in the context. Of the last the cache is
# larger than a processor's own caches, of the others it is not; prompts show no difference.
_ATTENDING: Final = (
    (64, 2, 4, 512, (DECODE, PREFILL)),
    (256, 2, 4, 512, (DECODE, PREFILL)),
    (128, 8, 10, 1024, (DECODE,)),
)
# For a GPU, whose kernels few heads and a short context do not fill.
_ATTENDING_ON_GPU: Final = (
    (64, 8, 4, 8192, (DECODE, PREFILL)),
    (256, 8, 4, 8192, (DECODE, PREFILL)),
    (128, 8, 10, 8192, (DECODE,)),
)
_HEADS, _HEADS_ON_GPU = 8, 32


@dataclass(frozen=True)
class _Run:
    """One load of a stand-in: with how many threads, and which tests."""

    threads: int
    tests: tuple[BenchTest, ...]
    kv_type: str = "f16"


@dataclass(frozen=True)
class _Step:
    """One stand-in to write and time; `kind` is what it is for, `variant` which of that kind."""

    kind: str
    variant: str
    shape: Shape
    runs: tuple[_Run, ...]
    needed: bool = False

    @property
    def name(self) -> str:
        return f"{self.kind}-{self.variant}" if self.variant else self.kind


def measure_machine(
    start_engine: Callable[[], Engine],
    folder: Path,
    threads: int,
    on_progress: Callable[[float, str], None],
    cancellation: Cancellation,
    device: str = "CPU",
    budget_s: float = BUDGET_S,
) -> MachineSpeed:
    """Measure this machine in under 20 s where it is idle.

    `threads` is how many a model runs with here. Everything is computed on `device`: "CPU", or
    "GPU" for those that llama.cpp takes by itself. Files lie in a folder of their own under
    `folder` and are gone when this returns or raises. `on_progress` gets the share that is
    done, in [0, 1], and the message code of what is being done. Once `budget_s` are over, only
    what no prediction can do without is still measured.

    Raises EnvironmentFault where there is no room, a child does not start, or other programs
    leave no time to measure anything; EngineFault, ChildDied, Cancelled.
    """
    begun_s = time.monotonic()
    on_progress(0.0, "speeds.reading_memory")
    bandwidths = measure_bandwidths(tuple(dict.fromkeys((1, threads))), cancellation)
    with _timer(folder, device, start_engine, cancellation) as timer:
        watch = ConditionsWatch(timer.pids)
        cases, skipped = _all_timed(timer, threads, device, begun_s + budget_s, on_progress)
        others_cpu_share = watch.look().others_cpu_share
    machine = MachineSpeed(
        measured=datetime.now(UTC).isoformat(timespec="seconds"),
        build=build_name(),
        processor=detect_processor().name,
        logical_cores=logical_cores(),
        threads=threads,
        elapsed_s=time.monotonic() - begun_s,
        others_cpu_share=others_cpu_share,
        bandwidths=bandwidths,
        device=device,
        timings=tuple(timer.timings),
        skipped=skipped,
    )
    on_progress(1.0, "speeds.measured")
    return solve(cases, machine)


@contextmanager
def _timer(
    folder: Path, device: str, start_engine: Callable[[], Engine], cancellation: Cancellation
) -> Iterator[Timer]:
    """One that writes into a folder of its own, where there is room for the largest stand-in."""
    with rehearsal_folder(folder) as own:
        needed = _NEEDED_DISK_BYTES if device == "CPU" else _NEEDED_DISK_ON_GPU_BYTES
        if free_disk_bytes(own) < needed:
            raise EnvironmentFault(say("speeds.disk_short", needed=needed, folder=str(folder)))
        timer = Timer(start_engine, own, cancellation)
        try:
            yield timer
        except OSError as error:
            raise disk_failed(folder, error) from error
        finally:
            timer.close()


def _all_timed(
    timer: Timer,
    threads: int,
    device: str,
    ends_s: float,
    on_progress: Callable[[float, str], None],
) -> tuple[list[Case], tuple[str, ...]]:
    """Every stand-in's cases, and the names of those for which there was no time."""
    cases: list[Case] = []
    skipped: list[str] = []
    plan = tuple(_steps(threads) if device == "CPU" else _steps_on_gpu(threads))
    for place, step in enumerate(plan):
        if time.monotonic() > ends_s + _PATIENCE_S:
            raise EnvironmentFault(say("speeds.too_busy"))
        if not step.needed and time.monotonic() > ends_s:
            skipped.append(step.name)
            continue
        on_progress((place + 1) / (len(plan) + 1), f"speeds.timing_{step.kind}")
        cases += _timed(timer, step, device)
    return cases, tuple(skipped)


def _timed(timer: Timer, step: _Step, device: str) -> Iterator[Case]:
    """The cases of one stand-in, one a load."""
    with timer.written(step.name, step.shape) as path:
        features = model_features(read_header(path))
        for run in step.runs:
            settings = RunSettings(
                context_tokens=max(MOST_TOKENS, 256 + max(map(_cells, run.tests))),
                threads=run.threads,
                gpu_layers=0 if device == "CPU" else -1,
                kv_type_k=run.kv_type,
                kv_type_v=run.kv_type,
                load_mode="read",
            )
            seconds = timer.time(path, settings, run.tests)
            yield Case(step.kind, step.variant, run.threads, run.kv_type, features, seconds)


def _cells(test: BenchTest) -> int:
    return test.depth_tokens + test.tokens


def _steps(threads: int) -> Iterator[_Step]:
    """What is timed, the most important first."""
    others = (1,) if threads > 1 else ()
    size = max(_LEAST_MATRICES_BYTES, available_bytes() // _SHARE_OF_MEMORY)
    by_type = [
        _matrices(weight_type, min(_MATRICES_BYTES, size), threads, others)
        for weight_type in standins.MATRIX_TYPES
    ]
    yield by_type[0]
    yield from _around_matrices(threads, others, min(_MATRICES_BYTES, size))
    yield from _attending(threads, others, _ATTENDING, _HEADS)
    yield from by_type[1:3]
    yield _Step(
        "recurrent", "", standins.recurrent(), _runs((LONG_DECODE, PREFILL), threads, others)
    )
    by_experts = [
        _Step(
            "experts",
            weight_type,
            standins.experts(weight_type, min(_EXPERTS_BYTES, size)),
            (_Run(threads, (DECODE, PREFILL)),),
        )
        for weight_type in standins.EXPERT_TYPES
    ]
    yield by_experts[0]
    yield from by_type[3:]
    yield from by_experts[1:]


def _steps_on_gpu(threads: int) -> Iterator[_Step]:
    """The same for a GPU, with matrices so large that starting them is not what is measured."""
    by_type = [
        _Step(
            "matrices",
            weight_type,
            standins.wide_matrices(weight_type),
            (_Run(threads, (DECODE, LONG_PREFILL)),),
            needed=weight_type == "Q4_K",
        )
        for weight_type in standins.MATRIX_TYPES
    ]
    yield by_type[0]
    yield from _around_matrices(threads, (), _MATRICES_BYTES)
    yield from _attending(threads, (), _ATTENDING_ON_GPU, _HEADS_ON_GPU)
    yield from by_type[1:4]
    yield _Step(
        "recurrent", "", standins.recurrent(), _runs((LONG_DECODE, LONG_PREFILL), threads, ())
    )
    yield _Step(
        "experts",
        "Q4_K",
        standins.wide_experts("Q4_K"),
        (_Run(threads, (DECODE, LONG_PREFILL)),),
    )
    yield from by_type[4:]


def _around_matrices(threads: int, others: Sequence[int], size_bytes: int) -> Iterator[_Step]:
    """What no prediction can do without beside the matrices: calls and steps."""
    stepping, runs = standins.stepping(size_bytes), _runs((DECODE,), threads, others)
    yield _Step("calling", "", standins.calling(), runs, needed=True)
    yield _Step("stepping", "", stepping, runs, needed=True)
    yield _Step("narrow", "", standins.narrow(), _runs((PREFILL,), threads, others), needed=True)


def _attending(
    threads: int, others: Sequence[int], plan: Sequence[_Attending], heads: int
) -> Iterator[_Step]:
    """Attention at no depth and at one, which no prediction can do without either."""
    for width, kv_heads, layers, depth_tokens, flat in plan:
        shape = standins.attending(width, kv_heads, layers, heads)
        deep = (replace(test, depth_tokens=depth_tokens) for test in flat)
        tests = (*flat, *deep)
        runs = (*_runs(tests, threads, others), _Run(threads, tests, "q8_0"))
        yield _Step("attending", f"{width}-{kv_heads}", shape, runs, needed=True)


def _matrices(weight_type: str, size_bytes: int, threads: int, others: Sequence[int]) -> _Step:
    shape = standins.matrices(weight_type, size_bytes)
    runs = (
        _Run(threads, (DECODE, PREFILL)),
        *(_Run(one, (DECODE, SHORT_PREFILL)) for one in others),
    )
    return _Step("matrices", weight_type, shape, runs, needed=weight_type == "Q4_K")


def _runs(tests: tuple[BenchTest, ...], threads: int, others: Sequence[int]) -> tuple[_Run, ...]:
    return tuple(_Run(count, tests) for count in (threads, *others))
