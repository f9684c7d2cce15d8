"""The accelerators of this computer, as far as their drivers tell of them."""

from __future__ import annotations

import platform
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leastwise.domain.computer import Computer, Gpu
from leastwise.domain.devices import (
    GPU,
    INTEGRATED,
    Device,
    distinct_devices,
    joined_names,
    offload_devices,
    plain_name,
)
from leastwise.domain.messages import Message, say

DRM: Final = Path("/sys/class/drm")
VENDORS: Final = {"0x1002": "AMD", "0x8086": "Intel"}

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


class GpusUndetected(Exception):
    """A driver is there and did not answer; its reason is the text."""


def detect_gpus(processor: str) -> tuple[Gpu, ...]:
    """NVIDIA's through NVML, AMD's and Intel's on Linux, Apple's own (named by `processor`).

    Raises GpusUndetected where NVIDIA's driver is there and does not answer.
    """
    if sys.platform == "darwin":
        is_apple = platform.machine() == "arm64" and processor
        return (Gpu(processor, None, None, "sysctl"),) if is_apple else ()
    return (*_nvidia_gpus(), *listed_gpus(DRM))


def _nvidia_gpus() -> tuple[Gpu, ...]:
    import pynvml

    try:
        pynvml.nvmlInit()
    except (pynvml.NVMLError_LibraryNotFound, pynvml.NVMLError_DriverNotLoaded):
        return ()
    except pynvml.NVMLError as error:
        raise GpusUndetected(str(error)) from error
    try:
        return tuple(_nvidia_gpu(index) for index in range(pynvml.nvmlDeviceGetCount()))
    except pynvml.NVMLError as error:
        raise GpusUndetected(str(error)) from error
    finally:
        pynvml.nvmlShutdown()


def _nvidia_gpu(index: int) -> Gpu:
    import pynvml

    handle = pynvml.nvmlDeviceGetHandleByIndex(index)
    name = pynvml.nvmlDeviceGetName(handle)
    try:
        memory = pynvml.nvmlDeviceGetMemoryInfo(handle)
    except pynvml.NVMLError_NotSupported:  # memory shared with the processor
        return Gpu(name, None, None, "nvml")
    return Gpu(name, int(memory.total), int(memory.free), "nvml")


def listed_gpus(drm: Path) -> tuple[Gpu, ...]:
    """AMD's and Intel's cards under Linux's /sys/class/drm; AMD's driver tells their memory."""
    found = []
    for card in sorted(drm.glob("card[0-9]*/device")):
        if "-" in card.parent.name:  # a connector of a card, not a card
            continue
        vendor = VENDORS.get(_text(card / "vendor"))
        if vendor is None:
            continue
        device = _text(card / "device").removeprefix("0x")
        total, used = _bytes(card / "mem_info_vram_total"), _bytes(card / "mem_info_vram_used")
        free = None if total is None or used is None else total - used
        name = _text(card / "product_name") or f"{vendor} GPU {device}"
        found.append(Gpu(name, total, free, "drm"))
    return tuple(found)


def _bytes(path: Path) -> int | None:
    text = _text(path)
    return int(text) if text.isdigit() else None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


@dataclass(frozen=True)
class GpuUse:
    """What the installed build of llama.cpp makes of this computer's GPUs.

    `notes` say so in words; there are none where there is no GPU.
    """

    used: tuple[Device, ...]
    unused: tuple[Gpu, ...]
    notes: tuple[Message, ...]


def merge_devices(computer: Computer, devices: Sequence[Device]) -> GpuUse:
    """The GPUs that drivers tell of, held against those that llama.cpp's build can use."""
    used = offload_devices(devices)
    unused = _unused(computer.gpus, devices)
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
    return GpuUse(used, unused, tuple(notes))


def _unused(gpus: Sequence[Gpu], devices: Sequence[Device]) -> tuple[Gpu, ...]:
    """GPUs that no device of the build is: by name one for one, by maker where names differ."""
    distinct, _ = distinct_devices(devices)
    own = [device for device in distinct if device.kind in (GPU, INTEGRATED)]
    names = [plain_name(device.description) for device in own]
    unnamed = []
    for gpu in gpus:
        if plain_name(gpu.name) in names:
            names.remove(plain_name(gpu.name))
        else:
            unnamed.append(gpu)
    left = [_maker(name) for name in names]
    unused = []
    for gpu in unnamed:
        maker = _maker(gpu.name)
        if maker in left:
            left.remove(maker)
        else:
            unused.append(gpu)
    return tuple(unused)


def _maker(name: str) -> str:
    words = set(plain_name(name).split())
    return next((maker for maker, known in MAKERS.items() if words & set(known)), "")


def _unused_note(unused: Sequence[Gpu], *, has_gpu: bool) -> Message:
    names = ", ".join(gpu.name for gpu in unused)
    makers = dict.fromkeys(_maker(gpu.name) for gpu in unused)
    backends = ", ".join(BACKENDS_FOR.get(maker, "Vulkan") for maker in makers)
    code = "devices.gpu_not_used" if has_gpu else "devices.cpu_only"
    return Message(code, {"gpus": names, "backends": backends})
