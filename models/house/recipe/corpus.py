"""Examples as token arrays: what stands after the shared prefix, and where the answer begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import numpy as np
import torch
from recipe.conversation import END, render_prefix, render_suffix
from recipe.messages import Example, stream_examples
from tokenizers import Tokenizer
from torch import Tensor

CHUNK = 1024
MESSAGE_WEIGHT = 0.1


@dataclass(frozen=True)
class Batch:
    """Padded conversations: what is read, what comes next, and how much each next token counts."""

    tokens: Tensor
    targets: Tensor
    weights: Tensor


@dataclass(frozen=True)
class Row:
    tokens: list[int]
    answer_start: int


def encode_prefix(tokenizer: Tokenizer) -> Tensor:
    return torch.tensor(tokenizer.encode(render_prefix()).ids)


def encode_examples(tokenizer: Tokenizer, examples: list[Example]) -> list[Row]:
    questions = tokenizer.encode_batch([example.message + render_suffix() for example in examples])
    answers = tokenizer.encode_batch([example.answer.to_json() + END for example in examples])
    return [
        Row(question.ids + answer.ids, len(question.ids))
        for question, answer in zip(questions, answers, strict=True)
    ]


def make_batch(rows: list[Row]) -> Batch:
    """Right-padded; the padding has no weight, and causal attention never looks at it."""
    length = max(len(row.tokens) for row in rows)
    tokens = np.zeros((len(rows), length), dtype=np.int64)
    weights = np.zeros((len(rows), length), dtype=np.float32)
    for index, row in enumerate(rows):
        tokens[index, : len(row.tokens)] = row.tokens
        weights[index, : len(row.tokens)] = MESSAGE_WEIGHT
        weights[index, row.answer_start : len(row.tokens)] = 1.0
    whole = torch.from_numpy(tokens)
    return Batch(whole[:, :-1], whole[:, 1:], torch.from_numpy(weights)[:, 1:])


def stream_batches(
    tokenizer: Tokenizer, seed: int, size: int, plain_examples: int
) -> Iterator[Batch]:
    """Endless batches of messages of about the same length, in a seeded random order."""
    examples = stream_examples(seed, plain_examples=plain_examples)
    order = np.random.default_rng(seed)
    while True:
        rows = encode_examples(tokenizer, list(islice(examples, CHUNK)))
        rows.sort(key=lambda row: len(row.tokens))
        starts = np.arange(0, CHUNK, size)
        order.shuffle(starts)
        for start in starts:
            yield make_batch(rows[start : start + size])
