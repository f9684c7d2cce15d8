"""What each layer of a model keeps of a context, read from its header.

By the rules of llama.cpp (src): llama-hparams, llama-kv-cache, llama-memory-recurrent, models.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from leastwise.domain.model_header import ModelHeader

_LAYER: Final = re.compile(r"^blk\.(\d+)\.([a-z_0-9]+)")
_RECURRENT: Final = ("ssm_", "shortconv", "time_mix")
_ATTENTION: Final = ("attn_k", "attn_qkv", "attn_kv_a")
_FLOAT_BYTES: Final = 4
# The sliding window of an architecture whose files need not name it, in tokens.
_WINDOWS: Final[Mapping[str, int]] = {
    "gemma2": 4096,
    "exaone4": 4096,
    "exaone-moe": 128,
    "smallthinker": 4096,
    "llama4": 8192,
}
# Every so many layers one sees all, where the file does not say which; the last of them, or the
# first for those in `_FIRST_SEES_ALL` (`load_swa_pattern` in src/models/).
_PERIODS: Final[Mapping[str, int]] = {
    "afmoe": 4, "cohere2": 4, "cohere2moe": 4, "exaone4": 4, "exaone-moe": 4, "gemma2": 2,
    "gemma3": 6, "gemma3n": 5, "gemma-embedding": 6, "gpt-oss": 2, "llama4": 4, "mellum": 4,
    "modern-bert": 3, "olmo2": 4, "plamo3": 8, "smallthinker": 4,
}  # fmt: skip
_FIRST_SEES_ALL: Final = frozenset({"cohere2moe", "modern-bert", "smallthinker"})
# These read a window from the file and use none.
_NO_WINDOW: Final = frozenset({"phi3"})
# Encoders and diffusion models keep nothing of a context.
_KEEP_NOTHING: Final = frozenset({
    "bert", "jina-bert-v2", "jina-bert-v3", "nomic-bert", "nomic-bert-moe", "neo-bert",
    "eurobert", "modern-bert", "gemma-embedding", "wavtokenizer-dec", "dream", "llada",
    "llada-moe", "rnd1",
})  # fmt: skip


@dataclass(frozen=True)
class Layer:
    """What one layer keeps: widths of a token's keys and values, in numbers; 0 for none.

    With `windowed` it keeps them for the sliding window only. `state_bytes` is its recurrent
    state for one sequence.
    """

    keys: int
    values: int
    windowed: bool
    state_bytes: int


@dataclass(frozen=True)
class Layers:
    """All layers; `window` is the sliding window in tokens, 0 for none."""

    each: tuple[Layer, ...]
    window: int

    @property
    def recurrent(self) -> bool:
        """Whether any of them keeps a state that cannot be cut at a token."""
        return any(layer.state_bytes for layer in self.each)


def layers_of(header: ModelHeader) -> Layers:
    """The layers of a model; none where the header does not say how many."""
    count = (header.own("block_count") or 0) - (header.own("nextn_predict_layers") or 0)
    if count < 1 or header.architecture in _KEEP_NOTHING:
        return Layers((), 0)
    kinds = _kinds(header)
    window = _window(header)
    windowed = _windowed(header, count) if window else (False,) * count
    widths = _widths(header, count)
    own = count - (header.own("attention.shared_kv_layers") or 0)
    own = 20 if header.architecture == "gemma3n" else own  # n_layer_kv_from_start
    state_bytes = _state_bytes(header)
    each = []
    for number in range(count):
        names = kinds.get(number, set())
        recurrent = any(name.startswith(_RECURRENT) for name in names)
        attends = any(name in _ATTENTION or name.startswith("attn_kv_a") for name in names)
        if recurrent and "attn_k" not in names:  # linear attention has names of both
            attends = False
        keys, values = widths(number, windowed[number]) if attends and number < own else (0, 0)
        each.append(Layer(keys, values, windowed[number], state_bytes if recurrent else 0))
    return Layers(tuple(each), window)


def _kinds(header: ModelHeader) -> Mapping[int, set[str]]:
    """The kinds of tensors in each layer."""
    found: dict[int, set[str]] = defaultdict(set)
    for tensor in header.tensors:
        match = _LAYER.match(tensor.name)
        if match:
            found[int(match[1])].add(match[2])
    return found


def _window(header: ModelHeader) -> int:
    if header.architecture in _NO_WINDOW:
        return 0
    told = header.own("attention.sliding_window")
    if told is not None:
        return told
    return _WINDOWS.get(header.architecture, 0)


def _windowed(header: ModelHeader, count: int) -> tuple[bool, ...]:
    """Which layers see the window only: as the file says, or by the architecture's own period."""
    key = f"{header.architecture}.attention.sliding_window_pattern"
    told = header.metadata.get(key)
    if isinstance(told, tuple) and len(told) >= count:
        return tuple(bool(one) for one in told[:count])
    period = told if isinstance(told, int) and not isinstance(told, bool) else None
    period = _PERIODS.get(header.architecture, 1) if period is None else period
    if period == 0:
        return (True,) * count
    if header.architecture in _FIRST_SEES_ALL:
        return tuple(number % period != 0 for number in range(count))
    return tuple(number % period < period - 1 for number in range(count))


@dataclass(frozen=True)
class _Widths:
    """How wide a token's keys and values are, by layer."""

    kv_heads: tuple[int, ...]
    key: int
    value: int
    window_key: int
    window_value: int
    keys_only: bool

    def __call__(self, number: int, windowed: bool) -> tuple[int, int]:
        heads = self.kv_heads[number]
        key = self.window_key if windowed else self.key
        value = self.window_value if windowed else self.value
        return heads * key, 0 if self.keys_only else heads * value


def _widths(header: ModelHeader, count: int) -> _Widths:
    blocks = header.own("block_count") or count
    heads = header.own_by_layer("attention.head_count", blocks) or (0,) * blocks
    kv_heads = header.own_by_layer("attention.head_count_kv", blocks) or heads
    plain = (header.own("embedding_length") or 0) // max(*heads, 1, 1)
    key = header.own("attention.key_length") or plain
    value = header.own("attention.value_length") or plain
    latent = header.own("attention.key_length_mla") is not None
    return _Widths(
        kv_heads=kv_heads,
        key=key,
        value=value,
        window_key=header.own("attention.key_length_swa") or key,
        window_value=header.own("attention.value_length_swa") or value,
        keys_only=latent and header.own("attention.kv_lora_rank") is not None,
    )


def _state_bytes(header: ModelHeader) -> int:
    """A recurrent layer's state for one sequence (`n_embd_r` and `n_embd_s`)."""

    def own(key: str) -> int:
        return header.own(key) or 0

    width = own("embedding_length")
    if own("wkv.head_size"):
        shifts = header.own("token_shift_count")
        return (width * (2 if shifts is None else shifts) + width * own("wkv.head_size")) * (
            _FLOAT_BYTES
        )
    if own("shortconv.l_cache"):
        return width * (own("shortconv.l_cache") - 1) * _FLOAT_BYTES
    if own("kda.head_dim"):
        inner = own("attention.head_count") * own("kda.head_dim")
        kernel = max(own("ssm.conv_kernel") - 1, 0) or 3
        return (3 * kernel * inner + own("kda.head_dim") * inner) * _FLOAT_BYTES
    state, inner = own("ssm.state_size"), own("ssm.inner_size")
    mixed = inner + 2 * own("ssm.group_count") * state
    return (max(own("ssm.conv_kernel") - 1, 0) * mixed + state * inner) * _FLOAT_BYTES
