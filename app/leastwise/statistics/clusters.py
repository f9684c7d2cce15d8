"""Cases that share a source are not independent: the interval by sources."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from leastwise.statistics.intervals import CONFIDENCE, clopper_pearson


@dataclass(frozen=True)
class ClusteredInterval:
    """The interval of the pass rate with cases clustered by source.

    `effective_cases` is how many independent cases the sample is worth. `interval` is None where
    all cases come from one source, which says nothing of others.
    """

    cases: int
    sources: int
    effective_cases: float
    interval: tuple[float, float] | None


def clustered_interval(
    outcomes: Sequence[tuple[Hashable, bool]], confidence: float = CONFIDENCE
) -> ClusteredInterval | None:
    """The interval of pairs of source and whether the case passed; None where none share one.

    Korn and Graubard (1998), "Confidence intervals for proportions with small expected number of
    positive counts estimated from survey data": the exact interval at the effective sample size,
    that is the number of cases over the design effect of the ratio estimator, adjusted by the
    t quantiles for the few sources, and never more than there are cases. Where all cases pass
    or all fail the design effect cannot be seen; then each source counts as one case.
    """
    by_source: dict[Hashable, list[bool]] = {}
    for source, passed in outcomes:
        by_source.setdefault(source, []).append(passed)
    cases, sources = len(outcomes), len(by_source)
    if sources == cases:
        return None
    passes = sum(passed for _, passed in outcomes)
    effective = _effective_cases(by_source, passes, cases)
    if sources < 2:
        return ClusteredInterval(cases, sources, effective, None)
    rate = passes / cases
    interval = clopper_pearson(rate * effective, effective, confidence)
    return ClusteredInterval(cases, sources, effective, interval)


def _effective_cases(
    by_source: Mapping[Hashable, Sequence[bool]], passes: int, cases: int
) -> float:
    sources = len(by_source)
    if passes in (0, cases) or sources < 2:
        return float(sources)
    rate = passes / cases
    squares = sum((sum(one) - rate * len(one)) ** 2 for one in by_source.values())
    variance = sources / (sources - 1) * squares / cases**2
    if variance == 0:
        return float(cases)
    from scipy.special import stdtrit

    tail = (1 + CONFIDENCE) / 2
    few = (float(stdtrit(cases - 1, tail)) / float(stdtrit(sources - 1, tail))) ** 2
    return min(float(cases), rate * (1 - rate) / variance * few)
