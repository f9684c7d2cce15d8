"""What llama.cpp wants to read about a stand-in before its tensors."""

from __future__ import annotations

import gguf

from leastwise.engine.standin.shape import LatentAttention, Shape
from leastwise.engine.standin.tensors import TOKEN_TYPES
from leastwise.engine.standin.vocabulary import (
    CHAT_TEMPLATE,
    CONTROLS,
    END,
    TURN_END,
    make_vocabulary,
)

_NORM_EPS = 1e-6


def add_metadata(writer: gguf.GGUFWriter, shape: Shape) -> None:
    """Add everything but the tensors. Raises ValueError as `make_vocabulary` does."""
    writer.add_name(f"Stand-in for {shape.architecture}")
    writer.add_context_length(shape.context_tokens)
    writer.add_embedding_length(shape.embedding)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.dense_feed_forward or shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_file_type(gguf.LlamaFileType[shape.mix.file_type])
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    if shape.latent is not None:
        _add_latent(writer, shape.latent)
    elif shape.heads:
        _add_attention(writer, shape)
    if shape.architecture == "bert":
        writer.add_layer_norm_eps(_NORM_EPS)
        writer.add_token_type_count(TOKEN_TYPES)
        writer.add_causal_attention(False)
        writer.add_pooling_type(gguf.PoolingType.MEAN)
    else:
        writer.add_layer_norm_rms_eps(_NORM_EPS)
    _add_kinds(writer, shape)
    _add_vocabulary(writer, shape)


def _add_attention(writer: gguf.GGUFWriter, shape: Shape) -> None:
    writer.add_key_length(shape.head_width)
    writer.add_value_length(shape.head_width)
    writer.add_rope_dimension_count(shape.head_width)
    writer.add_rope_freq_base(shape.rope_base)
    if shape.attention_layers is None:
        writer.add_head_count_kv(shape.kv_heads)
    else:  # a layer without key heads is one that keeps a state
        layers = range(shape.layers)
        writer.add_head_count_kv([shape.kv_heads if shape.attends(n) else 0 for n in layers])
    if shape.sliding_window:
        writer.add_sliding_window(shape.sliding_window)


def _add_latent(writer: gguf.GGUFWriter, latent: LatentAttention) -> None:
    """As what llama.cpp computes it: one head of keys, which all queries share."""
    writer.add_head_count_kv(1)
    writer.add_q_lora_rank(latent.query_rank)
    writer.add_kv_lora_rank(latent.key_rank)
    writer.add_key_length(latent.key_rank + latent.rotary)
    writer.add_value_length(latent.key_rank)
    writer.add_key_length_mla(latent.key)
    writer.add_value_length_mla(latent.value)
    writer.add_rope_dimension_count(latent.rotary)


def _add_kinds(writer: gguf.GGUFWriter, shape: Shape) -> None:
    if shape.experts:
        writer.add_expert_count(shape.experts)
        writer.add_expert_used_count(shape.experts_used)
        writer.add_expert_feed_forward_length(shape.feed_forward)
    if shape.experts_shared:
        writer.add_expert_shared_count(shape.experts_shared)
        writer.add_expert_weights_scale(1.0)
    if shape.experts_shared or shape.dense_layers:
        writer.add_leading_dense_block_count(shape.dense_layers)
    if shape.convolution_tokens:
        writer.add_shortconv_l_cache(shape.convolution_tokens)
    mixer = shape.state_space
    if mixer is not None:
        writer.add_ssm_conv_kernel(mixer.kernel)
        writer.add_ssm_inner_size(mixer.inner)
        writer.add_ssm_state_size(mixer.state)
        writer.add_ssm_time_step_rank(mixer.step_rank or mixer.heads)
        writer.add_ssm_group_count(mixer.groups)


def _add_vocabulary(writer: gguf.GGUFWriter, shape: Shape) -> None:
    vocabulary = make_vocabulary(shape.vocabulary)
    plain = len(vocabulary.tokens) - len(CONTROLS)
    types = [gguf.TokenType.NORMAL] * plain + [gguf.TokenType.CONTROL] * len(CONTROLS)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(shape.pretokeniser)
    writer.add_token_list(vocabulary.tokens)
    writer.add_token_types(types)
    writer.add_token_merges(vocabulary.merges)
    writer.add_bos_token_id(plain + CONTROLS.index(END))
    writer.add_eos_token_id(plain + CONTROLS.index(TURN_END))
    writer.add_add_bos_token(False)
    writer.add_chat_template(CHAT_TEMPLATE)
