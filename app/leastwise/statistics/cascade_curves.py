"""Curves of quality against the share that is sent, and their bootstrap over cases."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from leastwise.domain.cascades import CurvePoint, Estimate

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Figures = npt.NDArray[np.float64]

GRID_STEPS: Final = 20
RESAMPLES: Final = 1000
_WEIGHTS_AT_ONCE: Final = 1 << 20


@dataclass(frozen=True)
class Outcomes:
    """Whether the local and the other model passed, 0 or 1, and how sure the local one was."""

    local: Figures
    remote: Figures
    sureness: Figures


def resampled(cases: int, seed: int) -> Sequence[Figures]:
    """How often each case is drawn in each resample, in parts that are bounded in memory.

    Efron's bootstrap: as many draws as there are cases, with replacement.
    """
    import numpy as np

    chance = np.random.default_rng(seed)
    each = max(_WEIGHTS_AT_ONCE // cases, 1)
    parts = []
    left = RESAMPLES
    while left > 0:
        drawn = chance.multinomial(cases, np.full(cases, 1 / cases), size=min(each, left))
        parts.append(drawn.astype(np.float64))
        left -= each
    return parts


def mean_estimate(values: Figures, weights: Sequence[Figures]) -> Estimate:
    """The mean of one figure a case."""
    import numpy as np

    drawn = np.concatenate([part @ values / len(values) for part in weights])
    return Estimate(float(values.mean()), _interval(drawn))


def curve_of(outcomes: Outcomes, weights: Sequence[Figures]) -> tuple[CurvePoint, ...]:
    """The curve at shares of 0 to 1, with random escalation and the oracle beside it."""
    import numpy as np

    grid = np.linspace(0, 1, GRID_STEPS + 1)
    whole = np.ones((1, len(outcomes.local)))
    middle = _curves(outcomes, whole, grid)[0]
    drawn = np.concatenate([_curves(outcomes, part, grid) for part in weights])
    local, remote = outcomes.local.mean(), outcomes.remote.mean()
    oracle = _curves(
        Outcomes(outcomes.local, outcomes.remote, outcomes.local - outcomes.remote), whole, grid
    )[0]
    return tuple(
        CurvePoint(
            share=float(share),
            cascade=Estimate(float(middle[at]), _interval(drawn[:, at])),
            random=float(local + share * (remote - local)),
            oracle=float(oracle[at]),
        )
        for at, share in enumerate(grid)
    )


def costs_along(
    costs: Sequence[Decimal | None], sureness: Sequence[float]
) -> tuple[Decimal | None, ...]:
    """What the curve's shares cost for 1,000 of all cases; None where any cost is not known.

    Cases that are equally sure are sent as by lot, so that each counts in part.
    """
    groups: dict[float, list[Decimal]] = {}
    for sure, cost in sorted(zip(sureness, costs, strict=True), key=lambda pair: pair[0]):
        if cost is None:
            return (None,) * (GRID_STEPS + 1)
        groups.setdefault(sure, []).append(cost)
    counts = [0, *accumulate(map(len, groups.values()))]
    sums = [Decimal(0), *accumulate(sum(group, Decimal(0)) for group in groups.values())]
    found: list[Decimal | None] = []
    for step in range(GRID_STEPS + 1):
        sent = Fraction(step * len(costs), GRID_STEPS)
        at = bisect_right(counts, sent) - 1
        spent = Fraction(sums[at])
        if at + 1 < len(counts):
            part = (sent - counts[at]) / (counts[at + 1] - counts[at])
            spent += part * Fraction(sums[at + 1] - sums[at])
        spent *= Fraction(1000, len(costs))
        found.append(Decimal(spent.numerator) / spent.denominator)
    return tuple(found)


def gain_of(outcomes: Outcomes, weights: Sequence[Figures]) -> Estimate:
    """How far the curve lies above random escalation, on average over all shares."""
    import numpy as np

    grid = np.linspace(0, 1, GRID_STEPS + 1)
    whole = np.ones((1, len(outcomes.local)))
    drawn = np.concatenate([_gains(outcomes, part, grid) for part in weights])
    return Estimate(float(_gains(outcomes, whole, grid)[0]), _interval(drawn))


def _gains(outcomes: Outcomes, weights: Figures, grid: Figures) -> Figures:
    import numpy as np

    total = weights.sum(axis=1)
    local, remote = weights @ outcomes.local / total, weights @ outcomes.remote / total
    lots = local[:, None] + grid[None, :] * (remote - local)[:, None]
    gains: Figures = np.trapezoid(_curves(outcomes, weights, grid) - lots, grid, axis=1)
    return gains


def _curves(outcomes: Outcomes, weights: Figures, grid: Figures) -> Figures:
    """Quality at each share for each row of weights.

    Cases that are equally sure are sent as by lot: between their first and their last the curve
    is a straight line, which interpolating at the ends of such groups gives.
    """
    import numpy as np

    order = np.argsort(outcomes.sureness, kind="stable")
    ends = np.flatnonzero(np.append(np.diff(outcomes.sureness[order]) > 0, True))
    drawn = weights[:, order]
    gains = (outcomes.remote - outcomes.local)[order]
    sent = np.cumsum(drawn, axis=1)[:, ends]
    gained = np.cumsum(drawn * gains, axis=1)[:, ends]
    total = weights.sum(axis=1)
    base = weights @ outcomes.local / total
    curves = np.empty((len(weights), len(grid)))
    for at in range(len(weights)):
        shares = np.append(0.0, sent[at] / total[at])
        curves[at] = base[at] + np.interp(grid, shares, np.append(0.0, gained[at] / total[at]))
    return curves


def _interval(drawn: Figures) -> tuple[float, float]:
    """The 2.5th and the 97.5th percentile."""
    import numpy as np

    low, high = np.quantile(drawn, (0.025, 0.975))
    return float(low), float(high)
