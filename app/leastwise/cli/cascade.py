"""`leastwise cascade`: local first, the cloud when unsure, simulated on two recorded runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from leastwise.cli.terminal import console, visible, write, write_json
from leastwise.domain.amounts import about
from leastwise.domain.figures import NOT_MEASURED, percent, share
from leastwise.domain.messages import render

if TYPE_CHECKING:
    from leastwise.statistics.cascade_runs import CascadeOfRuns

_EVERY = 4


@click.command(epilog="Example: leastwise cascade 7 --reference 5")
@click.argument("run", type=click.IntRange(min=1))
@click.option(
    "--reference",
    "reference",
    type=click.IntRange(min=1),
    required=True,
    metavar="RUN",
    help="The run with the model that is asked when the local one is unsure.",
)
@click.option("--model", default="", metavar="NAME", help="Which model of RUN; else its answer.")
@click.option("--reference-model", default="", metavar="NAME", help="Which model of the other.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def cascade(*, run: int, reference: int, model: str, reference_model: str, as_json: bool) -> None:
    """What it would save to ask a local model first, and another only where it is unsure.

    Simulated on the answers of two recorded runs of one suite; nothing is asked and nothing sent.
    How sure the local model was is told by the probabilities of its tokens and, where cases were
    asked repeatedly, by whether its answers agree. The threshold is chosen by cross-validation.
    """
    from leastwise.cli.session import open_core

    with open_core() as core:
        told = core.past.cascade(run, reference, model, reference_model)
    if as_json:
        from leastwise.report.cascade_document import cascade_document

        write_json(cascade_document(told))
    else:
        _print(told)


def _print(told: CascadeOfRuns) -> None:
    from leastwise.cli.tables import plain_table
    from leastwise.statistics.cascade import cascade_details, cascade_words

    found = told.found
    write(visible(render(cascade_words(found, told.local, told.remote)), lines=False))
    for message in cascade_details(found, told.remote):
        write(visible(render(message), lines=False))
    heads = ("sent", "unsure first", "at random", "at best", "cost per 1,000 calls")
    table = plain_table(*heads, right=heads)
    for point in found.curve[::_EVERY]:
        cascaded = share(point.cascade.value, point.cascade.interval)
        cells = (percent(point.share), cascaded, percent(point.random), percent(point.oracle))
        cost = point.cost_per_1000
        money = NOT_MEASURED if cost is None else f"{about(cost)} {found.currency}"
        table.add_row(*cells, visible(money, lines=False))
    console().print(table)
