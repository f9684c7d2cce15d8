"""What the window asks about settings; `leastwise.upkeep.settings_desk` is what answers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from leastwise.settings import SettingValue
from leastwise.upkeep.settings_desk import SettingState


class SettingsCalls(Protocol):
    """Every call may take long and may raise LeastwiseError."""

    def states(self) -> tuple[SettingState, ...]:
        """How every setting stands."""

    def put(self, name: str, value: SettingValue) -> SettingState:
        """Keep a value and take it up."""

    def reset(self, names: Iterable[str]) -> tuple[str, ...]:
        """Put settings back to their defaults; those that were changed."""
