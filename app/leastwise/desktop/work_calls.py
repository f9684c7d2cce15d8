"""What the window asks of the core to take a winner to work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from leastwise.domain.cancellation import Cancellation

if TYPE_CHECKING:
    from leastwise.domain.candidates import RunSettings
    from leastwise.domain.hand_offs import HandedOver, HandOff
    from leastwise.domain.history import StoredRun
    from leastwise.domain.serving import ServeOptions, ServerEvent
    from leastwise.domain.suites import Suite
    from leastwise.domain.tuning import TuningData


class RunningServer(Protocol):
    """One serving process."""

    def stop(self) -> None:
        """End it; returns once it is gone."""


class ServingCalls(Protocol):
    """Raises LeastwiseError."""

    def start(
        self,
        model: Path,
        options: ServeOptions,
        on_event: Callable[[ServerEvent], None],
        cancellation: Cancellation,
        like: RunSettings | None = None,
    ) -> RunningServer:
        """Start to serve a model; events come on a thread of its own."""


class HandOffCalls(Protocol):
    """Raises LeastwiseError."""

    def winner_of(self, run_id: int) -> HandOff:
        """The smallest that passed in a run."""

    def write(self, hand_off: HandOff, target: str, folder: Path) -> HandedOver:
        """Write the files of a target."""


class TuningCalls(Protocol):
    """Raises LeastwiseError."""

    def write_tuning_data(
        self, suite: Suite, run: StoredRun, share: float, seed: int, folder: Path
    ) -> TuningData:
        """Write examples to learn from, and a suite of the cases held out."""
