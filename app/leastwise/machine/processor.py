"""The processor's name, and which of its vector extensions llama.cpp can make use of."""

from __future__ import annotations

import platform
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leastwise.machine import windows
from leastwise.machine.sysctl import ask_sysctl, facts_of

# What the kernel calls an extension (lower case): what people call it, in order of age.
EXTENSIONS: Final = {
    "sse4_2": "SSE4.2",
    "sse4.2": "SSE4.2",
    "avx": "AVX",
    "avx1.0": "AVX",
    "f16c": "F16C",
    "fma": "FMA",
    "avx2": "AVX2",
    "bmi2": "BMI2",
    "avx512f": "AVX512F",
    "avx512bw": "AVX512BW",
    "avx512vl": "AVX512VL",
    "avx512vbmi": "AVX512VBMI",
    "avx512_vnni": "AVX512_VNNI",
    "avx512_bf16": "AVX512_BF16",
    "avx_vnni": "AVX_VNNI",
    "amx_tile": "AMX_TILE",
    "amx_int8": "AMX_INT8",
    "amx_bf16": "AMX_BF16",
    "neon": "NEON",
    "asimd": "NEON",
    "advsimd": "NEON",
    "asimdhp": "FP16",
    "feat_fp16": "FP16",
    "asimddp": "DOTPROD",
    "feat_dotprod": "DOTPROD",
    "i8mm": "I8MM",
    "feat_i8mm": "I8MM",
    "bf16": "BF16",
    "feat_bf16": "BF16",
    "sve": "SVE",
    "sve2": "SVE2",
    "sme": "SME",
    "feat_sme": "SME",
}

# The numbers that Windows' IsProcessorFeaturePresent takes. Source: winnt.h (PF_...).
WINDOWS_FEATURES: Final = {
    19: "neon",
    38: "sse4_2",
    39: "avx",
    40: "avx2",
    41: "avx512f",
    43: "asimddp",
    46: "sve",
    47: "sve2",
    66: "i8mm",
    67: "asimdhp",
    68: "bf16",
}


@dataclass(frozen=True)
class Processor:
    """Empty where it was not detected."""

    name: str = ""
    vector_extensions: tuple[str, ...] = ()


def detect_processor() -> Processor:
    """This computer's processor, as its system describes it."""
    system = platform.system()
    if system == "Linux":
        return read_cpuinfo(_text(Path("/proc/cpuinfo")), _text(Path("/proc/device-tree/model")))
    if system == "Darwin":
        return read_sysctl(ask_sysctl("machdep.cpu", "hw.optional"))
    if system == "Windows":
        return read_windows(windows.processor_name(), windows.processor_features())
    return Processor(platform.processor())


def read_cpuinfo(cpuinfo: str, board: str = "") -> Processor:
    """What Linux's /proc/cpuinfo says of the first processor.

    Arm's has no name, so that the board's stands in (Raspberry Pi and its like have one).
    """
    facts: dict[str, str] = {}
    for line in cpuinfo.splitlines():
        key, _, value = line.partition(":")
        facts.setdefault(key.strip().lower(), value.strip())
    name = facts.get("model name", "") or board.rstrip("\0\n")
    flags = facts.get("flags", "") or facts.get("features", "")
    return Processor(name, _extensions(flags.split()))


def read_sysctl(listing: str) -> Processor:
    """What macOS's `sysctl machdep.cpu hw.optional` says."""
    facts = facts_of(listing)
    listed = (
        f"{facts.get('machdep.cpu.features', '')} {facts.get('machdep.cpu.leaf7_features', '')}"
    )
    present = [key.rpartition(".")[2] for key, value in facts.items() if value == "1"]
    return Processor(
        facts.get("machdep.cpu.brand_string", ""), _extensions([*listed.split(), *present])
    )


def read_windows(name: str, features: Iterable[int]) -> Processor:
    """What Windows says; of F16C, FMA and what came after AVX512F it has no number to ask by."""
    return Processor(name, _extensions(WINDOWS_FEATURES.get(number, "") for number in features))


def _extensions(flags: Iterable[str]) -> tuple[str, ...]:
    found = {flag.lower() for flag in flags}
    return tuple(dict.fromkeys(name for flag, name in EXTENSIONS.items() if flag in found))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
