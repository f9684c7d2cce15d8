"""Writes a trained model as GGUF, with its tokenizer, chat template and full metadata."""

from __future__ import annotations

import json
from pathlib import Path

import gguf
import numpy as np
import torch
from gguf import GGMLQuantizationType, GGUFWriter, LlamaFileType, TokenType
from recipe.conversation import CHAT_TEMPLATE, CONTEXT_LENGTH, END, END_OF_TEXT, SPECIAL_TOKENS
from recipe.family import Shape
from recipe.network import EPSILON, ROPE_BASE
from recipe.vocabulary import GGML_PRE
from tokenizers import Tokenizer

FILE_TYPES = {
    "F16": (GGMLQuantizationType.F16, LlamaFileType.MOSTLY_F16),
    "Q8_0": (GGMLQuantizationType.Q8_0, LlamaFileType.MOSTLY_Q8_0),
    "Q4_0": (GGMLQuantizationType.Q4_0, LlamaFileType.MOSTLY_Q4_0),
}
DESCRIPTION = (
    "Reads one English support message and answers with JSON: category, order number, urgency, "
    "order date (ISO) and amount in cents. Trained from nothing for this task; it can do no other."
)
TRAINING_DATA = (
    "Synthetic English support messages from the seeded generator in the recipe beside the model; "
    "no text by or about real people."
)
VERSION = "1.0"


def export_model(
    shape: Shape, weights_path: Path, tokenizer: Tokenizer, quantisation: str, path: Path
) -> None:
    weights = torch.load(weights_path, weights_only=True)
    writer = GGUFWriter(path, "llama")
    _add_metadata(writer, shape, quantisation)
    _add_shape(writer, shape, tokenizer.get_vocab_size())
    _add_vocabulary(writer, tokenizer)
    for name, weight in weights.items():
        gguf_name = name.replace("blocks.", "blk.")
        kind = _choose_type(gguf_name, weight.ndim, quantisation)
        array = gguf.quants.quantize(weight.numpy().astype(np.float32), kind)
        writer.add_tensor(gguf_name, array, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _choose_type(name: str, dimensions: int, quantisation: str) -> GGMLQuantizationType:
    """Gains stay in F32; the embedding, which is the output layer too, never goes below Q8_0."""
    if dimensions == 1:
        return GGMLQuantizationType.F32
    if name == "token_embd.weight" and quantisation == "Q4_0":
        return GGMLQuantizationType.Q8_0
    return FILE_TYPES[quantisation][0]


def _add_metadata(writer: GGUFWriter, shape: Shape, quantisation: str) -> None:
    size = shape.name.removeprefix("triage-")
    writer.add_name(shape.name)
    writer.add_basename("triage")
    writer.add_size_label(size.upper())
    writer.add_author("The Leastwise contributors")
    writer.add_organization("Leastwise")
    writer.add_version(VERSION)
    writer.add_description(DESCRIPTION)
    writer.add_license("mit")
    writer.add_license_name("MIT License")
    writer.add_languages(["en"])
    writer.add_tags(["text-generation", "json", "support", "extraction"])
    writer.add_dataset_count(1)
    writer.add_dataset_name(0, "Leastwise synthetic support messages")
    writer.add_dataset_version(0, VERSION)
    writer.add_dataset_author(0, "The Leastwise contributors")
    writer.add_dataset_organization(0, "Leastwise")
    writer.add_dataset_description(0, TRAINING_DATA)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    writer.add_file_type(FILE_TYPES[quantisation][1])


def _add_shape(writer: GGUFWriter, shape: Shape, vocabulary: int) -> None:
    writer.add_context_length(CONTEXT_LENGTH)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_key_length(shape.head_width)
    writer.add_value_length(shape.head_width)
    writer.add_rope_dimension_count(shape.head_width)
    writer.add_rope_freq_base(ROPE_BASE)
    writer.add_layer_norm_rms_eps(EPSILON)
    writer.add_vocab_size(vocabulary)


def _add_vocabulary(writer: GGUFWriter, tokenizer: Tokenizer) -> None:
    model = json.loads(tokenizer.to_str())["model"]
    tokens = sorted(model["vocab"], key=model["vocab"].__getitem__)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(GGML_PRE)
    writer.add_token_list(tokens)
    writer.add_token_types(
        [TokenType.CONTROL if token in SPECIAL_TOKENS else TokenType.NORMAL for token in tokens]
    )
    writer.add_token_merges([" ".join(merge) for merge in model["merges"]])
    writer.add_bos_token_id(tokenizer.token_to_id(END_OF_TEXT))
    writer.add_eos_token_id(tokenizer.token_to_id(END))
    writer.add_pad_token_id(tokenizer.token_to_id(END_OF_TEXT))
    writer.add_add_bos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(CHAT_TEMPLATE)
