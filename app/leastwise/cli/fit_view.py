"""Fitting and rehearsing under way, on stderr: a bar with the time left, lines elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leastwise.cli.event_view import EventView, LiveEventView, can_draw
from leastwise.cli.terminal import tell, visible
from leastwise.domain import figures
from leastwise.domain.fit_events import FitEvent, FitProgressed
from leastwise.domain.messages import Message, render

if TYPE_CHECKING:
    from rich.console import Console


def fit_view(console: Console) -> EventView[FitEvent]:
    """The live view where the terminal can do it, the plain one elsewhere."""
    if can_draw(console):
        return LiveView(console)
    return PlainView()


class PlainView(EventView[FitEvent]):
    """A line whenever something else is done, for logs, pipes and simple terminals."""

    def __init__(self) -> None:
        self._said: Message | None = None

    def show(self, event: FitEvent) -> None:
        """Write a line for what is new."""
        if isinstance(event, FitProgressed) and event.doing != self._said:
            self._said = event.doing
            tell(progress_words(event))


class LiveView(LiveEventView[FitEvent]):
    """A bar with what is done now and the time left."""

    def __init__(self, console: Console) -> None:
        from rich.progress import BarColumn, Progress, TextColumn

        self._progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=20),
            TextColumn("{task.fields[left]}", markup=False),
            console=console,
            transient=True,
        )
        super().__init__(self._progress)
        self._task = self._progress.add_task("", total=None, left="")

    def show(self, event: FitEvent) -> None:
        """Bring the bar up to date."""
        if not isinstance(event, FitProgressed):
            return
        left_s = event.left_s
        self._progress.update(
            self._task,
            description=visible(progress_words(event), lines=False),
            total=None if event.share is None else 1.0,
            completed=event.share or 0.0,
            left="" if left_s is None else f"about {figures.seconds(max(left_s, 1.0))} left",
        )


def progress_words(event: FitProgressed) -> str:
    """What is done, and for which of several models."""
    words = render(event.doing)
    return f"{event.position + 1} of {event.total}: {words}" if event.total > 1 else words
