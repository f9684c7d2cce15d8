"""Why a check passed or failed, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

CHECK_TEXTS: Final[Mapping[str, Text]] = {
    "check.passed": Text("As expected."),
    "check.unsupported": Text("Leastwise does not know {name}, so this never passes."),
}
