"""The accelerators of this computer, as far as their drivers tell of them."""

from __future__ import annotations

import platform
import sys
from pathlib import Path
from typing import Final

from leastwise.domain.computer import Gpu

DRM: Final = Path("/sys/class/drm")
VENDORS: Final = {"0x1002": "AMD", "0x8086": "Intel"}


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
