"""Icons and plots rest on libraries that take most of a second to load: done in the background."""

from __future__ import annotations

import importlib


def load_pictures() -> None:
    """Load them; whoever imports them afterwards has them at once."""
    for library in ("qtawesome", "pyqtgraph", "leastwise.desktop.results.plot"):
        importlib.import_module(library)
