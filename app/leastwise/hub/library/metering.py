"""How far a long reading or copying is, told a few times a second."""

from __future__ import annotations

import time
from typing import Final

from leastwise.domain.known_models import LibraryProgressed, OnProgress
from leastwise.domain.messages import Message

_EVERY_S: Final = 0.2


class Meter:
    """Counts bytes of `total_bytes`; what is done now can change on the way."""

    def __init__(self, total_bytes: int, on_progress: OnProgress) -> None:
        self._total_bytes = total_bytes
        self._on_progress = on_progress
        self._done_bytes = 0
        self._told_s = 0.0
        self._doing: Message | None = None

    def doing(self, what: Message) -> None:
        """Say what is done from now on."""
        self._doing = what
        self._tell()

    def add(self, size_bytes: int) -> None:
        """Count bytes that are done."""
        self._done_bytes += size_bytes
        if time.monotonic() - self._told_s > _EVERY_S:
            self._tell()

    def _tell(self) -> None:
        self._told_s = time.monotonic()
        if self._doing is not None:
            self._on_progress(LibraryProgressed(self._doing, self._done_bytes, self._total_bytes))
