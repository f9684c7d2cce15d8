"""The whole model's times from those of its stand-ins, with their 90 % intervals.

Of two stacks T = T_b + stretch * (T_b - T_a): see `rehearsal_depths`. The interval holds how
far the turns lie apart (Student's t over all turns of both stacks, carried through that sum),
what the choice of costs changes (bytes read, or weights computed with), and how much the same
file differs from one loading to the next.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from leastwise.domain.benchmarks import NANOSECONDS
from leastwise.domain.fits import Band
from leastwise.domain.rehearsals import StackTurn
from leastwise.fit.rehearsal_depths import Depths
from leastwise.fit.rehearsal_layers import Layer

_SIDE: Final = 0.95  # of each side of a 90 % interval
_NORMAL: Final = 1.645
# The deviation of one time from loading to loading, where the turns show less; relative.
_LOADINGS_DIFFER: Final = 0.015
# What an extrapolation may be off beyond its noise; relative to what was not built.
_EXTRAPOLATED: Final = 0.03
_CACHE_FIGURE_BYTES: Final = 2  # of F16, and near enough where layers differ in what they keep


@dataclass(frozen=True)
class Stretch:
    """How often the difference of the two stacks lies in what was not built, by two costs."""

    by_bytes: float
    by_weights: float


NO_STRETCH: Final = Stretch(0.0, 0.0)


def stretch_of(layers: Sequence[Layer], depths: Depths, depth_tokens: int = 0) -> Stretch:
    """How far the difference of the stacks is to be stretched to the whole of `layers`.

    With `depth_tokens` in the context the cache is read beside the weights.
    """
    by_number = {layer.number: layer for layer in layers}
    built = [by_number[number] for number in depths.order.originals[: depths.more]]
    added = built[depths.fewer :]

    def of(cost: Callable[[Layer], float]) -> float:
        left = sum(map(cost, layers)) - sum(map(cost, built))
        return left / sum(map(cost, added))

    return Stretch(
        by_bytes=of(lambda layer: layer.read_bytes_at(depth_tokens, _CACHE_FIGURE_BYTES)),
        by_weights=of(lambda layer: layer.weights),
    )


@dataclass(frozen=True)
class _Times:
    """A time of one stack: the middle of its turns, in seconds, each turn's own, and how many."""

    by_turn: tuple[float, ...]

    @property
    def middle(self) -> float:
        return statistics.median(self.by_turn)

    @property
    def squares(self) -> float:
        """The squared relative distances of the turns from their mean."""
        mean = statistics.fmean(self.by_turn)
        return sum((one / mean - 1) ** 2 for one in self.by_turn)


def decode_band(turns: Sequence[Sequence[StackTurn]], stretch: Stretch) -> Band:
    """Seconds per token of the whole model; `turns` are of the deeper stack, then the other."""
    times = [_Times(tuple(statistics.median(turn.decode_s) for turn in of)) for of in turns]
    return _extrapolated(times, stretch.by_bytes, stretch.by_weights)


def prefill_band(turns: Sequence[Sequence[StackTurn]], stretch: Stretch) -> Band:
    """Seconds to evaluate the prompt."""
    times = [_Times(tuple(_evaluate_s(turn) for turn in of if turn.first_tokens)) for of in turns]
    return _extrapolated(times, stretch.by_weights, stretch.by_bytes)


def ttft_band(turns: Sequence[Sequence[StackTurn]], prefill: Band) -> Band:
    """Seconds to the first token: tokenising and sampling do not grow with the layers."""
    around_ns = [
        sample.tokenise_ns + sample.sample_ns
        for of in turns
        for turn in of
        for sample in turn.first_tokens
    ]
    around_s = statistics.median(around_ns) / NANOSECONDS
    return Band(prefill.low + around_s, prefill.likely + around_s, prefill.high + around_s)


def per_second(seconds: Band, amount: float = 1.0) -> Band:
    """A rate from the seconds that `amount` takes."""
    return Band(amount / seconds.high, amount / seconds.likely, amount / seconds.low)


def _evaluate_s(turn: StackTurn) -> float:
    return statistics.median(one.evaluate_ns for one in turn.first_tokens) / NANOSECONDS


def _extrapolated(times: Sequence[_Times], stretch: float, other_stretch: float) -> Band:
    deeper, shallower = times[0].middle, times[-1].middle
    likely = deeper + stretch * (deeper - shallower)
    other = deeper + other_stretch * (deeper - shallower)
    likely = max(likely, deeper)  # more layers never take less; noise alone says so
    stretched = math.hypot((1 + stretch) * deeper, stretch * shallower)
    half = math.hypot(
        _turns_differ(times) * stretched,
        other - likely,
        _NORMAL * _LOADINGS_DIFFER * likely,
        _NORMAL * _EXTRAPOLATED * (likely - deeper),
    )
    return Band(max(likely - half, likely / 10), likely, likely + half)


def _turns_differ(times: Sequence[_Times]) -> float:
    """Half the 90 % interval of the middle of a stack's turns, relative to it.

    The deviation from turn to turn is taken from all stacks together; 0 for single turns.
    """
    from scipy.special import stdtrit

    freedom = sum(len(one.by_turn) - 1 for one in times)
    if not freedom:
        return 0.0
    deviation = math.sqrt(sum(one.squares for one in times) / freedom)
    turns = min(len(one.by_turn) for one in times)
    return float(stdtrit(freedom, _SIDE)) * deviation / math.sqrt(turns)
