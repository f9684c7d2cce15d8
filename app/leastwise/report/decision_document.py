"""A decision as JSON: each model against the reference, in cases, seconds and money."""

from __future__ import annotations

from decimal import Decimal

from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import render
from leastwise.domain.money import MoneyInputs
from leastwise.report.find_document import bar_document, candidate_document
from leastwise.report.statistics_document import pairs_document
from leastwise.statistics.decided import Held, Latency, Reason, Side
from leastwise.statistics.money import Said, Saving, SideMoney
from leastwise.statistics.quantiles import Quantile


def decision_document(said: Said) -> dict[str, JsonValue]:
    """The document; its schema is `resources/schemas/decide.schema.json`.

    Money is a decimal in a string, exactly as computed; null is not known.
    """
    decision, money = said.decision, said.money
    answer = decision.answer
    return {
        "suite": decision.suite_name,
        "cases": decision.cases,
        "bar": bar_document(decision.bar),
        "run": decision.run_id,
        "reference_run": decision.reference_run_id,
        "sentence": render(said.sentence),
        "answer": None if answer is None else answer.side.name,
        "stay": decision.stays,
        "currency": money.currency,
        "inputs": _inputs(money.inputs),
        "reference": _side(decision.reference, money.reference),
        "candidates": [_held(said, at, one) for at, one in enumerate(decision.held)],
        "reasons": [_reason(one) for one in decision.reasons],
    }


def _inputs(inputs: MoneyInputs) -> dict[str, JsonValue]:
    return {
        "volume": inputs.volume,
        "price_per_kwh": exact(inputs.price_per_kwh),
        "hardware_price": exact(inputs.hardware_price),
        "hardware_years": inputs.hardware_years,
        "watts": exact(inputs.watts),
    }


def _held(said: Said, at: int, held: Held) -> JsonValue:
    money, saved = said.money.held[at], said.money.savings[at]
    return {
        **_side(held.side, money),
        "pairs": pairs_document(said.decision.reference.name, held.side.name, held.pairs),
        "difference": render(said.differences[at]),
        "saving": _saving(saved),
        "pays": render(said.pays[at]),
        "energy": render(said.energy[at]),
    }


def _side(side: Side, money: SideMoney) -> dict[str, JsonValue]:
    charged, work = side.charged, side.work
    return {
        **candidate_document(side.stored, side.cases),
        "cloud": side.in_cloud,
        "latency": None if side.latency is None else _latency(side.latency),
        "charged": None
        if charged is None
        else {
            "per_call": exact(charged.per_call),
            "calls": charged.calls,
            "unknown": charged.unknown,
            "currency": charged.currency,
        },
        "work": None
        if work is None
        else {
            "answers": work.answers,
            "busy_s": work.busy_s,
            "at_once": work.at_once,
            "energy_j": work.energy_j,
            "counters": list(work.counters),
        },
        "per_1000": exact(money.per_1000),
        "per_month": exact(money.per_month),
        "with_energy": money.with_energy,
        "with_hardware": money.with_hardware,
        "energy_j_per_call": money.energy_j_per_call,
        "calls_per_month_at_most": money.calls_per_month_at_most,
        "machines": money.machines,
    }


def _latency(found: Latency) -> JsonValue:
    return {
        "answers": found.answers,
        "at_once": found.at_once,
        "median_s": _quantile(found.median_s),
        "p95_s": _quantile(found.p95_s),
    }


def _quantile(found: Quantile) -> JsonValue:
    return {
        "value": found.value,
        "interval": None if found.interval is None else list(found.interval),
    }


def _saving(found: Saving) -> JsonValue:
    return {
        "per_month": exact(found.per_month),
        "pays_from": found.pays_from,
        "pays_after": found.pays_after,
        "never": found.never,
        "beyond": found.beyond,
    }


def _reason(found: Reason) -> JsonValue:
    return {"evidence": render(found.evidence), "advice": render(found.advice)}


def exact(amount: Decimal | None) -> str | None:
    """A decimal as it is, without an exponent."""
    return None if amount is None else format(amount, "f")
