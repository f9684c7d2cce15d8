"""Giving a candidate up early: a test that may look after every case, on a suite of known size.

The cases come in a random order, so that those run so far are a sample without replacement of a
finite population: the suite's N cases, of which an unknown number n would pass. Against every n
stands the ratio

    R_t(n) = P(what was seen | a rate that is uniform over [0, 1]) / P(what was seen | n)

which is a nonnegative martingale that starts at 1 if n is the truth. By Ville's inequality it ever
reaches 1/alpha with a probability of alpha at most, whenever one looks and for whatever reason
one stops. Waudby-Smith and Ramdas (2020), "Confidence sequences for sampling without replacement",
arXiv:2006.04347, section 2, with the working prior BetaBinomial(N, 1, 1).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from leastwise.evals.statistics import Tally


@dataclass(frozen=True)
class SequentialTest:
    """Whether a candidate still may pass a suite of `cases` cases, of which `required` must.

    If it would pass, it is given up with a probability of at most `error`, over the random orders
    of the cases. With an error of 0 it never is.
    """

    cases: int
    required: int
    error: float

    def gives_up(self, tally: Tally) -> bool:
        """Whether what was seen speaks against every number of passes from `required` on.

        A case that could not be judged counts as passed: whatever it is, the candidate fails. The
        likelihood of n has a single peak near n/N = passed/run, so that beyond it the least
        ratio of all n >= `required` is that of `required`.
        """
        passed, run = tally.run - tally.failed, tally.run
        if self.error <= 0 or run == 0 or passed * self.cases >= self.required * run:
            return False
        return log_ratio(self.cases, self.required, passed, run) >= -math.log(self.error)


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
