"""Quantiles of what was measured, with intervals that assume nothing of how it is spread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leastwise.domain.measures import percentile
from leastwise.statistics.intervals import CONFIDENCE


@dataclass(frozen=True)
class Quantile:
    """A quantile in the unit of what was measured; `interval` is None where there are too few."""

    value: float
    interval: tuple[float, float] | None


def quantile(
    values: Sequence[float], share: float, confidence: float = CONFIDENCE
) -> Quantile | None:
    """The `share` quantile of a sample; None without values.

    The interval lies between two order statistics (Conover 1999, Practical Nonparametric
    Statistics, 3.2): the number of values below the true quantile is binomial, so that each end
    errs with at most half of the chance that is left. The 95th percentile needs 72 values.
    """
    value = percentile(values, share)
    if value is None:
        return None
    return Quantile(value, _interval(sorted(values), share, (1 - confidence) / 2))


def _interval(ordered: Sequence[float], share: float, tail: float) -> tuple[float, float] | None:
    from scipy.special import bdtr

    count = len(ordered)
    low = next(
        (at for at in range(count - 1, -1, -1) if float(bdtr(at, count, share)) <= tail), None
    )
    high = next((at for at in range(count) if 1 - float(bdtr(at, count, share)) <= tail), None)
    return None if low is None or high is None else (ordered[low], ordered[high])
