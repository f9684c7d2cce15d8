"""What takes half a second to load, the library for plots and all pages but the first, is loaded
once the window shows.

What knows nothing of Qt is loaded in the background. The rest is loaded on the window's own
thread, a few hundredths of a second in each turn of its event loop: PySide makes its types when
they are first asked for, and two threads that ask at the same time crash the process.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
import time
from collections.abc import Iterable, Iterator
from typing import Final

from leastwise.desktop.pieces import begin, is_under_way, load_in_pieces

PIECE_S: Final = 0.008
_WITHOUT_QT: Final = (
    "numpy",
    "numpy.typing",
    "cProfile",
    "multiprocessing.connection",
    "xml.etree.ElementTree",
)
_PLOTTING: Final = "pyqtgraph"
_TYPES: Final = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets")
_PLOTS: Final = (
    "leastwise.desktop.results.plot",
    "leastwise.desktop.pages.bench.speed_plot",
    "leastwise.desktop.pages.bench.memory_plot",
    "leastwise.desktop.pages.history.timeline_plot",
    "leastwise.desktop.pages.decision.plot",
)


def load_numbers() -> None:
    """Load what may be loaded on any thread: numpy, and what the library for plots asks for."""
    for library in _WITHOUT_QT:
        importlib.import_module(library)


def begin_plots() -> None:
    """Say that the library for plots is loaded from now on: who wants to draw may wait for it."""
    begin(_PLOTTING)


def plots_under_way() -> bool:
    """Whether it is being loaded."""
    return is_under_way(_PLOTTING)


def plot_steps() -> Iterator[None]:
    """Load the library for plots and what draws with it, a piece in each step."""
    for module in _TYPES:  # the library asks for all of them
        yield from _type_steps(module)
    yield from load_in_pieces(_PLOTTING, PIECE_S)
    yield from module_steps(_PLOTS)


def page_steps(names: Iterable[str]) -> Iterator[None]:
    """Load the modules of pages that were not opened yet, so that they open sooner."""
    for name in names:
        yield from module_steps(page_modules(name))


def page_modules(name: str) -> list[str]:
    """The modules of a page that are not loaded yet, but for those that draw its plots."""
    package = importlib.import_module(f"leastwise.desktop.pages.{name}")
    found = pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
    return [one.name for one in found if one.name not in sys.modules and one.name not in _PLOTS]


def module_steps(names: Iterable[str]) -> Iterator[None]:
    """Load modules, one in each step."""
    for name in names:
        importlib.import_module(name)
        yield


def _type_steps(name: str) -> Iterator[None]:
    module = importlib.import_module(name)
    end_s = time.perf_counter() + PIECE_S
    for each in dir(module):
        getattr(module, each)
        if time.perf_counter() > end_s:
            yield
            end_s = time.perf_counter() + PIECE_S
    yield
