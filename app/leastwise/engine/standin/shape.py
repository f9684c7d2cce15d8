"""What a stand-in looks like: the figures that fix every tensor of a model."""

from __future__ import annotations

from dataclasses import dataclass

from leastwise.engine.standin.quantisation import F16, Mix


@dataclass(frozen=True)
class StateSpace:
    """A Mamba-2 mixer: kernel of its convolution, inner width, state, heads, groups.

    With a `step_rank`, the rank of its time step's projection, it is one of the first Mamba,
    which has no heads.
    """

    kernel: int
    inner: int
    state: int
    heads: int = 0
    groups: int = 1
    step_rank: int = 0


@dataclass(frozen=True)
class LatentAttention:
    """Multi-head latent attention: ranks of queries and keys, widths of one head's parts."""

    query_rank: int
    key_rank: int
    rotary: int
    key: int
    value: int


@dataclass(frozen=True)
class Shape:
    """The shape of one model; widths are in numbers, `context_tokens` is what it was made for.

    `architecture` is GGUF's name. In a hybrid, `attention_layers` are those that attend and the
    others keep a state; elsewhere it is None. `sliding_window` of 0 is none; with `experts`
    each has `feed_forward`, `experts_shared` more work for every token, and the first
    `dense_layers` have one of `dense_feed_forward` instead. `convolution_tokens` is LFM2's short
    convolution, `rope_factors` says that the file brings a table of rotary factors.
    """

    architecture: str
    vocabulary: int
    embedding: int
    layers: int
    context_tokens: int
    heads: int = 0
    kv_heads: int = 0
    head_width: int = 0
    feed_forward: int = 0
    rope_base: float = 10_000.0
    tied: bool = True
    mix: Mix = F16
    attention_layers: tuple[int, ...] | None = None
    sliding_window: int = 0
    experts: int = 0
    experts_used: int = 0
    experts_shared: int = 0
    dense_layers: int = 0
    dense_feed_forward: int = 0
    latent: LatentAttention | None = None
    state_space: StateSpace | None = None
    convolution_tokens: int = 0
    rope_factors: bool = False
    pretokeniser: str = "qwen2"

    def attends(self, layer: int) -> bool:
        """Whether this layer has attention."""
        return self.heads > 0 and (self.attention_layers is None or layer in self.attention_layers)
