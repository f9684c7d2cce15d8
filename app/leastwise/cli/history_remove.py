"""`leastwise history remove`: forget runs with all their answers."""

from __future__ import annotations

import sys

import click

from leastwise.cli.terminal import tell, write_json
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say


@click.command(
    short_help="Delete runs with every answer.",
    epilog="Example: leastwise history remove 3 4 --yes",
)
@click.argument("runs", metavar="RUN...", type=click.IntRange(min=1), nargs=-1, required=True)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def remove(runs: tuple[int, ...], *, yes: bool, as_json: bool) -> None:
    """Delete the runs with the numbers RUN, with every answer; this cannot be undone.

    All of them are deleted, or none.
    """
    from leastwise.cli.session import open_core

    numbers = tuple(dict.fromkeys(runs))
    named = ", ".join(map(str, numbers))
    with open_core() as core:
        wanted = yes or _asked(named)
        if wanted:
            core.past.remove(numbers)
    if as_json:
        write_json({"removed": list(numbers) if wanted else []})
    else:
        tell(say("store.removed", runs=named) if wanted else say("store.kept"))


def _asked(named: str) -> bool:
    """What the person says; nobody there is an error. Raises BadInput."""
    if not sys.stdin.isatty():
        raise BadInput(say("store.not_confirmed"))
    return click.confirm(f"Delete run {named} with every answer?", err=True)
