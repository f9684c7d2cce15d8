"""`leastwise models suggest`: three models to try first on this computer, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.tables import plain_table, print_words
from leastwise.cli.terminal import console, tell, visible, write_json
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from leastwise.domain.catalogue import Suggestion


@click.command("suggest", epilog="Example: leastwise models suggest --json")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def suggest(*, as_json: bool) -> int:
    """Name three models to try first on this computer, and say why each.

    A small one, one in the middle, and the largest that fits comfortably and writes at a readable
    speed, for conversation, with a licence that allows business use.

    Exit status: 0 suggested, 1 nothing of the catalogue is sure to fit.
    """
    from leastwise.cli.session import open_core
    from leastwise.report.catalogue_document import suggestions_document

    with interruptible(), open_core() as core:
        suggestions = core.catalogue.suggest()
    if as_json:
        write_json(suggestions_document(suggestions))
    if not suggestions:
        tell(say("catalogue.none_fits"))
        return 1
    if not as_json:
        _print(suggestions)
    return 0


def _print(suggestions: Sequence[Suggestion]) -> None:
    table = plain_table("try", "why")
    for one in suggestions:
        reference = f"{one.chosen.row.variant.id}:{one.chosen.quantisation}"
        table.add_row(visible(reference, lines=False), visible(render(one.why), lines=False))
    out = console()
    out.print(table)
    print_words(out, render(say("catalogue.basis")))
    if all(one.chosen.fit is None or one.chosen.fit.speed is None for one in suggestions):
        print_words(out, render(say("catalogue.speed_unknown")))
