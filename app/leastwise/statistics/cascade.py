"""Local first, the cloud when unsure: simulated on answers that were recorded.

The threshold is chosen to send as little as reaches the other model's quality, by the signal that
sends least. Both are chosen by k-fold cross-validation: what is reported is of cases that had no
part in the choice. The interval of the quality is Clopper and Pearson's; the others are of a
bootstrap over cases, with the decisions as they fell.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from leastwise.domain.amounts import at_least
from leastwise.domain.cascades import (
    Cascade,
    CascadeCase,
    CurvePoint,
    Estimate,
    Signal,
    SignalCurve,
)
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import Message, say
from leastwise.statistics.cascade_curves import (
    RESAMPLES,
    Outcomes,
    costs_along,
    curve_of,
    gain_of,
    mean_estimate,
    resampled,
)
from leastwise.statistics.intervals import clopper_pearson

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from leastwise.statistics.cascade_curves import Figures

FOLDS: Final = 5
FEWEST_CASES: Final = 20
SEED: Final = 20_260_725


@dataclass(frozen=True)
class _Rule:
    signal: Signal
    threshold: float
    sent: int


def simulate(
    cases: Sequence[CascadeCase], left_out: int = 0, currency: str = "", seed: int = SEED
) -> Cascade:
    """What a cascade over these cases would have come to.

    Only signals that every case has are used. Raises BadInput where there is none, or where the
    cases are too few to hold any of them back.
    """
    import numpy as np

    local = np.array([case.local for case in cases], float)
    remote = np.array([case.remote for case in cases], float)
    sureness = _sureness(cases)
    sent = _held_out(local, remote, sureness, seed)
    rule = _rule(local, remote, sureness)
    weights = resampled(len(cases), seed)
    chosen = Outcomes(local, remote, sureness[rule.signal])
    quality = np.where(sent, remote, local)
    by_lot = local + sent.mean() * (remote - local)
    return Cascade(
        cases=len(cases),
        left_out=left_out,
        local=float(local.mean()),
        remote=float(remote.mean()),
        signal=rule.signal,
        threshold=rule.threshold if rule.sent else None,
        share=float(sent.mean()),
        quality=Estimate(float(quality.mean()), clopper_pearson(int(quality.sum()), len(cases))),
        against_remote=mean_estimate(quality - remote, weights),
        against_random=mean_estimate(quality - by_lot, weights),
        by_lot_p=_by_lot_p((remote - local).astype(int), sent),
        saved_per_1000=_saved(cases, sent.tolist()),
        currency=currency,
        curve=_curve(cases, chosen, weights),
        signals=_signals(local, remote, sureness, weights),
        folds=FOLDS,
        resamples=RESAMPLES,
        seed=seed,
    )


def _sureness(cases: Sequence[CascadeCase]) -> dict[Signal, Figures]:
    """The signals that every case has. Raises BadInput where none is, or the cases are too few."""
    import numpy as np

    if len(cases) < FEWEST_CASES:
        raise BadInput(say("cascade.too_few", cases=len(cases), needed=FEWEST_CASES))
    signals = [one for one in Signal if all(one in case.signals for case in cases)]
    if not signals:
        raise BadInput(say("cascade.no_signal"))
    return {one: np.array([case.signals[one] for case in cases], float) for one in signals}


def _signals(
    local: Figures, remote: Figures, sureness: Mapping[Signal, Figures], weights: Sequence[Figures]
) -> tuple[SignalCurve, ...]:
    """How much better than by lot each signal sends."""
    return tuple(
        SignalCurve(one, len(local), gain_of(Outcomes(local, remote, values), weights))
        for one, values in sureness.items()
    )


def _curve(
    cases: Sequence[CascadeCase], chosen: Outcomes, weights: Sequence[Figures]
) -> tuple[CurvePoint, ...]:
    """Quality and cost by the share that is sent."""
    costs = costs_along([case.cost for case in cases], chosen.sureness.tolist())
    points = curve_of(chosen, weights)
    return tuple(replace(p, cost_per_1000=c) for p, c in zip(points, costs, strict=True))


def cascade_words(found: Cascade, local: str, remote: str) -> Message:
    """The cascade in a sentence, which says so where it is no better than sending by lot."""
    low, high = found.quality.interval
    told: dict[str, str | float] = {
        "local": local,
        "remote": remote,
        "sent": found.share,
        "kept": 1 - found.share,
        "quality": found.quality.value,
        "low": low,
        "high": high,
        "remote_quality": found.remote,
        "cases": found.cases,
    }
    if found.share == 0:
        return say("cascade.none_sent", **told)
    if found.share == 1:
        return say("cascade.all_sent", **told)
    lot_low, lot_high = found.against_random.interval
    told |= {"lot": found.against_random.value, "lot_low": lot_low, "lot_high": lot_high}
    return say("cascade.better" if found.beats_random else "cascade.no_better", **told)


def cascade_details(found: Cascade, remote: str) -> tuple[Message, ...]:
    """What is saved, by which rule, and how it was found."""
    kept = 1 - found.share
    if found.saved_per_1000 is None:
        saved = say("cascade.saved_calls", kept=kept)
    else:
        amount = at_least(found.saved_per_1000)
        saved = say("cascade.saved", amount=amount, currency=found.currency, kept=kept)
    how = say("cascade.how", folds=found.folds, resamples=found.resamples, left_out=found.left_out)
    if found.threshold is None or found.threshold == float("inf"):
        return saved, how
    signal, threshold = found.signal.value, found.threshold
    rule = say("cascade.rule", remote=remote, signal=signal, threshold=threshold)
    return saved, rule, how


def _held_out(
    local: Figures, remote: Figures, sureness: Mapping[Signal, Figures], seed: int
) -> npt.NDArray[np.bool_]:
    """Which cases are sent, each by the rule of the folds that it is not in."""
    import numpy as np

    folds = np.random.default_rng(seed).permutation(len(local)) % FOLDS
    sent = np.zeros(len(local), bool)
    for fold in range(FOLDS):
        kept, held = folds != fold, folds == fold
        rule = _rule(local[kept], remote[kept], {one: v[kept] for one, v in sureness.items()})
        sent[held] = sureness[rule.signal][held] < rule.threshold
    return sent


def _rule(local: Figures, remote: Figures, sureness: Mapping[Signal, Figures]) -> _Rule:
    """The signal and threshold that send least of these and are as good as the other model."""
    found = [_least(local, remote, signal, values) for signal, values in sureness.items()]
    return min(found, key=lambda rule: rule.sent)


def _least(local: Figures, remote: Figures, signal: Signal, values: Figures) -> _Rule:
    """Cases that are equally sure are sent together, or not at all."""
    import numpy as np

    order = np.argsort(values, kind="stable")
    ordered = values[order]
    gained = np.append(0.0, np.cumsum((remote - local)[order]))
    may_cut = np.append(np.append(True, np.diff(ordered) > 0), True)
    enough = gained >= gained[-1]
    sent = int(np.flatnonzero(enough & may_cut)[0])
    if sent == 0:
        return _Rule(signal, float("-inf"), 0)
    if sent == len(values):
        return _Rule(signal, float("inf"), sent)
    return _Rule(signal, float((ordered[sent - 1] + ordered[sent]) / 2), sent)


def _by_lot_p(gains: npt.NDArray[np.int_], sent: npt.NDArray[np.bool_]) -> float:
    """The chance that a random choice of as many cases gains at least what those sent did.

    A case gains 1, 0 or -1, so it is a sum over the multivariate hypergeometric distribution.
    """
    from scipy.stats import hypergeom

    cases, drawn, reached = len(gains), int(sent.sum()), int(gains[sent].sum())
    better, worse = int((gains > 0).sum()), int((gains < 0).sum())
    chance = 0.0
    for gained in range(max(reached, 0), min(better, drawn) + 1):
        of_others = hypergeom.cdf(gained - reached, cases - better, worse, drawn - gained)
        chance += float(hypergeom.pmf(gained, cases, better, drawn) * of_others)
    return min(chance, 1.0)


def _saved(cases: Sequence[CascadeCase], sent: Sequence[bool]) -> Decimal | None:
    """What the cases that stay here would have cost there, for 1,000 of all, exactly."""
    total = Decimal(0)
    for case, goes in zip(cases, sent, strict=True):
        if case.cost is None:
            return None
        total += Decimal(0) if goes else case.cost
    return total * 1000 / len(cases)
