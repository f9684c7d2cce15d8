"""`leastwise models`: the model files on this computer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.models_card import show_card
from leastwise.cli.models_catalogue import catalogue
from leastwise.cli.models_discover import discover
from leastwise.cli.models_files import list_files
from leastwise.cli.models_get import get_model
from leastwise.cli.models_import import import_model
from leastwise.cli.models_move import move
from leastwise.cli.models_quantize import quantize
from leastwise.cli.models_remove import remove
from leastwise.cli.models_search import search_models
from leastwise.cli.models_show import show
from leastwise.cli.models_suggest import suggest
from leastwise.cli.models_token import token
from leastwise.cli.models_verify import verify
from leastwise.cli.terminal import console, tell, visible, write_json
from leastwise.domain import figures
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from leastwise.domain.candidates import Candidate
    from leastwise.domain.events import Event
    from leastwise.domain.known_models import KnownModel


@click.group()
def models() -> None:
    """The model files on this computer."""


@models.command("list", epilog="Example: leastwise models list --json")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def list_models(*, as_json: bool) -> None:
    """List the models that are known here, from the least memory to the most.

    These ship, are yours, or lie with other programs (see `leastwise models discover`). Files
    with the same content are one model. A file that was never seen before is read whole once,
    for its hash.
    """
    from leastwise.cli.library_documents import list_document
    from leastwise.cli.library_view import tell_note
    from leastwise.cli.session import open_core

    with interruptible() as cancellation, open_core() as core:
        tell_note(core)
        candidates = core.examine(core.model_paths(None), _ignore, cancellation)
        listed = core.library.joined(candidates)
    if as_json:
        write_json(list_document(listed))
    elif listed:
        _print(listed)
    else:
        tell(say("command.no_models", folder=str(core.paths.models)))


for command in (
    suggest,
    catalogue,
    search_models,
    list_files,
    show_card,
    get_model,
    show,
    discover,
    import_model,
    verify,
    remove,
    move,
    quantize,
    token,
):
    models.add_command(command)


def _ignore(_event: Event) -> None:
    return None


def _print(listed: Sequence[tuple[Candidate, KnownModel]]) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), show_edge=False)
    table.add_column("model", overflow="fold")
    for heading in ("parameters", "file", "memory"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("path", overflow="fold")
    for one, model in listed:
        count, plan = one.model.parameters, one.plan
        places = (visible(place.path, lines=False) for place in model.places)
        table.add_row(
            Text(visible(one.name, lines=False)),
            figures.NOT_MEASURED if count is None else figures.parameters(count),
            figures.gb(one.model.file_bytes),
            figures.NOT_MEASURED if plan is None else figures.gib(plan.total_bytes),
            Text("\n".join(places)),
        )
    out = console()
    out.print(table)
    for one, _model in listed:
        if one.fault is not None:
            out.print(Text(visible(f"{one.name}: {render(one.fault)}", lines=False)))
