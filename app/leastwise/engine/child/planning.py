"""What llama.cpp will allocate for a model, read from its own plan without allocating.

With `no_alloc` llama.cpp plans its real buffers; what it planned is in its log, to a
hundredth of a MiB. Weights are the sum of the tensors' bytes and outputs a row of logits for each
place of the context, since these two read 0 there.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass

import llama_cpp

from leastwise.domain.benchmarks import BenchTest
from leastwise.domain.candidates import MemoryPlan, RunSettings
from leastwise.domain.fits import MemoryNeed
from leastwise.domain.model_header import TensorInfo
from leastwise.engine.child.evaluation import Evaluator
from leastwise.engine.child.failures import DecodeFailed, NativeRefusal
from leastwise.engine.child.interruption import Interruption
from leastwise.engine.child.measuring import SpeedMeter
from leastwise.engine.child.memory import MemoryMeter
from leastwise.engine.child.native_log import NativeLog
from leastwise.engine.child.native_model import NativeModel, open_native
from leastwise.engine.child.planned_process import Footprint, whole_need

_PLANNED = re.compile(
    r"^(?P<kv>llama_kv_cache\w*: size)|^(?P<state>llama_memory_recurrent: size)"
    r"|(?P<compute>\bcompute buffer size)"
)
_SIZE = re.compile(r"size\s*=\s*([0-9.]+) MiB")
_MIB = 1 << 20
_WARM_UP = BenchTest(256, 2)
_LOGIT_BYTES = _TOKEN_BYTES = 4
_SORTED_TOKEN_BYTES = 12  # llama_token_data


@dataclass(frozen=True)
class DryRun:
    """llama.cpp's plan, its log, and what this process held when it had planned."""

    plan: MemoryPlan
    lines: tuple[str, ...]
    footprint: Footprint | None


def plan_memory(
    path: str, settings: RunSettings, interruption: Interruption, log: NativeLog
) -> MemoryPlan:
    """The plan in bytes. Raises NativeRefusal where llama.cpp will not load the file."""
    return _dry_run(path, settings, interruption, log, None).plan


def plan_need(
    path: str,
    settings: RunSettings,
    tensors: Sequence[TensorInfo],
    interruption: Interruption,
    log: NativeLog,
    warm_up: str = "",
) -> tuple[MemoryPlan, MemoryNeed | None]:
    """The plan, and the peak of a process that runs the model, by part.

    This process must be fresh: what it holds counts for the one that will run it, and what the
    model `warm_up` leaves behind, where one is given. None where the system does not tell what
    it holds. Raises NativeRefusal as `plan_memory` does.
    """
    if warm_up:
        _compute_once(warm_up, settings, interruption)
    run = _dry_run(path, settings, interruption, log, MemoryMeter())
    if run.footprint is None:
        return run.plan, None
    file_bytes = os.stat(path).st_size  # noqa: PTH116 - as llama.cpp opens it
    return run.plan, whole_need(tensors, settings, run.lines, run.footprint, file_bytes)


def _compute_once(path: str, settings: RunSettings, interruption: Interruption) -> None:
    """A short prompt and two tokens on the devices that `settings` name, if they can."""
    small = RunSettings(
        context_tokens=_WARM_UP.tokens + 1,
        threads=1,
        gpu_devices=settings.gpu_devices,
        flash_attention=settings.flash_attention,
    )
    with contextlib.suppress(NativeRefusal, DecodeFailed):
        native = open_native(path, small, interruption, lambda _fraction: None)
        try:
            SpeedMeter(native, interruption).measure(_WARM_UP, 0)
        finally:
            native.free()


def _dry_run(
    path: str,
    settings: RunSettings,
    interruption: Interruption,
    log: NativeLog,
    meter: MemoryMeter | None,
) -> DryRun:
    log.clear()
    native = open_native(path, settings, interruption, lambda _fraction: None, dry=True)
    try:
        weights_bytes = int(llama_cpp.llama_model_size(native.model))
        logits = native.vocabulary * native.places
        footprint = _footprint(native, settings, interruption, meter) if meter else None
    finally:
        native.free()
    planned = _planned_bytes(log.lines)
    plan = MemoryPlan(
        weights_bytes=weights_bytes,
        kv_bytes=planned["kv"],
        state_bytes=planned["state"],
        compute_bytes=planned["compute"],
        output_bytes=logits * _LOGIT_BYTES,
    )
    return DryRun(plan, log.lines, footprint)


def _footprint(
    native: NativeModel, settings: RunSettings, interruption: Interruption, meter: MemoryMeter
) -> Footprint | None:
    """What this process holds beside its buffers, with what will serve a loaded model."""
    serving = Evaluator(native, interruption)
    now, peak = meter.now(), meter.read()
    del serving
    if now is None or peak is None:
        return None
    # what `SpeedMeter` keeps, and what each sampler sorts
    a_token_bytes = _TOKEN_BYTES + settings.sequences * _SORTED_TOKEN_BYTES
    serving_bytes = 0 if settings.embeddings else a_token_bytes * native.vocabulary
    return Footprint(now.total_bytes + serving_bytes, peak.total_bytes)


def _planned_bytes(lines: tuple[str, ...]) -> dict[str, int]:
    found = {"kv": 0, "state": 0, "compute": 0}
    for line in lines:
        part, size = _PLANNED.search(line), _SIZE.search(line)
        if part and part.lastgroup and size:
            found[part.lastgroup] += round(float(size[1]) * _MIB)
    return found
