"""How many tokens a prompt may have, and so what it may cost, before anything is sent.

No tokenizer of a cloud model is at hand, so there are two bounds instead of one guess. A
byte-level tokenizer never makes more tokens than the text has bytes; and over text as people
write it none makes fewer than about one in twelve bytes. To the upper one comes what a provider
wraps around each message. A schema may be put to the model in other words than it was sent in, so
it counts four times, with room for what is said around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from leastwise.domain.cloud import CloudPrompt, CostRange, Price

_BYTES_PER_TOKEN_AT_MOST: Final = 12
_TOKENS_AROUND_A_MESSAGE: Final = 16
_TOKENS_AROUND_A_PROMPT: Final = 256
_TOKENS_AROUND_A_SCHEMA: Final = 1024
_SCHEMA_TIMES: Final = 4


def most_input_tokens(prompt: CloudPrompt) -> int:
    """More tokens than this a prompt cannot have."""
    text_bytes = sum(len(turn.content.encode(errors="replace")) for turn in prompt.turns)
    around = _TOKENS_AROUND_A_MESSAGE * len(prompt.turns) + _TOKENS_AROUND_A_PROMPT
    schema_bytes = len(prompt.schema_text)  # ASCII
    around += _SCHEMA_TIMES * schema_bytes + (_TOKENS_AROUND_A_SCHEMA if schema_bytes else 0)
    return text_bytes + around


def least_input_tokens(prompt: CloudPrompt) -> int:
    """Fewer tokens than this are not to be expected of text that people write."""
    text_bytes = sum(len(turn.content.encode(errors="replace")) for turn in prompt.turns)
    return -(-text_bytes // _BYTES_PER_TOKEN_AT_MOST)


def estimate(prompts: Sequence[CloudPrompt], price: Price | None, currency: str) -> CostRange:
    """What sending these may cost: one token of answer each at least, as many as asked at most.

    The least assumes that no part of a prompt comes from the provider's cache.
    """
    least_in = sum(least_input_tokens(prompt) for prompt in prompts)
    most_in = sum(most_input_tokens(prompt) for prompt in prompts)
    most_out = sum(prompt.max_tokens for prompt in prompts)
    least: Decimal | None = None
    most: Decimal | None = None
    if price is not None:
        least = (least_in * price.input + len(prompts) * price.output) / 1_000_000
        most = price.most(most_in, most_out)
    return CostRange(len(prompts), least_in, most_in, most_out, least, most, currency)
