"""A decision in the terminal: the sentence, the table, and what stands under it."""

from __future__ import annotations

from dataclasses import astuple
from typing import TYPE_CHECKING, Final

from leastwise.cli.tables import plain_table, print_words
from leastwise.cli.terminal import visible
from leastwise.domain.messages import render
from leastwise.report.decision_rows import HEADS, decision_rows, decision_words, reason_words

if TYPE_CHECKING:
    from rich.console import Console

    from leastwise.statistics.money import Said


# The figures of quality, then those of speed and money: all together are too wide for a terminal.
_PARTS: Final = ((0, 1, 2, 3, 4, 5), (0, 6, 7, 8, 9, 10))


def print_decision(console: Console, said: Said) -> None:
    """Everything; the first row of each table is the reference."""
    print_words(console, f"{render(said.sentence)}\n")
    rows = [astuple(row) for row in decision_rows(said)]
    for part in _PARTS:
        heads = [_head(HEADS[at], said) for at in part]
        table = plain_table(*heads, right=heads[2:])
        for row in rows:
            table.add_row(*(visible(row[at], lines=False) for at in part))
        console.print(table)
        console.print()
    for words in decision_words(said):
        print_words(console, words)
    if said.stay is not None:
        print_words(console, f"\n{render(said.stay)}")
    for words in reason_words(said):
        print_words(console, f"- {words}")


def _head(head: str, said: Said) -> str:
    return f"{head}, {said.money.currency}" if head.startswith("per ") else head
