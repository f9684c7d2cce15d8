"""The decision in one sentence, and what stands under it."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from leastwise.domain.figures import significant
from leastwise.domain.messages import Message, Parameter, say
from leastwise.domain.money import MoneyInputs
from leastwise.statistics.decided import Decision, Held, Side
from leastwise.statistics.money import DecisionMoney, Said, Saving, SideMoney, money_of
from leastwise.statistics.paired import Pairs
from leastwise.statistics.words import SIGNIFICANT

_WHOLE_FROM: Final = 100


def said(decision: Decision, inputs: MoneyInputs, currency: str) -> Said:
    """The decision in words, under one set of inputs; takes well under a millisecond."""
    money = money_of(decision, inputs, currency)
    reference = decision.reference
    return Said(
        decision=decision,
        money=money,
        sentence=sentence(decision, money),
        differences=tuple(difference(one.pairs) for one in decision.held),
        pays=tuple(pays_words(decision, one, money) for one in decision.held),
        energy=tuple(
            energy_words(decision, one.side, cost, inputs.watts)
            for one, cost in zip(decision.held, money.held, strict=True)
        ),
        stay=say("decision.stay", reference=reference.name) if decision.stays else None,
    )


def sentence(decision: Decision, money: DecisionMoney) -> Message:
    """What passes here and in what, how the reference does, and what going local saves."""
    nearest = decision.nearest
    reference = _reference_words(decision, nearest)
    if nearest is None:
        return say("decision.nothing_ran", reference=reference)
    return say(
        "decision.sentence",
        local=_local_words(decision, nearest),
        reference=reference,
        money=_money_words(decision, nearest, money),
    )


def _local_words(decision: Decision, nearest: Held) -> Message:
    claim, bar = _claim(nearest.side), decision.bar.pass_rate
    if decision.answer is not None:
        return claim
    side = nearest.side
    if side.is_whole and (side.rate or 0.0) >= bar:
        return say("decision.none_passes_limits", claim=claim)
    return say("decision.none_passes", claim=claim, bar=bar)


def _claim(side: Side) -> Message:
    claim = say("decision.claim", model=side.name, rate=side.rate)
    memory, speed = side.memory_bytes, side.decode_tokens_per_s
    if memory is None and speed is None:
        return claim
    if memory is None:
        takes = say("decision.at_speed", speed=speed)
    elif speed is None:
        takes = say("decision.in_memory", memory=memory)
    else:
        takes = say("decision.in_memory_at_speed", memory=memory, speed=speed)
    return say("decision.claim_takes", claim=claim, takes=takes)


def _reference_words(decision: Decision, nearest: Held | None) -> Message:
    side = decision.reference
    kind = say("decision.cloud_model" if side.in_cloud else "decision.large_model")
    told: dict[str, Parameter] = {"kind": kind, "name": side.name, "rate": side.rate}
    below = not side.passes
    if nearest is None:
        return say("decision.reference_alone", **told)
    told["difference"] = difference(nearest.pairs)
    if not below:
        return say("decision.reference", **told)
    code = "decision.reference_below" if decision.answer else "decision.reference_below_too"
    return say(code, **told, bar=decision.bar.pass_rate)


def difference(pairs: Pairs) -> Message:
    """Whether the reference (first in the pairs) and a local model differ, as the cases tell it."""
    ahead, behind = len(pairs.only_first), len(pairs.only_second)
    counts: dict[str, Parameter] = {"cases": pairs.compared, "more": max(ahead, behind)}
    counts["fewer"] = min(ahead, behind)
    if not pairs.compared:
        return say("decision.no_case_shared")
    if not ahead and not behind:
        return say("decision.all_the_same", **counts)
    if pairs.compared == 1:
        return say("decision.one_case")
    if pairs.p_value is None:
        return say("decision.untested", **counts)
    if pairs.p_value >= SIGNIFICANT:
        return say("decision.tied" if ahead == behind else "decision.cannot_tell", **counts)
    code = "decision.reference_ahead" if ahead > behind else "decision.local_ahead"
    return say(code, **counts, p=pairs.p_value)


def _money_words(decision: Decision, nearest: Held, money: DecisionMoney) -> Message:
    if not decision.reference.in_cloud:
        return say("decision.nothing_charged")
    cloud, volume = money.reference, money.inputs.volume
    if cloud.per_1000 is None:
        return say("decision.no_price", name=decision.reference.name)
    if volume is None:
        return say("decision.no_volume", amount=amount(cloud.per_1000), currency=money.currency)
    calls = say("decision.calls", count=volume)
    if decision.answer is None and cloud.per_month is not None:
        whole = amount(cloud.per_month)
        return say("decision.cloud_month", amount=whole, currency=money.currency, volume=calls)
    local, saved = money.of(decision, nearest)
    assert saved.per_month is not None
    told: dict[str, Parameter] = {
        "amount": amount(abs(saved.per_month)),
        "currency": money.currency,
        "volume": calls,
        "counted": _counted(local),
    }
    if local.machines is not None and local.machines > 1:
        told["machines"] = local.machines
        code = "decision.saves_with" if saved.per_month >= 0 else "decision.costs_more_with"
        return say(code, **told)
    return say("decision.saves" if saved.per_month >= 0 else "decision.costs_more", **told)


def _counted(local: SideMoney) -> Message:
    energy = "energy" if local.with_energy else "no_energy"
    hardware = "hardware" if local.with_hardware else "no_hardware"
    return Message(f"decision.counted.{energy}.{hardware}")


def pays_words(decision: Decision, held: Held, money: DecisionMoney) -> Message:
    """From which volume on a machine pays for itself, or why that is not known."""
    local, saved = money.of(decision, held)
    if not decision.reference.in_cloud:
        return say("decision.nothing_charged")
    if money.reference.per_call is None:
        return say("decision.no_price", name=decision.reference.name)
    if money.inputs.hardware_price is None:
        return say("decision.no_hardware_price")
    return _pays(saved, local, money)


def _pays(saved: Saving, local: SideMoney, money: DecisionMoney) -> Message:
    if saved.never:
        return say("decision.never_pays")
    years = money.inputs.hardware_years
    told: dict[str, Parameter] = {
        "volume": saved.pays_from,
        "calls": saved.pays_after,
        "spread": say("decision.in_years", years=years),
        "energy": say(f"decision.with_energy.{'yes' if local.with_energy else 'no'}"),
    }
    if saved.beyond:
        return say("decision.pays_beyond", **told, most=local.calls_per_month_at_most)
    return say("decision.pays_from", **told)


def energy_words(
    decision: Decision, side: Side, money: SideMoney, watts: Decimal | None
) -> Message:
    """Where the energy of a call comes from, or why it is not known."""
    if side.in_cloud:
        return say("decision.energy_elsewhere")
    if money.energy_j_per_call is None:
        why = decision.energy_missing
        return say("decision.energy_missing", why=why) if why else say("decision.energy_unknown")
    joules = money.energy_j_per_call
    if watts is not None:
        return say("decision.energy_given", joules=joules, watts=float(watts))
    work = side.work
    names, answers = (work.counters, work.answers) if work else ((), 0)
    return say("decision.energy_measured", joules=joules, counters=names, answers=answers)


def amount(value: Decimal) -> str:
    """Money for people: three significant digits, hundredths at the least where it is not tiny."""
    if value < 1:
        return significant(float(value))
    return f"{value:,.0f}" if value >= _WHOLE_FROM else f"{value:,.2f}"
