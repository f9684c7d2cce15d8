"""How sure a model was of an answer, by the probabilities that it gave its tokens."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Confidence:
    """Natural logarithms, before penalties and temperature; the token that ends it included.

    `mean_logprob` and `min_logprob` are over the tokens of the answer. `first_margin` is how much
    likelier the likeliest first token was than the second likeliest, as a difference.
    """

    mean_logprob: float
    min_logprob: float
    first_margin: float
