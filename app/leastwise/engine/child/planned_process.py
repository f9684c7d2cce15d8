"""The peak of a process that runs a model, from llama.cpp's plan of its buffers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from leastwise.domain.candidates import RunSettings
from leastwise.domain.fits import DeviceMemory, MemoryNeed
from leastwise.domain.model_header import TensorInfo
from leastwise.engine.child.device_buffers import (
    DeviceBytes,
    parse_device_buffers,
    parse_layer_caches,
)
from leastwise.engine.child.devices import list_devices
from leastwise.engine.child.planned_weights import PROCESSOR, Weights, place_weights

# What comes with the first tokens: pages of the kernels, the threads, and what they allocate.
FIRST_TOKENS_BYTES: Final = 2 << 20


@dataclass(frozen=True)
class Footprint:
    """What a process holds after a dry run, and the most that it held, in bytes."""

    now_bytes: int
    peak_bytes: int


def whole_need(
    tensors: Sequence[TensorInfo],
    settings: RunSettings,
    lines: Iterable[str],
    footprint: Footprint,
    file_bytes: int,
) -> MemoryNeed:
    """The peak by part: while the model loads or while it runs, whichever is more.

    `lines` are the log of the dry run, in a process that was fresh before. What lies on a
    device that shares the processor's memory counts as the processor's.
    """
    kept = tuple(lines)
    weights = place_weights(tensors, kept)
    mapped = settings.load_mode == "map"
    repacked_bytes = weights.relaid_bytes if mapped else weights.copies_bytes
    devices = _devices(weights, _held_bytes(weights, mapped), kept)
    own = _together(devices)
    process_bytes = footprint.now_bytes - own.recurrent_bytes  # which a dry run really allocates
    rest_bytes = process_bytes + work_bytes(tensors, settings) + FIRST_TOKENS_BYTES
    if mapped:
        all_bytes = sum(tensor.size_bytes for tensor in tensors)
        loading = max(file_bytes, all_bytes) + weights.relaid_bytes
    else:
        loading = max(weights.staged_peak_bytes, own.weights_bytes)
    # of loading over running
    excess = max(0, loading + footprint.peak_bytes - own.total_bytes - rest_bytes)
    pages = excess if mapped else 0  # of the file, let go once it is loaded
    return MemoryNeed(
        weights_bytes=own.weights_bytes - repacked_bytes + pages,
        repacked_bytes=repacked_bytes,
        kv_cache_bytes=own.kv_cache_bytes,
        recurrent_bytes=own.recurrent_bytes,
        compute_bytes=own.compute_bytes,
        output_bytes=own.output_bytes,
        runtime_bytes=rest_bytes + excess - pages,
        method="dry-run",
        devices=devices,
    )


def work_bytes(tensors: Sequence[TensorInfo], settings: RunSettings) -> int:
    """The buffer in which ggml's processor kernels keep a matrix's inputs in the weights' type.

    By `ggml_graph_plan` (ggml/src/ggml-cpu/ggml-cpu.c): the largest of all multiplications.
    """
    rows = settings.micro_batch_tokens
    widest = 0.0
    for tensor in tensors:
        if len(tensor.shape) > 1 and tensor.name.startswith("blk."):
            widest = max(
                widest, rows * tensor.shape[0] * _INPUT_BYTES.get(tensor.ggml_type, 292 / 256)
            )
    return round(widest)


# By ggml's type number: F32 as it is, F16 and BF16 in two bytes, else blocks of 8 bits: Q8_0 for
# the types that are named here, Q8_K for the others.
_INPUT_BYTES: Final[Mapping[int, float]] = {0: 0.0, 1: 2.0, 30: 2.0} | dict.fromkeys(
    (2, 6, 8, 20, 39), 34 / 32
)


def _held_bytes(weights: Weights, mapped: bool) -> int:
    """The processor's weights once they are loaded, with their copies."""
    plain_bytes = weights.mapped_bytes if mapped else weights.plain_bytes
    return plain_bytes + weights.relaid_bytes


def _together(devices: Iterable[DeviceMemory]) -> DeviceMemory:
    """What the processor and the devices that share its memory get."""
    shared = {PROCESSOR, *(device.name for device in list_devices() if device.unified)}
    parts = [device for device in devices if device.name in shared]
    return DeviceMemory(
        name=PROCESSOR,
        weights_bytes=sum(part.weights_bytes for part in parts),
        kv_cache_bytes=sum(part.kv_cache_bytes for part in parts),
        recurrent_bytes=sum(part.recurrent_bytes for part in parts),
        compute_bytes=sum(part.compute_bytes for part in parts),
        output_bytes=sum(part.output_bytes for part in parts),
    )


def _caches(lines: Sequence[str]) -> Mapping[str, int]:
    """The KV caches by device."""
    found: dict[str, int] = defaultdict(int)
    for cache in parse_layer_caches(lines):
        found[cache.device] += cache.size_bytes
    return found


def _devices(weights: Weights, held_bytes: int, lines: Sequence[str]) -> tuple[DeviceMemory, ...]:
    """Every device that gets something, the processor first, with what it has left."""
    buffers, caches = parse_device_buffers(lines), _caches(lines)
    free_bytes = {device.name: device.free_bytes for device in list_devices()}
    names = {PROCESSOR, *weights.on_devices, *buffers, *caches}
    others = sorted(names - {PROCESSOR})
    return tuple(
        DeviceMemory(
            name=name,
            weights_bytes=held_bytes if name == PROCESSOR else weights.on_devices.get(name, 0),
            kv_cache_bytes=caches.get(name, 0),
            recurrent_bytes=(own := buffers.get(name, DeviceBytes())).state_bytes,
            compute_bytes=own.compute_bytes,
            output_bytes=own.output_bytes,
            available_bytes=free_bytes.get(name),
        )
        for name in (PROCESSOR, *others)
    )
