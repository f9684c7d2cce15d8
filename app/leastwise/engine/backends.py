"""The names of llama.cpp's backends, from the line in which it describes the system."""

from __future__ import annotations

import re

_NAME = re.compile(r"(?:^|\| )(\w+) : ")


def backend_names(system: str) -> str:
    """As llama-bench names them: those beside the processor, with commas between; else CPU."""
    found = dict.fromkeys(_NAME.findall(system))
    others = [name for name in found if name != "CPU"]
    return ",".join(others) or "CPU"
