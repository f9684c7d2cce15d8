"""How many layers go to which GPU: computed, then held against llama.cpp's own dry runs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from leastwise.domain.candidates import RunSettings
from leastwise.domain.devices import offload_devices
from leastwise.engine.child.device_buffers import (
    cache_bytes_by_layer,
    dry_run_bytes,
    parse_device_buffers,
)
from leastwise.engine.child.devices import list_devices
from leastwise.engine.child.interruption import Interruption
from leastwise.engine.child.native_log import NativeLog
from leastwise.engine.child.native_model import open_native
from leastwise.engine.offload import (
    EVERY_LAYER,
    OffloadPlan,
    confirm,
    model_bytes,
    plan_offload,
)

_LAYER = re.compile(r"^blk\.(\d+)\.")


def plan_layers(
    path: str,
    settings: RunSettings,
    tensors: Mapping[str, int],
    available_bytes: int | None,
    interruption: Interruption,
    log: NativeLog,
) -> OffloadPlan:
    """The most layers that fit; `tensors` are the file's, with their sizes in bytes.

    `available_bytes` is what the system has left, for GPUs that share its memory. Raises
    NativeRefusal where llama.cpp will not load the file.
    """

    def dry(layers: int, devices: tuple[str, ...] | None) -> tuple[str, ...]:
        log.clear()
        tried = replace(settings, gpu_layers=layers, gpu_devices=devices)
        open_native(path, tried, interruption, lambda _fraction: None, dry=True).free()
        return log.lines

    devices = list_devices()
    numbers = [int(found[1]) for name in tensors if (found := _LAYER.match(name))]
    layers = 1 + max(numbers, default=-1)
    compute_bytes, cache_bytes = 0, (0,) * layers
    if offload_devices(devices):
        lines = dry(EVERY_LAYER, None)
        cache_bytes = cache_bytes_by_layer(lines, layers)
        buffers = parse_device_buffers(lines)
        compute_bytes = max((one.compute_bytes for one in buffers.values()), default=0)
    model = model_bytes(tensors, cache_bytes, compute_bytes)
    plan = plan_offload(devices, model, available_bytes)
    if not plan.per_device:
        return plan
    names = tuple(share.device.name for share in plan.per_device)
    return confirm(plan, lambda count: dry_run_bytes(dry(count, names), model))
