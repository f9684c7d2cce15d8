"""Local first, the cloud when unsure: what it would have come to on cases that both answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

Interval = tuple[float, float]
_CHANCE = 0.025


class Signal(StrEnum):
    """By what the local model's certainty is told. Higher is surer in each."""

    MEAN_LOGPROB = "mean token log probability"
    MIN_LOGPROB = "least token log probability"
    FIRST_MARGIN = "first-token margin"
    AGREEMENT = "agreement of repeats"


@dataclass(frozen=True)
class CascadeCase:
    """A case that both answered: who passed it, how sure the local model was, and what the other's
    answer cost (None where that is not known)."""

    local: bool
    remote: bool
    signals: Mapping[Signal, float]
    cost: Decimal | None = None


@dataclass(frozen=True)
class Estimate:
    """A figure with its 95 % interval."""

    value: float
    interval: Interval


@dataclass(frozen=True)
class CurvePoint:
    """Quality where `share` of the cases go to the cloud: the least certain of them, any of them,
    or those where it helps most.

    `cost_per_1000` is what sending the least certain costs there, for 1,000 of all cases; None
    where a cost is not known.
    """

    share: float
    cascade: Estimate
    random: float
    oracle: float
    cost_per_1000: Decimal | None = None


@dataclass(frozen=True)
class SignalCurve:
    """What a signal is worth: how far its curve lies above random escalation, on average."""

    signal: Signal
    cases: int
    gain: Estimate


@dataclass(frozen=True)
class Cascade:
    """`share`, `quality` and the differences are out of fold: each case was decided by a signal
    and a threshold that were chosen without it. `threshold` is what all cases together give, for
    use: below it a case goes to the cloud; None where none does.

    `by_lot_p` is the chance that as many cases drawn by lot would have gained as much: the
    bootstrap alone is too sure where few cases stay here.
    `saved_per_1000` is money against sending everything; None where a cost is not known.
    """

    cases: int
    left_out: int
    local: float
    remote: float
    signal: Signal
    threshold: float | None
    share: float
    quality: Estimate
    against_remote: Estimate
    against_random: Estimate
    by_lot_p: float
    saved_per_1000: Decimal | None
    currency: str
    curve: tuple[CurvePoint, ...]
    signals: tuple[SignalCurve, ...]
    folds: int
    resamples: int
    seed: int

    @property
    def beats_random(self) -> bool:
        """Whether it is better than sending as many cases by lot, beyond chance (2.5 %)."""
        return self.against_random.interval[0] > 0 and self.by_lot_p <= _CHANCE
