"""A stand-in whose header is that of another file: its tokenizer, types and shapes, any layers.

One file serves several depths of the stack: only its header is written anew, since the
tensors of fewer layers are the first of those of more.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leastwise.domain.model_header import ModelHeader
from leastwise.engine.standin.cutting import Cut, cut_entries, cut_tensors
from leastwise.engine.standin.entries import Entry, read_entries, text_entry
from leastwise.engine.standin.tensors import Tensor

_VERSION: Final = 3
_DEFAULT_ALIGNMENT: Final = 32
_PADDING_KEY: Final = "leastwise.padding"


@dataclass(frozen=True)
class _Placed:
    """A tensor and where its data starts, in bytes from the start of the data."""

    tensor: Tensor
    offset_bytes: int


class HeaderStandin:
    """One file at `path` that takes the shape of each of `cuts`, the deepest first."""

    def __init__(
        self,
        source: Path,
        header: ModelHeader,
        path: Path,
        cuts: Sequence[Cut | None],
        seed: int = 0,
    ) -> None:
        """`source` begins with the header that `header` was read from; of shards the first.

        Raises ValueError for a type that no stand-in can be filled with or a header that
        cannot be read, OSError.
        """
        self.path = path
        self._seed = seed
        self._alignment = header.number("general.alignment") or _DEFAULT_ALIGNMENT
        with source.open("rb") as file:
            entries = read_entries(file.read(header.data_start_bytes))
        self._entries = {cut: tuple(cut_entries(entries, header, cut)) for cut in cuts}
        self._placed = {cut: self._places(tuple(cut_tensors(header, cut))) for cut in cuts}
        self._header_bytes = self._aligned(max(len(self._encoded(cut, b"")) for cut in cuts))
        self._written: frozenset[_Placed] = frozenset()

    def size_bytes(self, cut: Cut | None) -> int:
        """How large the file is with the layers of `cut`."""
        last = self._placed[cut][-1]
        return self._header_bytes + self._aligned(last.offset_bytes + _size_bytes(last.tensor))

    def show(self, cut: Cut | None) -> None:
        """Write the header of `cut` into the file, which is made with holes for the weights.

        Raises OSError.
        """
        padding = self._header_bytes - len(self._encoded(cut, b""))
        encoded = self._encoded(cut, b" " * padding)
        with self.path.open("r+b" if self.path.exists() else "w+b") as file:
            file.write(encoded)
            file.truncate(max(self.size_bytes(cut), file.seek(0, 2)))

    def unwritten_bytes(self, cut: Cut | None) -> int:
        """The bytes that `fill` would write."""
        return sum(_size_bytes(one.tensor) for one in self._placed[cut] if self._is_missing(one))

    def fill(self, cut: Cut | None) -> Iterator[int]:
        """Write those weights of `cut` that do not lie in the file yet, a few MiB a step.

        Gives the bytes of each step; what is not gone through to the end is not written.
        Raises OSError.
        """
        from leastwise.engine.standin.filling import pieces

        missing = [one for one in self._placed[cut] if self._is_missing(one)]
        if not missing:
            return
        with self.path.open("r+b") as file:
            for one in missing:
                file.seek(self._header_bytes + one.offset_bytes)
                for piece in pieces(one.tensor, self._seed):
                    file.write(piece)
                    yield len(piece)
        self._written = frozenset(self._placed[cut])

    def _is_missing(self, placed: _Placed) -> bool:
        return placed not in self._written

    def _encoded(self, cut: Cut | None, padding: bytes) -> bytes:
        entries: list[Entry] = [*self._entries[cut], text_entry(_PADDING_KEY, padding)]
        placed = self._placed[cut]
        head = b"GGUF" + struct.pack("<IQQ", _VERSION, len(placed), len(entries))
        return b"".join(
            [head, *(entry.encoded for entry in entries), *(_announced(one) for one in placed)]
        )

    def _places(self, tensors: Sequence[Tensor]) -> tuple[_Placed, ...]:
        offset_bytes = 0
        placed = []
        for tensor in tensors:
            placed.append(_Placed(tensor, offset_bytes))
            offset_bytes = self._aligned(offset_bytes + _size_bytes(tensor))
        if not placed:
            raise ValueError("it has no tensors")
        return tuple(placed)

    def _aligned(self, size_bytes: int) -> int:
        return -(-size_bytes // self._alignment) * self._alignment


def _size_bytes(tensor: Tensor) -> int:
    from leastwise.engine.standin.filling import tensor_bytes

    return tensor_bytes(tensor.type, tensor.shape)


def _announced(placed: _Placed) -> bytes:
    """A tensor as the header names it: the length of a row comes first."""
    import gguf

    name, shape = placed.tensor.name.encode(), tuple(reversed(placed.tensor.shape))
    kind = int(gguf.GGMLQuantizationType[placed.tensor.type])
    return (
        struct.pack("<Q", len(name))
        + name
        + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, kind, placed.offset_bytes)
    )
