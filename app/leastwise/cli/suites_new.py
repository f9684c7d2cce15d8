"""`leastwise suites new`: begin a suite of your own."""

from __future__ import annotations

from pathlib import Path

import click

from leastwise.cli.terminal import tell, write_json
from leastwise.domain.messages import say


@click.command("new", epilog="Example: leastwise suites new Tickets --from-examples cases.csv")
@click.argument("name")
@click.option(
    "--from-examples",
    "examples",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Cases to begin with: CSV or JSONL, with a column `expected`.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def new_suite(*, name: str, examples: Path | None, as_json: bool) -> None:
    """Begin a suite called NAME: it works at once, and its comments say what to do next."""
    from leastwise.cli.documents import suite_document
    from leastwise.cli.session import open_core

    with open_core() as core:
        given = None if examples is None else examples.expanduser()
        suite = core.suite_exchange.start(name, given)
    if as_json:
        write_json(suite_document(suite))
    else:
        tell(say("suite.started", name=suite.name, cases=len(suite.cases), path=suite.path))
