"""Agreement of two who say yes or no about the same things."""

from __future__ import annotations


def cohens_kappa(both_yes: int, both_no: int, only_first: int, only_second: int) -> float | None:
    """Agreement beyond chance, at most 1 (Cohen 1960); None where chance alone agrees always."""
    total = both_yes + both_no + only_first + only_second
    if not total:
        return None
    first, second = both_yes + only_first, both_yes + only_second
    by_chance = first * second + (total - first) * (total - second)
    if by_chance == total * total:
        return None
    return (total * (both_yes + both_no) - by_chance) / (total * total - by_chance)
