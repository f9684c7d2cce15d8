"""What speeds measured on a machine teach about the next model: corrections and their spread.

The logarithm of a measured time over the predicted one is taken for a sum of small errors: one
for each cost (in proportion to its share of the time; half of it common to all numbers of
threads), one for the model's shape, and noise. Before anything is measured each is normal around
zero; its spread was found by `tests/benchmarks/prediction.py` on models that the costs had not
seen. Measured speeds condition that distribution (best linear unbiased prediction of a
random-effects model: G. K. Robinson, Statistical Science 6, 1991), and how large the errors
turned out to be widens or narrows the interval, as in a scale mixture whose prior weighs as much
as `_PRIOR_WEIGHT` measured speeds.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.speed_observations import SpeedKind, SpeedObservation
from leastwise.fit.costs import ATTENTION, STATES, STEPS, Costs, Parts

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    _Floats = npt.NDArray[np.float64]

CONFIDENCE: Final = 0.90
# The newest are the ones that count, and more would take long to invert.
MOST_OBSERVATIONS: Final = 300
_PRIOR_WEIGHT: Final = 20.0
_COMMON_TO_THREADS: Final = 0.5
_NOISE_OF_RUNS: Final = 0.02


@dataclass(frozen=True)
class PriorSpread:
    """Standard deviations of the logarithms of errors, before anything is learned."""

    weights: float
    attention: float
    steps: float
    states: float
    shape: float
    noise: float

    def of(self, part: str) -> float:
        """That of one part of the work."""
        others = {ATTENTION: self.attention, STEPS: self.steps, STATES: self.states}
        return others.get(part, self.weights)


PRIORS: Final[Mapping[SpeedKind, PriorSpread]] = {
    SpeedKind.DECODE: PriorSpread(0.08, 0.15, 0.45, 0.2, 0.08, 0.08),
    SpeedKind.PREFILL: PriorSpread(0.15, 0.15, 0.5, 0.2, 0.1, 0.06),
}


@dataclass(frozen=True)
class Error:
    """By what a predicted time is off, as a logarithm, with the shares of what it is made of."""

    shares: Mapping[str, float]
    threads: int
    shape: str
    log_ratio: float = 0.0


@dataclass(frozen=True)
class Correction:
    """The logarithm by which a predicted time is expected to be off, and half its interval."""

    shift: float
    half_width: float


@dataclass(frozen=True)
class Learned:
    """The errors seen on this machine, by kind; `observations` are what they come from."""

    errors: Mapping[SpeedKind, tuple[Error, ...]]
    observations: tuple[SpeedObservation, ...] = ()

    def correction(self, kind: SpeedKind, wanted: Error, extra_spread: float = 0.0) -> Correction:
        """What to expect of a time that was not measured yet.

        `extra_spread` is added for what the prediction itself knows to be less sure of.
        """
        return expected(PRIORS[kind], self.errors.get(kind, ()), wanted, extra_spread)


NOTHING_LEARNED: Final = Learned({})


def expected(
    prior: PriorSpread, seen: Sequence[Error], wanted: Error, extra_spread: float = 0.0
) -> Correction:
    """The distribution of an error, given those that were seen."""
    own = _variance(prior, wanted) + prior.noise**2
    if not seen:
        spread = math.hypot(math.sqrt(own), extra_spread)
        return Correction(0.0, _quantile(_PRIOR_WEIGHT) * spread)
    import numpy as np

    errors = np.array([one.log_ratio for one in seen])
    among = covariances(prior, seen, seen) + np.eye(len(seen)) * prior.noise**2
    to_wanted = covariances(prior, seen, (wanted,))[:, 0]
    weights, explained = np.linalg.solve(among, np.stack([to_wanted, errors], axis=1)).T
    scale = (_PRIOR_WEIGHT + float(errors @ explained)) / (_PRIOR_WEIGHT + len(seen))
    left = max(own - float(weights @ to_wanted), prior.noise**2)
    spread = math.hypot(math.sqrt(scale * left), extra_spread)
    return Correction(float(weights @ errors), _quantile(_PRIOR_WEIGHT + len(seen)) * spread)


def learn(observations: Sequence[SpeedObservation], machine: MachineSpeed) -> Learned:
    """What `observations` (oldest first, of this machine and build) say of its predictions."""
    newest = [one for one in observations if one.device == machine.device][-MOST_OBSERVATIONS:]
    errors: dict[SpeedKind, tuple[Error, ...]] = {}
    for kind in SpeedKind:
        errors[kind] = tuple(error_of(one, machine) for one in newest if one.kind is kind)
    return Learned(errors, tuple(newest))


def error_of(observed: SpeedObservation, machine: MachineSpeed) -> Error:
    """By what the bare prediction of a measured time is off."""
    parts = predicted_parts(observed, machine)
    measured_s = sorted(observed.samples_s)[(len(observed.samples_s) - 1) // 2]
    return Error(
        shares_of(parts),
        observed.threads,
        observed.features.shape,
        math.log(measured_s / parts.total_s),
    )


def predicted_parts(observed: SpeedObservation, machine: MachineSpeed) -> Parts:
    """What the costs say of an observation, learning nothing."""
    costs = Costs(machine, observed.threads, observed.kv_type)
    if observed.kind is SpeedKind.DECODE:
        middle = observed.depth_tokens + (observed.tokens - 1) / 2
        return costs.decode(observed.features, middle)
    return costs.prefill(
        observed.features, observed.tokens, observed.depth_tokens, observed.micro_batch_tokens
    )


def shares_of(parts: Parts) -> dict[str, float]:
    """The share of each part in the time."""
    total_s = parts.total_s
    return {name: seconds / total_s for name, seconds in parts.seconds.items() if seconds > 0}


def measured_half_width(samples_s: Sequence[float]) -> float:
    """Half the interval of the logarithm of the next run's time, from the samples of one run.

    Student's t for a new sample's place beside n others, and no less than runs differ anyway.
    """
    count = len(samples_s)
    if count < 2:
        return _quantile(1) * _NOISE_OF_RUNS
    logs = [math.log(one) for one in samples_s]
    mean = sum(logs) / count
    deviation = math.sqrt(sum((one - mean) ** 2 for one in logs) / (count - 1))
    spread = math.hypot(deviation / math.sqrt(count), _NOISE_OF_RUNS)
    return _quantile(max(count - 1, 2)) * spread


def _variance(prior: PriorSpread, one: Error) -> float:
    """How far off a prediction is expected to be, noise left out."""
    parts = sum((share * prior.of(part)) ** 2 for part, share in one.shares.items())
    return parts + prior.shape**2


def covariances(prior: PriorSpread, ones: Sequence[Error], others: Sequence[Error]) -> _Floats:
    """How much errors have in common, [ones, others]."""
    import numpy as np

    parts = sorted({part for one in (*ones, *others) for part in one.shares})
    spreads = np.array([prior.of(part) for part in parts])

    def shares(errors: Sequence[Error]) -> _Floats:
        rows = [[one.shares.get(part, 0.0) for part in parts] for one in errors]
        scaled: _Floats = np.array(rows) * spreads
        return scaled

    def alike(first: Sequence[object], second: Sequence[object]) -> npt.NDArray[np.bool_]:
        return np.array([[one == other for other in second] for one in first])

    threads = alike([one.threads for one in ones], [one.threads for one in others])
    shapes = alike([one.shape for one in ones], [one.shape for one in others])
    common = shares(ones) @ shares(others).T * np.where(threads, 1.0, _COMMON_TO_THREADS)
    found: _Floats = common + shapes * prior.shape**2
    return found


def _quantile(freedom: float) -> float:
    """Student's two-sided 90 % quantile, by the expansion of Cornish and Fisher around 1.645.

    Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5; exact for one and two.
    """
    if freedom <= 1:
        return 6.3138
    if freedom <= 2:
        return 2.9200
    z = 1.6448536
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / freedom + second / freedom**2 + third / freedom**3
