"""The metadata of a GGUF file as its bytes lie there, so that another header can be made of it.

Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md (versions 2 and 3).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

_STRING: Final = 8
_ARRAY: Final = 9
_SCALARS: Final = {
    0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q", 11: "<q",
    12: "<d",
}  # fmt: skip
_INTEGERS: Final = (0, 1, 2, 3, 4, 5, 10, 11)
_MAGIC_BYTES: Final = 4
_COUNTS: Final = struct.Struct("<IQQ")
_ITEMS: Final = struct.Struct("<IQ")
_LENGTH: Final = struct.Struct("<Q")


@dataclass(frozen=True)
class Entry:
    """One piece of metadata: its key, GGUF's value type, and the value's bytes in the file.

    Those of an array begin with the type and the number of its items.
    """

    key: str
    kind: int
    value: bytes

    @property
    def encoded(self) -> bytes:
        """As it stands in a file."""
        key = self.key.encode()
        return _LENGTH.pack(len(key)) + key + struct.pack("<I", self.kind) + self.value

    @property
    def is_integer(self) -> bool:
        """Whether it is one whole number."""
        return self.kind in _INTEGERS

    def with_number(self, number: int) -> Entry:
        """The same with another whole number, which is as wide as the one before."""
        return replace(self, value=struct.pack(_SCALARS[self.kind], number))

    @property
    def figures(self) -> int:
        """How many figures an array of them holds; 0 for what is no such array."""
        if self.kind != _ARRAY:
            return 0
        kind, items = _ITEMS.unpack_from(self.value)
        return int(items) if kind in _SCALARS else 0

    def picked(self, places: Sequence[int]) -> Entry:
        """An array of figures that has those at `places` of this one."""
        (kind, _) = _ITEMS.unpack_from(self.value)
        size = struct.calcsize(_SCALARS[kind])
        figures = self.value[_ITEMS.size :]
        kept = b"".join(figures[place * size : (place + 1) * size] for place in places)
        return replace(self, value=_ITEMS.pack(kind, len(places)) + kept)


def text_entry(key: str, text: bytes) -> Entry:
    """An entry that holds a text."""
    return Entry(key, _STRING, _LENGTH.pack(len(text)) + text)


def read_entries(data: bytes) -> tuple[Entry, ...]:
    """The metadata at the beginning of a file, of which `data` holds at least the header.

    Raises ValueError where the header contradicts itself or is cut short.
    """
    try:
        _version, _tensors, count = _COUNTS.unpack_from(data, _MAGIC_BYTES)
        position = _MAGIC_BYTES + _COUNTS.size
        found: list[Entry] = []
        for _ in range(count):
            entry, position = _entry(data, position)
            found.append(entry)
    except (struct.error, UnicodeDecodeError, RecursionError) as fault:
        raise ValueError(f"its header cannot be read: {fault}") from None
    return tuple(found)


def _entry(data: bytes, position: int) -> tuple[Entry, int]:
    (length,) = _LENGTH.unpack_from(data, position)
    start = position + _LENGTH.size + length
    key = data[position + _LENGTH.size : start].decode()
    (kind,) = struct.unpack_from("<I", data, start)
    start += 4
    end = _end(data, start, kind)
    return Entry(key, kind, data[start:end]), end


def _end(data: bytes, position: int, kind: int) -> int:
    """Where a value that begins at `position` ends."""
    if kind in _SCALARS:
        end = position + struct.calcsize(_SCALARS[kind])
    elif kind == _STRING:
        (length,) = _LENGTH.unpack_from(data, position)
        end = position + _LENGTH.size + length
    elif kind == _ARRAY:
        end = _end_of_array(data, position)
    else:
        raise ValueError(f"it uses the unknown value type {kind}")
    if end > len(data):
        raise ValueError("it ends within its header")
    return end


def _end_of_array(data: bytes, position: int) -> int:
    kind, items = _ITEMS.unpack_from(data, position)
    position += _ITEMS.size
    if kind in _SCALARS:
        return int(position + items * struct.calcsize(_SCALARS[kind]))
    if kind == _STRING:  # the tokenizer's, a quarter of a million and more
        length_at = _LENGTH.unpack_from
        for _ in range(items):
            position += 8 + length_at(data, position)[0]
        return position
    for _ in range(items):
        position = _end(data, position, kind)
    return position
