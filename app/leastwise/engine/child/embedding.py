"""Texts become vectors: pooled as the model asks, of length 1."""

from __future__ import annotations

from collections.abc import Sequence

import llama_cpp
import numpy as np

from leastwise.engine.child.evaluation import ABORTED, EVALUATED, TokenBatch
from leastwise.engine.child.failures import DecodeFailed, SequenceRefusal, WritingStopped
from leastwise.engine.child.native_model import NativeModel

Vectors = tuple[tuple[float, ...], ...]


def embed(native: NativeModel, texts: Sequence[str]) -> tuple[Vectors, tuple[int, ...]]:
    """One vector per text, and the tokens of each, several texts in a batch.

    Where the model does not pool, the mean of its tokens' vectors is taken. Raises
    SequenceRefusal for a text that is empty or too long, WritingStopped, DecodeFailed.
    """
    tokenised = [native.tokenize(text) for text in texts]
    for number, tokens in enumerate(tokenised, 1):
        if not tokens:
            raise SequenceRefusal("engine.prompt_empty")
        if len(tokens) > native.context_tokens:
            raise SequenceRefusal(
                "engine.text_too_long",
                number=number,
                tokens=len(tokens),
                context_tokens=native.context_tokens,
            )
    batch = TokenBatch(native.cells)
    vectors: list[tuple[float, ...]] = []
    group: list[int] = []
    for tokens in tokenised:
        if len(tokens) > batch.room or len(group) == native.sequences:
            vectors += _evaluated(native, batch, group)
            group = []
            batch.clear()
        batch.add(tokens, 0, len(group), outputs=len(tokens))
        group.append(len(tokens))
    vectors += _evaluated(native, batch, group)
    return tuple(vectors), tuple(len(tokens) for tokens in tokenised)


def _evaluated(native: NativeModel, batch: TokenBatch, group: Sequence[int]) -> Vectors:
    """The vectors of the texts in the batch; `group` counts the tokens of each."""
    if not group:
        return ()
    if native.memory:
        llama_cpp.llama_memory_clear(native.memory, False)
    batch.native.n_tokens = batch.tokens
    encoder = llama_cpp.llama_model_has_encoder(native.model)
    run = llama_cpp.llama_encode if encoder else llama_cpp.llama_decode
    status = int(run(native.context, batch.native))
    if status == ABORTED:
        raise WritingStopped
    if status != EVALUATED:
        raise DecodeFailed(status)
    pooled = llama_cpp.llama_pooling_type(native.context)
    width = int(llama_cpp.llama_model_n_embd_out(native.model))
    vectors, at = [], 0
    for sequence, tokens in enumerate(group):
        if pooled == llama_cpp.LLAMA_POOLING_TYPE_NONE:
            rows = [
                np.ctypeslib.as_array(
                    llama_cpp.llama_get_embeddings_ith(native.context, at + n), (width,)
                )
                for n in range(tokens)
            ]
            vector = np.mean(rows, axis=0)
        else:
            pointer = llama_cpp.llama_get_embeddings_seq(native.context, sequence)
            vector = np.ctypeslib.as_array(pointer, (width,))
        at += tokens
        vectors.append(tuple(float(x) for x in vector / (np.linalg.norm(vector) or 1.0)))
    return tuple(vectors)
