"""How many held-out messages a model answers without a fault, and which fields the others miss."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice

import torch
from recipe.corpus import encode_examples, encode_prefix, make_batch
from recipe.messages import Example, stream_examples
from recipe.network import Llama
from tokenizers import Tokenizer

FIELDS = ("category", "order", "urgency", "date", "amount_cents")
BATCH = 64


@dataclass(frozen=True)
class Score:
    """Answers wholly right, messages seen, and which field was the first wrong in the others."""

    right: int
    seen: int
    first_faults: Counter[str]
    missed: tuple[tuple[Example, str], ...]

    def describe(self) -> str:
        faults = ", ".join(f"{field} {self.first_faults[field]}" for field in FIELDS)
        return f"{self.right}/{self.seen} = {self.right / self.seen:.1%} (first fault: {faults})"


def score_model(
    model: Llama, tokenizer: Tokenizer, *, seed: int, messages: int, held_out: bool
) -> Score:
    return score_examples(
        model, tokenizer, list(islice(stream_examples(seed, held_out=held_out), messages))
    )


@torch.no_grad()
def score_examples(model: Llama, tokenizer: Tokenizer, examples: list[Example]) -> Score:
    """Greedy decoding gives the right answer exactly when every next token, given the right ones
    before it, is the likeliest: one pass over the known answer decides, with no generation."""
    prefix = encode_prefix(tokenizer)
    rows = encode_examples(tokenizer, examples)
    faults: Counter[str] = Counter()
    missed: list[tuple[Example, str]] = []
    for start in range(0, len(rows), BATCH):
        part = rows[start : start + BATCH]
        batch = make_batch(part)
        guesses = model(prefix, batch.tokens).argmax(-1)
        wrong = (guesses != batch.targets) & (batch.weights == 1.0)
        for index, row in enumerate(part):
            places = wrong[index].nonzero().flatten().tolist()
            if places:
                before = tokenizer.decode(row.tokens[row.answer_start : places[0] + 1])
                field = FIELDS[max(0, sum(f'"{name}' in before for name in FIELDS) - 1)]
                faults[field] += 1
                missed.append((examples[start + index], field))
    return Score(len(rows) - len(missed), len(rows), faults, tuple(missed))
