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

    `lines` are the log of the dry run, in a process that was fresh before.
    """
    kept = tuple(lines)
    weights = place_weights(tensors, kept)
    buffers = parse_device_buffers(kept)
    caches = _caches(kept)
    own = buffers.get(PROCESSOR, DeviceBytes())
    mapped = settings.load_mode == "map"
    weights_bytes = weights.mapped_bytes if mapped else _laid_out_once(weights)
    repacked_bytes = weights.relaid_bytes if mapped else weights.copies_bytes
    held = weights_bytes + repacked_bytes
    parts = held + caches[PROCESSOR] + own.state_bytes + own.compute_bytes + own.output_bytes
    process_bytes = footprint.now_bytes - own.state_bytes  # which a dry run really allocates
    running = parts + process_bytes + work_bytes(tensors, settings) + FIRST_TOKENS_BYTES
    if mapped:
        loading = max(file_bytes, weights.mapped_bytes) + weights.relaid_bytes
    else:
        loading = max(weights.staged_peak_bytes, held)
    excess = max(0, loading + footprint.peak_bytes - running)  # of loading over running
    pages = excess if mapped else 0  # of the file, let go once it is loaded
    return MemoryNeed(
        weights_bytes=weights_bytes + pages,
        repacked_bytes=repacked_bytes,
        kv_cache_bytes=caches[PROCESSOR],
        recurrent_bytes=own.state_bytes,
        compute_bytes=own.compute_bytes,
        output_bytes=own.output_bytes,
        runtime_bytes=running - parts + excess - pages,
        method="dry-run",
        devices=_devices(weights, held, buffers, caches),
    )


def work_bytes(tensors: Sequence[TensorInfo], settings: RunSettings) -> int:
    """The buffer in which ggml's processor kernels keep a matrix's inputs in the weights' type.

    By `ggml_graph_plan` (ggml/src/ggml-cpu/ggml-cpu.c): the largest of all multiplications.
    """
    rows = settings.micro_batch_tokens
    widest = 0.0
    for tensor in tensors:
        if len(tensor.shape) > 1 and tensor.name.startswith("blk."):
            widest = max(widest, rows * tensor.shape[0] * _INPUT_BYTES.get(tensor.ggml_type, 1.15))
    return round(widest)


# By ggml's type number: F32 as it is, F16 and BF16 in two bytes; blocks of 8 bits for the others.
_INPUT_BYTES: Final[Mapping[int, float]] = {0: 0.0, 1: 2.0, 30: 2.0}


def _laid_out_once(weights: Weights) -> int:
    return weights.plain_bytes + weights.relaid_bytes - weights.copies_bytes


def _caches(lines: Sequence[str]) -> Mapping[str, int]:
    """The KV caches by device."""
    found: dict[str, int] = defaultdict(int)
    for cache in parse_layer_caches(lines):
        found[cache.device] += cache.size_bytes
    return found


def _devices(
    weights: Weights,
    held_bytes: int,
    buffers: Mapping[str, DeviceBytes],
    caches: Mapping[str, int],
) -> tuple[DeviceMemory, ...]:
    """Every device that gets something, the processor first."""
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
        )
        for name in (PROCESSOR, *others)
    )
