"""What calls cost here and in the cloud, exactly, from what was measured and what the user gave."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import Final

from leastwise.domain.messages import Message
from leastwise.domain.money import MoneyInputs
from leastwise.statistics.decided import Decision, Held, Side

JOULES_PER_KWH: Final = 3_600_000
SECONDS_A_MONTH: Final = Decimal("2629800")  # a twelfth of 365.25 days


@dataclass(frozen=True)
class SideMoney:
    """What one model's calls cost; None is not known.

    `per_call` is what one call more costs: the provider's charge, or electricity. `per_month` is
    that at the volume, and on this computer the share of the machines. What `with_energy` and
    `with_hardware` say is not counted is not in it.
    """

    per_call: Decimal | None
    per_month: Decimal | None
    with_energy: bool
    with_hardware: bool
    energy_j_per_call: float | None
    calls_per_month_at_most: int | None
    machines: int | None

    @property
    def per_1000(self) -> Decimal | None:
        """What 1,000 calls more cost."""
        return None if self.per_call is None else self.per_call * 1000


@dataclass(frozen=True)
class Saving:
    """A local model against the reference. None is not known.

    `per_month` is what going local saves at the volume; below 0 it costs that much more.
    From `pays_from` calls a month on a machine pays for itself within its years, and after
    `pays_after` calls in all; with `never` it does not at any volume. `beyond` says that
    `pays_from` is more than one machine can answer.
    """

    per_month: Decimal | None = None
    pays_from: int | None = None
    pays_after: int | None = None
    never: bool = False
    beyond: bool = False


@dataclass(frozen=True)
class DecisionMoney:
    """The money of a decision under one set of inputs; `held` and `savings` in its order."""

    inputs: MoneyInputs
    currency: str
    reference: SideMoney
    held: tuple[SideMoney, ...]
    savings: tuple[Saving, ...]

    def of(self, decision: Decision, held: Held) -> tuple[SideMoney, Saving]:
        """What a candidate of the decision costs and saves."""
        at = decision.held.index(held)
        return self.held[at], self.savings[at]


@dataclass(frozen=True)
class Said:
    """A decision with its money, in words: what every screen and export shows.

    `pays` and `energy` are of the candidates in the decision's order.
    """

    decision: Decision
    money: DecisionMoney
    sentence: Message
    differences: tuple[Message, ...]
    pays: tuple[Message, ...]
    energy: tuple[Message, ...]
    stay: Message | None


def money_of(decision: Decision, inputs: MoneyInputs, currency: str) -> DecisionMoney:
    """Everything that the inputs and the measurements let be said; takes microseconds."""
    reference = side_money(decision.reference, inputs)
    held = tuple(side_money(one.side, inputs) for one in decision.held)
    savings = tuple(
        saving(one, reference, inputs) if decision.reference.in_cloud else Saving() for one in held
    )
    charged = decision.reference.charged
    return DecisionMoney(
        inputs, charged.currency if charged else currency, reference, held, savings
    )


def side_money(side: Side, inputs: MoneyInputs) -> SideMoney:
    """What the calls of one model cost."""
    if side.in_cloud:
        per_call = side.charged.per_call if side.charged else None
        volume = inputs.volume
        per_month = None if per_call is None or volume is None else per_call * volume
        return SideMoney(per_call, per_month, True, True, None, None, None)
    return _local_money(side, inputs)


def _local_money(side: Side, inputs: MoneyInputs) -> SideMoney:
    work = side.work
    seconds = None if work is None or not work.answers else work.busy_s / work.answers
    most = None if not seconds else int(SECONDS_A_MONTH / Decimal(repr(seconds)))
    energy_j = work.energy_per_answer_j if work else None
    if inputs.watts is not None and seconds is not None:
        energy_j = float(inputs.watts) * seconds
    electricity = None
    if energy_j is not None and inputs.price_per_kwh is not None:
        electricity = Decimal(repr(energy_j)) * inputs.price_per_kwh / JOULES_PER_KWH
    machines, per_month = None, None
    hardware = inputs.hardware_per_month
    if inputs.volume is not None:
        machines = max(1, -(-inputs.volume // most)) if most else None
        if electricity is not None or hardware is not None:
            per_month = (electricity or Decimal(0)) * inputs.volume
            per_month += (hardware or Decimal(0)) * (machines or 1)
    return SideMoney(
        electricity,
        per_month,
        electricity is not None,
        hardware is not None,
        energy_j,
        most,
        machines,
    )


def saving(local: SideMoney, cloud: SideMoney, inputs: MoneyInputs) -> Saving:
    """A local model against a cloud model; what is not known counts as nothing, and is said so."""
    if cloud.per_call is None:
        return Saving()
    per_month = None
    if cloud.per_month is not None:
        per_month = cloud.per_month - (local.per_month or Decimal(0))
    price, monthly = inputs.hardware_price, inputs.hardware_per_month
    if price is None or monthly is None:
        return Saving(per_month)
    each = cloud.per_call - (local.per_call or Decimal(0))
    if each <= 0:
        return Saving(per_month, never=True)
    from_volume, after = _whole(monthly / each), _whole(price / each)
    most = local.calls_per_month_at_most
    return Saving(per_month, from_volume, after, beyond=most is not None and from_volume > most)


def _whole(calls: Decimal) -> int:
    return math.ceil(calls.quantize(Decimal(1), rounding=ROUND_CEILING))
