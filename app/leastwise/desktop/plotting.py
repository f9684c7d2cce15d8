"""pyqtgraph, for what draws with it: it takes a tenth of a second, so it comes behind a page."""

from __future__ import annotations

import pyqtgraph

__all__ = ["pyqtgraph"]
