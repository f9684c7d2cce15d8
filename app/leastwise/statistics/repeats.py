"""Repeats of a case tell how reliable a model is; they are never more cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb


@dataclass(frozen=True)
class Reliability:
    """What the repeats of `cases` cases say. `pass_hat` holds pass^1, pass^2, ... in turn.

    pass^k is the probability that k answers to one case all pass, averaged over the cases.
    """

    cases: int
    always_passed: int
    sometimes_passed: int
    never_passed: int
    pass_hat: tuple[float, ...]


def reliability(repeats: Sequence[Sequence[bool]]) -> Reliability | None:
    """The reliability over cases, each with whether each of its repeats passed.

    pass^k is estimated without bias by C(passed, k) / C(repeats, k) per case, for every k up to
    the smallest number of repeats. None where no case was repeated or one was not answered.
    """
    fewest = min((len(one) for one in repeats), default=0)
    if fewest < 1 or max(len(one) for one in repeats) < 2:
        return None
    passed = [sum(one) for one in repeats]
    always = sum(count == len(one) for count, one in zip(passed, repeats, strict=True))
    never = passed.count(0)
    hats = (
        sum(comb(c, k) / comb(len(one), k) for c, one in zip(passed, repeats, strict=True))
        for k in range(1, fewest + 1)
    )
    return Reliability(
        cases=len(repeats),
        always_passed=always,
        sometimes_passed=len(repeats) - always - never,
        never_passed=never,
        pass_hat=tuple(total / len(repeats) for total in hats),
    )
