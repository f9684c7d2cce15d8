"""How many failures decide a verdict early: boundaries whose chance of error is computed exactly.

The cases come in a random order, so those run so far are a sample without replacement of the
suite's N cases. If F of them would fail, the failures seen are a Markov chain: after t cases with
f failures the next one fails with a probability of (F - f) / (N - t). A boundary sets a number of
failures for each t; the chance that the chain ever reaches it is the sum of what is taken off the
chain there. Each number is as near as it can be while that sum is at most error * sqrt(t / N): so
much of the error may be spent by then. It is fixed before the first case, and holds whenever one
looks.

K. K. G. Lan and D. L. DeMets (1983), "Discrete sequential boundaries for clinical trials",
Biometrika 70, 659-663; the power family is that of K. Kim and D. L. DeMets (1987), Biometrika 74,
149-154, with the exponent 1/2. On suites of 200 to 10,000 cases it comes to a verdict sooner than
the betting martingales of Waudby-Smith and Ramdas (arXiv:2006.04347) at the same error, since
Ville's inequality leaves most of the error unspent (`tests/benchmarks/RESULTS.md`).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

# What rounding may add to the sums, many times over.
_KEPT_BACK: Final = 1e-9


class Boundary:
    """The numbers of failures at which a suite of `cases` cases is decided early.

    `failing` is the number of failing cases that is held to be true. With `many` the boundary is
    reached from below, by more failures than that number explains; else by fewer. Reached by chance
    with a probability of `error` at most, with so many failing cases; and the less, the fewer
    (`many`) or the more (else) fail: turn any failing case into a passing one, and no order of the
    cases has more failures at any time. With an error of 0 it is never reached.
    """

    def __init__(self, cases: int, failing: int, error: float, *, many: bool) -> None:
        self._cases, self._failing, self._error, self._many = cases, failing, error, many
        self._limits: list[int | None] = [None]
        self._spent = 0.0
        if error > 0:  # its library is loaded now, and not while answers are timed
            self._mass = _all_at_none(failing)

    def limit(self, run: int) -> int | None:
        """The number of failures that is reached after `run` cases; None while there is none."""
        if self._error <= 0:
            return None
        while len(self._limits) <= run:
            self._limits.append(self._next())
        return self._limits[run]

    def _next(self) -> int | None:
        """The limit after one more case: the chain moves on, and loses what reaches it."""
        mass = self._moved()
        run = len(self._limits)
        budget = self._error * (1 - _KEPT_BACK) * math.sqrt(run / self._cases) - self._spent
        from_edge = mass[::-1] if self._many else mass
        taken = int(from_edge.cumsum().searchsorted(budget, side="right"))
        if not taken:
            return None
        self._spent += float(from_edge[:taken].sum())
        from_edge[:taken] = 0.0
        return len(mass) - taken if self._many else taken - 1

    def _moved(self) -> npt.NDArray[np.float64]:
        """How likely each number of failures is after one more case, without what was taken."""
        import numpy as np

        left = self._cases - len(self._limits) + 1
        fails = np.minimum(1.0, (self._failing - np.arange(self._failing + 1)) / left)
        moved = self._mass * fails
        self._mass -= moved
        self._mass[1:] += moved[:-1]
        return self._mass


def _all_at_none(failing: int) -> npt.NDArray[np.float64]:
    """The chain before the first case: no failure is certain."""
    import numpy as np

    mass = np.zeros(failing + 1)
    mass[0] = 1.0
    return mass
