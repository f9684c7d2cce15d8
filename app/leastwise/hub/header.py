"""Reads a GGUF file's header in plain Python: nothing in it is trusted, nothing native runs.

Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md (versions 2 and 3).
Arrays (the tokenizer's, mostly) are walked over, not kept.
"""

from __future__ import annotations

import math
import mmap
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leastwise.domain.errors import ModelFileError
from leastwise.domain.messages import say

_MAGIC: Final = b"GGUF"
_STRING, _ARRAY = 8, 9
_SCALARS: Final = {
    0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q", 11: "<q",
    12: "<d",
}  # fmt: skip
_MOST_ENTRIES = 1 << 20
_MOST_ARRAY_ITEMS = 1 << 26
_MOST_DIMENSIONS = 4

Scalar = str | int | float | bool


@dataclass(frozen=True)
class TensorInfo:
    """One tensor: its shape, ggml type, and where its data lies, in bytes from the data's start."""

    name: str
    shape: tuple[int, ...]
    ggml_type: int
    offset_bytes: int

    @property
    def elements(self) -> int:
        """How many weights it holds."""
        return math.prod(self.shape)


@dataclass(frozen=True)
class Header:
    """What stands before the weights. `metadata` holds scalars and strings."""

    path: Path
    version: int
    metadata: Mapping[str, Scalar]
    tensors: tuple[TensorInfo, ...]
    data_start_bytes: int
    file_bytes: int

    def text(self, key: str) -> str:
        """A metadata string, or empty."""
        value = self.metadata.get(key, "")
        return value if isinstance(value, str) else ""

    def number(self, key: str) -> int | None:
        """A metadata integer, or None."""
        value = self.metadata.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None


class _Malformed(Exception):
    """The header contradicts itself or its file."""


class _Reader:
    """A position in the file's bytes; every step is checked against their end."""

    def __init__(self, data: mmap.mmap) -> None:
        self._data = data
        self.position = 0

    def take(self, pattern: str) -> Scalar:
        try:
            (value,) = struct.unpack_from(pattern, self._data, self.position)
        except struct.error:
            raise _Malformed("it ends within its header") from None
        self.position += struct.calcsize(pattern)
        found: Scalar = value
        return found

    def count(self, most: int, what: str) -> int:
        value = int(self.take("<Q"))
        if value > most:
            raise _Malformed(f"it claims to have {value} {what}")
        return value

    def skip(self, size_bytes: int) -> None:
        if size_bytes > len(self._data) - self.position:
            raise _Malformed("it ends within its header")
        self.position += size_bytes

    def text(self) -> str:
        length = self.count(len(self._data), "characters in a name")
        start = self.position
        self.skip(length)
        return self._data[start : self.position].decode("utf-8", "replace")

    def skip_array(self, depth: int = 0) -> None:
        kind, items = int(self.take("<I")), self.count(_MOST_ARRAY_ITEMS, "items in a list")
        if kind == _STRING:
            for _ in range(items):
                self.skip(self.count(len(self._data), "characters in a token"))
        elif kind == _ARRAY and depth < 2:
            for _ in range(items):
                self.skip_array(depth + 1)
        elif kind in _SCALARS:
            self.skip(items * struct.calcsize(_SCALARS[kind]))
        else:
            raise _Malformed(f"it uses the unknown value type {kind}")


def read_header(path: Path) -> Header:
    """The header of one GGUF file.

    Raises ModelFileError: missing, unreadable, not GGUF, or damaged.
    """
    try:
        with path.open("rb") as file:
            if file.read(4) != _MAGIC:
                raise ModelFileError(say("model.not_gguf", path=str(path)))
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return _read(path, data)
    except FileNotFoundError:
        raise ModelFileError(say("model.missing", path=str(path))) from None
    except OSError as error:
        detail = error.strerror or str(error)
        raise ModelFileError(say("model.unreadable", path=str(path), detail=detail)) from error
    except _Malformed as fault:
        raise ModelFileError(say("model.broken", path=str(path), detail=str(fault))) from fault


def check_complete(header: Header, tensor_bytes: Callable[[TensorInfo], int]) -> None:
    """Raise ModelFileError where the file ends before its tensors do."""
    ends = [t.offset_bytes + tensor_bytes(t) for t in header.tensors]
    expected_bytes = header.data_start_bytes + max(ends, default=0)
    if expected_bytes > header.file_bytes:
        raise ModelFileError(
            say(
                "model.truncated",
                path=str(header.path),
                expected_bytes=expected_bytes,
                file_bytes=header.file_bytes,
            )
        )


def _read(path: Path, data: mmap.mmap) -> Header:
    reader = _Reader(data)
    reader.skip(len(_MAGIC))
    version = int(reader.take("<I"))
    if version not in (2, 3):
        raise _Malformed(f"it is of GGUF version {version}, and 2 and 3 are known")
    tensors = reader.count(_MOST_ENTRIES, "tensors")
    entries = reader.count(_MOST_ENTRIES, "metadata entries")
    metadata = dict(filter(None, (_entry(reader) for _ in range(entries))))
    infos = tuple(_tensor(reader) for _ in range(tensors))
    alignment = metadata.get("general.alignment", 32)
    if not isinstance(alignment, int) or alignment < 1:
        raise _Malformed("its alignment is not a number above 0")
    start = -(-reader.position // alignment) * alignment
    return Header(path, version, metadata, infos, start, len(data))


def _entry(reader: _Reader) -> tuple[str, Scalar] | None:
    key, kind = reader.text(), int(reader.take("<I"))
    if kind == _STRING:
        return key, reader.text()
    if kind == _ARRAY:
        reader.skip_array()
        return None
    if kind in _SCALARS:
        return key, reader.take(_SCALARS[kind])
    raise _Malformed(f"it uses the unknown value type {kind}")


def _tensor(reader: _Reader) -> TensorInfo:
    name, dimensions = reader.text(), int(reader.take("<I"))
    if dimensions > _MOST_DIMENSIONS:
        raise _Malformed(f"its tensor {name} has {dimensions} dimensions")
    shape = tuple(int(reader.take("<Q")) for _ in range(dimensions))
    return TensorInfo(name, shape, int(reader.take("<I")), int(reader.take("<Q")))
