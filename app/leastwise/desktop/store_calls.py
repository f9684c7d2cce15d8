"""What the window asks of the downloads and the library that the core has."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from leastwise.domain.cancellation import Cancellation

if TYPE_CHECKING:
    from leastwise.domain.downloads import DownloadEvent, DownloadState


class DownloadCalls(Protocol):
    """Downloads go on by themselves on the core's threads; every call may raise LeastwiseError."""

    def start(self) -> None:
        """Go on with everything that is not paused."""

    def add(self, reference: str, cancellation: Cancellation) -> DownloadState:
        """Ask the Hub what a model's files are and line it up. May take long."""

    def pause(self, download_id: str) -> None:
        """Stop it within a second; what was fetched stays."""

    def resume(self, download_id: str) -> None:
        """Go on with one that is paused or failed."""

    def cancel(self, download_id: str) -> None:
        """Stop it and delete what was fetched."""

    def reorder(self, download_ids: tuple[str, ...]) -> None:
        """Take those named first, in this order."""

    def set_rate_limit(self, bytes_per_s: float | None) -> None:
        """How much all take together from now on; None lifts the limit."""

    def states(self) -> tuple[DownloadState, ...]:
        """Every download in its order."""

    def subscribe(self, listener: Callable[[DownloadEvent], None]) -> Callable[[], None]:
        """Tell of everything that happens, on any thread, until what it returns is called."""
