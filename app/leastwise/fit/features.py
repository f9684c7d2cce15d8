"""What a model reads and computes for each token, from its header alone.

Counted as llama.cpp evaluates it: the token embedding is one row a token unless it serves as the
output too, of experts only those that a token takes, attention by cell, head and width.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Final

from leastwise.domain.model_header import ModelHeader, TensorInfo
from leastwise.domain.speed_observations import AttentionLayers, ModelFeatures, Weights
from leastwise.fit.layers import Layers, layers_of

# The numbers of enum ggml_type (ggml.h).
TYPE_NAMES: Final[Mapping[int, str]] = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 6: "Q5_0", 7: "Q5_1", 8: "Q8_0", 10: "Q2_K",
    11: "Q3_K", 12: "Q4_K", 13: "Q5_K", 14: "Q6_K", 16: "IQ2_XXS", 17: "IQ2_XS", 18: "IQ3_XXS",
    19: "IQ1_S", 20: "IQ4_NL", 21: "IQ3_S", 22: "IQ2_S", 23: "IQ4_XS", 29: "IQ1_M", 30: "BF16",
    34: "TQ1_0", 35: "TQ2_0", 39: "MXFP4",
}  # fmt: skip
_LAYER: Final = re.compile(r"^blk\.(\d+)\.(.+)$")
_EXPERTS: Final = re.compile(r"_(?:ch)?exps\.")
_EMBEDDING: Final = "token_embd.weight"
_OUTPUT: Final = "output.weight"
# Rows of these are looked up and never multiplied.
_LOOKED_UP: Final = (_EMBEDDING, "position_embd.weight", "token_types.weight")
_SHORTEST_ROW: Final = 16
_FLOAT_BYTES: Final = 4
# Nodes of the graph beside those that a tensor stands for (llama.cpp, src/llama-graph.cpp):
# rotations, writing the cache, attention with its two waits; convolution, state and their
# copies; the choice of experts and the sum of theirs; two residuals and the gate.
_ATTENTION_NODES: Final = 6
_STATE_NODES: Final = 9
_EXPERT_NODES: Final = 7
_LAYER_NODES: Final = 3


def model_features(header: ModelHeader) -> ModelFeatures:
    """The work of one token of the model that this is the header of."""
    weights = _weights(header)
    body = tuple(one for is_output, one in weights if not is_output)
    output = tuple(one for is_output, one in weights if is_output)
    layers = layers_of(header)
    operations, numbers = _nodes(header)
    return ModelFeatures(
        architecture=header.architecture,
        shape=f"{header.architecture} {_layers(header)} x {header.parameters}",
        quantisation=_most((*body, *output)),
        layers=_layers(header),
        body=body,
        output=output,
        attention=_attention(header, layers),
        operations=operations,
        numbers=numbers,
        state_numbers=sum(one.state_bytes for one in layers.each) / _FLOAT_BYTES,
    )


def _weights(header: ModelHeader) -> list[tuple[bool, Weights]]:
    """What is multiplied, gathered by type and experts; whether it is the output's."""
    read_bytes: dict[tuple[bool, str, bool], float] = {}
    elements: dict[tuple[bool, str, bool], float] = {}
    names = {tensor.name for tensor in header.tensors}
    output = _OUTPUT if _OUTPUT in names else _EMBEDDING
    share = _active_share(header)
    for tensor in header.tensors:
        is_output = tensor.name == output
        if not (is_output or _is_multiplied(tensor)):
            continue
        experts = bool(_EXPERTS.search(tensor.name))
        part = share if experts else 1.0
        key = (is_output, type_name(tensor.ggml_type), experts)
        read_bytes[key] = read_bytes.get(key, 0.0) + tensor.size_bytes * part
        elements[key] = elements.get(key, 0.0) + tensor.elements * part
    return [
        (key[0], Weights(key[1], read_bytes[key], elements[key], key[2]))
        for key in sorted(read_bytes)
    ]


def type_name(ggml_type: int) -> str:
    """ggml's name of a type, or its number where it is newer than this table."""
    return TYPE_NAMES.get(ggml_type, str(ggml_type))


def _is_multiplied(tensor: TensorInfo) -> bool:
    """Whether a token is multiplied by it as by a matrix; a convolution's rows are short."""
    return (
        len(tensor.shape) > 1
        and min(tensor.shape[:2]) >= _SHORTEST_ROW
        and tensor.name not in _LOOKED_UP
    )


def _active_share(header: ModelHeader) -> float:
    experts, used = header.own("expert_count"), header.own("expert_used_count")
    return min(1.0, used / experts) if experts and used else 1.0


def _most(weights: tuple[Weights, ...]) -> str:
    most: Counter[str] = Counter()
    for one in weights:
        most[one.weight_type] += round(one.read_bytes)
    return most.most_common(1)[0][0] if most else ""


def _layers(header: ModelHeader) -> int:
    return header.own("block_count") or len(_by_layer(header))


def _by_layer(header: ModelHeader) -> dict[int, list[TensorInfo]]:
    layers: dict[int, list[TensorInfo]] = {}
    for tensor in header.tensors:
        found = _LAYER.match(tensor.name)
        if found:
            layers.setdefault(int(found.group(1)), []).append(tensor)
    return layers


def _attention(header: ModelHeader, layers: Layers) -> tuple[AttentionLayers, ...]:
    """Layers that attend, gathered by heads, width, cache and window."""
    found: Counter[tuple[int, float, int, int, int]] = Counter()
    blocks = header.own("block_count") or len(layers.each)
    heads = header.own_by_layer("attention.head_count", blocks) or (0,) * blocks
    for own, layer in zip(heads, layers.each, strict=False):
        # A layer without keys of its own and without a state attends to another layer's.
        if own and (layer.keys or not layer.state_bytes):
            window = layers.window if layer.windowed else 0
            found[own, _width(header, own), layer.keys, layer.values, window] += 1
    return tuple(AttentionLayers(many, *key) for key, many in sorted(found.items()))


def _width(header: ModelHeader, heads: int) -> float:
    plain = (header.own("embedding_length") or 0) / heads
    key = header.own("attention.key_length") or plain
    return (key + (header.own("attention.value_length") or plain)) / 2


def _nodes(header: ModelHeader) -> tuple[float, float]:
    """Nodes of the graph for one token, and the numbers that they handle."""
    used = header.own("expert_used_count") or 0
    nodes, numbers = 0.0, 0.0
    width = header.own("embedding_length") or 0
    for tensors in _by_layer(header).values():
        names = {tensor.name.split(".", 2)[2] for tensor in tensors}
        nodes += _LAYER_NODES + sum(2 if "norm" in name else 1 for name in names)
        if any(name.startswith("attn_") and "norm" not in name for name in names):
            nodes += _ATTENTION_NODES
        if any(name.startswith(("ssm_", "time_mix", "shortconv")) for name in names):
            nodes += _STATE_NODES
        if any(_EXPERTS.search(name) for name in names):
            nodes += _EXPERT_NODES + used
        numbers += sum(_handled(tensor, used) for tensor in tensors) + _LAYER_NODES * width
    return nodes + 4, numbers


def _handled(tensor: TensorInfo, used: int) -> int:
    """The numbers that a tensor's node writes for one token, and those that it converts.

    A matrix turns the activations that it is multiplied by into a type of its own first.
    """
    if len(tensor.shape) == 1:
        return tensor.shape[0]
    times = max(used, 1) if _EXPERTS.search(tensor.name) else 1
    return (tensor.shape[0] + tensor.shape[1]) * times
