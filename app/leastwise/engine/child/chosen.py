"""What llama.cpp chose when it loaded a model, read from its log."""

from __future__ import annotations

import re
from collections.abc import Iterable

from leastwise.domain.candidates import ChosenByEngine, RunSettings
from leastwise.engine.child.native_model import NativeModel

_FLASH = re.compile(r"Flash Attention (?:was auto, set to )?(enabled|disabled)")
_GIVEN_FLASH = re.compile(r"flash_attn\s*=\s*(enabled|disabled)")
_OFFLOADED = re.compile(r"offloaded (\d+)/(\d+) layers")
_WEIGHTS = re.compile(r"(\S+) model buffer size\s*=\s*([0-9.]+) MiB")
_MIB = 1 << 20


def read_chosen(lines: Iterable[str], native: NativeModel, settings: RunSettings) -> ChosenByEngine:
    """The choices of the load whose log is in `lines`."""
    flash, offloaded, buffers = "", 0, {}
    for line in lines:
        if found := _FLASH.search(line) or _GIVEN_FLASH.search(line):
            flash = "on" if found[1] == "enabled" else "off"
        elif found := _OFFLOADED.search(line):
            offloaded = int(found[1])
        elif found := _WEIGHTS.search(line):
            buffers[found[1]] = round(float(found[2]) * _MIB)
    return ChosenByEngine(
        flash_attention=flash or settings.flash_attention,
        gpu_layers=offloaded,
        threads=native.threads,
        prefill_threads=native.prefill_threads,
        context_tokens=native.context_tokens,
        sequences=native.sequences,
        weights_bytes=buffers,
    )
