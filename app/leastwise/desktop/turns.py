"""Does long work on the window's thread in steps, one in each turn of its event loop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid


def in_turns(
    steps: Iterator[object], owner: QObject, on_done: Callable[[], object] = lambda: None
) -> None:
    """Take one step a turn, then call `on_done`; none any more once `owner` is gone.

    Between two steps there is a turn in which Qt lays out and paints what the first one changed.
    """

    def go_on() -> None:
        try:
            next(steps)
        except StopIteration:
            on_done()
        else:
            QTimer.singleShot(0, owner, rest)

    def rest() -> None:
        QTimer.singleShot(0, owner, go_on)

    QTimer.singleShot(0, owner, go_on)


@dataclass(frozen=True, eq=False)
class _Work:
    steps: Iterator[object]
    owner: QObject
    on_done: Callable[[], object]


class StepQueue(QObject):
    """Works that are done one after the other, so that no turn has a step of two."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._works: list[_Work] = []
        self._under_way = False

    def add(
        self,
        steps: Iterator[object],
        owner: QObject,
        on_done: Callable[[], object] = lambda: None,
        *,
        first: bool = False,
    ) -> None:
        """As `in_turns`, after what waits already, or `first`, where the user waits for it."""
        self._works.insert(0 if first else len(self._works), _Work(steps, owner, on_done))
        if not self._under_way:
            self._under_way = True
            QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        if not self._works:
            self._under_way = False
            return
        QTimer.singleShot(0, self, self._rest)
        work, goes_on = self._works[0], False
        try:
            goes_on = isValid(work.owner) and next(work.steps, self) is not self
        finally:
            if not goes_on:  # also where a step failed
                self._works.remove(work)
        if not goes_on and isValid(work.owner):
            work.on_done()

    def _rest(self) -> None:
        QTimer.singleShot(0, self, self._go_on)
