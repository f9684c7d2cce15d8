"""How amounts of money are written for people. They are decimals, never floats."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal
from typing import Final

_DIGITS: Final = 3


def about(amount: Decimal) -> str:
    """An amount to three significant digits; whole units are kept whole."""
    return _written(amount, ROUND_HALF_EVEN)


def at_most(amount: Decimal) -> str:
    """A bound to three significant digits, never rounded down."""
    return _written(amount, ROUND_CEILING)


def at_least(amount: Decimal) -> str:
    """An amount to three significant digits, never rounded up."""
    return _written(amount, ROUND_FLOOR)


def exactly(amount: Decimal | None) -> str:
    """An amount with all of its digits; a dash where it is not known, or without a bound."""
    return "-" if amount is None else format(amount, "f")


def _written(amount: Decimal, rounding: str) -> str:
    digits = max(_DIGITS, amount.adjusted() + 1)
    rounded = Context(prec=digits, rounding=rounding).plus(amount)
    text = format(rounded, ",f")
    return text.rstrip("0").rstrip(".") if "." in text else text
