"""Two models on the same cases: where they differ, and whether that could be chance."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class PairTest(StrEnum):
    """How a p-value is made.

    EXACT: both models answered every case. ANYTIME: at least one was stopped early, and its cases
    came in an order that no outcome had a part in. NONE: stopped early after cases that outcomes
    of earlier runs chose, so that no p-value would hold.
    """

    EXACT = "exact McNemar"
    ANYTIME = "anytime-valid"
    NONE = "none"


@dataclass(frozen=True)
class Pairs:
    """Two sets of outcomes, case by case; the tuples hold case indexes, ascending.

    `left_out` counts cases that only one of the two answered.

    `p_value` is two-sided, made as `test` says (see `mcnemar_p` and `anytime_p`), or None.
    """

    both_passed: int
    neither_passed: int
    only_first: tuple[int, ...]
    only_second: tuple[int, ...]
    left_out: int
    p_value: float | None
    test: PairTest

    @property
    def compared(self) -> int:
        """How many cases both answered."""
        discordant = len(self.only_first) + len(self.only_second)
        return self.both_passed + self.neither_passed + discordant


def pair(first: Mapping[int, bool], second: Mapping[int, bool], test: PairTest) -> Pairs:
    """Compare two models by whether they passed each case, by case index."""
    shared = sorted(first.keys() & second.keys())
    only_first = tuple(i for i in shared if first[i] and not second[i])
    only_second = tuple(i for i in shared if second[i] and not first[i])
    return Pairs(
        both_passed=sum(first[i] and second[i] for i in shared),
        neither_passed=sum(not first[i] and not second[i] for i in shared),
        only_first=only_first,
        only_second=only_second,
        left_out=len(first.keys() ^ second.keys()),
        p_value=_p_value(len(only_first), len(only_second), test),
        test=test,
    )


def _p_value(only_first: int, only_second: int, test: PairTest) -> float | None:
    if test is PairTest.NONE:
        return None
    return (mcnemar_p if test is PairTest.EXACT else anytime_p)(only_first, only_second)


def mcnemar_p(only_first: int, only_second: int) -> float:
    """The p-value of McNemar's test in its exact form, two-sided.

    Under equal models each discordant case is a fair coin (McNemar 1947): the binomial test of
    one half. 1 where there is no discordant case.
    """
    from scipy.special import bdtr

    fewer, discordant = min(only_first, only_second), only_first + only_second
    return min(1.0, 2 * float(bdtr(fewer, discordant, 0.5)))


def anytime_p(only_first: int, only_second: int) -> float:
    """A p-value that holds at whatever moment the comparison was stopped.

    The likelihood of the discordant cases under a coin of unknown bias (uniform mixture) over
    that under a fair one is a martingale; by Ville's inequality (1939) it exceeds 1/a with
    probability at most a, so that its inverse is a p-value at any stopping time.
    """
    a, b = only_first, only_second
    log_ratio = (
        (a + b) * math.log(2) + math.lgamma(a + 1) + math.lgamma(b + 1) - math.lgamma(a + b + 2)
    )
    return min(1.0, math.exp(-log_ratio))
