"""Shapes of published models for the speed figures; a big one has fewer layers and says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from leastwise.engine.standin.presets import LLAMA_1B, QWEN_0_5B
from leastwise.engine.standin.quantisation import F16, Q4_0, Q4_K_M, Q5_K_M, Q6_K, Q8_0, Mix
from leastwise.engine.standin.shape import Shape, StateSpace

# The figures are those of each model's config.json on the Hugging Face Hub.
SMOLLM2_135M: Final = Shape(
    architecture="llama",
    vocabulary=49_152,
    embedding=576,
    layers=30,
    context_tokens=16_384,
    heads=9,
    kv_heads=3,
    head_width=64,
    feed_forward=1536,
    rope_base=100_000.0,
)
SMOLLM2_360M: Final = Shape(
    architecture="llama",
    vocabulary=49_152,
    embedding=960,
    layers=32,
    context_tokens=16_384,
    heads=15,
    kv_heads=5,
    head_width=64,
    feed_forward=2560,
    rope_base=100_000.0,
)
GEMMA3_1B: Final = Shape(
    architecture="gemma3",
    vocabulary=262_144,
    embedding=1152,
    layers=26,
    context_tokens=32_768,
    heads=4,
    kv_heads=1,
    head_width=256,
    feed_forward=6912,
    rope_base=1_000_000.0,
    sliding_window=512,
)
QWEN3_0_6B: Final = Shape(
    architecture="qwen3",
    vocabulary=151_936,
    embedding=1024,
    layers=28,
    context_tokens=40_960,
    heads=16,
    kv_heads=8,
    head_width=128,
    feed_forward=3072,
    rope_base=1_000_000.0,
)
LFM2_350M: Final = Shape(
    architecture="lfm2",
    vocabulary=65_536,
    embedding=1024,
    layers=16,
    context_tokens=32_768,
    heads=16,
    kv_heads=8,
    head_width=64,
    feed_forward=4608,
    rope_base=1_000_000.0,
    attention_layers=(2, 5, 8, 10, 12, 14),
    convolution_tokens=3,
)
MAMBA2_370M: Final = Shape(
    architecture="mamba2",
    vocabulary=50_288,
    embedding=1024,
    layers=48,
    context_tokens=16_384,
    state_space=StateSpace(kernel=4, inner=2048, state=128, heads=32),
)
GRANITE_H_350M: Final = Shape(
    architecture="granitehybrid",
    vocabulary=100_352,
    embedding=768,
    layers=32,
    context_tokens=32_768,
    heads=12,
    kv_heads=4,
    head_width=64,
    feed_forward=2048,
    attention_layers=(10, 13, 17, 27),
    state_space=StateSpace(kernel=4, inner=1536, state=128, heads=48),
)
# Granite 3.1 1B-A400M, by the tensors of qwen3moe: 32 experts of which 8 work.
GRANITE_MOE_1B: Final = Shape(
    architecture="qwen3moe",
    vocabulary=49_152,
    embedding=1024,
    layers=24,
    context_tokens=16_384,
    heads=16,
    kv_heads=8,
    head_width=64,
    feed_forward=512,
    experts=32,
    experts_used=8,
)
# OLMoE 1B-7B with 4 of its 16 layers: 64 experts of which 8 work.
OLMOE_4_LAYERS: Final = Shape(
    architecture="qwen3moe",
    vocabulary=50_304,
    embedding=2048,
    layers=4,
    context_tokens=16_384,
    heads=16,
    kv_heads=16,
    head_width=128,
    feed_forward=1024,
    tied=False,
    experts=64,
    experts_used=8,
)
# Qwen2.5 1.5B with 10 of its 28 layers.
QWEN_1_5B_10_LAYERS: Final = Shape(
    architecture="qwen2",
    vocabulary=151_936,
    embedding=1536,
    layers=10,
    context_tokens=32_768,
    heads=12,
    kv_heads=2,
    head_width=128,
    feed_forward=8960,
    rope_base=1_000_000.0,
)
# Llama 3.1 8B with 3 of its 32 layers.
LLAMA_8B_3_LAYERS: Final = Shape(
    architecture="llama",
    vocabulary=128_256,
    embedding=4096,
    layers=3,
    context_tokens=131_072,
    heads=32,
    kv_heads=8,
    head_width=128,
    feed_forward=14_336,
    rope_base=500_000.0,
    tied=False,
    rope_factors=True,
    pretokeniser="llama-bpe",
)

MIXES: Final[Mapping[str, Mix]] = {
    "Q4_0": Q4_0,
    "Q4_K_M": Q4_K_M,
    "Q5_K_M": Q5_K_M,
    "Q6_K": Q6_K,
    "Q8_0": Q8_0,
    "F16": F16,
}


@dataclass(frozen=True)
class Measured:
    """A shape that is measured: as which mixes, and with how much in the context.

    The mixes of `deep` are also measured with 8192 tokens in the context.
    """

    shape: Shape
    mixes: tuple[str, ...]
    depths: tuple[int, ...] = (0, 2048)
    deep: tuple[str, ...] = ()

    def depths_of(self, mix: str) -> tuple[int, ...]:
        """How much the context holds when this mix is measured."""
        return (*self.depths, DEEP_TOKENS) if mix in self.deep else self.depths


DEEP_TOKENS: Final = 8192
SHAPES: Final[Mapping[str, Measured]] = {
    "smollm2-135m": Measured(
        SMOLLM2_135M, ("Q4_0", "Q4_K_M", "Q6_K", "Q8_0", "F16"), deep=("Q8_0",)
    ),
    "smollm2-360m": Measured(SMOLLM2_360M, ("Q4_0", "Q4_K_M", "Q5_K_M", "Q8_0", "F16"), (0, 1024)),
    "lfm2-350m": Measured(
        LFM2_350M,
        ("Q4_0", "Q4_K_M", "Q6_K", "Q8_0", "F16"),
        deep=("Q4_K_M",),
    ),
    "granite-h-350m": Measured(GRANITE_H_350M, ("Q4_0", "Q4_K_M", "Q8_0"), deep=("Q4_0",)),
    "mamba2-370m": Measured(MAMBA2_370M, ("Q4_0", "Q4_K_M", "Q8_0")),
    "qwen2.5-0.5b": Measured(QWEN_0_5B, ("Q4_0", "Q4_K_M", "Q6_K", "F16"), deep=("Q4_K_M",)),
    "qwen3-0.6b": Measured(QWEN3_0_6B, ("Q4_0", "Q4_K_M", "Q5_K_M", "Q8_0"), (0, 1024)),
    "gemma3-1b": Measured(GEMMA3_1B, ("Q4_0", "Q4_K_M", "Q8_0")),
    "llama-1b": Measured(LLAMA_1B, ("Q4_0", "Q4_K_M", "Q6_K"), (0, 1024)),
    "qwen2.5-1.5b-10l": Measured(QWEN_1_5B_10_LAYERS, ("Q4_K_M", "Q5_K_M", "Q8_0"), (0, 1024)),
    "granite-moe-1b": Measured(GRANITE_MOE_1B, ("Q4_0", "Q4_K_M", "Q8_0")),
    "olmoe-4l": Measured(OLMOE_4_LAYERS, ("Q4_0", "Q4_K_M", "Q6_K"), (0, 1024)),
    "llama-8b-3l": Measured(LLAMA_8B_3_LAYERS, ("Q4_0", "Q4_K_M", "Q6_K"), (0, 1024)),
}
