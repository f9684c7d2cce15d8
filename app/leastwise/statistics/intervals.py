"""What to expect on new inputs: the exact interval, and how many more cases would settle it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

CONFIDENCE: Final = 0.95
MOST_MORE_CASES: Final = 100_000
_FIRST_LOOK: Final = 1024


@dataclass(frozen=True)
class MoreCases:
    """How many more cases, with `rate` of them passing, would put the bar outside the interval.

    `cases` is None where more than `MOST_MORE_CASES` are needed, or where no number would do
    because the rate is that of the bar itself. With `would_clear` the lower end would reach the
    bar, otherwise the upper end would fall below it.
    """

    cases: int | None
    rate: float
    would_clear: bool


def clopper_pearson(
    passed: float, run: float, confidence: float = CONFIDENCE
) -> tuple[float, float]:
    """The exact interval of a binomial proportion.

    Clopper and Pearson (1934), by the quantiles of the beta distribution. Only for a sample
    whose size did not depend on what was seen. Counts that are not whole are those of an
    effective sample (see `clusters`). Raises ValueError unless 0 <= passed <= run and run > 0.
    """
    if not 0 <= passed <= run or run == 0:
        raise ValueError(f"{passed} of {run} is not a proportion")
    from scipy.special import betaincinv

    tail = (1 - confidence) / 2
    low = float(betaincinv(passed, run - passed + 1, tail)) if passed else 0.0
    high = float(betaincinv(passed + 1, run - passed, 1 - tail)) if passed < run else 1.0
    return low, high


def more_cases(
    passed: int, run: int, bar: float, confidence: float = CONFIDENCE
) -> MoreCases | None:
    """What it would take to tell whether the rate on new inputs is on the bar's one side.

    None where the interval of `passed` of `run` already lies on one side: its lower end is at
    least the bar, or its upper end is below it. Otherwise the smallest m for which the interval
    of `run + m` cases does, if the m further cases pass at the observed rate; of a fraction of
    a case the worse for the conclusion is taken. Raises ValueError as `clopper_pearson` does.
    """
    low, high = clopper_pearson(passed, run, confidence)
    if low >= bar or high < bar:
        return None
    observed = Fraction(passed, run)
    would_clear = observed > Fraction(repr(bar))
    if observed == Fraction(repr(bar)):
        return MoreCases(None, float(observed), would_clear=False)
    first, size = 1, _FIRST_LOOK
    while first <= MOST_MORE_CASES:
        found = _first_outside(passed, run, first, size, bar, confidence, would_clear=would_clear)
        if found is not None:
            return MoreCases(found, float(observed), would_clear)
        first, size = first + size, min(size * 2, MOST_MORE_CASES - first - size + 1)
    return MoreCases(None, float(observed), would_clear)


def _first_outside(
    passed: int,
    run: int,
    first: int,
    size: int,
    bar: float,
    confidence: float,
    *,
    would_clear: bool,
) -> int | None:
    """The first of `size` numbers of further cases, from `first` on, that settles it."""
    import numpy as np

    more = np.arange(first, first + size, dtype=np.int64)
    outside = _outside(passed, run, more, bar, confidence, would_clear=would_clear)
    return int(more[outside.argmax()]) if outside.any() else None


def _outside(
    passed: int,
    run: int,
    more: NDArray[np.int64],
    bar: float,
    confidence: float,
    *,
    would_clear: bool,
) -> NDArray[np.bool_]:
    """For each number of further cases, whether the bar lies outside; by the beta distribution
    itself, which is faster than its quantiles."""
    from scipy.special import betainc

    tail = (1 - confidence) / 2
    total = run + more
    if would_clear:
        passes = passed + more * passed // run
        clear: NDArray[np.bool_] = betainc(passes, total - passes + 1, bar) <= tail
        return clear
    passes = passed - (-more * passed // run)
    below: NDArray[np.bool_] = betainc(passes + 1, total - passes, bar) > 1 - tail
    return below
