"""`leastwise models`: the model files on this computer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.models_card import show_card
from leastwise.cli.models_files import list_files
from leastwise.cli.models_quantize import quantize
from leastwise.cli.models_search import search_models
from leastwise.cli.models_token import token
from leastwise.cli.terminal import console, tell, visible, write_json
from leastwise.domain import figures
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from leastwise.domain.candidates import Candidate
    from leastwise.domain.events import Event


@click.group()
def models() -> None:
    """The model files on this computer."""


models.add_command(search_models)
models.add_command(list_files)
models.add_command(show_card)
models.add_command(token)
models.add_command(quantize)


@models.command("list", epilog="Example: leastwise models list --json")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def list_models(*, as_json: bool) -> None:
    """List the models that ship and yours, from the least memory to the most.

    A file that was never seen before is read whole once, for its hash.
    """
    from leastwise.cli.documents import models_document
    from leastwise.cli.session import open_core

    with interruptible() as cancellation, open_core() as core:
        candidates = core.examine(core.model_paths(None), _ignore, cancellation)
    if as_json:
        write_json(models_document(candidates))
    elif candidates:
        _print(candidates)
    else:
        tell(say("command.no_models", folder=str(core.paths.models)))


def _ignore(_event: Event) -> None:
    return None


def _print(candidates: Sequence[Candidate]) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), show_edge=False)
    table.add_column("model", overflow="fold")
    for heading in ("parameters", "file", "memory"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("path", overflow="fold")
    for one in candidates:
        count, plan = one.model.parameters, one.plan
        table.add_row(
            Text(visible(one.name, lines=False)),
            figures.NOT_MEASURED if count is None else figures.parameters(count),
            figures.gb(one.model.file_bytes),
            figures.NOT_MEASURED if plan is None else figures.gib(plan.total_bytes),
            Text(visible(one.model.path, lines=False)),
        )
    out = console()
    out.print(table)
    for one in candidates:
        if one.fault is not None:
            out.print(Text(visible(f"{one.name}: {render(one.fault)}", lines=False)))
