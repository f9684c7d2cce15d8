"""Cyclic garbage is collected on the window's thread alone: elsewhere it would end Qt's objects
on a thread that is not theirs."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

INTERVAL_MS: Final = 100
LONG_S: Final = 0.02


class Collecting(QObject):
    """Takes Python's automatic collection over until `stop`.

    The oldest generation takes a tenth of a second, so it waits while `busy` says so; all of them
    wait while `filling` says that something large comes to life, which is then set apart. Whether
    there is enough to collect is asked as the event loop comes to rest, so that a window in which
    nothing happens runs no timer.
    """

    def __init__(
        self, parent: QObject, busy: Callable[[], bool], filling: Callable[[], bool]
    ) -> None:
        super().__init__(parent)
        self._busy, self._filling = busy, filling
        self._timer = QTimer(self, singleShot=True, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._collect)
        self._loop: QAbstractEventDispatcher | None = None

    def start(self) -> None:
        """Collect here from now on. What lives already is set apart, so that turns stay short."""
        gc.disable()
        gc.freeze()
        self._loop = QAbstractEventDispatcher.instance()
        self._loop.aboutToBlock.connect(self._look)

    def set_apart(self) -> None:
        """Leave what lives now out of every collection to come; references still end it."""
        if not gc.isenabled():
            gc.freeze()

    def stop(self) -> None:
        """Give the collection back."""
        self._timer.stop()
        if self._loop is not None:
            self._loop.aboutToBlock.disconnect(self._look)
            self._loop = None
        gc.unfreeze()
        gc.enable()

    def _look(self) -> None:
        if self._due() is not None and not self._timer.isActive():
            self._timer.start()

    def _collect(self) -> None:
        generation = self._due()
        if generation is None or self._filling():
            return
        began_s = time.thread_time()
        gc.collect(generation)
        if time.thread_time() - began_s > LONG_S:
            gc.freeze()  # so much lives on that the next time would be as long

    def _due(self) -> int | None:
        """The oldest generation of which there is enough, of those that may be collected now."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (1, 0) if self._busy() else (2, 1, 0):
            if counts[generation] > thresholds[generation] > 0:
                return generation
        return None
