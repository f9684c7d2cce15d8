"""The layers of a model by kind, and the orders in which a stand-in may be built of them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from leastwise.domain.model_header import ModelHeader, TensorInfo
from leastwise.engine.standin.cutting import Cut, layer_of

# Every so many layers llama.cpp (src/models, 0.3.36's) treats one in another way by its number
# alone, where the file does not say how many: another window, or no rotary positions.
_PERIODS: Final[Mapping[str, int]] = {
    "afmoe": 4,
    "cohere2": 4,
    "cohere2moe": 4,
    "exaone-moe": 4,
    "exaone4": 4,
    "gemma-embedding": 6,
    "gemma2": 2,
    "gemma3": 6,
    "gemma3n": 5,
    "gpt-oss": 2,
    "laguna": 4,
    "llama4": 4,
    "mellum": 4,
    "muse-glimmer": 4,
    "olmo2": 4,
    "plamo3": 8,
    "smallthinker": 4,
    "smollm3": 4,
}
# Of these the first layer of each period has the whole context, of the others the last.
_WHOLE_FIRST: Final = ("cohere2moe", "laguna", "smallthinker")
# What of a token lies in the cache; latent attention keeps one vector for keys and values.
_KEPT_IN_CACHE: Final = ("attn_k.weight", "attn_v.weight", "attn_kv_a_mqa.weight")
_KEYS_OF_ATTENTION: Final = ("attn_k.", "attn_qkv.", "attn_kv_", "attn_k_b.")


@dataclass(frozen=True)
class Layer:
    """One layer: what it is made of, and what a token costs there.

    Layers of the same `structure` may stand in each other's place; they may differ in `types`.
    `read_bytes` are read for each token, `weights` take part in computing one. `cache_width` is
    how many figures it keeps of each token, of the last `window_tokens` (0: of all).
    """

    number: int
    structure: tuple[object, ...]
    types: tuple[int, ...]
    attends: bool
    size_bytes: int
    read_bytes: float
    weights: float
    cache_width: int = 0
    window_tokens: int = 0

    @property
    def kind(self) -> tuple[object, ...]:
        """Equal for layers that take equally long."""
        return (self.structure, self.types)

    def read_bytes_at(self, depth_tokens: int, figure_bytes: float) -> float:
        """What is read for each token with so much in the context, the cache included."""
        tokens = min(depth_tokens, self.window_tokens or depth_tokens)
        return self.read_bytes + tokens * self.cache_width * figure_bytes


def layers_of(header: ModelHeader) -> tuple[Layer, ...]:
    """The layers that a token runs through; empty for a file that names none."""
    count = (header.own("block_count") or 0) - (header.own("nextn_predict_layers") or 0)
    tensors: dict[int, list[tuple[str, TensorInfo]]] = defaultdict(list)
    for tensor in header.tensors:
        place = layer_of(tensor.name)
        if place is not None:
            tensors[place[0]].append((place[1], tensor))
    if count < 1 or any(number not in tensors for number in range(count)):
        return ()
    period = hidden_period(header)
    return tuple(
        _layer(header, number, sorted(tensors[number], key=lambda one: one[0]), period, count)
        for number in range(count)
    )


def hidden_period(header: ModelHeader) -> int:
    """After how many layers a pattern returns that shows in no tensor and no list; 1 for none."""
    pattern = header.metadata.get(f"{header.architecture}.attention.sliding_window_pattern")
    if isinstance(pattern, tuple):
        return 1
    if isinstance(pattern, int) and pattern > 1:
        return pattern
    return _PERIODS.get(header.architecture, 1)


def other_tensors(header: ModelHeader) -> tuple[TensorInfo, ...]:
    """What belongs to no layer: embedding, output, norms."""
    return tuple(tensor for tensor in header.tensors if layer_of(tensor.name) is None)


def head_bytes(header: ModelHeader) -> int:
    """What is read once a token outside the layers: the output, or the embedding that is one."""
    sizes = {tensor.name: tensor.size_bytes for tensor in header.tensors}
    return sizes.get("output.weight", sizes.get("token_embd.weight", 0))


def orders(header: ModelHeader, layers: Sequence[Layer]) -> Iterator[Cut]:
    """All layers in orders whose beginnings stand for the whole, the best first.

    First with the kinds of layers spread evenly, which suits architectures that read from
    lists what a layer is; then in the model's own order, where only types are spread.
    """
    lead = header.own("leading_dense_block_count") or 0
    structures = [layer.structure for layer in layers]
    period = hidden_period(header)
    if period == 1 and not lead and len(set(structures)) > 1:
        yield Cut(_spread(layers))
    # One dense layer at the front stands for all, where numbers mean nothing else.
    kept = 1 if lead > 1 and period == 1 else lead
    own = [*structures[:kept], *structures[lead:]]
    yield Cut(_filled(own, layers), kept if lead else None)


def _spread(layers: Sequence[Layer]) -> tuple[int, ...]:
    """Every layer once, each beginning with as even a share of each structure as can be."""
    together = Counter(layer.structure for layer in layers)
    taken: Counter[tuple[object, ...]] = Counter()
    structures = []
    for place in range(1, len(layers) + 1):
        most = max(together, key=lambda one: together[one] * place / len(layers) - taken[one])
        taken[most] += 1
        structures.append(most)
    return _filled(structures, layers)


def _filled(structures: Sequence[tuple[object, ...]], layers: Sequence[Layer]) -> tuple[int, ...]:
    """A layer for each place that has its structure, the types of those spread evenly."""
    left: dict[tuple[object, ...], list[Layer]] = defaultdict(list)
    for layer in layers:
        left[layer.structure].append(layer)
    shares = {
        structure: {types: n / len(alike) for types, n in Counter(a.types for a in alike).items()}
        for structure, alike in left.items()
    }
    taken: dict[tuple[object, ...], Counter[tuple[int, ...]]] = defaultdict(Counter)
    found = []
    for structure in structures:
        alike, before = left[structure], taken[structure]
        place = sum(before.values()) + 1
        share = shares[structure]
        chosen = max(alike, key=lambda one: share[one.types] * place - before[one.types])
        before[chosen.types] += 1
        alike.remove(chosen)
        found.append(chosen.number)
    return tuple(found)


def _layer(
    header: ModelHeader,
    number: int,
    tensors: Sequence[tuple[str, TensorInfo]],
    period: int,
    count: int,
) -> Layer:
    active = [_active_share(header, name, number) for name, _ in tensors]
    infos = [info for _, info in tensors]
    made_of = tuple((name, info.shape) for name, info in tensors)
    return Layer(
        number=number,
        structure=(made_of, _figures(header, number, count), number % period),
        types=tuple(info.ggml_type for info in infos),
        attends=any(name.startswith(_KEYS_OF_ATTENTION) for name, _ in tensors),
        size_bytes=sum(info.size_bytes for info in infos),
        read_bytes=math.fsum(
            info.size_bytes * share for info, share in zip(infos, active, strict=True)
        ),
        weights=math.fsum(info.elements * share for info, share in zip(infos, active, strict=True)),
        cache_width=sum(info.shape[-1] for name, info in tensors if name in _KEPT_IN_CACHE),
        window_tokens=_window_tokens(header, number, period),
    )


def _window_tokens(header: ModelHeader, number: int, period: int) -> int:
    window = header.own("attention.sliding_window") or 0
    pattern = header.metadata.get(f"{header.architecture}.attention.sliding_window_pattern")
    if isinstance(pattern, tuple):
        return window if number < len(pattern) and pattern[number] else 0
    whole = 0 if header.architecture in _WHOLE_FIRST else period - 1
    return window if number % period != whole else 0


def _active_share(header: ModelHeader, name: str, number: int) -> float:
    """The share of a tensor that one token uses: some of the experts, or all."""
    if "_exps." not in name:
        return 1.0
    experts = header.own("expert_count") or 0
    used = header.metadata.get(f"{header.architecture}.expert_used_count")
    if isinstance(used, tuple):
        used = used[number] if number < len(used) else None
    if not isinstance(used, int) or not 0 < used <= experts:
        return 1.0
    return used / experts


def _figures(header: ModelHeader, number: int, count: int) -> tuple[tuple[str, object], ...]:
    """What the file says of this layer alone, in lists of one figure a layer."""
    every = {count, header.own("block_count") or 0}
    prefix = f"{header.architecture}."
    return tuple(
        sorted(
            (key, value[number])
            for key, value in header.metadata.items()
            if isinstance(value, tuple)
            and key.startswith(prefix)
            and len(value) in every
            and not key.endswith("rope.dimension_sections")
        )
    )
