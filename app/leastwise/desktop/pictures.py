"""Icons and plots rest on libraries that take half a second to load: done once the window shows.

What knows nothing of Qt is loaded in the background. The rest is loaded on the window's own
thread, one library a turn of its event loop: PySide makes its types when they are first asked
for, and two threads that ask at the same time crash the process.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

_WITHOUT_QT: Final = ("numpy",)
_WITH_QT: Final = (
    "qtpy.QtCore",
    "qtpy.QtGui",
    "qtpy.QtWidgets",
    "qtawesome",
    "pyqtgraph",
    "leastwise.desktop.results.plot",
    "leastwise.desktop.pages.bench.speed_plot",
    "leastwise.desktop.pages.bench.memory_plot",
    "leastwise.desktop.pages.history.timeline_plot",
    "leastwise.desktop.pages.decision.plot",
)


def load_numbers() -> None:
    """Load what may be loaded on any thread."""
    for library in _WITHOUT_QT:
        importlib.import_module(library)


def load_pictures(owner: QObject, on_loaded: Callable[[], None]) -> None:
    """Load the rest in the turns to come, then call `on_loaded`, unless `owner` is gone."""
    waiting = list(_WITH_QT)

    def load_next() -> None:
        if not waiting:
            on_loaded()
            return
        importlib.import_module(waiting.pop(0))
        QTimer.singleShot(0, owner, load_next)

    QTimer.singleShot(0, owner, load_next)
