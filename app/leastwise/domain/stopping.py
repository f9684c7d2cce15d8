"""When a candidate may be stopped before its last case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Stopping:
    """How sure it must be what becomes of a candidate before its last case is run.

    `alpha` is the probability, at most, with which it is ever said of a model that it is the
    smallest that passes where it is not, over the random orders that `seed` picks from. It is
    shared out over the ladder (`give_up_error`, `pass_error`). With `stop_at_verdict` a model is
    not run to its end once it is foreseen to pass; without, what is named at last was, and then
    it can be wrong only in that a smaller one was given up. With an alpha of 0 the cases come in an
    order that need not be random, and nothing is foreseen that the rest could change.
    """

    alpha: float = 0.05
    seed: int = 1
    stop_at_verdict: bool = False

    @property
    def exact(self) -> bool:
        """Whether no verdict has a chance of error."""
        return self.alpha == 0

    def pass_error(self, position: int, candidates: int) -> float:
        """With which probability, at most, a candidate that fails may be foreseen to pass.

        The largest has half of alpha, those below it share the other half: any of them may be the
        one that is named wrongly.
        """
        if candidates == 1:
            return self.alpha
        shares = 1 if position == candidates - 1 else candidates - 1
        return self.alpha / 2 / shares

    def give_up_error(self, position: int, candidates: int) -> float:
        """With which probability, at most, a candidate that passes may be given up.

        All of alpha that those below it leave. Let m be the smallest that passes, or the number of
        candidates if none does. A model is named wrongly only if one below m is foreseen to pass,
        or if m is given up; those above m then add nothing, and giving up those below is no error.
        So the chance is at most the sum of the pass errors below m and the give-up error of m,
        which is alpha, whatever the outcomes of the candidates have to do with each other.
        """
        return self.alpha - sum(self.pass_error(below, candidates) for below in range(position))


EXACT: Final = Stopping(alpha=0.0)
STANDARD: Final = Stopping()
