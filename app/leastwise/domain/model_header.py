"""What stands before the weights of a GGUF file: metadata, and every tensor's shape and type.

Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

Scalar: TypeAlias = str | int | float | bool
MetadataValue: TypeAlias = Scalar | tuple[int | float | bool, ...]


@dataclass(frozen=True)
class TensorInfo:
    """One tensor: its shape (the row's length first), ggml's type number, and where it lies.

    `offset_bytes` counts from the start of the data. `size_bytes` is 0 for a type that is newer
    than the table of types.
    """

    name: str
    shape: tuple[int, ...]
    ggml_type: int
    offset_bytes: int
    size_bytes: int = 0

    @property
    def elements(self) -> int:
        """How many weights it holds."""
        return math.prod(self.shape)


@dataclass(frozen=True)
class ModelHeader:
    """The header of one file, or of all shards of a model together.

    `metadata` holds scalars, strings and short arrays of numbers (one figure a layer, say); the
    tokenizer's long arrays are left out, and `vocabulary` is how many tokens they had, 0 where
    there are none. `data_start_bytes` is the header's own length in the (first) file.
    """

    version: int
    metadata: Mapping[str, MetadataValue]
    tensors: tuple[TensorInfo, ...]
    data_start_bytes: int
    file_bytes: int
    vocabulary: int = 0

    @property
    def architecture(self) -> str:
        """GGUF's name of the architecture, or empty."""
        return self.text("general.architecture")

    @property
    def parameters(self) -> int:
        """How many weights all tensors hold."""
        return sum(tensor.elements for tensor in self.tensors)

    def text(self, key: str) -> str:
        """A metadata string, or empty."""
        value = self.metadata.get(key, "")
        return value if isinstance(value, str) else ""

    def number(self, key: str) -> int | None:
        """A metadata integer, or None."""
        value = self.metadata.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def own(self, key: str) -> int | None:
        """A metadata integer under the architecture's own prefix, or None."""
        return self.number(f"{self.architecture}.{key}")

    def own_by_layer(self, key: str, layers: int) -> tuple[int, ...] | None:
        """The same where it may be one figure for all layers or one for each; None for neither."""
        value = self.metadata.get(f"{self.architecture}.{key}")
        if isinstance(value, tuple):
            return tuple(int(one) for one in value) if len(value) == layers else None
        single = self.own(key)
        return None if single is None else (single,) * layers
