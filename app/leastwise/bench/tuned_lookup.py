"""Asks what tuning found for a model on this computer."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Protocol

from leastwise.engine.build import build_name

if TYPE_CHECKING:
    from leastwise.bench.subjects import TunedLookup
    from leastwise.domain.bench_results import TunedSettings
    from leastwise.domain.computer import Computer


class TunedMemory(Protocol):
    """Remembers what tuning found."""

    def keep_tuned(self, found: TunedSettings, computer: Computer) -> None:
        """Keep what was found on `computer`."""

    def tuned(
        self, model_sha256: str, build: str, computer: Callable[[], Computer]
    ) -> TunedSettings | None:
        """What was found for this model and build on this computer."""


def tuned_lookup(memory: TunedMemory, computer: Callable[[], Computer]) -> TunedLookup:
    """Asks `memory`, and looks at the computer at most once."""
    known = cache(computer)

    def look_up(model_sha256: str) -> TunedSettings | None:
        return memory.tuned(model_sha256, build_name(), known) if model_sha256 else None

    return look_up
