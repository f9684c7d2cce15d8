"""Tables and sentences on a rich console, with nothing in them that could steer the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from leastwise.cli.terminal import visible

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table


def plain_table(*heads: str, right: Sequence[str] = ()) -> Table:
    """A table without a frame; the columns named in `right` hold figures."""
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), show_edge=False)
    for head in heads:
        table.add_column(head, justify="right" if head in right else "left", overflow="fold")
    return table


def print_words(console: Console, text: str) -> None:
    """A sentence; nothing for an empty one."""
    from rich.text import Text

    if text:
        console.print(Text(visible(text)))
