"""What takes half a second to load, the library for plots and all pages but the first, is loaded
once the window shows.

The library for plots is loaded in the background. PySide makes its types when they are first asked
for, and two threads that ask at the same time crash the process: so all that the library asks for
are made before, on the window's own thread, a few hundredths of a second in each turn of its event
loop, and so is loaded what is our own.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
import time
from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

PIECE_S: Final = 0.008
_UNDER_WAY: Final = "plots_under_way"
_LIBRARY: Final = "pyqtgraph"
_TYPES: Final = (
    "PySide6.QtCore",
    "PySide6.QtGui",
    "PySide6.QtWidgets",
    "PySide6.QtSvg",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtTest",
)
_RESULTS: Final = (
    "leastwise.desktop.answer.document_writer",
    "leastwise.desktop.answer.answer_view",
    "leastwise.desktop.results.figures",
    "leastwise.desktop.results.case_panel",
    "leastwise.desktop.results.ladder_view",
    "leastwise.desktop.results.overview",
    "leastwise.desktop.results.result_view",
)
_PLOTS: Final = (
    "leastwise.desktop.results.plot",
    "leastwise.desktop.pages.bench.speed_plot",
    "leastwise.desktop.pages.bench.memory_plot",
    "leastwise.desktop.pages.history.timeline_plot",
    "leastwise.desktop.pages.decision.plot",
)


def say_plots_under_way(*, begun: bool) -> None:
    """The library for plots is being loaded, or that has ended: who wants to draw may wait."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_UNDER_WAY, begun)


def plots_under_way() -> bool:
    """Whether it is being loaded."""
    application = QCoreApplication.instance()
    return application is not None and bool(application.property(_UNDER_WAY))


def type_steps() -> Iterator[None]:
    """Make every type of Qt that the library for plots asks for, a few in each step."""
    for name in _TYPES:
        module = importlib.import_module(name)
        end_s = time.perf_counter() + PIECE_S
        for each in dir(module):
            getattr(module, each)
            if time.perf_counter() > end_s:
                yield
                end_s = time.perf_counter() + PIECE_S
        yield


def load_library() -> None:
    """Load the library for plots, on any thread once those types are made."""
    importlib.import_module(_LIBRARY)


def plot_steps() -> Iterator[None]:
    """Load what draws with it, a module in each step."""
    yield from module_steps(_PLOTS)


def result_steps() -> Iterator[None]:
    """Load what shows the results of a run, but for its plot."""
    yield from module_steps(_RESULTS)


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
