"""Devices as ggml and llama.cpp print them: at start, before a load, with --list-devices.

Formats: llama.cpp, ggml/src/ggml-{cuda,vulkan,metal,sycl}, src/llama.cpp and common/arg.cpp.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from leastwise.domain.devices import ACCELERATOR, BACKENDS, CPU, GPU, INTEGRATED, Device

_MIB: Final = 1 << 20
# Libraries that compute beside the processor and hold no weights of their own.
_BESIDE_THE_PROCESSOR: Final = frozenset({"BLAS", "AMX", "zDNN"})

_CUDA_FOUND: Final = re.compile(r"found \d+ (CUDA|ROCm|MUSA) devices")
_CUDA_DEVICE: Final = re.compile(
    r"^\s*Device (\d+): (.*?), (?:compute capability|gfx)[^,]*, VMM: \w+"
    r"(?:.*?VRAM: (\d+) MiB)?"
)
_VULKAN_DEVICE: Final = re.compile(r"(?:ggml_vulkan: (\d+) =|Vulkan(\d+):) (.*?) \| uma: ([01])")
_METAL_NAME: Final = re.compile(r"ggml_metal\w*: GPU name:\s+(?:(MTL\d+) \((.*)\)|(.*\S))\s*$")
_METAL_UNIFIED: Final = re.compile(r"(?:has unified memory|hasUnifiedMemory)\s*= (true|false)")
_SYCL_DEVICE: Final = re.compile(
    r"^\|\s*(\d+)\|\s*\[\w+:(\w+):\d+\]\|\s*(.*?)\s*\|.*?\|\s*(\d+)(M?)\|(?:[^|]*\.[^|]*\|)?\s*$"
)
_USED: Final = re.compile(
    r"using device (\S+)(?: \((.*?)\))?(?: \((unknown id|[0-9a-f]{4,}:[0-9a-f:.]+)\))?"
    r" - (\d+) MiB free"
)
_LISTED: Final = re.compile(r"^  (\S+): (.*) \((\d+) MiB(?:, (\d+) MiB free)?\)\s*$")


@dataclass
class _Found:
    """The devices so far by name, in order of their first mention, and the open heading."""

    devices: dict[str, Device] = field(default_factory=dict)
    cuda: str = "CUDA"
    metal: str = ""

    def note(self, name: str, **facts: Any) -> None:
        """Add what a line says of a device; what it does not say stays."""
        device = self.devices.get(name) or _unknown(name)
        self.devices[name] = replace(device, **{k: v for k, v in facts.items() if v is not None})


def parse_device_log(text: str) -> tuple[Device, ...]:
    """The devices that a log names, each once, in the order of their first mention.

    Sizes are as coarse as they are printed (MiB). Only what is printed is known: without its
    line on shared memory a GPU counts as one with its own.
    """
    found = _Found()
    for line in text.splitlines():
        for pattern, take in _LINES.items():
            match = pattern.search(line)
            if match:
                take(found, match)
                break
    return tuple(found.devices.values())


def _unknown(name: str) -> Device:
    backend = re.match(r"[A-Za-z]*", name)
    prefix = backend[0] if backend else name
    kind = GPU
    if prefix == "CPU":
        kind = CPU
    elif prefix in _BESIDE_THE_PROCESSOR:
        kind = ACCELERATOR
    return Device(name, BACKENDS.get(prefix, prefix), "", kind)


def _take_heading(found: _Found, match: re.Match[str]) -> None:
    found.cuda = match[1]


def _take_cuda(found: _Found, match: re.Match[str]) -> None:
    total = int(match[3]) * _MIB if match[3] else None
    found.note(f"{found.cuda}{match[1]}", description=match[2], total_bytes=total)


def _take_vulkan(found: _Found, match: re.Match[str]) -> None:
    integrated = match[4] == "1"
    found.note(
        f"Vulkan{match[1] or match[2]}",
        description=re.sub(r" \([^()]*\)$", "", match[3]),  # the driver
        kind=INTEGRATED if integrated else GPU,
        unified=integrated,
    )


def _take_metal_name(found: _Found, match: re.Match[str]) -> None:
    found.metal = match[1] or "Metal"
    found.note(found.metal, description=match[2] or match[3])


def _take_metal_unified(found: _Found, match: re.Match[str]) -> None:
    if found.metal:
        found.note(found.metal, unified=match[1] == "true")


def _take_sycl(found: _Found, match: re.Match[str]) -> None:
    if match[2] == "gpu":
        size_bytes = int(match[4]) * (1_000_000 if match[5] else 1)
        found.note(f"SYCL{match[1]}", description=match[3], total_bytes=size_bytes)


def _take_used(found: _Found, match: re.Match[str]) -> None:
    identity = match[3] if match[3] and match[3] != "unknown id" else None
    found.note(
        match[1], description=match[2], hardware_id=identity, free_bytes=int(match[4]) * _MIB
    )


def _take_listed(found: _Found, match: re.Match[str]) -> None:
    total_bytes = int(match[3]) * _MIB or None  # 0 is how a device says nothing
    free_bytes = int(match[4]) * _MIB if match[4] and total_bytes else None
    found.note(match[1], description=match[2], total_bytes=total_bytes, free_bytes=free_bytes)


_LINES: Final[Mapping[re.Pattern[str], Callable[[_Found, re.Match[str]], None]]] = {
    _CUDA_FOUND: _take_heading,
    _CUDA_DEVICE: _take_cuda,
    _VULKAN_DEVICE: _take_vulkan,
    _METAL_NAME: _take_metal_name,
    _METAL_UNIFIED: _take_metal_unified,
    _SYCL_DEVICE: _take_sycl,
    _USED: _take_used,
    _LISTED: _take_listed,
}
