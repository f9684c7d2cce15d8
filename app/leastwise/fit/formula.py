"""A model's memory by formulas: at once, where llama.cpp's own plan takes a third of a second.

It checks the plan, follows a slider, and stands in for an architecture that llama.cpp refuses.
Brought into agreement with one plan (`anchored`), it differs from others by what is rounded.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from leastwise.domain.candidates import RunSettings
from leastwise.domain.fits import DeviceMemory, MemoryNeed
from leastwise.domain.model_header import ModelHeader, TensorInfo
from leastwise.engine.places import spare_places
from leastwise.fit.layers import Layers, layers_of

METHOD: Final = "formula"
NeedOf = Callable[[RunSettings], MemoryNeed]

_PADDING_CELLS: Final = 256
_ROW_BYTES: Final = {"f32": 4.0, "f16": 2.0, "q8_0": 34 / 32, "q4_0": 18 / 32}
_FLOAT_BYTES: Final = 4
_HALF_BYTES: Final = 2
# What a process holds beside its buffers: measured over vocabularies of 49 k to 262 k tokens.
_PROCESS_BYTES: Final = 47 << 20
_TOKEN_BYTES: Final = 295
# Types that ggml lays out anew on most processors, by number: Q4_0, Q2_K, Q4_K, IQ4_NL. Asked of
# ggml itself where llama.cpp plans; here only where it does not.
_RELAID_TYPES: Final = frozenset({2, 10, 12, 20})
_LOOKED_UP: Final = re.compile(r"^(?:token_embd|per_layer_token_embd|position_embd|token_types)\b")


def process_bytes(vocabulary: int) -> int:
    """About what a process that runs a model holds beside its buffers."""
    return _PROCESS_BYTES + _TOKEN_BYTES * vocabulary


class Formula:
    """The need of one model under any settings, with all weights on the processor."""

    def __init__(self, header: ModelHeader, runtime_bytes: int | None = None) -> None:
        """`runtime_bytes` is what the process holds beside its buffers, or an estimate of it."""
        self._header = header
        self._layers = layers_of(header)
        self._vocabulary = _vocabulary(header)
        if runtime_bytes is None:
            runtime_bytes = process_bytes(self._vocabulary)
        self._runtime_bytes = runtime_bytes
        self._weights_bytes = sum(tensor.size_bytes for tensor in header.tensors)
        self._relaid_bytes = sum(t.size_bytes for t in header.tensors if _relaid(t))
        self._widths = _Widths.of(header)

    def __call__(self, settings: RunSettings) -> MemoryNeed:
        """The need under these settings."""
        places = _places(settings, self._layers)
        return MemoryNeed(
            weights_bytes=self._weights_bytes,
            repacked_bytes=self._relaid_bytes if settings.load_mode == "map" else 0,
            kv_cache_bytes=_cache_bytes(self._layers, settings, places),
            recurrent_bytes=sum(layer.state_bytes for layer in self._layers.each) * places,
            compute_bytes=self._compute_bytes(settings, places),
            output_bytes=self._output_width(settings) * places * _FLOAT_BYTES,
            runtime_bytes=self._runtime_bytes,
            method=METHOD,
        )

    def _output_width(self, settings: RunSettings) -> int:
        embedding = self._header.own("embedding_length") or 0
        return embedding if settings.embeddings else self._vocabulary

    def _compute_bytes(self, settings: RunSettings, places: int) -> int:
        """The largest set of activations that live at once, and the masks of attention.

        A rule fitted to llama.cpp's plans: the widest block, for one micro-batch.
        """
        widths, cells = self._widths, _cells(settings, places)
        caches = any(layer.keys for layer in self._layers.each)
        rows = settings.micro_batch_tokens
        if settings.embeddings:  # every text whole, attending both ways
            rows = cells
        total = rows * widths.widest * _FLOAT_BYTES
        if not caches and not settings.embeddings:
            return total
        total += rows * cells * _HALF_BYTES
        if any(layer.windowed for layer in self._layers.each):
            total += rows * _windowed_cells(self._layers.window, settings, places) * _HALF_BYTES
        if settings.flash_attention != "off":
            return total
        scores = rows * cells * (widths.heads + 1) * _FLOAT_BYTES
        return max(total, scores + rows * 6 * widths.attention * _FLOAT_BYTES)


@dataclass(frozen=True)
class _Widths:
    """The widths of a model's activations, in numbers for a token."""

    widest: int
    attention: int
    heads: int

    @classmethod
    def of(cls, header: ModelHeader) -> _Widths:
        def most(key: str) -> int:
            value = header.metadata.get(f"{header.architecture}.{key}")
            if isinstance(value, tuple):
                return int(max(value, default=0))
            return header.own(key) or 0

        embedding, heads = most("embedding_length"), most("attention.head_count")
        used = most("expert_used_count")
        feed_forward = max(most("feed_forward_length"), used * most("expert_feed_forward_length"))
        head = most("attention.key_length") or embedding // max(heads, 1)
        inner, state = most("ssm.inner_size"), most("ssm.state_size")
        attention = max(heads * head, embedding)
        blocks = (3 * feed_forward, 6 * inner + 2 * state, 3 * attention)
        experts = 2 * used * embedding  # what each gives, before and after it is weighed
        return cls(max(4 * embedding + max(blocks), experts), attention, heads)


def anchored(formula: NeedOf, plan: MemoryNeed, settings: RunSettings) -> NeedOf:
    """The formula, corrected so that it gives the `plan` under the plan's own `settings`.

    Caches are corrected by a factor, all else by a sum; weights and their copies only under
    the same load mode. Devices other than the processor keep the plan's share.
    """
    base = formula(settings)

    def need(asked: RunSettings) -> MemoryNeed:
        if asked == settings:
            return replace(plan, method=METHOD)
        found = formula(asked)
        cache_share = _ratio(found.kv_cache_bytes, base.kv_cache_bytes)
        state_share = _ratio(found.recurrent_bytes, base.recurrent_bytes)
        same_mode = asked.load_mode == settings.load_mode
        return MemoryNeed(
            weights_bytes=plan.weights_bytes if same_mode else found.weights_bytes,
            repacked_bytes=plan.repacked_bytes if same_mode else found.repacked_bytes,
            kv_cache_bytes=round(plan.kv_cache_bytes * cache_share),
            recurrent_bytes=round(plan.recurrent_bytes * state_share),
            compute_bytes=_moved(plan.compute_bytes, found.compute_bytes, base.compute_bytes),
            output_bytes=_moved(plan.output_bytes, found.output_bytes, base.output_bytes),
            runtime_bytes=plan.runtime_bytes,
            method=METHOD,
            devices=tuple(_resized(one, cache_share, state_share) for one in plan.devices),
        )

    return need


def _ratio(value: int, base: int) -> float:
    return value / base if base else 1.0


def _moved(plan: int, found: int, base: int) -> int:
    return max(plan + found - base, 0)


def _resized(device: DeviceMemory, cache_share: float, state_share: float) -> DeviceMemory:
    return replace(
        device,
        kv_cache_bytes=round(device.kv_cache_bytes * cache_share),
        recurrent_bytes=round(device.recurrent_bytes * state_share),
    )


def _vocabulary(header: ModelHeader) -> int:
    return header.vocabulary or header.own("vocab_size") or 0


def _relaid(tensor: TensorInfo) -> bool:
    """Whether ggml would lay it out anew: a matrix of such a type with rows in eights."""
    fitting = len(tensor.shape) > 1 and tensor.shape[1] % 8 == 0
    return fitting and tensor.ggml_type in _RELAID_TYPES and not _LOOKED_UP.match(tensor.name)


def _places(settings: RunSettings, layers: Layers) -> int:
    """Sequences that the context holds, as the child makes it."""
    return settings.sequences + sum(spare_places(settings, recurrent=layers.recurrent))


def _cells(settings: RunSettings, places: int) -> int:
    """Cells of one stream, of which there are as many as sequences where none is shared."""
    if settings.shared_context:
        return _padded(settings.context_tokens)
    return _padded(_padded(settings.context_tokens) // places)


def _windowed_cells(window: int, settings: RunSettings, places: int) -> int:
    shared = places if settings.shared_context else 1
    wanted = window * shared + settings.micro_batch_tokens
    return _padded(min(_cells(settings, places), wanted))


def _cache_bytes(layers: Layers, settings: RunSettings, places: int) -> int:
    cells = _cells(settings, places)
    few = _windowed_cells(layers.window, settings, places)
    key_bytes, value_bytes = _ROW_BYTES[settings.kv_type_k], _ROW_BYTES[settings.kv_type_v]
    total = 0.0
    for layer in layers.each:
        width_bytes = layer.keys * key_bytes + layer.values * value_bytes
        total += width_bytes * (few if layer.windowed else cells)
    return round(total) * (1 if settings.shared_context else places)


def _padded(cells: int) -> int:
    return -(-cells // _PADDING_CELLS) * _PADDING_CELLS
