"""A download under way, on stderr: a bar with rate and time left, a line now and then elsewhere."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from leastwise.cli.event_view import EventView, LiveEventView, can_draw
from leastwise.cli.terminal import tell, visible
from leastwise.domain.downloads import DownloadPhase, DownloadState
from leastwise.domain.messages import Message, render, say

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

_LINE_EVERY_S: Final = 10.0
_BAR_WIDTH: Final = 24


def download_view(console: Console) -> EventView[DownloadState]:
    """The live view where the terminal can do it, the plain one elsewhere."""
    if can_draw(console):
        return LiveView(console)
    return PlainView()


def progress_words(state: DownloadState) -> Message:
    """How far a download is, with its rate and the time left where they are known."""
    if state.phase is DownloadPhase.CHECKING:
        return say("download.checking", done_bytes=state.done_bytes)
    share = state.done_bytes / state.total_bytes if state.total_bytes else 1.0
    return say(
        "download.progress",
        share=share,
        done_bytes=state.done_bytes,
        total_bytes=state.total_bytes,
        rate=state.bytes_per_s,
        left_s=state.left_s,
    )


class PlainView(EventView[DownloadState]):
    """A line every few seconds, for logs, pipes and simple terminals."""

    def __init__(self) -> None:
        self._said_at_s = 0.0
        self._notice: Message | None = None

    def show(self, state: DownloadState) -> None:
        """Write a line where it is time, or where something is in the way."""
        if state.notice != self._notice:
            self._notice = state.notice
            if state.notice is not None:
                tell(state.notice)
        if state.phase is DownloadPhase.CHECKING and not state.done_bytes:
            return  # nothing of it was here
        now_s = time.monotonic()
        if now_s - self._said_at_s >= _LINE_EVERY_S:
            self._said_at_s = now_s
            tell(progress_words(state))


class LiveView(LiveEventView[DownloadState]):
    """One line that is kept up to date, and what is in the way below it."""

    def __init__(self, console: Console) -> None:
        from rich.live import Live

        self._state: DownloadState | None = None
        drawing = Live(
            console=console, refresh_per_second=5, get_renderable=self._drawn, transient=True
        )
        super().__init__(drawing)

    def show(self, state: DownloadState) -> None:
        """Keep the state for the next time that the screen is drawn."""
        self._state = state

    def _drawn(self) -> Text:
        from rich.text import Text

        state = self._state
        if state is None:
            return Text("")
        share = state.done_bytes / state.total_bytes if state.total_bytes else 1.0
        full = int(share * _BAR_WIDTH)
        bar = "#" * full + "." * (_BAR_WIDTH - full)
        words = f"{visible(state.names[0], lines=False)}\n[{bar}] {render(progress_words(state))}"
        if state.notice is not None:
            words += f"\n{visible(render(state.notice), lines=False)}"
        return Text(words)
