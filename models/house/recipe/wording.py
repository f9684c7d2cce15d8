"""What messages are made of; there are two disjoint halves, one to train on, one held out.

Notation: `(a|b)` picks one alternative, `{slot}` is filled in by the generator.
"""

from __future__ import annotations

from dataclasses import dataclass

CATEGORIES = ("delivery", "damaged", "wrong_item", "refund", "billing", "cancel", "account")
URGENCIES = ("low", "normal", "high")


@dataclass(frozen=True)
class Wording:
    """Everything that one half (training or held out) may say."""

    problems: dict[str, tuple[str, ...]]
    urgent: tuple[str, ...]
    relaxed: tuple[str, ...]
    order: tuple[str, ...]
    order_date: tuple[str, ...]
    amount: tuple[str, ...]
    order_and_date: tuple[str, ...]
    everything: tuple[str, ...]
    other_order: tuple[str, ...]
    other_date: tuple[str, ...]
    other_amount: tuple[str, ...]
    other_number: tuple[str, ...]
    chatter: tuple[str, ...]
    openings: tuple[str, ...]
    closings: tuple[str, ...]
    names: tuple[str, ...]
    products: tuple[str, ...]


def split_list(text: str) -> tuple[str, ...]:
    """The words between the commas."""
    return tuple(text.split(", "))
