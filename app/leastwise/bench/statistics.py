"""What samples say: medians with bootstrap intervals, noise, drift, and the ratio of two medians.

Nothing here assumes a normal distribution: repetitions of the same work have a hard lower bound
and a tail of interruptions.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from leastwise.domain.bench_results import BenchFigures, Drift, Noise, Repetition, Spread
from leastwise.domain.benchmarks import NANOSECONDS, BenchKind, BenchTest

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

CONFIDENCE: Final = 0.95
RESAMPLES: Final = 9999
SEED: Final = 20_26
FEWEST_FOR_AN_INTERVAL: Final = 3
FEWEST_FOR_A_TREND: Final = 5
NOISE_LIMIT: Final = 0.02
TREND_P: Final = 0.05


def spread(values: Sequence[float]) -> Spread:
    """Median, its 95 % interval, mean and n - 1 deviation of one or more values.

    The interval is Efron's percentile bootstrap, 9999 resamples with a fixed seed, so that
    the same samples give the same figures. BCa is no use here: its acceleration is undefined
    where samples are equal.
    """
    deviation = statistics.stdev(values) if len(values) > 1 else 0.0
    low, high = _interval(values)
    return Spread(statistics.median(values), low, high, statistics.fmean(values), deviation)


def ratio_of_medians(
    numerator: Sequence[float], denominator: Sequence[float], *, paired: bool
) -> tuple[float, float | None, float | None]:
    """The ratio of two medians with its 95 % percentile bootstrap interval.

    `paired`: the values at the same place were taken in the same round and are drawn
    together. Without three on either side there is no interval. All values are above 0.
    """
    pairs = min(len(numerator), len(denominator))
    if paired:
        numerator, denominator = numerator[:pairs], denominator[:pairs]
    ratio = statistics.median(numerator) / statistics.median(denominator)
    if pairs < FEWEST_FOR_AN_INTERVAL:
        return ratio, None, None
    import numpy as np
    from scipy.stats import bootstrap

    def of(
        one: npt.NDArray[np.float64], other: npt.NDArray[np.float64], axis: int = -1
    ) -> npt.NDArray[np.float64]:
        return np.asarray(np.median(one, axis=axis) / np.median(other, axis=axis))

    found = bootstrap(
        (np.asarray(numerator, float), np.asarray(denominator, float)),
        of,
        paired=paired,
        vectorized=True,
        n_resamples=RESAMPLES,
        confidence_level=CONFIDENCE,
        method="percentile",
        rng=np.random.default_rng(SEED),
    ).confidence_interval
    return ratio, float(found.low), float(found.high)


def noise(judged: Spread, samples: int, repetition_s: float) -> Noise:
    """Noisy: the interval reaches more than 2 % to either side of the median, or there is none.

    An interval shrinks as n ** -1/2, so that n * (width / limit) ** 2 samples settle it.
    """
    width = judged.half_width
    if width is None:
        more = max(FEWEST_FOR_AN_INTERVAL - samples, 0)
        return Noise(noisy=True, half_width=None, more_repetitions=more, more_s=more * repetition_s)
    if width <= NOISE_LIMIT:
        return Noise(noisy=False, half_width=width)
    more = math.ceil(samples * (width / NOISE_LIMIT) ** 2) - samples
    return Noise(noisy=True, half_width=width, more_repetitions=more, more_s=more * repetition_s)


def drift(values: Sequence[float]) -> Drift | None:
    """The trend over the order of `values`; None for fewer than five.

    Kendall's tau is tested for being none (p < 0.05), the size is the Theil-Sen slope from the
    first value to the last over the median. Below the noise limit it does not count. With
    fewer than five values no order could be told from chance.
    """
    if len(values) < FEWEST_FOR_A_TREND:
        return None
    if min(values) == max(values):
        return Drift(change=0.0, p_value=1.0, drifting=False)
    from scipy.stats import kendalltau, theilslopes

    order = range(len(values))
    p_value = float(kendalltau(order, values).pvalue)
    slope = float(theilslopes(values, order).slope)
    change = slope * (len(values) - 1) / statistics.median(values)
    return Drift(change, p_value, drifting=p_value < TREND_P and abs(change) > NOISE_LIMIT)


def figures(test: BenchTest, repetitions: Sequence[Repetition]) -> BenchFigures | None:
    """What the samples of `test` say; None without any. Noise is that of the timer."""
    if not repetitions:
        return None
    elapsed = [float(one.sample.elapsed_ns) for one in repetitions]
    timed = spread(elapsed)
    is_speed = test.kind is BenchKind.SPEED
    speeds = spread([test.tokens * NANOSECONDS / ns for ns in elapsed]) if is_speed else None
    evaluated = [float(one.sample.evaluate_ns) for one in repetitions]
    return BenchFigures(
        samples=len(elapsed),
        elapsed_ns=timed,
        tokens_per_s=speeds,
        evaluate_ns=None if is_speed else spread(evaluated),
        noise=noise(speeds or timed, len(elapsed), timed.median / NANOSECONDS),
        drift=drift(elapsed),
    )


def _interval(values: Sequence[float]) -> tuple[float | None, float | None]:
    if len(values) < FEWEST_FOR_AN_INTERVAL:
        return None, None
    import numpy as np
    from scipy.stats import bootstrap

    found = bootstrap(
        (np.asarray(values, float),),
        np.median,
        n_resamples=RESAMPLES,
        confidence_level=CONFIDENCE,
        method="percentile",
        rng=np.random.default_rng(SEED),
    ).confidence_interval
    return float(found.low), float(found.high)
