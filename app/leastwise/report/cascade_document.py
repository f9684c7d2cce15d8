"""A cascade as a JSON document."""

from __future__ import annotations

from decimal import Decimal

from leastwise.domain.cascades import Estimate
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import render
from leastwise.statistics.cascade import cascade_words
from leastwise.statistics.cascade_runs import CascadeOfRuns


def cascade_document(told: CascadeOfRuns) -> dict[str, JsonValue]:
    """Shares lie in [0, 1]; intervals are of 95 %; money is text, which keeps its digits."""
    found = told.found
    threshold = found.threshold
    return {
        "run": told.run_id,
        "reference_run": told.reference_id,
        "local": told.local,
        "remote": told.remote,
        "cases": found.cases,
        "left_out": found.left_out,
        "local_quality": found.local,
        "remote_quality": found.remote,
        "signal": found.signal.value,
        "threshold": None if threshold == float("inf") else threshold,
        "share_sent": found.share,
        "quality": _estimate(found.quality),
        "against_remote": _estimate(found.against_remote),
        "against_random": _estimate(found.against_random),
        "by_lot_p": found.by_lot_p,
        "beats_random": found.beats_random,
        "saved_per_1000": _exact(found.saved_per_1000),
        "currency": found.currency or None,
        "curve": [
            {
                "share": point.share,
                "quality": _estimate(point.cascade),
                "random": point.random,
                "oracle": point.oracle,
                "cost_per_1000": _exact(point.cost_per_1000),
            }
            for point in found.curve
        ],
        "signals": [
            {"signal": one.signal.value, "gain": _estimate(one.gain)} for one in found.signals
        ],
        "folds": found.folds,
        "resamples": found.resamples,
        "seed": found.seed,
        "words": render(cascade_words(found, told.local, told.remote)),
    }


def _exact(amount: Decimal | None) -> str | None:
    return None if amount is None else format(amount, "f")


def _estimate(one: Estimate) -> dict[str, JsonValue]:
    return {"value": one.value, "low": one.interval[0], "high": one.interval[1]}
