"""Write a stand-in model file: metadata, vocabulary and weights of a shape."""

from __future__ import annotations

import math
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from leastwise.engine.standin.shape import Shape
from leastwise.engine.standin.tensors import Tensor, tensors_of

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


def write_standin(shape: Shape, path: Path, seed: int = 0) -> Path:
    """Write a model of this shape that loads, computes as long as a real one, and babbles.

    The same shape and seed give the same file. Tokens that end an answer have so small a row
    that greedy answers run to their limit. Takes the memory of the largest tensor.
    Raises ValueError for an architecture, type or vocabulary size that is not known, OSError.
    """
    import gguf

    from leastwise.engine.standin.metadata import add_metadata

    tensors = tensors_of(shape)
    writer = gguf.GGUFWriter(path, shape.architecture)
    try:
        add_metadata(writer, shape)
        for tensor in tensors:
            _announce(writer, tensor)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        for tensor in tensors:
            writer.write_tensor_data(_values(tensor, seed))
    finally:
        writer.close()
    return path


def weights_bytes(shape: Shape) -> int:
    """The bytes of all tensors, without what pads them in a file. Raises ValueError."""
    return sum(_tensor_bytes(tensor) for tensor in tensors_of(shape))


def _tensor_bytes(tensor: Tensor) -> int:
    import gguf

    block, block_bytes = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[tensor.type]]
    return tensor.elements // block * block_bytes


def _announce(writer: Any, tensor: Tensor) -> None:
    import gguf
    import numpy as np

    kind = gguf.GGMLQuantizationType[tensor.type]
    # An element type other than bytes: the shape is in weights and not in bytes.
    dtype = np.dtype(np.float32)
    writer.add_tensor_info(tensor.name, tensor.shape, dtype, _tensor_bytes(tensor), kind)


def _values(tensor: Tensor, seed: int) -> npt.NDArray[np.generic]:
    """The data of one tensor, by what its name says that it is for."""
    import numpy as np

    from leastwise.engine.standin.blocks import random_weights
    from leastwise.engine.standin.values import BIAS_DEVIATION, kind_of, special_values
    from leastwise.engine.standin.vocabulary import CONTROLS

    random = np.random.default_rng([seed, zlib.crc32(tensor.name.encode())])
    kind = kind_of(tensor.name)
    special = special_values(kind, tensor.shape, random)
    if special is not None:
        return special
    if kind.endswith(".bias"):
        return random_weights(tensor, BIAS_DEVIATION, random)
    quiet = len(CONTROLS) if kind in ("token_embd.weight", "output.weight") else 0
    return random_weights(tensor, 1 / math.sqrt(tensor.shape[-1]), random, quiet)
