"""Deciding early: after every case, on a suite of known size whose cases come in random order.

A candidate is given up once it has more failures than one that just passes would have, and passing
is foreseen once it has fewer than one that just fails would have; both by boundaries whose chance
of error is set before (`evals.boundaries`). What the rate on the whole suite may be, after a stop,
is told by a confidence sequence: against every number n of passing cases stands the ratio

    R_t(n) = P(what was seen | a rate that is uniform over [0, 1]) / P(what was seen | n)

which is a nonnegative martingale that starts at 1 if n is the truth. By Ville's inequality it ever
reaches 1/alpha with a probability of alpha at most, whenever one looks and for whatever reason
one stops. Waudby-Smith and Ramdas (2020), "Confidence sequences for sampling without replacement",
arXiv:2006.04347, section 2, with the working prior BetaBinomial(N, 1, 1).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from leastwise.evals.boundaries import Boundary
from leastwise.evals.statistics import Tally


@dataclass
class SequentialTest:
    """Whether a candidate will pass a suite of `cases` cases, of which `required` must.

    If it would pass, it is given up with a probability of at most `give_up_error`; if it would
    not, passing is foreseen with one of at most `pass_error`; over the random orders of the
    cases. With an error of 0 nothing is decided that the rest could change.
    """

    cases: int
    required: int
    give_up_error: float
    pass_error: float = 0.0
    _too_many: Boundary = field(init=False, repr=False)
    _few: Boundary = field(init=False, repr=False)

    def __post_init__(self) -> None:
        allowed = self.cases - self.required
        self._too_many = Boundary(self.cases, allowed, self.give_up_error, many=True)
        self._few = Boundary(self.cases, allowed + 1, self.pass_error, many=False)

    def gives_up(self, tally: Tally) -> bool:
        """Whether it has more failures than what passes would have.

        A case that could not be judged counts as passed: whatever it is, the candidate fails.
        """
        limit = self._too_many.limit(tally.run)
        return limit is not None and tally.failed >= limit

    def foresees(self, tally: Tally) -> bool:
        """Whether enough have passed, or it has fewer failures than what fails would have.

        A case that could not be judged counts as failed: whatever it is, the candidate passes.
        """
        limit = self._few.limit(tally.run)
        return tally.passes or (limit is not None and tally.run - tally.passed <= limit)


def suite_interval(
    cases: int, passed: int, run: int, confidence: float = 0.95
) -> tuple[float, float]:
    """Between which shares of the whole suite the pass rate lies, after `run` cases.

    A confidence sequence: it holds after every case at once, so also where the cases were
    stopped for what they showed; only for cases that came in a random order. Raises ValueError
    unless 0 <= passed <= run <= cases and cases > 0.
    """
    if not 0 <= passed <= run <= cases or cases == 0:
        raise ValueError(f"{passed} of {run} of {cases} cases")
    limit = -math.log(1 - confidence)
    possible = range(passed, cases - (run - passed) + 1)
    likely = [n for n in possible if log_ratio(cases, n, passed, run) < limit]
    return likely[0] / cases, likely[-1] / cases


def log_ratio(cases: int, passing: int, passed: int, run: int) -> float:
    """log R_t(n) with N = `cases`, n = `passing`, t = `run` of which `passed` passed.

    Infinite where so many cannot pass any more.
    """
    failed, failing = run - passed, cases - passing
    if passed > passing or failed > failing:
        return math.inf
    seen = _log_factorial(passed) + _log_factorial(failed) - _log_factorial(run + 1)
    if_true = (
        _log_falling(passing, passed) + _log_falling(failing, failed) - _log_falling(cases, run)
    )
    return seen - if_true


def _log_factorial(n: int) -> float:
    return math.lgamma(n + 1)


def _log_falling(n: int, k: int) -> float:
    """log of n (n - 1) ... (n - k + 1)."""
    return math.lgamma(n + 1) - math.lgamma(n - k + 1)
