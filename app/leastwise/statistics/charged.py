"""What a provider charged for a candidate's answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from leastwise.domain.verdicts import Answer, CaseResult
from leastwise.statistics.decided import Charged


def answers_of(cases: Iterable[CaseResult]) -> Iterator[Answer]:
    """Every answer, those to repeats one by one."""
    for case in cases:
        yield from (repeat.answer for repeat in case.repeats)
        if not case.repeats:
            yield case.answer


def charged_for(answers: Iterable[Answer]) -> Charged | None:
    """The mean of what was charged; None where nothing was, or none of it is known."""
    paid = [one.paid for one in answers if one.paid is not None]
    costs = [one.cost for one in paid if one.cost is not None]
    if not costs:
        return None
    mean = sum(costs, Decimal(0)) / len(costs)
    return Charged(mean, len(costs), len(paid) - len(costs), paid[0].currency)
