"""`leastwise models discover`: use what other programs hold, where it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import console, tell, visible, write_json
from leastwise.domain import figures
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leastwise.domain.known_models import Discovery, Place


@click.command("discover", epilog="Example: leastwise models discover --look")
@click.option("--look", "only_look", is_flag=True, help="Only show what is there; read no file.")
@click.option("--again", is_flag=True, help="Also what was removed here before.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def discover(*, only_look: bool, again: bool, as_json: bool) -> None:
    """Find the models of Ollama, LM Studio, the Hugging Face cache, GPT4All and Jan.

    They are known from now on and used where they lie; nothing there is ever changed. Each file
    is read whole once, for its hash.
    """
    from leastwise.cli.library_documents import discovery_document, look_document
    from leastwise.cli.library_view import library_view
    from leastwise.cli.session import open_core

    with interruptible() as cancellation, open_core() as core:
        if only_look:
            places = core.library.look()
            write_json(look_document(places)) if as_json else _print_places(places)
            return
        with library_view() as view:
            found = core.library.discover(cancellation, view, again=again)
    if as_json:
        write_json(discovery_document(found))
    else:
        _print_found(found)


def _print_places(places: Sequence[Place]) -> None:
    rows = [(place.name, place.kind.value, figures.NOT_MEASURED, place.path) for place in places]
    _print_rows(rows)


def _print_found(found: Discovery) -> None:
    rows = [
        (place.name, place.kind.value, figures.gb(model.file_bytes), place.path)
        for model in found.models
        for place in model.places
    ]
    _print_rows(rows)
    for model in found.models:
        if model.fault is not None:
            tell(f"{visible(model.name, lines=False)}: {render(model.fault)}")
    for path in found.gone:
        tell(say("library.gone", path=path))
    if rows:
        tell(say("library.discovered", added=found.added, known=len(found.models)))


def _print_rows(rows: Sequence[tuple[str, ...]]) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    if not rows:
        tell(say("library.nothing_found"))
        return
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), show_edge=False)
    for heading in ("model", "program", "file", "path"):
        table.add_column(heading, overflow="fold")
    for row in rows:
        table.add_row(*(Text(visible(cell, lines=False)) for cell in row))
    console().print(table)
