"""The header that a model of a shape would have, in memory: nothing is written or loaded."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from leastwise.domain.model_header import MetadataValue, ModelHeader, TensorInfo
from leastwise.engine.standin.quantisation import F16, Q4_0, Q4_K_M, Q5_K_M, Q6_K, Q8_0, Mix
from leastwise.engine.standin.shape import LatentAttention, Shape, StateSpace
from leastwise.engine.standin.tensors import Tensor, tensors_of

# The quantisations whose usual mixes are known, by the labels of files.
MIXES: Final[Mapping[str, Mix]] = {
    "F16": F16,
    "Q8_0": Q8_0,
    "Q6_K": Q6_K,
    "Q5_K_M": Q5_K_M,
    "Q4_K_M": Q4_K_M,
    "Q4_0": Q4_0,
}
# Number, weights of a block and bytes of a block (ggml.h, ggml-common.h).
_TYPES: Final[Mapping[str, tuple[int, int, int]]] = {
    "F32": (0, 1, 4),
    "F16": (1, 1, 2),
    "Q4_0": (2, 32, 18),
    "Q5_0": (6, 32, 22),
    "Q5_1": (7, 32, 24),
    "Q8_0": (8, 32, 34),
    "Q4_K": (12, 256, 144),
    "Q5_K": (13, 256, 176),
    "Q6_K": (14, 256, 210),
    "BF16": (30, 1, 2),
}
_VERSION: Final = 3


def published_header(shape: Shape) -> ModelHeader:
    """What a file of this shape would say of itself, its mix of types included.

    Its length in the file is left out. Raises ValueError for an architecture that is not known.
    """
    offset_bytes = 0
    tensors = []
    for tensor in tensors_of(shape):
        number, size_bytes = _size(tensor)
        row_first = tuple(reversed(tensor.shape))
        tensors.append(TensorInfo(tensor.name, row_first, number, offset_bytes, size_bytes))
        offset_bytes += size_bytes
    return ModelHeader(
        version=_VERSION,
        metadata=_metadata(shape),
        tensors=tuple(tensors),
        data_start_bytes=0,
        file_bytes=offset_bytes,
        vocabulary=shape.vocabulary,
    )


def _size(tensor: Tensor) -> tuple[int, int]:
    number, weights, size_bytes = _TYPES[tensor.type]
    return number, math.prod(tensor.shape) // weights * size_bytes


def _metadata(shape: Shape) -> dict[str, MetadataValue]:
    """The same that `metadata.add_metadata` writes, without the tokenizer."""
    own: dict[str, MetadataValue] = {
        "context_length": shape.context_tokens,
        "embedding_length": shape.embedding,
        "block_count": shape.layers,
        "feed_forward_length": shape.dense_feed_forward or shape.feed_forward,
        "attention.head_count": shape.heads,
        "vocab_size": shape.vocabulary,
    }
    if shape.latent is not None:
        own |= _latent(shape.latent)
    elif shape.heads:
        own |= _attention(shape)
    if shape.experts:
        own |= {
            "expert_count": shape.experts,
            "expert_used_count": shape.experts_used,
            "expert_feed_forward_length": shape.feed_forward,
        }
    if shape.experts_shared:
        own["expert_shared_count"] = shape.experts_shared
    if shape.experts_shared or shape.dense_layers:
        own["leading_dense_block_count"] = shape.dense_layers
    if shape.convolution_tokens:
        own["shortconv.l_cache"] = shape.convolution_tokens
    if shape.state_space is not None:
        own |= _state(shape.state_space)
    named = {f"{shape.architecture}.{key}": value for key, value in own.items()}
    return {"general.architecture": shape.architecture, **named}


def _attention(shape: Shape) -> dict[str, MetadataValue]:
    kv_heads: MetadataValue = shape.kv_heads
    if shape.attention_layers is not None:
        layers = range(shape.layers)
        kv_heads = tuple(shape.kv_heads if shape.attends(n) else 0 for n in layers)
    found: dict[str, MetadataValue] = {
        "attention.key_length": shape.head_width,
        "attention.value_length": shape.head_width,
        "rope.dimension_count": shape.head_width,
        "rope.freq_base": shape.rope_base,
        "attention.head_count_kv": kv_heads,
    }
    if shape.sliding_window:
        found["attention.sliding_window"] = shape.sliding_window
    return found


def _latent(latent: LatentAttention) -> dict[str, MetadataValue]:
    return {
        "attention.head_count_kv": 1,
        "attention.q_lora_rank": latent.query_rank,
        "attention.kv_lora_rank": latent.key_rank,
        "attention.key_length": latent.key_rank + latent.rotary,
        "attention.value_length": latent.key_rank,
        "attention.key_length_mla": latent.key,
        "attention.value_length_mla": latent.value,
        "rope.dimension_count": latent.rotary,
    }


def _state(mixer: StateSpace) -> dict[str, MetadataValue]:
    return {
        "ssm.conv_kernel": mixer.kernel,
        "ssm.inner_size": mixer.inner,
        "ssm.state_size": mixer.state,
        "ssm.time_step_rank": mixer.step_rank or mixer.heads,
        "ssm.group_count": mixer.groups,
    }
