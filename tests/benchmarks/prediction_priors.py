"""How far off predictions are, as the spreads that `leastwise.fit.learning` ships."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import astuple

from leastwise.domain.speed_observations import SpeedKind
from leastwise.fit.learning import Error, PriorSpread, covariances, expected
from tests.benchmarks.prediction_report import Held

# What a spread is thought to be about before anything is seen, and how sure that is.
_GUESS = PriorSpread(0.08, 0.12, 0.15, 0.2, 0.05, 0.04)
_GUESS_SPREAD = 0.7


def likeliest(errors: Sequence[Error]) -> PriorSpread:
    """The spreads under which these errors are the likeliest, held near the guess."""
    import numpy as np
    from scipy.optimize import minimize

    seen = np.array([one.log_ratio for one in errors])

    def unlikely(logs: object) -> float:
        prior = PriorSpread(*np.exp(logs))  # type: ignore[call-overload]
        among = covariances(prior, errors, errors) + np.eye(len(seen)) * prior.noise**2
        _, log_size = np.linalg.slogdet(among)
        data = float(seen @ np.linalg.solve(among, seen)) + float(log_size)
        away = (np.asarray(logs) - np.log(astuple(_GUESS))) / _GUESS_SPREAD
        return data + float(away @ away)

    start = np.log(astuple(_GUESS))
    found = minimize(unlikely, start, method="Nelder-Mead", options={"maxiter": 2000})
    return PriorSpread(*(float(one) for one in np.exp(found.x)))


def priors(rows: Sequence[Held]) -> Iterator[str]:
    """The likeliest spreads of each kind, and how those of half the shapes do on the rest."""
    for kind in SpeedKind:
        errors = [one.error for one in rows if one.record.kind == kind.value]
        spreads = likeliest(errors)
        shown = ", ".join(f"{one:.3f}" for one in astuple(spreads))
        yield f"SpeedKind.{kind.name}: PriorSpread({shown}),"
        shapes = sorted({one.shape for one in errors})
        for place in (0, 1):
            half = set(shapes[place::2])
            known = [one for one in errors if one.shape in half]
            yield f"  estimated on {len(half)} shapes: {_covered(likeliest(known), errors, half)}"


def _covered(prior: PriorSpread, errors: Sequence[Error], known: set[str]) -> str:
    """How many intervals of the other shapes cover, with nothing learned and with the rest."""
    bare: list[bool] = []
    learned: list[bool] = []
    for wanted in errors:
        if wanted.shape in known:
            continue
        others = [one for one in errors if one.shape != wanted.shape]
        for found, seen in ((bare, []), (learned, others)):
            said = expected(prior, seen, wanted)
            found.append(abs(wanted.log_ratio - said.shift) <= said.half_width)
    return (
        f"of the others' {len(bare)} covered {math.fsum(bare) / len(bare):.0%} with nothing "
        f"learned, {math.fsum(learned) / len(learned):.0%} with the other shapes learned"
    )
