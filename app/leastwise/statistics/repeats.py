"""Repeats of a case tell how reliable a model is; they are never more cases."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import comb


def pass_hat(repeats: Iterable[Sequence[bool]]) -> tuple[float, ...]:
    """pass^1, pass^2 and so on over cases, each with whether each of its repeats passed.

    pass^k is the probability that k answers to one case all pass, averaged over the cases. It is
    estimated without bias by C(passed, k) / C(repeats, k) per case, for every k up to the
    smallest number of repeats; none where there is no case.
    """
    counts = [(sum(one), len(one)) for one in repeats]
    fewest = min((asked for _, asked in counts), default=0)
    return tuple(
        sum(comb(passed, k) / comb(asked, k) for passed, asked in counts) / len(counts)
        for k in range(1, fewest + 1)
    )
