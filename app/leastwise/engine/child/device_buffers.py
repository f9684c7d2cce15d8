"""What each device gets of a model, read from llama.cpp's log.

After a load the buffers' sizes stand there. After a dry run those of weights and cache read 0,
and stand instead as the device of each layer and the size of each cache. The lines that name
layers are of llama.cpp's debug level.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Final

from leastwise.engine.offload import ModelBytes

_MIB: Final = 1 << 20
_PROCESSOR: Final = "CPU"
_BUFFER: Final = re.compile(
    r"(?P<name>\S+)\s+(?:(?P<part>model|KV|RS|compute|output|LoRA) )?buffer size\s*=\s*"
    r"(?P<mib>[0-9.]+) MiB"
)
_PARTS: Final[Mapping[str | None, str]] = {
    None: "weights_bytes",  # as it was written before 2025
    "model": "weights_bytes",
    "KV": "cache_bytes",
    "RS": "state_bytes",
    "compute": "compute_bytes",
    "output": "output_bytes",
    "LoRA": "adapter_bytes",
}
_ASSIGNED: Final = re.compile(r"load_tensors: layer\s+(\d+) assigned to device (\S+?),")
_CACHED: Final = re.compile(r"llama_kv_cache\w*: layer\s+(\d+): dev = (\S+)")
_CACHE_SIZE: Final = re.compile(r"llama_kv_cache\w*: size =\s*([0-9.]+) MiB \(.*?(\d+) layers")
_KINDS_OF_BUFFER: Final = re.compile(r"_(?:Mapped|Private|Split)$")


@dataclass(frozen=True)
class DeviceBytes:
    """What llama.cpp put on one device, in bytes; sizes are as coarse as printed (0.01 MiB)."""

    weights_bytes: int = 0
    cache_bytes: int = 0
    state_bytes: int = 0
    compute_bytes: int = 0
    output_bytes: int = 0
    adapter_bytes: int = 0

    @property
    def total_bytes(self) -> int:
        """The sum of the parts."""
        return sum(int(getattr(self, part.name)) for part in fields(self))


def device_of(buffer: str) -> str:
    """The device that a buffer lies on: CUDA0, MTL0 for MTL0_Mapped; CPU for CUDA_Host."""
    if buffer.endswith("_Host") or buffer.startswith("CPU") or buffer == "AMX":
        return _PROCESSOR
    return _KINDS_OF_BUFFER.sub("", buffer)


def parse_device_buffers(lines: Iterable[str]) -> dict[str, DeviceBytes]:
    """The buffers of one load by device; those in the computer's memory count for CPU.

    A model may have several caches; compute buffers that are planned anew replace the old.
    """
    sizes: dict[tuple[str, str], int] = {}
    for line in lines:
        match = _BUFFER.search(line)
        if match:
            key = (match["name"], _PARTS[match["part"]])
            before = 0 if match["part"] == "compute" else sizes.get(key, 0)
            sizes[key] = before + round(float(match["mib"]) * _MIB)
    found: dict[str, DeviceBytes] = {}
    for (name, part), size_bytes in sizes.items():
        device = device_of(name)
        known = found.get(device, DeviceBytes())
        found[device] = replace(known, **{part: getattr(known, part) + size_bytes})
    return found


def parse_layer_devices(lines: Iterable[str]) -> dict[int, str]:
    """The device of each layer; the number after the last layer is the output."""
    matches = (_ASSIGNED.search(line) for line in lines)
    return {int(match[1]): match[2] for match in matches if match}


@dataclass(frozen=True)
class LayerCache:
    """The cache of one layer: where it lies, and its share of its cache's size."""

    layer: int
    device: str
    size_bytes: int


def parse_layer_caches(lines: Iterable[str]) -> tuple[LayerCache, ...]:
    """The cache of each layer that has one.

    Exact where the layers of a cache are alike, as they are but for few models; else the mean.
    """
    return tuple(_layer_caches(lines))


def _layer_caches(lines: Iterable[str]) -> Iterator[LayerCache]:
    waiting: list[tuple[int, str]] = []
    for line in lines:
        layer, size = _CACHED.search(line), _CACHE_SIZE.search(line)
        if layer:
            waiting.append((int(layer[1]), layer[2]))
        elif size:
            each = round(float(size[1]) * _MIB / max(int(size[2]), 1))
            yield from (LayerCache(number, device, each) for number, device in waiting)
            waiting = []


def cache_bytes_by_layer(lines: Iterable[str], layers: int) -> tuple[int, ...]:
    """The cache of each of `layers` layers in bytes; 0 for one without."""
    sizes = [0] * layers
    for cache in parse_layer_caches(lines):
        sizes[cache.layer] += cache.size_bytes
    return tuple(sizes)


def dry_run_bytes(lines: Iterable[str], model: ModelBytes) -> dict[str, int]:
    """What llama.cpp planned for each device in a dry run, in bytes; CPU among them.

    Weights are counted by the layers' devices. Raises ValueError where the log does not name
    the device of every layer.
    """
    kept = tuple(lines)
    devices = parse_layer_devices(kept)
    if set(devices) != set(range(model.places)):
        raise ValueError(f"the log places {len(devices)} of {model.places} layers")
    planned = {device: parts.total_bytes for device, parts in parse_device_buffers(kept).items()}
    planned[_PROCESSOR] = planned.get(_PROCESSOR, 0) + model.input_bytes
    for layer, device in devices.items():
        is_output = layer == model.places - 1
        weights_bytes = model.output_bytes if is_output else model.layer_bytes[layer]
        if is_output and device != _PROCESSOR:
            weights_bytes += model.tied_bytes
        planned[device] = planned.get(device, 0) + weights_bytes
    for cache in parse_layer_caches(kept):
        planned[cache.device] = planned.get(cache.device, 0) + cache.size_bytes
    return planned
