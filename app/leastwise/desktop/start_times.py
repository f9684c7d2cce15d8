"""Tells a benchmark when the window was first painted and when a run could first be asked for."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

if TYPE_CHECKING:
    from leastwise.desktop.window import MainWindow

VARIABLE: Final = "LEASTWISE_START_TIMES"
PAINTED, READY = "painted-at", "ready-at"


def tell_times(window: MainWindow) -> None:
    """Write both to the file that the environment names, then close the window; mostly nothing."""
    named = os.environ.get(VARIABLE)
    if named:
        _Watch(window, Path(named))


class _Watch(QObject):
    """Times are seconds since 1970, as the benchmark's own start is."""

    def __init__(self, window: MainWindow, file: Path) -> None:
        super().__init__(window)
        self._window, self._file = window, file
        self._told: list[str] = []
        self._watched: QObject | None = QCoreApplication.instance()
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the first paint, then that the button may be pressed."""
        if not self._told and event.type() == QEvent.Type.Paint:
            self._tell(PAINTED)
        ready = watched is self._window.find_page.find_button
        if ready and self._told == [PAINTED] and self._window.find_page.find_button.isEnabled():
            self._tell(READY)
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            QTimer.singleShot(0, self._window, self._window.close)
        return False

    def _tell(self, what: str) -> None:
        self._told.append(what)
        with self._file.open("a", encoding="utf-8") as file:
            file.write(f"{what} {time.time()!r}\n")
