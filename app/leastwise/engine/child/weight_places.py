"""In which of llama.cpp's buffers each weight of a file will lie, asked of ggml itself.

Weights that this processor multiplies faster in another layout go into a buffer of their own
(CPU_REPACK, say). llama.cpp asks ggml whether a buffer takes a tensor (src/llama-model-loader.cpp,
`weight_buft_supported`); here the same is asked of a tensor without data.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import llama_cpp

from leastwise.domain.model_header import TensorInfo
from leastwise.engine.child.ggml_calls import InitParams, call, text_of

# Looked up by row and never multiplied (src/llama-arch.cpp, GGML_OP_GET_ROWS).
_LOOKED_UP: Final = re.compile(
    r"^(?:token_embd|per_layer_token_embd|position_embd|token_types|d2t)\b|embed_tokens|rel_b"
)
_ONE_OF_MANY: Final = re.compile(r"_(?:ch)?exps\.")  # multiplied by GGML_OP_MUL_MAT_ID
_TOKENS: Final = 512
_PROCESSOR_KIND: Final = 0
_ROOM_BYTES: Final = 1 << 16


@dataclass(frozen=True)
class ExtraBuffer:
    """A layout beside the plain one, as ggml's handle; `name` is as the log has it."""

    name: str
    handle: int
    device: int


class _TensorStart(ctypes.Structure):
    """`ggml_tensor` up to its buffer."""

    _fields_ = (("type", ctypes.c_int), ("buffer", ctypes.c_void_p))


def extra_buffers(names: Iterable[str]) -> tuple[ExtraBuffer, ...]:
    """Those of the processor's extra layouts that are in `names`, in the order of preference."""
    wanted = set(names)
    return tuple(buffer for buffer in _extra_buffers() if buffer.name in wanted)


def is_looked_up(tensor: TensorInfo) -> bool:
    """Whether rows of it are looked up, and it is not multiplied."""
    return bool(_LOOKED_UP.search(tensor.name))


def relaid_bytes(tensor: TensorInfo, buffers: Sequence[ExtraBuffer]) -> int:
    """How much a tensor that is multiplied takes in the first of the `buffers` that takes it.

    0 where none does.
    """
    if len(tensor.shape) < 2:
        return 0
    for buffer in buffers:
        size_bytes = _size_in(buffer, tensor)
        if size_bytes:
            return size_bytes
    return 0


def _extra_buffers() -> Iterator[ExtraBuffer]:
    for index in range(int(call("ggml_backend_dev_count"))):
        device = call("ggml_backend_dev_get", index)
        if int(call("ggml_backend_dev_type", device)) != _PROCESSOR_KIND:
            continue
        registry = call("ggml_backend_dev_backend_reg", device)
        address = call(
            "ggml_backend_reg_get_proc_address", registry, b"ggml_backend_dev_get_extra_bufts"
        )
        if not address:
            return
        listed = ctypes.CFUNCTYPE(ctypes.POINTER(ctypes.c_void_p), ctypes.c_void_p)(address)(device)
        place = 0
        while listed and listed[place]:
            handle = int(listed[place] or 0)
            yield ExtraBuffer(text_of(call("ggml_backend_buft_name", handle)), handle, device)
            place += 1


def _size_in(buffer: ExtraBuffer, tensor: TensorInfo) -> int:
    """The tensor's size in the buffer, padded as there; 0 where it does not lie there."""
    context = call("ggml_init", InitParams(_ROOM_BYTES, None, True))
    try:
        weights = _new(context, tensor.ggml_type, tensor.shape)
        product = _product(context, tensor, weights)
        empty = call("ggml_backend_buft_alloc_buffer", buffer.handle, 0)
        _TensorStart.from_address(weights).buffer = empty
        taken = bool(call("ggml_backend_dev_supports_op", buffer.device, product))
        call("ggml_backend_buffer_free", empty)
        _TensorStart.from_address(weights).buffer = None
        if not taken:
            return 0
        alignment = int(call("ggml_backend_buft_get_alignment", buffer.handle))
        size_bytes = int(call("ggml_backend_buft_get_alloc_size", buffer.handle, weights))
        return -(-size_bytes // alignment) * alignment
    finally:
        call("ggml_free", context)


def _product(context: Any, tensor: TensorInfo, weights: Any) -> Any:
    """The multiplication that the tensor is for."""
    row = tensor.shape[0]
    if not _ONE_OF_MANY.search(tensor.name):
        others = tensor.shape[2:]
        values = _new(context, llama_cpp.GGML_TYPE_F32, (row, _TOKENS, *others))
        return call("ggml_mul_mat", context, weights, values)
    values = _new(context, llama_cpp.GGML_TYPE_F32, (row, 1, _TOKENS))
    chosen = _new(context, llama_cpp.GGML_TYPE_I32, (1, _TOKENS))
    return call("ggml_mul_mat_id", context, weights, values, chosen)


def _new(context: Any, kind: int, shape: Sequence[int]) -> Any:
    sizes = (ctypes.c_int64 * len(shape))(*shape)
    return call("ggml_new_tensor", context, kind, len(shape), sizes)
