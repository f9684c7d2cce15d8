"""How far the queue is: which task of how many, and how many of its candidates are decided."""

from __future__ import annotations

from PySide6.QtCore import Signal

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.language.figures import filled
from leastwise.desktop.pages.tasks.queue import Place, TaskQueue
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.walk import Walk
from leastwise.desktop.widgets.progress_line import ProgressLine
from leastwise.desktop.wording import sentence
from leastwise.domain.events import Event
from leastwise.domain.suites import Bar


class QueueProgress(ProgressLine):
    """Follows `queue` by the events of the bridge. `foreseen` gives what is expected of the task
    that runs, in words; empty for nothing any more."""

    foreseen = Signal(str)

    def __init__(self, theme: Theme, name: str, queue: TaskQueue, bridge: Bridge) -> None:
        super().__init__(theme, name)
        self._queue = queue
        self._watched: Place | None = None
        self._walk: Walk | None = None
        for signal in (
            bridge.ladder_planned,
            bridge.candidate_started,
            bridge.candidate_made,
            bridge.case_finished,
            bridge.pass_foreseen,
            bridge.candidate_finished,
            bridge.ladder_finished,
        ):
            signal.connect(self._take)
        bridge.settled.connect(self._settle)

    def watch(self) -> None:
        """Turn to what runs now."""
        current = self._queue.current
        if current is not None and current is not self._watched:
            self._watched, self._walk = current, Walk(Bar(), current.task.name)

    def end(self) -> None:
        """Nothing runs any more."""
        self._watched = self._walk = None

    def _take(self, event: Event) -> None:
        if self._walk is None or not self._queue.running:
            return
        before = self._walk.foreseen
        self._walk.apply(event)
        if (foreseen := self._walk.foreseen) is not before:
            self.foreseen.emit("" if foreseen is None else sentence(foreseen.message))

    def _settle(self) -> None:
        current = self._queue.current
        if current is None or self._walk is None or not self._queue.running:
            return
        total, done = max(len(self._queue.places), 1), self._queue.done
        self.show_fraction((done + self._walk.fraction) / total)
        words = self.tr("Task {position} of {total}: {name}")
        figure = filled(words, position=done + 1, total=total, name=current.task.name)
        rungs, decided = len(self._walk.rungs), self._walk.decided
        tried = filled(
            self.tr("{decided} of {rungs} {rungs|candidate|candidates}"),
            decided=decided,
            rungs=rungs,
        )
        self.show_figures(figure, tried if rungs else "")
