"""The accelerators of this computer, as far as their drivers tell of them."""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from leastwise.domain.computer import Computer, Gpu
from leastwise.domain.devices import (
    GPU,
    INTEGRATED,
    REMOTE,
    Device,
    distinct_devices,
    joined_names,
    offload_devices,
    plain_name,
)
from leastwise.domain.messages import Message, say
from leastwise.machine import windows
from leastwise.machine.graphics_cards import listed_gpus
from leastwise.machine.sysctl import printed

SYSTEM_PROFILER_LIMIT_S: Final = 5.0
# Words in a GPU's name that tell its maker, and the backends that reach such a GPU.
MAKERS: Final[Mapping[str, tuple[str, ...]]] = {
    "NVIDIA": ("nvidia", "geforce", "quadro", "tesla"),
    "AMD": ("amd", "radeon"),
    "Intel": ("intel", "arc", "iris"),
    "Apple": ("apple",),
}
BACKENDS_FOR: Final[Mapping[str, str]] = {
    "NVIDIA": "CUDA",
    "AMD": "ROCm or Vulkan",
    "Intel": "Vulkan",
    "Apple": "Metal",
}
# These tell a discrete GPU from an integrated one; others call each of them a GPU.
TELL_KINDS: Final = frozenset({"CUDA", "Vulkan"})
FROM_ENGINE: Final = "llama.cpp"


class GpusUndetected(Exception):
    """A driver is there and did not answer; its reason is the text."""


def detect_gpus(processor: str) -> tuple[Gpu, ...]:
    """NVIDIA's through NVML, others as the system lists them, Apple's own named by `processor`.

    Raises GpusUndetected where a driver is there and does not answer.
    """
    if sys.platform == "darwin":
        if platform.machine() == "arm64":
            own = Gpu(processor, None, None, "sysctl", INTEGRATED, unified=True)
            return (own,) if processor else ()
        command = ["/usr/sbin/system_profiler", "SPDisplaysDataType", "-json"]
        return read_displays(printed(command, SYSTEM_PROFILER_LIMIT_S))
    nvidia = _nvidia_gpus()
    listed = windows_gpus(_adapters()) if sys.platform == "win32" else listed_gpus()
    return joined(nvidia, listed)


def joined(nvidia: Sequence[Gpu], listed: Iterable[Gpu]) -> tuple[Gpu, ...]:
    """NVML's GPUs and the system's: NVIDIA's of the system only where NVML has none."""
    others = [gpu for gpu in listed if not nvidia or _maker(gpu.name) != "NVIDIA"]
    return (*nvidia, *others)


def _adapters() -> tuple[windows.Adapter, ...]:
    try:
        return windows.adapters()
    except OSError as error:
        raise GpusUndetected(str(error)) from error


def windows_gpus(adapters: Iterable[windows.Adapter]) -> tuple[Gpu, ...]:
    """The adapters that are hardware. Whether one is integrated is not told by DXGI."""
    return tuple(
        Gpu(one.name, one.dedicated_bytes or None, None, "dxgi")
        for one in adapters
        if not one.is_software
    )


def read_displays(listing: str) -> tuple[Gpu, ...]:
    """The GPUs in `system_profiler SPDisplaysDataType -json` of a Mac with Intel's processor."""
    try:
        found = json.loads(listing)["SPDisplaysDataType"]
        return tuple(_display_gpu(one) for one in found if one.get("sppci_model"))
    except (ValueError, KeyError, TypeError, AttributeError):
        return ()


def _display_gpu(fields: Mapping[str, str]) -> Gpu:
    built_in = fields.get("sppci_bus") == "spdisplays_builtin"
    amount, _, unit = str(fields.get("spdisplays_vram", "")).partition(" ")
    scale = {"MB": 2**20, "GB": 2**30}.get(unit)
    total = int(amount) * scale if scale and amount.isdigit() else None
    kind = INTEGRATED if built_in else GPU
    return Gpu(fields["sppci_model"], total, None, "system_profiler", kind, unified=built_in)


def _nvidia_gpus() -> tuple[Gpu, ...]:
    import pynvml

    try:
        pynvml.nvmlInit()
    except (pynvml.NVMLError_LibraryNotFound, pynvml.NVMLError_DriverNotLoaded):
        return ()
    except pynvml.NVMLError as error:
        raise GpusUndetected(str(error)) from error
    try:
        driver = str(pynvml.nvmlSystemGetDriverVersion())
        return tuple(_nvidia_gpu(n, driver) for n in range(pynvml.nvmlDeviceGetCount()))
    except pynvml.NVMLError as error:
        raise GpusUndetected(str(error)) from error
    finally:
        pynvml.nvmlShutdown()


def _nvidia_gpu(index: int, driver: str) -> Gpu:
    import pynvml

    handle = pynvml.nvmlDeviceGetHandleByIndex(index)
    name = pynvml.nvmlDeviceGetName(handle)
    try:
        memory = pynvml.nvmlDeviceGetMemoryInfo(handle)
    except pynvml.NVMLError_NotSupported:  # memory shared with the processor
        return Gpu(name, None, None, "nvml", INTEGRATED, unified=True, driver=driver)
    return Gpu(name, int(memory.total), int(memory.free), "nvml", GPU, driver=driver)


@dataclass(frozen=True)
class GpuUse:
    """What the installed build of llama.cpp makes of this computer's GPUs.

    `gpus` are those of drivers and of llama.cpp, each once, with what either tells. `notes` say
    in words what is used; there are none where there is no GPU.
    """

    used: tuple[Device, ...]
    unused: tuple[Gpu, ...]
    gpus: tuple[Gpu, ...]
    notes: tuple[Message, ...]


def merge_devices(computer: Computer, devices: Sequence[Device]) -> GpuUse:
    """The GPUs that drivers tell of, held against those that llama.cpp's build can use."""
    used = offload_devices(devices)
    pairs, additional = _paired(computer.gpus, devices)
    unused = tuple(gpu for gpu, device in pairs if device is None)
    _, same = distinct_devices(devices)
    notes = [say("devices.uses", devices=joined_names(used))] if used else []
    if unused:
        notes.append(_unused_note(unused, has_gpu=bool(used)))
    notes += [
        say("devices.same_gpu", left_out=one.left_out.name, used=one.used.name) for one in same
    ]
    integrated = [d for d in devices if d.kind == INTEGRATED and d not in used]
    idle = [d for d in integrated if d.name not in {one.left_out.name for one in same}]
    if used and idle:
        notes.append(say("devices.integrated_unused", devices=joined_names(idle)))
    known = tuple(gpu if device is None else _completed(gpu, device) for gpu, device in pairs)
    gpus = (*known, *(_gpu_of(device) for device in additional))
    return GpuUse(used, unused, gpus, tuple(notes))


def _paired(
    gpus: Sequence[Gpu], devices: Sequence[Device]
) -> tuple[list[tuple[Gpu, Device | None]], list[Device]]:
    """Each GPU with the device that it is, and the devices that are none of them.

    By name one for one, then by maker where names differ.
    """
    distinct, _ = distinct_devices(devices)
    left = [d for d in distinct if d.kind in (GPU, INTEGRATED) and d.backend != REMOTE]
    found: dict[int, Device] = {}
    for same in (_same_name, _same_maker):
        for number, gpu in enumerate(gpus):
            match = next((device for device in left if same(gpu, device)), None)
            if number not in found and match is not None:
                found[number] = match
                left.remove(match)
    return [(gpu, found.get(number)) for number, gpu in enumerate(gpus)], left


def _same_name(gpu: Gpu, device: Device) -> bool:
    return plain_name(gpu.name) == plain_name(device.description)


def _same_maker(gpu: Gpu, device: Device) -> bool:
    return _maker(gpu.name) == _maker(device.description)


def _completed(gpu: Gpu, device: Device) -> Gpu:
    """What the driver told, and what only llama.cpp knows."""
    unified = gpu.unified or device.unified
    told = _gpu_of(device)
    return replace(
        gpu,
        kind=gpu.kind or told.kind,
        unified=unified,
        total_bytes=gpu.total_bytes if unified or gpu.total_bytes else device.total_bytes,
        available_bytes=(
            gpu.available_bytes if unified or gpu.available_bytes else device.free_bytes
        ),
    )


def _gpu_of(device: Device) -> Gpu:
    """A GPU that llama.cpp alone tells of. Unified memory is counted as the computer's."""
    told = device.kind == INTEGRATED or device.backend in TELL_KINDS
    kind = INTEGRATED if device.unified else device.kind if told else ""
    total, free = (None, None) if device.unified else (device.total_bytes, device.free_bytes)
    return Gpu(device.description, total, free, FROM_ENGINE, kind, device.unified)


def _maker(name: str) -> str:
    words = set(plain_name(name).split())
    return next((maker for maker, known in MAKERS.items() if words & set(known)), "")


def _unused_note(unused: Sequence[Gpu], *, has_gpu: bool) -> Message:
    names = ", ".join(gpu.name for gpu in unused)
    makers = dict.fromkeys(_maker(gpu.name) for gpu in unused)
    backends = ", ".join(BACKENDS_FOR.get(maker, "Vulkan") for maker in makers)
    code = "devices.gpu_not_used" if has_gpu else "devices.cpu_only"
    return Message(code, {"gpus": names, "backends": backends})
