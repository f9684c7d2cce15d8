"""Order numbers, dates and amounts, and the many ways in which people write them.

Each value belongs to one half by arithmetic, so that training and suite can never share one.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

FIRST_DAY = date(2023, 1, 1)
DAYS = 5 * 365
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
TENS = {
    20: "twenty",
    30: "thirty",
    40: "forty",
    50: "fifty",
    60: "sixty",
    70: "seventy",
    80: "eighty",
    90: "ninety",
}


def order_is_held_out(number: int) -> bool:
    return number % 7 == 3


def date_is_held_out(day: date) -> bool:
    return day.toordinal() % 11 == 4


def amount_is_held_out(cents: int) -> bool:
    return cents % 9 == 4


def draw_order(random: Random, *, held_out: bool) -> str:
    """An order number such as `482-193`."""
    while True:
        number = random.randrange(100_000, 1_000_000)
        if order_is_held_out(number) == held_out:
            return f"{number // 1000}-{number % 1000:03d}"


def write_order(random: Random, order: str) -> str:
    """The order number as a customer might type it."""
    first, last = order.split("-")
    return random.choices(
        (order, f"#{order}", f"{first}{last}", f"#{first}{last}", f"{first} {last}"),
        weights=(50, 15, 15, 5, 15),
    )[0]


def draw_amount_cents(random: Random, *, held_out: bool) -> int:
    while True:
        units = random.randrange(3, 100) if random.random() < 0.6 else random.randrange(100, 2500)
        cents = random.choice((0, 0, 50, 90, 95, 99, random.randrange(100)))
        amount_cents = units * 100 + cents
        if amount_is_held_out(amount_cents) == held_out:
            return amount_cents


def write_amount(random: Random, amount_cents: int) -> str:
    """The amount as a customer might write it, in a currency that does not matter."""
    units, cents = divmod(amount_cents, 100)
    plain = f"{units:,}" if units >= 1000 and random.random() < 0.5 else str(units)
    if cents == 0 and random.random() < 0.6:
        if units in TENS and random.random() < 0.3:
            return f"{TENS[units]} {random.choice(('dollars', 'euros', 'pounds'))}"
        return random.choice(
            (
                f"${plain}",
                f"{plain} dollars",
                f"{plain} euros",
                f"{plain} EUR",
                f"£{plain}",
                f"{plain} bucks",
                f"USD {plain}",
            )
        )
    if cents and random.random() < 0.12:
        word = random.choice(("dollars", "euros"))
        return f"{plain} {word} and {cents} cents"
    if "," not in plain and random.random() < 0.12:
        return f"{units},{cents:02d} {random.choice(('EUR', 'euros'))}"
    number = f"{plain}.{cents:02d}"
    return random.choice(
        (
            f"${number}",
            f"${number}",
            f"{number} dollars",
            f"{number} EUR",
            f"£{number}",
            f"{number} USD",
            f"EUR {number}",
        )
    )


def draw_date(random: Random, *, held_out: bool) -> date:
    """A day of five years."""
    while True:
        day = FIRST_DAY + timedelta(days=random.randrange(DAYS))
        if date_is_held_out(day) == held_out:
            return day


def write_date(random: Random, day: date) -> str:
    """The day as a customer might write it: with its year, and the day before the month."""
    name = MONTHS[day.month - 1]
    short = name[:3]
    ordinal = f"{day.day}{_ordinal_ending(day.day)}"
    year = day.year
    return random.choice(
        (
            f"{day.day} {name} {year}",
            f"{name} {day.day}, {year}",
            f"{day.day} {short} {year}",
            f"{ordinal} {name} {year}",
            f"the {ordinal} of {name} {year}",
            f"{short} {day.day}, {year}",
            day.isoformat(),
            f"{day.day:02d}.{day.month:02d}.{year}",
            f"{day.day:02d}/{day.month:02d}/{year}",
        )
    )


def _ordinal_ending(number: int) -> str:
    if 11 <= number <= 13:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
