"""How many layers fit on which GPU: computed from sizes, then held against llama.cpp's own plan.

Which layers go where is llama.cpp's rule (src/llama-model.cpp, `load_tensors`): the last ones
first, beginning with the output, split over the devices by their free memory; the token
embedding stays with the processor. Each device that is used gets a compute buffer of its own.
"""

from __future__ import annotations

import bisect
import re
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from leastwise.domain.devices import Device, joined_names, offload_devices
from leastwise.domain.messages import Message, say

# Left free on each device, as llama.cpp's own fitting does: common/common.h, fit_params_target.
MARGIN_BYTES: Final = 1 << 30
EVERY_LAYER: Final = -1

_LAYER: Final = re.compile(r"(?:^|\.)blk\.(\d+)\.")
_INPUT: Final = re.compile(r"^(?:token_embd|per_layer_token_embd|position_embd|token_types)")


@dataclass(frozen=True)
class ModelBytes:
    """What a model takes in bytes: weights and cache of each layer, and what is no layer.

    `output_bytes` are the weights after the last layer. `tied_bytes` is the token embedding
    where it serves there too: a device gets a copy of it. `compute_bytes` is the largest
    compute buffer of one device.
    """

    layer_bytes: tuple[int, ...]
    cache_bytes: tuple[int, ...]
    input_bytes: int
    output_bytes: int
    compute_bytes: int
    tied_bytes: int = 0

    @property
    def places(self) -> int:
        """The layers and the output, which llama.cpp counts as one."""
        return len(self.layer_bytes) + 1

    def place_bytes(self, place: int) -> int:
        """Weights and cache on a device of a layer, or of the output, the last place."""
        if place == len(self.layer_bytes):
            return self.output_bytes + self.tied_bytes
        return self.layer_bytes[place] + self.cache_bytes[place]


@dataclass(frozen=True)
class DeviceShare:
    """What one device gets. `needed_bytes` may use `budget_bytes`: free memory less the margin."""

    device: Device
    layers: int
    needed_bytes: int
    budget_bytes: int


@dataclass(frozen=True)
class OffloadPlan:
    """`gpu_layers` as llama.cpp takes it: how many of the last `layers`, or -1 for every one.

    They hold only where llama.cpp is given exactly the devices of `per_device`. Where one of
    them shares the system's memory, `shared_bytes` is what those and the processor may take of
    it together. `confirmed` is whether llama.cpp's own plan of its buffers was seen to fit.
    """

    gpu_layers: int
    layers: int
    per_device: tuple[DeviceShare, ...]
    why: Message
    shared_bytes: int | None = None
    confirmed: bool = False

    @property
    def device_bytes(self) -> int:
        """What all devices get together."""
        return sum(share.needed_bytes for share in self.per_device)

    @property
    def offloaded(self) -> int:
        """How many layers go to devices; the output counts as one."""
        return self.layers if self.gpu_layers == EVERY_LAYER else self.gpu_layers


def model_bytes(
    tensors: Mapping[str, int], cache_bytes: Sequence[int], compute_bytes: int
) -> ModelBytes:
    """A model's parts from its tensors' sizes in bytes and the cache of each layer.

    Raises ValueError where the cache and the tensors differ in the number of layers.
    """
    layers = [0] * len(cache_bytes)
    input_bytes = output_bytes = 0
    for name, size_bytes in tensors.items():
        layer = _LAYER.search(name)
        if layer and int(layer[1]) >= len(layers):
            raise ValueError(f"{name} is of a layer beyond the cache's {len(layers)}")
        if layer:
            layers[int(layer[1])] += size_bytes
        elif _INPUT.match(name):
            input_bytes += size_bytes
        else:
            output_bytes += size_bytes
    tied_bytes = 0 if "output.weight" in tensors else tensors.get("token_embd.weight", 0)
    return ModelBytes(
        tuple(layers), tuple(cache_bytes), input_bytes, output_bytes, compute_bytes, tied_bytes
    )


def plan_offload(
    devices: Sequence[Device],
    model: ModelBytes,
    system_available_bytes: int | None,
    margin_bytes: int = MARGIN_BYTES,
) -> OffloadPlan:
    """The most layers that fit on the devices that llama.cpp would use.

    A device that does not tell its free memory gets nothing. Unified memory is the system's:
    what is offloaded there and what stays with the processor must fit into what the system
    has available, once. A device whose share would not fit is left out, smallest first.
    """
    gpus = offload_devices(devices)
    budgets = {d.name: _budget_bytes(d, system_available_bytes, margin_bytes) for d in gpus}
    known = [d for d in gpus if budgets[d.name] is not None]
    if not known:
        why = "offload.memory_unknown" if gpus else "offload.no_device"
        params = {"devices": joined_names(gpus)} if gpus else {}
        return OffloadPlan(0, model.places, (), Message(why, params))
    pool_bytes = (system_available_bytes or 0) - margin_bytes
    plans = [
        _most_layers([(d, budgets[d.name] or 0) for d in chosen], model, pool_bytes)
        for chosen in _choices(known)
    ]
    fitting = [plan for plan in plans if plan is not None]
    if fitting:
        return max(fitting, key=lambda plan: plan.offloaded)
    most_bytes = max(budgets[d.name] or 0 for d in known)
    return OffloadPlan(0, model.places, (), _none_fits(known, most_bytes, model, pool_bytes))


def _budget_bytes(device: Device, available_bytes: int | None, margin_bytes: int) -> int | None:
    """What may be put on a device; None where its memory is not known."""
    if device.free_bytes is None:
        return None
    if not device.unified:
        return device.free_bytes - margin_bytes
    if available_bytes is None:
        return None
    return min(device.free_bytes, available_bytes) - margin_bytes


def _choices(devices: Sequence[Device]) -> list[list[Device]]:
    """All devices, all but the one with the least free memory, and so on; in ggml's order."""
    ranked = sorted(devices, key=lambda d: -(d.free_bytes or 0))
    return [[d for d in devices if d in ranked[:count]] for count in range(len(devices), 0, -1)]


def _most_layers(
    budgets: Sequence[tuple[Device, int]], model: ModelBytes, pool_bytes: int
) -> OffloadPlan | None:
    for count in range(model.places, 0, -1):
        shares = _shares(budgets, model, count)
        kept = sum(map(model.place_bytes, range(model.places - count)))
        shared_bytes = pool_bytes if any(s.device.unified for s in shares) else None
        if _fits(shares, kept + model.input_bytes, shared_bytes):
            return replace(_plan_of(shares, model.places, count), shared_bytes=shared_bytes)
    return None


def _shares(
    budgets: Sequence[tuple[Device, int]], model: ModelBytes, count: int
) -> tuple[DeviceShare, ...]:
    """What each device gets with the last `count` places offloaded."""
    owners = split_places([d.free_bytes or 0 for d, _ in budgets], model.places, count)
    needed, layers = [model.compute_bytes] * len(budgets), [0] * len(budgets)
    for place, owner in enumerate(owners):
        if owner is not None:
            needed[owner] += model.place_bytes(place)
            layers[owner] += 1
    return tuple(
        DeviceShare(device, layers[i], needed[i], budget)
        for i, (device, budget) in enumerate(budgets)
    )


def _fits(shares: Sequence[DeviceShare], kept_bytes: int, shared_bytes: int | None) -> bool:
    """Whether each device holds its share, and the system what is shared and `kept_bytes`."""
    if any(share.needed_bytes > share.budget_bytes for share in shares):
        return False
    unified_bytes = sum(share.needed_bytes for share in shares if share.device.unified)
    return shared_bytes is None or unified_bytes + kept_bytes <= shared_bytes


def _plan_of(shares: tuple[DeviceShare, ...], places: int, count: int) -> OffloadPlan:
    names = joined_names([s.device for s in shares])
    if count == places:
        return OffloadPlan(
            EVERY_LAYER, places, shares, say("offload.all", layers=places, devices=names)
        )
    why = say("offload.some", offloaded=count, layers=places, devices=names)
    return OffloadPlan(count, places, shares, why)


def _none_fits(
    devices: Sequence[Device], most_bytes: int, model: ModelBytes, pool_bytes: int
) -> Message:
    first_bytes = model.place_bytes(model.places - 1) + model.compute_bytes
    if first_bytes <= most_bytes:  # the device would hold it, the shared memory does not
        whole_bytes = model.input_bytes + sum(map(model.place_bytes, range(model.places)))
        return _shared_full(devices, whole_bytes + model.compute_bytes, pool_bytes)
    return say(
        "offload.none",
        devices=joined_names(devices),
        needed_bytes=first_bytes,
        budget_bytes=max(most_bytes, 0),
    )


def _shared_full(devices: Sequence[Device], needed_bytes: int, budget_bytes: int) -> Message:
    return say(
        "offload.shared_full",
        devices=joined_names(devices),
        needed_bytes=needed_bytes,
        budget_bytes=max(budget_bytes, 0),
    )


def split_places(free_bytes: Sequence[int], places: int, gpu_layers: int) -> tuple[int | None, ...]:
    """The device of each place (the layers, then the output); None is the processor.

    By llama.cpp's rule and in its single precision, so that ties fall as they do there.
    """
    if not free_bytes or not sum(free_bytes):
        return (None,) * places
    ends, total = [], 0.0
    for free in free_bytes:
        total = _single(total + _single(free))
        ends.append(total)
    ends = [_single(end / total) for end in ends]
    offloaded = min(gpu_layers, places)
    start = places - offloaded
    owners = [
        bisect.bisect_right(ends, _single((place - start) / offloaded))
        for place in range(start, places)
    ]
    return (None,) * start + tuple(min(owner, len(ends) - 1) for owner in owners)


def _single(value: float) -> float:
    """`value` in single precision."""
    rounded: float = struct.unpack("f", struct.pack("f", value))[0]
    return rounded


def confirm(plan: OffloadPlan, dry_run: Callable[[int], Mapping[str, int]]) -> OffloadPlan:
    """The plan with as many layers fewer as it takes for llama.cpp's own buffers to fit.

    `dry_run` takes the number of layers on devices (the output counts as one) and gives the
    bytes that llama.cpp plans on each device, by name, "CPU" for the processor. What it raises
    goes through.
    """
    shares = plan.per_device
    free_bytes = [share.device.free_bytes or 0 for share in shares]
    for count in range(plan.offloaded, 0, -1):
        real = dry_run(count)
        owners = split_places(free_bytes, plan.layers, count)
        shares = tuple(
            replace(share, layers=owners.count(i), needed_bytes=real.get(share.device.name, 0))
            for i, share in enumerate(shares)
        )
        if _fits(shares, real.get("CPU", 0), plan.shared_bytes):
            fitting = _plan_of(shares, plan.layers, count)
            return replace(fitting, shared_bytes=plan.shared_bytes, confirmed=True)
        if plan.shared_bytes is not None and _fits(shares, 0, None):
            # Each device would hold its share: layers taken back stay in the same memory.
            taken_bytes = real.get("CPU", 0) + sum(share.needed_bytes for share in shares)
            why = _shared_full([s.device for s in shares], taken_bytes, plan.shared_bytes)
            return OffloadPlan(0, plan.layers, (), why, confirmed=True)
    if not shares:
        return plan
    why = say(
        "offload.none",
        devices=joined_names([share.device for share in shares]),
        needed_bytes=max(share.needed_bytes for share in shares),
        budget_bytes=max(0, *(share.budget_bytes for share in shares)),
    )
    return OffloadPlan(0, plan.layers, (), why, confirmed=True)
