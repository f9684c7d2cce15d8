"""Rehearsing a model before the download, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

REHEARSAL_TEXTS: Final[Mapping[str, Text]] = {
    "rehearsal.preparing": Text("choosing what to build"),
    "rehearsal.writing": Text("writing stand-in weights"),
    "rehearsal.loading": Text("loading the stand-in ({turn} of {turns})"),
    "rehearsal.measuring": Text("timing the stand-in ({turn} of {turns})"),
    "rehearsal.basis_whole": Text(
        "the whole model with stand-in weights, timed {turns} times on this computer"
    ),
    "rehearsal.basis_layers": Text(
        "stand-ins of {fewer} and {more} of the {layers} layers, timed on this computer and "
        "extrapolated by layer"
    ),
    "rehearsal.disk_short": Text(
        "The rehearsal writes {needed:gb} to {folder}, and {free:gb} are free there.",
        "Free some space on that disk.",
    ),
    "rehearsal.memory_short": Text(
        "The rehearsal needs {needed:gib} of memory, and {available:gib} are available.",
        "Close other programs, or take a smaller model.",
    ),
    "rehearsal.disk_failed": Text(
        "The stand-in weights cannot be written to {folder}: {detail}.",
        "Check that disk, and the space that is free there.",
    ),
    "rehearsal.type_unknown": Text(
        "{model} cannot be rehearsed: {detail}.",
        "Measure it with `leastwise bench` once it is downloaded.",
    ),
    "rehearsal.vectors_only": Text(
        "{model} gives vectors and writes no answers, so there is no speed to rehearse."
    ),
    "rehearsal.refused": Text(
        "{model} cannot be rehearsed: llama.cpp accepts no stand-in of it ({detail}).",
        "Measure it with `leastwise bench` once it is downloaded.",
    ),
    "rehearsal.partly_on_gpu": Text(
        "{model} would run with {gpu_layers} of its {layers} layers on a GPU, and only all or "
        "none can be rehearsed.",
        "Set the GPU layers to 0, or to -1 for all.",
    ),
}
