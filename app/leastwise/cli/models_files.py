"""`leastwise models files`: what a repository on the Hub holds, by quantisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import console, visible, write_json

if TYPE_CHECKING:
    from leastwise.domain.hub_search import HubVariants


@click.command("files", epilog="Example: leastwise models files Qwen/Qwen2.5-0.5B-Instruct-GGUF")
@click.argument("repository", metavar="OWNER/NAME")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def list_files(repository: str, *, as_json: bool) -> None:
    """List the models of a repository on the Hub by quantisation, with their sizes.

    The first column is what is written after a colon elsewhere: OWNER/NAME:Q4_K_M.
    """
    from leastwise.cli.hub_documents import files_document
    from leastwise.cli.session import open_core

    with interruptible() as cancellation, open_core() as core:
        found = core.hub.variants(repository, cancellation)
    if as_json:
        write_json(files_document(found))
    else:
        _print(found)


def _print(found: HubVariants) -> None:
    from rich.text import Text

    from leastwise.cli.tables import plain_table
    from leastwise.domain import figures

    table = plain_table("quantisation", "size", "files", right=("size",))
    for one in found.variants:
        table.add_row(
            Text(visible(one.label, lines=False)),
            figures.gb(one.size_bytes),
            Text("\n".join(visible(file, lines=False) for file in one.files)),
        )
    console().print(table)
