"""What the user gives for the money of a decision."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

MONTHS_A_YEAR: Final = 12


@dataclass(frozen=True)
class MoneyInputs:
    """What no computer can measure; None is not given, and then left out, never guessed.

    `volume` counts calls a month. Money is in the currency of the price table. A machine that is
    there anyway costs 0. `watts` is what the user measured at the socket while the model answers;
    it goes before the computer's own counters.
    """

    volume: int | None = None
    price_per_kwh: Decimal | None = None
    hardware_price: Decimal | None = None
    hardware_years: int = 3
    watts: Decimal | None = None

    @property
    def hardware_per_month(self) -> Decimal | None:
        """The machine's price spread evenly over its years."""
        if self.hardware_price is None:
            return None
        return self.hardware_price / (self.hardware_years * MONTHS_A_YEAR)
