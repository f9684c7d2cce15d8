"""Shapes of published models, and tiny ones of other architectures for tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from leastwise.engine.standin.quantisation import Q4_K_M, Q8_0
from leastwise.engine.standin.shape import LatentAttention, Shape, StateSpace

# Qwen/Qwen2.5-0.5B, config.json.
QWEN_0_5B: Final = Shape(
    architecture="qwen2",
    vocabulary=151_936,
    embedding=896,
    layers=24,
    context_tokens=32_768,
    heads=14,
    kv_heads=2,
    head_width=64,
    feed_forward=4864,
    rope_base=1_000_000.0,
    mix=Q4_K_M,
)

# meta-llama/Llama-3.2-1B, config.json.
LLAMA_1B: Final = Shape(
    architecture="llama",
    vocabulary=128_256,
    embedding=2048,
    layers=16,
    context_tokens=131_072,
    heads=32,
    kv_heads=8,
    head_width=64,
    feed_forward=8192,
    rope_base=500_000.0,
    mix=Q4_K_M,
    rope_factors=True,
    pretokeniser="llama-bpe",
)

_STATE: Final = StateSpace(kernel=4, inner=128, state=16, heads=8)
_SMALL: Final = Shape(
    architecture="llama",
    vocabulary=512,
    embedding=64,
    layers=2,
    context_tokens=2048,
    heads=4,
    kv_heads=2,
    head_width=16,
    feed_forward=128,
    mix=Q8_0,
)

# One of each kind of memory that llama.cpp knows, by what is special about it.
TINY: Final[Mapping[str, Shape]] = {
    "attention": _SMALL,
    "attention with biases": replace(_SMALL, architecture="qwen2"),
    "sliding window": replace(_SMALL, architecture="gemma3", layers=6, sliding_window=64),
    "mixture of experts": replace(
        _SMALL, architecture="qwen3moe", feed_forward=64, experts=4, experts_used=2
    ),
    "state space": replace(
        _SMALL,
        architecture="mamba2",
        heads=0,
        kv_heads=0,
        head_width=0,
        feed_forward=0,
        state_space=_STATE,
    ),
    "state space of the first kind": replace(
        _SMALL,
        architecture="mamba",
        heads=0,
        kv_heads=0,
        head_width=0,
        feed_forward=0,
        state_space=StateSpace(kernel=4, inner=128, state=16, step_rank=8),
    ),
    "latent attention": replace(
        _SMALL,
        architecture="deepseek2",
        kv_heads=1,
        feed_forward=64,
        experts=4,
        experts_used=2,
        experts_shared=1,
        dense_layers=1,
        dense_feed_forward=128,
        latent=LatentAttention(query_rank=64, key_rank=32, rotary=16, key=32, value=32),
    ),
    "hybrid": replace(
        _SMALL, architecture="granitehybrid", layers=4, attention_layers=(3,), state_space=_STATE
    ),
    "short convolution": replace(
        _SMALL, architecture="lfm2", layers=4, attention_layers=(2,), convolution_tokens=3
    ),
    "embedding": replace(_SMALL, architecture="bert"),
}
