"""The bytes of one stand-in tensor, piece by piece, so that the largest takes little memory."""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterator
from typing import Final

import gguf
import numpy as np
import numpy.typing as npt

from leastwise.engine.standin.blocks import KNOWN_TYPES, random_weights
from leastwise.engine.standin.tensors import Tensor
from leastwise.engine.standin.values import BIAS_DEVIATION, kind_of, special_values

_PIECE_BYTES: Final = 8 << 20
# Bits of the sign and of the mantissa, where the exponent starts, and what is added to it.
_FLOATS: Final = {
    "F32": ("<u4", 0x807F_FFFF, 23, 127),
    "F16": ("<u2", 0x83FF, 10, 15),
    "BF16": ("<u2", 0x807F, 7, 127),
}
# The root mean square of numbers that are spread evenly from 1 to 2.
_MEAN_SIZE: Final = math.sqrt(7 / 3)
_Random = np.random.Generator


def type_name(ggml_type: int) -> str:
    """ggml's name of a type. Raises ValueError for one that no stand-in can be filled with."""
    known = {int(kind): kind.name for kind in gguf.GGMLQuantizationType}
    name = known.get(ggml_type, f"number {ggml_type}")
    if name not in KNOWN_TYPES:
        raise ValueError(f"no stand-in weights of type {name}")
    return name


def tensor_bytes(name: str, shape: tuple[int, ...]) -> int:
    """The size of a tensor of the type `name`; `shape` is in numpy's order."""
    block, block_bytes = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[name]]
    return math.prod(shape) // block * int(block_bytes)


def pieces(tensor: Tensor, seed: int) -> Iterator[memoryview]:
    """The bytes of a tensor in order, 8 MiB or one row at a time.

    Raises ValueError as `random_weights` does.
    """
    random = np.random.Generator(np.random.SFC64([seed, zlib.crc32(tensor.name.encode())]))
    kind = kind_of(tensor.name)
    special = special_values(kind, tensor.shape, random) if tensor.type == "F32" else None
    if special is not None:
        yield special.data.cast("B")
        return
    row = tensor.shape[-1]
    deviation = BIAS_DEVIATION if kind.endswith(".bias") else 1 / math.sqrt(row)
    rows = tensor.elements // row
    step = max(_PIECE_BYTES // tensor_bytes(tensor.type, (row,)), 1)
    for start in range(0, rows, step):
        part = Tensor(tensor.name, (min(step, rows - start), row), tensor.type)
        yield np.ascontiguousarray(_values(part, deviation, random)).data.cast("B")


def _values(part: Tensor, deviation: float, random: _Random) -> npt.NDArray[np.generic]:
    if part.type in _FLOATS:
        return _float_values(part, deviation, random)
    return random_weights(part, deviation, random)


def _float_values(part: Tensor, deviation: float, random: _Random) -> npt.NDArray[np.generic]:
    """Random signs and mantissas under one exponent: far quicker than normal numbers."""
    code, kept, exponent_at, offset = _FLOATS[part.type]
    words = random.integers(
        0, 2**64, -(-part.elements * np.dtype(code).itemsize // 8), np.uint64, endpoint=False
    )
    drawn = words.view(code)[: part.elements]
    exponent = round(math.log2(deviation / _MEAN_SIZE)) + offset
    drawn &= np.array(kept, code)
    drawn |= np.array(max(exponent, 1) << exponent_at, code)
    return drawn
