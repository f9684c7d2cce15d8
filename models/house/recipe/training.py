"""Trains one model of the family on one thread: AdamW, warm-up and cosine, seeded."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from pathlib import Path

import torch
from recipe.corpus import encode_prefix, stream_batches
from recipe.family import PLAIN_EXAMPLES, Shape
from recipe.muon import Muon
from recipe.network import Llama
from tokenizers import Tokenizer
from torch.nn import functional

WARM_UP_STEPS = 60
FINAL_FRACTION = 0.02
WEIGHT_DECAY = 0.05
CLIP_NORM = 1.0
REPORT_EVERY = 100


def train(
    shape: Shape, tokenizer_path: Path, weights_path: Path, seed: int, log: Callable[[str], None]
) -> None:
    """Trains `shape` from nothing and saves its weights."""
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    tokenizer = Tokenizer.from_file(str(tokenizer_path))
    model = Llama(shape, tokenizer.get_vocab_size())
    optimisers = _make_optimisers(model, shape)
    schedules = [
        torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _rate(step, shape.steps))
        for optimiser in optimisers
    ]
    prefix = encode_prefix(tokenizer)
    batches = stream_batches(tokenizer, seed, shape.batch, PLAIN_EXAMPLES)
    began, total = time.monotonic(), 0.0
    for step in range(1, shape.steps + 1):
        batch = next(batches)
        logits = model(prefix, batch.tokens)
        losses = functional.cross_entropy(
            logits.flatten(0, 1), batch.targets.flatten(), reduction="none"
        )
        weights = batch.weights.flatten()
        loss = (losses * weights).sum() / weights.sum()
        model.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), CLIP_NORM)
        for optimiser, schedule in zip(optimisers, schedules, strict=True):
            optimiser.step()
            schedule.step()
        total += loss.item()
        if step % REPORT_EVERY == 0:
            elapsed_s = time.monotonic() - began
            mean = total / REPORT_EVERY
            log(f"{shape.name} step {step}/{shape.steps} loss {mean:.4f} {elapsed_s:.0f} s")
            total = 0.0
    torch.save(model.state_dict(), weights_path)


def _make_optimisers(model: Llama, shape: Shape) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the layers, AdamW for the embedding and the gains."""
    matrices = [weight for weight in model.blocks.parameters() if weight.ndim == 2]
    gains = [weight for weight in model.parameters() if weight.ndim < 2]
    groups = [
        {"params": [model.token_embd.weight], "weight_decay": WEIGHT_DECAY},
        {"params": gains, "weight_decay": 0.0},
    ]
    return [
        Muon(matrices, shape.learning_rate, WEIGHT_DECAY),
        torch.optim.AdamW(groups, lr=shape.learning_rate, betas=(0.9, 0.98)),
    ]


def _rate(step: int, steps: int) -> float:
    warm = min(1.0, (step + 1) / WARM_UP_STEPS)
    cosine = 0.5 * (1 + math.cos(math.pi * min(1.0, step / steps)))
    return warm * (FINAL_FRACTION + (1 - FINAL_FRACTION) * cosine)
