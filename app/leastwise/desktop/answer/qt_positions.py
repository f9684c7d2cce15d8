"""Qt counts a sign outside the first 65,536 as two: places in a text as Qt counts them."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

_WIDE: Final = re.compile("[\U00010000-\U0010ffff]")


class QtPositions:
    """Of one text, whatever is in it."""

    def __init__(self, text: str) -> None:
        self._wide = [found.start() for found in _WIDE.finditer(text)]

    def at(self, index: int) -> int:
        """Where Qt has the sign that Python has at `index`."""
        return index + bisect_left(self._wide, index)
