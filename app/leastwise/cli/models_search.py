"""`leastwise models search`: GGUF repositories on the Hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import console, tell, visible, write_json
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.domain.hub_search import HubFound, HubRow

_SORTS = {"downloads": "downloads", "likes": "likes", "date": "lastModified"}


@click.command(
    "search", epilog="Example: leastwise models search qwen3 instruct --licence apache-2.0"
)
@click.argument("words", nargs=-1)
@click.option("--author", default="", metavar="NAME", help="Only repositories of this owner.")
@click.option("--licence", default="", metavar="NAME", help="Only this licence, such as mit.")
@click.option(
    "--sort",
    type=click.Choice(list(_SORTS)),
    default="downloads",
    show_default=True,
    help="What comes first: the most, or the newest.",
)
@click.option("--limit", type=int, default=30, show_default=True, help="So many rows at most.")
@click.option("--smallest", metavar="SIZE", help="At least so many weights, such as 500M.")
@click.option("--largest", metavar="SIZE", help="At most so many weights, such as 4B.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def search_models(
    words: tuple[str, ...],
    *,
    author: str,
    licence: str,
    sort: str,
    limit: int,
    smallest: str | None,
    largest: str | None,
    as_json: bool,
) -> None:
    """Search the Hub for repositories with GGUF files.

    All WORDS are looked for in their names. The number of weights is what the Hub reads from one
    file of a repository; a search by size leaves out those for which it tells none.
    """
    from leastwise.cli.hub_documents import search_document
    from leastwise.cli.session import open_core
    from leastwise.domain.hub_search import HubQuery, HubSort

    query = HubQuery(
        text=" ".join(words).strip(),
        author=author,
        licence=licence,
        sort=HubSort(_SORTS[sort]),
        limit=limit,
        smallest=_weights(smallest),
        largest=_weights(largest),
    )
    with interruptible() as cancellation, open_core() as core:
        found = core.hub.search(query, cancellation)
    if as_json:
        write_json(search_document(query, found))
    elif found.rows:
        _print(found.rows)
    _tell_rest(found)


def _weights(size: str | None) -> int | None:
    from leastwise.domain.errors import BadInput
    from leastwise.domain.hub_search import parameters_of

    try:
        return None if size is None else parameters_of(size)
    except ValueError as error:
        raise BadInput(say("search.bad_size", size=str(size))) from error


def _print(rows: tuple[HubRow, ...]) -> None:
    from rich.text import Text

    from leastwise.cli.tables import plain_table
    from leastwise.domain import figures

    counts = ("weights", "downloads", "likes")
    table = plain_table("repository", *counts, "licence", "changed", "open to", right=counts)
    for row in rows:
        table.add_row(
            Text(visible(row.name, lines=False)),
            figures.NOT_MEASURED if row.parameters is None else figures.parameters(row.parameters),
            *(figures.NOT_MEASURED if one is None else f"{one:,}" for one in _counts(row)),
            Text(visible(row.licence or figures.NOT_MEASURED, lines=False)),
            row.modified[:10] or figures.NOT_MEASURED,
            "those let in" if row.gated else "all",
        )
    console().print(table)


def _counts(row: HubRow) -> tuple[int | None, int | None]:
    return row.downloads, row.likes


def _tell_rest(found: HubFound) -> None:
    from leastwise.hub.hub_api import Hub

    if not found.rows:
        tell(say("search.nothing", host=Hub.from_environment().host))
    if found.more:
        tell(say("search.more"))
    if found.unsized:
        tell(say("search.unsized", count=found.unsized))
