"""What to expect on new inputs: the exact interval, and how many more cases would settle it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

CONFIDENCE: Final = 0.95
MOST_MORE_CASES: Final = 100_000
_LOOK: Final = 1024


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
    question = _Question(passed, run, bar, (1 - confidence) / 2, would_clear)
    first = question.first_possible()
    while first <= MOST_MORE_CASES:
        found = question.first_settled(first)
        if found is not None and found <= MOST_MORE_CASES:
            return MoreCases(found, float(observed), would_clear)
        first += _LOOK
    return MoreCases(None, float(observed), would_clear)


@dataclass(frozen=True)
class _Question:
    """After how many further cases the bar lies outside; by the beta distribution itself, which
    is faster than its quantiles."""

    passed: int
    run: int
    bar: float
    tail: float
    would_clear: bool

    def first_possible(self) -> int:
        """A number of further cases below which it is not settled, found by halving.

        It is where it would be settled if a fraction of a case could pass: the ends of that
        interval draw together steadily, and a whole case less or more only delays them.
        """
        rate = self.passed / self.run
        low, high = 0, MOST_MORE_CASES + 1
        while high - low > 1:
            middle = (low + high) // 2
            if self._outside(rate * (self.run + middle), self.run + middle):
                high = middle
            else:
                low = middle
        return high

    def first_settled(self, first: int) -> int | None:
        """The first of the `_LOOK` numbers of further cases from `first` on that settles it."""
        import numpy as np

        more = np.arange(first, first + _LOOK, dtype=np.int64)
        expected = more * self.passed
        rounded = expected // self.run if self.would_clear else -(-expected // self.run)
        settled = self._outside(self.passed + rounded, self.run + more)
        return int(more[settled.argmax()]) if settled.any() else None

    def _outside(self, passes: Any, total: Any) -> Any:
        """Whether the bar lies outside; for figures or for arrays of them."""
        from scipy.special import betainc

        if self.would_clear:
            return betainc(passes, total - passes + 1, self.bar) <= self.tail
        return betainc(passes + 1, total - passes, self.bar) > 1 - self.tail
