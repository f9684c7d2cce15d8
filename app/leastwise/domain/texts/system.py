"""What concerns the program as a whole, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

SYSTEM_TEXTS: Final[Mapping[str, Text]] = {
    "cancelled": Text("Stopped."),
    "system.internal": Text(
        "Leastwise ran into a defect of its own ({detail}).",
        "Please report it with the log file {log}.",
    ),
    "system.bar_out_of_range": Text(
        "A bar of {value} makes no sense.", "Give a pass rate above 0 and up to 1, such as 0.95."
    ),
    "system.no_display": Text(
        "There is no display, so the same job runs here in the terminal."
    ),
    "system.qt_missing": Text(
        "The window cannot open: {detail}.",
        "On Debian or Ubuntu: apt install {packages}. The command line works without it.",
    ),
}
