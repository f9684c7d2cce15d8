"""Measuring a machine and predicting speeds, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

SPEED_TEXTS: Final[Mapping[str, Text]] = {
    "speeds.reading_memory": Text("reading memory"),
    "speeds.timing_matrices": Text("timing weights of each type"),
    "speeds.timing_calling": Text("timing what surrounds a step"),
    "speeds.timing_stepping": Text("timing the steps of a model"),
    "speeds.timing_narrow": Text("timing the steps of a prompt"),
    "speeds.timing_attending": Text("timing attention"),
    "speeds.timing_recurrent": Text("timing recurrent layers"),
    "speeds.timing_experts": Text("timing experts"),
    "speeds.measured": Text("measured"),
    "speeds.disk_short": Text(
        "Measuring this computer needs {needed:gb} of disk space for a moment, and there is "
        "less in {folder}.",
        "Free some space on that disk.",
    ),
    "speeds.too_busy": Text(
        "Other programs keep this computer so busy that its speed cannot be measured.",
        "Close them and measure again.",
    ),
    "speeds.partly_on_gpu": Text(
        "{gpu_layers} of {layers} layers would run on a GPU, and a speed is only predicted for "
        "all or none.",
        "Measure it with `leastwise bench` once it is downloaded.",
    ),
    "speeds.not_measured_on_cpu": Text(
        "This computer was measured with its GPU, and the model would run on the processor.",
        "Measure it with `leastwise bench` once it is downloaded.",
    ),
    "speeds.predicted": Text(
        "predicted from the bytes that are read for each token and what this computer does with "
        "weights of these types"
    ),
    "speeds.predicted_learned": Text(
        "predicted from what this computer does with weights of these types, corrected by "
        "{count} {count|speed that was|speeds that were} measured here"
    ),
    "speeds.measured_here": Text("measured here with the same file and settings"),
}
