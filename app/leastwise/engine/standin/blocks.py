"""Random weights straight in ggml's block formats, scaled so that activations stay near one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

import gguf
import numpy as np
import numpy.typing as npt

from leastwise.engine.standin.tensors import Tensor

_Random = np.random.Generator
_Bytes = npt.NDArray[np.uint8]
_Floats = npt.NDArray[np.float32]

_SAMPLE_BLOCKS: Final = 4096
# Scales of neighbouring blocks differ in a real file; by so much here, around their mean.
_SCALE_SPREAD: Final = 0.25


@dataclass(frozen=True)
class _Layout:
    """Where a block keeps its scale and its minimum (half floats), in bytes from its start.

    The minimum is `minimum_factor` times the scale, which centres the values on zero.
    """

    scale: int
    minimum: int | None = None
    minimum_factor: float = 0.0


# Offsets of ggml-common.h; all other bytes of these blocks may hold anything.
_LAYOUTS: Final[Mapping[str, _Layout]] = {
    "Q4_0": _Layout(0),
    "Q4_1": _Layout(0, 2, -7.5),
    "Q5_0": _Layout(0),
    "Q5_1": _Layout(0, 2, -15.5),
    "Q8_0": _Layout(0),
    "Q2_K": _Layout(80, 82, 1.5),
    "Q3_K": _Layout(108),
    "Q4_K": _Layout(0, 2, 7.5),
    "Q5_K": _Layout(0, 2, 15.5),
    "Q6_K": _Layout(208),
    "IQ4_NL": _Layout(0),
    "IQ4_XS": _Layout(0),
    "IQ3_S": _Layout(0),
    "IQ3_XXS": _Layout(0),
    "IQ2_S": _Layout(0),
    "IQ2_XS": _Layout(0),
    "IQ2_XXS": _Layout(0),
    "IQ1_S": _Layout(0),
    "TQ1_0": _Layout(52),
    "Q1_0": _Layout(0),
}
# Types that gguf cannot decode, with the deviation of their unscaled values.
_UNIT_DEVIATIONS: Final[Mapping[str, float]] = {"Q1_0": 1.0}


def _set_iq1_m(blocks: _Bytes, scales: _Floats) -> None:
    """The half float lies in the upper four bits of the four words of scales."""
    halves = scales.astype("<f2").view("<u2")
    for word in range(4):
        nibble = (halves >> (4 * word) & 0xF).astype(np.uint8)
        upper = blocks[:, 48 + 2 * word + 1]
        blocks[:, 48 + 2 * word + 1] = upper & 0x0F | nibble << 4


def _set_mxfp4(blocks: _Bytes, scales: _Floats) -> None:
    """A power of two, as its exponent plus 127 (E8M0)."""
    blocks[:, 0] = np.clip(np.round(np.log2(scales)) + 127, 1, 254).astype(np.uint8)


def _set_tq2_0(blocks: _Bytes, scales: _Floats) -> None:
    """Two bits a weight, of which three values mean something: -1, 0 and 1 as 0, 1 and 2."""
    codes = blocks[:, :64]
    blocks[:, :64] = codes & ~(codes << 1 & 0xAA)
    blocks[:, 64:] = scales.astype("<f2").view(np.uint8).reshape(len(blocks), 2)


def _set_nvfp4(blocks: _Bytes, scales: _Floats) -> None:
    """Four floats of four bits of exponent and three of mantissa without a sign (UE4M3)."""
    exponents = np.clip(np.floor(np.log2(scales)), -6, 8)
    steps = np.round(scales / np.exp2(exponents - 3))  # 8 to 16, below 8 under the least normal
    codes = np.clip((exponents + 6) * 8 + steps, 1, 0x7E).astype(np.uint8)
    blocks[:, :4] = codes[:, None]


_SETTERS: Final[Mapping[str, Callable[[_Bytes, _Floats], None]]] = {
    "IQ1_M": _set_iq1_m,
    "MXFP4": _set_mxfp4,
    "NVFP4": _set_nvfp4,
    "TQ2_0": _set_tq2_0,
}
KNOWN_TYPES: Final = frozenset({"F32", "F16", "BF16", *_LAYOUTS, *_SETTERS})


def random_weights(
    tensor: Tensor, deviation: float, random: _Random, quiet_rows: int = 0
) -> npt.NDArray[np.generic]:
    """Weights of the standard deviation `deviation`, as bytes [..., row bytes] or floats.

    The last `quiet_rows` rows are a sixteenth as large. Raises ValueError for a type whose
    blocks are not known here.
    """
    rows, row = tensor.elements // tensor.shape[-1], tensor.shape[-1]
    loudness = np.ones(rows, np.float32)
    if quiet_rows:
        loudness[-quiet_rows:] = 1 / 16
    if tensor.type in ("F32", "F16", "BF16"):
        return _floats(tensor, deviation, random, loudness)
    if tensor.type not in KNOWN_TYPES:
        raise ValueError(f"no stand-in weights of type {tensor.type}")
    size, size_bytes = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[tensor.type]]
    blocks = _random_bytes(random, rows * row // size, size_bytes)
    spread = random.random(len(blocks), np.float32) - np.float32(0.5)
    scales = (1 + 2 * _SCALE_SPREAD * spread) * np.repeat(loudness, row // size)
    _set_scales(blocks, tensor.type, scales * np.float32(deviation / _unit_deviation(tensor.type)))
    return blocks.reshape(*tensor.shape[:-1], row // size * size_bytes)


def _floats(
    tensor: Tensor, deviation: float, random: _Random, loudness: _Floats
) -> npt.NDArray[np.generic]:
    values = random.standard_normal((len(loudness), tensor.shape[-1]), np.float32)
    values *= np.float32(deviation) * loudness[:, None]
    values = values.reshape(tensor.shape)
    if tensor.type == "F16":
        return values.astype(np.float16)
    if tensor.type == "BF16":
        coded: npt.NDArray[np.generic] = gguf.quants.quantize(
            values, gguf.GGMLQuantizationType.BF16
        )
        return coded
    return values


def _random_bytes(random: _Random, blocks: int, size_bytes: int) -> _Bytes:
    words = -(-blocks * size_bytes // 8)
    drawn = random.integers(0, 2**64, words, dtype=np.uint64, endpoint=False)
    return drawn.view(np.uint8)[: blocks * size_bytes].reshape(blocks, size_bytes)


def _set_scales(blocks: _Bytes, name: str, scales: _Floats) -> None:
    if name in _SETTERS:
        _SETTERS[name](blocks, scales)
        return
    layout = _LAYOUTS[name]

    def put(offset: int, values: _Floats) -> None:
        halves = values.astype("<f2").view(np.uint8).reshape(len(blocks), 2)
        blocks[:, offset : offset + 2] = halves

    put(layout.scale, scales)
    if layout.minimum is not None:
        put(layout.minimum, scales * np.float32(layout.minimum_factor))


@cache
def _unit_deviation(name: str) -> float:
    """The standard deviation of random blocks whose scale is one, by gguf's own decoder."""
    if name in _UNIT_DEVIATIONS:
        return _UNIT_DEVIATIONS[name]
    kind = gguf.GGMLQuantizationType[name]
    blocks = _random_bytes(np.random.default_rng(0), _SAMPLE_BLOCKS, gguf.GGML_QUANT_SIZES[kind][1])
    _set_scales(blocks, name, np.ones(len(blocks), np.float32))
    return float(np.std(gguf.quants.dequantize(blocks, kind)))
