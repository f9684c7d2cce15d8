"""pyqtgraph, whole: after the start it is loaded in pieces, and a plot may be wanted meanwhile."""

from __future__ import annotations

from leastwise.desktop.pieces import whole

whole("pyqtgraph")

import pyqtgraph  # noqa: E402

__all__ = ["pyqtgraph"]
