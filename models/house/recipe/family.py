"""The sizes of the family, and how long each is trained."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Shape:
    """One Llama: every width is a multiple of 32, so that Q8_0 and Q4_0 blocks fit."""

    name: str
    width: int
    layers: int
    heads: int
    kv_heads: int
    feed_forward: int
    steps: int
    batch: int
    learning_rate: float
    quantisations: tuple[str, ...]

    @property
    def head_width(self) -> int:
        return self.width // self.heads

    def count_parameters(self, vocabulary: int) -> int:
        attention = 2 * self.width**2 + 2 * self.width * self.kv_heads * self.head_width
        layer = attention + 3 * self.width * self.feed_forward + 2 * self.width
        return vocabulary * self.width + self.layers * layer + self.width


SEED = 1
VOCABULARY = 768
PLAIN_EXAMPLES = 4096
FAMILY = (
    Shape("triage-35k", 32, 1, 2, 2, 64, 1200, 16, 8e-3, ("F16", "Q8_0")),
    Shape("triage-123k", 64, 2, 2, 1, 128, 2400, 16, 6e-3, ("F16", "Q8_0")),
    Shape("triage-351k", 96, 3, 3, 3, 192, 2600, 16, 4e-3, ("F16", "Q8_0", "Q4_0")),
    Shape("triage-1.1M", 160, 4, 5, 5, 320, 1300, 12, 3e-3, ("Q8_0", "Q4_0")),
    Shape("triage-2.8M", 192, 6, 6, 6, 512, 520, 8, 2e-3, ("Q8_0",)),
)
# Trained in this order, two workers end at about the same time.
TRAINING_ORDER = ("triage-1.1M", "triage-351k", "triage-2.8M", "triage-123k", "triage-35k")
