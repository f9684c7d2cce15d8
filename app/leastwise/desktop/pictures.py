"""What takes half a second to load, libraries for icons and plots and all pages but the first, is
loaded once the window shows.

What knows nothing of Qt is loaded in the background. The rest is loaded on the window's own
thread, one library a turn of its event loop: PySide makes its types when they are first asked
for, and two threads that ask at the same time crash the process.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections import deque
from collections.abc import Callable, Iterable
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
    _load_in_turns(list(_WITH_QT), owner, on_loaded)


def load_pages(names: Iterable[str], owner: QObject) -> None:
    """Load the modules of pages that were not opened yet, so that they open sooner."""
    modules = []
    for name in names:
        package = importlib.import_module(f"leastwise.desktop.pages.{name}")
        modules += [
            one.name for one in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
        ]
    _load_in_turns([one for one in modules if one not in sys.modules], owner, lambda: None)


def _load_in_turns(modules: list[str], owner: QObject, on_loaded: Callable[[], None]) -> None:
    waiting = deque(modules)

    def load_next() -> None:
        if not waiting:
            on_loaded()
            return
        importlib.import_module(waiting.popleft())
        QTimer.singleShot(0, owner, load_next)

    QTimer.singleShot(0, owner, load_next)
