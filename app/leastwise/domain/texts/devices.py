"""GPUs, what this build of llama.cpp makes of them, and how much fits on them, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

DEVICE_TEXTS: Final[Mapping[str, Text]] = {
    "devices.uses": Text("This build of llama.cpp uses {devices}."),
    "devices.cpu_only": Text(
        "This build of llama.cpp uses the processor only, not the GPU that is there: {gpus}.",
        "How to get a build for {backends} is in the README, under With a GPU.",
    ),
    "devices.gpu_not_used": Text(
        "{gpus} is there, and this build of llama.cpp does not use it.",
        "Check the driver, and what CUDA_VISIBLE_DEVICES and its like hide; a build for "
        "{backends} is in the README, under With a GPU.",
    ),
    "devices.same_gpu": Text("{left_out} is the same GPU as {used}, and {used} is used."),
    "devices.integrated_unused": Text(
        "{devices} shares the system's memory and is not used beside another GPU."
    ),
    "offload.all": Text("All {layers} layers fit on {devices}."),
    "offload.some": Text(
        "{offloaded} of {layers} {layers|layer|layers} {offloaded|fits|fit} on {devices}; "
        "the others stay with the processor."
    ),
    "offload.none": Text(
        "Nothing fits on {devices}: the least that can be put there needs {needed_bytes:gib}, "
        "and {budget_bytes:gib} can be used."
    ),
    "offload.shared_full": Text(
        "{devices} shares the system's memory: the model needs {needed_bytes:gib} of it, and "
        "{budget_bytes:gib} can be used."
    ),
    "offload.no_device": Text(
        "This build of llama.cpp has no GPU to use, so everything runs on the processor."
    ),
    "offload.memory_unknown": Text(
        "{devices} does not tell its free memory, so nothing is put on it."
    ),
}
