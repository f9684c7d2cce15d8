"""The models of a decision as rows: the reference first, then the ladder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.language.figures import chance, gib, local, share, significant, whole
from leastwise.desktop.language.lists import titled
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.wording import isolated, sentence
from leastwise.domain.figures import NOT_MEASURED
from leastwise.domain.messages import say
from leastwise.domain.verdicts import Verdict
from leastwise.report.decision_rows import money, quantile_words
from leastwise.statistics.decided import Held, Latency, Side
from leastwise.statistics.money import Said, Saving, SideMoney
from leastwise.statistics.quantiles import Quantile
from leastwise.statistics.words import pair_words

_SYMBOLS = {
    Verdict.PASSES: Symbol.PASSED,
    Verdict.FAILS: Symbol.FAILED,
    Verdict.UNDECIDED: Symbol.UNSURE,
}


@dataclass(frozen=True)
class DecisionRow:
    """One model with its money; `held` and `saving` are None for the reference."""

    side: Side
    money: SideMoney
    held: Held | None = None
    saving: Saving | None = None
    difference: str = ""
    pays: str = ""
    energy: str = ""


def rows_of(said: Said) -> list[DecisionRow]:
    """The reference, then the candidates in the ladder's order."""
    decision, costs = said.decision, said.money
    rows = [DecisionRow(decision.reference, costs.reference)]
    for at, one in enumerate(decision.held):
        difference = pair_words(decision.reference.name, one.side.name, one.pairs)
        told = [sentence(each) for each in (difference, said.pays[at], said.energy[at])]
        rows.append(DecisionRow(one.side, costs.held[at], one, costs.savings[at], *told))
    return rows


def columns(currency: str) -> Sequence[Column[DecisionRow]]:
    """Money is in `currency`. The tip of a model says what is in all of them."""
    figures = _figures(currency)

    def tip(row: DecisionRow) -> str:
        lines = (titled(column.title, column.words(row)) for column in figures)
        return "\n".join((row.side.name, *lines))

    name = _tr("Model")
    model = Column("model", name, lambda r: isolated(r.side.name), tip=tip, symbol=_symbol)
    return (model, *figures)


def _figures(currency: str) -> tuple[Column[DecisionRow], ...]:
    return (
        Column("passed", _tr("Pass rate"), _rate, lambda r: r.side.rate, figures=True),
        Column("lost", _tr("Lost"), _lost, _lost_order, _difference, figures=True),
        Column("won", _tr("Won"), _won, _won_order, _difference, figures=True),
        Column("p", _tr("p (McNemar)"), _p, _p_order, _difference, figures=True),
        Column("memory", _tr("Memory"), _memory, lambda r: r.side.memory_bytes, figures=True),
        Column("speed", _tr("Tokens/s"), _speed, _speed_order, figures=True),
        _timed("median", _tr("Median time"), lambda latency: latency.median_s),
        _timed("p95", _tr("95 % within"), lambda latency: latency.p95_s),
        _priced("per_1000", _tr("Per 1,000"), currency, lambda r: r.money.per_1000, _energy),
        _priced("per_month", _tr("A month"), currency, lambda r: r.money.per_month, _energy),
        _priced("saves", _tr("Saves a month"), currency, _saved, lambda r: r.pays),
        Column("pays", _tr("Pays from"), _pays, _pays_order, lambda r: r.pays, figures=True),
    )


def _timed(key: str, title: str, of: Callable[[Latency], Quantile]) -> Column[DecisionRow]:
    def found(row: DecisionRow) -> Quantile | None:
        return None if row.side.latency is None else of(row.side.latency)

    def order(row: DecisionRow) -> float | None:
        quantile = found(row)
        return None if quantile is None else quantile.value

    def tip(row: DecisionRow) -> str:
        latency = row.side.latency
        return "" if latency is None else sentence(say("decision.at_once", at_once=latency.at_once))

    return Column(
        key, title, lambda row: local(quantile_words(found(row))), order, tip, figures=True
    )


def _priced(
    key: str,
    title: str,
    currency: str,
    of: Callable[[DecisionRow], Decimal | None],
    tip: Callable[[DecisionRow], str],
) -> Column[DecisionRow]:
    def order(row: DecisionRow) -> float | None:
        amount = of(row)
        return None if amount is None else float(amount)

    heading = f"{title} ({currency})"
    return Column(key, heading, lambda row: local(money(of(row))), order, tip, figures=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("decision", text)


def _symbol(row: DecisionRow) -> Symbol | None:
    verdict = row.side.stored.verdict
    return _SYMBOLS.get(verdict) if verdict else None


def _rate(row: DecisionRow) -> str:
    side = row.side
    if side.rate is None:
        return NOT_MEASURED
    if not side.is_whole:
        return _tr("{passed} of {run} run").format(passed=side.stored.passed, run=side.stored.run)
    return share(side.rate, side.stored.interval)


def _lost_order(row: DecisionRow) -> float | None:
    return len(row.held.pairs.only_first) if row.held else None


def _won_order(row: DecisionRow) -> float | None:
    return len(row.held.pairs.only_second) if row.held else None


def _lost(row: DecisionRow) -> str:
    return whole(len(row.held.pairs.only_first)) if row.held else NOT_MEASURED


def _won(row: DecisionRow) -> str:
    return whole(len(row.held.pairs.only_second)) if row.held else NOT_MEASURED


def _p_order(row: DecisionRow) -> float | None:
    return row.held.pairs.p_value if row.held else None


def _p(row: DecisionRow) -> str:
    p_value = _p_order(row)
    return NOT_MEASURED if p_value is None else chance(p_value).removeprefix("= ")


def _difference(row: DecisionRow) -> str:
    return row.difference


def _memory(row: DecisionRow) -> str:
    size_bytes = row.side.memory_bytes
    return NOT_MEASURED if size_bytes is None else gib(size_bytes)


def _speed_order(row: DecisionRow) -> float | None:
    return row.side.decode_tokens_per_s


def _speed(row: DecisionRow) -> str:
    speed = row.side.decode_tokens_per_s
    return NOT_MEASURED if speed is None else significant(speed)


def _energy(row: DecisionRow) -> str:
    return row.energy


def _saved(row: DecisionRow) -> Decimal | None:
    return row.saving.per_month if row.saving else None


def _pays_order(row: DecisionRow) -> float | None:
    return row.saving.pays_from if row.saving else None


def _pays(row: DecisionRow) -> str:
    if row.saving is not None and row.saving.never:
        return _tr("never")
    volume = row.saving.pays_from if row.saving else None
    return NOT_MEASURED if volume is None else whole(volume)
