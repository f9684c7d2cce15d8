"""Every tensor of a shape: its name, its dimensions and its type, as llama.cpp asks for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from leastwise.engine.standin.quantisation import more_bits, type_of
from leastwise.engine.standin.shape import LatentAttention, Shape, StateSpace

TOKEN_TYPES: Final = 2

_Named = Iterator[tuple[str, tuple[int, ...]]]


@dataclass(frozen=True)
class Tensor:
    """One tensor; `shape` is in numpy's order (rows last), `type` is ggml's name."""

    name: str
    shape: tuple[int, ...]
    type: str

    @property
    def elements(self) -> int:
        """How many weights it holds."""
        count = 1
        for size in self.shape:
            count *= size
        return count


@dataclass(frozen=True)
class _Traits:
    """What an architecture adds to llama's tensors, or does without.

    With `fused` queries, keys and values are one matrix, as are gate and up; `wide_norms` span
    all heads; `gated` queries bring a gate for what attention gives. Where both work in `parallel`,
    feed-forward has no norm of its own.
    """

    qkv_bias: bool = False
    head_norms: bool = False
    wide_norms: bool = False
    pre_norms: bool = True
    post_norms: bool = False
    fused: bool = False
    gated: bool = False
    parallel: bool = False
    output_norm: str = "output_norm"


_TRAITS: Final[Mapping[str, _Traits]] = {
    "llama": _Traits(),
    "ernie4_5": _Traits(),
    "granite": _Traits(),
    "mistral3": _Traits(),
    "smollm3": _Traits(),
    "phi3": _Traits(fused=True),
    "command-r": _Traits(parallel=True),
    "olmoe": _Traits(wide_norms=True),
    "olmo2": _Traits(wide_norms=True, pre_norms=False, post_norms=True),
    "exaone4": _Traits(head_norms=True, pre_norms=False, post_norms=True),
    "qwen35": _Traits(head_norms=True, gated=True),
    "qwen2": _Traits(qkv_bias=True),
    "qwen3": _Traits(head_norms=True),
    "qwen3moe": _Traits(head_norms=True),
    "gemma2": _Traits(post_norms=True),
    "gemma3": _Traits(head_norms=True, post_norms=True),
    "gemma-embedding": _Traits(head_norms=True, post_norms=True),
    "deepseek2": _Traits(),
    "mamba": _Traits(),
    "mamba2": _Traits(),
    "granitehybrid": _Traits(),
    "lfm2": _Traits(head_norms=True, output_norm="token_embd_norm"),
    "lfm2moe": _Traits(head_norms=True, output_norm="token_embd_norm"),
    "bert": _Traits(qkv_bias=True),
}


def tensors_of(shape: Shape) -> tuple[Tensor, ...]:
    """All tensors in the order of the file.

    Raises ValueError for an architecture whose tensors are not known here.
    """
    if shape.architecture not in _TRAITS:
        known = ", ".join(sorted(_TRAITS))
        raise ValueError(f"no stand-in of architecture {shape.architecture!r}: {known}")
    named = list(_bert(shape) if shape.architecture == "bert" else _decoder(shape))
    output = "token_embd.weight" if shape.tied else "output.weight"
    generous = _generous([name for name, _ in named])
    return tuple(
        Tensor(
            name,
            size,
            type_of(shape.mix, name, size, is_output=name == output, more=name in generous),
        )
        for name, size in named
    )


def _generous(names: list[str]) -> set[str]:
    """The value and down projections that get the larger type."""
    found: set[str] = set()
    for kinds in ((".attn_v.weight",), (".ffn_down.weight", ".ffn_down_exps.weight")):
        alike = [name for name in names if name.endswith(kinds)]
        found |= {name for place, name in enumerate(alike) if more_bits(place, len(alike))}
    return found


def _decoder(shape: Shape) -> _Named:
    traits = _TRAITS[shape.architecture]
    yield "token_embd.weight", (shape.vocabulary, shape.embedding)
    yield f"{traits.output_norm}.weight", (shape.embedding,)
    if not shape.tied:
        yield "output.weight", (shape.vocabulary, shape.embedding)
    if shape.rope_factors:
        yield "rope_freqs.weight", (shape.head_width // 2,)
    for layer in range(shape.layers):
        for name, size in _block(shape, traits, layer):
            yield f"blk.{layer}.{name}", size


def _block(shape: Shape, traits: _Traits, layer: int) -> _Named:
    if traits.pre_norms:
        yield "attn_norm.weight", (shape.embedding,)
    yield from _mixer(shape, traits, layer)
    if traits.post_norms or traits.gated:
        yield "post_attention_norm.weight", (shape.embedding,)
    if shape.feed_forward:
        if traits.pre_norms and not (traits.gated or traits.parallel):
            yield "ffn_norm.weight", (shape.embedding,)
        if not shape.experts:
            yield from _feed_forward(shape.embedding, shape.feed_forward, fused=traits.fused)
        elif layer < shape.dense_layers:
            yield from _feed_forward(shape.embedding, shape.dense_feed_forward)
        else:
            yield from _experts(shape)
    if traits.post_norms:
        yield "post_ffw_norm.weight", (shape.embedding,)


def _mixer(shape: Shape, traits: _Traits, layer: int) -> _Named:
    """What mixes tokens in this layer."""
    mixer = shape.state_space
    if shape.latent is not None:
        yield from _latent(shape, shape.latent)
    elif shape.attends(layer):
        yield from _attention(shape, traits)
    elif mixer is None:
        yield from _convolution(shape)
    elif traits.gated:
        yield from _delta(shape.embedding, mixer)
    elif mixer.step_rank:
        yield from _first_state_space(shape.embedding, mixer)
    else:
        yield from _state_space(shape.embedding, mixer)


def _attention(shape: Shape, traits: _Traits) -> _Named:
    queries, keys = shape.heads * shape.head_width, shape.kv_heads * shape.head_width
    if traits.fused:
        yield "attn_qkv.weight", (queries + 2 * keys, shape.embedding)
    else:
        asked = queries * 2 if traits.gated else queries
        for name, width in (("attn_q", asked), ("attn_k", keys), ("attn_v", keys)):
            yield f"{name}.weight", (width, shape.embedding)
            if traits.qkv_bias:
                yield f"{name}.bias", (width,)
    if traits.head_norms or traits.wide_norms:
        yield "attn_q_norm.weight", (queries if traits.wide_norms else shape.head_width,)
        yield "attn_k_norm.weight", (keys if traits.wide_norms else shape.head_width,)
    yield "attn_output.weight", (shape.embedding, queries)


def _delta(embedding: int, mixer: StateSpace) -> _Named:
    """Gated delta rule (Qwen3.5): `groups` heads of keys, `heads` of values."""
    mixed = mixer.inner + 2 * mixer.groups * mixer.state
    yield "attn_qkv.weight", (mixed, embedding)
    yield "attn_gate.weight", (mixer.inner, embedding)
    yield "ssm_conv1d.weight", (mixed, mixer.kernel)
    yield "ssm_dt.bias", (mixer.heads,)
    yield "ssm_a", (mixer.heads,)
    yield "ssm_alpha.weight", (mixer.heads, embedding)
    yield "ssm_beta.weight", (mixer.heads, embedding)
    yield "ssm_norm.weight", (mixer.inner // mixer.heads,)
    yield "ssm_out.weight", (embedding, mixer.inner)


def _latent(shape: Shape, latent: LatentAttention) -> _Named:
    plain = latent.key - latent.rotary
    yield "attn_q_a.weight", (latent.query_rank, shape.embedding)
    yield "attn_q_a_norm.weight", (latent.query_rank,)
    yield "attn_q_b.weight", (shape.heads * latent.key, latent.query_rank)
    yield "attn_kv_a_mqa.weight", (latent.key_rank + latent.rotary, shape.embedding)
    yield "attn_kv_a_norm.weight", (latent.key_rank,)
    yield "attn_k_b.weight", (shape.heads, latent.key_rank, plain)
    yield "attn_v_b.weight", (shape.heads, latent.value, latent.key_rank)
    yield "attn_output.weight", (shape.embedding, shape.heads * latent.value)


def _first_state_space(embedding: int, mixer: StateSpace) -> _Named:
    yield "ssm_in.weight", (2 * mixer.inner, embedding)
    yield "ssm_conv1d.weight", (mixer.inner, mixer.kernel)
    yield "ssm_conv1d.bias", (mixer.inner,)
    yield "ssm_x.weight", (mixer.step_rank + 2 * mixer.state, mixer.inner)
    yield "ssm_dt.weight", (mixer.inner, mixer.step_rank)
    yield "ssm_dt.bias", (mixer.inner,)
    yield "ssm_a", (mixer.inner, mixer.state)
    yield "ssm_d", (mixer.inner,)
    yield "ssm_out.weight", (embedding, mixer.inner)


def _state_space(embedding: int, mixer: StateSpace) -> _Named:
    mixed = mixer.inner + 2 * mixer.groups * mixer.state
    yield "ssm_in.weight", (mixer.inner + mixed + mixer.heads, embedding)
    yield "ssm_conv1d.weight", (mixed, mixer.kernel)
    yield "ssm_conv1d.bias", (mixed,)
    yield "ssm_dt.bias", (mixer.heads,)
    yield "ssm_a", (mixer.heads, 1)
    yield "ssm_d", (mixer.heads, 1)
    yield "ssm_norm.weight", (mixer.groups, mixer.inner // mixer.groups)
    yield "ssm_out.weight", (embedding, mixer.inner)


def _convolution(shape: Shape) -> _Named:
    yield "shortconv.conv.weight", (shape.embedding, shape.convolution_tokens)
    yield "shortconv.in_proj.weight", (3 * shape.embedding, shape.embedding)
    yield "shortconv.out_proj.weight", (shape.embedding, shape.embedding)


def _feed_forward(embedding: int, width: int, kind: str = "", *, fused: bool = False) -> _Named:
    if fused:
        yield "ffn_up.weight", (2 * width, embedding)
    else:
        for name in ("ffn_gate", "ffn_up"):
            yield f"{name}{kind}.weight", (width, embedding)
    yield f"ffn_down{kind}.weight", (embedding, width)


def _experts(shape: Shape) -> _Named:
    yield "ffn_gate_inp.weight", (shape.experts, shape.embedding)
    if shape.architecture == "lfm2moe":
        yield "exp_probs_b.bias", (shape.experts,)
    for name in ("ffn_gate_exps", "ffn_up_exps"):
        yield f"{name}.weight", (shape.experts, shape.feed_forward, shape.embedding)
    yield "ffn_down_exps.weight", (shape.experts, shape.embedding, shape.feed_forward)
    if shape.experts_shared:
        width = shape.experts_shared * shape.feed_forward
        yield from _feed_forward(shape.embedding, width, "_shexp")


def _bert(shape: Shape) -> _Named:
    width = shape.embedding
    yield "token_embd.weight", (shape.vocabulary, width)
    yield "token_types.weight", (TOKEN_TYPES, width)
    yield "position_embd.weight", (shape.context_tokens, width)
    yield from _layer_norm("token_embd_norm", width)
    for layer in range(shape.layers):
        prefix = f"blk.{layer}."
        for name, size in _attention(shape, _TRAITS["bert"]):
            yield prefix + name, size
        yield from _layer_norm(f"{prefix}attn_output_norm", width)
        yield f"{prefix}ffn_up.weight", (shape.feed_forward, width)
        yield f"{prefix}ffn_down.weight", (width, shape.feed_forward)
        yield from _layer_norm(f"{prefix}layer_output_norm", width)


def _layer_norm(name: str, width: int) -> _Named:
    yield f"{name}.weight", (width,)
    yield f"{name}.bias", (width,)
