"""Cyclic garbage is collected on the window's thread alone: elsewhere it would end Qt's objects
on a thread that is not theirs."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

INTERVAL_MS: Final = 100
MOST: Final = 30_000  # so many new ones are data, and take some thousandths of a second
LONG_S: Final = 0.005


class Collecting(QObject):
    """Takes Python's automatic collection over until `stop`.

    A collection stays short: where it would look at many new objects, or looked at many that live
    on, they are set apart. None is made while `waits` says so. Whether there is enough to collect
    is asked as the event loop comes to rest, so that a window in which nothing happens runs no
    timer.
    """

    def __init__(self, parent: QObject, waits: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._waits = waits
        self._timer = QTimer(self, singleShot=True, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._loop: QAbstractEventDispatcher | None = None

    def start(self) -> None:
        """Collect here from now on. What lives already is set apart, so that turns stay short."""
        gc.disable()
        self.set_apart()
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

    def collect(self) -> None:
        """Collect what there is enough of."""
        generation = self._due()
        if generation is None or self._waits():
            return
        if gc.get_count()[0] > MOST:
            self.set_apart()
            return
        began_s = time.thread_time()
        gc.collect(generation)
        if time.thread_time() - began_s > LONG_S:
            self.set_apart()

    def _look(self) -> None:
        if self._due() is not None and not self._timer.isActive():
            self._timer.start()

    def _due(self) -> int | None:
        """The oldest generation of which there is enough."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation] > 0:
                return generation
        return None
