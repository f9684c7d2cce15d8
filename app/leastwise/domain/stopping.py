"""When a candidate may be stopped before its last case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Stopping:
    """How sure it must be that a candidate cannot pass the whole suite before it is stopped.

    `alpha` is the probability, at most, with which a smaller model than the one that is named
    would have passed the whole suite, over the random orders that `seed` picks from. Each candidate
    may use up all of it. What is named was run to its end, so that a model that is not the least
    that passes is named only if that least one was given up; those below it would fail anyway, and
    giving them up is no error. Whatever their outcomes have to do with each other, one candidate
    alone can bring the error about (a fixed sequence of tests: Maurer, Hothorn and Lehmacher 1995).
    With an
    alpha of 0 the cases come in an order that need not be random, and a candidate is stopped
    only where no outcome of the rest could change its verdict.
    """

    alpha: float = 0.05
    seed: int = 1

    @property
    def exact(self) -> bool:
        """Whether no verdict has a chance of error."""
        return self.alpha == 0


EXACT: Final = Stopping(alpha=0.0)
STANDARD: Final = Stopping()
