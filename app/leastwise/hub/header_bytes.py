"""A position in the bytes of a header that nobody vouches for: every step is checked.

Only a window of the header is in memory at a time, wherever it comes from.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Final

from leastwise.domain.model_header import Scalar

WINDOW_BYTES: Final = 1 << 20
# Keys, texts and tensor names that are kept, together; real headers hold under a megabyte.
_MOST_TEXTS_BYTES: Final = 6 << 20
_LENGTH: Final = struct.Struct("<Q")

ReadAt = Callable[[int, int], bytes]


class Malformed(Exception):
    """The header contradicts itself, its file, or what any model needs."""


class HeaderTooLarge(Exception):
    """The header goes on beyond what may be read of it."""


class HeaderBytes:
    """Takes values from the start on; `read_at(offset, size)` gives what there is, in bytes.

    Raises Malformed where the file ends or a figure is absurd, HeaderTooLarge beyond
    `most_bytes`, and whatever `read_at` raises.
    """

    def __init__(self, read_at: ReadAt, file_bytes: int, most_bytes: int) -> None:
        self._read_at = read_at
        self._file_bytes = file_bytes
        self._most_bytes = most_bytes
        self._window = b""
        self._start = 0
        self._at = 0
        self._text_bytes = 0

    @property
    def position(self) -> int:
        """How many bytes were taken."""
        return self._start + self._at

    def take(self, pattern: struct.Struct) -> tuple[Scalar, ...]:
        """Values of a fixed size."""
        self._need(pattern.size)
        values: tuple[Scalar, ...] = pattern.unpack_from(self._window, self._at)
        self._at += pattern.size
        return values

    def whole(self, pattern: struct.Struct) -> int:
        """One whole number."""
        return int(self.take(pattern)[0])

    def count(self, most: int, what: str) -> int:
        """A number of things, of which more than `most` are absurd."""
        value = self.whole(_LENGTH)
        if value > most:
            raise Malformed(f"it claims to have {value} {what}")
        return value

    def text(self, most_bytes: int, what: str) -> str:
        """A string that is kept."""
        length = self.count(most_bytes, f"bytes in {what}")
        self._text_bytes += length
        if self._text_bytes > _MOST_TEXTS_BYTES:
            raise Malformed(f"its names and texts take more than {_MOST_TEXTS_BYTES} bytes")
        self._need(length)
        taken = self._window[self._at : self._at + length]
        self._at += length
        return taken.decode("utf-8", "replace")

    def skip(self, size_bytes: int) -> None:
        """Leave bytes out, however many."""
        self._at += size_bytes
        self._check(self.position)

    def skip_strings(self, items: int) -> None:
        """Leave strings out: a vocabulary has hundreds of thousands, so the loop is a tight one."""
        unpack, left = _LENGTH.unpack_from, items
        while left:
            self._need(_LENGTH.size)
            window, at = self._window, self._at
            last = len(window) - _LENGTH.size
            for done in range(left):
                if at > last:
                    left -= done
                    break
                at += 8 + unpack(window, at)[0]
            else:
                left = 0
            self._at = at
            self._check(self.position)

    def remaining(self) -> int:
        """How many bytes the file has from here on."""
        return self._file_bytes - self.position

    def _check(self, end: int) -> None:
        if end > self._file_bytes:
            raise Malformed("it ends within its header")
        if end > self._most_bytes:
            raise HeaderTooLarge

    def _need(self, size_bytes: int) -> None:
        if self._at + size_bytes <= len(self._window):
            return
        start = self.position
        self._check(start + size_bytes)
        self._start, self._at = start, 0
        most = min(self._file_bytes, self._most_bytes) - start
        self._window = self._read_at(start, min(max(size_bytes, WINDOW_BYTES), most))
        if len(self._window) < size_bytes:
            raise Malformed("it ends within its header")
