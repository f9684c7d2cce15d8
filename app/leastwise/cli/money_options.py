"""What no computer can measure, from the command line: volume, prices, power."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Self

import click

from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.domain.money import MoneyInputs

_OPTIONS = (
    click.option("--volume", type=click.IntRange(1, 10**12), metavar="N", help="Calls a month."),
    click.option(
        "--price-per-kwh", metavar="AMOUNT", help="Of electricity (setting price_per_kwh)."
    ),
    click.option(
        "--hardware-price",
        metavar="AMOUNT",
        help="Of a machine like this, 0 where it is there anyway (setting hardware_price).",
    ),
    click.option(
        "--hardware-years",
        type=click.IntRange(1, 30),
        metavar="N",
        help="Over which that price is spread (setting hardware_years).",
    ),
    click.option(
        "--watts",
        metavar="AMOUNT",
        help="Power at the socket while a model answers; without it this computer's own counters.",
    ),
)


@dataclass(frozen=True)
class MoneyOptions:
    """The options as they were given; None is as the settings have it."""

    volume: int | None
    price_per_kwh: str | None
    hardware_price: str | None
    hardware_years: int | None
    watts: str | None

    @classmethod
    def taken_from(cls, options: dict[str, Any]) -> Self:
        """The options, taken out of a command's other ones. Raises BadInput for no figure."""
        found = cls(**{name: options.pop(name) for name in cls.__dataclass_fields__})
        for name in ("price_per_kwh", "hardware_price", "watts"):
            _amount(name, getattr(found, name))
        return found

    def laid_over(self, usual: MoneyInputs) -> MoneyInputs:
        """The settings' figures with those that were given in their place."""
        given = {
            "volume": self.volume,
            "price_per_kwh": _amount("price_per_kwh", self.price_per_kwh),
            "hardware_price": _amount("hardware_price", self.hardware_price),
            "hardware_years": self.hardware_years,
            "watts": _amount("watts", self.watts),
        }
        changes: dict[str, Any] = {name: one for name, one in given.items() if one is not None}
        return replace(usual, **changes)


def money_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command these options."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def _amount(name: str, written: str | None) -> Decimal | None:
    from leastwise.settings import amount_of

    if written is None:
        return None
    found = amount_of(written)
    if found is None:
        option, allowed = f"--{name.replace('_', '-')}", say("settings.allows_amount")
        raise BadInput(say("settings.bad_value", name=option, value=written, allowed=allowed))
    return found
