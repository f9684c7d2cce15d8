"""Cyclic garbage is collected on the window's thread alone: elsewhere it would end Qt's objects
on a thread that is not theirs."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS: Final = 100


class Collecting(QObject):
    """Takes Python's automatic collection over until `stop`.

    The oldest generation takes a tenth of a second, so it waits while `busy` says so; all of them
    wait while `filling` says that something large comes to life, which is then set apart.
    """

    def __init__(
        self, parent: QObject, busy: Callable[[], bool], filling: Callable[[], bool]
    ) -> None:
        super().__init__(parent)
        self._busy, self._filling = busy, filling
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._collect)

    def start(self) -> None:
        """Collect here from now on. What lives already is set apart, so that turns stay short."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def set_apart(self) -> None:
        """Leave what lives now out of every collection to come; references still end it."""
        if not gc.isenabled():
            gc.freeze()

    def stop(self) -> None:
        """Give the collection back."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        if self._filling():
            return
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (1, 0) if self._busy() else (2, 1, 0):
            if counts[generation] > thresholds[generation] > 0:
                gc.collect(generation)
                return
