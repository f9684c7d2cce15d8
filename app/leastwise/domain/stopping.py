"""When a candidate may be stopped before its last case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Stopping:
    """How sure it must be that a candidate cannot pass the whole suite before it is stopped.

    `alpha` is the probability, at most, with which a smaller model than the one that is named
    would have passed the whole suite, over the random orders that `seed` picks from. With an
    alpha of 0 the cases come in an order that need not be random, and a candidate is stopped
    only where no outcome of the rest could change its verdict.
    """

    alpha: float = 0.05
    seed: int = 1

    @property
    def exact(self) -> bool:
        """Whether no verdict has a chance of error."""
        return self.alpha == 0

    def error_each(self, candidates: int) -> float:
        """The part of `alpha` that each candidate of a ladder may use up: an equal one.

        Whatever one candidate's outcomes have to do with another's, the chances of error add up
        to `alpha` at most (Bonferroni).
        """
        return self.alpha / max(candidates, 1)


EXACT: Final = Stopping(alpha=0.0)
STANDARD: Final = Stopping()
