"""Does long work on the window's thread in steps, one in each turn of its event loop."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer


def in_turns(
    steps: Iterator[object], owner: QObject, on_done: Callable[[], object] = lambda: None
) -> None:
    """Take one step a turn, then call `on_done`; none any more once `owner` is gone."""

    def go_on() -> None:
        try:
            next(steps)
        except StopIteration:
            on_done()
        else:
            QTimer.singleShot(0, owner, go_on)

    QTimer.singleShot(0, owner, go_on)
