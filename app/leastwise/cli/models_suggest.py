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
@click.option(
    "--no-measure",
    is_flag=True,
    help="Do not measure this computer first where it was not; speed is left out then.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def suggest(*, as_json: bool, no_measure: bool) -> int:
    """Name three models to try first on this computer, and say why each.

    A small one, one in the middle, and the largest that fits comfortably and writes at a readable
    speed, for general use, with a licence that allows business use.

    Exit status: 0 suggested, 1 nothing of the catalogue is sure to fit.
    """
    from leastwise.cli.fit import measure_once
    from leastwise.cli.fit_view import fit_view
    from leastwise.cli.session import open_core
    from leastwise.report.catalogue_document import suggestions_document

    with interruptible() as cancellation, open_core() as core:
        if not no_measure and core.machine_speed() is None:
            with fit_view(console(stderr=True)) as view:
                measure_once(core, view, cancellation)
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
    table.columns[0].no_wrap = True  # it is there to be copied
    for one in suggestions:
        reference = f"{one.chosen.row.variant.id}:{one.chosen.quantisation}"
        table.add_row(visible(reference, lines=False), visible(render(one.why), lines=False))
    out = console()
    out.print(table)
    print_words(out, render(say("catalogue.basis")))
    if not any(one.is_timed for one in suggestions):
        print_words(out, render(say("catalogue.speed_unknown")))
