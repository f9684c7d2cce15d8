"""Random weights straight in ggml's block formats, scaled so that activations stay near one."""

from __future__ import annotations

from collections.abc import Mapping
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
}


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
    if tensor.type not in _LAYOUTS:
        raise ValueError(f"no stand-in weights of type {tensor.type}")
    size, size_bytes = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[tensor.type]]
    blocks = _random_bytes(random, rows * row // size, size_bytes)
    spread = random.random(len(blocks), np.float32) - np.float32(0.5)
    scales = (1 + 2 * _SCALE_SPREAD * spread) * np.repeat(loudness, row // size)
    _set_scales(blocks, _LAYOUTS[tensor.type], scales * (deviation / _unit_deviation(tensor.type)))
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


def _set_scales(blocks: _Bytes, layout: _Layout, scales: _Floats) -> None:
    def put(offset: int, values: _Floats) -> None:
        halves = values.astype("<f2").view(np.uint8).reshape(len(blocks), 2)
        blocks[:, offset : offset + 2] = halves

    put(layout.scale, scales)
    if layout.minimum is not None:
        put(layout.minimum, scales * np.float32(layout.minimum_factor))


@cache
def _unit_deviation(name: str) -> float:
    """The standard deviation of random blocks whose scale is one, by gguf's own decoder."""
    kind = gguf.GGMLQuantizationType[name]
    blocks = _random_bytes(np.random.default_rng(0), _SAMPLE_BLOCKS, gguf.GGML_QUANT_SIZES[kind][1])
    _set_scales(blocks, _LAYOUTS[name], np.ones(len(blocks), np.float32))
    return float(np.std(gguf.quants.dequantize(blocks, kind)))
