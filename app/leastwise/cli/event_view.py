"""What is under way, on stderr: drawn live where the terminal can do it, lines elsewhere."""

from __future__ import annotations

from abc import ABC, abstractmethod
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Protocol, Self, TypeVar

if TYPE_CHECKING:
    from rich.console import Console

Event = TypeVar("Event")


class EventView(ABC, Generic[Event]):
    """Something that shows events while it is entered."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        return None

    @abstractmethod
    def show(self, event: Event) -> None:
        """Show what happened."""


class Display(Protocol):
    """What rich draws, again and again, between `start` and `stop`."""

    def start(self) -> None:
        """Begin to draw."""

    def stop(self) -> None:
        """Take it away."""


class LiveEventView(EventView[Event]):
    """One that draws while it is entered."""

    def __init__(self, display: Display) -> None:
        self._display = display

    def __enter__(self) -> Self:
        self._display.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._display.stop()


def can_draw(console: Console) -> bool:
    """Whether it is a terminal on which lines can be drawn anew."""
    return console.is_terminal and not console.is_dumb_terminal
