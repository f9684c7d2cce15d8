"""Why memory was computed by a formula, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

MEMORY_TEXTS: Final[Mapping[str, Text]] = {
    "memory.unknown_architecture": Text(
        "{build} does not know the architecture {architecture}, so its memory is computed by a "
        "formula, and it cannot be run yet.",
        "It needs a build of llama-cpp-python that is newer than this one.",
    ),
    "memory.unknown_tokenizer": Text(
        "{build} does not know this model's tokenizer, so its memory is computed by a formula, "
        "and it cannot be run yet.",
        "It needs a build of llama-cpp-python that is newer than this one.",
    ),
    "memory.plan_aborted": Text(
        "llama.cpp aborted while it planned the memory of this {architecture} model, so its "
        "memory is computed by a formula, and it may not run.",
        "Try a newer build of llama-cpp-python than {build}.",
    ),
    "memory.not_told": Text(
        "This system does not tell what a process holds, so memory is computed by a formula."
    ),
}
