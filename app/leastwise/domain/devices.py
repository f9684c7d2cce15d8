"""What a build of llama.cpp can compute on: processor, GPUs, and which of them are one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Final

from leastwise.domain.json_value import JsonObject

CPU: Final = "cpu"
GPU: Final = "gpu"
INTEGRATED: Final = "igpu"
ACCELERATOR: Final = "accelerator"
KINDS: Final = (CPU, GPU, INTEGRATED, ACCELERATOR)

# What people call a backend, where ggml's registry is terser.
BACKENDS: Final[Mapping[str, str]] = {"MTL": "Metal"}
# These reach a GPU of any maker; where its maker's own backend sees it too, that one is used.
GENERAL_BACKENDS: Final = frozenset({"Vulkan", "WebGPU", "OpenCL"})
REMOTE: Final = "RPC"


@dataclass(frozen=True)
class Device:
    """One device of ggml's list, such as CUDA0.

    `kind` is one of `KINDS`. Memory in bytes at the time of looking, None where the device does
    not tell. `unified` memory is the system's own, shared with the processor. `hardware_id` is
    the PCI address where ggml knows it: the same for the same GPU in every backend.
    """

    name: str
    backend: str
    description: str
    kind: str
    total_bytes: int | None = None
    free_bytes: int | None = None
    unified: bool = False
    hardware_id: str = ""


@dataclass(frozen=True)
class SameGpu:
    """One GPU that two backends list: which is used, and which is left out."""

    used: Device
    left_out: Device


def distinct_devices(
    devices: Sequence[Device],
) -> tuple[tuple[Device, ...], tuple[SameGpu, ...]]:
    """Each physical device once, in the list's order, and what was left out.

    The same PCI address is the same GPU. Where one of the two has none, a general backend's
    GPU is taken for that of the maker's backend with the same description, one for one; two
    GPUs of one backend are always two.
    """
    left_out: list[SameGpu] = []
    taken: set[str] = set()
    gpus = [d for d in devices if d.kind in (GPU, INTEGRATED)]
    for general in (d for d in gpus if d.backend in GENERAL_BACKENDS):
        for own in (d for d in gpus if d.backend not in GENERAL_BACKENDS and d.name not in taken):
            if _are_one(own, general):
                taken.add(own.name)
                left_out.append(SameGpu(own, general))
                break
    omitted = {same.left_out.name for same in left_out}
    return tuple(d for d in devices if d.name not in omitted), tuple(left_out)


def _are_one(first: Device, second: Device) -> bool:
    if first.hardware_id and second.hardware_id:
        return first.hardware_id == second.hardware_id
    return plain_name(first.description) == plain_name(second.description)


def plain_name(description: str) -> str:
    """A GPU's name without marks and drivers: "amd radeon rx 7900 xtx".

    Drivers stand in brackets at the end: (RADV NAVI31), (NVIDIA).
    """
    without_marks = re.sub(r"\((?:R|TM|C)\)", "", description, flags=re.IGNORECASE)
    without_driver = re.sub(r"\s*\([^()]*\)", "", without_marks)
    return " ".join(without_driver.lower().split())


def offload_devices(devices: Sequence[Device]) -> tuple[Device, ...]:
    """The devices that llama.cpp puts layers on when it is not told which.

    GPUs, each once; integrated ones only where there is no other. Servers on other computers
    are left out. Source: llama.cpp, src/llama.cpp, "default device selection".
    """
    distinct, _ = distinct_devices(devices)
    local = [d for d in distinct if d.backend != REMOTE]
    gpus = tuple(d for d in local if d.kind == GPU)
    integrated = [d for d in local if d.kind == INTEGRATED]
    first_backend = [d for d in integrated if d.backend == integrated[0].backend]
    return gpus or tuple(first_backend)


def device_fields(device: Device) -> JsonObject:
    """A device as a JSON object."""
    return asdict(device)


def device_from(fields: JsonObject) -> Device:
    """The device in a JSON object. Raises ValueError for anything else."""
    try:
        device = Device(**fields)  # type: ignore[arg-type]
    except TypeError as error:
        raise ValueError(f"not a device: {error}") from None
    if device.kind not in KINDS:
        raise ValueError(f"not a kind of device: {device.kind!r:.40}")
    return device


def joined_names(devices: Sequence[Device]) -> str:
    """Descriptions with their backends; equal ones are counted: `2 x NVIDIA H200 (CUDA)`."""
    backends = Counter((d.description, d.backend) for d in devices)
    return ", ".join(
        f"{f'{count} x ' if count > 1 else ''}{name} ({backend})"
        for (name, backend), count in backends.items()
    )
