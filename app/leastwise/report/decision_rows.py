"""A decision as people read it in a report or in the terminal: rows of figures, and sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from leastwise.domain import figures
from leastwise.domain.messages import Message, render, say
from leastwise.statistics.decided import Side
from leastwise.statistics.money import Said, SideMoney
from leastwise.statistics.quantiles import Quantile
from leastwise.statistics.words import numbers

_MOST_CASES: Final = 20


@dataclass(frozen=True)
class DecisionRow:
    """One model; a figure that is not known is a dash."""

    name: str
    verdict: str
    passed: str
    pass_rate: str
    lost_won: str
    p_value: str
    memory: str
    median: str
    p95: str
    per_1000: str
    per_month: str


HEADS: Final = (
    "model",
    "verdict",
    "passed / run",
    "pass rate",
    "lost / won",
    "p",
    "memory",
    "median time",
    "95 % of answers within",
    "per 1,000 calls",
    "per month",
)


def decision_rows(said: Said) -> Iterator[DecisionRow]:
    """The reference first, then the candidates in the ladder's order."""
    yield _row(said.decision.reference, said.money.reference, "-", "-")
    for one, money in zip(said.decision.held, said.money.held, strict=True):
        lost, won = len(one.pairs.only_first), len(one.pairs.only_second)
        p_value = one.pairs.p_value
        p_words = figures.NOT_MEASURED if p_value is None else figures.chance(p_value)
        yield _row(one.side, money, f"{lost:,} / {won:,}", p_words.removeprefix("= "))


def decision_words(said: Said) -> Iterator[str]:
    """What stands under the table: cases lost and won, what pays, energy, how times were taken."""
    nearest = said.decision.nearest
    if nearest is None:
        return
    at, name = said.decision.held.index(nearest), nearest.side.name
    for code, cases in (("lost", nearest.pairs.only_first), ("won", nearest.pairs.only_second)):
        if cases:
            listed = numbers(cases, _MOST_CASES)
            yield render(Message(f"decision.{code}", {"model": name, "cases": listed}))
    yield _sentence(render(said.pays[at]))
    yield f"{name}: {render(said.energy[at])}"
    if nearest.side.latency is not None:
        yield render(say("decision.at_once", at_once=nearest.side.latency.at_once))


def reason_words(said: Said) -> Iterator[str]:
    """Why to stay with the large model; nothing where it is not to."""
    for one in said.decision.reasons:
        yield f"{render(one.evidence)} {render(one.advice)}"


def money(value: Decimal | None) -> str:
    """Three significant digits, or hundredths; a dash where it is not known."""
    if value is None:
        return figures.NOT_MEASURED
    if abs(value) < 1:
        return figures.significant(float(value))
    return f"{value:,.2f}"


def quantile_words(found: Quantile | None) -> str:
    """A time with its interval, where there are answers enough for one."""
    if found is None:
        return figures.NOT_MEASURED
    if found.interval is None:
        return figures.seconds(found.value)
    low, high = found.interval
    return f"{figures.seconds(found.value)} ({figures.seconds(low)} - {figures.seconds(high)})"


def _sentence(words: str) -> str:
    return words if words.endswith(".") else f"{words[:1].upper()}{words[1:]}."


def _row(side: Side, cost: SideMoney, lost_won: str, p_value: str) -> DecisionRow:
    stored, latency = side.stored, side.latency
    whole = side.is_whole and side.rate is not None
    memory = side.memory_bytes
    return DecisionRow(
        name=side.name,
        verdict=stored.verdict.value if stored.verdict else "undecided",
        passed=f"{stored.passed:,} / {stored.run:,}",
        pass_rate=figures.share(side.rate or 0.0, stored.interval)
        if whole
        else figures.NOT_MEASURED,
        lost_won=lost_won,
        p_value=p_value,
        memory=figures.NOT_MEASURED if memory is None else figures.gib(memory),
        median=quantile_words(latency.median_s if latency else None),
        p95=quantile_words(latency.p95_s if latency else None),
        per_1000=money(cost.per_1000),
        per_month=money(cost.per_month),
    )
